import type { Execution } from '../world/records.ts';
import type { Judged } from './judged.ts';
import { isUnfit } from './obstacles-refused.ts';

/**
 * Where nothing goes wrong but what passes, within what is retried, a restore succeeds: else somebody is called at night
 * for something that would have been over by itself.
 */
const passingFaultsPass = 'passing-faults-pass';

export function judgePassing({ run }: Judged): void {
  const { climate, obstacle, targets } = run.scenario;
  if (climate !== 'calm' && climate !== 'transient') return;
  for (const execution of run.executions) {
    if (execution.status === 'SUCCEEDED' || execution.status === 'ABORTED') continue;
    // Whoever redrives one that was stopped may come too late.
    if (execution.redrivenAt !== undefined) continue;
    if (isUnfit(run, execution)) continue;
    if (obstacle !== undefined && execution.target === targets[0]?.name) continue;
    const error = execution.failedError ?? execution.error;
    const others = run.executions.filter((other) => overlaps(execution, other));
    const gaveWay =
      (error === 'RestoreAlreadyRunning' && others.length > 0) ||
      // The other one had done its work before this one looked.
      (error === 'TargetChanged' &&
        others.some((other) => other.status === 'SUCCEEDED' && hasEndedBy(execution, other)));
    if (!gaveWay) run.violate(passingFaultsPass, `it ended with ${error ?? execution.status}`, execution);
    else if (!others.some((other) => hasEndedWell(other) || isUnfit(run, other))) {
      run.violate(passingFaultsPass, 'all restores of the target gave way to one another', execution);
    }
  }
}

/** Or by a person. */
function hasEndedWell({ status, redrivenAt }: Execution): boolean {
  return status === 'SUCCEEDED' || status === 'ABORTED' || redrivenAt !== undefined;
}

function hasEndedBy({ endedAt = 0 }: Execution, other: Execution): boolean {
  return (other.endedAt ?? Number.POSITIVE_INFINITY) <= endedAt;
}

function overlaps(one: Execution, other: Execution): boolean {
  return (
    one !== other &&
    one.target === other.target &&
    one.startedAt <= (other.endedAt ?? Number.POSITIVE_INFINITY) &&
    other.startedAt <= (one.endedAt ?? Number.POSITIVE_INFINITY)
  );
}
