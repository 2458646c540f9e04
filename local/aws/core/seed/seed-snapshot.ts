import { snapshotArn } from '../rds/lookup.ts';
import type { Snapshot } from '../resources.ts';
import type { RegionState, World } from '../world.ts';

export interface SnapshotSeed
  extends Partial<Omit<Snapshot, 'id' | 'arn' | 'account' | 'region' | 'clusterId' | 'tags' | 'restorableBy'>> {
  /** An automated one's is made of cluster and time if it is left out. */
  readonly id?: string;
  /** The identifier of the cluster it was taken of, which need not exist. */
  readonly cluster: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Accounts it is shared with, or `all`. */
  readonly sharedWith?: readonly string[];
}

export function seedSnapshot(world: World, own: RegionState, now: number, seed: SnapshotSeed): Snapshot {
  const { cluster, sharedWith, tags, ...given } = seed;
  const createdAt = seed.createdAt ?? now;
  const source = own.clusters.get(cluster);
  const type = seed.type ?? 'automated';
  const id =
    seed.id ?? (type === 'automated' ? automatedSnapshotId(cluster, createdAt) : `${cluster}-${Math.floor(createdAt)}`);
  const arn = snapshotArn(own.account, own.region, id);
  const snapshot: Snapshot = {
    dataKey: world.newDataKey(arn, createdAt),
    type,
    status: 'available',
    clusterResourceId: source?.resourceId ?? world.identifiers.resourceId('cluster'),
    clusterCreatedAt: source?.createdAt ?? createdAt,
    createdAt,
    engine: source?.engine ?? 'aurora-postgresql',
    engineVersion: source?.engineVersion ?? world.settings.defaultEngineVersion,
    port: source?.port ?? 5432,
    masterUsername: source?.masterUsername ?? 'postgres',
    databaseName: source?.databaseName,
    storageType: source?.storageType ?? 'aurora',
    iamAuthentication: source?.iamAuthentication ?? false,
    kmsKeyId: source?.kmsKeyId,
    sourceArn: undefined,
    masterUserSecret: source?.masterUserSecret && { ...source.masterUserSecret, inherited: true },
    progress: undefined,
    transition: undefined,
    ...given,
    id,
    arn,
    account: own.account,
    region: own.region,
    clusterId: cluster,
    restorableBy: new Set(sharedWith),
    tags: new Map(Object.entries(tags ?? {})),
  };
  own.snapshots.set(id, snapshot);
  return snapshot;
}

/** As RDS names its own: `rds:orders-prod-2026-01-31-03-07`. */
export function automatedSnapshotId(cluster: string, createdAt: number): string {
  return `rds:${cluster}-${new Date(createdAt).toISOString().slice(0, 16).replace(/[T:]/g, '-')}`;
}
