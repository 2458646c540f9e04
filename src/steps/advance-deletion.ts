import { isPipelineError, PipelineError } from '../errors.ts';
import type { Plan } from '../payload.ts';
import type { Cluster, ClusterAdmin, Instance, SnapshotStore } from '../ports.ts';
import { isFailedCluster } from './cluster-status.ts';
import { isFailedSnapshot, isPendingSnapshot } from './snapshot-status.ts';

interface Ports {
  readonly clusters: ClusterAdmin;
  readonly snapshots: SnapshotStore;
}

const passing: ReadonlySet<string> = new Set(['starting', 'stopping', 'renaming']);

/**
 * Does the next thing that brings the deletion of a cluster on, and says what: start a stopped cluster, lift its
 * protection, delete its readers, its writer, and the cluster itself. RDS takes the last one once every member is being
 * deleted, and may show the cluster as available even then.
 * Throws ClusterBusy while RDS refuses for the moment; TargetNotDeletable, TargetProtected, SnapshotAlreadyExists,
 * SnapshotQuotaExceeded.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html
 */
export async function advanceDeletion(
  ports: Ports,
  plan: Plan,
  cluster: Cluster,
  members: readonly Instance[],
): Promise<string> {
  const { clusters } = ports;
  if (cluster.status === 'deleting') return 'being deleted';
  if (cluster.status === 'stopped') {
    await clusters.startCluster(cluster.id);
    return 'starting, as a stopped cluster cannot be deleted';
  }
  // Whoever renames a cluster means to keep it.
  if (passing.has(cluster.status)) return `waiting while ${cluster.status}`;
  if (cluster.deletionProtection) {
    await clusters.disableDeletionProtection(cluster.id);
    return 'lifting its deletion protection';
  }
  if (plan.replace.finalSnapshotId !== undefined && cluster.status !== 'available') {
    if (isFailedCluster(cluster.status)) throw noFinalSnapshot(cluster, plan);
    return `waiting to be available for the final snapshot while ${cluster.status}`;
  }
  // Only what the planned cluster itself names as its member.
  const own = new Set(cluster.members.map(({ id }) => id));
  const standing = members.filter(({ id, status }) => own.has(id) && status !== 'deleting');
  const writer = cluster.members.find((member) => member.writer)?.id;
  const readers = standing.filter(({ id }) => id !== writer);
  const next = readers.length > 0 ? readers : standing;
  for (const { id } of next) await clusters.deleteInstance(id);
  if (next.length > 0) return `deleting ${next.map(({ id }) => id).join(', ')}`;
  return await deleteCluster(ports, plan, cluster);
}

function noFinalSnapshot(cluster: Cluster, plan: Plan): PipelineError {
  return new PipelineError(
    'TargetNotDeletable',
    `Cluster ${cluster.id} in ${plan.region} is ${cluster.status}, so that its final snapshot cannot be taken.`,
    { target: plan.target, cluster: cluster.id, region: plan.region, status: cluster.status },
  );
}

async function deleteCluster({ clusters, snapshots }: Ports, plan: Plan, cluster: Cluster): Promise<string> {
  const { finalSnapshotId } = plan.replace;
  try {
    await clusters.deleteCluster(cluster.id, finalSnapshotId);
  } catch (error) {
    if (isPipelineError(error, 'TargetProtected') && plan.replace.disableDeletionProtection) {
      return 'waiting for its deletion protection to be lifted';
    }
    if (!isPipelineError(error, 'SnapshotAlreadyExists') || finalSnapshotId === undefined) throw error;
    // The name belongs to this execution alone: an earlier attempt has asked for the deletion.
    const taken = await snapshots.find(plan.region, finalSnapshotId);
    if (taken === undefined) return 'waiting for its final snapshot to be shown';
    if (taken.cluster !== cluster.id || isFailedSnapshot(taken.status)) throw error;
    if (isPendingSnapshot(taken.status)) return `waiting for its final snapshot, ${taken.percentProgress}%`;
    // No instance has written since: the snapshot holds all there is.
    await clusters.deleteCluster(cluster.id);
  }
  return 'deletion requested';
}
