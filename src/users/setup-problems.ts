import { withConcurrency } from '../bounded-concurrency.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import type { DatabaseConnection } from '../ports/database.ts';
import type { DeclaredRole } from '../ports/database-roles.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import { type AllDatabases, allDatabases } from './all-databases.ts';
import {
  changedFiles,
  type DatabaseDeclaration,
  expiredPasswords,
  undeclaredDatabase,
  unknownDatabases,
} from './declaration.ts';
import { maskedBefore } from './masked-before.ts';
import { secretProblems } from './role-logins.ts';
import type { SetupContext } from './setup-context.ts';
import { type Undecided, undecidedProblems, withUndecidedMasked } from './undecided-columns.ts';

const databasesAtATime = 4;

/** What of the context databases are looked at with. */
interface Inspected extends Pick<SetupContext, 'sessions' | 'mainDatabase'> {
  readonly plan: Pick<SetupContext['plan'], 'database'>;
}

/**
 * Looks for everything in the profile that the restored database or the secrets contradict, as far as it can be known now:
 * what an SQL file may yet make is looked at after it has run. Changes nothing.
 *
 * Throws SetupInvalid, with a line for every problem; if all that is wrong is one secret, SecretNotFound or SecretInvalid.
 */
export async function requireFitting(
  context: SetupContext,
  main: DatabaseConnection,
  isComplete: boolean,
): Promise<void> {
  const { plan, planProblems, secrets, sqlFiles, now } = context;
  const wrongSecrets = await secretProblems(secrets, plan.database.roles);
  const existing = await main.databases();
  const places = plan.database.columns === undefined ? undefined : await allDatabases(main);
  // Of what is complete the columns are no longer looked at: people may have made others since.
  const declarations = isComplete ? context.declarations : everyDatabase(context, places?.open ?? []);
  const known = declarations.filter(
    ({ name, changedBySql }) => (places?.open ?? existing).includes(name) && (isComplete || !changedBySql),
  );
  const problems = [
    ...planProblems,
    ...wrongSecrets.map(({ problem }) => problem),
    ...expiredPasswords(plan.database, now),
    ...unknownDatabases(plan.database, existing),
    ...(isComplete || places === undefined ? [] : unseenDatabases(context, places)),
    ...(isComplete ? [] : changedFiles(plan.database, sqlFiles)),
    ...(isComplete ? [] : await maskedBefore(context, main)),
    ...(await main.roleProblems(namedRoles(context), [])),
    ...(await databaseProblems(context, isComplete ? known.map(({ decisions: _decisions, ...rest }) => rest) : known)),
  ];
  const [only] = wrongSecrets;
  if (only !== undefined && problems.length === 1) throw only.error;
  throwIfAny(problems);
}

/**
 * The same of the databases that SQL files run in, once those before masking have. What the grants of one are about in which others
 * are still to come, these may yet make.
 */
export async function requireFittingBeforeMasking(context: SetupContext): Promise<void> {
  const changed = context.declarations.filter(({ changedBySql }) => changedBySql);
  const known = changed.map((one) => (one.changedAfterMasking ? { ...one, grants: [] } : one));
  throwIfAny(await databaseProblems(context, known));
}

/** The same of the databases in which SQL files have run after masking: of columns that they have made somebody has to decide too. */
export async function requireFittingAfterMasking(context: SetupContext): Promise<void> {
  const changed = context.declarations.filter(({ changedAfterMasking }) => changedAfterMasking);
  const isMasked = context.plan.database.columns?.undecided === 'mask';
  const known = changed.map(({ decisions, ...rest }) => ({
    ...{ ...rest, masks: [] },
    // What was masked for want of a decision is as undecided as before.
    ...(decisions === undefined || isMasked ? {} : { decisions }),
  }));
  throwIfAny(await databaseProblems(context, known));
}

/** Of databases what the profile says of their columns, masks and grants: read only. */
export async function databaseProblems(
  context: Inspected,
  declarations: readonly DatabaseDeclaration[],
): Promise<readonly SetupProblem[]> {
  const { sessions, plan } = context;
  const found = await withConcurrency(databasesAtATime, declarations, async (declaration) => {
    const { name, grants } = declaration;
    const undecided = await undecidedOf(context, declaration);
    const masks = undecided === undefined ? declaration.masks : withUndecidedMasked(declaration.masks, undecided);
    if (grants.length === 0 && masks.length === 0) return undecided === undefined ? [] : undecidedProblems(undecided);
    const session = await sessions.to(name);
    return [
      ...(grants.length === 0 ? [] : await session.roleProblems([], grants, plan.database.unlistedLogins)),
      ...(masks.length === 0 ? [] : await session.maskProblems(masks)),
      ...(undecided === undefined ? [] : undecidedProblems(undecided)),
    ];
  });
  return found.flat();
}

/** Undefined where all columns of the database stay as they are but for the masks. */
async function undecidedOf(
  { sessions, plan, mainDatabase }: Inspected,
  { name, decisions }: DatabaseDeclaration,
): Promise<Undecided | undefined> {
  const choice = plan.database.columns;
  if (choice === undefined || decisions === undefined) return undefined;
  const review = await (await sessions.to(name)).reviewColumns(decisions);
  return { review, decisions, choice, database: name, mainDatabase };
}

/** What nobody can look at, nobody has decided about; and what is to be kept is there. */
function unseenDatabases(
  { plan, mainDatabase }: SetupContext,
  { open, closed }: AllDatabases,
): readonly SetupProblem[] {
  const path = 'database.columns.keep';
  const unseen = closed
    .filter((name) => undeclaredDatabase(plan.database, name, mainDatabase).decisions !== undefined)
    .map((name) => ({
      path,
      text: `the master cannot connect to database ${JSON.stringify(name)}, so that nobody has looked at its columns: grant it CONNECT in the source database, or keep the database`,
    }));
  const unknown = (plan.database.columns?.keep ?? []).flatMap(({ database }, index) =>
    database === undefined || [...open, ...closed].includes(database)
      ? []
      : [
          {
            path: `${path}[${index}].database`,
            text: `there is no database ${JSON.stringify(database)}; there are ${open.join(', ')}`,
          },
        ],
  );
  return [...unseen, ...unknown];
}

/** The declared databases, and where the plan decides about columns all others of the cluster: they are production's too. */
function everyDatabase({ plan, declarations, mainDatabase }: SetupContext, existing: readonly string[]) {
  if (plan.database.columns === undefined) return declarations;
  const others = existing.filter((name) => !declarations.some((declared) => declared.name === name));
  return [...declarations, ...others.map((name) => undeclaredDatabase(plan.database, name, mainDatabase))];
}

/**
 * Every database in which something is masked or may be, with the masks that stand for what nobody has decided about, if the plan
 * says so.
 */
export async function maskedDatabases(
  context: SetupContext,
  main: DatabaseConnection,
): Promise<readonly DatabaseDeclaration[]> {
  const { plan, declarations } = context;
  if (plan.database.columns?.undecided !== 'mask') return declarations;
  const every = everyDatabase(context, (await allDatabases(main)).open);
  return withConcurrency(databasesAtATime, every, (declaration) => withDecidedMasks(context, declaration));
}

/** The same with the masks that stand for what nobody has decided about, if the plan says so. */
export async function withDecidedMasks(
  context: Inspected,
  declaration: DatabaseDeclaration,
): Promise<DatabaseDeclaration> {
  if (context.plan.database.columns?.undecided !== 'mask') return declaration;
  const undecided = await undecidedOf(context, declaration);
  return undecided === undefined
    ? declaration
    : { ...declaration, masks: withUndecidedMasked(declaration.masks, undecided) };
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
