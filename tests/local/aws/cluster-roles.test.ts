import {
  AddRoleToDBClusterCommand,
  DescribeDBClustersCommand,
  ModifyDBClusterCommand,
  RemoveRoleFromDBClusterCommand,
  RestoreDBClusterFromSnapshotCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here, minute } from './emulator.ts';

const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

async function withCluster() {
  const stack = await emulator();
  stack.core.seed.cluster(here, { id: 'staging', backupRetentionDays: 7, backupWindow: '01:00-02:00' });
  const cluster = (DBClusterIdentifier = 'staging') => ({ DBClusterIdentifier });
  return {
    ...stack,
    add: (RoleArn: string, FeatureName?: string) =>
      stack.rds().send(new AddRoleToDBClusterCommand({ ...cluster(), RoleArn, FeatureName })),
    remove: (RoleArn: string) => stack.rds().send(new RemoveRoleFromDBClusterCommand({ ...cluster(), RoleArn })),
    modify: (change: object) => stack.rds().send(new ModifyDBClusterCommand({ ...cluster(), ...change })),
    described: async (id = 'staging') =>
      (await stack.rds().send(new DescribeDBClustersCommand(cluster(id)))).DBClusters?.[0],
  };
}

describe('AddRoleToDBCluster', () => {
  it('associates a role, pending at first and active half a minute later, and the cluster stays available', async () => {
    const stack = await withCluster();
    await stack.add(role('import'), 's3Import');
    const pending = { RoleArn: role('import'), FeatureName: 's3Import', Status: 'PENDING' };
    expect(await stack.described()).toMatchObject({ Status: 'available', AssociatedRoles: [pending] });
    stack.clock.advance(minute / 2);
    expect((await stack.described())?.AssociatedRoles).toEqual([{ ...pending, Status: 'ACTIVE' }]);
  });

  it('refuses a role that is there, under the code of the wire', async () => {
    const stack = await withCluster();
    await stack.add(role('import'), 's3Import');
    expect(await errorOf(stack.add(role('import'), 's3Export'))).toMatchObject({
      name: 'DBClusterRoleAlreadyExistsFault',
      status: 400,
    });
  });

  it('refuses a sixth role', async () => {
    const stack = await withCluster();
    for (const name of ['a', 'b', 'c', 'd', 'e']) await stack.add(role(name), name);
    expect(await errorOf(stack.add(role('f'), 'f'))).toMatchObject({
      name: 'DBClusterRoleQuotaExceededFault',
      status: 400,
    });
  });

  it('asks for a feature, and for the ARN of a role', async () => {
    const stack = await withCluster();
    expect(await errorOf(stack.add(role('import')))).toMatchObject({
      name: 'InvalidParameterValue',
      message: expect.stringContaining('feature-name'),
    });
    expect(await errorOf(stack.add('import', 's3Import'))).toMatchObject({ name: 'InvalidParameterValue' });
  });

  it('refuses while the cluster is being modified', async () => {
    const stack = await withCluster();
    await stack.modify({ AutoMinorVersionUpgrade: false });
    stack.clock.advance(10_000);
    expect(await errorOf(stack.add(role('import'), 's3Import'))).toMatchObject({ name: 'InvalidDBClusterStateFault' });
  });
});

describe('RemoveRoleFromDBCluster', () => {
  it('takes a role away, and refuses one that is not there', async () => {
    const stack = await withCluster();
    await stack.add(role('import'), 's3Import');
    await stack.remove(role('import'));
    expect((await stack.described())?.AssociatedRoles).toEqual([]);
    expect(await errorOf(stack.remove(role('import')))).toMatchObject({
      name: 'DBClusterRoleNotFoundFault',
      status: 404,
    });
  });
});

describe('the windows of a cluster', () => {
  it.each<[string, object]>([
    ['a backup window that is none', { PreferredBackupWindow: 'at night' }],
    ['one of less than half an hour', { PreferredBackupWindow: '02:00-02:29' }],
    ['a maintenance window of no day', { PreferredMaintenanceWindow: 'day:03:00-day:04:00' }],
    ['one that overlaps the cluster’s backup window', { PreferredMaintenanceWindow: 'sun:01:30-sun:02:30' }],
    [
      'two that overlap each other',
      { PreferredBackupWindow: '23:45-00:15', PreferredMaintenanceWindow: 'sun:00:00-sun:00:30' },
    ],
  ])('are refused: %s', async (_what, change) => {
    const stack = await withCluster();
    expect(await errorOf(stack.modify(change))).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
  });

  it('are taken together where they are apart, and kept in lower case', async () => {
    const stack = await withCluster();
    await stack.modify({ PreferredBackupWindow: '23:30-00:00', PreferredMaintenanceWindow: 'Sun:00:00-Sun:00:30' });
    expect(await stack.described()).toMatchObject({
      PreferredBackupWindow: '23:30-00:00',
      PreferredMaintenanceWindow: 'sun:00:00-sun:00:30',
    });
  });
});

describe('a restored cluster', () => {
  it('keeps backups for a day and has no roles, whatever the request says', async () => {
    const stack = await withCluster();
    await stack.add(role('import'), 's3Import');
    stack.core.seed.snapshot(here, { cluster: 'staging', type: 'manual', id: 'nightly' });
    await stack.rds().send(
      new RestoreDBClusterFromSnapshotCommand({
        DBClusterIdentifier: 'restored',
        SnapshotIdentifier: 'nightly',
        Engine: 'aurora-postgresql',
        BackupRetentionPeriod: 7,
        PreferredBackupWindow: '01:00-02:00',
      }),
    );
    expect(await stack.described('restored')).toMatchObject({
      BackupRetentionPeriod: 1,
      PreferredBackupWindow: '03:00-03:30',
      AssociatedRoles: [],
    });
  });
});
