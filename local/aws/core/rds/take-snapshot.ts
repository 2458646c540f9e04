import type { Cluster, Snapshot, Tags } from '../resources.ts';
import type { Context } from '../world.ts';
import { snapshotArn } from './lookup.ts';
import { manualSnapshotQuotaExceeded, snapshotAlreadyExists } from './rds-faults.ts';

/** Throws DBClusterSnapshotAlreadyExistsFault, SnapshotQuotaExceeded unless a manual snapshot of this name can be made. */
export function requireSnapshotCanBeMade({ own, world }: Pick<Context, 'own' | 'world'>, id: string): void {
  if (own.snapshots.has(id)) throw snapshotAlreadyExists(id);
  const quota = world.settings.quotas.manualSnapshots;
  const manual = [...own.snapshots.values()].filter(({ type }) => type === 'manual').length;
  if (manual >= quota) throw manualSnapshotQuotaExceeded(quota);
}

/** Begins a snapshot of a cluster as it is now: `creating`, then `available`, or `failed`. */
export function takeSnapshot(
  { own, world, now, forcedStatus }: Omit<Context, 'account' | 'region'>,
  cluster: Cluster,
  options: {
    readonly id: string;
    readonly type: Snapshot['type'];
    readonly tags?: Tags | undefined;
    readonly createdAt?: number;
    /** Simulated milliseconds; as in the settings if left out. */
    readonly duration?: number;
  },
): Snapshot {
  const { account, region } = own;
  const { id, type } = options;
  const arn = snapshotArn(account, region, id);
  const dueAt = now + (options.duration ?? world.settings.durations.snapshotCreate);
  const snapshot: Snapshot = {
    id,
    arn,
    account,
    region,
    dataKey: world.newDataKey(arn, now),
    type,
    status: 'creating',
    clusterId: cluster.id,
    clusterResourceId: cluster.resourceId,
    clusterCreatedAt: cluster.createdAt,
    createdAt: options.createdAt ?? now,
    engine: cluster.engine,
    engineVersion: cluster.engineVersion,
    port: cluster.port,
    masterUsername: cluster.masterUsername,
    databaseName: cluster.databaseName,
    storageType: cluster.storageType,
    iamAuthentication: cluster.iamAuthentication,
    kmsKeyId: cluster.kmsKeyId,
    sourceArn: undefined,
    masterUserSecret: cluster.masterUserSecret && { ...cluster.masterUserSecret, inherited: true },
    progress: { from: now, to: dueAt, crossRegion: false },
    restorableBy: new Set(),
    tags: new Map([...(cluster.copyTagsToSnapshot ? cluster.tags : []), ...(options.tags ?? [])]),
    transition: undefined,
  };
  own.snapshots.set(id, snapshot);
  const ticket = world.emit({ type: 'snapshot', cluster: cluster.resourceId, snapshot: snapshot.dataKey });
  snapshot.transition = world.transitions.schedule({
    dueAt,
    ticket,
    complete: () => {
      snapshot.status = forcedStatus ?? 'available';
    },
    fail: () => {
      snapshot.status = 'failed';
    },
  });
  return snapshot;
}
