import type { TableMask } from '../../../ports/database-data.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { outwardExpressions, outwardFunctions } from '../outward/callable-extensions.ts';

/**
 * What of the table would call functions that reach other servers when it is masked, or analysed after: production, as a rule. PostgreSQL
 * evaluates it for whoever writes, so that not even a trial may be made. There is nothing of it where no extension has such functions.
 */
export async function outwardCodeProblems(
  session: Session,
  { mayReachOut, path, schema, table }: TableMask,
): Promise<readonly SetupProblem[]> {
  if (mayReachOut === true) return [];
  const found = await session.rows<{ name: string; callee: string }>(
    `WITH RECURSIVE ${outwardFunctions}, below(oid) AS (
       SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2
       UNION SELECT i.inhrelid FROM pg_inherits i JOIN below ON below.oid = i.inhparent
     ), related(oid) AS (
       SELECT oid FROM below UNION SELECT i.inhparent FROM pg_inherits i JOIN related ON related.oid = i.inhrelid
     ), type(oid) AS (
       SELECT a.atttypid FROM pg_attribute a JOIN below ON below.oid = a.attrelid
       UNION SELECT t.typbasetype FROM pg_type t JOIN type USING (oid) WHERE t.typtype = 'd'
     )
     SELECT DISTINCT e.name, e.callee::regprocedure::text AS callee FROM (${outwardExpressions}) AS e
     WHERE e.relation IN (SELECT oid FROM related) AND (e.attribute IS NULL OR EXISTS (
             SELECT FROM pg_attribute a WHERE a.attrelid = e.relation AND a.attnum = e.attribute AND a.attgenerated <> ''))
        OR e.domain IN (SELECT oid FROM type) ORDER BY 1, 2`,
    [schema, table],
  );
  return found.map(({ name, callee }) => ({
    path: `${path}.table`,
    text: `${name} calls ${callee}, which reaches other servers; drop it in an SQL file, or have database.outward keep extensions`,
  }));
}
