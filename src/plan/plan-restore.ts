import { defaultDeadlines } from '../config/deadlines.ts';
import { durationSeconds } from '../config/duration.ts';
import type { Profile } from '../config/schema.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { asideId, copyId, finalSnapshotId } from '../identifiers.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Plan, WholePlan } from '../payload/plan.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster, Instance } from '../ports/clusters.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import type { DataTime } from '../snapshots/data-time.ts';
import { planCluster } from './cluster-settings.ts';
import { planInstances } from './instances.ts';
import { type Model, modelOfCluster, modelOfPlan } from './model.ts';
import { planDatabase } from './plan-database.ts';
import { choose, type Origins, withDefault } from './setting.ts';
import { requireRoomToSetAside } from './tag-room.ts';

/** What a profile that leaves these out gets. */
const defaults = {
  archiveKeep: 3,
  pollSeconds: 30,
  mostPolls: 960,
} as const;

export interface PlanRequest {
  readonly target: string;
  readonly profile: Profile;
  /** The cluster that is replaced: its identifier, whether it exists or not. */
  readonly identifier: string;
  readonly region: string;
  readonly account: string;
  /** The execution's ARN. */
  readonly executionId: string;
  readonly snapshot: Snapshot & { readonly createdAt: string };
  /** When the snapshot's data is of; the snapshot's own time if it is left out. */
  readonly data?: DataTime | undefined;
  readonly existing: Cluster | undefined;
  readonly existingInstances: readonly Instance[];
  /** Where the existing cluster stands already, if an ended execution has set it aside. */
  readonly aside?: { readonly identifier: string; readonly adoptedFrom: string } | undefined;
  /** Whether the existing cluster is what an ended restore has left unfinished: no final snapshot is taken of it. */
  readonly keepsNothing?: boolean | undefined;
  /** What stands unfinished under the name, and is in the way. */
  readonly leftover?: Cluster | undefined;
  /** What stands unfinished under the name, and is taken over. */
  readonly adopted?: { readonly cluster: Cluster; readonly executionId: string } | undefined;
  /** The SHA-256 of each SQL file that was packaged, by the name that profiles have for it. */
  readonly sqlHashes?: Readonly<Record<string, string>> | undefined;
  /** What the last restore was to make; given where there is no complete cluster to be like. */
  readonly last?: Plan | undefined;
}

/**
 * Settles everything that the restore will do.
 * Throws PlanIncomplete naming the setting that is missing, SnapshotNotSuitable if the snapshot cannot be copied as planned,
 * RestoreRejected if it cannot be restored as planned, or the old cluster not be set aside.
 */
export function planRestore(request: PlanRequest): WholePlan {
  const { target, profile, identifier, region, account, executionId, snapshot, existing, last } = request;
  const origins: Origins = {};
  const ownTags = {
    [tagKeys.target]: target,
    [tagKeys.execution]: executionId,
    [tagKeys.source]: snapshot.arn,
  };
  const { aside, leftover, adopted, data = { asOf: snapshot.createdAt, basis: 'snapshot' } } = request;
  const isAdopted = adopted !== undefined && existing?.resourceId === adopted.cluster.resourceId;
  // What is only in the way is no database to go back to.
  const isLeftover = leftover !== undefined && existing?.resourceId === leftover.resourceId;
  const replaced = isAdopted || isLeftover ? undefined : existing;
  const model = last ? modelOfPlan(last) : existing && modelOfCluster(existing, request.existingInstances);
  const input = {
    ...{ target, identifier, profile, snapshot, model, ownTags },
    executionId: adopted === undefined ? executionId : restorerOf(adopted.cluster, adopted.executionId),
    keepsInstances: isAdopted && last === undefined,
  };
  const cluster = planCluster(input, origins);
  requireIamAuthentication(target, profile, cluster);
  const kmsKeyId = planKey(request, model, origins);
  const strategy = withDefault(origins, 'replace.strategy', profile.replace?.strategy, 'delete');
  if (strategy === 'setAside' && replaced !== undefined) requireRoomToSetAside(replaced, target);
  const deadlines = { ...defaultDeadlines, ...omitUndefined(profile.deadlines ?? {}) };
  return {
    version: 1,
    target,
    region,
    account,
    source: omitUndefined({ ...profile.source, resourceId: snapshot.clusterResourceId }),
    snapshot: {
      arn: snapshot.arn,
      id: snapshot.id,
      region: snapshot.region,
      kind: snapshot.kind,
      createdAt: snapshot.createdAt,
      data: omitUndefined(data),
      engineVersion: snapshot.engineVersion,
      encrypted: snapshot.encrypted,
      masterUsername: snapshot.masterUsername,
    },
    copy: omitUndefined({
      snapshotId: copyId(target, snapshot, kmsKeyId),
      kmsKeyId,
      tags: {
        ...profile.copy?.tags,
        ...ownTags,
        ...(data.asOf === undefined ? {} : { [tagKeys.dataAsOf]: data.asOf }),
      },
    }),
    cluster,
    instances: planInstances(input, cluster, origins),
    masterCredentials: planMasterCredentials(profile, model, origins),
    database: planDatabase(profile.database, request.sqlHashes ?? {}),
    replace: omitUndefined({
      strategy,
      adopt: profile.replace?.adopt ?? false,
      disableDeletionProtection: profile.replace?.disableDeletionProtection ?? false,
      finalSnapshotId:
        profile.replace?.finalSnapshot && !request.keepsNothing ? finalSnapshotId(identifier, executionId) : undefined,
      existing: replaced && { arn: replaced.arn, resourceId: replaced.resourceId },
      unfinished: replaced !== undefined && request.keepsNothing ? true : undefined,
      setAside:
        strategy === 'setAside' && replaced !== undefined
          ? (aside ?? { identifier: asideId(identifier, executionId) })
          : undefined,
      leftover: leftover && { arn: leftover.arn, resourceId: leftover.resourceId },
    }),
    ...(adopted === undefined
      ? {}
      : {
          adoptedCluster: {
            arn: adopted.cluster.arn,
            resourceId: adopted.cluster.resourceId,
            executionId: adopted.executionId,
          },
        }),
    onFailure: withDefault(origins, 'onFailure', profile.onFailure, 'keep'),
    archive: omitUndefined({
      keep: profile.archive?.keep ?? defaults.archiveKeep,
      deleteAfterDays: profile.archive?.deleteAfterDays,
    }),
    deadlines: {
      copySeconds: durationSeconds(deadlines.copy),
      deleteSeconds: durationSeconds(deadlines.delete),
      restoreSeconds: durationSeconds(deadlines.restore),
      setupSeconds: durationSeconds(deadlines.setup),
    },
    polling: { copySeconds: pollSeconds(deadlines.copy), restoreSeconds: pollSeconds(deadlines.restore) },
    origins,
  };
}

/**
 * The pause between two looks: no more looks in the longest wait than in one of eight hours, for each turn of the loop adds nine
 * events to a history that may have 25,000.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
function pollSeconds(deadline: string): number {
  return Math.max(defaults.pollSeconds, Math.ceil(durationSeconds(deadline) / defaults.mostPolls));
}

/** The execution that restored a cluster. Before there was the tag nobody had kept more than who took it over last. */
function restorerOf({ tags }: Cluster, owner: string): string {
  return tags[tagKeys.restoredBy] ?? owner;
}

/** A role that logs in by IAM could not, in a cluster that does not take IAM's tokens. */
function requireIamAuthentication(target: string, profile: Profile, cluster: Plan['cluster']): void {
  const role = profile.database?.roles?.find(({ login }) => login === 'iam');
  if (role === undefined || cluster.iamAuthentication) return;
  throw new PipelineError(
    'PlanIncomplete',
    `Role ${role.name} of target ${target} logs in by IAM, but cluster ${cluster.identifier} would not take it: cluster.iamAuthentication is missing.`,
    { target, role: role.name, setting: 'cluster.iamAuthentication' },
  );
}

/**
 * The key of the copy, and so of the restored cluster. An encrypted snapshot of another region or account cannot be copied
 * without one, and an unencrypted one cannot be copied with one.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBClusterSnapshot.html
 */
function planKey(
  { target, profile, region, snapshot }: PlanRequest,
  model: Model | undefined,
  origins: Origins,
): string | undefined {
  const declared = profile.copy?.kmsKeyId;
  if (!snapshot.encrypted) {
    if (declared === undefined) return undefined;
    throw new PipelineError(
      'SnapshotNotSuitable',
      `Snapshot ${snapshot.arn} is not encrypted, so that its copy cannot be encrypted with copy.kmsKeyId of target ${target}.`,
      { target, snapshotArn: snapshot.arn, setting: 'copy.kmsKeyId' },
    );
  }
  const key = choose(origins, 'copy.kmsKeyId', [
    ['profile', declared],
    [model?.origin ?? 'existing cluster', model?.cluster.kmsKeyId],
  ]);
  const foreign = snapshot.region !== region || (snapshot.kind !== 'manual' && snapshot.kind !== 'automated');
  if (key === undefined && foreign) {
    throw new PipelineError(
      'PlanIncomplete',
      `Target ${target} has no copy.kmsKeyId: the encrypted snapshot ${snapshot.arn} can only be copied to ${region} with a key of that region.`,
      { target, setting: 'copy.kmsKeyId', snapshotArn: snapshot.arn, region },
    );
  }
  return key;
}

function planMasterCredentials(
  { masterCredentials: declared }: Profile,
  model: Model | undefined,
  origins: Origins,
): Plan['masterCredentials'] {
  if (declared === undefined) {
    const kmsKeyId = choose(origins, 'masterCredentials', [
      [model?.origin ?? 'existing cluster', model?.secretKmsKeyId],
    ]);
    return omitUndefined({ type: 'managed', kmsKeyId });
  }
  origins['masterCredentials'] = 'profile';
  if (declared === 'managed') return { type: 'managed' };
  if ('managed' in declared) return { type: 'managed', kmsKeyId: declared.managed.kmsKeyId };
  return { type: 'secret', secretId: declared.secret };
}
