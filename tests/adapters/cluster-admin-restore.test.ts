import { describe, expect, it } from 'vitest';
import type { InstanceRequest, RestoreRequest } from '../../src/ports/clusters.ts';
import { refusal, stubbedClusterAdmin } from './rds-stub.ts';
import { clusterXml, instanceXml } from './rds-xml.ts';

const { stub, admin } = await stubbedClusterAdmin();

describe('the cluster admin over RDS restores', () => {
  const request: RestoreRequest = {
    id: 'orders',
    snapshotArn: 'arn:copy',
    engineVersion: '17.4',
    subnetGroup: 'subnets',
    securityGroupIds: ['sg-1', 'sg-2'],
    parameterGroup: 'parameters',
    port: 6432,
    iamAuthentication: true,
    serverlessV2: { min: 0.5, max: 8 },
    storageType: 'aurora-iopt1',
    deletionProtection: false,
    logExports: ['postgresql'],
    tags: { k: 'v' },
  };

  it('with every setting of the plan', async () => {
    stub.answer('RestoreDBClusterFromSnapshot', { result: `<DBCluster>${clusterXml()}</DBCluster>` });
    await expect(admin.restore(request)).resolves.toMatchObject({ id: 'orders', resourceId: 'cluster-ABC' });
    const { Version: _version, ...params } = stub.asked[0]?.params ?? {};
    expect(params).toEqual({
      DBClusterIdentifier: 'orders',
      SnapshotIdentifier: 'arn:copy',
      Engine: 'aurora-postgresql',
      EngineVersion: '17.4',
      DBSubnetGroupName: 'subnets',
      'VpcSecurityGroupIds.VpcSecurityGroupId.1': 'sg-1',
      'VpcSecurityGroupIds.VpcSecurityGroupId.2': 'sg-2',
      DBClusterParameterGroupName: 'parameters',
      Port: '6432',
      EnableIAMDatabaseAuthentication: 'true',
      'ServerlessV2ScalingConfiguration.MinCapacity': '0.5',
      'ServerlessV2ScalingConfiguration.MaxCapacity': '8',
      StorageType: 'aurora-iopt1',
      DeletionProtection: 'false',
      'EnableCloudwatchLogsExports.member.1': 'postgresql',
      'Tags.Tag.1.Key': 'k',
      'Tags.Tag.1.Value': 'v',
    });
  });

  it('without naming what the plan leaves to AWS', async () => {
    stub.answer('RestoreDBClusterFromSnapshot', { result: `<DBCluster>${clusterXml()}</DBCluster>` });
    const { id, snapshotArn, engineVersion, tags } = request;
    await admin.restore({
      id,
      snapshotArn,
      engineVersion,
      tags,
      iamAuthentication: false,
      deletionProtection: false,
      logExports: [],
      securityGroupIds: [],
    });
    const names = Object.keys(stub.asked[0]?.params ?? {});
    expect(names.filter((name) => /Subnet|Vpc|Parameter|Port|Serverless|Storage|Exports/.test(name))).toEqual([]);
  });

  it.each([
    ['DBClusterAlreadyExistsFault', 'ClusterAlreadyExists'],
    ['DBClusterSnapshotNotFoundFault', 'SnapshotNotFound'],
    ['InvalidDBClusterSnapshotStateFault', 'SnapshotNotAvailable'],
    ['DBClusterQuotaExceededFault', 'RestoreRejected'],
    ['DBSubnetGroupNotFoundFault', 'RestoreRejected'],
    ['DBClusterParameterGroupNotFound', 'RestoreRejected'],
    ['DBParameterGroupNotFound', 'RestoreRejected'],
    ['InvalidRestoreFault', 'RestoreRejected'],
    ['InvalidVPCNetworkStateFault', 'RestoreRejected'],
    ['InvalidSubnet', 'RestoreRejected'],
    ['StorageTypeNotSupported', 'RestoreRejected'],
    ['InvalidParameterValue', 'RestoreRejected'],
    ['KMSKeyNotAccessibleFault', 'KmsKeyNotAccessible'],
    ['InternalFailure', 'AwsUnavailable'],
  ])('or says %s as %s', async (code, name) => {
    stub.answer('RestoreDBClusterFromSnapshot', refusal(code, 'The setting is wrong.'));
    await expect(admin.restore(request)).rejects.toMatchObject({
      name,
      facts: { operation: 'RestoreDBClusterFromSnapshot' },
    });
  });
});

describe('the cluster admin over RDS makes', () => {
  const request: InstanceRequest = {
    id: 'orders-1',
    cluster: 'orders',
    class: 'db.r6g.large',
    promotionTier: 0,
    parameterGroup: 'tuned',
    tags: { k: 'v' },
  };

  it('an instance that the internet cannot reach', async () => {
    stub.answer('CreateDBInstance', { result: instanceXml('orders-1') });
    await expect(admin.createInstance(request)).resolves.toMatchObject({ id: 'orders-1', status: 'creating' });
    expect(stub.asked[0]?.params).toMatchObject({
      DBInstanceIdentifier: 'orders-1',
      DBClusterIdentifier: 'orders',
      DBInstanceClass: 'db.r6g.large',
      Engine: 'aurora-postgresql',
      PromotionTier: '0',
      DBParameterGroupName: 'tuned',
      PubliclyAccessible: 'false',
    });
  });

  it('no second instance where it stands already in the same cluster', async () => {
    stub.answer('CreateDBInstance', refusal('DBInstanceAlreadyExists', 'DB instance already exists'));
    stub.answer('DescribeDBInstances', { result: `<DBInstances>${instanceXml('orders-1')}</DBInstances>` });
    await expect(admin.createInstance(request)).resolves.toMatchObject({ id: 'orders-1', cluster: 'orders' });
  });

  it('none under the name of an instance of another cluster', async () => {
    stub.answer('CreateDBInstance', refusal('DBInstanceAlreadyExists', 'DB instance already exists'));
    stub.answer('DescribeDBInstances', { result: `<DBInstances>${instanceXml('orders-1', 'billing')}</DBInstances>` });
    await expect(admin.createInstance(request)).rejects.toMatchObject({ name: 'RestoreRejected' });
  });

  it.each([
    ['does not show it', { result: '<DBInstances/>' }],
    ['does not find it', refusal('DBInstanceNotFound', 'DBInstance orders-1 not found.', 404)],
  ])('none now, and asks again later, if RDS says that it exists and %s', async (_what, answer) => {
    stub.answer('CreateDBInstance', refusal('DBInstanceAlreadyExists', 'DB instance already exists'));
    stub.answer('DescribeDBInstances', answer);
    await expect(admin.createInstance(request)).rejects.toMatchObject({ name: 'ClusterBusy' });
  });

  it.each([
    ['InvalidDBClusterStateFault', 'DBCluster is not available', 'ClusterBusy'],
    [
      'InvalidDBClusterStateFault',
      'Set the Serverless v2 scaling configuration on the parent DB cluster before creating a Serverless v2 DB instance.',
      'RestoreRejected',
    ],
    ['DBClusterNotFoundFault', 'The source cluster could not be found or cannot be accessed: orders', 'ClusterBusy'],
    ['InstanceQuotaExceeded', 'Too many instances', 'RestoreRejected'],
    ['InsufficientDBInstanceCapacity', 'No room', 'RestoreRejected'],
  ])('none if RDS refuses by %s: %s', async (code, message, name) => {
    stub.answer('CreateDBInstance', refusal(code, message));
    await expect(admin.createInstance(request)).rejects.toMatchObject({ name });
  });
});
