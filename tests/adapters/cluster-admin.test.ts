import { describe, expect, it } from 'vitest';
import type { ClusterAdmin } from '../../src/ports/clusters.ts';
import { refusal, stubbedClusterAdmin } from './rds-stub.ts';
import { clusterXml, instanceXml } from './rds-xml.ts';

const { stub, admin } = await stubbedClusterAdmin();

const gone = refusal('DBClusterNotFoundFault', 'DBCluster orders not found.', 404);
const stateFault = (message: string) => refusal('InvalidDBClusterStateFault', message);

const describedWith = (fields: string) => ({
  result: `<DBClusters><DBCluster>${clusterXml(fields)}</DBCluster></DBClusters>`,
});

describe('the cluster admin over RDS reads', () => {
  it('a cluster with all its settings into the words of the domain', async () => {
    stub.answer(
      'DescribeDBClusters',
      describedWith(
        '<Endpoint>orders.cluster-x</Endpoint><Port>5432</Port><DatabaseName>orders</DatabaseName><DBSubnetGroup>subnets</DBSubnetGroup><DBClusterParameterGroup>parameters</DBClusterParameterGroup><KmsKeyId>arn:key</KmsKeyId><StorageType>aurora-iopt1</StorageType><IAMDatabaseAuthenticationEnabled>true</IAMDatabaseAuthenticationEnabled><DeletionProtection>true</DeletionProtection><VpcSecurityGroups><VpcSecurityGroupMembership><VpcSecurityGroupId>sg-1</VpcSecurityGroupId><Status>active</Status></VpcSecurityGroupMembership></VpcSecurityGroups><DBClusterMembers><DBClusterMember><DBInstanceIdentifier>orders-1</DBInstanceIdentifier><IsClusterWriter>true</IsClusterWriter></DBClusterMember></DBClusterMembers><ServerlessV2ScalingConfiguration><MinCapacity>0.5</MinCapacity><MaxCapacity>8.0</MaxCapacity></ServerlessV2ScalingConfiguration><EnabledCloudwatchLogsExports><member>postgresql</member></EnabledCloudwatchLogsExports><MasterUserSecret><SecretArn>arn:secret</SecretArn><SecretStatus>active</SecretStatus><KmsKeyId>arn:secret-key</KmsKeyId></MasterUserSecret><BackupRetentionPeriod>7</BackupRetentionPeriod><PreferredBackupWindow>02:00-03:00</PreferredBackupWindow><PreferredMaintenanceWindow>sun:05:00-sun:05:30</PreferredMaintenanceWindow><CopyTagsToSnapshot>true</CopyTagsToSnapshot><AutoMinorVersionUpgrade>false</AutoMinorVersionUpgrade><AssociatedRoles><DBClusterRole><RoleArn>arn:role</RoleArn><FeatureName>s3Import</FeatureName><Status>ACTIVE</Status></DBClusterRole></AssociatedRoles><PendingModifiedValues><MasterUserPassword>****</MasterUserPassword></PendingModifiedValues><ReplicationSourceIdentifier>arn:source</ReplicationSourceIdentifier><ReadReplicaIdentifiers><ReadReplicaIdentifier>arn:replica</ReadReplicaIdentifier></ReadReplicaIdentifiers><GlobalClusterIdentifier>world</GlobalClusterIdentifier><TagList><Tag><Key>k</Key><Value>v</Value></Tag></TagList>',
      ),
    );
    await expect(admin.find('orders')).resolves.toEqual({
      id: 'orders',
      arn: 'arn:aws:rds:eu-west-1:111122223333:cluster:orders',
      resourceId: 'cluster-ABC',
      status: 'available',
      engine: 'aurora-postgresql',
      engineVersion: '17.4',
      endpoint: 'orders.cluster-x',
      port: 5432,
      databaseName: 'orders',
      masterUsername: 'postgres',
      masterSecret: { arn: 'arn:secret', status: 'active', kmsKeyId: 'arn:secret-key' },
      members: [{ id: 'orders-1', writer: true }],
      subnetGroup: 'subnets',
      securityGroupIds: ['sg-1'],
      parameterGroup: 'parameters',
      kmsKeyId: 'arn:key',
      storageType: 'aurora-iopt1',
      iamAuthentication: true,
      deletionProtection: true,
      serverlessV2: { min: 0.5, max: 8 },
      logExports: ['postgresql'],
      backup: { retentionDays: 7, window: '02:00-03:00' },
      maintenanceWindow: 'sun:05:00-sun:05:30',
      copyTagsToSnapshot: true,
      autoMinorVersionUpgrade: false,
      associatedRoles: [{ arn: 'arn:role', feature: 's3Import', status: 'ACTIVE' }],
      modificationPending: true,
      replicaOf: 'arn:source',
      replicas: ['arn:replica'],
      globalCluster: 'world',
      tags: { k: 'v' },
    });
  });

  it('no cluster where RDS answers the old name with one that was renamed', async () => {
    stub.answer('DescribeDBClusters', describedWith(''));
    await expect(admin.find('orders-before')).resolves.toBeUndefined();
  });

  it('a cluster with next to nothing', async () => {
    stub.answer(
      'DescribeDBClusters',
      describedWith('<PendingModifiedValues/><TagList/><GlobalClusterIdentifier></GlobalClusterIdentifier>'),
    );
    const cluster = await admin.find('orders');
    expect(cluster).toMatchObject({ modificationPending: false, replicas: [], members: [], logExports: [], tags: {} });
    expect(cluster).not.toHaveProperty('globalCluster');
    expect(cluster).not.toHaveProperty('masterSecret');
  });

  it('nothing where there is no cluster', async () => {
    stub.answer('DescribeDBClusters', gone);
    await expect(admin.find('orders')).resolves.toBeUndefined();
  });

  it('every cluster of the region, on all pages', async () => {
    const page = (id: string) => describedWith('').result.replaceAll('orders', id);
    stub.answer('DescribeDBClusters', { result: `${page('one')}<Marker>next</Marker>` }, { result: page('two') });
    expect((await admin.list()).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(stub.asked.map(({ params }) => params['Marker'])).toEqual([undefined, 'next']);
    expect(stub.asked[0]?.params).not.toHaveProperty('DBClusterIdentifier');
  });

  it('the members of a cluster, on all pages', async () => {
    stub.answer(
      'DescribeDBInstances',
      { result: `<DBInstances>${instanceXml('orders-1')}</DBInstances><Marker>next</Marker>` },
      { result: `<DBInstances>${instanceXml('orders-2')}</DBInstances>` },
    );
    const found = await admin.instancesOf('orders');
    expect(found.map(({ id }) => id)).toEqual(['orders-1', 'orders-2']);
    expect(found[0]).toEqual({
      id: 'orders-1',
      arn: 'arn:aws:rds:eu-west-1:111122223333:db:orders-1',
      cluster: 'orders',
      status: 'creating',
      class: 'db.r6g.large',
      promotionTier: 2,
      parameterGroup: 'tuned',
      tags: { 'aurora-restore:target': 'orders-staging' },
    });
    expect(stub.asked[1]?.params).toMatchObject({
      'Filters.Filter.1.Name': 'db-cluster-id',
      'Filters.Filter.1.Values.Value.1': 'orders',
      Marker: 'next',
    });
  });
});

describe('the cluster admin over RDS deletes', () => {
  it.each([
    refusal('DBInstanceNotFound', 'DBInstance orders-1 not found.', 404),
    refusal('InvalidDBInstanceState', 'Instance orders-1 is already being deleted.'),
  ])('an instance that is going already: $message', async (answer) => {
    stub.answer('DeleteDBInstance', answer);
    await expect(admin.deleteInstance('orders-1')).resolves.toBeUndefined();
    expect(stub.asked[0]?.params).not.toHaveProperty('FinalDBSnapshotIdentifier');
  });

  it.each([
    ['InvalidDBInstanceState', 'Instance orders-1 is not in available state.', 'ClusterBusy'],
    [
      'InvalidDBClusterStateFault',
      'Cannot delete the last instance of the read replica DB cluster.',
      'TargetNotDeletable',
    ],
  ])('no instance that RDS refuses by %s: %s', async (code, message, name) => {
    stub.answer('DeleteDBInstance', refusal(code, message));
    await expect(admin.deleteInstance('orders-1')).rejects.toMatchObject({ name });
  });

  it('a cluster with and without a final snapshot', async () => {
    stub.answer('DeleteDBCluster', { result: `<DBCluster>${clusterXml()}</DBCluster>` });
    await admin.deleteCluster('orders', 'last');
    await admin.deleteCluster('orders');
    expect(stub.asked[0]?.params).toMatchObject({ SkipFinalSnapshot: 'false', FinalDBSnapshotIdentifier: 'last' });
    expect(stub.asked[1]?.params).toMatchObject({ SkipFinalSnapshot: 'true' });
    expect(stub.asked[1]?.params).not.toHaveProperty('FinalDBSnapshotIdentifier');
  });

  it('a cluster that is gone', async () => {
    stub.answer('DeleteDBCluster', gone);
    await expect(admin.deleteCluster('orders')).resolves.toBeUndefined();
  });

  it.each([
    [
      'InvalidDBClusterStateFault',
      'Cluster cannot be deleted, it still contains DB instances in non-deleting state.',
      'ClusterBusy',
    ],
    [
      'InvalidDBClusterStateFault',
      'This cluster is a part of a global cluster, please remove it from globalcluster first',
      'TargetNotDeletable',
    ],
    ['InvalidDBClusterStateFault', 'Delete the replica cluster before deleting orders.', 'TargetNotDeletable'],
    ['InvalidDBClusterStateFault', 'DbCluster orders is in stopped state', 'ClusterBusy'],
    [
      'InvalidParameterCombination',
      'Cannot delete protected Cluster, please disable deletion protection and try again.',
      'TargetProtected',
    ],
    ['InvalidParameterCombination', 'Something else does not go together', 'AwsRequestFailed'],
    ['DBClusterSnapshotAlreadyExistsFault', 'Cannot create it', 'SnapshotAlreadyExists'],
    ['SnapshotQuotaExceeded', 'Cannot create more than 100 manual snapshots', 'SnapshotQuotaExceeded'],
  ])('no cluster that RDS refuses by %s: %s', async (code, message, name) => {
    stub.answer('DeleteDBCluster', refusal(code, message));
    await expect(admin.deleteCluster('orders')).rejects.toMatchObject({ name });
  });
});

describe('the cluster admin over RDS changes', () => {
  const changed = { result: `<DBCluster>${clusterXml()}</DBCluster>` };

  it('a stopped cluster into a starting one', async () => {
    stub.answer('StartDBCluster', changed, stateFault('DbCluster orders is in starting state'));
    await expect(admin.startCluster('orders')).resolves.toBeUndefined();
    await expect(admin.startCluster('orders')).rejects.toMatchObject({ name: 'ClusterBusy' });
  });

  it.each<[string, (admin: ClusterAdmin) => Promise<void>, Record<string, string>]>([
    ['deletion protection', (on) => on.disableDeletionProtection('orders'), { DeletionProtection: 'false' }],
    ['the master password', (on) => on.setMasterPassword('orders', 'a-password'), { MasterUserPassword: 'a-password' }],
    ['who keeps the password', (on) => on.manageMasterPassword('orders'), { ManageMasterUserPassword: 'true' }],
    [
      'the key of the secret',
      (on) => on.manageMasterPassword('orders', 'alias/k'),
      { ManageMasterUserPassword: 'true', MasterUserSecretKmsKeyId: 'alias/k' },
    ],
  ])('%s at once, or says that the cluster is busy', async (_what, change, params) => {
    stub.answer(
      'ModifyDBCluster',
      changed,
      stateFault('DB cluster is not available for modification with status modifying'),
    );
    await change(admin);
    expect(stub.asked[0]?.params).toMatchObject({ DBClusterIdentifier: 'orders', ApplyImmediately: 'true', ...params });
    await expect(change(admin)).rejects.toMatchObject({ name: 'ClusterBusy' });
  });

  it('no password that RDS does not take, and repeats nothing of it', async () => {
    stub.answer(
      'ModifyDBCluster',
      refusal('InvalidParameterValue', 'The parameter MasterUserPassword a/password is not valid.'),
    );
    const error = await admin.setMasterPassword('orders', 'a/password').catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: 'SecretInvalid' });
    expect(error).not.toHaveProperty('cause');
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toContain('a/password');
  });
});
