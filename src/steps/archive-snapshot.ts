import * as z from 'zod/mini';
import { isPipelineError, PipelineError } from '../errors.ts';
import {
  type archiveSchema,
  copySchema,
  type Plan,
  planSchema,
  restoreSchema,
  type Step,
  tagKeys,
} from '../payload.ts';
import { copyStamp } from '../plan/identifiers.ts';
import type { ClusterAdmin, Snapshot, SnapshotStore } from '../ports.ts';
import { secondsBetween } from './elapsed.ts';
import { isAvailableSnapshot } from './snapshot-status.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'Archive',
  transitions: { Archive: ['SnapshotArchived'] },
  ends: ['SnapshotArchived'],
} as const satisfies SubStates;

export const archiveSnapshotPayload = z.object({ plan: planSchema, copy: copySchema, restore: restoreSchema });
type Payload = z.infer<typeof archiveSnapshotPayload>;

/**
 * Marks the copy as archived, with when and what for, and deletes this target's archived copies beyond `archive.keep` or
 * older than `archive.deleteAfterDays`: never the one just used, never one it did not make. Safe to run twice.
 * Throws TargetChanged if the restored cluster no longer stands, as when another restore of the target has replaced it.
 */
export function createArchiveSnapshot(ports: {
  readonly snapshots: SnapshotStore;
  readonly clusters: Pick<ClusterAdmin, 'find'>;
}): Step<Payload, z.infer<typeof archiveSchema>> {
  const { snapshots, clusters } = ports;
  return async ({ payload: { plan, copy, restore }, state }) => {
    await requireRestored(clusters, plan, restore);
    await snapshots.tag(
      { region: plan.region, arn: copy.snapshotArn },
      { [tagKeys.archivedAt]: state.enteredAt, [tagKeys.restoredCluster]: restore.clusterArn },
    );
    const found = await snapshots.listByTag(plan.region, tagKeys.target, plan.target);
    const others = found.filter(
      (snapshot) => snapshot.id !== copy.snapshotId && isArchivedCopy(snapshot, plan, restore.clusterArn),
    );
    const newestFirst = others.sort((one, other) => (sortKey(other, plan) < sortKey(one, plan) ? -1 : 1));
    const expired = newestFirst.filter(
      (snapshot, index) => index >= plan.archive.keep - 1 || isTooOld(snapshot, plan, state.enteredAt),
    );
    const deleted: string[] = [];
    for (const { id } of expired) if (await deleteCopy(snapshots, plan.region, id)) deleted.push(id);
    return {
      outcome: 'SnapshotArchived',
      snapshotId: copy.snapshotId,
      kept: [copy.snapshotId, ...newestFirst.map(({ id }) => id).filter((id) => !deleted.includes(id))],
      deleted,
    };
  };
}

/** Nothing is said to be restored that is not there. Throws TargetChanged. */
async function requireRestored(
  clusters: Pick<ClusterAdmin, 'find'>,
  plan: Plan,
  { cluster, resourceId }: Payload['restore'],
): Promise<void> {
  const found = await clusters.find(cluster);
  if (found?.resourceId === resourceId) return;
  throw new PipelineError(
    'TargetChanged',
    `Cluster ${cluster} in ${plan.region} is ${found?.resourceId ?? 'gone'}; this execution restored ${resourceId}.`,
    {
      target: plan.target,
      cluster,
      region: plan.region,
      resourceId: found?.resourceId,
      restoredResourceId: resourceId,
    },
  );
}

/** Whether it is deleted. One that RDS does not let go of now is left to the next restore: this one is complete. */
async function deleteCopy(snapshots: SnapshotStore, region: string, id: string): Promise<boolean> {
  try {
    await snapshots.delete(region, id);
    return true;
  } catch (error) {
    if (isPipelineError(error, 'SnapshotNotAvailable')) return false;
    throw error;
  }
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
  if (archive.deleteAfterDays === undefined || snapshot.createdAt === undefined) return false;
  return secondsBetween(snapshot.createdAt, now) > archive.deleteAfterDays * 86_400;
}
