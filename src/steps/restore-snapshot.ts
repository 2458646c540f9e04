import * as z from 'zod/mini';
import { requireNoRunningOwner } from '../clusters/only-restore.ts';
import { isRemoved } from '../clusters/removed-cluster.ts';
import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Plan, planSchema } from '../payload/plan.ts';
import { copySchema, type RestoreProgress } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Step, TaskEvent } from '../payload/task-event.ts';
import type { Cluster, ClusterAdmin } from '../ports/clusters.ts';
import type { RunningRestores } from '../ports/executions.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'InitiateRestore',
  transitions: { InitiateRestore: ['RestoreInitiated'] },
  ends: ['RestoreInitiated'],
} as const satisfies SubStates;

export const restoreSnapshotPayload = z.object({ plan: planSchema, copy: copySchema });
type Payload = z.infer<typeof restoreSnapshotPayload>;

export interface RestoreSnapshotPorts {
  readonly clusters: ClusterAdmin;
  readonly restores: RunningRestores;
}

/**
 * Restores the cluster from the pipeline's own copy, never from the source. Safe to run twice: a cluster of this very
 * execution is the one that an earlier attempt asked for. Of two executions RDS lets one have the name; its tag is the
 * claim that the other one finds.
 * Throws RestoreAlreadyRunning, ClusterAlreadyExists, ClusterBusy, SnapshotNotFound, SnapshotNotAvailable, RestoreRejected, KmsKeyNotAccessible.
 */
export function createRestoreSnapshot(ports: RestoreSnapshotPorts): Step<Payload, RestoreProgress> {
  return async ({ payload: { plan, copy }, execution, state }) => {
    const cluster = await restore(ports, plan, copy.snapshotArn, execution);
    requireIdentifier(cluster, plan);
    return {
      outcome: 'RestoreInitiated',
      cluster: cluster.id,
      clusterArn: cluster.arn,
      resourceId: cluster.resourceId,
      startedAt: state.enteredAt,
      enteredAt: state.enteredAt,
      status: cluster.status,
      instances: [],
      masterCredentials: 'pending',
    };
  };
}

async function restore(
  ports: RestoreSnapshotPorts,
  plan: Plan,
  snapshotArn: string,
  execution: TaskEvent<Payload>['execution'],
): Promise<Cluster> {
  // What RDS takes only of a cluster that is there, CheckRestoreStatus asks for.
  const {
    identifier,
    backup: _,
    maintenanceWindow: _window,
    associatedRoles: _roles,
    autoMinorVersionUpgrade: _upgrade,
    ...settings
  } = plan.cluster;
  if (plan.adoptedCluster !== undefined) {
    const standing = await ports.clusters.find(identifier);
    if (standing?.resourceId === plan.adoptedCluster.resourceId) return await claim(ports, plan, standing, execution);
  }
  try {
    // Protected last: one whose restore fails could be neither changed nor deleted.
    return await ports.clusters.restore({
      ...omitUndefined(settings),
      deletionProtection: false,
      id: identifier,
      snapshotArn,
    });
  } catch (error) {
    if (!isPipelineError(error, 'ClusterAlreadyExists')) throw error;
    return await restoredAfterAll(ports, plan, execution, error);
  }
}

/**
 * Takes over what an ended execution has restored: its tag becomes this one's, for the second time or the tenth.
 * Throws RestoreAlreadyRunning, and ClusterAlreadyExists if it has been finished since the plan was made.
 */
async function claim(
  { clusters, restores }: RestoreSnapshotPorts,
  plan: Plan,
  cluster: Cluster,
  execution: TaskEvent<Payload>['execution'],
): Promise<Cluster> {
  await requireNoRunningOwner(restores, cluster, { target: plan.target, execution });
  const { id, resourceId, tags } = cluster;
  if (tags[tagKeys.readyAt] !== undefined) {
    throw new PipelineError(
      'ClusterAlreadyExists',
      `Cluster ${id} in ${plan.region} was to be taken over unfinished, and has been finished since.`,
      { target: plan.target, cluster: id, region: plan.region, resourceId, owner: tags[tagKeys.execution] },
    );
  }
  // Who restored it stays told: the names of its instances follow from that, whoever takes it over next.
  const restoredBy = tags[tagKeys.restoredBy] ?? tags[tagKeys.execution];
  const kept = restoredBy === undefined ? {} : { [tagKeys.restoredBy]: restoredBy };
  await clusters.tag(cluster.arn, { [tagKeys.execution]: execution.id, ...kept });
  return cluster;
}

/** A request whose answer was lost may have made the cluster: it then bears this execution's tags. */
async function restoredAfterAll(
  { clusters, restores }: RestoreSnapshotPorts,
  plan: Plan,
  execution: TaskEvent<Payload>['execution'],
  refusal: PipelineError,
): Promise<Cluster> {
  const { identifier } = plan.cluster;
  const found = await clusters.find(identifier);
  if (found === undefined) {
    throw new PipelineError(
      'AwsUnavailable',
      `RDS says that cluster ${identifier} in ${plan.region} exists, and does not show it.`,
      { cluster: identifier, region: plan.region },
      { cause: refusal },
    );
  }
  const { status } = found;
  const wasGone = isRemoved(plan, found.resourceId);
  if (wasGone || status === 'deleting') {
    throw new PipelineError(
      'ClusterBusy',
      wasGone
        ? `RDS still shows the old cluster ${identifier} in ${plan.region}, ${status}, which was seen to be gone.`
        : `Cluster ${identifier} in ${plan.region}, which was not there before, is being deleted.`,
      { target: plan.target, cluster: identifier, region: plan.region, resourceId: found.resourceId },
      { cause: refusal },
    );
  }
  if (found.resourceId === plan.adoptedCluster?.resourceId)
    return await claim({ clusters, restores }, plan, found, execution);
  const own = found.tags[tagKeys.execution] === execution.id && found.tags[tagKeys.source] === plan.snapshot.arn;
  if (own) return found;
  await requireNoRunningOwner(restores, found, { target: plan.target, execution });
  throw new PipelineError(
    'ClusterAlreadyExists',
    `Cluster ${identifier} in ${plan.region} stands there already and is not this execution's.`,
    {
      target: plan.target,
      cluster: identifier,
      region: plan.region,
      resourceId: found.resourceId,
      owner: found.tags[tagKeys.execution],
    },
    { cause: refusal },
  );
}

/** RDS is eventually consistent: an answer about another cluster must not be taken for this one's. */
function requireIdentifier(cluster: Cluster, plan: Plan): void {
  const { identifier } = plan.cluster;
  if (cluster.id === identifier) return;
  throw new PipelineError('AwsRequestFailed', `RDS was asked for cluster ${identifier} and answered ${cluster.id}.`, {
    cluster: identifier,
    answered: cluster.id,
    region: plan.region,
  });
}
