import type { Snapshot } from '../resources.ts';
import type { Settings } from '../settings.ts';
import type { Context } from '../world.ts';
import { tagList } from './rds-tags.ts';

/**
 * A snapshot as the caller sees it: another account's has its ARN as identifier, and no tags.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBClusterSnapshot.html
 */
export function snapshotView({ account, region, now, world }: Context, snapshot: Snapshot) {
  const foreign = snapshot.account !== account;
  return {
    DBClusterSnapshotIdentifier: foreign ? snapshot.arn : snapshot.id,
    DBClusterSnapshotArn: snapshot.arn,
    DBClusterIdentifier: snapshot.clusterId,
    SnapshotType: snapshotType(snapshot, account),
    Status: snapshot.status,
    PercentProgress: percentProgress(snapshot, now, world.settings),
    SnapshotCreateTime: new Date(snapshot.createdAt),
    ClusterCreateTime: new Date(snapshot.clusterCreatedAt),
    AvailabilityZones: ['a', 'b', 'c'].map((zone) => `${region}${zone}`),
    AllocatedStorage: 1,
    Engine: snapshot.engine,
    EngineMode: 'provisioned',
    EngineVersion: snapshot.engineVersion,
    LicenseModel: 'postgresql-license',
    MasterUsername: snapshot.masterUsername,
    Port: snapshot.port,
    StorageEncrypted: snapshot.kmsKeyId !== undefined,
    KmsKeyId: snapshot.kmsKeyId,
    StorageType: snapshot.storageType,
    SourceDBClusterSnapshotArn: snapshot.sourceArn,
    IAMDatabaseAuthenticationEnabled: snapshot.iamAuthentication,
    DbClusterResourceId: snapshot.clusterResourceId,
    TagList: foreign ? [] : tagList(snapshot.tags),
  };
}

/** The type as RDS tells it to this caller. */
export function snapshotType(snapshot: Snapshot, account: string): 'automated' | 'manual' | 'shared' | 'public' {
  if (snapshot.account === account) return snapshot.type;
  return snapshot.restorableBy.has(account) ? 'shared' : 'public';
}

/** 0 while it is queued, 100 only when it is available. */
function percentProgress(snapshot: Snapshot, now: number, settings: Settings): number {
  if (snapshot.status === 'available') return 100;
  const { progress } = snapshot;
  if (!progress) return 0;
  const queued =
    snapshot.status === 'copying' ? Math.min(settings.durations.snapshotCopyQueue, progress.to - progress.from) : 0;
  const begun = progress.from + queued;
  const share = progress.to > begun ? (now - begun) / (progress.to - begun) : 1;
  return Math.max(0, Math.min(99, Math.floor(share * 100)));
}
