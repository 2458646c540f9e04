import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDefinition } from '../../local/definition.ts';
import { LambdaAnswer, named } from '../local/stepfunctions/fake-lambda.ts';
import {
  handleFailure,
  pausesAfter,
  payloadBefore,
  type Restore,
  results,
  startRestores,
  tasks,
} from './scripted-restores.ts';

let restores: Awaited<ReturnType<typeof startRestores>>;
beforeAll(async () => {
  restores = await startRestores({ speed: 2000 });
});
afterAll(() => restores.close());

const growing = (first: number, rate: number) => Array.from({ length: 6 }, (_, at) => first * rate ** at);

/** Lambda's own passing errors: two as Lambda itself answers them, the others as the name in a function's answer. */
const lambdaErrors: readonly Error[] = [
  Object.assign(new LambdaAnswer(500, 'An internal error occurred.'), { name: 'Lambda.ServiceException' }),
  Object.assign(new LambdaAnswer(429, 'Rate exceeded.'), { name: 'Lambda.TooManyRequestsException' }),
  named('Lambda.AWSLambdaException', 'It passes.'),
  named('Lambda.SdkClientException', 'Unable to execute HTTP request.'),
  named('Lambda.ClientExecutionTimeoutException', 'It passes.'),
  named('Lambda.Unknown', 'The cause could not be determined.'),
  named('Sandbox.Timedout', 'RequestId: 1 Error: Task timed out after 60.00 seconds'),
];

const notRun = lambdaErrors.slice(0, 4);
/** After these the function may have run, and even have told. */
const deaths = lambdaErrors.slice(4);

/** As many as there are pauses and one, begun at any of them. */
const cycle = (errors: readonly Error[], pauses: readonly number[], first = 0): readonly Error[] =>
  [...pauses, 0].map((_pause, at) => errors[(at + first) % errors.length] as Error);

/** The states that wait for hours have budgets for hours. */
const evenly = (seconds: number, times: number): readonly number[] => Array<number>(times).fill(seconds);
const lambdaPauses: Readonly<Record<string, readonly number[]>> = {
  CopySnapshot: evenly(30, 60),
  DeleteRDS: evenly(30, 60),
  ArchiveSnapshot: evenly(30, 60),
};
const awsPauses: Readonly<Record<string, readonly number[]>> = {
  CopySnapshot: evenly(30, 20),
  SetupDBUsers: evenly(30, 20),
};

interface Row {
  readonly error: string;
  readonly state: string;
  /** All the pauses there are, in seconds: as many as MaxAttempts. */
  readonly pauses: readonly number[];
  /** At least one more than there are pauses. */
  readonly thrown: readonly Error[];
}
const rows: readonly Row[] = [
  // What kept it from running, or from ending, lets it run once more: silence is worse than telling twice.
  lambdaRow('an error of Lambda', 'HandleFailure', evenly(10, 60), lambdaErrors),
  ...tasks
    .filter((state) => state !== 'SetupDBUsers')
    // Begun at another one in each state.
    .map((state, at) => lambdaRow('an error of Lambda', state, lambdaPauses[state] ?? growing(2, 2), lambdaErrors, at)),
  lambdaRow('an error of Lambda that kept it from running', 'SetupDBUsers', evenly(30, 40), notRun),
  lambdaRow('a death', 'SetupDBUsers', evenly(30, 20), deaths),
  ...tasks.map((state) => row('AwsUnavailable', state, awsPauses[state] ?? growing(10, 2))),
  ...['RestoreSnapshot', 'CheckRestoreStatus', 'ArchiveSnapshot'].map((state) =>
    row('ClusterBusy', state, Array(20).fill(30)),
  ),
  row('DatabaseUnreachable', 'SetupDBUsers', evenly(20, 30)),
];

function row(error: string, state: string, pauses: readonly number[]): Row {
  return { error, state, pauses, thrown: [...pauses, 0].map(() => named(error, 'It passes.')) };
}

function lambdaRow(error: string, state: string, pauses: readonly number[], errors: readonly Error[], first = 0): Row {
  return { error, state, pauses, thrown: cycle(errors, pauses, first) };
}

/** HandleFailure is reached by another state's failure. */
const reaching = (state: string) =>
  state === 'HandleFailure' ? { SnapshotCheck: [named('SnapshotNotFound', 'There is none.')] } : {};

function expectSameEventButRetryCount(restore: Restore, state: string, attempts: number): void {
  const handed = restore.handed(state);
  expect(handed.map((event) => event.state.retryCount)).toEqual(Array.from({ length: attempts }, (_, at) => at));
  for (const event of handed) {
    expect({ ...event, state: { ...event.state, retryCount: 0 } }).toEqual(handed[0]);
  }
}

describe.concurrent('an error that passes', () => {
  it.each(rows)('is overcome: $error in $state, at the last attempt', async ({ state, pauses, thrown }) => {
    const answer = state === 'HandleFailure' ? handleFailure : results[state];
    const script = { ...reaching(state), [state]: [...thrown.slice(0, pauses.length), answer] };
    const restore = await restores.run(script);
    if (state === 'HandleFailure') expect(restore).toMatchObject({ status: 'FAILED', error: 'SnapshotNotFound' });
    else {
      expect(restore.status).toBe('SUCCEEDED');
      expect(restore.output).toEqual(payloadBefore());
    }
    expectSameEventButRetryCount(restore, state, pauses.length + 1);
    expect(pausesAfter(restore, state)).toEqual(pauses);
  });

  it.each(rows)('that stays for one attempt more ends the execution: $error in $state', async (given) => {
    const { state, pauses, thrown } = given;
    const error = thrown[pauses.length]?.name;
    const restore = await restores.run({ ...reaching(state), [state]: [...thrown, results[state]] });
    expect(restore.handed(state)).toHaveLength(pauses.length + 1);
    expect(restore).toMatchObject({ status: 'FAILED', error });
    if (state === 'HandleFailure') return;
    expect(restore.handed('HandleFailure')[0]?.payload['failures']).toMatchObject({ [state]: { Error: error } });
  });
});

describe.concurrent('an error that HandleFailure throws again', () => {
  it.each(lambdaErrors)('runs it again, sixty times at most, if it is one of Lambda’s: $name', async (thrown) => {
    const restore = await restores.run({ SnapshotCheck: [thrown], HandleFailure: [thrown] });
    expect(restore.handed('HandleFailure')).toHaveLength(61);
    expect(restore).toMatchObject({ status: 'FAILED', error: thrown.name });
  });
});

describe.concurrent('the long waits by Retry', () => {
  it.each([
    ['ClusterStillDeleting', 'DeleteRDS', Array(10).fill(30)],
    ['ClusterStillDeleting', 'ArchiveSnapshot', Array(10).fill(30)],
    ['CopyQuotaExceeded', 'CopySnapshot', Array(3).fill(300)],
  ])('go on while %s is thrown in %s, at an even pace', async (error, state, pauses) => {
    const thrown = named(error, 'It passes.');
    const restore = await restores.run({ [state]: [...pauses.map(() => thrown), results[state]] });
    expect(restore.status).toBe('SUCCEEDED');
    expect(restore.output).toEqual(payloadBefore());
    expectSameEventButRetryCount(restore, state, pauses.length + 1);
    expect(pausesAfter(restore, state)).toEqual(pauses);
  });

  it('go on while RollbackUnfinished is thrown in HandleFailure, until it throws the original error', async () => {
    const pauses = Array<number>(10).fill(30);
    const unfinished = named('RollbackUnfinished', 'It goes on.');
    const script = { ...reaching('HandleFailure'), HandleFailure: [...pauses.map(() => unfinished), handleFailure] };
    const restore = await restores.run(script);
    expect(restore).toMatchObject({ status: 'FAILED', error: 'SnapshotNotFound' });
    expectSameEventButRetryCount(restore, 'HandleFailure', pauses.length + 1);
    expect(pausesAfter(restore, 'HandleFailure')).toEqual(pauses);
  });

  it('tell DeleteRDS at every attempt how long the pause between two is', async () => {
    const thrown = named('ClusterStillDeleting', 'It passes.');
    const restore = await restores.run({ DeleteRDS: [thrown, thrown, results['DeleteRDS']] });
    const told = restore.handed('DeleteRDS').map(({ state }) => state.retryIntervalSeconds);
    expect(told).toEqual([30, 30, 30]);
  });

  it('can last half a day in DeleteRDS', () => {
    const retriers = loadDefinition((key) => key).States['DeleteRDS']?.Retry ?? [];
    const { IntervalSeconds = 0, MaxAttempts = 0 } =
      retriers.find(({ ErrorEquals }) => ErrorEquals.includes('ClusterStillDeleting')) ?? {};
    expect(IntervalSeconds * MaxAttempts).toBe(12 * 3600);
  });
});

describe.concurrent('several errors that pass', () => {
  it('in one state each have their own pauses, and are counted together in RetryCount', async () => {
    const [deleting, unavailable] = [named('ClusterStillDeleting', 'later'), named('AwsUnavailable', 'later')];
    const thrown = [deleting, deleting, unavailable, deleting, unavailable, lambdaErrors[0], unavailable];
    const restore = await restores.run({ DeleteRDS: [...thrown, results['DeleteRDS']] });
    expect(restore.status).toBe('SUCCEEDED');
    expectSameEventButRetryCount(restore, 'DeleteRDS', thrown.length + 1);
    expect(pausesAfter(restore, 'DeleteRDS')).toEqual([30, 30, 10, 30, 20, 30, 40]);
  });

  it('in one state do not save it from one that lasts', async () => {
    const thrown = [named('ClusterBusy', 'later'), named('AwsUnavailable', 'later'), named('RestoreRejected', 'no')];
    const restore = await restores.run({ RestoreSnapshot: [...thrown, results['RestoreSnapshot']] });
    expect(restore.handed('RestoreSnapshot')).toHaveLength(3);
    expect(restore).toMatchObject({ status: 'FAILED', error: 'RestoreRejected' });
  });

  it('are counted anew each time a status is asked for', async () => {
    const unavailable = named('AwsUnavailable', 'later');
    const restore = await restores.run({
      CheckCopyStatus: [
        unavailable,
        unavailable,
        { outcome: 'CopyInProgress' },
        unavailable,
        results['CheckCopyStatus'],
      ],
    });
    expect(restore.status).toBe('SUCCEEDED');
    expect(restore.handed('CheckCopyStatus').map(({ state }) => state.retryCount)).toEqual([0, 1, 2, 0, 1]);
  });
});
