import type { LastingFault } from '../scenario/lasting-faults.ts';
import { hasAnotherObstacle, obstacles } from '../scenario/obstacles.ts';
import type { Execution } from '../world/records.ts';
import type { Judged } from './judged.ts';

/**
 * What breaks and stays broken is not waited for without end, nor taken for anything else: a restore that cannot do without it
 * fails, by an error that leads there. That it ends at all, and in time, is `ends-in-time`; that the next one succeeds once
 * people have mended it, `runs-again`.
 */
const lastingFaultsEnd = 'lasting-faults-end';

export function judgeLasting({ run }: Judged): void {
  const { climate, lasting, obstacle, startedAt } = run.scenario;
  if (climate !== 'lasting') return;
  const known = new Set<string>([
    ...lasting.flatMap(errorsOf),
    ...(obstacle === undefined ? [] : [obstacles[obstacle], 'PreflightFailed']),
    // Where what is broken keeps the one from being seen, the other stands alone.
    ...(hasAnotherObstacle(run.scenario) ? ['RestoreRejected'] : []),
    // Another restore of the target has been at work.
    ...['RestoreAlreadyRunning', 'TargetChanged'],
  ]);
  for (const execution of run.executions) {
    if (execution.rerun || execution.redrivenAt !== undefined) continue;
    const error = execution.failedError ?? execution.error ?? '';
    const wrong = (message: string) => run.violate(lastingFaultsEnd, message, execution);
    if (execution.status === 'FAILED' && !known.has(told(execution) ?? error)) {
      wrong(`it ended with ${told(execution) ?? error}; what was broken leads to ${[...known].join(', ')}`);
    }
    const broken = lasting.find((fault) => startedAt + fault.from <= execution.startedAt && isNeeded(fault));
    if (execution.status === 'SUCCEEDED' && broken !== undefined) {
      wrong(`it succeeded, though ${JSON.stringify(broken)} was so from its beginning`);
    }
  }
}

/** What a status check has left for the Choice behind it. */
function told({ failedState, results }: Execution): string | undefined {
  const check = { IsCopyComplete: 'CheckCopyStatus', IsRestoreComplete: 'CheckRestoreStatus' }[failedState ?? ''];
  const failure = check === undefined ? undefined : results.get(check)?.['failure'];
  return (failure as { error?: string } | undefined)?.error;
}

function errorsOf(fault: LastingFault): readonly string[] {
  switch (fault.kind) {
    case 'service':
      return fault.how === 'denied' ? ['AwsAccessDenied', 'PreflightFailed', 'NotificationFailed'] : unavailable;
    case 'region':
      return unavailable;
    case 'function':
      return [fault.error];
    case 'status':
      return [deadlines[fault.action] ?? ''];
    case 'database':
      return ['DatabaseUnreachable', 'SetupDeadlineExceeded'];
  }
}

/** A deletion, and a rollback, make a wait of it that has its deadline. */
const unavailable = ['AwsUnavailable', 'NotificationFailed', 'DeleteDeadlineExceeded'];

const deadlines: Readonly<Record<string, string>> = {
  CopyDBClusterSnapshot: 'CopyDeadlineExceeded',
  RestoreDBClusterFromSnapshot: 'RestoreDeadlineExceeded',
  CreateDBInstance: 'RestoreDeadlineExceeded',
  DeleteDBCluster: 'DeleteDeadlineExceeded',
  StartDBCluster: 'DeleteDeadlineExceeded',
};

/** Whether no restore can succeed without it. */
function isNeeded(fault: LastingFault): boolean {
  switch (fault.kind) {
    case 'service':
      return ['rds', 'sns', 'states'].includes(fault.service);
    case 'region':
      return true;
    case 'function':
      return !['HandleFailure', 'NotifyEnded'].includes(fault.functionName);
    case 'status':
      return fault.action === 'RestoreDBClusterFromSnapshot' || fault.action === 'CreateDBInstance';
    case 'database':
      return false;
  }
}
