import { invalidParameterCombination, invalidParameterValue } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalBoolean, optionalString, type Params, requiredString } from '../params.ts';
import type { Snapshot } from '../resources.ts';
import type { Context } from '../world.ts';
import { requireKey, requireSourceKey } from './encryption.ts';
import { findReadableSnapshot, snapshotArn } from './lookup.ts';
import { readIdentifier } from './names.ts';
import { copyQuotaExceeded, invalidSnapshotState } from './rds-faults.ts';
import { readTags } from './rds-tags.ts';
import { snapshotView } from './snapshot-view.ts';
import { requireSnapshotCanBeMade } from './take-snapshot.ts';

/**
 * Called in the destination region. `PreSignedUrl` is accepted and ignored: the SDK adds it whenever the source's ARN
 * names another region.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBClusterSnapshot.html
 */
export const copyDBClusterSnapshot: Operation = (context, params) => {
  const sourceName = requiredString(params, 'SourceDBClusterSnapshotIdentifier');
  const id = readIdentifier(params, 'TargetDBClusterSnapshotIdentifier');
  const tags = readTags(params);
  const source = findReadableSnapshot(context, sourceName);
  if (source.status !== 'available') {
    throw invalidSnapshotState(`The source snapshot ${sourceName} is not available: its status is ${source.status}.`);
  }
  requireSnapshotCanBeMade(context, id);
  const crossRegion = source.region !== context.region;
  if (crossRegion) requireCopySlot(context);
  const kmsKeyId = readKey(context, params, source);
  const copy = newCopy(context, source, { id, kmsKeyId, crossRegion });
  // Tags that are given make CopyTags ignored; what AWS itself has set stays behind.
  const copyTags =
    tags === undefined && optionalBoolean(params, 'CopyTags') === true && source.account === context.account;
  const copied = copyTags ? [...source.tags].filter(([key]) => !/^(?:aws|rds):/.test(key)) : [];
  for (const [key, value] of tags ?? copied) copy.tags.set(key, value);
  begin(context, source, copy);
  return { DBClusterSnapshot: snapshotView(context, copy) };
};

function requireCopySlot({ own, world }: Context): void {
  const quota = world.settings.quotas.copiesInProgress;
  const inProgress = [...own.snapshots.values()].filter(
    ({ status, progress }) => status === 'copying' && progress?.crossRegion,
  ).length;
  if (inProgress >= quota) throw copyQuotaExceeded(quota);
}

/** The key of the copy. A source that is encrypted needs one as soon as region or account change. */
function readKey(context: Context, params: Params, source: Snapshot): string | undefined {
  const name = optionalString(params, 'KmsKeyId');
  if (source.kmsKeyId === undefined) {
    if (name === undefined) return undefined;
    throw invalidParameterCombination('KmsKeyId cannot be specified for a copy of an unencrypted DB cluster snapshot.');
  }
  if (name === undefined && source.region !== context.region) {
    throw invalidParameterValue('Must specify new KMS key for cross region encrypted snapshot copy.');
  }
  if (name === undefined && source.account !== context.account) {
    throw invalidParameterValue('Must specify new KMS key for a copy of an encrypted snapshot of another account.');
  }
  requireSourceKey(context, source);
  return name === undefined ? source.kmsKeyId : requireKey(context, name).arn;
}

function newCopy(
  { world, own, account, region, now }: Context,
  source: Snapshot,
  options: { readonly id: string; readonly kmsKeyId: string | undefined; readonly crossRegion: boolean },
): Snapshot {
  const { id, kmsKeyId, crossRegion } = options;
  const arn = snapshotArn(account, region, id);
  const copy: Snapshot = {
    ...source,
    id,
    arn,
    account,
    region,
    dataKey: world.newDataKey(arn, now),
    type: 'manual',
    status: 'copying',
    createdAt: now,
    kmsKeyId,
    sourceArn: source.arn,
    progress: { from: now, to: now + world.settings.durations.snapshotCopy, crossRegion },
    restorableBy: new Set(),
    tags: new Map(),
    transition: undefined,
  };
  own.snapshots.set(id, copy);
  return copy;
}

function begin({ world, now, forcedStatus }: Context, source: Snapshot, copy: Snapshot): void {
  const fails = forcedStatus !== undefined && forcedStatus !== 'available';
  const ticket = fails ? undefined : world.emit({ type: 'copySnapshot', from: source.dataKey, to: copy.dataKey });
  copy.transition = world.transitions.schedule({
    dueAt: now + world.settings.durations.snapshotCopy,
    ...(ticket ? { ticket } : {}),
    complete: () => {
      copy.status = forcedStatus ?? 'available';
    },
    fail: () => {
      copy.status = 'failed';
    },
  });
}
