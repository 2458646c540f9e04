import * as z from 'zod/mini';
import { defined } from '../defined.ts';
import { isPipelineError, PipelineError } from '../errors.ts';
import { copySchema, type Plan, planSchema, type RestoreProgress, type Step, tagKeys } from '../payload.ts';
import type { Cluster, ClusterAdmin } from '../ports.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'InitiateRestore',
  transitions: { InitiateRestore: ['RestoreInitiated'] },
  ends: ['RestoreInitiated'],
} as const satisfies SubStates;

export const restoreSnapshotPayload = z.object({ plan: planSchema, copy: copySchema });
type Payload = z.infer<typeof restoreSnapshotPayload>;

/**
 * Restores the cluster from the pipeline's own copy, never from the source. Safe to run twice: a cluster of this very
 * execution is the one that an earlier attempt asked for.
 * Throws ClusterAlreadyExists, ClusterBusy, SnapshotNotFound, SnapshotNotAvailable, RestoreRejected, KmsKeyNotAccessible.
 */
export function createRestoreSnapshot(ports: { readonly clusters: ClusterAdmin }): Step<Payload, RestoreProgress> {
  return async ({ payload: { plan, copy }, execution, state }) => {
    const cluster = await restore(ports.clusters, plan, copy.snapshotArn, execution.id);
    requireIdentifier(cluster, plan);
    return {
      outcome: 'RestoreInitiated',
      cluster: cluster.id,
      clusterArn: cluster.arn,
      resourceId: cluster.resourceId,
      startedAt: state.enteredAt,
      status: cluster.status,
      instances: [],
      masterCredentials: 'pending',
    };
  };
}

async function restore(clusters: ClusterAdmin, plan: Plan, snapshotArn: string, execution: string): Promise<Cluster> {
  const { identifier, ...settings } = plan.cluster;
  try {
    return await clusters.restore({ ...defined(settings), id: identifier, snapshotArn });
  } catch (error) {
    if (!isPipelineError(error, 'ClusterAlreadyExists')) throw error;
    return await restoredAfterAll(clusters, plan, execution, error);
  }
}

/** A request whose answer was lost may have made the cluster: it then bears this execution's tags. */
async function restoredAfterAll(
  clusters: ClusterAdmin,
  plan: Plan,
  execution: string,
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
  if (found.resourceId === plan.replace.existing?.resourceId) {
    throw new PipelineError(
      'ClusterBusy',
      `RDS still shows the old cluster ${identifier} in ${plan.region}, ${found.status}, which was seen to be gone.`,
      { target: plan.target, cluster: identifier, region: plan.region, resourceId: found.resourceId },
      { cause: refusal },
    );
  }
  const own = found.tags[tagKeys.execution] === execution && found.tags[tagKeys.source] === plan.snapshot.arn;
  if (own) return found;
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
