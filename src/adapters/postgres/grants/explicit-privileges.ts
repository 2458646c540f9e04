import type { AccessGrant, ExplicitPrivileges } from '../../../ports/database-roles.ts';
import type { Session } from '../connection/session.ts';
import { isCrowded } from './access-list-room.ts';
import type { MissingPrivileges } from './missing-privileges.ts';
import type { Privileges } from './privileges.ts';
import { ownerName, tableKinds } from './schema-objects.ts';

/** Of a grant on single tables what holds for whole schemas, with nothing on tables. */
export function privilegesFrom(explicit: ExplicitPrivileges, ofTables: boolean): Privileges {
  const { database = [], schemas = [], tables = [], sequences = [], functions = [] } = explicit;
  return {
    database,
    schema: schemas,
    table: ofTables ? [] : tables,
    sequence: sequences,
    routine: functions,
    securityDefiner: true,
    laterRoutine: functions,
  };
}

/** What the grants on single tables lack, table by table. */
export async function missingOnTables(
  session: Session,
  grants: readonly AccessGrant[],
  every: readonly string[],
): Promise<readonly MissingPrivileges[]> {
  const wanted = grants.flatMap(({ role, access, schemas = every, tables }) =>
    tables === undefined || typeof access === 'string'
      ? []
      : [{ role, schemas, tables, privileges: access.tables ?? [] }],
  );
  if (wanted.length === 0) return [];
  return session.rows<MissingPrivileges & { [column: string]: unknown }>(
    `SELECT 'TABLE' AS kind, ARRAY[c.oid::regclass::text] AS identities, ${ownerName('c.relowner')} AS owner,
            array_agg(p ORDER BY p) AS privileges, ARRAY[r.rolname::text] AS roles, ${isCrowded('c.relacl')} AS crowded
     FROM jsonb_array_elements($1::jsonb) AS one
     JOIN pg_roles r ON r.rolname = one ->> 'role'
     JOIN pg_namespace n ON one -> 'schemas' ? n.nspname::text
     JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind IN ${tableKinds} AND one -> 'tables' ? c.relname::text
     CROSS JOIN LATERAL jsonb_array_elements_text(one -> 'privileges') AS p
     WHERE NOT has_table_privilege(r.oid, c.oid, p) AND (c.relkind <> 'm' OR p = 'SELECT')
     GROUP BY c.oid, c.relowner, r.rolname ORDER BY 2`,
    [JSON.stringify(wanted)],
  );
}
