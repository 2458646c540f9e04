import { createHash } from 'node:crypto';
import { PipelineError } from '../../../failures/pipeline-error.ts';
import type { TableMask } from '../../../ports/database-data.ts';
import type { SetupRun } from '../../../ports/database-progress.ts';
import type { Session } from '../connection/session.ts';
import { progressSchema } from '../data/progress.ts';
import { namesOf, related } from './derived-data.ts';

/**
 * Under which it is noted how far the masking of a table is. With the columns: what is noted of some is never taken for the work on
 * others. Of a length that a note may be found by, however many they are.
 */
export function maskItem({ schema, table, columns }: Pick<TableMask, 'schema' | 'table' | 'columns'>): string {
  const names = JSON.stringify(columns.map(({ name }) => name));
  return `mask ${JSON.stringify([schema, table])} ${createHash('sha256').update(names).digest('hex').slice(0, 16)}`;
}

/**
 * Of a table in which other rules than these have begun to mask, in this run or another, a condition no longer tells which rows are to
 * stay: a masked value may make a row one of these, whose other values would never be masked. Throws MaskingFailed.
 */
export async function requireUnbegun(session: Session, run: SetupRun, masks: readonly TableMask[]): Promise<void> {
  for (const mask of masks) {
    if (mask.where === undefined) continue;
    const { path, schema, table } = mask;
    const [begun] = await session.rows(
      `WITH RECURSIVE ${related}
       SELECT FROM ${progressSchema}.progress p JOIN related ON true JOIN pg_class c USING (oid) JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE NOT (p.run = $2 AND p.item = ANY ($3::text[])) AND jsonb_build_array(n.nspname, c.relname)
             = CASE WHEN p.item ~ '^mask \\[.*\\] \\w+$' THEN substring(p.item, '^mask (.*) \\w+$')::jsonb END LIMIT 1`,
      [namesOf([mask]), run, masks.map(maskItem)],
    );
    if (begun === undefined) continue;
    const { database } = session.context;
    throw new PipelineError(
      'MaskingFailed',
      `${path}.where: table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} in database ${database} has been masked in part by rules that were others, so that nobody knows which of its rows were to stay. Have a restore begin with a new cluster, or leave out where.`,
      { path: `${path}.where`, database, schema, table },
    );
  }
}
