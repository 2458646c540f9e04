import {
  DeleteDBClusterCommand,
  type DeleteDBClusterCommandInput,
  DeleteDBInstanceCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  ModifyDBClusterCommand,
  StartDBClusterCommand,
  StopDBClusterCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import type { ClusterSeed } from '../../../local/aws/core/seed/seed-cluster.ts';
import { emulator, errorOf, here, minute } from './emulator.ts';

type Emulator = Awaited<ReturnType<typeof emulator>>;

async function withCluster(seed: Partial<ClusterSeed> = {}, instances = 0) {
  const stack = await emulator();
  const seeded = stack.core.seed.cluster(here, { id: 'staging', ...seed });
  for (let n = 1; n <= instances; n++) stack.core.seed.instance(here, { id: `staging-${n}`, cluster: 'staging' });
  return { ...stack, seeded };
}

const remove = ({ rds }: Emulator, input: Partial<DeleteDBClusterCommandInput> = { SkipFinalSnapshot: true }) =>
  rds().send(new DeleteDBClusterCommand({ DBClusterIdentifier: 'staging', ...input }));

const removeInstance = ({ rds }: Emulator, DBInstanceIdentifier: string, final?: string) =>
  rds().send(
    new DeleteDBInstanceCommand({
      DBInstanceIdentifier,
      ...(final ? { FinalDBSnapshotIdentifier: final } : { SkipFinalSnapshot: true }),
    }),
  );

const status = async ({ rds }: Emulator) =>
  (await rds().send(new DescribeDBClustersCommand({ DBClusterIdentifier: 'staging' }))).DBClusters?.[0]?.Status;

describe('deleting a cluster', () => {
  it('waits for its members to be deleting, answers available, and ends with the cluster not found', async () => {
    const stack = await withCluster({}, 2);
    expect(await errorOf(remove(stack))).toEqual({
      name: 'InvalidDBClusterStateFault',
      message: 'Cluster cannot be deleted, it still contains DB instances in non-deleting state.',
      status: 400,
    });
    const { DBInstance } = await removeInstance(stack, 'staging-2');
    expect(DBInstance?.DBInstanceStatus).toBe('deleting');
    expect(await errorOf(remove(stack))).toMatchObject({ name: 'InvalidDBClusterStateFault' });
    await removeInstance(stack, 'staging-1');
    expect((await remove(stack)).DBCluster?.Status).toBe('available');
    expect(await status(stack)).toBe('deleting');
    stack.clock.advance(4 * minute);
    expect((await stack.rds().send(new DescribeDBInstancesCommand({}))).DBInstances).toEqual([]);
    stack.clock.advance(3 * minute - 1);
    expect(await status(stack)).toBe('deleting');
    stack.clock.advance(1);
    expect(await errorOf(status(stack))).toEqual({
      name: 'DBClusterNotFoundFault',
      message: 'DBCluster staging not found.',
      status: 404,
    });
  });

  it('refuses a second delete of an instance and of the cluster', async () => {
    const stack = await withCluster({}, 1);
    await removeInstance(stack, 'staging-1');
    expect(await errorOf(removeInstance(stack, 'staging-1'))).toEqual({
      name: 'InvalidDBInstanceStateFault',
      message: 'Instance staging-1 is already being deleted.',
      status: 400,
    });
    await remove(stack);
    expect(await errorOf(remove(stack))).toMatchObject({ name: 'InvalidDBClusterStateFault' });
    stack.clock.advance(4 * minute);
    expect(await errorOf(removeInstance(stack, 'staging-1'))).toMatchObject({
      name: 'DBInstanceNotFoundFault',
      status: 404,
    });
  });

  it('refuses a final snapshot of a single member', async () => {
    const stack = await withCluster({}, 1);
    expect(await errorOf(removeInstance(stack, 'staging-1', 'final'))).toMatchObject({
      name: 'InvalidParameterCombination',
      status: 400,
    });
  });

  it('makes a reader the writer when the writer goes first', async () => {
    const stack = await withCluster({}, 2);
    await removeInstance(stack, 'staging-1');
    const { DBClusters } = await stack.rds().send(new DescribeDBClustersCommand({}));
    expect(DBClusters?.[0]?.DBClusterMembers?.map((one) => one.IsClusterWriter)).toEqual([false, true]);
  });

  it('protects the cluster but not its instances, until the protection is lifted', async () => {
    const stack = await withCluster({ deletionProtection: true }, 1);
    await removeInstance(stack, 'staging-1');
    expect(await errorOf(remove(stack))).toEqual({
      name: 'InvalidParameterCombination',
      message: 'Cannot delete protected Cluster, please disable deletion protection and try again.',
      status: 400,
    });
    const { DBCluster } = await stack
      .rds()
      .send(new ModifyDBClusterCommand({ DBClusterIdentifier: 'staging', DeletionProtection: false }));
    expect(DBCluster).toMatchObject({ DeletionProtection: false, Status: 'available' });
    expect((await remove(stack)).DBCluster?.DBClusterIdentifier).toBe('staging');
  });

  it('refuses a member of a global cluster', async () => {
    const stack = await withCluster({ globalCluster: 'world' });
    expect(await errorOf(remove(stack))).toMatchObject({
      name: 'InvalidDBClusterStateFault',
      message: 'This cluster is a part of a global cluster, please remove it from globalcluster first',
    });
  });

  it('refuses the last instance of a replica, and of a source before its replica', async () => {
    const replica = await withCluster({ replicationSource: 'arn:aws:rds:us-east-1:111122223333:cluster:prod' }, 2);
    await removeInstance(replica, 'staging-2');
    expect(await errorOf(removeInstance(replica, 'staging-1'))).toMatchObject({
      name: 'InvalidDBClusterStateFault',
      message: expect.stringContaining('Cannot delete the last instance of the read replica DB cluster'),
    });
    const source = await withCluster({ replicas: ['arn:aws:rds:us-east-1:111122223333:cluster:copy'] }, 1);
    expect(await errorOf(removeInstance(source, 'staging-1'))).toMatchObject({
      name: 'InvalidDBClusterStateFault',
      message: expect.stringContaining('Delete the replica cluster before deleting'),
    });
    expect(await errorOf(remove(source))).toMatchObject({ name: 'InvalidDBClusterStateFault' });
  });

  it('refuses a stopped cluster until it has been started', async () => {
    const stack = await withCluster({}, 1);
    await stack.rds().send(new StopDBClusterCommand({ DBClusterIdentifier: 'staging' }));
    expect(await status(stack)).toBe('stopping');
    stack.clock.advance(5 * minute);
    expect(await status(stack)).toBe('stopped');
    expect(await errorOf(removeInstance(stack, 'staging-1'))).toMatchObject({
      name: 'InvalidDBClusterStateFault',
      message: expect.stringContaining('is in stopped state'),
    });
    expect(await errorOf(remove(stack))).toMatchObject({ message: expect.stringContaining('is in stopped state') });
    await stack.rds().send(new StartDBClusterCommand({ DBClusterIdentifier: 'staging' }));
    expect(await status(stack)).toBe('starting');
    expect(await errorOf(remove(stack))).toMatchObject({ name: 'InvalidDBClusterStateFault' });
    stack.clock.advance(5 * minute);
    await removeInstance(stack, 'staging-1');
    await remove(stack);
    expect(await status(stack)).toBe('deleting');
  });

  it('starts only a stopped cluster and stops only an available one', async () => {
    const stack = await withCluster();
    const started = stack.rds().send(new StartDBClusterCommand({ DBClusterIdentifier: 'staging' }));
    expect(await errorOf(started)).toMatchObject({ name: 'InvalidDBClusterStateFault', status: 400 });
    stack.seeded.status = 'modifying';
    const stopped = stack.rds().send(new StopDBClusterCommand({ DBClusterIdentifier: 'staging' }));
    expect(await errorOf(stopped)).toMatchObject({ name: 'InvalidDBClusterStateFault', status: 400 });
  });

  it.each(['creating', 'modifying', 'backing-up', 'resetting-master-credentials'])(
    'refuses a %s cluster',
    async (busy) => {
      const stack = await withCluster({ status: busy });
      expect(await errorOf(remove(stack))).toMatchObject({ name: 'InvalidDBClusterStateFault', status: 400 });
    },
  );

  it('accepts a cluster whose restore failed, without a final snapshot', async () => {
    const stack = await withCluster({ status: 'restore-failed' });
    expect(await errorOf(remove(stack, { FinalDBSnapshotIdentifier: 'final' }))).toMatchObject({
      name: 'InvalidDBClusterStateFault',
    });
    expect((await remove(stack)).DBCluster?.Status).toBe('restore-failed');
    expect(await status(stack)).toBe('deleting');
  });

  it('keeps an instance whose deletion a fault holds up, and with it the cluster', async () => {
    const stack = await withCluster({}, 1);
    stack.core.faults.add({ action: 'DeleteDBInstance', fault: { status: 'deleting' } });
    await removeInstance(stack, 'staging-1');
    await remove(stack);
    stack.clock.advance(60 * minute);
    expect(await status(stack)).toBe('deleting');
  });
});

describe('the final snapshot', () => {
  it('must be named or skipped, not both and not neither', async () => {
    const stack = await withCluster();
    expect(await errorOf(remove(stack, {}))).toMatchObject({
      name: 'InvalidParameterCombination',
      message: 'FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.',
    });
    const both = remove(stack, { SkipFinalSnapshot: true, FinalDBSnapshotIdentifier: 'final' });
    expect(await errorOf(both)).toMatchObject({ name: 'InvalidParameterCombination' });
  });

  it('is taken, outlives the cluster, and its name cannot be used a second time', async () => {
    const stack = await withCluster();
    await remove(stack, { FinalDBSnapshotIdentifier: 'final' });
    stack.clock.advance(6 * minute);
    expect(await errorOf(status(stack))).toMatchObject({ name: 'DBClusterNotFoundFault' });
    const { DBClusterSnapshots } = await stack
      .rds()
      .send(new DescribeDBClusterSnapshotsCommand({ DBClusterIdentifier: 'staging' }));
    expect(DBClusterSnapshots).toMatchObject([
      { DBClusterSnapshotIdentifier: 'final', Status: 'available', SnapshotType: 'manual' },
    ]);
    stack.core.seed.cluster(here, { id: 'staging' });
    expect(await errorOf(remove(stack, { FinalDBSnapshotIdentifier: 'final' }))).toMatchObject({
      name: 'DBClusterSnapshotAlreadyExistsFault',
      status: 400,
    });
    expect(await status(stack)).toBe('available');
  });

  it('counts against the quota of manual snapshots', async () => {
    const stack = await emulator({ settings: { quotas: { manualSnapshots: 1 } } });
    stack.core.seed.cluster(here, { id: 'staging' });
    stack.core.seed.snapshot(here, { cluster: 'x', type: 'manual', id: 'only' });
    expect(await errorOf(remove(stack, { FinalDBSnapshotIdentifier: 'final' }))).toMatchObject({
      name: 'SnapshotQuotaExceededFault',
      message: 'Cannot create more than 1 manual snapshots',
    });
  });

  it('stays while automated snapshots go with their cluster', async () => {
    const stack = await withCluster();
    stack.core.seed.snapshot(here, { cluster: 'staging' });
    stack.core.seed.snapshot(here, { cluster: 'staging', type: 'manual', id: 'by-hand' });
    await remove(stack);
    stack.clock.advance(3 * minute);
    const { DBClusterSnapshots } = await stack.rds().send(new DescribeDBClusterSnapshotsCommand({}));
    expect(DBClusterSnapshots?.map((one) => one.DBClusterSnapshotIdentifier)).toEqual(['by-hand']);
  });
});
