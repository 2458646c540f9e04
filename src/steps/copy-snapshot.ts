import * as z from 'zod/mini';
import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Plan, planSchema } from '../payload/plan.ts';
import type { CopyProgress } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Step } from '../payload/task-event.ts';
import type { Snapshot, SnapshotStore } from '../ports/snapshots.ts';
import { isCopyOfSource, isOwnCopy, strangerUnderCopyName } from '../snapshots/snapshot-copy.ts';
import { isFailedSnapshot } from '../snapshots/snapshot-status.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'InitiateCopy',
  transitions: { InitiateCopy: ['CopyInitiated'] },
  ends: ['CopyInitiated'],
} as const satisfies SubStates;

export const copySnapshotPayload = z.object({ plan: planSchema });
type Payload = z.infer<typeof copySnapshotPayload>;

/**
 * Starts the copy of the source snapshot into the target region, or takes over one that is there already. Safe to run
 * twice: the copy's name follows from its source.
 * Throws SnapshotAlreadyExists, SnapshotNotFound, SnapshotNotAvailable, SnapshotQuotaExceeded, CopyQuotaExceeded,
 * KmsKeyNotAccessible.
 */
export function createCopySnapshot({ snapshots }: { readonly snapshots: SnapshotStore }): Step<Payload, CopyProgress> {
  return async ({ payload: { plan }, execution, state }) => {
    const copy = (await existingCopy(snapshots, plan)) ?? (await makeCopy(snapshots, plan));
    const tagged = copy.tags[tagKeys.execution] === execution.id;
    // What an earlier attempt has taken over has the tag, and is older than the execution.
    const adopted = !tagged || Date.parse(copy.createdAt ?? execution.startedAt) < Date.parse(execution.startedAt);
    if (!tagged) await snapshots.tag({ region: plan.region, arn: copy.arn }, plan.copy.tags);
    return {
      outcome: 'CopyInitiated',
      snapshotId: copy.id,
      snapshotArn: copy.arn,
      startedAt: state.enteredAt,
      adopted,
      status: copy.status,
      percentProgress: copy.percentProgress,
    };
  };
}

/**
 * A good copy of the same source under the copy's name. A failed one of this pipeline's own is deleted to make room.
 * Throws SnapshotAlreadyExists if the name belongs to something else.
 */
async function existingCopy(snapshots: SnapshotStore, plan: Plan): Promise<Snapshot | undefined> {
  const found = await snapshots.find(plan.region, plan.copy.snapshotId);
  if (found === undefined) return undefined;
  if (!isFailedSnapshot(found.status)) {
    if (isCopyOfSource(found, plan)) return found;
    throw strangerUnderCopyName(found, plan);
  }
  if (!isOwnCopy(found, plan)) throw strangerUnderCopyName(found, plan);
  if (found.status !== 'deleting' && found.status !== 'deleted') await makeRoom(snapshots, found);
  return undefined;
}

/** One whose deletion has begun, by a request whose answer was lost, is not available for another: the copy's name tells the rest. */
async function makeRoom(snapshots: SnapshotStore, { region, id }: Snapshot): Promise<void> {
  try {
    await snapshots.delete(region, id);
  } catch (error) {
    if (!isPipelineError(error, 'SnapshotNotAvailable')) throw error;
  }
}

async function makeCopy(snapshots: SnapshotStore, plan: Plan): Promise<Snapshot> {
  const request = omitUndefined({
    region: plan.region,
    sourceArn: plan.snapshot.arn,
    id: plan.copy.snapshotId,
    kmsKeyId: plan.copy.kmsKeyId,
    tags: plan.copy.tags,
  });
  try {
    // RDS may show a copy before its tags: what this request made carries those it asked for.
    const copy = await snapshots.copy(request);
    return { ...copy, tags: { ...copy.tags, ...request.tags } };
  } catch (error) {
    if (!isPipelineError(error, 'SnapshotAlreadyExists')) throw error;
    return await copyAfterAll(snapshots, plan, error);
  }
}

/** A request whose answer was lost may have made the copy. */
async function copyAfterAll(snapshots: SnapshotStore, plan: Plan, refusal: PipelineError): Promise<Snapshot> {
  const found = await existingCopy(snapshots, plan);
  if (found !== undefined) return found;
  throw new PipelineError(
    'AwsUnavailable',
    `The name ${plan.copy.snapshotId} in ${plan.region} is still taken by a copy that is being deleted or is not yet shown.`,
    { snapshotId: plan.copy.snapshotId, region: plan.region },
    { cause: refusal },
  );
}
