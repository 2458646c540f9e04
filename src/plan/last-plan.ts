import { isAutoScaled } from '../clusters/members.ts';
import { errorCatalogue } from '../failures/catalogue.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { type Plan, planSchema } from '../payload/plan.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster, Instance } from '../ports/clusters.ts';
import type { PastRestore, PastRestores } from '../ports/executions.ts';
import type { SnapshotStore } from '../ports/snapshots.ts';

export interface LastPlanPorts {
  readonly snapshots: Pick<SnapshotStore, 'listManual'>;
  readonly past: PastRestores;
}

interface Target {
  readonly target: string;
  readonly region: string;
  readonly identifier: string;
  readonly existing: Cluster | undefined;
  readonly instances: readonly Instance[];
}

/** What the last restore of a target was to make, or why the plan goes on without it. */
export type LastPlan = { readonly plan: Plan; readonly execution: string } | { readonly without: string };

/** How many copies are asked for the restores that used them, the newest first. */
const copiesLookedAt = 5;

/**
 * The plan of the target's last restore, wherever the cluster that stands under its name, if any, is not what a restore can
 * be like: there is none, since a restore has failed between deletion and restore; or one has left it half deleted, or half
 * restored. Which execution that was, the tags of the copies and of the cluster tell.
 * Throws what passes by itself, AwsUnavailable; without what else cannot be read the plan goes on.
 */
export async function findLastPlan(ports: LastPlanPorts, target: Target): Promise<LastPlan> {
  const { existing } = target;
  try {
    if (existing === undefined) return await lastOf(ports, target);
    return (
      (await unfinished(ports, target, existing)) ?? (await halfDeleted(ports, target, existing)) ?? complete(existing)
    );
  } catch (error) {
    if (!(error instanceof PipelineError) || errorCatalogue[error.name].retry) throw error;
    return { without: `The last restore of ${target.target} cannot be read: ${error.sentence}` };
  }
}

function complete({ id }: Cluster): LastPlan {
  return { without: `Cluster ${id} stands there: what the profile leaves out is taken from it.` };
}

async function lastOf(ports: LastPlanPorts, target: Target): Promise<LastPlan> {
  const restores = await restoresOfCopies(ports, target);
  for (const restore of restores) {
    const plan = planFor(target, restore);
    if (plan !== undefined) return { plan, execution: restore.executionId };
  }
  const known = restores.map(({ executionId }) => nameOf(executionId)).join(', ');
  const why = known === '' ? 'no copy names a restore that is still known' : `none that can be read is of ${known}`;
  return {
    without: `There is no plan of an earlier restore of ${target.target}: ${why}. What the profile leaves out is AWS’s default.`,
  };
}

/** A restore that has made this cluster and not come to its end: what it had not asked for yet, the cluster has not. */
async function unfinished({ past }: LastPlanPorts, target: Target, existing: Cluster): Promise<LastPlan | undefined> {
  const executionId = existing.tags[tagKeys.execution];
  const restore = executionId === undefined ? undefined : await past.find(executionId);
  const outcome = outcomeOf(restore?.payload['restore']);
  const plan = restore && outcome !== 'RestoreComplete' ? planFor(target, restore) : undefined;
  return restore && plan && { plan, execution: restore.executionId };
}

/** A restore that was to replace this very cluster, and has taken instances away from it. */
async function halfDeleted(ports: LastPlanPorts, target: Target, existing: Cluster): Promise<LastPlan | undefined> {
  const standing = target.instances.filter((instance) => instance.status !== 'deleting' && !isAutoScaled(instance));
  for (const restore of await restoresOfCopies(ports, target)) {
    const plan = planFor(target, restore);
    if (plan?.replace.existing?.resourceId !== existing.resourceId) continue;
    const hadMore = plan.origins['instances'] !== 'profile' && plan.instances.length > standing.length;
    const reached = outcomeOf(restore.payload['copy']) === 'CopyComplete';
    return hadMore && reached ? { plan, execution: restore.executionId } : undefined;
  }
  return undefined;
}

/** The restores that the target's newest copies name, the one that was started last first. */
async function restoresOfCopies(
  { snapshots, past }: LastPlanPorts,
  { target, region }: Target,
): Promise<readonly PastRestore[]> {
  const copies = (await snapshots.listManual(region)).filter(({ tags }) => tags[tagKeys.target] === target);
  const newest = copies.sort((one, other) => time(other.createdAt) - time(one.createdAt)).slice(0, copiesLookedAt);
  const executions = new Set(newest.flatMap(({ tags }) => tags[tagKeys.execution] ?? []));
  const found = await Promise.all([...executions].map((executionId) => past.find(executionId)));
  return found
    .filter((restore) => restore !== undefined)
    .sort((one, other) => time(other.startedAt) - time(one.startedAt));
}

/** A copy that is being made has no time yet: it is the newest. */
function time(instant: string | undefined): number {
  return instant === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(instant);
}

/** The restore's plan if it is one of this version, for the same cluster. */
function planFor({ target, region, identifier }: Target, { payload }: PastRestore): Plan | undefined {
  const result = planSchema.safeParse(payload['plan']);
  if (!result.success) return undefined;
  const plan = result.data;
  const same = plan.target === target && plan.region === region && plan.cluster.identifier === identifier;
  return same ? plan : undefined;
}

function outcomeOf(progress: unknown): unknown {
  return typeof progress === 'object' && progress !== null && 'outcome' in progress ? progress.outcome : undefined;
}

/** What an execution is called. */
export function nameOf(executionId: string): string {
  return executionId.slice(executionId.lastIndexOf(':') + 1);
}
