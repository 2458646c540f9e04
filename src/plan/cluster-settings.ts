import type { Profile } from '../config/schema.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Plan } from '../payload/plan.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import type { Tags } from '../ports/tags.ts';
import { windowsOverlap } from '../windows.ts';
import type { Model } from './model.ts';
import { choose, type Origins } from './setting.ts';
import { requireTagRoom } from './tag-room.ts';

export interface PlanningInput {
  readonly target: string;
  readonly identifier: string;
  readonly profile: Profile;
  readonly snapshot: Snapshot;
  readonly model: Model | undefined;
  /** The ARN of the execution that restores the cluster, or has restored it. */
  readonly executionId: string;
  /** Whether the model is a cluster that stays, and its instances with it. */
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
 * The parameter group of the model's cluster or instance, if it fits the planned engine version. A default group of
 * another major version gives way to that version's default.
 * Throws PlanIncomplete if it is a custom group of another major version.
 */
export function inheritedParameterGroup(
  path: string,
  group: string | undefined,
  engineVersion: string,
  { target, model }: Pick<PlanningInput, 'target' | 'model'>,
): string | undefined {
  if (group === undefined || model === undefined) return undefined;
  const { engineVersion: oldVersion } = model.cluster;
  const [old, planned] = [majorVersion(oldVersion), majorVersion(engineVersion)];
  if (old === planned) return group;
  if (group.startsWith('default.')) return undefined;
  throw new PipelineError(
    'PlanIncomplete',
    `Target ${target} has no ${path}: parameter group ${group} of the ${model.origin} is for version ${old}, and version ${planned} is restored.`,
    { target, setting: path, parameterGroup: group, existingVersion: oldVersion, engineVersion },
  );
}

/** Tags that a person or a tool put on the cluster; the others belong to AWS or to one execution. */
function inheritedTags(model: Model | undefined): Tags | undefined {
  if (model === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(model.cluster.tags).filter(
      ([key]) => !/^(?:aws|rds):/.test(key) && !Object.values<string>(tagKeys).includes(key),
    ),
  );
}

/**
 * The settings of the restored cluster: the profile's, else the model's, else AWS's default.
 * Throws PlanIncomplete, RestoreRejected.
 */
export function planCluster(input: PlanningInput, origins: Origins): Plan['cluster'] {
  const { identifier, model, snapshot, ownTags } = input;
  const inherited = model?.origin ?? 'existing cluster';
  const profile = input.profile.cluster ?? {};
  function like<K extends keyof Model['cluster'] & keyof typeof profile>(key: K) {
    return choose<Model['cluster'][K] | (typeof profile)[K]>(origins, `cluster.${key}`, [
      ['profile', profile[key]],
      [inherited, model?.cluster[key]],
    ]);
  }
  function likeBackup<K extends 'retentionDays' | 'window'>(key: K) {
    return choose(origins, `cluster.backup.${key}`, [
      ['profile', profile.backup?.[key]],
      [inherited, model?.cluster.backup?.[key]],
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
      inherited,
      profile.parameterGroup === undefined
        ? inheritedParameterGroup('cluster.parameterGroup', model?.cluster.parameterGroup, engineVersion, input)
        : undefined,
    ],
  ]);
  const tags = choose<Tags>(origins, 'cluster.tags', [
    ['profile', profile.tags],
    [inherited, inheritedTags(model)],
  ]);
  const backup = omitUndefined({ retentionDays: likeBackup('retentionDays'), window: likeBackup('window') });
  const cluster = omitUndefined({
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
    backup: Object.keys(backup).length > 0 ? backup : undefined,
    maintenanceWindow: like('maintenanceWindow'),
    copyTagsToSnapshot: like('copyTagsToSnapshot'),
    autoMinorVersionUpgrade: like('autoMinorVersionUpgrade'),
    associatedRoles: copyOf<{ arn: string; feature?: string }>(like('associatedRoles')),
    tags: { ...tags, ...ownTags, [tagKeys.identifier]: identifier, [tagKeys.restoredBy]: input.executionId },
  });
  requireWindowsApart(cluster, input);
  requireTagRoom(cluster.tags, input.target, input.profile.replace?.strategy === 'setAside');
  return cluster;
}

function copyOf<T = string>(list: readonly T[] | undefined): T[] | undefined {
  return list === undefined ? undefined : [...list];
}

/** Of two windows that come from different places RDS would refuse one only once the old cluster is gone. */
function requireWindowsApart(
  { backup, maintenanceWindow }: Pick<Plan['cluster'], 'backup' | 'maintenanceWindow'>,
  { target }: PlanningInput,
): void {
  const window = backup?.window;
  if (window === undefined || maintenanceWindow === undefined || !windowsOverlap(window, maintenanceWindow)) return;
  throw new PipelineError(
    'RestoreRejected',
    `Target ${target} has cluster.backup.window ${window}, which overlaps cluster.maintenanceWindow ${maintenanceWindow}.`,
    { target, setting: 'cluster.backup.window', backupWindow: window, maintenanceWindow },
  );
}
