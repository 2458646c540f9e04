import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCatalogue } from '../../src/failures/catalogue.ts';
import { readFailureCause } from '../../src/failures/failure-cause.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { wireError } from '../../src/failures/thrown-error.ts';
import type { PreflightCheck } from '../../src/payload/results.ts';
import { createChecklist, type FailedCheck, requirePassed } from '../../src/preflight/checklist.ts';

const tooOld = new PipelineError('SnapshotTooOld', 'It is 9 hours old.', { ageHours: 9, select: undefined });
const notOwned = new PipelineError('TargetNotOwned', 'It has no tag.', { cluster: 'orders' });

function failing(error: Error): () => string {
  return () => {
    throw error;
  };
}

describe('the checklist', () => {
  it('notes every result under its name, in order', async () => {
    const list = createChecklist();
    expect(await list.check('one', () => 'One is right.')).toBe(true);
    expect(await list.check('two', failing(tooOld))).toBe(false);
    expect(await list.check('three', () => ({ skipped: 'Nobody may look.' }))).toBe(false);
    expect(
      await list.settle(
        'four',
        () => 4,
        (value) => `It is ${value}.`,
      ),
    ).toBe(4);
    list.skip('There is no plan.', 'five');
    expect(list.checks).toEqual([
      { name: 'one', result: 'passed', message: 'One is right.' },
      {
        name: 'two',
        result: 'failed',
        message: 'It is 9 hours old.',
        remedy: errorCatalogue.SnapshotTooOld.remedy,
        facts: { error: 'SnapshotTooOld', ageHours: 9 },
      },
      { name: 'three', result: 'skipped', message: 'Nobody may look.' },
      { name: 'four', result: 'passed', message: 'It is 4.' },
      { name: 'five', result: 'skipped', message: 'There is no plan.' },
    ]);
    expect(list.failures).toEqual([{ name: 'two', error: tooOld }]);
  });

  it.each([new PipelineError('AwsUnavailable', 'RDS throttled.'), new TypeError('a defect')])(
    'takes %s for no finding and throws it on',
    async (error) => {
      const list = createChecklist();
      await expect(list.check('one', failing(error))).rejects.toBe(error);
      expect(list.checks).toEqual([]);
    },
  );
});

describe('what the checks end with', () => {
  const passed = (name: string): PreflightCheck => ({ name, result: 'passed', message: 'It is right.' });
  const failed = ({ name, error }: FailedCheck): PreflightCheck => ({
    name,
    result: 'failed',
    message: error.sentence,
  });
  const end = (failures: readonly FailedCheck[], ...others: readonly PreflightCheck[]): unknown => {
    try {
      requirePassed('orders', { failures, checks: [...failures.map(failed), ...others] });
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const old = { name: 'snapshotFresh', error: tooOld };
  const strange = { name: 'targetOwned', error: notOwned };

  it('is nothing where none failed', () => {
    expect(end([], passed('one'))).toBeUndefined();
  });

  it('is the error of the one that failed, with what the others came to', () => {
    expect(end([old], passed('one'), { name: 'two', result: 'skipped', message: 'No plan.' })).toMatchObject({
      name: 'SnapshotTooOld',
      message: tooOld.message,
      facts: {
        ageHours: 9,
        checks: ['snapshotFresh'],
        results: '1 failed, 1 passed, 1 skipped',
        passed: ['one'],
        skipped: ['two'],
      },
      cause: tooOld,
    });
  });

  it('is one error with all of them and their remedies where several failed', () => {
    expect(end([old, strange], passed('one'))).toMatchObject({
      name: 'PreflightFailed',
      sentence:
        '2 checks failed for target orders. ' +
        `(1) snapshotFresh: It is 9 hours old. ${errorCatalogue.SnapshotTooOld.remedy} ` +
        `(2) targetOwned: It has no tag. ${errorCatalogue.TargetNotOwned.remedy}`,
      facts: {
        target: 'orders',
        checks: ['snapshotFresh', 'targetOwned'],
        errors: ['SnapshotTooOld', 'TargetNotOwned'],
        sentences: ['It is 9 hours old.', 'It has no tag.'],
        results: '2 failed, 1 passed, 0 skipped',
        passed: ['one'],
        skipped: [],
      },
    });
  });

  it('is another running restore alone, whatever else failed', () => {
    const running = new PipelineError('RestoreAlreadyRunning', 'Execution by-hand restores it.');
    expect(end([old, { name: 'noOtherRestore', error: running }, strange])).toBe(running);
  });

  it('stays within what Step Functions keeps of a cause, with Lambda’s second copy of the message', () => {
    const text = fc.oneof(fc.string({ maxLength: 2000 }), fc.constantFrom('"\\'.repeat(1000), '\n\u0007'.repeat(500)));
    const checks = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 63 }), text), {
      minLength: 2,
      maxLength: 200,
    });
    fc.assert(
      fc.property(checks, checks, (bad, good) => {
        const failures = bad.map(([name, sentence]) => ({
          name,
          error: new PipelineError('SecretNotFound', sentence),
        }));
        const error = wireError(end(failures, ...good.map(([name]) => passed(name))));
        const cause = { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') };
        expect(JSON.stringify(cause).length).toBeLessThanOrEqual(32_768);
        const { facts, sentence } = readFailureCause(error.name, JSON.stringify(cause));
        expect(facts).toMatchObject({
          target: 'orders',
          results: `${bad.length} failed, ${good.length} passed, 0 skipped`,
        });
        expect(sentence).toContain(`${bad.length} checks failed for target orders.`);
      }),
      { numRuns: 100 },
    );
  });

  it('has each sentence on one line, and cut where it is longer than people read', () => {
    const saying = (sentence: string) => ({ name: 'a', error: new PipelineError('TargetNotOwned', sentence) });
    const sentences = (...texts: readonly string[]) =>
      (end(texts.map((text) => saying(text))) as PipelineError).facts['sentences'];
    expect(sentences('\u0007It\r\n\u2028has no tag.\n', 'x'.repeat(600), 'y'.repeat(601))).toEqual([
      'It has no tag.',
      'x'.repeat(600),
      `${'y'.repeat(600)}…`,
    ]);
  });

  it('names as many of the checks that passed as there is room for, and counts the others', () => {
    // Each has a hundred characters where it is JSON in JSON, of which there are to be 2,000.
    const names = Array.from({ length: 23 }, (_, index) => String(index).padStart(94, 'x'));
    const named = (count: number) =>
      (end([old], ...names.slice(0, count).map((name) => passed(name))) as PipelineError).facts['passed'];
    expect(named(20)).toEqual(names.slice(0, 20));
    expect(named(23)).toEqual([...names.slice(0, 20), 'and 3 more']);
  });

  it('counts the failed checks that there is no room to tell', () => {
    const failures = Array.from({ length: 200 }, (_, index) => ({ ...old, name: `roleSecrets.${index}` }));
    const error = end(failures) as PipelineError;
    const told = (error.facts['checks'] as readonly string[]).length;
    expect(told).toBeGreaterThan(20);
    expect(error.sentence).toMatch(new RegExp(` And ${200 - told} more\\.$`));
    expect(error.facts['results']).toBe('200 failed, 0 passed, 0 skipped');
  });
});
