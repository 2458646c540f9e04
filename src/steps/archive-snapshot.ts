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
import type { ClusterAdmin, SnapshotStore } from '../ports.ts';
import { retention } from './retention.ts';
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
    const { newestFirst, expired } = retention(found, plan, restore.clusterArn, copy.snapshotId, state.enteredAt);
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
