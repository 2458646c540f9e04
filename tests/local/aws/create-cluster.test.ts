import {
  CreateDBClusterCommand,
  type CreateDBClusterCommandInput,
  DescribeDBClustersCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here, minute } from './emulator.ts';

const input: CreateDBClusterCommandInput = {
  DBClusterIdentifier: 'Orders',
  Engine: 'aurora-postgresql',
  EngineVersion: '16.4',
  MasterUsername: 'orders_admin',
  MasterUserPassword: 'correct-horse',
  DatabaseName: 'orders',
};

describe('CreateDBCluster', () => {
  it('makes an empty cluster under its identifier in lower case', async () => {
    const { rds, clock } = await emulator();
    const { DBCluster } = await rds().send(new CreateDBClusterCommand({ ...input, StorageEncrypted: true }));
    expect(DBCluster).toMatchObject({
      DBClusterIdentifier: 'orders',
      Status: 'creating',
      EngineVersion: '16.4',
      DBClusterParameterGroup: 'default.aurora-postgresql16',
      StorageEncrypted: true,
      KmsKeyId: expect.stringMatching(/^arn:aws:kms:eu-west-1:111122223333:key\//),
      DBClusterMembers: [],
    });
    expect(JSON.stringify(DBCluster)).not.toContain('correct-horse');
    clock.advance(8 * minute);
    const { DBClusters } = await rds().send(new DescribeDBClustersCommand({ DBClusterIdentifier: 'ORDERS' }));
    expect(DBClusters).toMatchObject([{ Status: 'available', DatabaseName: 'orders' }]);
  });

  it('is found by ARN, and not by the ARN of another region', async () => {
    const { core, rds } = await emulator();
    const { arn } = core.seed.cluster(here, { id: 'orders' });
    const find = (DBClusterIdentifier: string) => rds().send(new DescribeDBClustersCommand({ DBClusterIdentifier }));
    expect((await find(arn)).DBClusters).toHaveLength(1);
    expect(await errorOf(find(arn.replace('eu-west-1', 'us-east-1')))).toMatchObject({
      name: 'DBClusterNotFoundFault',
      status: 404,
    });
  });

  it.each<[string, Partial<CreateDBClusterCommandInput>, string]>([
    ['no master user', { MasterUsername: undefined }, 'MissingParameter'],
    ['no password', { MasterUserPassword: undefined }, 'MissingParameter'],
    ['a reserved master user', { MasterUsername: 'rdsadmin' }, 'InvalidParameterValue'],
    ['a password besides a managed one', { ManageMasterUserPassword: true }, 'InvalidParameterCombination'],
    ['a missing key', { KmsKeyId: 'alias/none' }, 'KMSKeyNotAccessibleFault'],
    ['a name that is taken', { DBClusterIdentifier: 'taken' }, 'DBClusterAlreadyExistsFault'],
  ])('refuses %s', async (_, change, name) => {
    const { core, rds } = await emulator();
    core.seed.cluster(here, { id: 'taken' });
    const request = rds().send(new CreateDBClusterCommand({ ...input, ...change }));
    expect(await errorOf(request)).toMatchObject({ name, status: 400 });
    expect(core.report().regions[0]?.clusters.map(({ id }) => id)).toEqual(['taken']);
  });
});
