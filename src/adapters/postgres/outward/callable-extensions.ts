import type { Session } from '../connection/session.ts';

/** Extensions whose functions reach other servers for whoever may call them. */
export const callableExtensions = `('dblink', 'aws_lambda', 'aws_s3', 'aws_ml', 'http', 'pg_net', 'plproxy')`;

/** SQL: the functions that these extensions have brought, as `oid`. */
const ofExtensions = `
  SELECT e.objid AS oid FROM pg_extension x
  JOIN pg_depend e ON e.refclassid = 'pg_extension'::regclass AND e.refobjid = x.oid AND e.deptype = 'e'
                      AND e.classid = 'pg_proc'::regclass
  WHERE x.extname IN ${callableExtensions}`;

/** Functions in whose text something can be called; of PostgreSQL's own there is none that does. */
const written = `
  pg_proc f JOIN pg_language l ON l.oid = f.prolang AND l.lanname NOT IN ('c', 'internal')
                               AND f.pronamespace <> 'pg_catalog'::regnamespace`;

/** Calls in bodies that were bound when they were made: `objid` calls `refobjid`. */
const boundCalls = `pg_depend b WHERE b.classid = 'pg_proc'::regclass AND b.refclassid = 'pg_proc'::regclass AND b.deptype = 'n'`;

/**
 * SQL: the functions whose text names one of those, or that are in a language of theirs, as `oid`. A text that puts the name
 * together is not found, and one that names it in a comment is.
 */
export const callingFunctions = `
  SELECT f.oid FROM ${written}
  WHERE EXISTS (SELECT FROM pg_extension WHERE extname IN ${callableExtensions})
    AND f.oid NOT IN (${ofExtensions})
    AND (l.lanname = 'plproxy' OR f.oid IN (SELECT b.objid FROM ${boundCalls} AND b.refobjid IN (${ofExtensions}))
         OR f.prosrc ~* '\\m(dblink|aws_(lambda|s3|comprehend|sagemaker|bedrock)|plproxy|net\\.http_)|\\mhttp(_\\w+)?"?\\s*\\(')`;

const plain = (name: string) => `lower(trim(BOTH '"' FROM ${name}))`;
/** What stands before a parenthesis in a text, with its schema if it has one. */
const words = `regexp_matches(f.prosrc, '(?:(\\w+|"[^"]+")\\s*\\.\\s*)?(\\w+|"[^"]+")\\s*\\(', 'g')`;

/**
 * The table `outward_function(oid)` for WITH RECURSIVE, made once a query: the functions of the extensions, those whose text names one, and
 * those that call such a function in turn. Which one a text calls is told by the name alone, but where PostgreSQL has a function of
 * that name: then with the schema.
 */
export const outwardFunctions = `
  calls(caller, callee) AS MATERIALIZED (
    SELECT text.oid, p.oid FROM (
      SELECT DISTINCT f.oid, ${plain('word[1]')} AS schema, ${plain('word[2]')} AS name
      FROM ${written} CROSS JOIN LATERAL ${words} AS word WHERE EXISTS (${callingFunctions})) AS text
    JOIN pg_proc p ON lower(p.proname) = text.name AND p.pronamespace <> 'pg_catalog'::regnamespace
                      AND p.oid NOT IN (${ofExtensions})
    JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE lower(n.nspname) = text.schema
       OR p.proname NOT IN (SELECT proname FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace)
    UNION ALL
    SELECT b.objid, b.refobjid FROM ${boundCalls}
  ), outward_function(oid) AS (
    (${ofExtensions} UNION ALL ${callingFunctions})
    UNION
    SELECT calls.caller FROM outward_function o JOIN calls ON calls.callee = o.oid
  )`;

/** Whether this database has such an extension: else nothing can call what is not there, and no function needs to be looked at. */
export async function hasCallableExtension(session: Pick<Session, 'rows'>): Promise<boolean> {
  return (await session.rows(`SELECT FROM pg_extension WHERE extname IN ${callableExtensions}`)).length > 0;
}

/**
 * Views, and tables with rules, that call one of these: bound to it when they were made, they find it wherever it is. And
 * what is made of these. In a query with {@link outwardFunctions}.
 */
export const outwardViews = `
  WITH RECURSIVE outward(oid) AS (
    SELECT r.ev_class FROM outward_function o
    JOIN pg_depend d ON d.refclassid = 'pg_proc'::regclass AND d.refobjid = o.oid AND d.classid = 'pg_rewrite'::regclass
    JOIN pg_rewrite r ON r.oid = d.objid
    UNION
    SELECT r.ev_class FROM outward
    JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = outward.oid AND d.classid = 'pg_rewrite'::regclass
    JOIN pg_rewrite r ON r.oid = d.objid
  )
  SELECT oid FROM outward`;

/**
 * What PostgreSQL evaluates by itself when a row is written or statistics are made: constraints, defaults, generated columns,
 * indexes, statistics. With the table that it is of, as `relation`, or the domain, as `domain`; `callee` is what it calls.
 * In a query with {@link outwardFunctions}.
 */
export const outwardExpressions = `
  SELECT coalesce(nullif(k.conrelid, 0), a.adrelid, i.indrelid, s.stxrelid) AS relation, nullif(k.contypid, 0) AS domain,
         a.adnum AS attribute, pg_describe_object(d.classid, d.objid, 0) AS name, d.refobjid AS callee
  FROM outward_function o JOIN pg_depend d ON d.refclassid = 'pg_proc'::regclass AND d.refobjid = o.oid
  LEFT JOIN pg_constraint k ON d.classid = 'pg_constraint'::regclass AND k.oid = d.objid
  LEFT JOIN pg_attrdef a ON d.classid = 'pg_attrdef'::regclass AND a.oid = d.objid
  LEFT JOIN pg_index i ON d.classid = 'pg_class'::regclass AND i.indexrelid = d.objid
  LEFT JOIN pg_statistic_ext s ON d.classid = 'pg_statistic_ext'::regclass AND s.oid = d.objid
  WHERE coalesce(nullif(k.conrelid, 0), nullif(k.contypid, 0), a.adrelid, i.indrelid, s.stxrelid) IS NOT NULL`;
