import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { named } from '../local/stepfunctions/fake-lambda.ts';
import { pausesAfter, results, startRestores } from './scripted-restores.ts';

type Restores = Awaited<ReturnType<typeof startRestores>>;

describe.concurrent('a restore without an end', () => {
  const speed = 40_000;
  let restores: Restores;
  beforeAll(async () => {
    restores = await startRestores({ speed });
  });
  afterAll(() => restores.close());

  const polling = (copySeconds: number, restoreSeconds: number) => [
    { ...results['SnapshotCheck'], plan: { polling: { copySeconds, restoreSeconds } } },
  ];

  it.each([
    ['while it waits for the copy', { CheckCopyStatus: [{ outcome: 'CopyInProgress' }] }],
    ['while it waits for the restore', { CheckRestoreStatus: [{ outcome: 'RestoreInProgress' }] }],
  ])('is timed out after a day, %s, with no word from HandleFailure', async (_when, script) => {
    const restore = await restores.run({ SnapshotCheck: polling(7200, 7200), ...script });
    // AWS names no error for an execution that has exceeded its time: only the status tells.
    expect(restore).toMatchObject({ status: 'TIMED_OUT', error: undefined });
    expect(restore.pauses[0]).toEqual({ after: undefined, seconds: 86_400 });
    expect(restore.seconds).toBeGreaterThanOrEqual(86_400 - (2 * speed) / 1000);
    expect(restore.handed('HandleFailure')).toEqual([]);
    expect(restore.events.at(-1)?.type).toBe('ExecutionTimedOut');
  });

  it('is timed out after a day within one long wait', async () => {
    const restore = await restores.run({
      SnapshotCheck: polling(1_000_000, 60),
      CheckCopyStatus: [{ outcome: 'CopyInProgress' }],
    });
    expect(restore.status).toBe('TIMED_OUT');
    expect(restore.visited.at(-1)).toBe('WaitForCopy');
  });
});

describe.concurrent('CopySnapshot', () => {
  let restores: Restores;
  // Slower, so that the day is not over before 49 calls have been answered.
  beforeAll(async () => {
    restores = await startRestores({ speed: 8000 });
  });
  afterAll(() => restores.close());

  const full = named('CopyQuotaExceeded', 'Five copies are in progress.');

  it('waits four hours for a place among the copies in progress', async () => {
    const restore = await restores.run({ CopySnapshot: [...Array(48).fill(full), results['CopySnapshot']] });
    expect(restore.status).toBe('SUCCEEDED');
    expect(pausesAfter(restore, 'CopySnapshot').reduce((sum, seconds) => sum + seconds, 0)).toBe(4 * 3600);
  });

  it('gives up when there is none after that', async () => {
    const restore = await restores.run({ CopySnapshot: [full] });
    expect(restore.handed('CopySnapshot')).toHaveLength(49);
    expect(restore).toMatchObject({ status: 'FAILED', error: 'CopyQuotaExceeded' });
  });
});
