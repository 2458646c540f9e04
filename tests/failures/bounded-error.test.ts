import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedFacts, cutSentence } from '../../src/failures/bounded-error.ts';
import { errorCatalogue } from '../../src/failures/catalogue.ts';
import { readFailureCause } from '../../src/failures/failure-cause.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { OriginalFailure } from '../../src/failures/rethrown-error.ts';
import { describeFailure, wireError } from '../../src/failures/thrown-error.ts';
import { verifyData } from '../../src/users/verifications.ts';

/** The cause as Lambda makes it of what a function throws. */
function causeOf(error: Error): string {
  return JSON.stringify({
    errorType: error.name,
    errorMessage: error.message,
    trace: (error.stack ?? '').split('\n'),
  });
}

/** What Step Functions keeps of a cause. */
const longestCause = 32_768;

describe('What reaches the state machine of an error', () => {
  it('is the whole of it while it is short', () => {
    const facts = { target: 'orders', attempts: 3, problems: ['one', 'two'] };
    const error = new PipelineError('SetupInvalid', 'Two problems.', facts);
    const { remedy } = errorCatalogue.SetupInvalid;
    expect(wireError(error).message).toBe(`Two problems. ${remedy}\n${JSON.stringify(facts)}`);
  });

  it('fits into a cause, and can be read there, whatever was thrown', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '\\', '\n', 'ü').map((text) => text.repeat(9000)),
    );
    const facts = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,9}$/),
      fc.oneof(texts, fc.integer(), fc.array(texts, { maxLength: 400 })),
    );
    fc.assert(
      fc.property(texts, facts, (sentence, given) => {
        const thrown = wireError(new PipelineError('SetupInvalid', sentence, given));
        for (const cause of [causeOf(thrown), causeOf(new OriginalFailure('SetupInvalid', thrown.message))]) {
          expect(cause.length).toBeLessThanOrEqual(longestCause);
          expect(readFailureCause('SetupInvalid', cause).remedy).toBe(errorCatalogue.SetupInvalid.remedy);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('fits into a cause also where it is of another’s making, which HandleFailure throws as it was', () => {
    for (const text of ['"', 'ü', 'line\n', '\\']) {
      const thrown = wireError(new TypeError(text.repeat(20_000)));
      expect(thrown).toMatchObject({ name: 'TypeError', stack: expect.stringMatching(/^TypeError: [\s\S]*\n {4}at /) });
      const { message } = readFailureCause('TypeError', causeOf(thrown));
      expect(message).toBe(thrown.message);
      for (const cause of [causeOf(thrown), causeOf(new OriginalFailure('TypeError', message))]) {
        expect(cause.length).toBeLessThanOrEqual(longestCause);
      }
    }
    const short = new TypeError('short');
    expect(wireError(short)).toBe(short);
  });

  it('says of a long list what there is room for, and how many more there are', () => {
    const problems = Array.from({ length: 2000 }, (_, index) => `database.roles[${index}]: wrong`);
    const error = new PipelineError('SetupInvalid', `${problems.join('; ')}.`, { target: 'orders', problems });
    const { facts, sentence } = readFailureCause('SetupInvalid', describeFailure(error).cause);
    const told = facts['problems'] as string[];
    expect(told.length).toBeGreaterThan(200);
    expect(told.at(-1)).toBe(`and ${2000 - (told.length - 1)} more`);
    expect(facts['target']).toBe('orders');
    expect(sentence).toMatch(/^database\.roles\[0\]: wrong; /);
  });

  it('does not repeat the message at the head of the stack', () => {
    const thrown = wireError(new PipelineError('SetupInvalid', 'word '.repeat(1000), { list: ['a'] }));
    expect(thrown.stack?.split('\n', 1)[0]).toHaveLength('SetupInvalid: '.length + 200);
    expect(thrown.stack).toMatch(/\n {4}at /);
  });
});

describe('Facts that are cut', () => {
  it('keep their order, and what is no list first of all', () => {
    const list = Array.from({ length: 5000 }, () => 'item');
    const facts = boundedFacts({ list, target: 'orders', count: 5000 });
    expect(Object.keys(facts)).toEqual(['list', 'target', 'count']);
    expect(facts).toMatchObject({ target: 'orders', count: 5000 });
  });

  it('leave a sentence as it is up to its bound, and cut it once', () => {
    expect(cutSentence('a'.repeat(7998))).toHaveLength(7998);
    expect(cutSentence('a'.repeat(7999))).toMatch(/^a{7990,7997}…$/);
  });
});

describe('300 verifications that fail', () => {
  it('are counted in the sentence, told as far as a cause has room, and never as raw JSON', async () => {
    const verifications = Array.from({ length: 300 }, (_, index) => ({
      name: `no customer of region ${index} is left with an address of production`,
      query: 'SELECT 1',
      expect: { equals: 0 },
      timeoutSeconds: 60,
    }));
    const session = { verify: async () => 7 } as never;
    const error = await verifyData(verifications, 'orders', async () => session).catch((thrown: Error) => thrown);
    const cause = causeOf(wireError(error));
    expect(cause.length).toBeLessThan(longestCause);
    const { sentence, facts } = readFailureCause('VerificationFailed', cause);
    expect(sentence).toMatch(/^300 of 300 verifications failed: “no customer of region 0 .*; and 295 more\.$/);
    expect(facts).toMatchObject({ failed: 300 });
    expect((facts['failures'] as string[]).at(-1)).toMatch(/^and \d+ more$/);
  });
});
