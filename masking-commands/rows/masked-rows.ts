import pg from 'pg';
import type { TableMask } from '../../src/ports/database-data.ts';
import type { FillableTable, Filling } from './fillable-tables.ts';

/** What the masked columns of one row held before, and hold after. */
export interface Shown {
  readonly table: string;
  /** Whether it is the same row: where nothing that stays tells it from others, it may be any two of these. */
  readonly isSame: boolean;
  readonly columns: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

interface Seen {
  readonly values: Readonly<Record<string, string | null>>;
  readonly isAlone: boolean;
}

/** One row of each masked table; a row is found again by what is not masked of it. */
export async function rowsOf(
  session: Filling,
  tables: readonly FillableTable[],
  masks: readonly TableMask[],
): Promise<ReadonlyMap<FillableTable, Seen>> {
  const found = new Map<FillableTable, Seen>();
  for (const mask of masks) {
    const table = tables.find(({ schema, table: name }) => schema === mask.schema && name === mask.table);
    if (table === undefined || found.has(table)) continue;
    const texts = (names: readonly string[]) => names.map((name) => `${pg.escapeIdentifier(name)}::text`);
    const masked = mask.columns.map(({ name }) => name);
    const others = texts(table.columns.map(({ name }) => name).filter((name) => !masked.includes(name)));
    const alike = others.length === 0 ? '' : `PARTITION BY ${others.join(', ')}`;
    const { rows } = await session.query(
      `SELECT ARRAY[${texts(masked).join(', ')}] AS made, (count(*) OVER (${alike}))::int AS alike
       FROM ${table.name} ORDER BY ${[...others, 'ctid'].join(', ')} LIMIT 1`,
    );
    const [row] = rows as { made: (string | null)[]; alike: number }[];
    if (row === undefined) continue;
    const values = Object.fromEntries(masked.map((name, at) => [name, row.made[at] ?? null]));
    found.set(table, { values, isAlone: row.alike === 1 });
  }
  return found;
}

export function shownRows(before: ReadonlyMap<FillableTable, Seen>, after: ReadonlyMap<FillableTable, Seen>) {
  return [...before].map(
    ([table, { values, isAlone }]): Shown => ({
      table: `${table.schema}.${table.table}`,
      isSame: isAlone,
      columns: Object.entries(values).map(([name, value]) => ({
        ...{ name, before: value },
        after: after.get(table)?.values[name] ?? null,
      })),
    }),
  );
}
