import { PipelineError } from '../../../failures/pipeline-error.ts';
import type { TableMask } from '../../../ports/database-data.ts';
import type { SetupRun } from '../../../ports/database-progress.ts';
import type { Session } from '../connection/session.ts';
import { progressSchema } from '../data/progress.ts';
import { namesOf, related } from './derived-data.ts';

/**
 * Of a table in which another run has begun to mask, a condition no longer tells which rows are to stay: a masked value may make a row
 * one of these, whose other values would never be masked. Throws MaskingFailed.
 */
export async function requireUnbegun(session: Session, run: SetupRun, masks: readonly TableMask[]): Promise<void> {
  for (const mask of masks) {
    if (mask.where === undefined) continue;
    const { path, schema, table } = mask;
    const [begun] = await session.rows(
      `WITH RECURSIVE ${related}
       SELECT FROM ${progressSchema}.progress p JOIN related ON true JOIN pg_class c USING (oid) JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE p.run <> $2 AND jsonb_build_array(n.nspname, c.relname)
             = CASE WHEN p.item ~ '^mask \\[.*\\] \\w+$' THEN substring(p.item, '^mask (.*) \\w+$')::jsonb END LIMIT 1`,
      [namesOf([mask]), run],
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
