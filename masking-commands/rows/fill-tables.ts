import pg from 'pg';
import {
  type FillableColumn,
  type FillableTable,
  type Filling,
  fillableTables,
  noPartition,
} from './fillable-tables.ts';
import { asked, deleteLonely } from './lonely-rows.ts';
import type { DocumentRules } from './made-up-values.ts';
import { parentsFirst, TiedValues } from './tied-values.ts';
import { type Way, waysThrough } from './values-of-constraints.ts';

export interface FilledTables {
  /** Those that have rows. */
  readonly filled: readonly FillableTable[];
  /** Of each table that has none, why; and what else is not as it should be. A line each. */
  readonly told: readonly string[];
}

/** How many ways are tried to write the first row of a table that PostgreSQL refuses as it is. */
const mostTries = 600;

/**
 * Writes so many made-up rows to each table, or as many as its unique keys take. The rows of the same number belong together: what a
 * foreign key ties is the same in both. Where PostgreSQL refuses a row, what stands in the constraint is tried, and NULL; columns that
 * could only be NULL in the first row are tried once more in the others.
 */
export async function fillTables(session: Filling, count: number, ruleOf: DocumentRules): Promise<FilledTables> {
  const tables = await fillableTables(session);
  const values = new TiedValues(tables, ruleOf);
  const refused = new Map<FillableTable, string>();
  // As a dump leaves it, rows that a policy hides would be an error.
  await session.query(`SET row_security = on; SET statement_timeout = '10s'; SET session_replication_role = replica`);
  for (const table of parentsFirst(tables)) {
    const error = await new Table(session, table, values).fill(count);
    const isEmpty = (await rowsIn(session, table)).length === 0;
    if (isEmpty) refused.set(table, error ?? 'a trigger, a rule or a policy keeps them out');
  }
  const lonely = await deleteLonely(session);
  await session.query('RESET session_replication_role; RESET statement_timeout');
  await session.query(advanced);
  const filled: FillableTable[] = [];
  const empty: string[] = [];
  for (const table of tables) {
    if ((await rowsIn(session, table)).length > 0) filled.push(table);
    else empty.push(`${table.name} has no rows: ${refused.get(table) ?? 'they would refer to none'}`);
  }
  return { filled, told: [...empty, ...lonely] };
}

/** What a trigger makes while rows are masked gets numbers of its own. */
const advanced = `
SELECT setval(seqrelid::regclass, greatest(seqmin, least(seqmax - 1000, 1000000))) FROM pg_sequence
WHERE seqincrement > 0 AND has_sequence_privilege(seqrelid, 'UPDATE')`;

async function rowsIn(session: Filling, { name }: FillableTable): Promise<readonly unknown[]> {
  const answer = await asked(session, `SELECT FROM ${name} LIMIT 1`);
  return 'rows' in answer ? answer.rows : [];
}

/** A table that is being filled. */
class Table {
  readonly #session: Filling;
  readonly #table: FillableTable;
  readonly #values: TiedValues;
  readonly #first: ReadonlyMap<string, Way>;
  readonly #chosen: Map<string, Way>;
  /** What else may be tried, of the columns that PostgreSQL has refused a value of. */
  readonly #ways = new Map<string, readonly Way[]>();

  constructor(session: Filling, table: FillableTable, values: TiedValues) {
    this.#session = session;
    this.#table = table;
    this.#values = values;
    this.#first = new Map(table.columns.map((column) => [column.name, values.wayOf(table, column)]));
    this.#chosen = new Map(this.#first);
  }

  /** Why not one row could be written; undefined where PostgreSQL took one. */
  async fill(count: number): Promise<string | undefined> {
    const { columns } = this.#table;
    const refused = await this.#findWays();
    if (refused !== undefined) return refused.message;
    let row = 2;
    const left = [...this.#ways].filter(([name]) => this.#chosen.get(name) === nothing);
    for (const [name, ways] of left) {
      for (const way of ways) {
        if (way === nothing || row > count) continue;
        this.#chosen.set(name, way);
        if ((await this.#insert(row)) === undefined) {
          row += 1;
          break;
        }
        this.#chosen.set(name, nothing);
      }
    }
    for (const column of columns) {
      const way = this.#chosen.get(column.name);
      this.#values.choose(this.#table, column, way === this.#first.get(column.name) ? undefined : way);
    }
    // What a unique key does not take is left out: there are fewer rows then.
    for (; row <= count; row += 1) {
      if ((await this.#insert(row)) === undefined || left.length === 0) continue;
      const rest = new Map(this.#chosen);
      for (const [name] of left) this.#chosen.set(name, nothing);
      await this.#insert(row);
      for (const [name, way] of rest) this.#chosen.set(name, way);
    }
    return undefined;
  }

  /** Writes the first row, and changes what is chosen until PostgreSQL takes it. Returns why it did not take it as it was. */
  async #findWays(): Promise<pg.DatabaseError | undefined> {
    const first = await this.#insert(1);
    if (first === undefined) return undefined;
    const ways = this.#ways;
    for (const [name, found] of this.#waysAgainst(first)) ways.set(name, found);
    for (let tries = 0, known = 0; known < ways.size && tries < mostTries; ) {
      known = ways.size;
      for (const choice of combinations([...ways])) {
        tries += 1;
        if (tries > mostTries) break;
        for (const [name, way] of choice) this.#chosen.set(name, way);
        const refused = await this.#insert(1);
        if (refused === undefined) return undefined;
        // What another constraint refuses is not to be had by these columns alone.
        const others = refused.code === checkViolation ? this.#waysAgainst(refused) : [];
        for (const [name, found] of others) if (!ways.has(name)) ways.set(name, found);
        if (ways.size > known) break;
      }
    }
    return first;
  }

  /** What may be tried in the columns that the error is about. */
  #waysAgainst(error: pg.DatabaseError): readonly (readonly [string, readonly Way[]])[] {
    const { columns, constraints } = this.#table;
    if (error.code !== checkViolation) {
      // Its type takes no such value: it is a column of a type that nothing is known of.
      const open = columns.filter(({ notNull, kind }) => !notNull && kind !== 'e');
      return open.map((column) => [column.name, [nothing, this.#asItIs(column)]]);
    }
    return constraints
      .filter(({ name }) => name === (error.constraint ?? noPartition))
      .flatMap((constraint) =>
        columns
          .filter(({ name }) => constraint.columns.includes(name))
          .map((column): readonly [string, readonly Way[]] => {
            const asItIs = this.#asItIs(column);
            // Of what is tied, that of the next row, which is there.
            const later: Way = (row) => asItIs(row + (column.parents.length === 0 ? 1000 : 1));
            const listed: Way = (row) => `[${asItIs(row)}]`;
            const values = waysThrough(column, constraint);
            const other = column.parents.length > 0 ? [later, ...values] : [...values, later];
            const ofDocument = /^jsonb?$/.test(column.type) && !column.isArray ? [listed] : [];
            return [column.name, [asItIs, ...(column.notNull ? [] : [nothing]), ...ofDocument, ...other]];
          }),
      );
  }

  #asItIs({ name }: FillableColumn): Way {
    return this.#first.get(name) ?? nothing;
  }

  async #insert(row: number): Promise<pg.DatabaseError | undefined> {
    const { name, columns } = this.#table;
    const names = columns.map((column) => pg.escapeIdentifier(column.name)).join(', ');
    const values = columns.map((column) => {
      const value = this.#chosen.get(column.name)?.(row) ?? null;
      return value === null ? 'NULL' : pg.escapeLiteral(value);
    });
    const sql = `INSERT INTO ${name} (${names}) OVERRIDING SYSTEM VALUE VALUES (${values.join(', ')})`;
    const answer = await asked(this.#session, columns.length === 0 ? `INSERT INTO ${name} DEFAULT VALUES` : sql);
    return 'rows' in answer ? undefined : answer;
  }
}

const checkViolation = '23514';
const nothing: Way = () => null;

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
