import type { Cluster } from '../resources.ts';
import type { Context } from '../world.ts';
import { membersOf } from './lookup.ts';
import { tagList } from './rds-tags.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html */
export function clusterView({ own, region }: Pick<Context, 'own' | 'region'>, cluster: Cluster) {
  const endpoint = (kind: string) => cluster.address?.host ?? `${cluster.id}.${kind}-${own.endpointSuffix}`;
  const secret = cluster.masterUserSecret;
  const pending = {
    ...(cluster.pendingPasswordChanges > 0 ? { MasterUserPassword: '****' } : {}),
    ...withValues({
      BackupRetentionPeriod: cluster.pendingModifications.backupRetentionDays,
      IAMDatabaseAuthenticationEnabled: cluster.pendingModifications.iamAuthentication,
      EngineVersion: cluster.pendingModifications.engineVersion,
      StorageType: cluster.pendingModifications.storageType,
    }),
    ...(cluster.pendingIdentifier === undefined ? {} : { DBClusterIdentifier: cluster.pendingIdentifier }),
  };
  return {
    AllocatedStorage: 1,
    AvailabilityZones: ['a', 'b', 'c'].map((zone) => `${region}${zone}`),
    BackupRetentionPeriod: cluster.backupRetentionDays,
    DatabaseName: cluster.databaseName,
    DBClusterIdentifier: cluster.id,
    DBClusterParameterGroup: cluster.parameterGroup,
    DBSubnetGroup: cluster.subnetGroup,
    Status: cluster.status,
    Endpoint: endpoint('cluster'),
    ReaderEndpoint: endpoint('cluster-ro'),
    MultiAZ: membersOf(own, cluster).length > 1,
    Engine: cluster.engine,
    EngineVersion: cluster.engineVersion,
    EngineMode: 'provisioned',
    Port: cluster.address?.port ?? cluster.port,
    MasterUsername: cluster.masterUsername,
    PreferredBackupWindow: cluster.backupWindow,
    PreferredMaintenanceWindow: cluster.maintenanceWindow,
    ReplicationSourceIdentifier: cluster.replicationSource,
    ReadReplicaIdentifiers: [...cluster.replicas],
    DBClusterMembers: membersOf(own, cluster).map((instance) => ({
      DBInstanceIdentifier: instance.id,
      IsClusterWriter: instance.writer,
      DBClusterParameterGroupStatus: 'in-sync',
      PromotionTier: instance.promotionTier,
    })),
    VpcSecurityGroups: cluster.securityGroupIds.map((id) => ({ VpcSecurityGroupId: id, Status: 'active' })),
    StorageEncrypted: cluster.kmsKeyId !== undefined,
    KmsKeyId: cluster.kmsKeyId,
    DbClusterResourceId: cluster.resourceId,
    DBClusterArn: cluster.arn,
    AssociatedRoles: cluster.associatedRoles.map(({ arn, feature, status }) => ({
      RoleArn: arn,
      Status: status,
      FeatureName: feature,
    })),
    IAMDatabaseAuthenticationEnabled: cluster.iamAuthentication,
    ClusterCreateTime: new Date(cluster.createdAt),
    EnabledCloudwatchLogsExports: cluster.logExports.length > 0 ? cluster.logExports : undefined,
    PendingModifiedValues: Object.keys(pending).length > 0 ? pending : undefined,
    // Aurora's standard storage is not named.
    StorageType: cluster.storageType === 'aurora' ? undefined : cluster.storageType,
    AutoMinorVersionUpgrade: cluster.autoMinorVersionUpgrade,
    DeletionProtection: cluster.deletionProtection,
    HttpEndpointEnabled: cluster.httpEndpoint,
    CopyTagsToSnapshot: cluster.copyTagsToSnapshot,
    CrossAccountClone: false,
    TagList: tagList(cluster.tags),
    GlobalClusterIdentifier: cluster.globalCluster,
    ServerlessV2ScalingConfiguration: cluster.serverlessV2 && {
      MinCapacity: cluster.serverlessV2.min,
      MaxCapacity: cluster.serverlessV2.max,
    },
    MasterUserSecret: secret && { SecretArn: secret.arn, SecretStatus: secret.status, KmsKeyId: secret.kmsKeyId },
  };
}

/** An element of no value would be one more pending change. */
function withValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
