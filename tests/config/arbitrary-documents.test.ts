import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { isPipelineError } from '../../src/failures/pipeline-error.ts';
import { formatPath } from '../../src/validation/validation.ts';
import { editedDocuments } from './edited-documents.ts';

/** What a document may come to hold: whatever YAML can say, and more. */
const values = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom(null, '', 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, [], {}, 'managed', 'iam', 'orders-prod'),
);

/** The problems of a document, or undefined if it is taken; anything but InvalidConfig is thrown on. */
function problemsOf(document: unknown): readonly string[] | undefined {
  try {
    // What is taken is the document itself: nothing is made up, turned into something else or lost.
    expect(parseConfig(document, 'config/dev.yml')).toEqual(document);
    return undefined;
  } catch (error) {
    if (!isPipelineError(error, 'InvalidConfig')) throw error;
    const problems = error.facts['problems'] as readonly string[];
    expect(problems.length).toBeGreaterThan(0);
    expect(error.facts['file']).toBe('config/dev.yml');
    return problems;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

describe('a configuration of any kind', () => {
  it('is refused as InvalidConfig, at the key that is wrong, and nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (document) => {
        const problems = problemsOf(document);
        expect(problems, 'taken for a configuration').toBeDefined();
        if (!isObject(document) || Array.isArray(document)) return;
        const places = ['region', 'targets', 'network', ...Object.keys(document)].map((key) => formatPath([key]));
        for (const problem of problems ?? []) {
          expect(
            places.some((place) => problem.startsWith(place)),
            problem,
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('that was once right is either taken or refused at the paths where it is wrong', () => {
    let taken = 0;
    fc.assert(
      fc.property(editedDocuments(values), (document) => {
        const problems = problemsOf(document);
        if (problems === undefined) taken += 1;
        for (const problem of problems ?? []) {
          // Where, what was expected, and what was found or which key nobody knows.
          expect(problem).toMatch(
            /^(?:[\w-]|\[").*?: (?:expected .+, got .+|unknown key .*; expected one of the keys )/s,
          );
        }
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(0);
  });
});
