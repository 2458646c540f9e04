import {
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  DescribeDBClustersCommand,
  ModifyDBClusterCommand,
  type ModifyDBClusterCommandInput,
  RestoreDBClusterFromSnapshotCommand,
} from '@aws-sdk/client-rds';
import { DescribeSecretCommand, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here, minute } from './emulator.ts';

type Emulator = Awaited<ReturnType<typeof emulator>>;

const modify = ({ rds }: Emulator, input: Partial<ModifyDBClusterCommandInput>) =>
  rds().send(new ModifyDBClusterCommand({ DBClusterIdentifier: 'staging', ApplyImmediately: true, ...input }));

const cluster = async ({ rds }: Emulator, id = 'staging') =>
  (await rds().send(new DescribeDBClustersCommand({ DBClusterIdentifier: id }))).DBClusters?.[0];

async function withCluster(instances = 1) {
  const stack = await emulator();
  stack.core.seed.cluster(here, { id: 'staging', masterUsername: 'orders_admin' });
  for (let n = 1; n <= instances; n++) stack.core.seed.instance(here, { id: `staging-${n}`, cluster: 'staging' });
  return stack;
}

describe('a password change', () => {
  it('is pending under the status available, then resetting, then in force', async () => {
    const stack = await withCluster();
    const { DBCluster } = await modify(stack, { MasterUserPassword: 'correct-horse' });
    expect(DBCluster).toMatchObject({ Status: 'available', PendingModifiedValues: { MasterUserPassword: '****' } });
    stack.clock.advance(10_000);
    expect(await cluster(stack)).toMatchObject({ Status: 'resetting-master-credentials' });
    expect(await errorOf(modify(stack, { MasterUserPassword: 'correct-horse' }))).toEqual({
      name: 'InvalidDBClusterStateFault',
      message: 'DB cluster is not available for modification with status resetting-master-credentials',
      status: 400,
    });
    stack.clock.advance(50_000);
    const after = await cluster(stack);
    expect(after?.Status).toBe('available');
    expect(after?.PendingModifiedValues).toBeUndefined();
  });

  it.each(['tiny-pw', 'x'.repeat(42), 'with/slash', 'with"quote', 'with@sign', 'with space', 'with-ümlaut'])(
    'refuses the password %s without repeating it',
    async (MasterUserPassword) => {
      const stack = await withCluster();
      const error = await errorOf(modify(stack, { MasterUserPassword }));
      expect(error).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
      expect(error.message).not.toContain(MasterUserPassword);
    },
  );
});

describe('a managed password', () => {
  it('makes a secret that is active once the time has passed and there is an instance', async () => {
    const stack = await withCluster(0);
    const { DBCluster } = await modify(stack, { ManageMasterUserPassword: true });
    expect(DBCluster?.MasterUserSecret).toMatchObject({ SecretStatus: 'creating' });
    stack.clock.advance(60 * minute);
    expect((await cluster(stack))?.MasterUserSecret?.SecretStatus).toBe('creating');
    await stack.rds().send(
      new CreateDBInstanceCommand({
        DBInstanceIdentifier: 'staging-1',
        DBClusterIdentifier: 'staging',
        DBInstanceClass: 'db.r6g.large',
        Engine: 'aurora-postgresql',
      }),
    );
    stack.clock.advance(6 * minute);
    const described = await cluster(stack);
    expect(described).toMatchObject({ Status: 'available', MasterUserSecret: { SecretStatus: 'active' } });
    const SecretId = described?.MasterUserSecret?.SecretArn;
    const secret = await stack.secrets().send(new GetSecretValueCommand({ SecretId }));
    expect(secret.Name).toMatch(/^rds!cluster-[0-9a-f-]{36}$/);
    expect(JSON.parse(secret.SecretString ?? '')).toEqual({
      username: 'orders_admin',
      password: expect.stringMatching(/^[^/"@\s]{28}$/),
    });
    expect(await stack.secrets().send(new DescribeSecretCommand({ SecretId }))).toMatchObject({ OwningService: 'rds' });
  });

  it('takes 2 minutes with an instance there, and the password change is pending at first', async () => {
    const stack = await withCluster();
    const { DBCluster } = await modify(stack, { ManageMasterUserPassword: true });
    expect(DBCluster).toMatchObject({ Status: 'available', PendingModifiedValues: { MasterUserPassword: '****' } });
    stack.clock.advance(2 * minute - 1);
    expect(await cluster(stack)).toMatchObject({ Status: 'available', MasterUserSecret: { SecretStatus: 'creating' } });
    stack.clock.advance(1);
    expect((await cluster(stack))?.MasterUserSecret?.SecretStatus).toBe('active');
  });

  it('changes nothing when it is asked for a second time', async () => {
    const stack = await withCluster();
    await modify(stack, { ManageMasterUserPassword: true });
    stack.clock.advance(2 * minute);
    const before = (await cluster(stack))?.MasterUserSecret;
    const { DBCluster } = await modify(stack, { ManageMasterUserPassword: true });
    expect(DBCluster?.MasterUserSecret).toEqual(before);
    expect(DBCluster?.PendingModifiedValues).toBeUndefined();
  });

  it('cannot be set by hand, and ends with a password given back', async () => {
    const stack = await withCluster();
    await modify(stack, { ManageMasterUserPassword: true });
    stack.clock.advance(2 * minute);
    expect(await errorOf(modify(stack, { MasterUserPassword: 'correct-horse' }))).toMatchObject({
      name: 'InvalidParameterCombination',
    });
    expect(
      await errorOf(modify(stack, { ManageMasterUserPassword: true, MasterUserPassword: 'correct-horse' })),
    ).toMatchObject({ name: 'InvalidParameterCombination' });
    const SecretId = (await cluster(stack))?.MasterUserSecret?.SecretArn;
    const { DBCluster } = await modify(stack, { ManageMasterUserPassword: false, MasterUserPassword: 'correct-horse' });
    expect(DBCluster?.MasterUserSecret).toBeUndefined();
    expect(await errorOf(stack.secrets().send(new GetSecretValueCommand({ SecretId })))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('cannot be ended where it never began, and needs a usable key', async () => {
    const stack = await withCluster();
    expect(await errorOf(modify(stack, { ManageMasterUserPassword: false }))).toMatchObject({
      name: 'InvalidParameterCombination',
      status: 400,
    });
    expect(
      await errorOf(modify(stack, { ManageMasterUserPassword: true, MasterUserSecretKmsKeyId: 'alias/none' })),
    ).toMatchObject({ name: 'KMSKeyNotAccessibleFault' });
  });

  it('is shown on a restored cluster although it is the old cluster’s, and is made anew when it is asked for', async () => {
    const stack = await withCluster();
    await modify(stack, { ManageMasterUserPassword: true });
    stack.clock.advance(2 * minute);
    const inherited = (await cluster(stack))?.MasterUserSecret?.SecretArn;
    stack.core.seed.snapshot(here, { cluster: 'staging', type: 'manual', id: 'nightly' });
    await stack.rds().send(
      new RestoreDBClusterFromSnapshotCommand({
        DBClusterIdentifier: 'restored',
        SnapshotIdentifier: 'nightly',
        Engine: 'aurora-postgresql',
      }),
    );
    stack.clock.advance(15 * minute);
    expect((await cluster(stack, 'restored'))?.MasterUserSecret).toMatchObject({
      SecretArn: inherited,
      SecretStatus: 'active',
    });
    const ended = stack
      .rds()
      .send(new ModifyDBClusterCommand({ DBClusterIdentifier: 'restored', ManageMasterUserPassword: false }));
    expect(await errorOf(ended)).toMatchObject({ name: 'InvalidParameterCombination' });
    const { DBCluster } = await stack
      .rds()
      .send(new ModifyDBClusterCommand({ DBClusterIdentifier: 'restored', ManageMasterUserPassword: true }));
    expect(DBCluster?.MasterUserSecret?.SecretStatus).toBe('creating');
    expect(DBCluster?.MasterUserSecret?.SecretArn).not.toBe(inherited);
  });

  it('can be had from the beginning', async () => {
    const stack = await emulator();
    const { DBCluster } = await stack.rds().send(
      new CreateDBClusterCommand({
        DBClusterIdentifier: 'staging',
        Engine: 'aurora-postgresql',
        MasterUsername: 'orders_admin',
        ManageMasterUserPassword: true,
      }),
    );
    expect(DBCluster).toMatchObject({ Status: 'creating', MasterUserSecret: { SecretStatus: 'creating' } });
    stack.clock.advance(8 * minute);
    expect(await cluster(stack)).toMatchObject({ Status: 'available' });
  });
});

describe('ModifyDBCluster', () => {
  it('is modifying for a minute for what a restore cannot set', async () => {
    const stack = await withCluster();
    const { DBCluster } = await modify(stack, {
      PreferredMaintenanceWindow: 'mon:04:00-mon:04:30',
      AutoMinorVersionUpgrade: false,
      EnableHttpEndpoint: true,
      BackupRetentionPeriod: 7,
      CloudwatchLogsExportConfiguration: { EnableLogTypes: ['postgresql'] },
    });
    expect(DBCluster).toMatchObject({
      Status: 'available',
      PreferredMaintenanceWindow: 'mon:04:00-mon:04:30',
      AutoMinorVersionUpgrade: false,
      HttpEndpointEnabled: true,
      BackupRetentionPeriod: 1,
      PendingModifiedValues: { BackupRetentionPeriod: 7 },
      EnabledCloudwatchLogsExports: ['postgresql'],
    });
    stack.clock.advance(10_000);
    expect((await cluster(stack))?.Status).toBe('modifying');
    expect(await errorOf(modify(stack, { BackupRetentionPeriod: 8 }))).toMatchObject({
      message: 'DB cluster is not available for modification with status modifying',
    });
    stack.clock.advance(minute - 10_000);
    const done = await cluster(stack);
    expect(done).toMatchObject({ Status: 'available', BackupRetentionPeriod: 7 });
    expect(done?.PendingModifiedValues).toBeUndefined();
  });

  it('renames a cluster, which for a while is found under neither name, and whose resource id stays', async () => {
    const stack = await withCluster();
    const before = await cluster(stack);
    const { DBCluster } = await modify(stack, { NewDBClusterIdentifier: 'renamed' });
    expect(DBCluster).toMatchObject({ Status: 'renaming', DBClusterIdentifier: 'staging' });
    stack.clock.advance(minute);
    for (const name of ['staging', 'renamed']) {
      expect(await errorOf(cluster(stack, name))).toMatchObject({ name: 'DBClusterNotFoundFault' });
    }
    const { DBClusters } = await stack.rds().send(new DescribeDBClustersCommand({}));
    expect(DBClusters).toEqual([]);
    stack.clock.advance(minute);
    expect(await errorOf(cluster(stack))).toMatchObject({ name: 'DBClusterNotFoundFault' });
    expect(await cluster(stack, 'renamed')).toMatchObject({
      Status: 'available',
      DbClusterResourceId: before?.DbClusterResourceId,
      DBClusterArn: 'arn:aws:rds:eu-west-1:111122223333:cluster:renamed',
    });
  });
});
