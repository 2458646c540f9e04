import { AwsFault, invalidParameterCombination, invalidParameterValue } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalInteger, optionalString, type Params, requiredString } from '../params.ts';
import type { Cluster, Instance } from '../resources.ts';
import type { Context } from '../world.ts';
import { familyOf } from './engine-version.ts';
import { readInstanceParameterGroup } from './groups.ts';
import { offeredClasses } from './instance-classes.ts';
import { instanceView } from './instance-view.ts';
import { membersOf, nameIn } from './lookup.ts';
import { readIdentifier } from './names.ts';
import { instanceAlreadyExists, instanceQuotaExceeded, invalidClusterState } from './rds-faults.ts';
import { readTags } from './rds-tags.ts';

/**
 * Only for members of a cluster, and only once it is available. The first member is the writer.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
export const createDBInstance: Operation = (context, params) => {
  const { own, world, now, forcedStatus } = context;
  const id = readIdentifier(params, 'DBInstanceIdentifier');
  const instanceClass = requiredString(params, 'DBInstanceClass');
  const engine = requiredString(params, 'Engine');
  const tags = readTags(params) ?? new Map<string, string>();
  const cluster = readCluster(context, params);
  requireFitting(context, params, cluster, engine, instanceClass);
  if (own.instances.has(id)) throw instanceAlreadyExists();
  if (own.instances.size >= world.settings.quotas.instances) throw instanceQuotaExceeded();
  if (cluster.status !== 'available') {
    throw invalidClusterState(
      `DB cluster ${cluster.id} is not available to create a DB instance with status ${cluster.status}`,
    );
  }
  const members = membersOf(own, cluster);
  const instance: Instance = {
    id,
    arn: `arn:aws:rds:${own.region}:${own.account}:db:${id}`,
    resourceId: world.identifiers.resourceId('db'),
    cluster: cluster.resourceId,
    status: 'creating',
    instanceClass,
    writer: !members.some(({ writer }) => writer),
    promotionTier: optionalInteger(params, 'PromotionTier', 0, 15) ?? 1,
    parameterGroup: readInstanceParameterGroup(own, params, familyOf(cluster.engine, cluster.engineVersion)),
    availabilityZone: optionalString(params, 'AvailabilityZone') ?? `${own.region}${'abc'.charAt(members.length % 3)}`,
    tags,
    createdAt: now,
    goneAt: undefined,
    transition: undefined,
  };
  own.instances.set(id, instance);
  const { instanceCreate, readerDelay } = world.settings.durations;
  instance.transition = world.transitions.schedule({
    dueAt: now + instanceCreate + (instance.writer ? 0 : readerDelay),
    complete: () => {
      instance.status = forcedStatus ?? 'available';
    },
  });
  return { DBInstance: instanceView(context, instance) };
};

function readCluster({ own }: Context, params: Params): Cluster {
  const id = optionalString(params, 'DBClusterIdentifier');
  if (id === undefined) {
    throw invalidParameterCombination(
      'An Aurora DB instance must be a member of a DB cluster: specify DBClusterIdentifier.',
    );
  }
  const cluster = own.clusters.get(nameIn(id, 'cluster'));
  if (!cluster || cluster.betweenNames) {
    throw new AwsFault(
      'DBClusterNotFoundFault',
      404,
      `The source cluster could not be found or cannot be accessed: ${id}`,
    );
  }
  return cluster;
}

function requireFitting(
  { world }: Context,
  params: Params,
  cluster: Cluster,
  engine: string,
  instanceClass: string,
): void {
  if (engine !== cluster.engine) {
    throw invalidParameterCombination(
      `The engine name requested for your DB instance (${engine}) doesn't match the engine name of your DB cluster (${cluster.engine}).`,
    );
  }
  const version = optionalString(params, 'EngineVersion');
  if (version !== undefined && version !== cluster.engineVersion) {
    throw invalidParameterCombination(
      `The engine version that you requested for your DB instance (${version}) does not match the engine version of your DB cluster (${cluster.engineVersion}).`,
    );
  }
  for (const name of ['MasterUsername', 'MasterUserPassword']) {
    if (optionalString(params, name) !== undefined) {
      throw invalidParameterCombination(
        `The requested DB Instance will be a member of a DB Cluster. Set ${name} for the DB Cluster.`,
      );
    }
  }
  if (!/^db\.(?:serverless|[a-z0-9-]+\.[a-z0-9-]+)$/.test(instanceClass)) {
    throw invalidParameterValue(`Invalid DB Instance class: ${instanceClass}`);
  }
  if (!offeredClasses(world.settings.instanceClasses, cluster.engineVersion).includes(instanceClass)) {
    throw invalidParameterCombination(
      `RDS does not support creating a DB instance with the following combination: DBInstanceClass=${instanceClass}, Engine=${engine}, EngineVersion=${cluster.engineVersion}, LicenseModel=postgresql-license.`,
    );
  }
  if (instanceClass === 'db.serverless' && !cluster.serverlessV2) {
    throw invalidClusterState(
      'Set the Serverless v2 scaling configuration on the parent DB cluster before creating a Serverless v2 DB instance.',
    );
  }
}
