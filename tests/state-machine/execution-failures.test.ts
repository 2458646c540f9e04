import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCatalogue } from '../../src/failures/catalogue.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { wireError } from '../../src/failures/thrown-error.ts';
import { failuresSchema } from '../../src/payload/task-event.ts';
import { LambdaAnswer, named } from '../local/stepfunctions/fake-lambda.ts';
import { handleFailure, payloadBefore, startRestores, tasks } from './scripted-restores.ts';

let restores: Awaited<ReturnType<typeof startRestores>>;
beforeAll(async () => {
  restores = await startRestores({ speed: 2000 });
});
afterAll(() => restores.close());

/** What each state may throw and is not tried again for. */
const lasting: Readonly<Record<string, readonly (keyof typeof errorCatalogue)[]>> = {
  SnapshotCheck: [
    ...([
      'InvalidRequest',
      'UnknownTarget',
      'SnapshotNotFound',
      'SnapshotNotAvailable',
      'SnapshotNotSuitable',
    ] as const),
    ...([
      'SnapshotTooOld',
      'SnapshotAgeUnknown',
      'PlanIncomplete',
      'PlanTooLarge',
      'PreflightFailed',
      'TargetIsSource',
      'InvalidConfig',
    ] as const),
  ],
  CopySnapshot: ['SnapshotAlreadyExists', 'SnapshotQuotaExceeded', 'KmsKeyNotAccessible', 'AwsAccessDenied'],
  CheckCopyStatus: ['SnapshotCopyFailed', 'CopyDeadlineExceeded', 'AwsRequestFailed'],
  DeleteRDS: [
    ...(['TargetNotOwned', 'TargetMembersNotOwned', 'TargetChanged', 'TargetProtected', 'TargetNotDeletable'] as const),
    ...(['DeleteDeadlineExceeded', 'RestoreAlreadyRunning'] as const),
  ],
  RestoreSnapshot: ['ClusterAlreadyExists', 'RestoreRejected'],
  CheckRestoreStatus: ['RestoreFailed', 'RestoreDeadlineExceeded', 'SecretNotFound'],
  SetupDBUsers: [
    ...(['SecretInvalid', 'DatabaseLoginFailed', 'DatabaseUntrusted', 'UserSetupFailed', 'SetupInvalid'] as const),
    ...([
      'SetupDeadlineExceeded',
      'SqlFailed',
      'OutwardActive',
      'UnexpectedAccess',
      'MaskingFailed',
      'VerificationFailed',
    ] as const),
  ],
  ArchiveSnapshot: ['InvalidPayload', 'InvalidEnvironment'],
  SendNotification: ['NotificationFailed'],
};

/** The errors that pass, each with the states that are tried again for it. */
const passing: Readonly<Record<string, readonly string[]>> = {
  AwsUnavailable: tasks,
  CopyQuotaExceeded: ['CopySnapshot'],
  ClusterStillDeleting: ['DeleteRDS', 'ArchiveSnapshot'],
  ClusterBusy: ['RestoreSnapshot', 'CheckRestoreStatus', 'ArchiveSnapshot'],
  DatabaseUnreachable: ['SetupDBUsers'],
  SetupStillRunning: ['SetupDBUsers'],
  RollbackUnfinished: ['HandleFailure'],
};

describe.concurrent('an error that lasts', () => {
  it('is every one of the catalogue that is not tried again, but for what no state throws', () => {
    const others = ['RestoreNotFound', 'IdempotencyKeyReused', 'SweepIncomplete'];
    const all = Object.entries(errorCatalogue).filter(([name, { retry }]) => !retry && !others.includes(name));
    expect(Object.values(lasting).flat().sort()).toEqual(all.map(([name]) => name).sort());
  });

  const rows = tasks.flatMap((state) => (lasting[state] ?? []).map((error) => [error, state] as const));
  it.each(rows)('%s, thrown once in %s, reaches HandleFailure and ends the execution', async (error, state) => {
    const thrown = wireError(
      new PipelineError(error, 'It is "so":\nand nothing helps.', { cluster: 'orders-staging' }),
    );
    const restore = await restores.run({ [state]: [thrown] });

    expect(restore.handed(state)).toHaveLength(1);
    expect(restore.visited.slice(-2)).toEqual([state, 'HandleFailure']);
    expect(restore.handed('HandleFailure')).toEqual([
      {
        execution: restore.handed(state)[0]?.execution,
        state: { name: 'HandleFailure', enteredAt: expect.any(String), retryCount: 0, retryIntervalSeconds: 30 },
        payload: { ...payloadBefore(state), failures: { [state]: { Error: error, Cause: expect.any(String) } } },
      },
    ]);
    const failures = failuresSchema.parse(restore.handed('HandleFailure')[0]?.payload['failures']);
    expect(JSON.parse(failures[state]?.Cause ?? '')).toMatchObject({ errorType: error, errorMessage: thrown.message });

    expect(restore).toMatchObject({ status: 'FAILED', error, output: undefined });
    expect(JSON.parse(restore.cause ?? '')).toMatchObject({ errorType: error, errorMessage: thrown.message });
    expect(restore.events.at(-1)?.executionFailedEventDetails).toEqual({ error, cause: restore.cause });
  });
});

describe.concurrent('an error the pipeline does not know', () => {
  it.each(tasks)('is caught in %s', async (state) => {
    const restore = await restores.run({ [state]: [named('TypeError', 'x is not a function')] });
    expect(restore.handed(state)).toHaveLength(1);
    expect(restore.handed('HandleFailure')[0]?.payload['failures']).toMatchObject({ [state]: { Error: 'TypeError' } });
    expect(restore).toMatchObject({ status: 'FAILED', error: 'TypeError' });
  });

  it.each(tasks)('is caught in %s when it is Lambda’s own and lasts, with a cause that is no JSON', async (state) => {
    const restore = await restores.run({ [state]: [new LambdaAnswer(404, 'Function not found')] });
    const error = 'Lambda.ResourceNotFoundException';
    expect(restore.handed(state)).toHaveLength(1);
    expect(restore.handed('HandleFailure')[0]?.payload['failures']).toEqual({
      [state]: {
        Error: error,
        Cause: expect.stringMatching(/^Function not found \(Service: Lambda, Status Code: 404/),
      },
    });
    expect(restore).toMatchObject({ status: 'FAILED', error });
    expect(JSON.parse(restore.cause ?? '').errorMessage).toMatch(/^Function not found/);
  });
});

describe.concurrent('an error that passes', () => {
  it('is each of the catalogue that is tried again', () => {
    const all = Object.entries(errorCatalogue).filter(([, { retry }]) => retry);
    expect(Object.keys(passing).sort()).toEqual(all.map(([name]) => name).sort());
  });

  // HandleFailure alone throws it, and it would not be known as its own from one that it was handed.
  const thrownAgain = Object.keys(passing).filter((error) => error !== 'RollbackUnfinished');
  const elsewhere = tasks.flatMap((state) =>
    thrownAgain.filter((error) => !passing[error]?.includes(state)).map((error) => [error, state] as const),
  );
  it.each(elsewhere)('%s ends the execution in %s, which it does not belong to', async (error, state) => {
    const restore = await restores.run({ [state]: [named(error, 'It passes.')] });
    expect(restore.handed(state)).toHaveLength(1);
    expect(restore).toMatchObject({ status: 'FAILED', error });
  });

  it.each(thrownAgain)('%s ends the execution when HandleFailure throws it again', async (error) => {
    const restore = await restores.run({
      SetupDBUsers: [named('UserSetupFailed', 'no')],
      HandleFailure: [named(error, '')],
    });
    expect(restore.handed('HandleFailure')).toHaveLength(1);
    expect(restore).toMatchObject({ status: 'FAILED', error });
  });
});

describe.concurrent('HandleFailure', () => {
  it('is told the failure that was caught, though an earlier status check holds one of its own', async () => {
    const failure = { error: 'SnapshotCopyFailed', cause: '{}' };
    const restore = await restores.run({
      CheckCopyStatus: [{ outcome: 'CopyComplete', failure }],
      RestoreSnapshot: [named('RestoreRejected', 'no subnet')],
    });
    expect(restore).toMatchObject({ status: 'FAILED', error: 'RestoreRejected' });
  });

  it('that fails by an error of its own ends the execution with that', async () => {
    const restore = await restores.run({
      CopySnapshot: [named('SnapshotQuotaExceeded', 'full')],
      HandleFailure: [named('TypeError', 'x is not a function'), handleFailure],
    });
    expect(restore.handed('HandleFailure')).toHaveLength(1);
    expect(restore).toMatchObject({ status: 'FAILED', error: 'TypeError' });
  });
});
