import { invalidParameterCombination } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalBoolean, optionalString, type Params, requiredString } from '../params.ts';
import type { Cluster } from '../resources.ts';
import type { Context } from '../world.ts';
import { clusterView } from './cluster-view.ts';
import { isFailedClusterStatus } from './failed-cluster-status.ts';
import { findCluster, membersOf } from './lookup.ts';
import { detachManagedSecret } from './master-password.ts';
import { readIdentifier } from './names.ts';
import { invalidClusterState } from './rds-faults.ts';
import { removeSnapshot } from './remove-snapshot.ts';
import { requireSnapshotCanBeMade, takeSnapshot } from './take-snapshot.ts';

/**
 * Accepted once every member is being deleted. The answer still shows the status from before.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBCluster.html
 */
export const deleteDBCluster: Operation = (context, params) => {
  const { own, world, now, forcedStatus } = context;
  const cluster = findCluster(own, requiredString(params, 'DBClusterIdentifier'));
  const finalSnapshot = readFinalSnapshot(params);
  requireDeletable(context, cluster);
  if (finalSnapshot !== undefined) {
    if (cluster.status !== 'available') {
      throw invalidClusterState(
        `Cannot create a snapshot because the DB cluster ${cluster.id} is in ${cluster.status} state.`,
      );
    }
    requireSnapshotCanBeMade(context, finalSnapshot);
  }
  const answer = { DBCluster: clusterView(context, cluster) };
  const keepAutomated = optionalBoolean(params, 'DeleteAutomatedBackups') === false;
  if (finalSnapshot !== undefined) {
    takeSnapshot({ ...context, forcedStatus: undefined }, cluster, { id: finalSnapshot, type: 'manual' });
  }
  const membersGoneAt = membersOf(own, cluster).map(({ goneAt }) => goneAt ?? now);
  const snapshotDoneAt = finalSnapshot === undefined ? now : now + world.settings.durations.snapshotCreate;
  cluster.status = 'deleting';
  world.transitions.schedule({
    dueAt: Math.max(now, snapshotDoneAt, ...membersGoneAt) + world.settings.durations.clusterDelete,
    ...(forcedStatus === undefined ? { ticket: world.emit({ type: 'delete', cluster: cluster.resourceId }) } : {}),
    ready: () => membersOf(own, cluster).length === 0,
    complete: () => {
      if (forcedStatus === undefined) remove(context, cluster, keepAutomated);
      else cluster.status = forcedStatus;
    },
  });
  return answer;
};

/** The final snapshot's name; undefined if it is skipped. Exactly one of the two must be asked for. */
function readFinalSnapshot(params: Params): string | undefined {
  const skip = optionalBoolean(params, 'SkipFinalSnapshot') ?? false;
  const named = optionalString(params, 'FinalDBSnapshotIdentifier') !== undefined;
  if (skip && named) {
    throw invalidParameterCombination(
      'FinalDBSnapshotIdentifier cannot be specified when SkipFinalSnapshot is enabled.',
    );
  }
  if (!skip && !named) {
    throw invalidParameterCombination('FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.');
  }
  return skip ? undefined : readIdentifier(params, 'FinalDBSnapshotIdentifier');
}

function requireDeletable({ own }: Context, cluster: Cluster): void {
  if (cluster.status === 'deleting') throw invalidClusterState(`DB cluster ${cluster.id} is already being deleted.`);
  if (cluster.deletionProtection) {
    throw invalidParameterCombination(
      'Cannot delete protected Cluster, please disable deletion protection and try again.',
    );
  }
  if (cluster.globalCluster !== undefined) {
    throw invalidClusterState('This cluster is a part of a global cluster, please remove it from globalcluster first');
  }
  if (cluster.replicas.size > 0) {
    throw invalidClusterState(
      `Delete the replica cluster before deleting the source cluster: ${[...cluster.replicas].join(', ')}`,
    );
  }
  if (cluster.status === 'stopped') {
    throw invalidClusterState(`DB cluster ${cluster.id} cannot be deleted: it is in stopped state`);
  }
  if (cluster.status !== 'available' && !isFailedClusterStatus(cluster.status)) {
    throw invalidClusterState(`DB cluster is not available for deletion with status ${cluster.status}`);
  }
  const { undeletable } = cluster;
  if (undeletable?.toldFirst) throw invalidClusterState(undeletable.sentence);
  if (membersOf(own, cluster).some(({ status }) => status !== 'deleting')) {
    throw invalidClusterState('Cluster cannot be deleted, it still contains DB instances in non-deleting state.');
  }
  if (cluster.integrations.length > 0) {
    throw invalidClusterState(`DB cluster ${cluster.id} has zero-ETL integrations: delete them first`);
  }
  if (undeletable !== undefined) throw invalidClusterState(undeletable.sentence);
}

/** What goes with a cluster: its managed secret, its place as a replica and, as a rule, its automated snapshots. */
function remove({ own, world }: Context, cluster: Cluster, keepAutomated: boolean): void {
  own.clusters.delete(cluster.id);
  detachManagedSecret({ own }, cluster);
  for (const state of world.regions()) {
    for (const source of state.clusters.values()) source.replicas.delete(cluster.arn);
  }
  if (keepAutomated) return;
  for (const snapshot of [...own.snapshots.values()]) {
    if (snapshot.type === 'automated' && snapshot.clusterResourceId === cluster.resourceId) {
      removeSnapshot(world, own, snapshot);
    }
  }
}
