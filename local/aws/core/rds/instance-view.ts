import type { Cluster, Instance } from '../resources.ts';
import type { Context } from '../world.ts';
import { clusterOf } from './lookup.ts';
import { tagList } from './rds-tags.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html */
export function instanceView({ own }: Pick<Context, 'own'>, instance: Instance) {
  const cluster = clusterOf(own, instance);
  return {
    DBInstanceIdentifier: instance.id,
    DBInstanceClass: instance.instanceClass,
    DBInstanceStatus: instance.status,
    DBInstanceArn: instance.arn,
    DbiResourceId: instance.resourceId,
    AvailabilityZone: instance.availabilityZone,
    PromotionTier: instance.promotionTier,
    DBParameterGroups: [{ DBParameterGroupName: instance.parameterGroup, ParameterApplyStatus: 'in-sync' }],
    TagList: tagList(instance.tags),
    ...(instance.status === 'creating' ? {} : { InstanceCreateTime: new Date(instance.createdAt) }),
    ...(cluster ? clusterPart(own.endpointSuffix, instance, cluster) : {}),
  };
}

function clusterPart(endpointSuffix: string, instance: Instance, cluster: Cluster) {
  return {
    DBClusterIdentifier: cluster.id,
    Engine: cluster.engine,
    EngineVersion: cluster.engineVersion,
    MasterUsername: cluster.masterUsername,
    DBName: cluster.databaseName,
    StorageEncrypted: cluster.kmsKeyId !== undefined,
    KmsKeyId: cluster.kmsKeyId,
    VpcSecurityGroups: cluster.securityGroupIds.map((id) => ({ VpcSecurityGroupId: id, Status: 'active' })),
    // A new instance has no endpoint yet.
    Endpoint:
      instance.status === 'creating'
        ? undefined
        : {
            Address: cluster.address?.host ?? `${instance.id}.${endpointSuffix}`,
            Port: cluster.address?.port ?? cluster.port,
          },
  };
}
