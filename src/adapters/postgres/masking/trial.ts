import { escapeIdentifier, escapeLiteral } from 'pg';
import type { TableMask } from '../../../ports/database-data.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { dataError } from '../data/data-errors.ts';
import { openSchema } from '../data/progress.ts';
import { actingRoles } from '../roles/acting-roles.ts';
import { administer } from '../roles/administered-roles.ts';
import { becomeOwner } from './as-owner.ts';
import { updateOf } from './batch.ts';
import { maskedColumns } from './masked-columns.ts';
import { columnPath } from './naming.ts';
import { andHolds, type RowCondition, readCondition } from './row-condition.ts';
import { readExpressions, sqlColumns, withExpressions } from './row-expression.ts';
import type { NoSql } from './row-sql.ts';
import { sampleProblems } from './sample.ts';
import { bringTrialSecret, secret } from './secret.ts';
import type { TableFacts } from './table-facts.ts';
import { answered, tried } from './tried.ts';
import { unmetPaths } from './unmet-paths.ts';

/** What there is to try: the rules against which nothing else speaks, and whether nothing speaks against the table. */
export interface Trial {
  readonly mask: TableMask;
  readonly ofTable: boolean;
  /** Of a table not all rows of which are masked. */
  readonly condition: RowCondition | undefined;
}

/**
 * What only a trial tells: whether this user can become the owners of all that is changed, whether a constant is of its
 * column's type, whether check constraints, domains and indexes take what the rules make of some rows, and whether
 * PostgreSQL takes the UPDATE. All of it is only read, as the owners that masking runs as, with a salt of its own, and
 * rolled back.
 */
export async function trialProblems(
  session: Session,
  mask: TableMask,
  facts: TableFacts,
  trial: Trial,
): Promise<readonly SetupProblem[]> {
  await session.rows('BEGIN');
  try {
    const strangers = await unreachableOwners(session, facts.owners);
    const superusers = strangers.length === 0 ? [] : await superusersAmong(session, strangers);
    if (strangers.length > 0) return strangers.map((owner) => ownerProblem(mask, owner, superusers.includes(owner)));
    for (const name of facts.hiddenSchemas) {
      await tried(session, `GRANT USAGE ON SCHEMA ${escapeIdentifier(name)} TO ${escapeIdentifier(facts.owner)}`, true);
    }
    await bringTrialSecret(session);
    await session.rows('SET TRANSACTION READ ONLY');
    await becomeOwner(session, facts);
    const { condition } = trial;
    const unanswered = condition === undefined ? [] : await unansweredRows(session, mask, facts, condition);
    if (unanswered.length > 0) return unanswered;
    const constants = await constantProblems(session, mask, facts);
    const unmet = await unmetPaths(session, without(constants, trial.mask), facts, condition);
    const unmade = await unmadeRows(session, trial.mask, facts, condition);
    const sound = without([...constants, ...unmet, ...unmade], trial.mask);
    const found = sound.columns.length === 0 ? [] : await sampleProblems(session, sound, facts, condition);
    // The sample's last one was a partition's.
    await becomeOwner(session, facts);
    const isSound = trial.ofTable && constants.length === 0 && found.length === 0 && sound.columns.length > 0;
    return [
      ...constants,
      ...unmet,
      ...unmade,
      ...found,
      ...(isSound ? await updateProblems(session, sound, facts, condition) : []),
    ];
  } finally {
    await session.rows('ROLLBACK');
    session.endTurn();
  }
}

/**
 * Which rows of a table are masked, as PostgreSQL reads it, or what is wrong with it; undefined where nobody can look, which the trial of
 * the rules tells. All of it is rolled back.
 */
export async function triedCondition(
  session: Session,
  where: string,
  facts: TableFacts,
): Promise<RowCondition | NoSql | undefined> {
  await session.rows('BEGIN');
  try {
    if ((await unreachableOwners(session, facts.owners)).length > 0) return undefined;
    await openSchema(session);
    return await readCondition(session, where, facts);
  } finally {
    await session.rows('ROLLBACK');
    session.endTurn();
  }
}

/** What PostgreSQL says against the expressions of a mask, and the facts with those that it has read. All of it is rolled back. */
export async function triedExpressions(
  session: Session,
  mask: TableMask,
  facts: TableFacts,
): Promise<{ readonly facts: TableFacts; readonly problems: readonly SetupProblem[] }> {
  if (sqlColumns(mask).length === 0) return { facts, problems: [] };
  await session.rows('BEGIN');
  try {
    // The trial of the rules tells of them.
    if ((await unreachableOwners(session, facts.owners)).length > 0) return { facts, problems: [] };
    await openSchema(session);
    const read = await readExpressions(session, mask, facts);
    const problems = [...read].flatMap(([name, made]) =>
      'wrong' in made ? [{ path: columnPath(mask.path, name), text: made.wrong }] : [],
    );
    return { facts: withExpressions(facts, read), problems };
  } finally {
    await session.rows('ROLLBACK');
    session.endTurn();
  }
}

/** So many rows at most are asked. */
const mostAsked = 1_000_000;

/** An expression may fail for a value, and come to nothing where there has to be something. */
async function unmadeRows(
  session: Session,
  mask: TableMask,
  facts: TableFacts,
  condition: RowCondition | undefined,
): Promise<readonly SetupProblem[]> {
  const found: SetupProblem[] = [];
  for (const { name, made } of maskedColumns(mask, facts)) {
    if (made === undefined) continue;
    const answer = await answered<{ isNull: boolean | null; [column: string]: unknown }>(
      session,
      `SELECT pg_catalog.bool_or((${made}) IS NULL) AS "isNull"
       FROM (SELECT * FROM ${facts.identity} LIMIT ${mostAsked}) AS t, ${secret} AS s WHERE ${andHolds('true', condition)}`,
    );
    const path = columnPath(mask.path, name);
    if ('rows' in answer) {
      const notNull = facts.columns.some((column) => column.name === name && column.notNull);
      if (notNull && answer.rows[0]?.isNull === true) {
        found.push({ path, text: 'it is NOT NULL, and for some row the expression is NULL' });
      }
    } else if (!/^(?:08|25|40|53|55|57|58|XX)/.test(answer.cause.code ?? 'XX')) {
      const { code = '' } = answer.cause;
      const words = code === '22001' || code === '22026' ? ': it is too long' : '';
      found.push({ path, text: `PostgreSQL cannot work it out for some row (SQLSTATE ${code})${words}` });
    }
  }
  return found;
}

/** A condition may fail for a value, as a division does. */
async function unansweredRows(
  session: Session,
  { path }: TableMask,
  { identity }: TableFacts,
  { holds }: RowCondition,
): Promise<readonly SetupProblem[]> {
  const refused = await tried(
    session,
    `SELECT pg_catalog.count(*) FROM (SELECT * FROM ${identity} LIMIT ${mostAsked}) AS t WHERE ${holds}`,
  );
  const { code = '' } = refused?.cause ?? {};
  return /^(?:22|42)/.test(code)
    ? [{ path: `${path}.where`, text: `PostgreSQL cannot say of some row whether it holds (SQLSTATE ${code})` }]
    : [];
}

/** What a problem of a whole column is known of needs no further trial. */
function without(problems: readonly SetupProblem[], mask: TableMask): TableMask {
  const wrong = new Set(problems.map(({ path }) => path));
  return { ...mask, columns: mask.columns.filter(({ name }) => !wrong.has(columnPath(mask.path, name))) };
}

/** Whether the session's user can become them is tried. */
async function unreachableOwners(session: Session, owners: readonly string[]): Promise<readonly string[]> {
  const acting = actingRoles(session);
  const [me] = await session.rows<{ name: string }>('SELECT current_user AS name');
  const others = owners.filter((owner) => owner !== me?.name);
  if (others.length === 0) return [];
  await administer(session, acting, others);
  const reached = await acting.become(others);
  return others.filter((owner) => !reached.has(owner));
}

async function superusersAmong(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  const rows = await session.rows<{ name: string }>(
    'SELECT rolname::text AS name FROM pg_roles WHERE rolsuper AND rolname = ANY ($1::text[])',
    [roles],
  );
  return rows.map(({ name }) => name);
}

function ownerProblem({ path, table }: TableMask, owner: string, isSuperuser: boolean): SetupProblem {
  const remedy = isSuperuser
    ? 'that is a superuser, for whom nobody else can act: give it another owner in the source database'
    : `grant ${JSON.stringify(owner)} to the master WITH ADMIN OPTION in the source database`;
  return {
    path: `${path}.table`,
    text: `the master may not change ${JSON.stringify(table)} and what depends on it, of which ${JSON.stringify(owner)} owns some; ${remedy}`,
  };
}

async function constantProblems(
  session: Session,
  { path, columns }: TableMask,
  facts: TableFacts,
): Promise<readonly SetupProblem[]> {
  const found: SetupProblem[] = [];
  for (const { name, rule } of columns) {
    const column = facts.columns.find((one) => one.name === name);
    const [ofValue, type] = rule.type === 'each' ? [rule.rule, column?.element?.type] : [rule, column?.type];
    if (type === undefined) continue;
    const values = ofValue.type === 'constant' ? [ofValue.value] : ofValue.type === 'choice' ? ofValue.values : [];
    found.push(...(await misfits(session, columnPath(path, name), values, type)));
  }
  return found;
}

async function misfits(
  session: Session,
  path: string,
  values: readonly (string | number | boolean)[],
  type: string,
): Promise<readonly SetupProblem[]> {
  const found: SetupProblem[] = [];
  for (const value of values) {
    const refused = await tried(session, `SELECT ${escapeLiteral(String(value))}::${type}`);
    if (refused === undefined) continue;
    const { code = '', message, where, internalQuery } = refused.cause;
    // What a function of a domain's check says may be of the data.
    const words = where === undefined && internalQuery === undefined ? `: ${message}` : '';
    const text = `${JSON.stringify(value)} is no value of ${type} (SQLSTATE ${code}${words})`;
    found.push({ path, text });
  }
  return found;
}

/** What PostgreSQL says before it touches a row, such as of a publication that does not have the row's identity. */
async function updateProblems(
  session: Session,
  mask: TableMask,
  facts: TableFacts,
  condition: RowCondition | undefined,
): Promise<readonly SetupProblem[]> {
  const shuffled = mask.columns.filter(({ rule }) => rule.type === 'shuffle');
  if (shuffled.length === mask.columns.length) return [];
  const refused = await tried(session, `EXPLAIN ${updateOf({ mask, facts, condition }, 'true')}`);
  const found = refused === undefined ? undefined : dataError(refused.error, JSON.stringify([mask, facts]));
  if (found === undefined) return [];
  const text = `PostgreSQL refuses to change it: ${found.message} (SQLSTATE ${found.sqlstate}); mend that in an SQL file`;
  return [{ path: `${mask.path}.table`, text }];
}
