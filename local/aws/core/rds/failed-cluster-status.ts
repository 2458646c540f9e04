const failed = new Set([
  'cloning-failed',
  'failed',
  'inaccessible-encryption-credentials',
  'inaccessible-encryption-credentials-recoverable',
  'incompatible-network',
  'incompatible-parameters',
  'incompatible-restore',
  'migration-failed',
  'restore-failed',
]);

/** Whether a cluster of this status never becomes available: it can only be deleted. */
export const isFailedClusterStatus = (status: string): boolean => failed.has(status);
