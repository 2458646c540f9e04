import type { Fault } from '../aws/core/faults.ts';

const denied = (operation: string) => ({
  code: 'AccessDenied',
  status: 403,
  message: `User: arn:aws:sts::000000000000:assumed-role/aurora-restore is not authorized to perform: ${operation}`,
});

/**
 * How the demo makes each state fail: as AWS would, never by changing the pipeline. The states that only wait, and the
 * one that handles failures, cannot be made to.
 */
const faults = {
  SnapshotCheck: {
    service: 'rds',
    action: 'DescribeDBClusterSnapshots',
    times: Infinity,
    fault: denied('rds:DescribeDBClusterSnapshots'),
  },
  CopySnapshot: {
    service: 'rds',
    action: 'CopyDBClusterSnapshot',
    fault: {
      code: 'KMSKeyNotAccessibleFault',
      status: 400,
      message:
        'Specified KMS key [alias/aurora-restore] does not exist, is not enabled or you do not have permissions to access it.',
    },
  },
  // The request for the status fails, which is thrown; a failed copy is an outcome, which IsCopyComplete reads.
  CheckCopyStatus: {
    service: 'rds',
    action: 'DescribeDBClusterSnapshots',
    after: 'CopyDBClusterSnapshot',
    times: Infinity,
    fault: denied('rds:DescribeDBClusterSnapshots'),
  },
  IsCopyComplete: { service: 'rds', action: 'CopyDBClusterSnapshot', fault: { status: 'failed' } },
  DeleteRDS: { service: 'rds', action: 'DeleteDBInstance', fault: denied('rds:DeleteDBInstance') },
  RestoreSnapshot: {
    service: 'rds',
    action: 'RestoreDBClusterFromSnapshot',
    fault: { code: 'DBSubnetGroupNotFoundFault', status: 404, message: "DBSubnetGroup 'orders-staging' not found." },
  },
  CheckRestoreStatus: {
    service: 'rds',
    action: 'CreateDBInstance',
    fault: denied('rds:CreateDBInstance'),
  },
  IsRestoreComplete: { service: 'rds', action: 'RestoreDBClusterFromSnapshot', fault: { status: 'restore-failed' } },
  SetupDBUsers: {
    service: 'secretsmanager',
    action: 'CreateSecret',
    times: Infinity,
    fault: denied('secretsmanager:CreateSecret'),
  },
  ArchiveSnapshot: {
    service: 'rds',
    action: 'AddTagsToResource',
    after: 'CreateDBInstance',
    fault: denied('rds:AddTagsToResource'),
  },
  SendNotification: { service: 'sns', action: 'Publish', fault: denied('sns:Publish') },
} as const satisfies Record<string, Fault>;

/** The fault that makes a state fail. Throws an Error that names the states which can be made to. */
export function faultFor(state: string): Fault {
  if (Object.hasOwn(faults, state)) return faults[state as keyof typeof faults];
  throw new Error(`--fail-at: expected one of ${Object.keys(faults).join(', ')}, got ${JSON.stringify(state)}`);
}

/**
 * The state whose failure HandleFailure is to report: of a Choice, the check whose outcome it read.
 */
export function reportedState(state: string): string {
  return { IsCopyComplete: 'CheckCopyStatus', IsRestoreComplete: 'CheckRestoreStatus' }[state] ?? state;
}
