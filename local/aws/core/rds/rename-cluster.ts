import type { Cluster } from '../resources.ts';
import type { Context } from '../world.ts';

/**
 * The new identifier is pending while the cluster is `renaming`; its resource id, and so its data, stays. In between it is
 * found under neither name, and nobody else may have either.
 */
export function renameCluster({ own, world, now, forcedStatus }: Context, cluster: Cluster, newId: string): void {
  const { clusterRename, clusterRenameGap } = world.settings.durations;
  cluster.status = 'renaming';
  cluster.pendingIdentifier = newId;
  world.transitions.schedule({
    dueAt: now + clusterRename,
    complete: (at) => {
      cluster.betweenNames = true;
      world.transitions.schedule({
        dueAt: at + clusterRenameGap,
        complete: () => {
          own.clusters.delete(cluster.id);
          cluster.id = newId;
          cluster.arn = `arn:aws:rds:${own.region}:${own.account}:cluster:${newId}`;
          cluster.pendingIdentifier = undefined;
          cluster.betweenNames = false;
          cluster.status = forcedStatus ?? 'available';
          own.clusters.set(newId, cluster);
        },
      });
    },
  });
}
