import type { ModifyDBClusterMessage } from '@aws-sdk/client-rds';
import type { ClusterChanges } from '../../ports/clusters.ts';

/**
 * Changes as ModifyDBCluster takes them; what is undefined is not sent.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
 */
export function changeInput(changes: ClusterChanges): Partial<ModifyDBClusterMessage> {
  const { securityGroupIds, serverlessV2, logExports, backup } = changes;
  return {
    VpcSecurityGroupIds: securityGroupIds && [...securityGroupIds],
    EnableIAMDatabaseAuthentication: changes.iamAuthentication,
    ServerlessV2ScalingConfiguration: serverlessV2 && { MinCapacity: serverlessV2.min, MaxCapacity: serverlessV2.max },
    DeletionProtection: changes.deletionProtection,
    CloudwatchLogsExportConfiguration: logExports && {
      EnableLogTypes: [...logExports.enable],
      DisableLogTypes: [...logExports.disable],
    },
    BackupRetentionPeriod: backup?.retentionDays,
    PreferredBackupWindow: backup?.window,
    PreferredMaintenanceWindow: changes.maintenanceWindow,
    CopyTagsToSnapshot: changes.copyTagsToSnapshot,
    AutoMinorVersionUpgrade: changes.autoMinorVersionUpgrade,
  };
}
