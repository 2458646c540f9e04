import type { AccessGrant } from '../../../ports/database-roles.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { isCrowded, remedy, roomOfRow, sizeOfEntry } from './access-list-room.ts';
import { privilegesFrom } from './explicit-privileges.ts';
import { listSchemas } from './list-schemas.ts';
import { privilegesOf } from './privileges.ts';
import { tableKinds } from './schema-objects.ts';

/** Where production's logins are kept: the relations of this database on which not all that is declared can be granted. */
export async function fullAccessLists(
  session: Session,
  grants: readonly AccessGrant[],
): Promise<readonly SetupProblem[]> {
  const every = await listSchemas(session);
  const wanted = grants.map(({ path, role, access, schemas = every, tables }) => {
    const { table, sequence } =
      typeof access === 'string' ? privilegesOf[access] : privilegesFrom(access, tables !== undefined);
    const ofTables = typeof access === 'string' || tables === undefined ? table : (access.tables ?? []);
    return { path, role, schemas, tables, table: ofTables, sequence };
  });
  const rows = await session.rows<{ path: string; role: string; entries: number; identities: readonly string[] }>(
    `WITH crowded AS MATERIALIZED (
       SELECT c.oid, n.nspname, c.relname, c.relkind, c.relacl, pg_column_size(c.*) AS size
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE ${isCrowded('c.relacl')} AND (c.relkind IN ${tableKinds} OR c.relkind = 'S')
     ), lacking AS (
       SELECT g ->> 'path' AS path, g ->> 'role' AS role, c.oid::regclass::text AS identity, c.size,
              cardinality(c.relacl) AS entries, count(*) OVER (PARTITION BY c.oid) AS more
       FROM crowded c JOIN jsonb_array_elements($1::jsonb) AS g
         ON g -> 'schemas' ? c.nspname::text
         AND CASE WHEN g ? 'tables' AND c.relkind <> 'S' THEN g -> 'tables' ? c.relname::text ELSE c.relkind <> 'f' END
       LEFT JOIN pg_roles r ON r.rolname = g ->> 'role'
       CROSS JOIN LATERAL (SELECT CASE c.relkind WHEN 'S' THEN g -> 'sequence' ELSE g -> 'table' END AS privileges) AS p
       WHERE EXISTS (SELECT FROM jsonb_array_elements_text(p.privileges) AS one
                     WHERE (c.relkind <> 'm' OR one = 'SELECT')
                       AND CASE WHEN r.oid IS NULL THEN true
                                WHEN c.relkind = 'S' THEN NOT has_sequence_privilege(r.oid, c.oid, one)
                                ELSE NOT has_table_privilege(r.oid, c.oid, one) END)
         AND (r.oid IS NULL OR r.oid NOT IN (SELECT item.grantee FROM aclexplode(c.relacl) AS item))
     )
     SELECT path, role, max(entries) AS entries, array_agg(identity ORDER BY identity) AS identities
     FROM lacking WHERE size + more * ${sizeOfEntry} > ${roomOfRow} GROUP BY path, role ORDER BY path`,
    [JSON.stringify(wanted)],
  );
  return rows.map(({ path, role, entries, identities: [first, ...others] }) => ({
    path,
    text: `nothing can be granted to ${JSON.stringify(role)} on ${first}${others.length === 0 ? '' : ` and ${others.length} more`}: the access list is full, with ${entries} entries; ${remedy}, or have unlistedLogins lock or drop production's logins`,
  }));
}
