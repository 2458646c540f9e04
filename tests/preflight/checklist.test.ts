import { describe, expect, it } from 'vitest';
import { errorCatalogue, PipelineError } from '../../src/errors.ts';
import { createChecklist, requirePassed } from '../../src/preflight/checklist.ts';

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
  it('is nothing where none failed', () => {
    expect(() => requirePassed('orders', [])).not.toThrow();
  });

  it('is the very error of the one that failed', () => {
    expect(() => requirePassed('orders', [{ name: 'snapshotFresh', error: tooOld }])).toThrow(tooOld);
  });

  it('is one error with all of them and their remedies where several failed', () => {
    const failures = [
      { name: 'snapshotFresh', error: tooOld },
      { name: 'targetOwned', error: notOwned },
    ];
    let thrown: unknown;
    try {
      requirePassed('orders', failures);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      name: 'PreflightFailed',
      sentence:
        '2 checks failed for target orders. ' +
        `(1) snapshotFresh: It is 9 hours old. ${errorCatalogue.SnapshotTooOld.remedy} ` +
        `(2) targetOwned: It has no tag. ${errorCatalogue.TargetNotOwned.remedy}`,
      facts: {
        target: 'orders',
        checks: ['snapshotFresh', 'targetOwned'],
        errors: ['SnapshotTooOld', 'TargetNotOwned'],
      },
    });
  });
});
