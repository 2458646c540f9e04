import type { Answer } from '../machine/interpreter.ts';
import { misfits } from '../scenario/misfits.ts';
import { names } from '../scenario/names.ts';
import { obstacles } from '../scenario/obstacles.ts';
import type { Volume } from '../world/databases.ts';
import type { Execution, Invocation } from '../world/records.ts';
import type { Run } from '../world/run.ts';
import { unfitOf } from '../world/unfit.ts';
import { profileOf } from './admitted-when-ready.ts';
import type { Judged } from './judged.ts';

/**
 * What keeps a restore from succeeding and can be known beforehand is found before anything is touched, or copied: else
 * people hear of it an hour later, and pay for a copy that nobody needs. That nothing is touched, every request is audited
 * for; here it is that the restore ends, where, and by what. What only the restored database tells is found before a role is made or
 * anything is changed in the data.
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

/** What changes roles and data, apart from locking out. */
const byRoles = ['ensureRoles', 'setPasswords', 'runSqlFile'];
const byDeclaration = ['maskBatch', 'grantAccess', 'revokePublic', 'admit'];

/**
 * Judged after each statement. What an SQL file may yet make, or mend, is looked for after the files; what stands in the way of grants after
 * those that run once all is masked.
 */
export function judgeFitting(run: Run, { execution }: Invocation, method: string, volume: Volume): void {
  const isLate = byDeclaration.includes(method);
  if (!isLate && !byRoles.includes(method)) return;
  const profile = profileOf(run, execution);
  const changed = new Set((profile.sql ?? []).map(({ database = profile.name ?? names.database }) => database));
  const changedLate = new Set(
    (profile.sql ?? [])
      .filter(({ phase }) => phase === 'after')
      .map(({ database = profile.name ?? names.database }) => database),
  );
  for (const { what, database, ofGrants = false } of unfitOf(profile, volume)) {
    if (!isLate && database !== undefined && changed.has(database)) continue;
    if (method === 'maskBatch' && ofGrants && database !== undefined && changedLate.has(database)) continue;
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
  if (misfit === 'column-made-by-sql') return sql.some(({ file }) => file === names.growingSql) && masking.length > 0;
  if (misfit === 'rows-hidden-by-sql') return sql.some(({ file }) => file === names.hidingSql) && masking.length > 0;
  return unfitOf(profile, run.databases.asItWas).length > 0;
}

/**
 * Judged once SetupDBUsers has ended: where the secret of a role has long been somebody else's, that is found before the secrets of the others
 * are written.
 */
export function judgeSecretsFirst(judged: Judged, invocation: Invocation, answer: Answer): void {
  const { run, ledger, truth } = judged;
  const { execution, functionName, startedAt } = invocation;
  if (functionName !== 'SetupDBUsers' || !('error' in answer)) return;
  if ((ledger.personActedAt.get(execution.target) ?? 0) >= startedAt) return;
  const taken = (profileOf(run, execution).roles ?? []).find(
    ({ name, login }) =>
      typeof login === 'object' && 'secret' in login && truth.secret(login.secret)?.username !== name,
  );
  const written = run.calls.find(
    ({ action, effect, invocation: whose }) => whose === invocation && effect && writesSecrets.has(action),
  );
  if (taken !== undefined && written !== undefined)
    run.violate(
      obstaclesRefused,
      `${written.subject} was written, though the secret of ${taken.name} is not its`,
      execution,
    );
}

const writesSecrets: ReadonlySet<string> = new Set(['CreateSecret', 'PutSecretValue']);
