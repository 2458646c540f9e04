import pg from 'pg';
import type { TableMask } from '../../src/ports/database-data.ts';
import type { FillableTable, Filling } from './fillable-tables.ts';

/** What a masked column of one row held before, and holds after. */
export interface Shown {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

type Row = Readonly<Record<string, string | null>>;

/** One row of each masked table; a row is found again by what is not masked of it. */
export async function rowsOf(
  session: Filling,
  tables: readonly FillableTable[],
  masks: readonly TableMask[],
): Promise<ReadonlyMap<FillableTable, Row>> {
  const found = new Map<FillableTable, Row>();
  for (const mask of masks) {
    const table = tables.find(({ schema, table: name }) => schema === mask.schema && name === mask.table);
    if (table === undefined || found.has(table)) continue;
    const masked = mask.columns.map(({ name }) => `${pg.escapeIdentifier(name)}::text`);
    const names = new Set(mask.columns.map(({ name }) => name));
    const others = table.columns.filter(({ name }) => !names.has(name));
    const order = others.map(({ name }) => `${pg.escapeIdentifier(name)}::text`);
    const { rows } = await session.query(
      `SELECT ${masked.join(', ')} FROM ${table.name} ORDER BY ${[...order, 'ctid'].join(', ')} LIMIT 1`,
    );
    if (rows[0] !== undefined) found.set(table, rows[0] as Row);
  }
  return found;
}

export function shownRows(before: ReadonlyMap<FillableTable, Row>, after: ReadonlyMap<FillableTable, Row>) {
  return [...before].map(
    ([table, row]): Shown => ({
      table: `${table.schema}.${table.table}`,
      columns: Object.entries(row).map(([name, value]) => ({
        ...{ name, before: value },
        after: after.get(table)?.[name] ?? null,
      })),
    }),
  );
}
