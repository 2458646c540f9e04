import * as z from 'zod/mini';
import { deleteSetAside } from '../clusters/deletion/delete-set-aside.ts';
import { patiently } from '../clusters/deletion/deletion-wait.ts';
import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import { dataAsOf, unknownTime } from '../messages/data-text.ts';
import { type Plan, planSchema } from '../payload/plan.ts';
import { type archiveSchema, copySchema, restoreSchema } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Step, TaskEvent } from '../payload/task-event.ts';
import type { Cluster, ClusterAdmin } from '../ports/clusters.ts';
import type { SnapshotStore } from '../ports/snapshots.ts';
import { retention } from '../snapshots/retention.ts';
import { isAvailableSnapshot } from '../snapshots/snapshot-status.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'Archive',
  transitions: { Archive: ['SnapshotArchived'] },
  ends: ['SnapshotArchived'],
} as const satisfies SubStates;

export const archiveSnapshotPayload = z.object({ plan: planSchema, copy: copySchema, restore: restoreSchema });
type Payload = z.infer<typeof archiveSnapshotPayload>;
type Archive = z.infer<typeof archiveSchema>;

interface Ports {
  readonly snapshots: SnapshotStore;
  readonly clusters: ClusterAdmin;
}

/**
 * Marks the restored cluster as ready and the copy as archived, with when and what for; deletes the old cluster if it was
 * set aside, by attempts as DeleteRDS does; and deletes this target's archived copies beyond `archive.keep` or older than
 * `archive.deleteAfterDays`: never the one just used, never one it did not make. Safe to run twice.
 * Throws TargetChanged if the restored cluster no longer stands, as when another restore of the target has replaced it, or
 * if the one set aside is another; ClusterStillDeleting, DeleteDeadlineExceeded, TargetNotDeletable, TargetProtected.
 */
export function createArchiveSnapshot(ports: Ports): Step<Payload, Archive> {
  return async (event) => {
    const { setAside } = event.payload.plan.replace;
    if (setAside === undefined) return await attempt(ports, event);
    return await patiently(event, setAside.identifier, () => attempt(ports, event));
  };
}

async function attempt(ports: Ports, event: TaskEvent<Payload>): Promise<Archive> {
  const { snapshots, clusters } = ports;
  const {
    payload: { plan, copy, restore },
    state: { enteredAt },
  } = event;
  const restored = await requireRestored(clusters, plan, restore, event.execution.id);
  // From here on the restored cluster is the database: its users are set up.
  if (restored.tags[tagKeys.readyAt] === undefined) await clusters.tag(restored.arn, { [tagKeys.readyAt]: enteredAt });
  await snapshots.tag(
    { region: plan.region, arn: copy.snapshotArn },
    {
      [tagKeys.archivedAt]: enteredAt,
      [tagKeys.restoredCluster]: restore.clusterArn,
      [tagKeys.dataAsOf]: dataAsOf(plan.snapshot) ?? unknownTime,
    },
  );
  const deletedCluster = await deleteSetAside(ports, event);
  // Last, and so once: the attempts that wait for the old cluster read no list of snapshots.
  const found = await snapshots.listByTag(plan.region, tagKeys.target, plan.target);
  const { newestFirst, expired } = retention(found, plan, restore.clusterArn, copy.snapshotId, enteredAt);
  const deleted: string[] = [];
  // One that is not there, or is only just being made again, takes no other one's place.
  const isThere = found.some(({ id, status }) => id === copy.snapshotId && isAvailableSnapshot(status));
  for (const { id } of isThere ? expired : []) if (await deleteCopy(snapshots, plan.region, id)) deleted.push(id);
  return {
    outcome: 'SnapshotArchived',
    startedAt: enteredAt,
    snapshotId: copy.snapshotId,
    kept: [copy.snapshotId, ...newestFirst.map(({ id }) => id).filter((id) => !deleted.includes(id))],
    deleted,
    ...(deletedCluster === undefined ? {} : { deletedCluster }),
  };
}

/** Nothing is said to be restored that is not there, or that another execution has taken over. Throws TargetChanged. */
async function requireRestored(
  clusters: Pick<ClusterAdmin, 'find'>,
  plan: Plan,
  { cluster, resourceId }: Payload['restore'],
  execution: string,
): Promise<Cluster> {
  const found = await clusters.find(cluster);
  const owner = found?.tags[tagKeys.execution] ?? execution;
  const isGoing = found?.status === 'deleting';
  if (found?.resourceId === resourceId && owner === execution && !isGoing) return found;
  const what = found?.resourceId === resourceId ? `of ${owner} now` : (found?.resourceId ?? 'gone');
  throw new PipelineError(
    'TargetChanged',
    `Cluster ${cluster} in ${plan.region} is ${isGoing ? 'being deleted' : what}; this execution restored ${resourceId}.`,
    {
      target: plan.target,
      cluster,
      region: plan.region,
      resourceId: found?.resourceId,
      restoredResourceId: resourceId,
      owner,
    },
  );
}

/**
 * Whether it is deleted. One that RDS does not let go of now is left to the next restore: this one is complete. But one is not
 * let go of either that is being deleted, as by a request whose answer was lost.
 */
async function deleteCopy(snapshots: SnapshotStore, region: string, id: string): Promise<boolean> {
  try {
    await snapshots.delete(region, id);
    return true;
  } catch (error) {
    if (!isPipelineError(error, 'SnapshotNotAvailable')) throw error;
    const left = await snapshots.find(region, id);
    return left === undefined || left.status === 'deleting';
  }
}
