import { escapeIdentifier } from 'pg';
import type { TableMask } from '../../../ports/database-data.ts';
import type { SetupRun } from '../../../ports/database-progress.ts';
import type { Session } from '../connection/session.ts';
import { updateAsOwner } from './as-owner.ts';
import { maskExpression } from './mask-expressions.ts';
import { maskedColumns } from './masked-columns.ts';
import { andHolds, andStays, type RowCondition } from './row-condition.ts';
import { bringSecret, secret } from './secret.ts';
import type { TableFacts } from './table-facts.ts';
import type { LimitedSession } from './time-limit.ts';
import { watchOthers } from './written-besides.ts';

/** How far a table is masked that has no key, in blocks of its file or of the largest of its partitions' files. */
interface Place {
  readonly block: number;
  /** How many there were at first: what is masked moves to the end, or to where room is. */
  readonly blocks: number;
  /** The transactions that have masked rows. */
  readonly transactions: readonly string[];
}

/** How far the masking of a table is. */
export interface Progress {
  /** The key of the last row that is masked, as text; null before the first. */
  readonly last: readonly string[] | null;
  readonly rows: number;
  /** The rows that stay as they are, of those that were come to; only where there is a condition. */
  readonly kept?: number;
  readonly done: boolean;
  /** The columns that are shuffled already. */
  readonly shuffled: readonly string[];
  /** Of a table without a key. */
  readonly place?: Place;
}

export interface Batch {
  readonly session: Session;
  /** The same session, with the time that is left. */
  readonly statements: LimitedSession;
  readonly run: SetupRun;
  readonly mask: TableMask;
  readonly facts: TableFacts;
  /** Of a table not all rows of which are masked. */
  readonly condition?: RowCondition | undefined;
  /** In rows. */
  readonly size: number;
}

/** Masks the rows for which the condition over the table `t` holds, and the mask's own. */
export function updateOf(
  { mask, facts, condition }: Pick<Batch, 'mask' | 'facts' | 'condition'>,
  where: string,
): string {
  const set = maskedColumns(mask, facts).map(
    (column) => `${escapeIdentifier(column.name)} = ${maskExpression(column)}`,
  );
  return `UPDATE ${facts.identity} AS t SET ${set.join(', ')} FROM ${secret} AS s WHERE ${andHolds(where, condition)}`;
}

/**
 * How many rows for which the condition over the table `t` holds stay as they are; undefined where all are masked. To be asked before
 * they are, for what the mask's own says of a masked row is anybody's guess.
 */
export async function keptRows(batch: Batch, where: string, values: readonly string[]): Promise<number | undefined> {
  const { facts, condition } = batch;
  if (condition === undefined) return undefined;
  const from = `${facts.identity} AS t WHERE ${andStays(where, condition)}`;
  const [kept = 0] = await askedAsOwner(batch, `SELECT ARRAY[pg_catalog.count(*)] FROM ${from}`, values);
  return kept;
}

/** Further on by so many rows that are masked and so many that stay. */
export function further(progress: Progress, masked: number, kept: number | undefined): Progress {
  const rows = progress.rows + masked;
  return kept === undefined ? { ...progress, rows } : { ...progress, rows, kept: (progress.kept ?? 0) + kept };
}

/** Returns how many rows the UPDATE has changed. */
export async function changedAsOwner(batch: Batch, sql: string, values: readonly string[]): Promise<number> {
  const [changed = 0] = await countedAsOwner(
    batch,
    `WITH changed AS (${sql} RETURNING 1) SELECT ARRAY[pg_catalog.count(*)] FROM changed`,
    values,
  );
  return changed;
}

/** The same of a query with an UPDATE in it, which returns a `bigint[]`. */
export async function countedAsOwner(batch: Batch, sql: string, values: readonly string[]): Promise<readonly number[]> {
  const requireNothingElse = await watchOthers(batch.session, batch);
  const counts = await askedAsOwner(batch, sql, values);
  await requireNothingElse(Math.max(...counts));
  return counts;
}

/** With the rights of the table's owner and no others, what is hidden of its code, and the salt: settings do not outlast it. */
async function askedAsOwner(
  { session, statements, run, facts }: Batch,
  sql: string,
  values: readonly string[],
): Promise<readonly number[]> {
  const hidden = facts.hiddenSchemas.map((name) => escapeIdentifier(name)).join(', ');
  const owner = escapeIdentifier(facts.owner);
  if (hidden !== '') await session.rows(`GRANT USAGE ON SCHEMA ${hidden} TO ${owner}`);
  await bringSecret(session, run);
  const counts = await updateAsOwner(session, statements, facts, { sql, values });
  if (hidden !== '') await session.rows(`REVOKE USAGE ON SCHEMA ${hidden} FROM ${owner}`);
  return counts;
}
