import * as z from 'zod/mini';
import { secondsBetween, settleSeconds } from '../elapsed.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { describeFailure } from '../failures/thrown-error.ts';
import { planSchema } from '../payload/plan.ts';
import { type CopyProgress, copySchema } from '../payload/results.ts';
import type { Step } from '../payload/task-event.ts';
import type { Snapshot, SnapshotStore } from '../ports/snapshots.ts';
import { isCopyOfSource, strangerUnderCopyName } from '../snapshots/snapshot-copy.ts';
import { isAvailableSnapshot, isFailedSnapshot } from '../snapshots/snapshot-status.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'CheckStatus',
  transitions: { CheckStatus: ['CopyComplete', 'CopyInProgress', 'CopyFailed'] },
  ends: ['CopyComplete', 'CopyInProgress', 'CopyFailed'],
} as const satisfies SubStates;

export const checkCopyStatusPayload = z.object({ plan: planSchema, copy: copySchema });
type Payload = z.infer<typeof checkCopyStatusPayload>;

/**
 * Looks at the copy. What is wrong with it is an outcome, `CopyFailed`, whose `failure` names SnapshotCopyFailed,
 * SnapshotAlreadyExists or CopyDeadlineExceeded.
 */
export function createCheckCopyStatus(ports: { readonly snapshots: SnapshotStore }): Step<Payload, CopyProgress> {
  return async ({ payload, state }) => {
    const { plan } = payload;
    const { failure: _earlier, ...initiated } = payload.copy;
    // CopySnapshot may have waited for hours until RDS took its request, and a retried state keeps the time at which it was
    // entered: the copy's own time counts from the first look at it.
    const copy = initiated.outcome === 'CopyInitiated' ? { ...initiated, startedAt: state.enteredAt } : initiated;
    const seconds = secondsBetween(copy.startedAt, state.enteredAt);
    const seen = await ports.snapshots.find(plan.region, copy.snapshotId);
    const found = seen !== undefined && isPredecessor(seen, copy, seconds) ? undefined : seen;
    const now = found === undefined ? copy : { ...copy, status: found.status, percentProgress: found.percentProgress };
    const failure = failureOf(payload, found, seconds);
    if (failure !== undefined) return { ...now, outcome: 'CopyFailed', failure: describeFailure(failure) };
    if (found === undefined || !isAvailableSnapshot(found.status)) return { ...now, outcome: 'CopyInProgress' };
    return { ...now, outcome: 'CopyComplete', percentProgress: 100, completedAt: state.enteredAt };
  };
}

/** For a while RDS may still answer with the failed copy that has made room for this one. */
function isPredecessor({ status }: Snapshot, { adopted }: CopyProgress, seconds: number): boolean {
  return !adopted && seconds <= settleSeconds && (status === 'deleting' || status === 'deleted');
}

function failureOf({ plan, copy }: Payload, found: Snapshot | undefined, seconds: number): PipelineError | undefined {
  const facts = { target: plan.target, snapshotId: copy.snapshotId, region: plan.region };
  const name = `Copy ${copy.snapshotId} in ${plan.region}`;
  if (found === undefined) {
    // RDS may not show a new copy at once; one that was seen before is gone.
    if (!copy.adopted && seconds <= settleSeconds) return undefined;
    return new PipelineError('SnapshotCopyFailed', `${name} has vanished.`, { ...facts, status: 'not found' });
  }
  const { status } = found;
  if (isFailedSnapshot(status)) {
    return new PipelineError('SnapshotCopyFailed', `${name} has the status ${status}.`, { ...facts, status });
  }
  const judged = isAvailableSnapshot(status) || found.copiedFrom !== undefined;
  if (judged && !isCopyOfSource(found, plan)) return strangerUnderCopyName(found, plan);
  const limit = plan.deadlines.copySeconds;
  if (isAvailableSnapshot(status) || seconds <= limit) return undefined;
  return new PipelineError(
    'CopyDeadlineExceeded',
    `${name} is ${status} (${found.percentProgress}%) after ${seconds} seconds; the deadline is ${limit}.`,
    { ...facts, status, percentProgress: found.percentProgress, elapsedSeconds: seconds, deadlineSeconds: limit },
  );
}
