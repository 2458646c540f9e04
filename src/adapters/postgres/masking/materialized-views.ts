import type { TableMask } from '../../../database-ports.ts';
import type { Session } from '../session.ts';

/**
 * Refreshes the materialised views that hold what the tables held, those first that others are made of. Those without
 * data stay so.
 * @see https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */
export async function refreshViews(session: Session, masks: readonly TableMask[], milliseconds: number): Promise<void> {
  const views = await session.rows<{ identity: string }>(
    `WITH RECURSIVE dependent(oid, depth) AS (
       SELECT c.oid, 0 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN jsonb_array_elements($1::jsonb) AS one ON n.nspname = one ->> 0 AND c.relname = one ->> 1
       UNION
       SELECT r.ev_class, dependent.depth + 1 FROM dependent
       JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = dependent.oid
                        AND d.classid = 'pg_rewrite'::regclass
       JOIN pg_rewrite r ON r.oid = d.objid AND r.ev_class <> dependent.oid WHERE dependent.depth < 100
     )
     SELECT c.oid::regclass::text AS identity FROM dependent JOIN pg_class c ON c.oid = dependent.oid
     WHERE c.relkind = 'm' AND c.relispopulated GROUP BY c.oid ORDER BY max(depth), 1`,
    [JSON.stringify(masks.map(({ schema, table }) => [schema, table]))],
  );
  for (const { identity } of views) await session.rows(`REFRESH MATERIALIZED VIEW ${identity}`, [], milliseconds);
}
