import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import { isAvailableSnapshot } from './snapshot-status.ts';

/**
 * Whether a snapshot is a copy of the planned source. RDS tells the source of a copy once it knows it; until then, the
 * tags that the pipeline gave it do. One that is complete and names no source is none: a restored cluster hands those tags on to
 * the snapshots that are taken of it.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBClusterSnapshot.html
 */
export function isCopyOfSource(snapshot: Snapshot, plan: Plan): boolean {
  if (snapshot.copiedFrom !== undefined) return snapshot.copiedFrom === plan.snapshot.arn;
  if (isAvailableSnapshot(snapshot.status)) return false;
  return isOwnCopy(snapshot, plan) && snapshot.tags[tagKeys.source] === plan.snapshot.arn;
}

/** Whether this pipeline made the snapshot for this target. */
export function isOwnCopy(snapshot: Snapshot, plan: Plan): boolean {
  return snapshot.tags[tagKeys.target] === plan.target;
}

/** The error for a snapshot that stands under the copy's name and is something else. */
export function strangerUnderCopyName(snapshot: Snapshot, plan: Plan): PipelineError {
  return new PipelineError(
    'SnapshotAlreadyExists',
    `Snapshot ${snapshot.id} in ${plan.region} is not this target's copy of ${plan.snapshot.arn}.`,
    {
      target: plan.target,
      snapshotId: snapshot.id,
      region: plan.region,
      status: snapshot.status,
      sourceArn: plan.snapshot.arn,
      copiedFrom: snapshot.copiedFrom,
    },
  );
}
