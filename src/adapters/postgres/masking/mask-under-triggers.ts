import { escapeIdentifier } from 'pg';
import { PipelineError } from '../../../failures/pipeline-error.ts';
import { type Batch, changedAsOwner, countedAsOwner, updateOf } from './batch.ts';
import { maskExpression } from './mask-expressions.ts';
import { maskedColumns } from './masked-columns.ts';
import { own } from './own-names.ts';
import { andHolds } from './row-condition.ts';
import { secret } from './secret.ts';
import { firingTriggers } from './triggers.ts';

/**
 * Masks the rows for which the condition over the table `t` holds, and the mask's own, and returns how many. A trigger that fires before a row is
 * written may put its old value back, or leave the row out: then nothing is masked, and the rows are counted.
 * Throws MaskingFailed.
 */
export async function maskRows(batch: Batch, where: string, values: readonly string[]): Promise<number> {
  const { mask, facts } = batch;
  const triggers = firingTriggers(mask, facts).filter(({ before }) => before);
  if (triggers.length === 0) return changedAsOwner(batch, updateOf(batch, where), values);
  const [wanted = 0, masked = 0] = await countedAsOwner(batch, countedUpdate(batch, where), values);
  if (masked < wanted)
    throw keptByTrigger(
      batch,
      triggers.map(({ name }) => name),
    );
  return masked;
}

const text = (value: string) => `CAST(${value} AS pg_catalog.text)`;

/** Counts the rows that were to be masked, and those that have no value of before: a trigger may make something else of a mask. */
function countedUpdate({ mask, facts, condition }: Batch, where: string): string {
  const columns = maskedColumns(mask, facts).map((column, index) => ({
    name: escapeIdentifier(column.name),
    mask: `mask${index}`,
    value: maskExpression(column),
    type: column.type,
  }));
  const made = columns.map(
    ({ name, mask: as, value, type }, index) => `CAST(${value} AS ${type}) AS ${as}, t.${name} AS old${index}`,
  );
  const set = columns.map(({ name, mask: as }) => `${name} = m.${as}`);
  const kept = columns.map(
    ({ name, mask: as }, index) =>
      `(${text(`t.${name}`)} ${own('=')} ${text(`m.old${index}`)} AND ${text(`m.old${index}`)} IS DISTINCT FROM ${text(`m.${as}`)})`,
  );
  return `
    WITH m AS MATERIALIZED (
      SELECT t.tableoid AS relation, t.ctid AS place, ${made.join(', ')} FROM ${facts.identity} AS t, ${secret} AS s WHERE ${andHolds(where, condition)}
    ), done AS (
      UPDATE ${facts.identity} AS t SET ${set.join(', ')} FROM m
      WHERE t.tableoid ${own('=')} m.relation AND t.ctid ${own('=')} m.place RETURNING (${kept.join(' OR ')}) IS TRUE AS kept
    )
    SELECT ARRAY[(SELECT pg_catalog.count(*) FROM m), pg_catalog.count(*) FILTER (WHERE NOT kept)] FROM done`;
}

function keptByTrigger({ session, mask }: Batch, triggers: readonly string[]): PipelineError {
  const { path, schema, table } = mask;
  const { database } = session.context;
  const names = triggers.join(', ');
  return new PipelineError(
    'MaskingFailed',
    `${path}: table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} in database ${database} has rows as they were, for a trigger has kept them so (${names}). Declare triggers: disable, or drop it in an SQL file.`,
    { path, database, schema, table, triggers },
  );
}
