import { escapeIdentifier } from 'pg';
import { type Batch, changedAsOwner, type Progress } from './batch.ts';
import { batchKey, isLarge } from './batches.ts';
import { maskByPlace } from './mask-by-place.ts';
import { maskRows } from './mask-under-triggers.ts';
import { own } from './own-names.ts';
import { bringSecret, secret } from './secret.ts';
import type { TableFacts } from './table-facts.ts';

/** Shuffles one column, or else masks the next rows by all other rules. */
export async function maskBatch(batch: Batch, progress: Progress): Promise<Progress> {
  const { mask, facts, session, run } = batch;
  await bringSecret(session, run);
  const shuffled = mask.columns.find(({ name, rule }) => rule.type === 'shuffle' && !progress.shuffled.includes(name));
  if (shuffled !== undefined) {
    const rows = await changedAsOwner(batch, shuffleOf(facts, shuffled.name), []);
    const all = [...progress.shuffled, shuffled.name];
    const done = mask.columns.every(({ name }) => all.includes(name));
    return { ...progress, shuffled: all, done, rows: done ? rows : progress.rows };
  }
  const key = batchKey(facts, new Set(mask.columns.map(({ name }) => name)));
  if (progress.place !== undefined || (key === undefined && isLarge(facts))) {
    return maskByPlace(batch, progress);
  }
  if (key === undefined) {
    return { ...progress, rows: await maskRows(batch, 'true', []), done: true };
  }
  return maskByKey(batch, progress, key);
}

async function maskByKey(batch: Batch, progress: Progress, key: readonly string[]): Promise<Progress> {
  const { facts, statements, size } = batch;
  const names = key.map((name) => `t.${escapeIdentifier(name)}`).join(', ');
  const typeOf = (name: string) => facts.columns.find((column) => column.name === name)?.type ?? 'text';
  const bound = (from: number) => `(${key.map((name, index) => `$${from + index}::${typeOf(name)}`).join(', ')})`;
  const { last, rows } = progress;
  const lower = last === null ? 'true' : `(${names}) ${own('>')} ${bound(1)}`;
  const [end] = await statements.rows<{ key: string[] }>(
    `SELECT ARRAY[${key.map((name) => `t.${escapeIdentifier(name)}::text`).join(', ')}] AS key
     FROM ${facts.identity} AS t WHERE ${lower} ORDER BY ${names} OFFSET ${size - 1} LIMIT 1`,
    last ?? [],
  );
  const upper = end === undefined ? 'true' : `(${names}) ${own('<=')} ${bound(1 + (last?.length ?? 0))}`;
  const values = [...(last ?? []), ...(end?.key ?? [])];
  const changed = await maskRows(batch, `${lower} AND ${upper}`, values);
  return { ...progress, rows: rows + changed, last: end?.key ?? last, done: end === undefined };
}

/** Within one statement a row's place is its identity. */
function shuffleOf({ identity }: TableFacts, name: string): string {
  const column = escapeIdentifier(name);
  const placed = (value: string, salt: string) =>
    `SELECT ${value}, pg_catalog.row_number() OVER (
       ORDER BY pg_catalog.hashtextextended(pg_catalog.concat(t.tableoid, t.ctid, ${salt}), s.seed)) AS place
     FROM ${identity} AS t, ${secret} AS s WHERE t.${column} IS NOT NULL`;
  return `WITH target AS MATERIALIZED (${placed('t.tableoid AS relation, t.ctid AS row', `'row'`)}),
               source AS MATERIALIZED (${placed(`t.${column} AS value`, `'value'`)})
          UPDATE ${identity} AS t SET ${column} = source.value
          FROM target JOIN source ON target.place ${own('=')} source.place
          WHERE t.tableoid ${own('=')} target.relation AND t.ctid ${own('=')} target.row`;
}
