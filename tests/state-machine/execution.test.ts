import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  pausesAfter,
  payloadBefore,
  type Restore,
  request,
  results,
  startRestores,
  tasks,
} from './scripted-restores.ts';

const speed = 1000;
let restores: Awaited<ReturnType<typeof startRestores>>;
let plain: Restore;
let slow: Restore;
const copying = [10, 55].map((percentProgress) => ({ outcome: 'CopyInProgress', percentProgress }));
const restoring = ['creating', 'backing-up', 'available'].map((status) => ({ outcome: 'RestoreInProgress', status }));
beforeAll(async () => {
  restores = await startRestores({ speed });
  [plain, slow] = await Promise.all([
    restores.run(),
    restores.run({
      SnapshotCheck: [{ ...results['SnapshotCheck'], plan: { polling: { copySeconds: 90, restoreSeconds: 240 } } }],
      CheckCopyStatus: [...copying, results['CheckCopyStatus']],
      CheckRestoreStatus: [...restoring, results['CheckRestoreStatus']],
    }),
  ]);
});
afterAll(() => restores.close());

describe('a restore', () => {
  it('goes from SnapshotCheck to SendNotification and succeeds', () => {
    expect(plain.visited).toEqual([
      ...['SnapshotCheck', 'CopySnapshot', 'CheckCopyStatus', 'IsCopyComplete', 'DeleteRDS', 'RestoreSnapshot'],
      ...['CheckRestoreStatus', 'IsRestoreComplete', 'SetupDBUsers', 'ArchiveSnapshot', 'SendNotification'],
    ]);
    expect(plain.status).toBe('SUCCEEDED');
  });

  it('waits and asks again while the copy and then the restore are in progress', () => {
    expect(slow.visited).toEqual([
      ...['SnapshotCheck', 'CopySnapshot'],
      ...copying.flatMap(() => ['CheckCopyStatus', 'IsCopyComplete', 'WaitForCopy']),
      ...['CheckCopyStatus', 'IsCopyComplete', 'DeleteRDS', 'RestoreSnapshot'],
      ...restoring.flatMap(() => ['CheckRestoreStatus', 'IsRestoreComplete', 'WaitForRestore']),
      ...['CheckRestoreStatus', 'IsRestoreComplete', 'SetupDBUsers', 'ArchiveSnapshot', 'SendNotification'],
    ]);
    expect(slow.status).toBe('SUCCEEDED');
  });

  it('ends with every state’s result under its own key', () => {
    expect(plain.output).toEqual({
      ...results['SnapshotCheck'],
      copy: results['CheckCopyStatus'],
      deletion: results['DeleteRDS'],
      restore: results['CheckRestoreStatus'],
      users: results['SetupDBUsers'],
      archive: results['ArchiveSnapshot'],
      notification: results['SendNotification'],
    });
  });

  it('keeps nothing of its input but what SnapshotCheck returns', async () => {
    const input = { ...request, failures: { CopySnapshot: { Error: 'Forged' } }, copy: { outcome: 'CopyComplete' } };
    const { handed } = await restores.run({}, input);
    expect(handed('SnapshotCheck')[0]?.payload).toEqual(input);
    expect(handed('CopySnapshot')[0]?.payload).toEqual(results['SnapshotCheck']);
  });
});

describe('a task', () => {
  it.each(tasks)('%s is handed the execution, the state and the payload so far', (state) => {
    expect(plain.handed(state)).toEqual([
      {
        execution: { id: plain.executionArn, name: plain.name, startedAt: plain.startedAt },
        state: {
          name: state,
          enteredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          retryCount: 0,
          ...(['DeleteRDS', 'ArchiveSnapshot'].includes(state) ? { retryIntervalSeconds: 30 } : {}),
        },
        payload: payloadBefore(state),
      },
    ]);
  });

  it.each(tasks)('%s is told as its time of entry one between the state before it and its own call', (state) => {
    const { events } = plain;
    const at = events.findIndex(({ stateEnteredEventDetails: entered }) => entered?.name === state);
    const told = Date.parse(plain.handed(state)[0]?.state.enteredAt ?? '');
    expect(told).toBeGreaterThanOrEqual(Number(events[at - 1]?.timestamp));
    expect(events[at + 1]?.type).toBe('LambdaFunctionScheduled');
    expect(told).toBeLessThanOrEqual(Number(events[at + 1]?.timestamp));
  });

  it('that asks for a status is handed what it answered the last time, and its new time of entry', () => {
    const checks = slow.handed('CheckCopyStatus');
    expect(checks.map(({ payload }) => payload['copy'])).toEqual([results['CopySnapshot'], ...copying]);
    expect(slow.handed('CheckRestoreStatus').map(({ payload }) => payload['restore'])).toEqual([
      results['RestoreSnapshot'],
      ...restoring,
    ]);
    const entries = checks.map(({ state }) => Date.parse(state.enteredAt) / 1000);
    for (const at of [1, 2]) expect((entries[at] ?? 0) - (entries[at - 1] ?? 0)).toBeGreaterThanOrEqual(88);
  });
});

describe('a wait', () => {
  it.each([
    ['WaitForCopy', 'CheckCopyStatus', [90, 90]],
    ['WaitForRestore', 'CheckRestoreStatus', [240, 240, 240]],
  ])('%s takes the seconds of the plan’s polling', (_wait, check, expected) => {
    expect(pausesAfter(slow, check)).toEqual(expected);
  });

  it.each(['WaitForCopy', 'WaitForRestore'])('%s leaves the payload as it is', (state) => {
    const { events } = slow;
    const at = events.findIndex(({ stateEnteredEventDetails: entered }) => entered?.name === state);
    const exited = events[at + 1]?.stateExitedEventDetails;
    expect(exited?.name).toBe(state);
    expect(exited?.output).toBe(events[at]?.stateEnteredEventDetails?.input);
  });
});

describe('a choice', () => {
  it.each([
    ['IsCopyComplete', 'CheckCopyStatus', 'CopyComplete', 'DeleteRDS'],
    ['IsCopyComplete', 'CheckCopyStatus', 'CopyInProgress', 'WaitForCopy'],
    ['IsCopyComplete', 'CheckCopyStatus', 'CopyFailed', 'HandleFailure'],
    ['IsCopyComplete', 'CheckCopyStatus', 'CopyInitiated', 'HandleFailure'],
    ['IsCopyComplete', 'CheckCopyStatus', 'copycomplete', 'HandleFailure'],
    ['IsRestoreComplete', 'CheckRestoreStatus', 'RestoreComplete', 'SetupDBUsers'],
    ['IsRestoreComplete', 'CheckRestoreStatus', 'RestoreInProgress', 'WaitForRestore'],
    ['IsRestoreComplete', 'CheckRestoreStatus', 'RestoreFailed', 'HandleFailure'],
    ['IsRestoreComplete', 'CheckRestoreStatus', 'RestoreInitiated', 'HandleFailure'],
    ['IsRestoreComplete', 'CheckRestoreStatus', 'CopyComplete', 'HandleFailure'],
  ])('%s leads %s’s %s to %s', async (choice, check, outcome, next) => {
    const { visited, status } = await restores.run({ [check]: [{ outcome }, results[check]] });
    expect(visited[visited.indexOf(choice) + 1]).toBe(next);
    expect(status).toBe(next === 'HandleFailure' ? 'FAILED' : 'SUCCEEDED');
  });

  it.each([
    ['IsCopyComplete', 'CheckCopyStatus', 'CopyFailed', 'SnapshotCopyFailed'],
    ['IsRestoreComplete', 'CheckRestoreStatus', 'RestoreFailed', 'RestoreDeadlineExceeded'],
  ])('%s hands HandleFailure the failure that %s’s %s holds, which ends the execution', async (...row) => {
    const [, check, outcome, error] = row;
    const message = 'It went wrong.\n{"status":"failed"}';
    const failure = { error, cause: JSON.stringify({ errorType: error, errorMessage: message }) };
    const restore = await restores.run({ [check]: [{ outcome, failure }] });
    const key = check === 'CheckCopyStatus' ? 'copy' : 'restore';
    expect(restore.handed('HandleFailure').map(({ payload }) => payload)).toEqual([
      { ...payloadBefore(check), [key]: { outcome, failure } },
    ]);
    expect(restore).toMatchObject({ status: 'FAILED', error });
    expect(JSON.parse(restore.cause ?? '')).toMatchObject({ errorType: error, errorMessage: message });
  });

  it.each([
    ['CheckCopyStatus', 'CopyArchived'],
    ['CheckRestoreStatus', 'RestorePaused'],
  ])('ends the execution by InvalidPayload for an outcome that %s does not declare', async (check, outcome) => {
    const restore = await restores.run({ [check]: [{ outcome }] });
    expect(restore).toMatchObject({ status: 'FAILED', error: 'InvalidPayload' });
  });
});
