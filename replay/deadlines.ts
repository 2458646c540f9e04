import { waitedSeconds } from '../src/clusters/deletion/deletion-wait.ts';
import { secondsBetween } from '../src/elapsed.ts';
import { readFailureCause } from '../src/failures/failure-cause.ts';
import { type Plan, planSchema } from '../src/payload/plan.ts';
import { copySchema, restoreSchema } from '../src/payload/results.ts';
import { type TaskEvent, taskEventSchema } from '../src/payload/task-event.ts';
import { attemptSeconds } from '../src/users/prepare-data.ts';
import type { Difference } from './difference.ts';
import type { Attempt } from './recorded.ts';

/** Seconds that a phase has lasted, and may. */
interface Lasted {
  readonly seconds: number;
  readonly limit: number;
  readonly isOver: boolean;
  /** Whether the next attempt would be too late: a refusal may then end the wait already. */
  readonly isLast?: boolean;
}

type Measure = (event: TaskEvent<Readonly<Record<string, unknown>>>, plan: Plan, facts: Facts) => Lasted | undefined;
type Facts = Readonly<Record<string, unknown>>;

/** How each state that waits counts its time today; by which outcome it waits on, and by which it gives up. */
const waiting: Readonly<Record<string, { readonly on: string; readonly givesUp?: string; readonly measure: Measure }>> =
  {
    CheckCopyStatus: {
      ...{ on: 'CopyInProgress', givesUp: 'CopyDeadlineExceeded' },
      measure: ({ state, payload }, { deadlines }) =>
        lasted(copySchema.safeParse(payload['copy']).data?.startedAt, state.enteredAt, deadlines.copySeconds),
    },
    CheckRestoreStatus: {
      ...{ on: 'RestoreInProgress', givesUp: 'RestoreDeadlineExceeded' },
      measure: ({ state, payload }, { deadlines }) =>
        lasted(restoreSchema.safeParse(payload['restore']).data?.startedAt, state.enteredAt, deadlines.restoreSeconds),
    },
    DeleteRDS: { on: 'ClusterStillDeleting', givesUp: 'DeleteDeadlineExceeded', measure: byRetries },
    ArchiveSnapshot: { on: 'ClusterStillDeleting', givesUp: 'DeleteDeadlineExceeded', measure: byRetries },
    SetupDBUsers: {
      ...{ on: 'SetupStillRunning', givesUp: 'SetupDeadlineExceeded' },
      // It gives up at the deadline, the others beyond it.
      measure: (_event, { deadlines }, { attempts }) => {
        if (typeof attempts !== 'number') return undefined;
        const [seconds, limit] = [attempts * attemptSeconds, deadlines.setupSeconds];
        return { seconds, limit, isOver: seconds >= limit };
      },
    },
    // It gives up the rollback alone, and then throws the original error.
    HandleFailure: { on: 'RollbackUnfinished', measure: byRetries },
  };

/**
 * Whether a wait would end today by the deadline of the recorded plan though it went on then, or the other way round. A plan
 * without a deadline has the one that today's schema gives it.
 */
export function deadlineDifferences(state: string, { event: recorded, answer }: Attempt): readonly Difference[] {
  const wait = waiting[state];
  const event = taskEventSchema.safeParse(recorded).data;
  const payload = (event?.payload ?? {}) as Readonly<Record<string, unknown>>;
  const plan = planSchema.safeParse(payload['plan']).data;
  if (wait === undefined || event === undefined || plan === undefined || answer === undefined) return [];
  const { name, facts } = 'error' in answer ? thrown(answer.error, answer.cause) : returned(answer.result);
  if (name !== wait.on && name !== wait.givesUp) return [];
  const time = wait.measure({ ...event, payload }, plan, facts);
  if (time === undefined) return [];
  if (name === wait.on ? !time.isOver : time.isOver || time.isLast) return [];
  const text = `recorded: ${name}; today the deadline of ${time.limit} s ${time.isOver ? 'is over' : 'is not over yet'} after ${time.seconds} s`;
  return [{ kind: 'deadline', text }];
}

function lasted(from: string | undefined, to: string, limit: number): Lasted | undefined {
  const seconds = from === undefined ? Number.NaN : secondsBetween(from, to);
  return Number.isFinite(seconds) ? compared(seconds, limit) : undefined;
}

const compared = (seconds: number, limit: number): Lasted => ({ seconds, limit, isOver: seconds > limit });

function byRetries({ state }: Parameters<Measure>[0], { deadlines }: Plan): Lasted | undefined {
  if (state.retryIntervalSeconds === undefined) return undefined;
  const [seconds, limit] = [waitedSeconds({ state }), deadlines.deleteSeconds];
  return { ...compared(seconds, limit), isLast: seconds + state.retryIntervalSeconds > limit };
}

function thrown(name: string, cause: string): { readonly name: string; readonly facts: Facts } {
  return { name, facts: readFailureCause(name, cause).facts };
}

/** A status check returns why it failed. */
function returned(result: unknown): { readonly name: string | undefined; readonly facts: Facts } {
  const { outcome, failure } = result as { readonly outcome?: string; readonly failure?: { readonly error?: string } };
  return { name: failure?.error ?? outcome, facts: {} };
}
