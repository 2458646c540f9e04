import { isPipelineError, PipelineError } from '../errors.ts';
import type { Plan, TaskEvent } from '../payload.ts';

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

/** Bounds the wait for a cluster by its attempts. Throws DeleteDeadlineExceeded. */
export function requireTime(event: WaitingEvent, cluster: string, status: string): void {
  const { plan } = event.payload;
  const seconds = waitedSeconds(event);
  const limit = plan.deadlines.deleteSeconds;
  if (seconds <= limit) return;
  throw new PipelineError(
    'DeleteDeadlineExceeded',
    `Cluster ${cluster} in ${plan.region} is still ${status} after ${seconds} seconds; the deadline is ${limit}.`,
    {
      target: plan.target,
      cluster,
      region: plan.region,
      status,
      elapsedSeconds: seconds,
      deadlineSeconds: limit,
    },
  );
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
