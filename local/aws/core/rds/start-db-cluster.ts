import type { Operation } from '../operation.ts';
import { requiredString } from '../params.ts';
import { clusterView } from './cluster-view.ts';
import { findCluster, membersOf } from './lookup.ts';
import { invalidClusterState } from './rds-faults.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StartDBCluster.html */
export const startDBCluster: Operation = (context, params) => {
  const { own, world, now, forcedStatus } = context;
  const cluster = findCluster(own, requiredString(params, 'DBClusterIdentifier'));
  if (cluster.status !== 'stopped') {
    throw invalidClusterState(
      `DbCluster ${cluster.id} is in ${cluster.status} state but expected it to be one of stopped,inaccessible-encryption-credentials-recoverable.`,
    );
  }
  const members = membersOf(own, cluster);
  for (const member of [cluster, ...members]) member.status = 'starting';
  world.transitions.schedule({
    dueAt: now + world.settings.durations.clusterStart,
    ticket: world.emit({ type: 'start', cluster: cluster.resourceId }),
    complete: (_, effect) => {
      cluster.address = effect?.address ?? cluster.address;
      cluster.status = forcedStatus ?? 'available';
      for (const member of members) member.status = 'available';
    },
    fail: () => {
      cluster.status = 'failed';
    },
  });
  return { DBCluster: clusterView(context, cluster) };
};
