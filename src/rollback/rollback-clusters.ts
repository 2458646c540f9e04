import { isFailedCluster } from '../clusters/cluster-status.ts';
import { advanceDeletion } from '../clusters/deletion/advance-deletion.ts';
import { unlessBusy, waitedSeconds } from '../clusters/deletion/deletion-wait.ts';
import { requireEnded, requireNoRunningOwner } from '../clusters/only-restore.ts';
import { requireReplaceable } from '../clusters/ownership.ts';
import { settleSeconds } from '../elapsed.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { originalError, record } from '../payload/caught-error.ts';
import { deletionSchema, restoreSchema } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster } from '../ports/clusters.ts';
import { hasTime, type Rollback, type RollbackContext, unfinished } from './rollback-context.ts';

/** The clusters that a rollback is about. */
export interface Sight {
  /** What stands under the target's name, unless it is the old cluster. */
  readonly standing?: Cluster | undefined;
  /** The cluster that the plan was to replace, under whatever name. */
  readonly old?: Cluster | undefined;
  /** What the restore has made, where it stands under another name: a later one may have set it aside. */
  readonly moved?: Cluster | undefined;
}

export async function lookAtClusters({ ports, plan, event }: RollbackContext): Promise<Sight> {
  const all = await ports.clusters.list();
  const resourceId = plan.replace.existing?.resourceId;
  const restored = restoreSchema.safeParse(record(event.payload)['restore']).data?.resourceId;
  return {
    standing: all.find((cluster) => cluster.id === plan.cluster.identifier && cluster.resourceId !== resourceId),
    old: all.find((cluster) => cluster.resourceId === resourceId),
    moved: all.find((cluster) => cluster.resourceId === restored && cluster.id !== plan.cluster.identifier),
  };
}

/** Whether the cluster is this execution's and its users are set up: from then on it is the database. */
export function isReady(standing: Cluster | undefined, execution: string): boolean {
  return standing?.tags[tagKeys.readyAt] !== undefined && standing.tags[tagKeys.execution] === execution;
}

/**
 * Does the next thing towards the state from before the restore, and returns once that is reached: what this execution has
 * restored is gone and, if one was set aside, the old cluster has its name back.
 * Throws RollbackUnfinished after each step, and while RDS may not show yet what RestoreSnapshot has asked for; RestoreAlreadyRunning if another execution is at work here; TargetChanged,
 * TargetProtected, TargetNotDeletable for what is not this execution's to undo; DeleteDeadlineExceeded.
 */
export async function rollBackClusters(context: RollbackContext, { standing, old }: Sight): Promise<void> {
  const { ports, plan } = context;
  if (standing !== undefined) {
    const progress = await removeRestored(context, standing);
    throw unfinished(context, progress);
  }
  if (mayBeRestored(context)) {
    const progress = `waiting whether ${plan.cluster.identifier} is shown, as RestoreSnapshot may have asked for`;
    throw unfinished(context, progress);
  }
  const { setAside, existing } = plan.replace;
  if (setAside === undefined || existing === undefined) return;
  if (old === undefined) {
    throw unfinished(context, `${existing.resourceId} is shown under no name, as while it is renamed`);
  }
  await requireEnded(ports.restores, old.tags[tagKeys.setAsideBy], worker(context), `has set aside ${old.resourceId}`);
  if (old.id === plan.cluster.identifier) return await withOldName(context, old);
  if (old.id !== setAside.identifier) {
    throw new PipelineError(
      'TargetChanged',
      `The old cluster ${old.resourceId} stands under ${old.id}, where this execution has not set it aside.`,
      { target: plan.target, cluster: old.id, region: plan.region, resourceId: old.resourceId },
    );
  }
  throw unfinished(context, await unlessBusy(() => renameBack(context, old)));
}

/** What ends a function, or its request, without anybody knowing what it has done. */
const untold = /^(?:Lambda|States|Sandbox|Runtime)\.|^AwsUnavailable$/;

/**
 * Whether RestoreSnapshot may have asked for a cluster that RDS does not show yet: it would be left, and nobody told of it, if nothing
 * were taken for what there is.
 */
function mayBeRestored(context: RollbackContext): boolean {
  const { event, state } = context;
  if (state !== 'RestoreSnapshot' || !untold.test(originalError(event.payload)?.error ?? '')) return false;
  return hasTime(context) && waitedSeconds(event) < settleSeconds;
}

function worker({ plan, event }: RollbackContext) {
  return { target: plan.target, execution: event.execution };
}

/** One step of the deletion of what this execution has restored, and of nothing else. */
async function removeRestored(context: RollbackContext, standing: Cluster): Promise<string> {
  const { ports, plan, event } = context;
  await requireNoRunningOwner(ports.restores, standing, worker(context));
  const owner = standing.tags[tagKeys.execution];
  // What an ended execution has left is this one's to remove where the plan has found it so.
  const left = [plan.adoptedCluster?.resourceId, plan.replace.leftover?.resourceId].includes(standing.resourceId);
  if (owner !== event.execution.id && !(left && standing.tags[tagKeys.readyAt] === undefined)) {
    throw new PipelineError(
      'TargetChanged',
      `Cluster ${standing.id} in ${plan.region} is ${standing.resourceId} of ${owner ?? 'no execution'}: this execution has not restored it.`,
      { target: plan.target, cluster: standing.id, region: plan.region, resourceId: standing.resourceId, owner },
    );
  }
  // The protection that the restore itself has set may be lifted; one that was set since may not.
  const rules = { ...plan, adopt: false, disableDeletionProtection: plan.cluster.deletionProtection };
  requireReplaceable(standing, rules);
  const members = await ports.clusters.instancesOf(standing.id);
  const { target, region } = plan;
  const { identifier } = plan.cluster;
  const deletion = { target, region, identifier, adopt: false, disableDeletionProtection: true };
  return await unlessBusy(() => advanceDeletion(ports, deletion, standing, members));
}

async function renameBack({ ports, plan }: RollbackContext, old: Cluster): Promise<string> {
  if (old.status === 'stopped') {
    await ports.clusters.startCluster(old.id);
    return `${old.id} is starting, as a stopped cluster cannot be renamed`;
  }
  if (isFailedCluster(old.status)) {
    throw new PipelineError(
      'TargetNotDeletable',
      `Cluster ${old.id} in ${plan.region} is ${old.status}, so that it cannot be renamed back.`,
      { target: plan.target, cluster: old.id, region: plan.region, status: old.status },
    );
  }
  if (old.status !== 'available') return `waiting while ${old.id} is ${old.status}`;
  await ports.clusters.rename(old.id, plan.cluster.identifier);
  return `${old.id} is being renamed back`;
}

/**
 * Seconds for which RDS may still show a cluster as it was before a rename, and a DeleteRDS that nobody waits for any more may
 * still ask for one.
 */
const renameShownWithin = 240;

/** It answers under its own name: then the tags of its time aside go. */
async function withOldName(context: RollbackContext, old: Cluster): Promise<void> {
  const tagged = isTagged(old);
  if (old.status === 'renaming' || (tagged && old.modificationPending)) {
    throw unfinished(context, `waiting while ${old.id} is being renamed`);
  }
  // Without its tags nobody would know it under the other name.
  const mayBeRenamed = tagged && context.state === 'DeleteRDS' && waitedSeconds(context.event) < renameShownWithin;
  if (mayBeRenamed && hasTime(context)) {
    throw unfinished(context, `waiting whether ${old.id} is renamed, as DeleteRDS may have asked for`);
  }
  if (tagged)
    await context.ports.clusters.untag(old.arn, [tagKeys.setAsideBy, tagKeys.setAsideFrom, tagKeys.setAsideFor]);
}

function isTagged({ tags }: Cluster): boolean {
  return tags[tagKeys.setAsideBy] !== undefined || tags[tagKeys.setAsideFrom] !== undefined;
}

/** What is where, as it was last seen. `complete`: the restored cluster is the database now. */
export function clusterLines(context: RollbackContext, sight: Sight, complete: boolean): Rollback {
  const { plan, event } = context;
  const { standing, moved } = sight;
  const restored = restoreSchema.safeParse(record(event.payload)['restore']).data !== undefined;
  const own = standing?.tags[tagKeys.execution] === event.execution.id;
  const oldCluster = plan.replace.setAside === undefined ? {} : { oldCluster: oldLine(context, sight, complete) };
  if (standing === undefined && moved !== undefined) {
    return { ...oldCluster, restoredCluster: `${moved.resourceId} stands under ${moved.id}, status ${moved.status}` };
  }
  if (standing === undefined) {
    return { ...oldCluster, removed: true, restoredCluster: restored ? 'it was removed' : 'there is none' };
  }
  return {
    ...oldCluster,
    restoredCluster: own
      ? `${standing.id}, status ${standing.status}`
      : `${standing.id} is now ${standing.resourceId}, not of this restore${moved === undefined ? '' : `, whose own stands under ${moved.id}`}`,
  };
}

function oldLine({ plan, event }: RollbackContext, { old }: Sight, complete: boolean): string {
  const { identifier } = plan.cluster;
  const { existing, setAside } = plan.replace;
  if (old === undefined) {
    return complete
      ? `it was set aside as ${setAside?.identifier}, and is gone`
      : `${existing?.resourceId} is shown under no name; look for this resource id`;
  }
  if (old.id === identifier) {
    const outcome = deletionSchema.safeParse(record(event.payload)['deletion']).data?.outcome;
    const again = outcome === 'ClusterSetAside' || isTagged(old) ? ' again' : '';
    return `${identifier} stands under its own name${again}, status ${old.status}`;
  }
  const stands = `stands under ${old.id}, status ${old.status}`;
  if (complete) return `${stands}; it is no longer needed, and may be deleted`;
  return `${stands}; rename it back by aws rds modify-db-cluster --db-cluster-identifier ${old.id} --new-db-cluster-identifier ${identifier} --apply-immediately`;
}
