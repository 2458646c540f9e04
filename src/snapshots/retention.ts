import { secondsBetween } from '../elapsed.ts';
import { copyStamp } from '../identifiers.ts';
import type { Plan } from '../payload/plan.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import { isAvailableSnapshot } from './snapshot-status.ts';

/** The archived copies of a target besides the one just made: all of them, and those that are to be deleted. */
export interface Retention {
  readonly newestFirst: readonly Snapshot[];
  readonly expired: readonly Snapshot[];
}

/** What `archive.keep` and `archive.deleteAfterDays` leave of a target's copies, once `copyId` is archived for the cluster. */
export function retention(
  found: readonly Snapshot[],
  plan: Plan,
  clusterArn: string,
  copyId: string,
  now: string,
): Retention {
  const newestFirst = found
    .filter((snapshot) => snapshot.id !== copyId && isArchivedCopy(snapshot, plan, clusterArn))
    .sort((one, other) => (sortKey(other, plan) < sortKey(one, plan) ? -1 : 1));
  // What goes for its age takes no younger one's place, though its data may be newer.
  const kept = new Set(
    newestFirst.filter((snapshot) => !isTooOld(snapshot, plan, now)).slice(0, plan.archive.keep - 1),
  );
  const expired = newestFirst.filter((snapshot) => !kept.has(snapshot));
  return { newestFirst, expired };
}

/**
 * Tags travel when a person copies a snapshot with them; so the name must be the pipeline's as well. A copy that was
 * archived for another cluster belongs to a target of the same name, such as another stage's. One that is going already
 * has another status and is left alone.
 */
function isArchivedCopy(snapshot: Snapshot, plan: Plan, clusterArn: string): boolean {
  const restoredCluster = snapshot.tags[tagKeys.restoredCluster];
  return (
    (restoredCluster === undefined || restoredCluster === clusterArn) &&
    snapshot.kind === 'manual' &&
    snapshot.tags[tagKeys.target] === plan.target &&
    snapshot.tags[tagKeys.archivedAt] !== undefined &&
    copyStamp(plan.target, snapshot.id) !== undefined &&
    isAvailableSnapshot(snapshot.status)
  );
}

/** By the age of the data first, then by when it was copied. */
function sortKey(snapshot: Snapshot, plan: Plan): string {
  return `${copyStamp(plan.target, snapshot.id)} ${snapshot.createdAt}`;
}

function isTooOld(snapshot: Snapshot, { archive }: Plan, now: string): boolean {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: what is no number is more than none
  if (archive.deleteAfterDays === undefined || snapshot.createdAt === undefined) return false;
  return secondsBetween(snapshot.createdAt, now) > archive.deleteAfterDays * 86_400;
}
