import { escapeIdentifier } from 'pg';
import type { TableMask } from '../../../ports/database.ts';
import type { Session } from '../connection/session.ts';
import type { LimitedSession } from './time-limit.ts';

/** What PostgreSQL keeps of the values of a table besides the table: statistics, and the rows of materialised views. */

/** The masked tables `$1`, with all that inherits from them and all that they inherit from, partitions above all. */
const related = `
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

/**
 * The materialised views that hold what the tables held, those first that others are made of. Those without data stay so.
 * @see https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */
export async function staleViews(session: Session, masks: readonly TableMask[]): Promise<readonly string[]> {
  return identities(
    session,
    `WITH RECURSIVE ${related}, dependent(oid, depth) AS (
       SELECT oid, 0 FROM related
       UNION
       SELECT r.ev_class, dependent.depth + 1 FROM dependent
       JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = dependent.oid
                        AND d.classid = 'pg_rewrite'::regclass
       JOIN pg_rewrite r ON r.oid = d.objid AND r.ev_class <> dependent.oid WHERE dependent.depth < 100
     )
     SELECT c.oid::regclass::text AS identity FROM dependent JOIN pg_class c ON c.oid = dependent.oid
     WHERE c.relkind = 'm' AND c.relispopulated GROUP BY c.oid ORDER BY max(depth), 1`,
    masks,
  );
}

/** A column whose statistics are switched off keeps those of before: so they are made once more. */
export async function analyze(session: Session, statements: LimitedSession, relation: string): Promise<void> {
  const skipped = await session.rows<{ table: string; column: string }>(
    `SELECT a.attrelid::regclass::text AS table, a.attname AS column FROM pg_attribute a
     WHERE (a.attrelid = to_regclass($1) OR a.attrelid IN (SELECT relid FROM pg_partition_tree(to_regclass($1))))
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attstattarget = 0`,
    [relation],
  );
  const target = async (value: number) => {
    for (const { table, column } of skipped) {
      await statements.rows(
        `ALTER TABLE ONLY ${table} ALTER COLUMN ${escapeIdentifier(column)} SET STATISTICS ${value}`,
      );
    }
  };
  await target(-1);
  await statements.rows(`ANALYZE ${relation}`);
  await target(0);
}

async function identities(session: Session, sql: string, masks: readonly TableMask[]): Promise<readonly string[]> {
  const rows = await session.rows<{ identity: string }>(sql, [
    JSON.stringify(masks.map(({ schema, table }) => [schema, table])),
  ]);
  return rows.map(({ identity }) => identity);
}
