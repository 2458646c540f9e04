import type { SdkRequest } from '../process/environment.ts';
import type { Execution, Invocation } from '../world/records.ts';
import type { Judged } from './judged.ts';

/**
 * Of the restores of one target only one at a time is at work on its cluster to the end: two successes that overlap there
 * would both have told of a database that one of them has deleted. The one that was started first goes on; every other one gives way
 * before it copies anything, and takes nothing away.
 */
const oneAtATime = 'one-at-a-time';

export function judgeConcurrency({ run }: Judged): void {
  const successes = run.executions.filter(({ status }) => status === 'SUCCEEDED');
  for (const [at, one] of successes.entries()) {
    for (const other of successes.slice(at + 1)) {
      if (one.target !== other.target || !atWorkTogether(one, other)) continue;
      run.violate(oneAtATime, `it succeeded, and so did ${other.name}, at work at the same time`, one);
    }
  }
}

/** Before a request has its effect, whether one goes first that was to be seen when this function, or the preflight, looked. */
export function auditOrder(
  { run }: Judged,
  { execution, functionName, startedAt }: Invocation,
  { action }: SdkRequest,
): void {
  if (/^(?:Describe|List|Get)/.test(action)) return;
  if (functionName !== 'DeleteRDS' && functionName !== 'CopySnapshot') return;
  const checkedAt = execution.visits.findLast(({ state }) => state === 'SnapshotCheck')?.at ?? 0;
  const lookedAt = functionName === 'DeleteRDS' ? startedAt : checkedAt;
  const first = run.executions.find(
    ({ target, status, shownFrom, redrivenAt = 0, ...other }) =>
      target === execution.target &&
      status === 'RUNNING' &&
      other.startedAt < execution.startedAt &&
      shownFrom <= lookedAt &&
      redrivenAt <= lookedAt,
  );
  if (first !== undefined)
    run.violate(oneAtATime, `${functionName} asked for ${action}, though ${first.name} goes first`, execution);
}

function atWorkTogether(one: Execution, other: Execution): boolean {
  const begins = ({ visits }: Execution) => visits.find(({ state }) => state === 'RestoreSnapshot')?.at ?? 0;
  const ends = ({ endedAt = Number.POSITIVE_INFINITY }: Execution) => endedAt;
  return begins(one) < ends(other) && begins(other) < ends(one);
}
