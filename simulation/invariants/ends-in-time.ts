import type { Plan } from '../../src/payload/plan.ts';
import type { Execution } from '../world/records.ts';
import type { Judged } from './judged.ts';

/**
 * No execution runs for ever, and none goes round more often than its plan's deadlines and polls foretell: Step Functions
 * ends it at 25,000 events, and then no state tells of it.
 */
const endsInTime = 'ends-in-time';

/** Retries on Lambda's and AWS's errors in one state, at most. */
const retriesOfState = 70;
const minute = 60_000;

export function judgeEnding({ run }: Judged): void {
  for (const execution of run.executions) {
    if (execution.endedAt === undefined) {
      run.violate(endsInTime, 'it never ended', execution);
      continue;
    }
    if (execution.status === 'TIMED_OUT') run.violate(endsInTime, 'it ran for longer than a day', execution);
    // A pause before it was redriven is nobody's.
    if (execution.redrivenAt !== undefined) continue;
    const plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan | undefined;
    const { copySeconds = 0, deleteSeconds = 0, restoreSeconds = 0, setupSeconds = 0 } = plan?.deadlines ?? {};
    const polls = (seconds: number, pause = 30) => Math.ceil(seconds / pause) + 3;
    const states =
      16 + 3 * polls(copySeconds, plan?.polling.copySeconds) + 3 * polls(restoreSeconds, plan?.polling.restoreSeconds);
    if (execution.visits.length > states) {
      run.violate(
        endsInTime,
        `it entered ${execution.visits.length} states; at most ${states} were foretold`,
        execution,
      );
    }
    const attempts = polls(deleteSeconds) + retriesOfState;
    const deletions = execution.invocations.filter(({ functionName }) => functionName === 'DeleteRDS').length;
    if (deletions > attempts)
      run.violate(endsInTime, `DeleteRDS was tried ${deletions} times of ${attempts}`, execution);
    judgeWaits(execution, polls(deleteSeconds), (message) => run.violate(endsInTime, message, execution));
    // Waiting for others' copies is bounded by its own Retry; the rest is what attempts themselves take.
    const longest =
      (copySeconds + 4 * deleteSeconds + restoreSeconds + setupSeconds) * 1000 + 48 * 5 * minute + 180 * minute;
    const took = execution.endedAt - execution.startedAt;
    if (took > longest)
      run.violate(endsInTime, `it took ${Math.round(took / minute)} min of ${longest / minute}`, execution);
  }
}

/** What a state waits for by its Retry has a deadline, however it goes: each attempt that only waits counts against it. */
function judgeWaits({ invocations, visits }: Execution, most: number, wrong: (message: string) => void): void {
  for (const [functionName, wait] of [
    ['DeleteRDS', 'ClusterStillDeleting'],
    ['ArchiveSnapshot', 'ClusterStillDeleting'],
    ['HandleFailure', 'RollbackUnfinished'],
  ] as const) {
    const entered = visits.filter(({ state }) => state === functionName).length;
    const waits = invocations.filter((one) => one.functionName === functionName && one.error === wait).length;
    if (waits > most * entered) wrong(`${functionName} has waited ${waits} times of ${most * entered}`);
  }
}
