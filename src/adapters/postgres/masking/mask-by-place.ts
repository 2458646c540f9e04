import { PipelineError } from '../../../failures/pipeline-error.ts';
import { type Batch, changedAsOwner, further, keptRows, type Progress, updateOf } from './batch.ts';
import { own } from './own-names.ts';

/**
 * Masks the rows of the next blocks, all but those that are masked: an UPDATE writes a row anew, maybe to a block that is
 * still to come, and with the number of its transaction (`xmin`). At the end come the rows that nobody has masked,
 * wherever they are, and a count. Nobody else is at work meanwhile. A row of old may have the number of a transaction of
 * now, for the numbers begin again after four billion: then one row is missing in the count, and the masking fails.
 * @see https://www.postgresql.org/docs/current/ddl-system-columns.html
 */
export async function maskByPlace(batch: Batch, progress: Progress): Promise<Progress> {
  const { session, statements, facts, size } = batch;
  const [now] = await session.rows<{ transaction: string; blocks: number }>(
    `SELECT pg_current_xact_id()::xid::text AS transaction,
            (SELECT max(pg_relation_size(to_regclass(leaf)) / current_setting('block_size')::int)
             FROM unnest($1::text[]) AS leaf)::float8 AS blocks`,
    [facts.leaves.map(({ identity }) => identity)],
  );
  const { block, blocks, transactions } = progress.place ?? { block: 0, blocks: now?.blocks ?? 0, transactions: [] };
  const unmasked = `NOT (t.xmin ${own('=')} ANY ($1::pg_catalog.xid[]))`;
  const written = [`{${transactions.join(',')}}`];
  if (block < blocks) {
    const end = block + Math.max(1, Math.round((size * blocks) / Math.max(facts.rows, 1)));
    const within = `t.ctid ${own('>=')} '(${block},0)'::pg_catalog.tid AND t.ctid ${own('<')} '(${end},0)'::pg_catalog.tid`;
    const kept = await keptRows(batch, `${within} AND ${unmasked}`, written);
    const rows = await changedAsOwner(batch, updateOf(batch, `${within} AND ${unmasked}`), written);
    const place = { block: end, blocks, transactions: [...transactions, now?.transaction ?? ''] };
    return { ...further(progress, rows, kept), place };
  }
  await statements.rows(`LOCK TABLE ${facts.identity} IN EXCLUSIVE MODE`);
  // Of all blocks once more: a row that stays has the transaction, the place and the answer that it had.
  const kept = await keptRows(batch, unmasked, written);
  const rows = await changedAsOwner(batch, updateOf(batch, unmasked), written);
  const [all] = await statements.rows<{ n: string }>(`SELECT count(*) AS n FROM ${facts.identity}`);
  if (Number(all?.n) !== progress.rows + rows + (kept ?? 0)) throw miscounted(batch);
  return { ...further(progress, rows, kept), ...(kept === undefined ? {} : { kept }), done: true };
}

function miscounted({ session, mask }: Batch): PipelineError {
  const { path, schema, table } = mask;
  const { database } = session.context;
  return new PipelineError(
    'MaskingFailed',
    `${path}: table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} in database ${database} has no key, and its masked rows are not as many as its rows: rows were taken away meanwhile, or bear the number of a transaction that has masked. Give it a primary key in an SQL file.`,
    { path, database, schema, table, sqlstate: '55000' },
  );
}
