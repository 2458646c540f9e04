import { waitedSeconds } from '../clusters/deletion/deletion-wait.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import type { TaskEvent } from '../payload/task-event.ts';
import type { ClusterAdmin } from '../ports/clusters.ts';
import type { RunningRestores } from '../ports/executions.ts';
import type { Log } from '../ports/log.ts';
import type { SnapshotStore } from '../ports/snapshots.ts';

export interface RollbackPorts {
  readonly clusters: ClusterAdmin;
  readonly snapshots: SnapshotStore;
  readonly restores: RunningRestores;
  readonly log: Log;
}

/** What has been found and done, in the words of the notification: each takes the place of what the payload alone tells. */
export interface Rollback {
  readonly oldCluster?: string;
  readonly restoredCluster?: string;
  readonly copy?: string;
  /** What stood in its way. */
  readonly trouble?: string;
  /** Whether what the restore had made is gone. */
  readonly removed?: boolean;
}

/** What each part of a rollback rests on. */
export interface RollbackContext {
  readonly ports: RollbackPorts;
  readonly event: TaskEvent<unknown>;
  readonly plan: Plan;
  /** The state that failed. */
  readonly state: string;
}

/** Whether the rollback may go on: its deadline is that of a deletion. */
export function hasTime({ event, plan }: RollbackContext): boolean {
  return event.state.retryIntervalSeconds !== undefined && waitedSeconds(event) <= plan.deadlines.deleteSeconds;
}

export function unfinishedError({ target, region, cluster }: Plan, progress: string): PipelineError {
  return new PipelineError('RollbackUnfinished', `Rollback of ${cluster.identifier} in ${region}: ${progress}.`, {
    target,
    cluster: cluster.identifier,
    region,
    progress,
  });
}

/**
 * The error that ends an attempt: RollbackUnfinished, by which the state is tried again, or, once `deadlines.delete` has
 * passed, DeleteDeadlineExceeded.
 */
export function unfinished(context: RollbackContext, progress: string): PipelineError {
  if (hasTime(context)) return unfinishedError(context.plan, progress);
  const { target, region, cluster, deadlines } = context.plan;
  return new PipelineError(
    'DeleteDeadlineExceeded',
    `The rollback of ${cluster.identifier} in ${region} was given up after ${deadlines.deleteSeconds} seconds: ${progress}.`,
    { target, cluster: cluster.identifier, region, progress, deadlineSeconds: deadlines.deleteSeconds },
  );
}
