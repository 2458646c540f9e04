import type { Cluster } from '../resources.ts';
import type { Context } from '../world.ts';

/** The new identifier is pending while the cluster is `renaming`; its resource id, and so its data, stays. */
export function renameCluster({ own, world, now, forcedStatus }: Context, cluster: Cluster, newId: string): void {
  cluster.status = 'renaming';
  cluster.pendingIdentifier = newId;
  world.transitions.schedule({
    dueAt: now + world.settings.durations.clusterRename,
    complete: () => {
      own.clusters.delete(cluster.id);
      cluster.id = newId;
      cluster.arn = `arn:aws:rds:${own.region}:${own.account}:cluster:${newId}`;
      cluster.pendingIdentifier = undefined;
      cluster.status = forcedStatus ?? 'available';
      own.clusters.set(newId, cluster);
    },
  });
}
