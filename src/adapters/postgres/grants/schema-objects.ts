import { callingFunctions, outwardViews } from '../outward/callable-extensions.ts';

/**
 * Parts of the queries on what is in a schema. What belongs to an extension is left to it: its script says who may do
 * what with it, and on Amazon's servers it is often owned by `rdsadmin`, whom nobody can act for.
 */

/** Tables, partitioned tables, views, materialised views, foreign tables. */
export const tableKinds = `('r', 'p', 'v', 'm', 'f')`;

/** Whether the object of this catalogue belongs to an extension. */
export function ofExtension(
  catalogue: 'pg_class' | 'pg_operator' | 'pg_proc' | 'pg_type' | 'pg_statistic_ext',
  oid: string,
): string {
  return `EXISTS (SELECT FROM pg_depend ext WHERE ext.classid = '${catalogue}'::regclass AND ext.objid = ${oid}
                  AND ext.deptype = 'e')`;
}

/** `pg_database_owner`, which owns `public` since version 15, stands for the owner of the database. */
export function ownerName(owner: string): string {
  return `CASE WHEN pg_get_userbyid(${owner}) = 'pg_database_owner'
               THEN (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database())
               ELSE pg_get_userbyid(${owner}) END`;
}

/** The same as an oid. */
export function ownerOid(owner: string): string {
  return `CASE WHEN ${owner} = to_regrole('pg_database_owner')
               THEN (SELECT datdba FROM pg_database WHERE datname = current_database()) ELSE ${owner} END`;
}

/** Whether the role may change the tables of the class `c`, as {@link relationClasses} has it. */
export function mayWrite(role: string): string {
  return `(has_table_privilege(${role}, c.oids[1], 'INSERT, UPDATE, DELETE, TRUNCATE')
           OR has_any_column_privilege(${role}, c.oids[1], 'INSERT, UPDATE'))`;
}

/**
 * The tables, or the sequences, of the schemas that `grantee` names, those together (`oids`) on which every role has the same privileges: of
 * one schema, owner and access list. So a privilege is looked up once for `oids[1]` instead of once a table. One with
 * privileges on single columns stands alone, unless nothing is asked about columns: `has_table_privilege` does not.
 * `local` leaves out what leads to other servers, and is granted only where it is named: foreign tables, and where anything is `calling`
 * such functions the views that do, in a query with `outwardFunctions`.
 */
export function relationClasses(kinds: string, { columns = true, local = false, calling = false } = {}): string {
  const alone = `CASE WHEN c.oid IN (SELECT attrelid FROM pg_attribute WHERE attacl IS NOT NULL) THEN c.oid END`;
  return `(SELECT n.nspname AS schema, c.relowner AS owner, c.relacl AS acl, c.relkind = 'm' AS materialised,
                  array_agg(c.oid) AS oids
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind IN ${kinds} AND n.nspname IN (SELECT unnest(schemas) FROM grantee) AND NOT ${ofExtension('pg_class', 'c.oid')}
             ${local ? `AND c.relkind <> 'f'` : ''} ${local && calling ? `AND c.oid NOT IN (${outwardViews})` : ''}
           GROUP BY n.nspname, c.relowner, c.relacl, c.relkind = 'm'${columns ? `, ${alone}` : ''})`;
}

/** Whether the routine `f` runs with its owner's privileges, and anybody may call it: a trigger's function nobody can. */
export const isDefiner = `(f.prosecdef AND f.prorettype NOT IN ('pg_catalog.trigger'::regtype, 'pg_catalog.event_trigger'::regtype))`;

/** The same of functions, procedures and aggregates. */
export const routineClasses = routines('true');

/** Without those that lead to other servers. */
export const localRoutineClasses = routines(`f.oid NOT IN (${callingFunctions})`);

function routines(which: string): string {
  return `
  (SELECT n.nspname AS schema, f.proowner AS owner, f.proacl AS acl, ${isDefiner} AS definer, array_agg(f.oid) AS oids
   FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
   WHERE n.nspname IN (SELECT unnest(schemas) FROM grantee) AND NOT ${ofExtension('pg_proc', 'f.oid')} AND ${which}
   GROUP BY n.nspname, f.proowner, f.proacl, ${isDefiner})`;
}

/** The objects as SQL writes them, quoted and with their schema. */
export function identities(oids: string, type: 'regclass' | 'regprocedure'): string {
  return `ARRAY(SELECT one::${type}::text FROM unnest(${oids}) AS one ORDER BY 1)`;
}

/** Statements stay short enough to be read in a log, and locks few, with this many objects in one. */
const objectsInOneStatement = 200;

export function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += objectsInOneStatement) {
    yield items.slice(from, from + objectsInOneStatement);
  }
}
