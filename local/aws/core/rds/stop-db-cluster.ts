import type { Operation } from '../operation.ts';
import { requiredString } from '../params.ts';
import { clusterView } from './cluster-view.ts';
import { findCluster, membersOf } from './lookup.ts';
import { invalidClusterState } from './rds-faults.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StopDBCluster.html */
export const stopDBCluster: Operation = (context, params) => {
  const { own, world, now, forcedStatus } = context;
  const cluster = findCluster(own, requiredString(params, 'DBClusterIdentifier'));
  if (cluster.status !== 'available') {
    throw invalidClusterState(
      `DbCluster ${cluster.id} is in ${cluster.status} state but expected it to be one of available.`,
    );
  }
  if (cluster.globalCluster !== undefined || cluster.replicationSource !== undefined || cluster.replicas.size > 0) {
    throw invalidClusterState(`DB cluster ${cluster.id} cannot be stopped: it takes part in replication.`);
  }
  const members = membersOf(own, cluster);
  for (const member of [cluster, ...members]) member.status = 'stopping';
  world.transitions.schedule({
    dueAt: now + world.settings.durations.clusterStop,
    ticket: world.emit({ type: 'stop', cluster: cluster.resourceId }),
    complete: () => {
      cluster.status = forcedStatus ?? 'stopped';
      for (const member of members) member.status = 'stopped';
    },
  });
  return { DBCluster: clusterView(context, cluster) };
};
