import { parseArn } from '../arn.ts';
import { defaultDeadlines } from '../config/deadlines.ts';
import { durationSeconds } from '../config/duration.ts';
import type { Profile } from '../config/schema.ts';
import { defined } from '../defined.ts';
import { PipelineError } from '../errors.ts';
import { type Plan, tagKeys } from '../payload.ts';
import type { Cluster, Instance, Snapshot } from '../ports.ts';
import { planCluster } from './cluster-settings.ts';
import { copyId, finalSnapshotId } from './identifiers.ts';
import { planInstances } from './instances.ts';
import { choose, type Origins } from './setting.ts';

/** What a profile that leaves these out gets. */
const defaults = {
  archiveKeep: 3,
  pollSeconds: 30,
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
  readonly existing: Cluster | undefined;
  readonly existingInstances: readonly Instance[];
}

/**
 * Settles everything that the restore will do.
 * Throws PlanIncomplete naming the setting that is missing, SnapshotNotSuitable if the snapshot cannot be copied as planned,
 * RestoreRejected if it cannot be restored as planned.
 */
export function planRestore(request: PlanRequest): Plan {
  const { target, profile, identifier, region, account, executionId, snapshot, existing } = request;
  const origins: Origins = {};
  const ownTags = {
    [tagKeys.target]: target,
    [tagKeys.execution]: executionId,
    [tagKeys.source]: snapshot.arn,
  };
  const input = { target, identifier, profile, snapshot, existing, ownTags };
  const cluster = planCluster(input, origins);
  requireIamAuthentication(target, profile, cluster);
  const kmsKeyId = planKey(request, origins);
  const deadlines = { ...defaultDeadlines, ...defined(profile.deadlines ?? {}) };
  return {
    version: 1,
    target,
    region,
    account,
    source: defined(profile.source),
    snapshot: {
      arn: snapshot.arn,
      id: snapshot.id,
      region: snapshot.region,
      kind: snapshot.kind,
      createdAt: snapshot.createdAt,
      engineVersion: snapshot.engineVersion,
      encrypted: snapshot.encrypted,
      masterUsername: snapshot.masterUsername,
    },
    copy: defined({
      snapshotId: copyId(target, snapshot, kmsKeyId),
      kmsKeyId,
      tags: { ...profile.copy?.tags, ...ownTags },
    }),
    cluster,
    instances: planInstances(input, request.existingInstances, cluster, origins),
    masterCredentials: planMasterCredentials(profile, existing, origins),
    database: planDatabase(profile),
    replace: defined({
      adopt: profile.replace?.adopt ?? false,
      disableDeletionProtection: profile.replace?.disableDeletionProtection ?? false,
      finalSnapshotId: profile.replace?.finalSnapshot ? finalSnapshotId(identifier, executionId) : undefined,
      existing: existing && { arn: existing.arn, resourceId: existing.resourceId },
    }),
    archive: defined({
      keep: profile.archive?.keep ?? defaults.archiveKeep,
      deleteAfterDays: profile.archive?.deleteAfterDays,
    }),
    deadlines: {
      copySeconds: durationSeconds(deadlines.copy),
      deleteSeconds: durationSeconds(deadlines.delete),
      restoreSeconds: durationSeconds(deadlines.restore),
    },
    polling: { copySeconds: defaults.pollSeconds, restoreSeconds: defaults.pollSeconds },
    origins,
  };
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
function planKey({ target, profile, region, snapshot, existing }: PlanRequest, origins: Origins): string | undefined {
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
    ['existing cluster', existing?.kmsKeyId],
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
  existing: Cluster | undefined,
  origins: Origins,
): Plan['masterCredentials'] {
  if (declared === undefined) {
    const kmsKeyId = choose(origins, 'masterCredentials', [['existing cluster', ownSecretKey(existing)]]);
    return defined({ type: 'managed', kmsKeyId });
  }
  origins['masterCredentials'] = 'profile';
  if (declared === 'managed') return { type: 'managed' };
  if ('managed' in declared) return { type: 'managed', kmsKeyId: declared.managed.kmsKeyId };
  return { type: 'secret', secretId: declared.secret };
}

/**
 * The key of the existing cluster's own managed secret. A cluster whose restore was broken off may still show the secret of
 * its source, whose key is of another region or account.
 */
function ownSecretKey(existing: Cluster | undefined): string | undefined {
  const secret = existing?.masterSecret;
  const [own, of] = [parseArn(existing?.arn ?? ''), parseArn(secret?.arn ?? '')];
  return own !== undefined && own.region === of?.region && own.account === of.account ? secret?.kmsKeyId : undefined;
}

function planDatabase({ database }: Profile): Plan['database'] {
  return defined({
    name: database?.name,
    roles: (database?.roles ?? []).map(({ login, ...role }) =>
      defined({
        ...role,
        login:
          login === 'iam'
            ? { type: 'iam' as const }
            : 'secret' in login
              ? { type: 'secret' as const, secretId: login.secret }
              : { type: 'generate' as const, secretName: login.generate },
      }),
    ),
  });
}
