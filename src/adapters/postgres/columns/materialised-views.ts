/** PostgreSQL's own from which rows come that are in no table of the query: statistics, large objects, SQL that stands in a text. */
const elsewhere = String.raw`\m(pg_\w+|lo_get|\w+_to_xml\w*|ts_stat)\M`;

/**
 * Whether a materialised view has rows that are not those of the tables that its query names: its query, or a view within it,
 * names a foreign table, a function that looks elsewhere (somebody's, or an extension's, that is not IMMUTABLE), or no table at all.
 * Whatever else it holds is made anew of tables that are masked.
 * @see https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */
export const holdsOtherRows = (view: string) => `(
  WITH RECURSIVE reached(oid) AS (
    SELECT ${view}
    UNION
    SELECT d.refobjid FROM reached JOIN pg_rewrite r ON r.ev_class = reached.oid
    JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass)
  SELECT bool_or(s.relkind = 'f') OR NOT bool_or(s.relkind IN ('r', 'p', 'f'))
         OR bool_or(s.relkind IN ('v', 'm') AND (
              pg_get_viewdef(s.oid) ~ '${elsewhere}'
              OR EXISTS (SELECT FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
                         JOIN pg_proc p ON d.refclassid = 'pg_proc'::regclass AND p.oid = d.refobjid
                         WHERE r.ev_class = s.oid AND p.provolatile <> 'i')))
  FROM reached JOIN pg_class s USING (oid))`;
