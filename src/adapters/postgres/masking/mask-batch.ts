import { escapeIdentifier } from 'pg';
import type { TableMask } from '../../../ports/database-data.ts';
import { type Batch, changedAsOwner, further, keptRows, type Progress } from './batch.ts';
import { batchKey, isLarge } from './batches.ts';
import { maskByPlace } from './mask-by-place.ts';
import { maskRows } from './mask-under-triggers.ts';
import { own } from './own-names.ts';
import { andHolds } from './row-condition.ts';
import { secret } from './secret.ts';

/** Shuffles one column, and those that stay together with it, or else masks the next rows by all other rules. */
export async function maskBatch(batch: Batch, progress: Progress): Promise<Progress> {
  const { mask, facts } = batch;
  const shuffled = mask.columns.find(({ name, rule }) => rule.type === 'shuffle' && !progress.shuffled.includes(name));
  if (shuffled !== undefined) {
    const names = mask.columns.filter((column) => staysTogether(column, shuffled)).map(({ name }) => name);
    const rows = await changedAsOwner(batch, shuffleOf(batch, names), []);
    const all = [...progress.shuffled, ...names];
    const done = mask.columns.every(({ name }) => all.includes(name));
    // The condition is over none of these columns.
    return { ...(done ? further(progress, rows, await keptRows(batch, 'true', [])) : progress), shuffled: all, done };
  }
  const key = batchKey(facts, new Set(mask.columns.map(({ name }) => name)));
  if (progress.place !== undefined || (key === undefined && isLarge(facts))) {
    return maskByPlace(batch, progress);
  }
  if (key === undefined) {
    const kept = await keptRows(batch, 'true', []);
    return { ...further(progress, await maskRows(batch, 'true', []), kept), done: true };
  }
  return maskByKey(batch, progress, key);
}

async function maskByKey(batch: Batch, progress: Progress, key: readonly string[]): Promise<Progress> {
  const { facts, statements, size } = batch;
  const names = key.map((name) => `t.${escapeIdentifier(name)}`).join(', ');
  const typeOf = (name: string) => facts.columns.find((column) => column.name === name)?.type ?? 'text';
  const bound = (from: number) => `(${key.map((name, index) => `$${from + index}::${typeOf(name)}`).join(', ')})`;
  const { last } = progress;
  const lower = last === null ? 'true' : `(${names}) ${own('>')} ${bound(1)}`;
  const [end] = await statements.rows<{ key: string[] }>(
    `SELECT ARRAY[${key.map((name) => `t.${escapeIdentifier(name)}::text`).join(', ')}] AS key
     FROM ${facts.identity} AS t WHERE ${lower} ORDER BY ${names} OFFSET ${size - 1} LIMIT 1`,
    last ?? [],
  );
  const upper = end === undefined ? 'true' : `(${names}) ${own('<=')} ${bound(1 + (last?.length ?? 0))}`;
  const values = [...(last ?? []), ...(end?.key ?? [])];
  // The key is of all rows, so that the next batch begins after those of this one that stay as they are too.
  const within = `${lower} AND ${upper}`;
  const kept = await keptRows(batch, within, values);
  const changed = await maskRows(batch, within, values);
  return { ...further(progress, changed, kept), last: end?.key ?? last, done: end === undefined };
}

type Column = TableMask['columns'][number];

function staysTogether(column: Column, shuffled: Column): boolean {
  if (column === shuffled) return true;
  const [one, other] = [column.rule, shuffled.rule];
  return (
    one.type === 'shuffle' && other.type === 'shuffle' && one.together !== undefined && one.together === other.together
  );
}

/**
 * Within one statement a row's place is its identity. A row in which all of the columns are NULL stays as it is; so does one that is
 * not masked, whose values no other row gets.
 */
function shuffleOf({ facts: { identity }, condition }: Batch, names: readonly string[]): string {
  const columns = names.map((name) => escapeIdentifier(name));
  const values = columns.map((column, index) => `t.${column} AS value${index}`).join(', ');
  const set = columns.map((column, index) => `${column} = source.value${index}`).join(', ');
  const isAny = columns.map((column) => `t.${column} IS NOT NULL`).join(' OR ');
  const placed = (value: string, salt: string) =>
    `SELECT ${value}, pg_catalog.row_number() OVER (
       ORDER BY pg_catalog.hashtextextended(pg_catalog.concat(t.tableoid, t.ctid, ${salt}), s.seed)) AS place
     FROM ${identity} AS t, ${secret} AS s WHERE ${andHolds(isAny, condition)}`;
  return `WITH target AS MATERIALIZED (${placed('t.tableoid AS relation, t.ctid AS row', `'row'`)}),
               source AS MATERIALIZED (${placed(values, `'value'`)})
          UPDATE ${identity} AS t SET ${set}
          FROM target JOIN source ON target.place ${own('=')} source.place
          WHERE t.tableoid ${own('=')} target.relation AND t.ctid ${own('=')} target.row`;
}
