import {
  CreateDBInstanceCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  RestoreDBClusterFromSnapshotCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here, minute } from './emulator.ts';

type Emulator = Awaited<ReturnType<typeof emulator>>;

const member = ({ rds }: Emulator, id: string, input: { DBInstanceClass?: string; PromotionTier?: number } = {}) =>
  rds().send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: id,
      DBClusterIdentifier: 'staging',
      DBInstanceClass: 'db.r6g.large',
      Engine: 'aurora-postgresql',
      ...input,
    }),
  );

describe('CreateDBInstance', () => {
  it('is refused until the cluster is available; the first member is the writer', async () => {
    const stack = await emulator();
    stack.core.seed.snapshot(here, { cluster: 'orders-prod', type: 'manual', id: 'nightly' });
    await stack.rds().send(
      new RestoreDBClusterFromSnapshotCommand({
        DBClusterIdentifier: 'staging',
        SnapshotIdentifier: 'nightly',
        Engine: 'aurora-postgresql',
      }),
    );
    expect(await errorOf(member(stack, 'staging-1'))).toMatchObject({
      name: 'InvalidDBClusterStateFault',
      status: 400,
    });
    stack.clock.advance(15 * minute);
    await member(stack, 'staging-1', { PromotionTier: 0 });
    await member(stack, 'staging-2');
    const { DBClusters } = await stack.rds().send(new DescribeDBClustersCommand({}));
    expect(DBClusters?.[0]?.DBClusterMembers).toEqual([
      {
        DBInstanceIdentifier: 'staging-1',
        IsClusterWriter: true,
        DBClusterParameterGroupStatus: 'in-sync',
        PromotionTier: 0,
      },
      {
        DBInstanceIdentifier: 'staging-2',
        IsClusterWriter: false,
        DBClusterParameterGroupStatus: 'in-sync',
        PromotionTier: 1,
      },
    ]);
    const statuses = async () =>
      (
        await stack
          .rds()
          .send(new DescribeDBInstancesCommand({ Filters: [{ Name: 'db-cluster-id', Values: ['staging'] }] }))
      ).DBInstances?.map((instance) => instance.DBInstanceStatus);
    expect(await statuses()).toEqual(['creating', 'creating']);
    stack.clock.advance(6 * minute);
    expect(await statuses()).toEqual(['available', 'available']);
  });

  it('refuses what does not fit the cluster', async () => {
    const stack = await emulator();
    stack.core.seed.cluster(here, { id: 'staging' });
    const create = (input: object) =>
      errorOf(
        stack.rds().send(
          new CreateDBInstanceCommand({
            DBInstanceIdentifier: 'staging-1',
            DBClusterIdentifier: 'staging',
            DBInstanceClass: 'db.r6g.large',
            Engine: 'aurora-postgresql',
            ...input,
          }),
        ),
      );
    expect(await create({ DBClusterIdentifier: 'none' })).toEqual({
      name: 'DBClusterNotFoundFault',
      message: 'The source cluster could not be found or cannot be accessed: none',
      status: 404,
    });
    expect(await create({ DBInstanceClass: 'db.serverless' })).toEqual({
      name: 'InvalidDBClusterStateFault',
      message:
        'Set the Serverless v2 scaling configuration on the parent DB cluster before creating a Serverless v2 DB instance.',
      status: 400,
    });
    expect(await create({ Engine: 'postgres' })).toMatchObject({ name: 'InvalidParameterCombination' });
    expect(await create({ DBInstanceClass: 'large' })).toMatchObject({ name: 'InvalidParameterValue' });
    expect(await create({ PromotionTier: 16 })).toMatchObject({ name: 'InvalidParameterValue' });
    expect(await create({ DBParameterGroupName: 'none' })).toMatchObject({ name: 'DBParameterGroupNotFoundFault' });
    expect(await create({ MasterUserPassword: 'not-here-please' })).toMatchObject({
      name: 'InvalidParameterCombination',
    });
    stack.core.seed.instance(here, { id: 'staging-1', cluster: 'staging' });
    expect(await create({})).toMatchObject({ name: 'DBInstanceAlreadyExistsFault', status: 400 });
  });

  it('makes a serverless instance once the cluster has its scaling', async () => {
    const stack = await emulator();
    stack.core.seed.cluster(here, { id: 'staging', serverlessV2: { min: 0.5, max: 4 } });
    const { DBInstance } = await member(stack, 'staging-1', { DBInstanceClass: 'db.serverless' });
    expect(DBInstance).toMatchObject({ DBInstanceStatus: 'creating', DBInstanceClass: 'db.serverless' });
  });

  it('ends incompatible-network when a fault names the instance', async () => {
    const stack = await emulator();
    stack.core.seed.cluster(here, { id: 'staging' });
    stack.core.faults.add({
      action: 'CreateDBInstance',
      resource: 'staging-2',
      fault: { status: 'incompatible-network' },
    });
    await member(stack, 'staging-1');
    await member(stack, 'staging-2');
    stack.clock.advance(6 * minute);
    const { DBInstances } = await stack.rds().send(new DescribeDBInstancesCommand({}));
    expect(DBInstances?.map((one) => one.DBInstanceStatus)).toEqual(['available', 'incompatible-network']);
    expect(DBInstances?.[0]?.Endpoint?.Address).toMatch(/^staging-1\./);
  });
});
