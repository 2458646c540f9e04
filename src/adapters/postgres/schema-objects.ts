/**
 * Parts of the queries on what is in a schema. What belongs to an extension is left to it: its script says who may do
 * what with it, and on Amazon's servers it is often owned by `rdsadmin`, whom nobody can act for.
 */

/** Tables, partitioned tables, views, materialised views, foreign tables. */
export const tableKinds = `('r', 'p', 'v', 'm', 'f')`;

/** Whether the object of this catalogue belongs to an extension. */
export function ofExtension(catalogue: 'pg_class' | 'pg_proc' | 'pg_type' | 'pg_statistic_ext', oid: string): string {
  return `EXISTS (SELECT FROM pg_depend ext WHERE ext.classid = '${catalogue}'::regclass AND ext.objid = ${oid}
                  AND ext.deptype = 'e')`;
}

/** `pg_database_owner`, which owns `public` since version 15, stands for the owner of the database. */
export function ownerName(owner: string): string {
  return `CASE WHEN pg_get_userbyid(${owner}) = 'pg_database_owner'
               THEN (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database())
               ELSE pg_get_userbyid(${owner}) END`;
}

/** Statements stay short enough to be read in a log, and locks few, with this many objects in one. */
const objectsInOneStatement = 200;

export function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += objectsInOneStatement) {
    yield items.slice(from, from + objectsInOneStatement);
  }
}
