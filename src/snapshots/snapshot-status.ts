/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBClusterSnapshot.html */
const failed: ReadonlySet<string> = new Set([
  'deleted',
  'deleting',
  'failed',
  'incompatible-restore',
  'incompatible-parameters',
]);

const going: ReadonlySet<string> = new Set(['deleted', 'deleting']);

/** Whether its deletion was asked for: RDS refuses to delete it again. */
export function isGoingSnapshot(status: string): boolean {
  return going.has(status);
}

export function isAvailableSnapshot(status: string): boolean {
  return status === 'available';
}

/** Whether the status never becomes `available`. */
export function isFailedSnapshot(status: string): boolean {
  return failed.has(status);
}

/** Every other status, those that RDS documents nowhere included: only a deadline ends the wait for them. */
export function isPendingSnapshot(status: string): boolean {
  return !isAvailableSnapshot(status) && !isFailedSnapshot(status);
}

/** Whether the snapshot may be of the cluster with this resource id: another one may have had its name before. */
export function isTakenOf(
  resourceId: string | undefined,
  { clusterResourceId }: { readonly clusterResourceId?: string | undefined },
): boolean {
  return clusterResourceId === undefined || clusterResourceId === resourceId;
}
