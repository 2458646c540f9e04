/** @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/accessing-monitoring.html */
const failedCluster: ReadonlySet<string> = new Set([
  'cloning-failed',
  'inaccessible-encryption-credentials',
  'inaccessible-encryption-credentials-recoverable',
  'incompatible-network',
  'incompatible-parameters',
  'incompatible-restore',
  'migration-failed',
  'restore-failed',
  'deleting',
]);

const failedInstance: ReadonlySet<string> = new Set([
  'failed',
  'incompatible-create',
  'incompatible-credentials',
  'incompatible-network',
  'incompatible-option-group',
  'incompatible-parameters',
  'incompatible-restore',
  'inaccessible-encryption-credentials',
  'inaccessible-encryption-credentials-recoverable',
  'insufficient-capacity',
  'modify-failed',
  'restore-error',
  'upgrade-failed',
  'deleting',
]);

/** Whether a cluster that is being restored will never become `available`. An unknown status is a pending one. */
export function isFailedCluster(status: string): boolean {
  return failedCluster.has(status);
}

/** Whether an instance that is being made will never become `available`. An unknown status is a pending one. */
export function isFailedInstance(status: string): boolean {
  return failedInstance.has(status);
}
