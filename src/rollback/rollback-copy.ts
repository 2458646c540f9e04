import { isOtherAtWork } from '../clusters/only-restore.ts';
import { isPipelineError } from '../failures/pipeline-error.ts';
import { record } from '../payload/caught-error.ts';
import type { Plan } from '../payload/plan.ts';
import { copySchema } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import { isCopyOfSource, isOwnCopy } from '../snapshots/snapshot-copy.ts';
import { isGoingSnapshot } from '../snapshots/snapshot-status.ts';
import type { RollbackContext } from './rollback-context.ts';

/**
 * Deletes the copy that this execution itself has made, unless it is archived or another restore of the target may have
 * taken it up. A copy in progress is cancelled by that. Returns what became of it; undefined if there is none.
 */
export async function cleanUpCopy({ ports, event, plan }: RollbackContext): Promise<string | undefined> {
  const { region } = plan;
  const id = plan.copy.snapshotId;
  const found = await ports.snapshots.find(region, id);
  if (found === undefined) return undefined;
  const adopted = copySchema.safeParse(record(event.payload)['copy']).data?.adopted ?? false;
  if (adopted || !isMade(found, plan, event.execution)) return `${id}, status ${found.status}, of an earlier restore`;
  if (isGoingSnapshot(found.status)) return `${id} is being deleted`;
  if (await isOtherAtWork(ports.restores, { target: plan.target, execution: event.execution })) {
    return `${id}, status ${found.status}; left to another restore that is running`;
  }
  try {
    await ports.snapshots.delete(region, id);
  } catch (error) {
    if (!isPipelineError(error, 'SnapshotNotAvailable')) throw error;
    return `${id}, status ${found.status}; RDS does not let go of it now`;
  }
  return `${id} was deleted`;
}

/** An adopted copy has the execution's tag too; but it is older than the execution. */
function isMade(
  snapshot: Snapshot,
  plan: Plan,
  { id, startedAt }: { readonly id: string; readonly startedAt: string },
): boolean {
  return (
    snapshot.kind === 'manual' &&
    isOwnCopy(snapshot, plan) &&
    isCopyOfSource(snapshot, plan) &&
    snapshot.tags[tagKeys.execution] === id &&
    snapshot.tags[tagKeys.archivedAt] === undefined &&
    (snapshot.createdAt === undefined || Date.parse(snapshot.createdAt) >= Date.parse(startedAt))
  );
}
