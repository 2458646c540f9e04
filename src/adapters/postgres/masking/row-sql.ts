import { escapeIdentifier, escapeLiteral } from 'pg';
import {
  hasPassingTime,
  namesElsewhere,
  openedInSqlCondition,
  wordsOfSqlCondition,
} from '../../../validation/sql-condition.ts';
import type { Session } from '../connection/session.ts';
import { isServersOwn } from '../data/data-errors.ts';
import { progressSchema } from '../data/progress.ts';
import { becomeOwner } from './as-owner.ts';
import { unknown } from './naming.ts';
import { namesakes, strangeNodes, unsteadyCalls } from './stable-functions.ts';
import type { TableFacts } from './table-facts.ts';
import { answered, type Refusal, tried } from './tried.ts';

/** What is wrong with SQL of a profile, in words. */
export interface NoSql {
  readonly wrong: string;
}

/** A table with those of the masked one's columns that may be asked, which nobody else knows of, for as long as the SQL is looked at. */
export const model = `${progressSchema}.aurora_restore_condition`;

/** As the configuration has made sure: what stands in brackets in a statement of the pipeline's ends nothing of it. */
export function unfit(sql: string, what: string): NoSql | undefined {
  if (wordsOfSqlCondition(sql) === undefined || !openedInSqlCondition(sql)) {
    return { wrong: `expected ${what.replace(/^an? /, 'one ')}, with quotes and brackets that are closed in it` };
  }
  if (namesElsewhere(sql))
    return { wrong: 'expected columns by their names alone, and only what PostgreSQL has itself' };
  return hasPassingTime(sql)
    ? { wrong: 'expected no text that may be read as a time of its own, such as today' }
    : undefined;
}

/**
 * Has PostgreSQL itself read what a profile says in SQL of a row, as `read` does over the model. It may depend on nothing but the
 * row, so that it answers the same whenever it is asked, and on nothing that is not PostgreSQL's own, so that no code of the
 * database's runs with it: no query, no system column, and no function that is not IMMUTABLE.
 *
 * A literal is made a value of its type as soon as it is read, by the type's own code. So there are no columns of types but
 * PostgreSQL's and enumerated ones, whose values are labels, and no names are found but in `pg_catalog`; an operator there has
 * no other one of somebody's that it might be replaced by.
 *
 * As a check constraint it is read and not evaluated. Only when all that it calls is known it is the predicate of an index,
 * for which PostgreSQL makes sure that it is IMMUTABLE.
 *
 * In a transaction of a user who is a member of the owner, in which the pipeline's schema is there. Leaves nothing.
 * @see https://www.postgresql.org/docs/current/xfunc-volatility.html
 * @see https://www.postgresql.org/docs/current/sql-createindex.html
 */
export async function withModel<Found>(
  session: Session,
  facts: TableFacts,
  read: (asked: ReadonlyMap<string, string>) => Promise<Found | NoSql>,
): Promise<Found | NoSql> {
  const owner = escapeIdentifier(facts.owner);
  const [me] = await session.rows<{ name: string }>('SELECT current_user AS name');
  const lent = [
    ...facts.hiddenSchemas.map((name) => `USAGE ON SCHEMA ${escapeIdentifier(name)}`),
    ...(me?.name === facts.owner ? [] : [`USAGE, CREATE ON SCHEMA ${progressSchema}`]),
  ];
  // Where the user may not, it is refused for what the owner does not see.
  for (const privilege of lent) await tried(session, `GRANT ${privilege} TO ${owner}`, true);
  const asked = await askedColumns(session, facts);
  await becomeOwner(session, facts);
  await session.rows(`SET LOCAL search_path = ''`);
  const columns = [...asked].map(([name, sql]) => `${sql} AS ${escapeIdentifier(name)}`).join(', ');
  const made = await tried(
    session,
    `CREATE TABLE ${model} AS SELECT ${columns} FROM ${facts.identity} AS t WITH NO DATA`,
    true,
  );
  const found = made === undefined ? await read(asked) : told(made, facts);
  if (made === undefined) await session.rows(`DROP TABLE ${model}`);
  await session.rows(`SET LOCAL ROLE NONE; SET LOCAL search_path = ''`);
  for (const privilege of lent) await tried(session, `REVOKE ${privilege} FROM ${owner}`, true);
  return found;
}

/**
 * The columns that it may be over, as SQL over the table `t` that has the value of a domain as what it is made of. An enumerated type
 * with a cast of its own is none of them: what makes JSON looks for such a cast when it runs.
 */
async function askedColumns(session: Session, { identity, columns }: TableFacts): Promise<ReadonlyMap<string, string>> {
  const found = await session.rows<{ name: string }>(
    `WITH RECURSIVE based AS (
       SELECT attname::text AS name, atttypid AS type FROM pg_catalog.pg_attribute
       WHERE attrelid = ${escapeLiteral(identity)}::regclass AND attnum > 0 AND NOT attisdropped
       UNION ALL SELECT based.name, y.typbasetype FROM based JOIN pg_catalog.pg_type y ON y.oid = based.type AND y.typtype = 'd')
     SELECT name FROM based JOIN pg_catalog.pg_type y ON y.oid = based.type
     WHERE y.typtype = 'e' AND NOT EXISTS (SELECT FROM pg_catalog.pg_cast k WHERE k.castsource = y.oid)
                           AND NOT EXISTS (SELECT FROM pg_catalog.pg_opclass o WHERE o.opcintype = y.oid)
           OR y.typnamespace = 'pg_catalog'::regnamespace AND y.typtype IN ('b', 'r', 'm') AND y.typname !~ '^_?reg'`,
  );
  const names = new Set(found.map(({ name }) => name));
  const sqlOf = ({ name, type, base }: TableFacts['columns'][number]) => {
    const column = `t.${escapeIdentifier(name)}`;
    return type === base ? column : `CAST(${column} AS ${base})`;
  };
  return new Map(columns.filter(({ name }) => names.has(name)).map((column) => [column.name, sqlOf(column)]));
}

interface Reading {
  readonly what: string;
  readonly place?: number;
  /** `once` a row: what depends on the session's settings will do. */
  readonly asked?: 'always' | 'once';
}

/**
 * How PostgreSQL reads a condition over the model; `what` it is to be, in words, and the how manyth to be read there. Only when all that
 * it calls is known is any of it evaluated.
 */
export async function readWithin(
  session: Session,
  condition: string,
  facts: TableFacts,
  { what, place = 0, asked = 'always' }: Reading,
): Promise<Read | NoSql> {
  const written = await constrained(session, `written${place}`, condition, facts);
  if ('wrong' in written) return written;
  // What PostgreSQL writes names other types and schemas: once more, so that the very text which is used is the one that was looked at.
  const whole = await constrained(session, `whole${place}`, written.text, facts);
  if ('wrong' in whole) return whole;
  const refused = await tried(session, `CREATE INDEX ON ${model} ((1)) WHERE (${written.text})`);
  if (refused?.cause.code !== '42P17') return refused === undefined ? written : told(refused, facts);
  if (asked === 'once' && written.calls.length === 0) return written;
  const calls = written.calls.length === 0 ? 'what depends on settings' : written.calls.join(', ');
  return {
    wrong: `it calls ${calls}, which does not always answer the same for a row; expected ${what} of the row alone`,
  };
}

/** The columns that it was read to be over, with their values in a row of the table `t`. */
export const ofRow = (columns: readonly string[], asked: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...asked].filter(([name]) => columns.includes(name)));

/** SQL: what was read over the model, of a row of these values. */
export function overRow(text: string, row: ReadonlyMap<string, string>): string {
  const columns = [...row].map(([name, value]) => `${value} AS ${escapeIdentifier(name)}`).join(', ');
  return `(SELECT ${text} FROM (SELECT ${columns}) AS aurora_restore_row)`;
}

export interface Read {
  readonly text: string;
  readonly columns: readonly string[];
  /** What it calls that depends on more than the row and settings, in words. */
  readonly calls: readonly string[];
}

/** Has the model take the condition as a check constraint that no row is looked at for. */
export async function constrained(
  session: Session,
  name: string,
  condition: string,
  facts: TableFacts,
): Promise<Read | NoSql> {
  const refused = await tried(
    session,
    `ALTER TABLE ${model} ADD CONSTRAINT ${name} CHECK ((${condition})) NOT VALID`,
    true,
  );
  if (refused !== undefined) return told(refused, facts);
  const answer = await answered<
    Read & { besides: boolean; strange: string[]; nodes: string[]; namesakes: string[]; [column: string]: unknown }
  >(
    session,
    `SELECT pg_get_expr(k.conbin, k.conrelid) AS text, ${unsteadyCalls('k.conbin')} AS calls, ${strangeNodes('k.conbin')} AS nodes, ${namesakes('k.conbin')} AS namesakes, coalesce(0 >= ANY (k.conkey), false) AS besides,
            ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = ANY (k.conkey) AND attnum > 0 ORDER BY attnum) AS columns,
            ARRAY(SELECT pg_describe_object(d.refclassid, d.refobjid, 0) FROM pg_depend d
                  WHERE d.classid = 'pg_constraint'::regclass AND d.objid = k.oid AND NOT (${harmless}) ORDER BY 1) AS strange
     FROM pg_constraint k WHERE k.conrelid = '${model}'::regclass AND k.conname = '${name}'`,
  );
  const [read] = 'rows' in answer ? answer.rows : [];
  if (read === undefined) return { wrong: 'PostgreSQL does not tell how it reads it' };
  if (read.strange.length > 0) {
    return {
      wrong: `it depends on ${read.strange.join(', ')}; expected nothing but columns, values, and PostgreSQL’s own functions and operators`,
    };
  }
  if (read.namesakes.length > 0) {
    return {
      wrong: `the database has ${read.namesakes.join(', ')}, which might be called in the place of PostgreSQL’s own; expected other functions and operators`,
    };
  }
  if (read.nodes.length > 0) {
    const words = [...new Set(read.nodes.map(wordsOf))].join(', ');
    return {
      wrong: `it has ${words} in it; expected nothing but columns, values, and PostgreSQL’s own functions and operators`,
    };
  }
  if (read.besides)
    return { wrong: 'it names the row as a whole or a column of the system; expected columns of the table' };
  if (read.columns.length === 0)
    return { wrong: 'it names no column of the table, and so would be the same for all rows' };
  return read;
}

/** A kind of node, as who writes SQL would call it. */
function wordsOf(node: string): string {
  if (node === 'SQLVALUEFUNCTION') return 'current_user, current_date or the like';
  if (node.startsWith('JSON')) return 'JSON_OBJECT(), JSON_VALUE() or the like';
  if (node.startsWith('XML')) return 'XMLELEMENT() or the like';
  return node.startsWith('ROW') ? 'a row of several values' : `what PostgreSQL calls ${node}`;
}

/** Of what PostgreSQL notes that the constraint depends on; what is its own from the beginning it does not note. */
const harmless = `
  d.refclassid = 'pg_class'::regclass AND d.refobjid = k.conrelid
  OR d.refclassid = 'pg_collation'::regclass
  OR d.refclassid = 'pg_type'::regclass AND EXISTS (SELECT FROM pg_type y WHERE y.oid = d.refobjid AND y.typtype = 'e')`;

/** What somebody's code may have said, such as an event trigger's, is not told. */
export function told({ cause }: Refusal, { columns }: TableFacts): NoSql {
  const { code = '' } = cause;
  if (!isServersOwn(cause)) return { wrong: `PostgreSQL does not take it (SQLSTATE ${code})` };
  const { message } = cause;
  const missing = code === '42703' ? /^column "(.*)" does not exist$/.exec(message)?.[1] : undefined;
  const other = columns.find(({ name }) => name === missing);
  if (other !== undefined) {
    return {
      wrong: `column ${other.name} is of type ${other.type}; expected columns of PostgreSQL’s own types, or enumerated ones without casts of their own`,
    };
  }
  const names = columns.map(({ name }) => name);
  if (missing !== undefined) return { wrong: unknown('column', missing, names) };
  const words = message.replace('argument of CHECK must be', 'it must be').replace(/ in check constraints?$/, ' in it');
  return { wrong: `PostgreSQL does not take it: ${words} (SQLSTATE ${code})` };
}
