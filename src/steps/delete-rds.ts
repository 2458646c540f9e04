import * as z from 'zod/mini';
import { defined } from '../defined.ts';
import { isPipelineError, PipelineError } from '../errors.ts';
import { type deletionSchema, type Plan, planSchema, type Step, type TaskEvent } from '../payload.ts';
import type { Cluster, ClusterAdmin, RunningRestores, SnapshotStore } from '../ports.ts';
import { advanceDeletion } from './advance-deletion.ts';
import { requireFirst, requireNoRunningOwner } from './only-restore.ts';
import { requireReplaceable } from './ownership.ts';
import { isFailedSnapshot } from './snapshot-status.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'CheckExisting',
  transitions: {
    CheckExisting: ['ClusterExists', 'NoCluster'],
    ClusterExists: ['DeleteCluster'],
    DeleteCluster: ['ClusterDeleted'],
  },
  ends: ['NoCluster', 'ClusterDeleted'],
} as const satisfies SubStates;

export const deleteRdsPayload = z.object({ plan: planSchema });
type Payload = z.infer<typeof deleteRdsPayload>;
type Deletion = z.infer<typeof deletionSchema>;

export interface DeleteRdsPorts {
  readonly clusters: ClusterAdmin;
  readonly restores: RunningRestores;
  /** For the final snapshot. */
  readonly snapshots: SnapshotStore;
}

/**
 * Deletes the cluster that the plan saw under the target's name. Each attempt checks anew that no other restore of the
 * target goes first - SnapshotCheck may have come too early to see it - and that it is that very cluster, moves its deletion one step further and throws ClusterStillDeleting until it is gone: the state's Retry is the wait.
 * Throws RestoreAlreadyRunning, TargetChanged, InvalidConfig, TargetIsSource, TargetNotOwned, TargetNotDeletable, TargetProtected,
 * SnapshotAlreadyExists, SnapshotQuotaExceeded, DeleteDeadlineExceeded.
 */
export function createDeleteRds(ports: DeleteRdsPorts): Step<Payload, Deletion> {
  return async (event) => {
    try {
      return await attempt(ports, event);
    } catch (error) {
      if (!isPipelineError(error, 'AwsUnavailable')) throw error;
      // The state lasts for as long as the deletion, and a retrier counts its few attempts all that time.
      requireTime(event, `not known to be gone (${error.sentence})`);
      throw stillDeleting(event.payload.plan, `waiting: ${error.sentence}`);
    }
  };
}

async function attempt(ports: DeleteRdsPorts, event: TaskEvent<Payload>): Promise<Deletion> {
  const { plan } = event.payload;
  const worker = { target: plan.target, execution: event.execution };
  await requireFirst(ports.restores, worker);
  const { identifier } = plan.cluster;
  // The list goes by name, the check by resource id: what is found to be the planned cluster after the list was read is
  // what the list was of.
  const members = await ports.clusters.instancesOf(identifier);
  const cluster = await ports.clusters.find(identifier);
  if (cluster === undefined && plan.replace.existing === undefined) {
    return { outcome: 'NoCluster', cluster: identifier };
  }
  if (cluster !== undefined) {
    await requireNoRunningOwner(ports.restores, cluster, worker);
    requirePlanned(cluster, plan);
    requireReplaceable(cluster, { ...plan, ...plan.replace });
  }
  if (cluster === undefined && members.length === 0) return await describeDeletion(ports, plan);
  requireTime(event, cluster?.status ?? 'gone, but not its instances');
  if (cluster === undefined) throw stillDeleting(plan, 'waiting for the last instances to go');
  throw stillDeleting(plan, await advance(ports, plan, cluster, members));
}

/** Throws TargetChanged unless this is the cluster the plan was made for: names are reused, resource ids never. */
function requirePlanned(cluster: Cluster, plan: Plan): void {
  const planned = plan.replace.existing?.resourceId;
  if (cluster.resourceId === planned) return;
  throw new PipelineError(
    'TargetChanged',
    `Cluster ${cluster.id} in ${plan.region} is ${cluster.resourceId}; the plan saw ${planned ?? 'no cluster there'}.`,
    {
      target: plan.target,
      cluster: cluster.id,
      region: plan.region,
      resourceId: cluster.resourceId,
      plannedResourceId: planned,
    },
  );
}

/**
 * Bounds the wait by its attempts: a retried state keeps the time at which it was entered.
 * Throws DeleteDeadlineExceeded.
 */
function requireTime({ state, payload: { plan } }: TaskEvent<Payload>, status: string): void {
  if (state.retryIntervalSeconds === undefined) {
    throw new PipelineError('InvalidPayload', 'state.retryIntervalSeconds: expected a number of seconds.', {
      field: 'state.retryIntervalSeconds',
    });
  }
  const seconds = state.retryCount * state.retryIntervalSeconds;
  const limit = plan.deadlines.deleteSeconds;
  if (seconds <= limit) return;
  throw new PipelineError(
    'DeleteDeadlineExceeded',
    `Cluster ${plan.cluster.identifier} in ${plan.region} is still ${status} after ${seconds} seconds; the deadline is ${limit}.`,
    {
      target: plan.target,
      cluster: plan.cluster.identifier,
      region: plan.region,
      status,
      elapsedSeconds: seconds,
      deadlineSeconds: limit,
    },
  );
}

/** One step; a refusal for the moment is no more than a wait. */
async function advance(
  ports: DeleteRdsPorts,
  plan: Plan,
  cluster: Cluster,
  members: Parameters<typeof advanceDeletion>[3],
): Promise<string> {
  try {
    return await advanceDeletion(ports, plan, cluster, members);
  } catch (error) {
    if (isPipelineError(error, 'ClusterBusy')) return `waiting: ${error.sentence}`;
    throw error;
  }
}

function stillDeleting(plan: Plan, progress: string): PipelineError {
  const { identifier } = plan.cluster;
  return new PipelineError('ClusterStillDeleting', `Cluster ${identifier} in ${plan.region}: ${progress}.`, {
    target: plan.target,
    cluster: identifier,
    region: plan.region,
    progress,
  });
}

async function describeDeletion({ snapshots }: DeleteRdsPorts, plan: Plan): Promise<Deletion> {
  const { finalSnapshotId } = plan.replace;
  const taken = finalSnapshotId === undefined ? undefined : await snapshots.find(plan.region, finalSnapshotId);
  return defined({
    outcome: 'ClusterDeleted',
    cluster: plan.cluster.identifier,
    finalSnapshotId: taken === undefined || isFailedSnapshot(taken.status) ? undefined : finalSnapshotId,
  });
}
