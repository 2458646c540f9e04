import type { Session } from '../connection/session.ts';
import { codePath, setCodePath } from './as-owner.ts';

/** From this version on ANALYZE and REFRESH have no search path but PostgreSQL's own, whatever the session has. */
const restrictedSince = 170_000;

/**
 * Does what makes statistics or a materialised view with names found as the relation's owner finds them. Where PostgreSQL
 * takes no notice of the session's path, the functions that it runs have one of their own meanwhile. In a transaction, with
 * what the owners may do: that code runs as the owner, and PostgreSQL undoes what it sets.
 * @see https://www.postgresql.org/docs/release/17.0/#RELEASE-17-MIGRATION
 */
export async function withCodePath(session: Session, relation: string, work: () => Promise<void>): Promise<void> {
  const [code] = await session.rows<{ path: string }>(
    `SELECT ${codePath('c')} AS path FROM pg_class c WHERE c.oid = to_regclass($1)`,
    [relation],
  );
  if (code === undefined) return;
  const functions = session.serverVersion < restrictedSince ? [] : await pathlessFunctions(session, relation);
  await setCodePath(session, code.path);
  for (const name of functions) await session.rows(`ALTER FUNCTION ${name} SET search_path FROM CURRENT`);
  await work();
  for (const name of functions) await session.rows(`ALTER FUNCTION ${name} RESET search_path`);
  await session.rows(`SET LOCAL search_path = ''`);
}

/** The functions within index expressions, extended statistics and the view's query, with the views that it is made of. */
async function pathlessFunctions(session: Session, relation: string): Promise<readonly string[]> {
  const rows = await session.rows<{ name: string }>(
    `WITH RECURSIVE part(oid) AS (
       SELECT to_regclass($1)::oid UNION SELECT relid FROM pg_partition_tree(to_regclass($1))
     ), viewed(oid) AS (
       SELECT oid FROM part
       UNION
       SELECT d.refobjid FROM viewed JOIN pg_rewrite r ON r.ev_class = viewed.oid
       JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
     ), maker(class, oid) AS (
       SELECT 'pg_class'::regclass, i.indexrelid FROM pg_index i JOIN part ON part.oid = i.indrelid
       UNION ALL SELECT 'pg_statistic_ext'::regclass, s.oid FROM pg_statistic_ext s JOIN part ON part.oid = s.stxrelid
       UNION ALL SELECT 'pg_rewrite'::regclass, r.oid FROM pg_rewrite r JOIN viewed ON viewed.oid = r.ev_class
     ), used AS (
       SELECT coalesce(o.oprcode, d.refobjid) AS oid FROM maker
       JOIN pg_depend d ON d.classid = maker.class AND d.objid = maker.oid AND d.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass)
       LEFT JOIN pg_operator o ON d.refclassid = 'pg_operator'::regclass AND o.oid = d.refobjid
     )
     SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
     WHERE p.oid IN (SELECT oid FROM used) AND p.prokind = 'f' AND l.lanname NOT IN ('c', 'internal')
       AND pg_has_role(p.proowner, 'USAGE')
       AND NOT EXISTS (SELECT FROM unnest(p.proconfig) AS setting WHERE setting LIKE 'search\\_path=%')
     ORDER BY 1`,
    [relation],
  );
  return rows.map(({ name }) => name);
}
