import { escapeIdentifier } from 'pg';
import type { SetupRun, TableMask } from '../../../database-ports.ts';
import { progressSchema } from '../progress.ts';
import { batchKey } from './batches.ts';
import { type MaskedColumn, maskExpression } from './expressions.ts';
import type { TableFacts } from './table-facts.ts';
import type { LimitedSession } from './time-limit.ts';

/** How far the masking of a table is. */
export interface Progress {
  /** The key of the last row that is masked, as text; null before the first. */
  readonly last: readonly string[] | null;
  readonly rows: number;
  readonly done: boolean;
  /** The columns that are shuffled already. */
  readonly shuffled: readonly string[];
}

export interface Batch {
  readonly session: LimitedSession;
  readonly run: SetupRun;
  readonly mask: TableMask;
  readonly facts: TableFacts;
  /** In rows. */
  readonly size: number;
}

/** Shuffles one column, or else masks the next rows by all other rules. */
export async function maskBatch(batch: Batch, progress: Progress): Promise<Progress> {
  const { mask, facts, session, run, size } = batch;
  const shuffled = mask.columns.find(({ name, rule }) => rule.type === 'shuffle' && !progress.shuffled.includes(name));
  if (shuffled !== undefined) {
    const rows = await shuffle(batch, shuffled.name);
    const all = [...progress.shuffled, shuffled.name];
    const done = mask.columns.every(({ name }) => all.includes(name));
    return { ...progress, shuffled: all, done, rows: done ? rows : progress.rows };
  }
  const key = batchKey(facts, new Set(mask.columns.map(({ name }) => name)));
  const set = maskedColumns(mask, facts)
    .map((column) => `${escapeIdentifier(column.name)} = ${maskExpression(column)}`)
    .join(', ');
  const update = (where: string) => `UPDATE ${facts.identity} AS t SET ${set} FROM ${secret} AS s WHERE ${where}`;
  if (key === undefined) {
    return { ...progress, rows: await session.changed(update('true'), [run]), done: true };
  }
  const names = key.map((name) => `t.${escapeIdentifier(name)}`).join(', ');
  const typeOf = (name: string) => facts.columns.find((column) => column.name === name)?.type ?? 'text';
  const bound = (from: number) => `(${key.map((name, index) => `$${from + index}::${typeOf(name)}`).join(', ')})`;
  const after = progress.last === null ? 'true' : `(${names}) > ${bound(1)}`;
  const [end] = await session.rows<{ key: string[] }>(
    `SELECT ARRAY[${key.map((name) => `t.${escapeIdentifier(name)}::text`).join(', ')}] AS key
     FROM ${facts.identity} AS t WHERE ${after} ORDER BY ${names} OFFSET ${size - 1} LIMIT 1`,
    progress.last ?? [],
  );
  const values = [run, ...(progress.last ?? []), ...(end?.key ?? [])];
  const lower = progress.last === null ? 'true' : `(${names}) > ${bound(2)}`;
  const upper = end === undefined ? 'true' : `(${names}) <= ${bound(2 + (progress.last?.length ?? 0))}`;
  const rows = progress.rows + (await session.changed(update(`${lower} AND ${upper}`), values));
  return { ...progress, rows, last: end?.key ?? progress.last, done: end === undefined };
}

/** The columns that are masked each value by itself: all but the shuffled ones. */
export function maskedColumns(mask: TableMask, facts: TableFacts): readonly MaskedColumn[] {
  return mask.columns.flatMap(({ name, rule }) => {
    const column = facts.columns.find((one) => one.name === name);
    if (column === undefined || rule.type === 'shuffle') return [];
    const consistent = 'consistent' in rule ? rule.consistent : undefined;
    const domain = consistent ?? JSON.stringify([mask.schema, mask.table, name]);
    return [{ name, rule, domain, type: column.type, base: column.base }];
  });
}

/** The salt of the run `$1`, and a number of it. */
const secret = `(SELECT value #>> '{}' AS salt, ('x' || left(value #>> '{}', 16))::bit(64)::bigint AS seed
                 FROM ${progressSchema}.progress WHERE run = $1 AND item = 'salt')`;

/** Within one statement a row's place is its identity. */
async function shuffle({ session, run, facts }: Batch, name: string): Promise<number> {
  const column = escapeIdentifier(name);
  const placed = (value: string, salt: string) =>
    `SELECT ${value}, row_number() OVER (ORDER BY hashtextextended(concat(t.tableoid, t.ctid, ${salt}), s.seed)) AS place
     FROM ${facts.identity} AS t, ${secret} AS s WHERE t.${column} IS NOT NULL`;
  return session.changed(
    `WITH target AS MATERIALIZED (${placed('t.tableoid AS relation, t.ctid AS row', `'row'`)}),
          source AS MATERIALIZED (${placed(`t.${column} AS value`, `'value'`)})
     UPDATE ${facts.identity} AS t SET ${column} = source.value FROM target JOIN source USING (place)
     WHERE t.tableoid = target.relation AND t.ctid = target.row`,
    [run],
  );
}

/** Each trigger as it is: to be put back as it was before the transaction ends. */
export async function disableTriggers(session: LimitedSession, { triggers }: TableFacts): Promise<() => Promise<void>> {
  const alter = async (how: (enabled: string) => string) => {
    for (const { name, table, enabled } of triggers) {
      await session.rows(`ALTER TABLE ONLY ${table} ${how(enabled)} TRIGGER ${escapeIdentifier(name)}`);
    }
  };
  await alter(() => 'DISABLE');
  return () => alter((enabled) => ({ A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA' })[enabled] ?? 'ENABLE');
}
