import { isPipelineError } from '../failures/pipeline-error.ts';
import { record } from '../payload/caught-error.ts';
import { type Plan, planSchema } from '../payload/plan.ts';
import { copySchema, type RestoreProgress, restoreSchema } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster, ClusterAdmin } from '../ports/clusters.ts';
import type { Snapshot, SnapshotStore } from '../ports/snapshots.ts';
import { isTakenOf } from '../snapshots/snapshot-status.ts';

export interface SightPorts {
  readonly clusters: Pick<ClusterAdmin, 'list'>;
  readonly snapshots: Pick<SnapshotStore, 'find'>;
}

/** What stands in AWS after a restore that failed, in the words of a message; each part is left out where there is nothing to look for. */
export interface TargetSight {
  /** Whether the target stands: as before, incomplete, or not at all. */
  readonly target: string;
  readonly copy?: string;
  readonly oldCluster?: string;
  readonly finalSnapshot?: string;
  readonly restoredCluster?: string;
  /** Whether another restore has taken that over: what it holds, and who can log in to it, is that one's by now. */
  readonly takenOver?: boolean;
}

/**
 * Looks at AWS for what a restore has left: the payload only knows what the last state has seen. Never throws: what cannot be
 * looked at is told as not known, with the reason. `state` is the one that failed, or was the last.
 */
export async function lookAtTarget(
  ports: SightPorts,
  payload: unknown,
  { execution, state }: { readonly execution: string; readonly state: string },
): Promise<TargetSight> {
  const parts = record(payload);
  const plan = planSchema.safeParse(parts['plan']).data;
  if (plan === undefined) return { target: 'as it was before: the restore had not been planned' };
  // One that was stopped, or timed out, there has left no failure behind; where it came to its end, a rollback may have given the name back.
  const wasTouched =
    state === 'DeleteRDS' || record(parts['failures'])['DeleteRDS'] !== undefined || parts['deletion'] !== undefined;
  const clusters = await looked(ports.clusters.list());
  const copy = await looked(ports.snapshots.find(plan.region, plan.copy.snapshotId));
  const { finalSnapshotId } = plan.replace;
  const mayBeTaken = finalSnapshotId !== undefined && wasTouched;
  const final = mayBeTaken ? await looked(ports.snapshots.find(plan.region, finalSnapshotId)) : undefined;
  return {
    ...('trouble' in clusters
      ? { target: `not known, for it could not be looked at: ${clusters.trouble}` }
      : clusterSight(plan, clusters.value, execution, {
          restored: restoreSchema.safeParse(parts['restore']).data,
          wasTouched,
        })),
    ...('trouble' in copy ? {} : copySight(plan, copy.value, copySchema.safeParse(parts['copy']).success)),
    ...(final === undefined || finalSnapshotId === undefined
      ? {}
      : 'trouble' in final
        ? { finalSnapshot: `${finalSnapshotId} may have been taken, and could not be looked at: ${final.trouble}` }
        : finalSight(plan, final.value)),
  };
}

async function looked<Value>(asked: Promise<Value>): Promise<{ readonly value: Value } | { readonly trouble: string }> {
  try {
    return { value: await asked };
  } catch (error) {
    return { trouble: isPipelineError(error) ? error.sentence : 'the log has the reason.' };
  }
}

/** RDS shows a cluster under no name while somebody renames it, too: only who has deleted it knows that it is gone. */
export const unseen = 'is shown under no name, as while it is renamed or once it is deleted; look for this resource id';

function clusterSight(
  plan: Plan,
  clusters: readonly Cluster[],
  execution: string,
  { restored, wasTouched }: { readonly restored: RestoreProgress | undefined; readonly wasTouched: boolean },
): Omit<TargetSight, 'copy'> {
  const { identifier } = plan.cluster;
  const { existing } = plan.replace;
  const standing = clusters.find(({ id }) => id === identifier);
  const old = existing && clusters.find(({ resourceId }) => resourceId === existing.resourceId);
  const own = standing?.tags[tagKeys.execution] === execution && standing.resourceId !== existing?.resourceId;
  const elsewhere = old === undefined || old.id === identifier ? '' : `; the old cluster stands under ${old.id}`;
  return {
    target: `${targetLine(identifier, standing, { own, isOld: standing !== undefined && standing === old, wasTouched })}${elsewhere}`,
    ...(existing === undefined
      ? {}
      : {
          oldCluster:
            old !== undefined
              ? `${existing.resourceId} stands under ${old.id}, status ${old.status}`
              : `${existing.resourceId} ${unseen}`,
        }),
    ...(own
      ? { restoredCluster: `${standing.id}, status ${standing.status}` }
      : restored === undefined
        ? {}
        : lostSight(restored, clusters, execution)),
  };
}

/** What the restore has made, and is not its own under the target's name. */
function lostSight(
  { resourceId }: RestoreProgress,
  clusters: readonly Cluster[],
  execution: string,
): Pick<TargetSight, 'restoredCluster' | 'takenOver'> {
  const left = clusters.find((cluster) => cluster.resourceId === resourceId);
  const owner = left?.tags[tagKeys.execution];
  if (left === undefined || owner === undefined || owner === execution) return { restoredCluster: 'is gone' };
  return { restoredCluster: `${left.id} was taken over by ${owner.split(':').at(-1)}`, takenOver: true };
}

function targetLine(
  identifier: string,
  standing: Cluster | undefined,
  { own, isOld, wasTouched }: { readonly own: boolean; readonly isOld: boolean; readonly wasTouched: boolean },
): string {
  if (standing === undefined) return `does not stand: there is no cluster ${identifier}`;
  const { status, resourceId, tags, members } = standing;
  const serves = `status ${status}, with ${members.length} ${members.length === 1 ? 'instance' : 'instances'}`;
  if (isOld) {
    return status === 'deleting' || members.length === 0
      ? `incomplete: the old cluster ${identifier} is half deleted, ${serves}`
      : `stands ${wasTouched ? 'again, or still, though DeleteRDS had begun' : 'as before'}: the old cluster ${identifier}, ${serves}`;
  }
  if (!own) return `${identifier} is ${resourceId}, ${serves}, which this restore has not made`;
  return tags[tagKeys.readyAt] === undefined
    ? `incomplete: ${identifier} is restored, ${serves}, but its roles are not set up`
    : `stands, restored and set up: ${identifier}, ${serves}`;
}

/** What stands under its name and is of another cluster is nobody's here. */
function finalSight({ replace }: Plan, final: Snapshot | undefined): Pick<TargetSight, 'finalSnapshot'> {
  if (final === undefined || !isTakenOf(replace.existing?.resourceId, final)) return {};
  return { finalSnapshot: `${final.id}, status ${final.status}` };
}

function copySight(plan: Plan, copy: Snapshot | undefined, wasMade: boolean): Pick<TargetSight, 'copy'> {
  const { snapshotId } = plan.copy;
  // RDS may show a copy late: one that was only asked for is not said to be none.
  if (copy === undefined) return wasMade ? { copy: `${snapshotId} is gone` } : {};
  return {
    copy: `${snapshotId}, status ${copy.status}${copy.tags[tagKeys.archivedAt] === undefined ? '' : ', archived'}`,
  };
}
