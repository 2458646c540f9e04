import { parseArn } from '../arn.ts';
import type { Cluster, Instance, Snapshot } from '../resources.ts';
import type { Context, RegionState } from '../world.ts';
import { clusterNotFound, instanceNotFound, snapshotNotFound } from './rds-faults.ts';

/** What stands in an ARN after its type, or the name itself. In lower case. */
export function nameIn(nameOrArn: string, type: string): string {
  const arn = parseArn(nameOrArn);
  const resource = arn?.resource.startsWith(`${type}:`) ? arn.resource.slice(type.length + 1) : nameOrArn;
  return resource.toLowerCase();
}

/** A cluster of the caller's by identifier or ARN. Throws DBClusterNotFoundFault. */
export function findCluster(own: RegionState, idOrArn: string): Cluster {
  const cluster = own.clusters.get(nameIn(idOrArn, 'cluster'));
  if (!cluster || cluster.betweenNames || (idOrArn.startsWith('arn:') && cluster.arn !== idOrArn))
    throw clusterNotFound(idOrArn);
  return cluster;
}

/** Whether a cluster has this identifier, is about to have it, or has it until its renaming is done. */
export function isClusterNameTaken(own: RegionState, id: string): boolean {
  return own.clusters.has(id) || [...own.clusters.values()].some(({ pendingIdentifier }) => pendingIdentifier === id);
}

/** An instance of the caller's by identifier or ARN. Throws DBInstanceNotFound. */
export function findInstance(own: RegionState, idOrArn: string): Instance {
  const instance = own.instances.get(nameIn(idOrArn, 'db'));
  if (!instance || (idOrArn.startsWith('arn:') && instance.arn !== idOrArn)) throw instanceNotFound(idOrArn);
  return instance;
}

export function membersOf(own: RegionState, cluster: Cluster): readonly Instance[] {
  return [...own.instances.values()].filter((instance) => instance.cluster === cluster.resourceId);
}

export function clusterOf(own: RegionState, instance: Instance): Cluster | undefined {
  return [...own.clusters.values()].find(({ resourceId }) => resourceId === instance.cluster);
}

export const snapshotArn = (account: string, region: string, id: string): string =>
  `arn:aws:rds:${region}:${account}:cluster-snapshot:${id}`;

/** A snapshot of the caller's own in this region, by identifier or ARN. Throws DBClusterSnapshotNotFoundFault. */
export function findOwnSnapshot(own: RegionState, idOrArn: string): Snapshot {
  const arn = parseArn(idOrArn) ? idOrArn : snapshotArn(own.account, own.region, idOrArn.toLowerCase());
  const snapshot = own.snapshots.get(nameIn(arn, 'cluster-snapshot'));
  if (snapshot?.arn !== arn) throw snapshotNotFound(arn);
  return snapshot;
}

/**
 * A snapshot to copy or restore: the caller's own by identifier in this region, or by ARN one of any region that is the
 * caller's own or shared with it. Throws DBClusterSnapshotNotFoundFault.
 */
export function findReadableSnapshot({ world, own, account }: Context, idOrArn: string): Snapshot {
  const arn = parseArn(idOrArn);
  if (!arn) return findOwnSnapshot(own, idOrArn);
  const snapshot = findOwnSnapshot(world.region(arn.account, arn.region), idOrArn);
  if (!isReadableBy(snapshot, account)) throw snapshotNotFound(idOrArn);
  return snapshot;
}

export const isReadableBy = (snapshot: Snapshot, account: string): boolean =>
  snapshot.account === account || snapshot.restorableBy.has(account) || snapshot.restorableBy.has('all');
