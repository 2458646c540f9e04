import pg from 'pg';
import type { JsonRule } from '../../src/ports/database-data.ts';
import {
  type FillableColumn,
  type FillableTable,
  type Filling,
  fillableTables,
  noPartition,
} from './fillable-tables.ts';
import { madeUpValue, type Written } from './made-up-values.ts';
import { type Way, waysThrough } from './values-of-constraints.ts';

export interface FilledTables {
  /** Those that have rows. */
  readonly filled: readonly FillableTable[];
  /** Of each table that has none, why; as a line. */
  readonly empty: readonly string[];
}

/** The rule of a column that holds documents. */
export type DocumentRules = (table: FillableTable, column: string) => JsonRule | undefined;

/** How many ways are tried to write the first row of a table that PostgreSQL refuses as it is. */
const mostTries = 600;

/**
 * Writes so many made-up rows to each table, or as many as its unique keys take. The rows of the same number belong together: what a
 * foreign key ties is the same in both. Where PostgreSQL refuses a row, NULL is tried, and what stands in the constraint.
 */
export async function fillTables(session: Filling, count: number, ruleOf: DocumentRules): Promise<FilledTables> {
  const tables = await fillableTables(session);
  const refused = new Map<string, string>();
  await session.query('SET session_replication_role = replica');
  for (const table of tables) {
    const error = await fill(session, { table, tables, ruleOf }, count);
    if (error !== undefined) refused.set(table.name, error);
  }
  await dropLonely(session);
  await session.query('SET session_replication_role = DEFAULT');
  const filled: FillableTable[] = [];
  const empty: string[] = [];
  for (const table of tables) {
    const { rows } = await session.query(`SELECT FROM ${table.name} LIMIT 1`);
    if (rows.length > 0) filled.push(table);
    else empty.push(`${table.name} has no rows: ${refused.get(table.name) ?? 'what it refers to has none'}`);
  }
  return { filled, empty };
}

interface Task {
  readonly table: FillableTable;
  readonly tables: readonly FillableTable[];
  readonly ruleOf: DocumentRules;
}

/** Why not one row could be written; undefined where one could. */
async function fill(session: Filling, task: Task, count: number): Promise<string | undefined> {
  const { columns } = task.table;
  const chosen = new Map<string, Way>(columns.map((column) => [column.name, (row) => tiedValue(task, column, row)]));
  const refused = await findWays(session, task, chosen);
  if (refused !== undefined) return refused.message;
  // What a unique key does not take is left out: there are fewer rows then.
  for (let row = 2; row <= count; row += 1) await insert(session, task.table, chosen, row);
  return undefined;
}

/** Writes the first row, and changes what is chosen until PostgreSQL takes it. Returns why it did not take it as it was. */
async function findWays(session: Filling, task: Task, chosen: Map<string, Way>): Promise<pg.DatabaseError | undefined> {
  const { table } = task;
  const first = await insert(session, table, chosen, 1);
  if (first === undefined) return undefined;
  const ways = new Map(waysAgainst(task, first));
  for (let tries = 0, known = 0; known < ways.size && tries < mostTries; ) {
    known = ways.size;
    for (const choice of combinations([...ways])) {
      tries += 1;
      if (tries > mostTries) break;
      for (const [name, way] of choice) chosen.set(name, way);
      const refused = await insert(session, table, chosen, 1);
      if (refused === undefined) return undefined;
      // What another constraint refuses is not to be had by these columns alone.
      const others = refused.code === checkViolation ? waysAgainst(task, refused) : [];
      for (const [name, found] of others) if (!ways.has(name)) ways.set(name, found);
      if (ways.size > known) break;
    }
  }
  return first;
}

const checkViolation = '23514';

/** Every way of each column with every way of the others: those first that change least, for the ways of each are in that order. */
function* combinations(
  ways: readonly (readonly [string, readonly Way[]])[],
): Generator<readonly (readonly [string, Way])[]> {
  const most = ways.reduce((sum, [, own]) => sum + own.length - 1, 0);
  for (let changes = 0; changes <= most; changes += 1) yield* combinationsOf(ways, changes);
}

function* combinationsOf(
  [first, ...others]: readonly (readonly [string, readonly Way[]])[],
  changes: number,
): Generator<readonly (readonly [string, Way])[]> {
  if (first === undefined) {
    if (changes === 0) yield [];
    return;
  }
  const [name, own] = first;
  for (const [at, way] of own.slice(0, changes + 1).entries()) {
    for (const rest of combinationsOf(others, changes - at)) yield [[name, way], ...rest];
  }
}

/** What may be tried in the columns that the error is about. */
function waysAgainst(task: Task, error: pg.DatabaseError): readonly (readonly [string, readonly Way[]])[] {
  const { columns, constraints } = task.table;
  const nothing = (column: FillableColumn): readonly Way[] => (column.notNull ? [] : [() => null]);
  const asItIs =
    (column: FillableColumn): Way =>
    (row) =>
      tiedValue(task, column, row);
  if (error.code !== checkViolation) {
    // Its type takes no such value: it is a column of a type that nothing is known of.
    const open = columns.filter(({ notNull, kind }) => !notNull && kind !== 'e');
    return open.map((column) => [column.name, [...nothing(column), asItIs(column)]]);
  }
  return constraints
    .filter(({ name }) => name === (error.constraint ?? noPartition))
    .flatMap((constraint) =>
      columns
        .filter(({ name }) => constraint.columns.includes(name))
        .map((column): readonly [string, readonly Way[]] => {
          // Of what is tied, that of the next row, which is there.
          const later: Way = (row) => tiedValue(task, column, row + (column.parent === null ? 1000 : 1));
          const values = waysThrough(column, constraint);
          const other = column.parent === null ? [...values, later] : [later, ...values];
          return [column.name, [asItIs(column), ...nothing(column), ...other]];
        }),
    );
}

/** That of the column which a foreign key ties it to, and so on; round a circle of keys that of the first one by name. */
function tiedValue(task: Task, column: FillableColumn, row: number): Written {
  const { table, tables, ruleOf } = task;
  const way: [FillableTable, FillableColumn][] = [[table, column]];
  for (let at = column; at.parent !== null; ) {
    const { parent } = at;
    const above = tables.find(({ name }) => name === parent.table);
    const next = above?.columns.find(({ name }) => name === parent.column);
    if (above === undefined || next === undefined) break;
    const begun = way.findIndex(([, one]) => one === next);
    if (begun >= 0) {
      const circle = way.slice(begun).toSorted(([a, b], [c, d]) => (a.name + b.name < c.name + d.name ? -1 : 1));
      way.push(...circle.slice(0, 1));
      break;
    }
    way.push([above, next]);
    at = next;
  }
  const [end, source] = way.at(-1) ?? [table, column];
  return madeUpValue(source, row, ruleOf(end, source.name));
}

async function insert(
  session: Filling,
  { name, columns }: FillableTable,
  chosen: ReadonlyMap<string, Way>,
  row: number,
): Promise<pg.DatabaseError | undefined> {
  const names = columns.map((column) => pg.escapeIdentifier(column.name)).join(', ');
  const values = columns.map((column) => {
    const value = chosen.get(column.name)?.(row) ?? null;
    return value === null ? 'NULL' : pg.escapeLiteral(value);
  });
  const sql = `INSERT INTO ${name} (${names}) OVERRIDING SYSTEM VALUE VALUES (${values.join(', ')})`;
  try {
    await session.query(columns.length === 0 ? `INSERT INTO ${name} DEFAULT VALUES` : sql);
    return undefined;
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error;
    throw error;
  }
}

/** Deletes the rows that refer to none, for their partner was refused; and so on. */
async function dropLonely(session: Filling): Promise<void> {
  const { rows } = await session.query(lonely);
  for (let deleted = true; deleted; ) {
    deleted = false;
    for (const { sql } of rows) {
      const gone = await session.query(String(sql));
      if (gone.rows.length > 0) deleted = true;
    }
  }
}

const lonely = `
SELECT format('DELETE FROM %s AS c WHERE %s AND NOT EXISTS (SELECT FROM %s AS p WHERE %s) RETURNING 1', k.conrelid::regclass,
  (SELECT string_agg(format('c.%I IS NOT NULL', o.attname), ' AND ') FROM unnest(k.conkey) AS n JOIN pg_attribute o ON o.attrelid = k.conrelid AND o.attnum = n),
  k.confrelid::regclass,
  (SELECT string_agg(format('p.%I = c.%I', r.attname, o.attname), ' AND ') FROM unnest(k.conkey, k.confkey) AS pair(own, other)
   JOIN pg_attribute o ON o.attrelid = k.conrelid AND o.attnum = pair.own JOIN pg_attribute r ON r.attrelid = k.confrelid AND r.attnum = pair.other)) AS sql
FROM pg_constraint k WHERE k.contype = 'f' AND k.conparentid = 0`;
