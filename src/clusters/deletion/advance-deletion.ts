import { isPipelineError, PipelineError } from '../../failures/pipeline-error.ts';
import type { Cluster, ClusterAdmin, Instance } from '../../ports/clusters.ts';
import type { Snapshot, SnapshotStore } from '../../ports/snapshots.ts';
import { isFailedSnapshot, isPendingSnapshot, isTakenOf } from '../../snapshots/snapshot-status.ts';
import { isFailedCluster } from '../cluster-status.ts';
import { type Membership, partedMembers, requireOwnMembers } from '../members.ts';
import { askBeforehand } from './ask-beforehand.ts';

interface Ports {
  readonly clusters: ClusterAdmin;
  readonly snapshots: SnapshotStore;
}

/** What is to be deleted how. */
export interface Deletion extends Membership {
  readonly finalSnapshotId?: string | undefined;
  /** Whether the cluster's protection may be lifted. */
  readonly disableDeletionProtection: boolean;
}

const passing: ReadonlySet<string> = new Set(['starting', 'stopping', 'renaming']);

/**
 * Does the next thing that brings the deletion of a cluster on, and says what: start a stopped cluster, lift its
 * protection, delete its readers, its writer, and the cluster itself. RDS takes the last one once every member is being
 * deleted, and may show the cluster as available even then; so it is asked before the first instance too.
 * Throws TargetMembersNotOwned before anything is changed; ClusterBusy while RDS refuses for the moment; TargetNotDeletable,
 * TargetProtected, SnapshotAlreadyExists, SnapshotQuotaExceeded.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html
 */
export async function advanceDeletion(
  ports: Ports,
  deletion: Deletion,
  cluster: Cluster,
  listed: readonly Instance[],
): Promise<string> {
  const { clusters } = ports;
  if (cluster.status === 'deleting') return 'being deleted';
  const { members, others } = await partedMembers(clusters, cluster, listed, deletion);
  requireOwnMembers(cluster.id, members, deletion);
  if (others.length > 0) return `waiting while RDS lists members of another cluster with it: ${others.join(', ')}`;
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
  if (standing.length === 0) return await deleteCluster(ports, deletion, cluster);
  const writer = cluster.members.find((member) => member.writer)?.id;
  const readers = standing.filter(({ id }) => id !== writer);
  const untouched = members.every(({ status }) => status !== 'deleting');
  const taken = untouched && (await beforeTheFirst(ports, deletion, cluster));
  if (typeof taken === 'object') return taken.wait;
  // A cluster whose deletion RDS has taken already goes with all of them.
  const last = readers.length === 0 || taken ? standing.filter(({ id }) => id === writer) : [];
  const next = [...readers, ...last];
  for (const { id } of next) await clusters.deleteInstance(id);
  return `deleting ${next.map(({ id }) => id).join(', ')}`;
}

/** What RDS says before the first instance goes: what is to be waited for, or whether it has taken the deletion already. */
async function beforeTheFirst(
  { clusters, snapshots }: Ports,
  { region, finalSnapshotId, disableDeletionProtection }: Deletion,
  cluster: Cluster,
): Promise<boolean | { readonly wait: string }> {
  try {
    return await askBeforehand((id, final) => clusters.deleteCluster(id, final), cluster, finalSnapshotId);
  } catch (error) {
    if (isPipelineError(error, 'TargetProtected') && disableDeletionProtection) {
      return { wait: 'waiting for its deletion protection to be lifted' };
    }
    // An earlier attempt has had its answer lost, or the name is a stranger's: the deletion itself tells which.
    const name = isPipelineError(error, 'SnapshotAlreadyExists') ? finalSnapshotId : undefined;
    // Stryker disable next-line ConditionalExpression: without a name none is found
    const taken = name === undefined ? undefined : await snapshots.find(region, name);
    if (taken === undefined || !isOf(cluster, taken) || isFailedSnapshot(taken.status)) throw error;
    return false;
  }
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
    if (!isOf(cluster, taken) || isFailedSnapshot(taken.status)) throw error;
    if (isPendingSnapshot(taken.status)) return `waiting for its final snapshot, ${taken.percentProgress}%`;
    // No instance has written since: the snapshot holds all there is.
    await clusters.deleteCluster(cluster.id);
  }
  return 'deletion requested';
}

function isOf(cluster: Cluster, snapshot: Snapshot): boolean {
  return snapshot.clusterResourceId === undefined
    ? snapshot.cluster === cluster.id
    : isTakenOf(cluster.resourceId, snapshot);
}
