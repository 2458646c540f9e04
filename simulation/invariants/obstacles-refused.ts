import { obstacles } from '../scenario/obstacles.ts';
import type { Judged } from './judged.ts';

/**
 * What keeps a restore from succeeding and can be known beforehand is found before anything is touched, or copied: else
 * people hear of it an hour later, and pay for a copy that nobody needs. That nothing is touched, every request is audited
 * for; here it is that the restore ends, where, and by what.
 */
const obstaclesRefused = 'obstacles-refused';

export function judgeRefusals({ run }: Judged): void {
  const { obstacle, targets, climate } = run.scenario;
  if (obstacle === undefined) return;
  for (const execution of run.executions) {
    if (execution.target !== targets[0]?.name || execution.status === 'ABORTED' || execution.rerun) continue;
    // Hours later the obstacle may be another: what was shared may have been withdrawn, what was young be too old.
    if (execution.redrivenAt !== undefined) continue;
    // Elsewhere a person may have put it right, or something else may have come first.
    if (execution.status === 'SUCCEEDED' && climate !== 'meddled') {
      run.violate(obstaclesRefused, `it succeeded in spite of ${obstacle}`, execution);
    }
    // Whose secret it is, only what is noted in the database tells.
    const late = obstacle !== 'generated-secret-taken' && execution.failedState !== 'SnapshotCheck';
    if (execution.failedState !== undefined && late && (climate === 'calm' || climate === 'transient')) {
      run.violate(obstaclesRefused, `${obstacle} was found by ${execution.failedState} only`, execution);
    }
    const error = execution.failedError ?? execution.error ?? '';
    const expected = [obstacles[obstacle], 'PreflightFailed', 'RestoreAlreadyRunning'];
    if (climate === 'calm' && !expected.includes(error)) {
      run.violate(obstaclesRefused, `${obstacle} ended it with ${error}, not ${obstacles[obstacle]}`, execution);
    }
  }
}
