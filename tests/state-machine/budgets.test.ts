import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../../local/definition.ts';
import { deleteLimitSeconds, totalLimitSeconds } from '../../src/config/deadlines.ts';
import { aPlan } from '../fakes/events.ts';

const { States, TimeoutSeconds } = loadDefinition((key) => key);
const hour = 3600;
/** The least that an attempt at SetupDBUsers lasts which ends for want of time. */
const setupAttempt = 14 * 60;

const retriersOf = (state: string) => States[state]?.Retry ?? [];
function retrierOf(state: string, error: string) {
  const found = retriersOf(state).find(({ ErrorEquals }) => ErrorEquals.includes(error));
  if (found === undefined) throw new Error(`${state} is not retried on ${error}.`);
  return found;
}
/** The seconds that all pauses of a retrier make together. */
const pausesOf = ({ IntervalSeconds, BackoffRate, MaxAttempts }: ReturnType<typeof retrierOf>) =>
  Array.from({ length: MaxAttempts }, (_, at) => IntervalSeconds * BackoffRate ** at).reduce((sum, s) => sum + s, 0);

/** The states that wait by Retry, on what, and how many attempts there are in the longest wait that a profile may have. */
const waits = [
  { state: 'CopySnapshot', error: 'CopyQuotaExceeded', attempts: 48 },
  { state: 'DeleteRDS', error: 'ClusterStillDeleting', attempts: deleteLimitSeconds / 30 },
  { state: 'ArchiveSnapshot', error: 'ClusterStillDeleting', attempts: deleteLimitSeconds / 30 },
  { state: 'HandleFailure', error: 'RollbackUnfinished', attempts: deleteLimitSeconds / 30 },
  { state: 'SetupDBUsers', error: 'SetupStillRunning', attempts: totalLimitSeconds / setupAttempt },
] as const;

const lambdaErrors = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.Unknown',
  'Sandbox.Timedout',
];

/** What an attempt that did nothing but fail adds to the history: scheduled, started, failed. */
const eventsOfAttempt = 3;
/** A turn of a polling loop: the task entered, scheduled, started, done and left, the choice and the wait entered and left. */
const eventsOfTurn = 9;

describe('the budgets of retries', () => {
  it('are those of every state that waits for an hour or longer', () => {
    const long = Object.keys(States).filter((state) => retriersOf(state).some((each) => pausesOf(each) >= 0.5 * hour));
    const known = waits.map(({ state }) => state);
    expect(long.sort()).toEqual([...known].sort());
  });

  it.each(waits)('of $state last for the longest wait on $error itself', ({ state, error, attempts }) => {
    expect(retrierOf(state, error).MaxAttempts).toBeGreaterThanOrEqual(attempts);
  });

  it.each(waits)(
    'of $state overcome one attempt in twenty-five that Lambda does not run or end, all that time',
    (wait) => {
      for (const error of lambdaErrors) {
        const { MaxAttempts } = retrierOf(wait.state, error);
        expect(MaxAttempts, error).toBeGreaterThanOrEqual(Math.max(20, wait.attempts / 25));
      }
    },
  );

  it.each(waits)('of $state outlast ten minutes without Lambda', ({ state }) => {
    for (const error of lambdaErrors) expect(pausesOf(retrierOf(state, error)), error).toBeGreaterThanOrEqual(600);
  });

  it.each(['DeleteRDS', 'ArchiveSnapshot'])(
    'of %s pause as its wait does, so that its deadline, which counts attempts, stays true',
    (state) => {
      for (const error of lambdaErrors) {
        expect(retrierOf(state, error)).toMatchObject({ IntervalSeconds: 30, BackoffRate: 1 });
      }
    },
  );

  it('of SetupDBUsers overcome what AWS and the database fail in over the hours', () => {
    expect(retrierOf('SetupDBUsers', 'AwsUnavailable').MaxAttempts).toBeGreaterThanOrEqual(20);
    expect(retrierOf('SetupDBUsers', 'DatabaseUnreachable').MaxAttempts).toBeGreaterThanOrEqual(30);
    // A database that was never reached is told of within half an hour: each try connects for half a minute at most.
    const { MaxAttempts, IntervalSeconds } = retrierOf('SetupDBUsers', 'DatabaseUnreachable');
    expect(MaxAttempts * (IntervalSeconds + 35)).toBeLessThan(0.5 * hour);
  });

  it('end before the execution times out, with all deadlines used up', () => {
    const [copy, setup] = ['CopySnapshot', 'SetupDBUsers'].map((state) =>
      retriersOf(state)
        .filter(({ ErrorEquals }) => !ErrorEquals.some((e) => e === 'SetupStillRunning' || e === 'CopyQuotaExceeded'))
        .reduce((sum, each) => sum + pausesOf(each), 0),
    );
    expect(totalLimitSeconds + Math.max(copy ?? 0, setup ?? 0) + 7 * 900).toBeLessThan(TimeoutSeconds);
  });
});

describe('the longest history', () => {
  /** What a restore adds that spends its time so, in seconds, and every budget besides. */
  const events = (
    { copy, deletion, restore }: { copy: number; deletion: number; restore: number },
    failing: number,
  ) => {
    const { polling } = aPlan({ deadlines: { copy: `${copy}h`, restore: `${restore}h` } });
    // So many looks in a hundred fail once, and are made again after two seconds.
    const turn = eventsOfTurn + (eventsOfAttempt * failing) / 100;
    const loops = (copy * hour * turn) / polling.copySeconds + (restore * hour * turn) / polling.restoreSeconds;
    const budgets = Object.entries(States)
      .filter(([state]) => !state.startsWith('Check'))
      .flatMap(([state, { Retry = [] }]) => Retry.map((retrier) => ({ state, ...retrier })))
      .filter(({ ErrorEquals }) => !ErrorEquals.some((e) => e === 'ClusterStillDeleting' || e === 'RollbackUnfinished'))
      .reduce((sum, { MaxAttempts }) => sum + MaxAttempts * eventsOfAttempt, 0);
    const states = 16 * 5;
    return Math.ceil(loops + (deletion * hour * eventsOfAttempt) / 30 + budgets + states);
  };

  it.each([
    { copy: 19, deletion: 1, restore: 1 },
    { copy: 1, deletion: 1, restore: 19 },
    { copy: 10, deletion: 1, restore: 10 },
    { copy: 8, deletion: 5, restore: 8 },
    { copy: 5, deletion: 11, restore: 5 },
  ])('has room below 25,000 events for every budget, and a look in five that fails: %j', (hours) => {
    expect(events(hours, 20)).toBeLessThan(25_000);
  });
});
