import { isPipelineError, PipelineError } from '../errors.ts';
import type { Cluster, ClusterAdmin, Instance, SnapshotStore } from '../ports.ts';
import { isFailedCluster } from './cluster-status.ts';
import { isFailedSnapshot, isPendingSnapshot } from './snapshot-status.ts';

interface Ports {
  readonly clusters: ClusterAdmin;
  readonly snapshots: SnapshotStore;
}

/** What is to be deleted how. */
export interface Deletion {
  readonly target: string;
  readonly region: string;
  readonly finalSnapshotId?: string | undefined;
  /** Whether the cluster's protection may be lifted. */
  readonly disableDeletionProtection: boolean;
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
  deletion: Deletion,
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
  if (deletion.finalSnapshotId !== undefined && cluster.status !== 'available') {
    if (isFailedCluster(cluster.status)) throw noFinalSnapshot(cluster, deletion);
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
  return await deleteCluster(ports, deletion, cluster);
}

function noFinalSnapshot(cluster: Cluster, deletion: Deletion): PipelineError {
  return new PipelineError(
    'TargetNotDeletable',
    `Cluster ${cluster.id} in ${deletion.region} is ${cluster.status}, so that its final snapshot cannot be taken.`,
    { target: deletion.target, cluster: cluster.id, region: deletion.region, status: cluster.status },
  );
}

async function deleteCluster({ clusters, snapshots }: Ports, deletion: Deletion, cluster: Cluster): Promise<string> {
  const { finalSnapshotId } = deletion;
  try {
    await clusters.deleteCluster(cluster.id, finalSnapshotId);
  } catch (error) {
    if (isPipelineError(error, 'TargetProtected') && deletion.disableDeletionProtection) {
      return 'waiting for its deletion protection to be lifted';
    }
    if (!isPipelineError(error, 'SnapshotAlreadyExists') || finalSnapshotId === undefined) throw error;
    // The name belongs to this execution alone: an earlier attempt has asked for the deletion.
    const taken = await snapshots.find(deletion.region, finalSnapshotId);
    if (taken === undefined) return 'waiting for its final snapshot to be shown';
    const ofCluster = taken.clusterResourceId === cluster.resourceId || taken.cluster === cluster.id;
    if (!ofCluster || isFailedSnapshot(taken.status)) throw error;
    if (isPendingSnapshot(taken.status)) return `waiting for its final snapshot, ${taken.percentProgress}%`;
    // No instance has written since: the snapshot holds all there is.
    await clusters.deleteCluster(cluster.id);
  }
  return 'deletion requested';
}
