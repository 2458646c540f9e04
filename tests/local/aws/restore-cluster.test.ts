import {
  DescribeDBClusterParameterGroupsCommand,
  DescribeDBClustersCommand,
  DescribeDBParameterGroupsCommand,
  DescribeDBSubnetGroupsCommand,
  RestoreDBClusterFromSnapshotCommand,
  type RestoreDBClusterFromSnapshotCommandInput,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here, minute, otherAccount, start, there } from './emulator.ts';

type Emulator = Awaited<ReturnType<typeof emulator>>;

async function withSnapshot(options: Parameters<typeof emulator>[0] = {}) {
  const stack = await emulator(options);
  const snapshot = stack.core.seed.snapshot(here, {
    cluster: 'orders-prod',
    type: 'manual',
    id: 'nightly',
    engineVersion: '16.4',
    masterUsername: 'orders_admin',
    databaseName: 'orders',
    port: 6543,
  });
  return { ...stack, snapshot };
}

const restore = ({ rds }: Emulator, input: Partial<RestoreDBClusterFromSnapshotCommandInput> = {}) =>
  rds().send(
    new RestoreDBClusterFromSnapshotCommand({
      DBClusterIdentifier: 'staging',
      SnapshotIdentifier: 'nightly',
      Engine: 'aurora-postgresql',
      ...input,
    }),
  );

const cluster = async ({ rds }: Emulator) =>
  (await rds().send(new DescribeDBClustersCommand({ DBClusterIdentifier: 'staging' }))).DBClusters?.[0];

describe('RestoreDBClusterFromSnapshot', () => {
  it('makes a cluster with defaults for all that is not given, whatever the snapshot had, and no instance', async () => {
    const stack = await withSnapshot();
    const { DBCluster } = await restore(stack);
    expect(DBCluster).toMatchObject({
      DBClusterIdentifier: 'staging',
      DBClusterArn: 'arn:aws:rds:eu-west-1:111122223333:cluster:staging',
      Status: 'creating',
      EngineVersion: '17.5',
      DBSubnetGroup: 'default',
      DBClusterParameterGroup: 'default.aurora-postgresql17',
      VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0defa017', Status: 'active' }],
      DBClusterMembers: [],
      MasterUsername: 'orders_admin',
      DatabaseName: 'orders',
      Port: 6543,
      DeletionProtection: false,
      IAMDatabaseAuthenticationEnabled: false,
      ClusterCreateTime: new Date(start),
    });
    expect(DBCluster?.StorageType).toBeUndefined();
    expect(DBCluster?.Endpoint).toMatch(/^staging\.cluster-c[0-9a-f]{11}\.eu-west-1\.rds\.amazonaws\.com$/);
    stack.clock.advance(15 * minute - 1);
    expect((await cluster(stack))?.Status).toBe('creating');
    stack.clock.advance(1);
    expect(await cluster(stack)).toMatchObject({ Status: 'available', DBClusterMembers: [] });
  });

  it('takes all that can be given', async () => {
    const stack = await withSnapshot();
    const key = stack.core.seed.kmsKey(here);
    stack.core.seed.subnetGroup(here, { name: 'private' });
    stack.core.seed.clusterParameterGroup(here, { name: 'orders-pg', family: 'aurora-postgresql16' });
    await restore(stack, {
      EngineVersion: '16.6',
      Port: 7000,
      DBSubnetGroupName: 'private',
      DBClusterParameterGroupName: 'orders-pg',
      VpcSecurityGroupIds: ['sg-0a', 'sg-0b'],
      KmsKeyId: key.arn,
      EnableIAMDatabaseAuthentication: true,
      ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 8 },
      StorageType: 'aurora-iopt1',
      DeletionProtection: true,
      EnableCloudwatchLogsExports: ['postgresql'],
      CopyTagsToSnapshot: true,
      Tags: [{ Key: 'aurora-restore:target', Value: 'staging' }],
    });
    const described = await cluster(stack);
    expect(described).toMatchObject({
      EngineVersion: '16.6',
      Port: 7000,
      DBSubnetGroup: 'private',
      DBClusterParameterGroup: 'orders-pg',
      StorageEncrypted: true,
      KmsKeyId: key.arn,
      IAMDatabaseAuthenticationEnabled: true,
      ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 8 },
      StorageType: 'aurora-iopt1',
      DeletionProtection: true,
      EnabledCloudwatchLogsExports: ['postgresql'],
      CopyTagsToSnapshot: true,
      TagList: [{ Key: 'aurora-restore:target', Value: 'staging' }],
    });
    expect(described?.VpcSecurityGroups?.map((group) => group.VpcSecurityGroupId)).toEqual(['sg-0a', 'sg-0b']);
  });

  it('takes an empty list of security groups as none given', async () => {
    const stack = await withSnapshot();
    const { DBCluster } = await restore(stack, { VpcSecurityGroupIds: [] });
    expect(DBCluster?.VpcSecurityGroups).toHaveLength(1);
  });

  it.each<[string, Partial<RestoreDBClusterFromSnapshotCommandInput>, string, number]>([
    ['a missing snapshot', { SnapshotIdentifier: 'none' }, 'DBClusterSnapshotNotFoundFault', 404],
    ['a missing subnet group', { DBSubnetGroupName: 'none' }, 'DBSubnetGroupNotFoundFault', 404],
    ['a missing parameter group', { DBClusterParameterGroupName: 'none' }, 'DBClusterParameterGroupNotFoundFault', 404],
    [
      "another family's parameter group",
      { DBClusterParameterGroupName: 'default.aurora-postgresql16' },
      'InvalidParameterCombination',
      400,
    ],
    ['a missing key', { KmsKeyId: 'alias/none' }, 'KMSKeyNotAccessibleFault', 400],
    ['an unknown storage type', { StorageType: 'gp3' }, 'StorageTypeNotSupportedFault', 400],
    ['half a scaling', { ServerlessV2ScalingConfiguration: { MinCapacity: 1 } }, 'InvalidParameterCombination', 400],
    ['an earlier version', { EngineVersion: '15.12' }, 'InvalidParameterCombination', 400],
    ['an unknown version', { EngineVersion: 'newest' }, 'InvalidParameterCombination', 400],
    ['another engine', { Engine: 'aurora-mysql' }, 'InvalidRestoreFault', 400],
    ['an unknown engine', { Engine: 'oracle-ee' }, 'InvalidParameterValue', 400],
    ['an unknown log', { EnableCloudwatchLogsExports: ['audit'] }, 'InvalidParameterCombination', 400],
    ['a bad name', { DBClusterIdentifier: 'a--b' }, 'InvalidParameterValue', 400],
    ['a low port', { Port: 80 }, 'InvalidParameterValue', 400],
    ['a bad security group', { VpcSecurityGroupIds: ['default'] }, 'InvalidParameterValue', 400],
    ['a reserved tag', { Tags: [{ Key: 'aws:x', Value: 'y' }] }, 'InvalidParameterValue', 400],
  ])('refuses %s', async (_, input, name, status) => {
    const stack = await withSnapshot();
    expect(await errorOf(restore(stack, input))).toMatchObject({ name, status });
  });

  it('refuses a name that is taken and a snapshot that is not available or in another region', async () => {
    const stack = await withSnapshot();
    stack.core.seed.cluster(here, { id: 'taken' });
    stack.core.seed.snapshot(here, { cluster: 'x', type: 'manual', id: 'copying', status: 'copying' });
    const far = stack.core.seed.snapshot(there, { cluster: 'x', type: 'manual', id: 'far' });
    expect(await errorOf(restore(stack, { DBClusterIdentifier: 'taken' }))).toMatchObject({
      name: 'DBClusterAlreadyExistsFault',
      status: 400,
    });
    expect(await errorOf(restore(stack, { SnapshotIdentifier: 'copying' }))).toMatchObject({
      name: 'InvalidDBClusterSnapshotStateFault',
    });
    expect(await errorOf(restore(stack, { SnapshotIdentifier: far.arn }))).toMatchObject({
      name: 'DBClusterSnapshotNotFoundFault',
    });
  });

  it('refuses one cluster more than the quota', async () => {
    const stack = await withSnapshot({ settings: { quotas: { clusters: 1 } } });
    stack.core.seed.cluster(here, { id: 'first' });
    expect(await errorOf(restore(stack))).toMatchObject({ name: 'DBClusterQuotaExceededFault', status: 403 });
  });

  it('restores a shared snapshot whose key admits this account, and no other', async () => {
    const stack = await withSnapshot();
    const theirs = { account: otherAccount, region: here.region };
    const closed = stack.core.seed.kmsKey(theirs);
    const open = stack.core.seed.kmsKey(theirs, { grantedTo: [here.account] });
    const shared = (id: string, kmsKeyId: string) =>
      stack.core.seed.snapshot(theirs, { cluster: 'x', type: 'manual', id, kmsKeyId, sharedWith: [here.account] });
    expect(await errorOf(restore(stack, { SnapshotIdentifier: shared('closed', closed.arn).arn }))).toMatchObject({
      name: 'KMSKeyNotAccessibleFault',
      message: expect.stringContaining('The source snapshot KMS key'),
    });
    const { DBCluster } = await restore(stack, { SnapshotIdentifier: shared('open', open.arn).arn });
    expect(DBCluster).toMatchObject({ StorageEncrypted: true, KmsKeyId: open.arn });
  });

  it.each(['restore-failed', 'incompatible-network'])('ends %s when a fault says so', async (status) => {
    const stack = await withSnapshot();
    stack.core.faults.add({ service: 'rds', action: 'RestoreDBClusterFromSnapshot', fault: { status } });
    await restore(stack);
    expect((await cluster(stack))?.Status).toBe('creating');
    stack.clock.advance(15 * minute);
    expect((await cluster(stack))?.Status).toBe(status);
  });

  it('gives every restored cluster a resource id of its own', async () => {
    const stack = await withSnapshot();
    const first = await restore(stack);
    const second = await restore(stack, { DBClusterIdentifier: 'second' });
    expect(first.DBCluster?.DbClusterResourceId).toMatch(/^cluster-[A-Z2-7]{26}$/);
    expect(second.DBCluster?.DbClusterResourceId).not.toBe(first.DBCluster?.DbClusterResourceId);
  });
});

describe('groups', () => {
  it('has default groups besides those that were made', async () => {
    const { core, rds } = await emulator();
    core.seed.subnetGroup(here, { name: 'private' });
    core.seed.parameterGroup(here, { name: 'tuned', family: 'aurora-postgresql16' });
    const subnets = await rds().send(new DescribeDBSubnetGroupsCommand({}));
    expect(subnets.DBSubnetGroups?.map((group) => group.DBSubnetGroupName)).toEqual(['default', 'private']);
    expect(subnets.DBSubnetGroups?.[1]?.Subnets).toHaveLength(3);
    const parameters = await rds().send(new DescribeDBParameterGroupsCommand({ DBParameterGroupName: 'tuned' }));
    expect(parameters.DBParameterGroups).toMatchObject([{ DBParameterGroupFamily: 'aurora-postgresql16' }]);
    const defaults = await rds().send(
      new DescribeDBClusterParameterGroupsCommand({ DBClusterParameterGroupName: 'default.aurora-postgresql17' }),
    );
    expect(defaults.DBClusterParameterGroups).toHaveLength(1);
  });

  it('says by name which group is not there', async () => {
    const { rds } = await emulator();
    expect(await errorOf(rds().send(new DescribeDBSubnetGroupsCommand({ DBSubnetGroupName: 'x' })))).toMatchObject({
      name: 'DBSubnetGroupNotFoundFault',
      message: "DB subnet group 'x' does not exist.",
    });
    expect(
      await errorOf(rds().send(new DescribeDBParameterGroupsCommand({ DBParameterGroupName: 'x' }))),
    ).toMatchObject({ name: 'DBParameterGroupNotFoundFault' });
    expect(
      await errorOf(rds().send(new DescribeDBClusterParameterGroupsCommand({ DBClusterParameterGroupName: 'x' }))),
    ).toMatchObject({ status: 404 });
  });
});
