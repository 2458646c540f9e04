import { describe, expect, it } from 'vitest';
import { refusal, stubbedClusterAdmin } from './rds-stub.ts';
import { clusterXml } from './rds-xml.ts';

const { stub, admin } = await stubbedClusterAdmin();

function sent(): Readonly<Record<string, string>> {
  const { Version: _version, ...params } = stub.asked[0]?.params ?? {};
  return params;
}

const refusals = [
  ['InvalidDBClusterStateFault', 'ClusterBusy'],
  ['DBClusterNotFoundFault', 'ClusterBusy'],
  ['InvalidParameterValue', 'RestoreRejected'],
  ['DBClusterRoleQuotaExceeded', 'RestoreRejected'],
  ['AccessDenied', 'AwsAccessDenied'],
  ['Throttling', 'AwsUnavailable'],
] as const;

describe('the cluster admin over RDS changes', () => {
  it('settings, at once and only those that are given', async () => {
    stub.answer('ModifyDBCluster', { result: `<DBCluster>${clusterXml()}</DBCluster>` });
    await admin.modify('orders', { backup: { retentionDays: 7 } });
    expect(sent()).toEqual({ DBClusterIdentifier: 'orders', ApplyImmediately: 'true', BackupRetentionPeriod: '7' });
  });

  it('all settings that follow a restore', async () => {
    stub.answer('ModifyDBCluster', { result: `<DBCluster>${clusterXml()}</DBCluster>` });
    await admin.modify('orders', {
      securityGroupIds: ['sg-1'],
      iamAuthentication: true,
      serverlessV2: { min: 0.5, max: 8 },
      deletionProtection: true,
      logExports: { enable: ['postgresql'], disable: ['instance'] },
      backup: { retentionDays: 7, window: '01:00-02:00' },
      maintenanceWindow: 'sun:03:00-sun:04:00',
      copyTagsToSnapshot: true,
      autoMinorVersionUpgrade: false,
    });
    expect(sent()).toEqual({
      DBClusterIdentifier: 'orders',
      ApplyImmediately: 'true',
      'VpcSecurityGroupIds.VpcSecurityGroupId.1': 'sg-1',
      EnableIAMDatabaseAuthentication: 'true',
      'ServerlessV2ScalingConfiguration.MinCapacity': '0.5',
      'ServerlessV2ScalingConfiguration.MaxCapacity': '8',
      DeletionProtection: 'true',
      'CloudwatchLogsExportConfiguration.EnableLogTypes.member.1': 'postgresql',
      'CloudwatchLogsExportConfiguration.DisableLogTypes.member.1': 'instance',
      BackupRetentionPeriod: '7',
      PreferredBackupWindow: '01:00-02:00',
      PreferredMaintenanceWindow: 'sun:03:00-sun:04:00',
      CopyTagsToSnapshot: 'true',
      AutoMinorVersionUpgrade: 'false',
    });
  });

  it.each(refusals)('nothing if RDS answers %s: %s', async (code, name) => {
    stub.answer('ModifyDBCluster', refusal(code, 'It is not to be.'));
    await expect(admin.modify('orders', { copyTagsToSnapshot: true })).rejects.toMatchObject({ name });
  });
});

describe('the cluster admin over RDS adds', () => {
  const role = { arn: 'arn:aws:iam::111122223333:role/import', feature: 's3Import' };

  it('a role for its feature', async () => {
    stub.answer('AddRoleToDBCluster', { result: '' });
    await admin.addRole('orders', role);
    expect(sent()).toEqual({ DBClusterIdentifier: 'orders', RoleArn: role.arn, FeatureName: 's3Import' });
  });

  it('no role twice, and takes that for done', async () => {
    stub.answer('AddRoleToDBCluster', refusal('DBClusterRoleAlreadyExists', 'It is associated.'));
    await expect(admin.addRole('orders', role)).resolves.toBeUndefined();
  });

  it.each(refusals)('none if RDS answers %s: %s', async (code, name) => {
    stub.answer('AddRoleToDBCluster', refusal(code, 'It is not to be.'));
    await expect(admin.addRole('orders', role)).rejects.toMatchObject({ name });
  });
});
