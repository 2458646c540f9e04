import { isPipelineError, PipelineError } from '../../failures/pipeline-error.ts';
import type { Plan } from '../../payload/plan.ts';
import type { TaskEvent } from '../../payload/task-event.ts';
import type { Cluster } from '../../ports/clusters.ts';
import { maybeForGood } from './ask-beforehand.ts';

/** What a state that waits by Retry on ClusterStillDeleting is handed. */
export type WaitingEvent = Pick<TaskEvent<{ readonly plan: Plan }>, 'state' | 'payload'>;

/** Seconds that a state has waited by Retry so far: a retried state keeps the time at which it was entered. */
export function waitedSeconds({ state }: Pick<WaitingEvent, 'state'>): number {
  if (state.retryIntervalSeconds === undefined) {
    throw new PipelineError('InvalidPayload', 'state.retryIntervalSeconds: expected a number of seconds.', {
      field: 'state.retryIntervalSeconds',
    });
  }
  return state.retryCount * state.retryIntervalSeconds;
}

/** How long a refusal of a cluster that nothing has been taken from yet is taken for one that passes. */
const patienceSeconds = 1200;

/** Bounds the wait for a cluster by its attempts. Throws DeleteDeadlineExceeded. */
export function requireTime(event: WaitingEvent, cluster: string, status: string): void {
  if (waitedSeconds(event) > event.payload.plan.deadlines.deleteSeconds) throw tooLate(event, cluster, status);
}

/** With what RDS said last, if it refused something: nothing else tells why the cluster is still there. */
function tooLate(event: WaitingEvent, cluster: string, status: string, refusal?: PipelineError): PipelineError {
  const { plan } = event.payload;
  const seconds = waitedSeconds(event);
  const limit = plan.deadlines.deleteSeconds;
  const said = refusal === undefined ? '' : ` The last refusal was ${told(refusal)}`;
  return new PipelineError(
    'DeleteDeadlineExceeded',
    `Cluster ${cluster} in ${plan.region} is still ${status} after ${seconds} seconds; the deadline is ${limit}.${said}`,
    {
      target: plan.target,
      cluster,
      region: plan.region,
      status,
      elapsedSeconds: seconds,
      deadlineSeconds: limit,
      ...refusalFacts(refusal),
    },
  );
}

function told({ facts, sentence }: PipelineError): string {
  const { operation, code } = facts;
  return `${[operation, code].filter((part) => part !== undefined).join(' ') || 'RDS'}: ${sentence}`;
}

function refusalFacts(refusal: PipelineError | undefined): PipelineError['facts'] {
  if (refusal === undefined) return {};
  const { operation, code, requestId } = refusal.facts;
  return { refusedOperation: operation, refusedWith: code, refusal: refusal.sentence, requestId };
}

/** The error by which the state is tried again: it says what was done, or what is waited for. */
export function stillDeleting(plan: Plan, cluster: string, progress: string): PipelineError {
  return new PipelineError('ClusterStillDeleting', `Cluster ${cluster} in ${plan.region}: ${progress}.`, {
    target: plan.target,
    cluster,
    region: plan.region,
    progress,
  });
}

/** One step; a refusal for the moment is no more than a wait. */
export async function unlessBusy(step: () => Promise<string>): Promise<string> {
  try {
    return await step();
  } catch (error) {
    if (isPipelineError(error, 'ClusterBusy')) return `waiting: ${error.sentence}`;
    throw error;
  }
}

/**
 * One step of a wait that has a deadline. What RDS refuses is lost with the attempt, so that the last attempt before the deadline
 * ends the wait where it is refused, and says by what. A refusal that came before any instance was deleted, of a cluster that is
 * available and for no status, is given up earlier: that database is whole, and waiting will not help it.
 * Throws DeleteDeadlineExceeded, TargetNotDeletable; what the step throws besides ClusterBusy.
 */
export async function patientStep(
  event: WaitingEvent,
  { id, status }: Pick<Cluster, 'id' | 'status'>,
  step: () => Promise<string>,
): Promise<string> {
  try {
    return await step();
  } catch (error) {
    if (!isPipelineError(error, 'ClusterBusy')) throw error;
    const { plan } = event.payload;
    const waited = waitedSeconds(event);
    if (waited + (event.state.retryIntervalSeconds ?? 0) > plan.deadlines.deleteSeconds) {
      throw tooLate(event, id, status, error);
    }
    if (status === 'available' && waited >= patienceSeconds && maybeForGood(error)) {
      throw new PipelineError(
        'TargetNotDeletable',
        `RDS still refuses to delete cluster ${id} in ${plan.region}, which it shows as available, after ${waited} seconds; no instance of it was touched. It said to ${told(error)}`,
        { target: plan.target, cluster: id, region: plan.region, status, ...refusalFacts(error) },
      );
    }
    return `waiting: ${error.sentence}`;
  }
}

/**
 * Makes an attempt; an AWS that does not answer is a wait like any other. The state lasts for as long as the deletion, and a
 * retrier counts its few attempts all that time. Throws what the attempt throws; ClusterStillDeleting, DeleteDeadlineExceeded.
 */
export async function patiently<Result>(
  event: WaitingEvent,
  cluster: string,
  attempt: () => Promise<Result>,
): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (!isPipelineError(error, 'AwsUnavailable')) throw error;
    requireTime(event, cluster, `not known to be gone (${error.sentence})`);
    throw stillDeleting(event.payload.plan, cluster, `waiting: ${error.sentence}`);
  }
}
