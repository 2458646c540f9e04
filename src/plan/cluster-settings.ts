import type { Profile } from '../config/schema.ts';
import { defined } from '../defined.ts';
import { PipelineError } from '../errors.ts';
import { type Plan, tagKeys } from '../payload.ts';
import type { Cluster, Snapshot, Tags } from '../ports.ts';
import { choose, type Origins } from './setting.ts';

export interface PlanningInput {
  readonly target: string;
  readonly identifier: string;
  readonly profile: Profile;
  readonly snapshot: Snapshot;
  readonly existing: Cluster | undefined;
  /** The ARN of the execution that restores the cluster, or has restored it. */
  readonly executionId: string;
  /** Whether the existing cluster stays, and its instances with it. */
  readonly keepsInstances: boolean;
  /** What the pipeline puts on all that it makes in this execution. */
  readonly ownTags: Tags;
}

/** `17` of `17.4`: what a parameter group's family goes by. */
export function majorVersion(version: string): string {
  return version.split('.', 1)[0] ?? version;
}

/**
 * Throws RestoreRejected if the version is older than the snapshot's: RDS would say so only once the old cluster is gone.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBClusterFromSnapshot.html
 */
function requireVersion(engineVersion: string, { target, snapshot }: Pick<PlanningInput, 'target' | 'snapshot'>): void {
  const [major = 0, minor = 0] = engineVersion.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = snapshot.engineVersion.split('.').map(Number);
  if (major > oldMajor || (major === oldMajor && !(minor < oldMinor))) return;
  throw new PipelineError(
    'RestoreRejected',
    `Target ${target} has cluster.engineVersion ${engineVersion}, older than the ${snapshot.engineVersion} of snapshot ${snapshot.arn}.`,
    { target, setting: 'cluster.engineVersion', engineVersion, snapshotVersion: snapshot.engineVersion },
  );
}

/**
 * The parameter group of the existing cluster or instance, if it fits the planned engine version. A default group of
 * another major version gives way to that version's default.
 * Throws PlanIncomplete if it is a custom group of another major version.
 */
export function inheritedParameterGroup(
  path: string,
  group: string | undefined,
  engineVersion: string,
  { target, existing }: Pick<PlanningInput, 'target' | 'existing'>,
): string | undefined {
  if (group === undefined || existing === undefined) return undefined;
  const [old, planned] = [majorVersion(existing.engineVersion), majorVersion(engineVersion)];
  if (old === planned) return group;
  if (group.startsWith('default.')) return undefined;
  throw new PipelineError(
    'PlanIncomplete',
    `Target ${target} has no ${path}: parameter group ${group} of the existing cluster is for version ${old}, and version ${planned} is restored.`,
    { target, setting: path, parameterGroup: group, existingVersion: existing.engineVersion, engineVersion },
  );
}

/** Tags that a person or a tool put on the existing cluster; the others belong to AWS or to one execution. */
function inheritedTags(existing: Cluster | undefined): Tags | undefined {
  if (existing === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(existing.tags).filter(
      ([key]) => !/^(?:aws|rds):/.test(key) && !Object.values<string>(tagKeys).includes(key),
    ),
  );
}

/**
 * The settings of the restored cluster: the profile's, else the existing cluster's, else AWS's default.
 * Throws PlanIncomplete, RestoreRejected.
 */
export function planCluster(input: PlanningInput, origins: Origins): Plan['cluster'] {
  const { identifier, existing, snapshot, ownTags } = input;
  const profile = input.profile.cluster ?? {};
  function like<K extends keyof Cluster & keyof typeof profile>(key: K) {
    return choose<Cluster[K] | (typeof profile)[K]>(origins, `cluster.${key}`, [
      ['profile', profile[key]],
      ['existing cluster', existing?.[key]],
    ]);
  }
  const engineVersion =
    choose(origins, 'cluster.engineVersion', [
      ['profile', profile.engineVersion],
      ['snapshot', snapshot.engineVersion],
    ]) ?? snapshot.engineVersion;
  requireVersion(engineVersion, input);
  const parameterGroup = choose(origins, 'cluster.parameterGroup', [
    ['profile', profile.parameterGroup],
    [
      'existing cluster',
      profile.parameterGroup === undefined
        ? inheritedParameterGroup('cluster.parameterGroup', existing?.parameterGroup, engineVersion, input)
        : undefined,
    ],
  ]);
  const tags = choose<Tags>(origins, 'cluster.tags', [
    ['profile', profile.tags],
    ['existing cluster', inheritedTags(existing)],
  ]);
  return defined({
    identifier,
    engineVersion,
    subnetGroup: like('subnetGroup'),
    securityGroupIds: copyOf(like('securityGroupIds')),
    parameterGroup,
    port: like('port'),
    iamAuthentication: like('iamAuthentication') ?? false,
    serverlessV2: like('serverlessV2'),
    storageType: like('storageType'),
    deletionProtection: like('deletionProtection') ?? false,
    logExports: copyOf(like('logExports')),
    tags: { ...tags, ...ownTags },
  });
}

function copyOf(list: readonly string[] | undefined): string[] | undefined {
  return list === undefined ? undefined : [...list];
}
