import type { DBCluster, DBClusterSnapshot, DBInstance, Tag } from '@aws-sdk/client-rds';
import { parseArn } from '../../arn.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Cluster, Instance } from '../../ports/clusters.ts';
import type { Snapshot } from '../../ports/snapshots.ts';
import type { Tags } from '../../ports/tags.ts';

/** Tags as RDS takes them. */
export function tagList(tags: Tags): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function tagsOf(list: readonly Tag[] | undefined): Tags {
  return Object.fromEntries((list ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

/** AWS Backup's snapshots (`awsbackup`) are manual ones to whoever restores them. */
function kindOf(type: string | undefined): Snapshot['kind'] {
  return type === 'automated' || type === 'shared' || type === 'public' ? type : 'manual';
}

/** RDS leaves some fields out and answers others empty: neither is a value. */
function text(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

export function toSnapshot(snapshot: DBClusterSnapshot): Snapshot {
  const arn = snapshot.DBClusterSnapshotArn ?? '';
  const { region = '', account = '' } = parseArn(arn) ?? {};
  return omitUndefined({
    arn,
    id: snapshot.DBClusterSnapshotIdentifier ?? '',
    region,
    account,
    kind: kindOf(snapshot.SnapshotType),
    status: snapshot.Status ?? 'unknown',
    percentProgress: snapshot.PercentProgress ?? 0,
    cluster: snapshot.DBClusterIdentifier ?? '',
    clusterResourceId: text(snapshot.DbClusterResourceId),
    engine: snapshot.Engine ?? '',
    engineVersion: snapshot.EngineVersion ?? '',
    createdAt: snapshot.SnapshotCreateTime?.toISOString(),
    encrypted: snapshot.StorageEncrypted ?? false,
    kmsKeyId: text(snapshot.KmsKeyId),
    masterUsername: snapshot.MasterUsername ?? '',
    // An unset port is answered as 0.
    port: snapshot.Port || undefined,
    storageType: text(snapshot.StorageType),
    copiedFrom: text(snapshot.SourceDBClusterSnapshotArn),
    tags: tagsOf(snapshot.TagList),
  });
}

export function toCluster(cluster: DBCluster): Cluster {
  const scaling = cluster.ServerlessV2ScalingConfiguration;
  const secret = cluster.MasterUserSecret;
  return omitUndefined({
    id: cluster.DBClusterIdentifier ?? '',
    arn: cluster.DBClusterArn ?? '',
    resourceId: cluster.DbClusterResourceId ?? '',
    status: cluster.Status ?? 'unknown',
    engine: cluster.Engine ?? '',
    engineVersion: cluster.EngineVersion ?? '',
    endpoint: text(cluster.Endpoint),
    port: cluster.Port || undefined,
    databaseName: text(cluster.DatabaseName),
    masterUsername: cluster.MasterUsername ?? '',
    masterSecret:
      secret?.SecretArn === undefined
        ? undefined
        : omitUndefined({
            arn: secret.SecretArn,
            status: secret.SecretStatus ?? 'unknown',
            kmsKeyId: text(secret.KmsKeyId),
          }),
    members: (cluster.DBClusterMembers ?? []).map((member) => ({
      id: member.DBInstanceIdentifier ?? '',
      writer: member.IsClusterWriter ?? false,
    })),
    subnetGroup: text(cluster.DBSubnetGroup),
    securityGroupIds: (cluster.VpcSecurityGroups ?? []).flatMap(({ VpcSecurityGroupId: id }) => id ?? []),
    parameterGroup: text(cluster.DBClusterParameterGroup),
    kmsKeyId: text(cluster.KmsKeyId),
    // Aurora's standard storage is not named.
    storageType: text(cluster.StorageType) ?? 'aurora',
    iamAuthentication: cluster.IAMDatabaseAuthenticationEnabled ?? false,
    deletionProtection: cluster.DeletionProtection ?? false,
    serverlessV2:
      scaling?.MinCapacity === undefined || scaling.MaxCapacity === undefined
        ? undefined
        : { min: scaling.MinCapacity, max: scaling.MaxCapacity },
    logExports: cluster.EnabledCloudwatchLogsExports ?? [],
    backup: omitUndefined({
      retentionDays: cluster.BackupRetentionPeriod || undefined,
      window: text(cluster.PreferredBackupWindow),
    }),
    maintenanceWindow: text(cluster.PreferredMaintenanceWindow),
    copyTagsToSnapshot: cluster.CopyTagsToSnapshot,
    autoMinorVersionUpgrade: cluster.AutoMinorVersionUpgrade,
    associatedRoles: (cluster.AssociatedRoles ?? []).map(({ RoleArn, FeatureName, Status }) =>
      omitUndefined({ arn: RoleArn ?? '', feature: text(FeatureName), status: Status ?? 'unknown' }),
    ),
    modificationPending: Object.values(cluster.PendingModifiedValues ?? {}).some((value) => value !== undefined),
    replicaOf: text(cluster.ReplicationSourceIdentifier),
    replicas: cluster.ReadReplicaIdentifiers ?? [],
    globalCluster: text(cluster.GlobalClusterIdentifier),
    tags: tagsOf(cluster.TagList),
  });
}

export function toInstance(instance: DBInstance): Instance {
  return omitUndefined({
    id: instance.DBInstanceIdentifier ?? '',
    arn: instance.DBInstanceArn ?? '',
    cluster: instance.DBClusterIdentifier ?? '',
    status: instance.DBInstanceStatus ?? 'unknown',
    class: instance.DBInstanceClass ?? '',
    promotionTier: instance.PromotionTier ?? 1,
    parameterGroup: text(instance.DBParameterGroups?.[0]?.DBParameterGroupName),
    tags: tagsOf(instance.TagList),
  });
}
