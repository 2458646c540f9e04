import type { Plan } from '../../payload/plan.ts';
import type { SnapshotStore } from '../../ports/snapshots.ts';
import { isFailedSnapshot, isTakenOf } from '../../snapshots/snapshot-status.ts';

/** The planned final snapshot if it was taken of the planned cluster, and has not failed. */
export async function takenFinalSnapshot(
  snapshots: Pick<SnapshotStore, 'find'>,
  { region, replace: { existing, finalSnapshotId } }: Plan,
): Promise<string | undefined> {
  // Stryker disable next-line ConditionalExpression: without a name none is found
  const taken = finalSnapshotId === undefined ? undefined : await snapshots.find(region, finalSnapshotId);
  if (taken === undefined || isFailedSnapshot(taken.status)) return undefined;
  return isTakenOf(existing?.resourceId, taken) ? finalSnapshotId : undefined;
}
