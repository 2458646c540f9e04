import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { isPipelineError } from '../../src/errors.ts';
import { formatPath } from '../../src/validation.ts';
import { fullDocument, pathsOf } from './documents.ts';

type Key = string | number;
type Edit = { readonly path: readonly Key[]; readonly key: Key; readonly value: unknown; readonly remove: boolean };

/** What a document may come to hold: whatever YAML can say, and more. */
const values = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom(null, '', 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, [], {}, 'managed', 'iam', 'orders-prod'),
);
const strangeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '', 'surplus', 'a b', '0'];

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

function isObject(value: unknown): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The full document after some edits, each of which replaces, adds or removes one key somewhere. */
function edited(edits: readonly Edit[]): object {
  const document = fullDocument();
  for (const { path, key, value, remove } of edits) {
    const at = path.reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), document);
    if (!isObject(at)) continue;
    // A list has numbers for keys, one after the other.
    if (Array.isArray(at)) at.splice(Number(key) || 0, 1, ...(remove ? [] : [value]));
    else if (remove) delete at[key];
    // As a parser does it: `__proto__` is a key like any other.
    else Object.defineProperty(at, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return document;
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
    const paths = [[], ...pathsOf(fullDocument())];
    const keys = [...new Set(paths.flatMap((path) => path.slice(-1))), ...strangeKeys];
    const edit = fc.record({
      path: fc.constantFrom<readonly Key[]>(...paths),
      key: fc.constantFrom<Key>(...keys),
      value: values,
      remove: fc.boolean(),
    });
    let taken = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const document = edited(edits);
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
