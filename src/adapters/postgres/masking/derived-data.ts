import type { TableMask } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';
import { ofExtension } from '../grants/schema-objects.ts';
import {
  hasCallableExtension,
  outwardExpressions,
  outwardFunctions,
  outwardViews,
} from '../outward/callable-extensions.ts';

/** What PostgreSQL keeps of the values of a table besides the table: statistics, and the rows of materialised views. */

/** The masked tables `$1`, names in JSON, with all that inherits from them and all that they inherit from, partitions above all. */
export const related = `
  masked AS (
    SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN jsonb_array_elements($1::jsonb) AS one ON n.nspname = one ->> 0 AND c.relname = one ->> 1
  ), below(oid) AS (
    SELECT oid FROM masked UNION SELECT i.inhrelid FROM pg_inherits i JOIN below ON below.oid = i.inhparent
  ), above(oid) AS (
    SELECT oid FROM masked UNION SELECT i.inhparent FROM pg_inherits i JOIN above ON above.oid = i.inhrelid
  ), related AS (SELECT oid FROM below UNION SELECT oid FROM above)`;

/** Statistics of these, their indexes' and extended ones, hold the values of before: `pg_stats` shows them to any reader. */
export async function staleRelations(session: Session, masks: readonly TableMask[]): Promise<readonly string[]> {
  // Of a partitioned table all partitions are analysed with it; of one that others inherit from they are not.
  return identities(
    session,
    `WITH RECURSIVE ${related}
     SELECT c.oid::regclass::text AS identity FROM related JOIN pg_class c USING (oid)
     WHERE NOT (c.relispartition AND EXISTS (SELECT FROM pg_inherits i JOIN related r ON r.oid = i.inhparent WHERE i.inhrelid = c.oid))
     ORDER BY 1`,
    masks,
  );
}

/** A materialised view, as SQL writes it. */
interface StaleView {
  readonly relation: string;
  readonly populated: boolean;
  /** Whether its query, an index or statistics of it call what reaches other servers, or views that do. */
  readonly outward: boolean;
}

/**
 * What is made of the tables: views, and functions, of which PostgreSQL keeps no dependency but those with a body of
 * SQL standard: so a function counts whose text has the name of any of these in it. One that puts the name together is not
 * found.
 */
const reached = `
  code AS MATERIALIZED (
    SELECT p.oid, p.proname::text AS name, lower(p.prosrc) AS text FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
    WHERE l.lanname NOT IN ('c', 'internal') AND p.pronamespace <> 'pg_catalog'::regnamespace AND NOT ${ofExtension('pg_proc', 'p.oid')}
      AND EXISTS (SELECT FROM pg_class WHERE relkind = 'm')
  ), reached(class, oid, name) AS (
    SELECT 'pg_class'::regclass::oid, c.oid, c.relname::text FROM related JOIN pg_class c USING (oid)
    UNION
    SELECT next.* FROM reached CROSS JOIN LATERAL (
      SELECT 'pg_class'::regclass::oid, v.oid, v.relname::text FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid JOIN pg_class v ON v.oid = r.ev_class
      WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = reached.class AND d.refobjid = reached.oid
      UNION ALL
      SELECT 'pg_proc'::regclass::oid, code.oid, code.name FROM code WHERE strpos(code.text, lower(reached.name)) > 0
        AND code.text ~ concat('(^|\\W)', regexp_replace(lower(reached.name), '(\\W)', '\\\\\\1', 'g'), '($|\\W)')
      UNION ALL
      SELECT d.classid, code.oid, code.name FROM pg_depend d JOIN code ON code.oid = d.objid
      WHERE d.classid = 'pg_proc'::regclass AND d.refclassid = reached.class AND d.refobjid = reached.oid) AS next
  )`;

/**
 * The materialised views that hold what the tables held, those first that others are made of; of what functions bring there
 * is no order but that of making. Those without data stay so, and have statistics all the same.
 * @see https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */
export async function staleViews(session: Session, masks: readonly TableMask[]): Promise<readonly StaleView[]> {
  const calling = await hasCallableExtension(session);
  const outward = calling
    ? `c.oid IN (${outwardViews}) OR c.oid IN (SELECT relation FROM (${outwardExpressions}) AS e WHERE relation IS NOT NULL)`
    : 'false';
  return session.rows<StaleView & { [column: string]: unknown }>(
    `WITH RECURSIVE ${calling ? `${outwardFunctions}, ` : ''}${related}, ${reached}, dependent(class, oid, depth) AS (
       SELECT class, oid, CASE WHEN class = 'pg_proc'::regclass THEN 100 ELSE 0 END FROM reached
       WHERE class = 'pg_proc'::regclass OR oid IN (SELECT oid FROM related)
       UNION
       SELECT 'pg_class'::regclass::oid, r.ev_class, dependent.depth + 1 FROM dependent
       JOIN pg_depend d ON d.refclassid = dependent.class AND d.refobjid = dependent.oid
                        AND d.classid = 'pg_rewrite'::regclass
       JOIN pg_rewrite r ON r.oid = d.objid AND r.ev_class <> dependent.oid WHERE dependent.depth % 100 < 99
     )
     SELECT c.oid::regclass::text AS relation, c.relispopulated AS populated, ${outward} AS outward
     FROM dependent JOIN pg_class c ON dependent.class = 'pg_class'::regclass AND c.oid = dependent.oid
     WHERE c.relkind = 'm' GROUP BY c.oid ORDER BY max(depth), c.oid`,
    [namesOf(masks)],
  );
}

async function identities(session: Session, sql: string, masks: readonly TableMask[]): Promise<readonly string[]> {
  const rows = await session.rows<{ identity: string }>(sql, [namesOf(masks)]);
  return rows.map(({ identity }) => identity);
}

export function namesOf(masks: readonly TableMask[]): string {
  return JSON.stringify(masks.map(({ schema, table }) => [schema, table]));
}
