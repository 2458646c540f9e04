import { withConcurrency } from '../bounded-concurrency.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import type { DatabaseConnection } from '../ports/database.ts';
import type { DeclaredRole } from '../ports/database-roles.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import { changedFiles, type DatabaseDeclaration, expiredPasswords, unknownDatabases } from './declaration.ts';
import { secretProblems } from './role-logins.ts';
import type { SetupContext } from './setup-context.ts';

const databasesAtATime = 4;

/**
 * Looks for everything in the profile that the restored database or the secrets contradict, as far as it can be known now:
 * what an SQL file may yet make is looked at after it has run. Changes nothing.
 *
 * Throws SetupInvalid, with a line for every problem; if all that is wrong is one secret, SecretNotFound or SecretInvalid.
 */
export async function requireFitting(
  context: SetupContext,
  main: DatabaseConnection,
  sqlHasRun: boolean,
): Promise<void> {
  const { plan, planProblems, declarations, secrets, sqlFiles, now } = context;
  const wrongSecrets = await secretProblems(secrets, plan.database.roles);
  const existing = await main.databases();
  const known = declarations.filter(
    ({ name, changedBySql }) => existing.includes(name) && (sqlHasRun || !changedBySql),
  );
  const problems = [
    ...planProblems,
    ...wrongSecrets.map(({ problem }) => problem),
    ...expiredPasswords(plan.database, now),
    ...unknownDatabases(plan.database, existing),
    ...(sqlHasRun ? [] : changedFiles(plan.database, sqlFiles)),
    ...(await main.roleProblems(namedRoles(context), [])),
    ...(await problemsIn(context, known)),
  ];
  const [only] = wrongSecrets;
  if (only !== undefined && problems.length === 1) throw only.error;
  throwIfAny(problems);
}

/** The same of the databases that SQL files have run in. */
export async function requireFittingAfterSql(context: SetupContext): Promise<void> {
  throwIfAny(
    await problemsIn(
      context,
      context.declarations.filter(({ changedBySql }) => changedBySql),
    ),
  );
}

async function problemsIn(
  { sessions, plan }: SetupContext,
  declarations: readonly DatabaseDeclaration[],
): Promise<readonly SetupProblem[]> {
  const found = await withConcurrency(databasesAtATime, declarations, async ({ name, grants, masks }) => {
    if (grants.length === 0 && masks.length === 0) return [];
    const session = await sessions.to(name);
    return [
      ...(grants.length === 0 ? [] : await session.roleProblems([], grants, plan.database.unlistedLogins)),
      ...(masks.length === 0 ? [] : await session.maskProblems(masks)),
    ];
  });
  return found.flat();
}

/** As far as the database can contradict them: with no password. */
function namedRoles({ plan }: SetupContext): readonly DeclaredRole[] {
  return plan.database.roles.map(({ name, memberOf, settings, login }, index) => ({
    path: `database.roles[${index}]`,
    name,
    login: { type: login.type === 'iam' ? 'iam' : 'none' },
    ...(memberOf === undefined ? {} : { memberOf }),
    ...(settings === undefined ? {} : { settings }),
  }));
}

function throwIfAny(problems: readonly SetupProblem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ path, text }) => `${path}: ${text}`);
  throw new PipelineError('SetupInvalid', `${lines.join('; ')}.`, { problems: lines });
}
