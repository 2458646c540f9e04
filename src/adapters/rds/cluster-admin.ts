import {
  AddRoleToDBClusterCommand,
  AddTagsToResourceCommand,
  CreateDBInstanceCommand,
  DeleteDBClusterCommand,
  DeleteDBInstanceCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  ModifyDBClusterCommand,
  type ModifyDBClusterMessage,
  type RDSClient,
  RemoveTagsFromResourceCommand,
  RestoreDBClusterFromSnapshotCommand,
  StartDBClusterCommand,
} from '@aws-sdk/client-rds';
import { PipelineError } from '../../failures/pipeline-error.ts';
import type { ClusterAdmin, Instance, InstanceRequest } from '../../ports/clusters.ts';
import { awsCode, type KnownRefusals } from '../aws-errors.ts';
import { changeInput } from './cluster-changes.ts';
import { deletionRefusals, instanceDeletionRefusals, isGone } from './deletion-refusals.ts';
import { as, busy, kmsKey, rejectedSettings } from './refusals.ts';
import { allPages, request } from './request.ts';
import { tagList, toCluster, toInstance } from './shapes.ts';

const Engine = 'aurora-postgresql';

/** Lists that are empty are left out: RDS takes an empty list for a value of its own. */
function filled(list: readonly string[] | undefined): string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : [...list];
}

/**
 * Clusters and instances of the client's region over RDS.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/Welcome.html
 */
export function createClusterAdmin(client: RDSClient): ClusterAdmin {
  async function instances(cluster: string): Promise<readonly Instance[]> {
    const found = await allPages(async (Marker) => {
      const Filters = [{ Name: 'db-cluster-id', Values: [cluster] }];
      const page = await request(client, 'DescribeDBInstances', () =>
        client.send(new DescribeDBInstancesCommand({ Filters, Marker })),
      );
      return { items: page.DBInstances ?? [], marker: page.Marker };
    });
    return found.map(toInstance);
  }

  async function instanceNamed(id: string): Promise<Instance | undefined> {
    const found = await ignoring(isGone, () =>
      request(client, 'DescribeDBInstances', () =>
        client.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: id })),
      ),
    );
    const instance = found?.DBInstances?.find(({ DBInstanceIdentifier }) => DBInstanceIdentifier === id);
    return instance === undefined ? undefined : toInstance(instance);
  }

  async function modifyCluster(
    id: string,
    change: Partial<ModifyDBClusterMessage>,
    known: KnownRefusals,
  ): Promise<void> {
    const input = { DBClusterIdentifier: id, ...change, ApplyImmediately: true };
    await request(client, 'ModifyDBCluster', () => client.send(new ModifyDBClusterCommand(input)), known);
  }

  return {
    async find(id) {
      const found = await ignoring(isGone, () =>
        request(client, 'DescribeDBClusters', () =>
          client.send(new DescribeDBClustersCommand({ DBClusterIdentifier: id })),
        ),
      );
      // A cluster that was just renamed may still be answered under its old name.
      const cluster = found?.DBClusters?.find(({ DBClusterIdentifier }) => DBClusterIdentifier === id);
      return cluster === undefined ? undefined : toCluster(cluster);
    },

    async list() {
      const found = await allPages(async (Marker) => {
        const page = await request(client, 'DescribeDBClusters', () =>
          client.send(new DescribeDBClustersCommand({ Marker })),
        );
        return { items: page.DBClusters ?? [], marker: page.Marker };
      });
      return found.map(toCluster);
    },

    async instancesOf(cluster) {
      return (await ignoring(isGone, () => instances(cluster))) ?? [];
    },

    async deleteInstance(id) {
      const input = { DBInstanceIdentifier: id, SkipFinalSnapshot: true };
      await ignoring(isGone, () =>
        request(
          client,
          'DeleteDBInstance',
          () => client.send(new DeleteDBInstanceCommand(input)),
          instanceDeletionRefusals,
        ),
      );
    },

    async deleteCluster(id, finalSnapshotId) {
      const input = {
        DBClusterIdentifier: id,
        SkipFinalSnapshot: finalSnapshotId === undefined,
        FinalDBSnapshotIdentifier: finalSnapshotId,
      };
      await ignoring(isGone, () =>
        request(client, 'DeleteDBCluster', () => client.send(new DeleteDBClusterCommand(input)), deletionRefusals),
      );
    },

    async startCluster(id) {
      const input = { DBClusterIdentifier: id };
      await request(client, 'StartDBCluster', () => client.send(new StartDBClusterCommand(input)), busy);
    },

    async disableDeletionProtection(id) {
      await modifyCluster(id, { DeletionProtection: false }, busy);
    },

    async rename(id, NewDBClusterIdentifier) {
      const known = { ...busy, ...notThere, DBClusterAlreadyExists: as('ClusterAlreadyExists') };
      await modifyCluster(id, { NewDBClusterIdentifier }, known);
    },

    async tag(arn, tags) {
      const input = { ResourceName: arn, Tags: tagList(tags) };
      await request(client, 'AddTagsToResource', () => client.send(new AddTagsToResourceCommand(input)), notThere);
    },

    async untag(arn, keys) {
      const input = { ResourceName: arn, TagKeys: [...keys] };
      const send = () => client.send(new RemoveTagsFromResourceCommand(input));
      await request(client, 'RemoveTagsFromResource', send, notThere);
    },

    async restore({ id, snapshotArn, ...settings }) {
      const { DBCluster: cluster } = await request(
        client,
        'RestoreDBClusterFromSnapshot',
        () =>
          client.send(
            new RestoreDBClusterFromSnapshotCommand({
              DBClusterIdentifier: id,
              SnapshotIdentifier: snapshotArn,
              Engine,
              EngineVersion: settings.engineVersion,
              DBSubnetGroupName: settings.subnetGroup,
              VpcSecurityGroupIds: filled(settings.securityGroupIds),
              DBClusterParameterGroupName: settings.parameterGroup,
              Port: settings.port,
              EnableIAMDatabaseAuthentication: settings.iamAuthentication,
              ServerlessV2ScalingConfiguration: settings.serverlessV2 && {
                MinCapacity: settings.serverlessV2.min,
                MaxCapacity: settings.serverlessV2.max,
              },
              StorageType: settings.storageType,
              DeletionProtection: settings.deletionProtection,
              EnableCloudwatchLogsExports: filled(settings.logExports),
              CopyTagsToSnapshot: settings.copyTagsToSnapshot,
              Tags: tagList(settings.tags),
            }),
          ),
        {
          ...rejectedSettings,
          DBClusterAlreadyExists: as('ClusterAlreadyExists'),
          DBClusterSnapshotNotFound: as('SnapshotNotFound'),
          DBSnapshotNotFound: as('SnapshotNotFound'),
          InvalidDBClusterSnapshotState: as('SnapshotNotAvailable'),
          InvalidDBSnapshotState: as('SnapshotNotAvailable'),
        },
      );
      return toCluster(cluster ?? {});
    },

    async createInstance(instance) {
      try {
        const { DBInstance: made } = await request(
          client,
          'CreateDBInstance',
          () => client.send(new CreateDBInstanceCommand(instanceInput(instance))),
          instanceRefusals,
        );
        return toInstance(made ?? {});
      } catch (error) {
        if (awsCode(error) !== 'DBInstanceAlreadyExists') throw error;
        const there = await instanceNamed(instance.id);
        if (there?.cluster === instance.cluster) return there;
        if (there !== undefined) throw error;
        throw new PipelineError(
          'ClusterBusy',
          `RDS says that instance ${instance.id} exists, and does not show it.`,
          { instance: instance.id, cluster: instance.cluster },
          { cause: error },
        );
      }
    },

    async modify(id, changes) {
      await modifyCluster(id, changeInput(changes), settingRefusals);
    },

    async addRole(id, { arn, feature }) {
      const input = { DBClusterIdentifier: id, RoleArn: arn, FeatureName: feature };
      await ignoring(
        (error) => awsCode(error) === 'DBClusterRoleAlreadyExists',
        () =>
          request(
            client,
            'AddRoleToDBCluster',
            () => client.send(new AddRoleToDBClusterCommand(input)),
            settingRefusals,
          ),
      );
    },

    async setMasterPassword(id, MasterUserPassword) {
      await modifyCluster(id, { MasterUserPassword }, { ...busy, InvalidParameterValue: unfitPassword });
    },

    async manageMasterPassword(id, kmsKeyId) {
      const change = { ManageMasterUserPassword: true, MasterUserSecretKmsKeyId: kmsKeyId };
      await modifyCluster(id, change, { ...busy, ...kmsKey });
    },
  };
}

/** The cluster may be on its way from one name to another. */
const notThere: KnownRefusals = { DBClusterNotFound: as('ClusterBusy') };

/**
 * Never reachable from the internet: in a default VPC, RDS would give the instance a public address.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
function instanceInput({ id, cluster, class: instanceClass, promotionTier, parameterGroup, tags }: InstanceRequest) {
  return {
    DBInstanceIdentifier: id,
    DBClusterIdentifier: cluster,
    DBInstanceClass: instanceClass,
    Engine,
    PromotionTier: promotionTier,
    DBParameterGroupName: parameterGroup,
    PubliclyAccessible: false,
    Tags: tagList(tags),
  };
}

const instanceRefusals: KnownRefusals = {
  ...rejectedSettings,
  ...busy,
  DBClusterNotFound: as('ClusterBusy'),
  DBInstanceAlreadyExists: as('RestoreRejected'),
  InvalidDBClusterState: (message, facts, cause) =>
    as(/serverless/i.test(message) ? 'RestoreRejected' : 'ClusterBusy')(message, facts, cause),
};

/** RDS may not show a new cluster to every request at once. */
const settingRefusals: KnownRefusals = { ...rejectedSettings, ...busy, DBClusterNotFound: as('ClusterBusy') };

/** In the pipeline's own words and without AWS's error: nothing of a refused password is to reach a log. */
function unfitPassword(_message: string, facts: PipelineError['facts']): PipelineError {
  return new PipelineError(
    'SecretInvalid',
    'RDS does not take the master password in the secret: expected 8 to 41 printable ASCII characters without /, " and @.',
    facts,
  );
}

async function ignoring<T>(expected: (error: unknown) => boolean, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (expected(error)) return undefined;
    throw error;
  }
}
