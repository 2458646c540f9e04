import { parseArn } from '../arn.ts';
import { isFailedInstance } from '../clusters/cluster-status.ts';
import { withoutMembersOfOthers } from '../clusters/members.ts';
import { isPipelineError } from '../failures/pipeline-error.ts';
import { isAsideId, isOfSameStateMachine } from '../identifiers.ts';
import type { Plan } from '../payload/plan.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster, ClusterAdmin, Instance } from '../ports/clusters.ts';
import type { RunningRestores } from '../ports/executions.ts';
import type { KeyStore } from '../ports/keys.ts';

interface Ports {
  readonly clusters: Pick<ClusterAdmin, 'find' | 'instancesOf' | 'list'>;
  readonly restores: Pick<RunningRestores, 'find'>;
}

interface Question {
  readonly identifier: string;
  readonly target: string;
  readonly region: string;
  readonly adopt: boolean;
  /** Whether the profile sets the old cluster aside: only then may there be one that was. */
  readonly setsAside: boolean;
  /** The execution that asks. */
  readonly executionId: string;
}

/** A restored cluster whose execution has ended before its users were set up. */
export interface Unfinished {
  readonly cluster: Cluster;
  readonly instances: readonly Instance[];
  readonly executionId: string;
}

/** What there is of a target: what is to be replaced, and what earlier restores have left. */
export interface TargetSight {
  /** The database that is to be replaced: what stands under the name, or what an ended execution has set aside. */
  readonly cluster: Cluster | undefined;
  readonly instances: readonly Instance[];
  readonly standing: Cluster | undefined;
  readonly aside?: { readonly identifier: string; readonly adoptedFrom: string };
  readonly unfinished?: Unfinished;
}

/**
 * Reads the target. A cluster that an ended execution has set aside is the true old one, unless a finished one stands
 * under the name: then it is stale, and left alone.
 */
export async function readTarget(ports: Ports, question: Question): Promise<TargetSight> {
  const { identifier, setsAside } = question;
  const standing = await ports.clusters.find(identifier);
  const instances = standing === undefined ? [] : await instancesOf(ports, standing);
  const unfinished = standing && (await asUnfinished(ports, question, standing, instances));
  const seen = { cluster: standing, instances, standing, ...(unfinished === undefined ? {} : { unfinished }) };
  if (!setsAside || (standing !== undefined && unfinished === undefined)) return seen;
  const orphan = await findOrphan(ports, question);
  if (orphan === undefined) return seen;
  const { cluster, adoptedFrom } = orphan;
  return {
    ...seen,
    cluster,
    instances: await instancesOf(ports, cluster),
    aside: { identifier: cluster.id, adoptedFrom },
  };
}

async function instancesOf({ clusters }: Ports, cluster: Cluster): Promise<readonly Instance[]> {
  return await withoutMembersOfOthers(clusters, cluster, await clusters.instancesOf(cluster.id));
}

async function asUnfinished(
  { restores }: Ports,
  { target, executionId }: Question,
  cluster: Cluster,
  instances: readonly Instance[],
): Promise<Unfinished | undefined> {
  const owner = cluster.tags[tagKeys.execution];
  // Stryker disable next-line ConditionalExpression: what names no execution names none of this state machine
  if (owner === undefined) return undefined;
  if (cluster.tags[tagKeys.target] !== target || owner === executionId) return undefined;
  if (cluster.tags[tagKeys.readyAt] !== undefined || !isOfSameStateMachine(owner, executionId)) return undefined;
  const execution = await restores.find(owner);
  // One that was restored before there was the tag is finished too if its execution says so.
  if (execution?.running || execution?.status === 'SUCCEEDED') return undefined;
  return { cluster, instances, executionId: owner };
}

/**
 * Of several the one that was set aside last: an earlier one is what a finished restore could not delete. One that has another
 * name since, or is of a final snapshot that brought its tags along, is a person's: the restore would end with its deletion.
 */
async function findOrphan(
  { clusters, restores }: Ports,
  { identifier, target, region, adopt, executionId }: Question,
): Promise<{ readonly cluster: Cluster; readonly adoptedFrom: string } | undefined> {
  let latest: { cluster: Cluster; adoptedFrom: string; startedAt: string } | undefined;
  for (const cluster of await clusters.list()) {
    const { [tagKeys.setAsideFrom]: from, [tagKeys.setAsideBy]: by, [tagKeys.target]: owner } = cluster.tags;
    if (from !== identifier || cluster.id === identifier || cluster.status === 'deleting') continue;
    if (!isAsideId(identifier, cluster.id)) continue;
    if ((owner !== target && !adopt) || parseArn(cluster.arn)?.region !== region) continue;
    if (!isOfSameStateMachine(by, executionId)) continue;
    const execution = await restores.find(by);
    if (execution?.running) continue;
    const startedAt = execution?.startedAt ?? '';
    // Stryker disable next-line EqualityOperator: two that were set aside at one instant are one execution's
    if (latest === undefined || startedAt > latest.startedAt) latest = { cluster, adoptedFrom: by, startedAt };
  }
  return latest;
}

/** An instance that a restore has made, by its number: nothing gives it another class afterwards, or takes one too many away. */
function isAsPlanned({ instances }: Plan, made: Instance): boolean {
  const number = /-[0-9a-f]{8}-(\d{1,2})$/.exec(made.id)?.[1];
  // One that somebody has added.
  if (number === undefined) return true;
  const planned = instances[Number(number) - 1];
  if (planned?.class !== made.class) return false;
  return planned.parameterGroup === undefined || planned.parameterGroup === made.parameterGroup;
}

/**
 * Whether what an ended execution has restored is what this plan would restore: of the same snapshot, sound, and with the
 * settings that no later state can change. The profile may be another one since.
 */
export async function isAdoptable(keys: KeyStore, plan: Plan, { cluster, instances }: Unfinished): Promise<boolean> {
  const planned = plan.cluster;
  return (
    cluster.tags[tagKeys.source] === plan.snapshot.arn &&
    cluster.status === 'available' &&
    instances.every((instance) => !isFailedInstance(instance.status) && isAsPlanned(plan, instance)) &&
    cluster.engineVersion === planned.engineVersion &&
    (planned.subnetGroup === undefined || cluster.subnetGroup === planned.subnetGroup) &&
    (planned.storageType === undefined || (cluster.storageType ?? 'aurora') === planned.storageType) &&
    (await isUnderKey(keys, plan.copy.kmsKeyId, cluster))
  );
}

/**
 * Whether the cluster is encrypted with the key that the copy is to have: RDS says it by its ARN, and only KMS knows what an alias
 * stands for. Where nobody may ask, it is not known to be.
 */
async function isUnderKey(keys: KeyStore, key: string | undefined, cluster: Cluster): Promise<boolean> {
  if (key === undefined) return true;
  if (key.startsWith('arn:') && key.includes(':key/')) return cluster.kmsKeyId === key;
  try {
    const found = await keys.find(key);
    return found !== undefined && found.arn === cluster.kmsKeyId;
  } catch (error) {
    if (isPipelineError(error, 'AwsAccessDenied')) return false;
    throw error;
  }
}
