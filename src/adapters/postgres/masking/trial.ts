import { DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import type { SetupProblem, TableMask } from '../../../database-ports.ts';
import { isPipelineError } from '../../../errors.ts';
import { actingRoles } from '../acting-roles.ts';
import { administer } from '../administered-roles.ts';
import type { Session } from '../session.ts';
import { maskExpression } from './expressions.ts';
import { maskedColumns } from './mask-batch.ts';
import { columnPath } from './naming.ts';
import type { TableFacts } from './table-facts.ts';

/** How many rows of a table the rules are tried with. */
const sample = 1000;
/** How many partitions are tried: as a rule one is like the other. */
const partitions = 100;

/**
 * What only a trial tells: whether this user can become the owners of all that is changed, whether a constant is of its
 * column's type, and whether check constraints, domains and indexes take what the rules make of some rows. All of it is
 * only read, with a salt of its own, and rolled back. With `ofRows` false no rows are read: other problems come first.
 */
export async function trialProblems(
  session: Session,
  mask: TableMask,
  facts: TableFacts,
  ofRows: boolean,
): Promise<readonly SetupProblem[]> {
  await session.rows('BEGIN');
  try {
    const strangers = await unreachableOwners(session, facts.owners);
    if (strangers.length > 0) return strangers.map((owner) => ownerProblem(mask, owner));
    await session.rows('SET TRANSACTION READ ONLY');
    const constants = await constantProblems(session, mask, facts);
    if (constants.length > 0 || !ofRows) return constants;
    for (const leaf of facts.leaves.slice(0, partitions)) {
      const problem = await sampleProblem(session, mask, facts, leaf);
      if (problem !== undefined) return [problem];
    }
    return [];
  } finally {
    await session.rows('ROLLBACK');
    session.endTurn();
  }
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

function ownerProblem({ path, table }: TableMask, owner: string): SetupProblem {
  const remedy = `grant ${JSON.stringify(owner)} to the master WITH ADMIN OPTION in the source database`;
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
    const type = facts.columns.find((column) => column.name === name)?.type;
    if (rule.type !== 'constant' || type === undefined) continue;
    const refused = await tried(session, `SELECT ${escapeLiteral(String(rule.value))}::${type}`);
    if (refused === undefined) continue;
    const text = `${JSON.stringify(rule.value)} is no value of ${type} (SQLSTATE ${refused.code}: ${refused.message})`;
    found.push({ path: columnPath(path, name), text });
  }
  return found;
}

/** What PostgreSQL says against some rows as they would be; at the column that it is about, if there is but one. */
async function sampleProblem(
  session: Session,
  mask: TableMask,
  facts: TableFacts,
  leaf: string,
): Promise<SetupProblem | undefined> {
  const masked = new Set(mask.columns.map(({ name }) => name));
  const conditions = (await conditionsOf(session, leaf)).filter(({ columns }) =>
    columns.some((name) => masked.has(name)),
  );
  const rows = maskedRows(mask, facts);
  const fails = async (select: string) => tried(session, `SELECT ${select} FROM (${rows(leaf)}) AS ${alias(leaf)}`);
  const at = (columns: readonly string[]) => {
    const [only, ...others] = columns.filter((name) => masked.has(name));
    return only === undefined || others.length > 0 ? `${mask.path}.table` : columnPath(mask.path, only);
  };
  for (const name of masked) {
    const refused = await fails(`count(${escapeIdentifier(name)})`);
    const constraint = refused?.constraint === undefined ? '' : ` (constraint ${refused.constraint})`;
    if (isOfData(refused))
      return { path: at([name]), text: `its type does not take what the rule makes of some rows${constraint}` };
  }
  for (const { kind, name, columns, expression } of conditions) {
    // A division by zero is the answer: the first row for which the condition does not hold.
    const refused = await fails(
      kind === 'check' ? `count(1 / CASE WHEN (${expression}) IS FALSE THEN 0 ELSE 1 END)` : `count((${expression}))`,
    );
    if (isOfData(refused)) {
      const what = kind === 'check' ? 'the check constraint' : kind === 'index' ? 'the index' : 'the generated column';
      return {
        path: at(columns),
        text: `${what} ${name} of ${leaf} does not take what the rule makes of some rows; choose another rule, or change it in an SQL file`,
      };
    }
  }
  return undefined;
}

interface Condition {
  readonly kind: 'check' | 'index' | 'generated';
  readonly name: string;
  readonly columns: readonly string[];
  readonly expression: string;
}

/** All expressions that PostgreSQL evaluates anew when a row of the table changes. */
async function conditionsOf(session: Session, leaf: string): Promise<readonly Condition[]> {
  const names = (numbers: string) =>
    `ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = r.oid AND attnum IN (${numbers}))`;
  const within = (catalog: string, object: string) =>
    names(`SELECT refobjsubid FROM pg_depend WHERE classid = '${catalog}'::regclass AND objid = ${object}
           AND refclassid = 'pg_class'::regclass AND refobjid = r.oid`);
  return session.rows<Condition & { [column: string]: unknown }>(
    `SELECT 'check' AS kind, k.conname AS name, ${names('SELECT unnest(k.conkey)')} AS columns, pg_get_expr(k.conbin, r.oid) AS expression
     FROM pg_class r JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype = 'c' AND pg_get_constraintdef(k.oid) NOT LIKE '% NOT ENFORCED'
     WHERE r.oid = to_regclass($1)
     UNION ALL
     SELECT 'index', i.indexrelid::regclass::text, ${within('pg_class', 'i.indexrelid')}, pg_get_indexdef(i.indexrelid, place, true)
     FROM pg_class r JOIN pg_index i ON i.indrelid = r.oid, generate_series(1, i.indnkeyatts) AS place
     WHERE r.oid = to_regclass($1) AND i.indkey[place - 1] = 0
     UNION ALL
     SELECT 'index', i.indexrelid::regclass::text, ${within('pg_class', 'i.indexrelid')}, pg_get_expr(i.indpred, r.oid)
     FROM pg_class r JOIN pg_index i ON i.indrelid = r.oid WHERE r.oid = to_regclass($1) AND i.indpred IS NOT NULL
     UNION ALL
     SELECT 'generated', a.attname, ${within('pg_attrdef', 'd.oid')}, pg_get_expr(d.adbin, r.oid)
     FROM pg_class r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attgenerated <> ''
     JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum WHERE r.oid = to_regclass($1)`,
    [leaf],
  );
}

/** Some rows of a table as the rules would leave them; a column that is generated of others is left out. */
function maskedRows(mask: TableMask, facts: TableFacts): (leaf: string) => string {
  const masked = new Map(maskedColumns(mask, facts).map((column) => [column.name, column]));
  const columns = facts.columns
    .filter(({ generated }) => !generated)
    .map(({ name }) => {
      const column = masked.get(name);
      const made = column === undefined ? `t.${escapeIdentifier(name)}` : `(${maskExpression(column)})::${column.type}`;
      return `${made} AS ${escapeIdentifier(name)}`;
    });
  const salt = `(SELECT gen_random_uuid()::text AS salt, hashtextextended(gen_random_uuid()::text, 0) AS seed)`;
  return (leaf) => `SELECT ${columns.join(', ')} FROM ONLY ${leaf} AS t, ${salt} AS s LIMIT ${sample}`;
}

/** The table's own name, in case that an expression is about the whole row. */
function alias(leaf: string): string {
  return leaf.replace(/^(?:"(?:[^"]|"")*"|[^".]*)\./, '');
}

/** What PostgreSQL answers a statement with, if it refuses it; the transaction goes on. */
async function tried(session: Session, sql: string): Promise<DatabaseError | undefined> {
  await session.rows('SAVEPOINT trial');
  try {
    await session.rows(sql);
    return undefined;
  } catch (error) {
    const cause = isPipelineError(error, 'UserSetupFailed') ? error.cause : undefined;
    if (!(cause instanceof DatabaseError)) throw error;
    return cause;
  } finally {
    await session.rows('ROLLBACK TO trial');
  }
}

/** data_exception, integrity_constraint_violation: others say that a trial is not possible. */
function isOfData(error: DatabaseError | undefined): boolean {
  return error !== undefined && /^2[23]/.test(error.code ?? '');
}
