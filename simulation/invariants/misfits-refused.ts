import { misfits } from '../scenario/misfits.ts';
import { names } from '../scenario/names.ts';
import type { Volume } from '../world/databases.ts';
import type { Execution, Invocation } from '../world/records.ts';
import type { Run } from '../world/run.ts';
import { profileOf } from './admitted-when-ready.ts';
import type { Judged } from './judged.ts';
import { unfitOf } from './unfit.ts';

/** The same of what only the restored database tells: it is found before a role is made or anything is changed in the data. */
const obstaclesRefused = 'obstacles-refused';

/** What changes roles and data, apart from locking out. */
const byRoles = ['ensureRoles', 'setPasswords', 'runSqlFile'];
const byDeclaration = ['maskBatch', 'grantAccess', 'revokePublic', 'admit'];

/** Judged after each statement. What an SQL file may yet make, or mend, is looked for after the files. */
export function judgeFitting(run: Run, { execution }: Invocation, method: string, volume: Volume): void {
  const isLate = byDeclaration.includes(method);
  if (!isLate && !byRoles.includes(method)) return;
  const profile = profileOf(run, execution);
  const changed = new Set((profile.sql ?? []).map(({ database = profile.name ?? names.database }) => database));
  for (const { what, database } of unfitOf(profile, volume)) {
    if (!isLate && database !== undefined && changed.has(database)) continue;
    run.violate(obstaclesRefused, `${method}, though ${what}`, execution);
  }
}

/** Judged when all is over. */
export function judgeMisfits({ run }: Judged): void {
  const { misfit, climate } = run.scenario;
  if (misfit === undefined) return;
  for (const execution of run.executions) {
    if (execution.rerun || !isUnfit(run, execution)) continue;
    if (execution.status === 'SUCCEEDED') {
      run.violate(obstaclesRefused, `it succeeded in spite of ${misfit}`, execution);
    }
    const error = execution.failedError ?? '';
    const isFound = execution.failedState === 'SetupDBUsers' && error !== 'TargetChanged';
    if (climate === 'calm' && isFound && error !== misfits[misfit]) {
      run.violate(obstaclesRefused, `${misfit} ended it with ${error}, not ${misfits[misfit]}`, execution);
    }
  }
}

/** Whether production contradicts the profile by which it was planned. Another target's may be in the same case. */
export function isUnfit(run: Run, execution: Execution): boolean {
  const { misfit } = run.scenario;
  if (misfit === undefined) return false;
  const profile = profileOf(run, execution);
  const { sql = [], masking = [] } = profile;
  if (misfit === 'prepared-by-another') return true;
  if (misfit === 'rows-hidden-by-sql') return sql.some(({ file }) => file === names.hidingSql) && masking.length > 0;
  return unfitOf(profile, run.databases.asItWas).length > 0;
}
