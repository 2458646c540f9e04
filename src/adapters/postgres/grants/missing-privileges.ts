import type { Session } from '../connection/session.ts';
import { hasCallableExtension, outwardFunctions } from '../outward/callable-extensions.ts';
import { isCrowded } from './access-list-room.ts';
import type { Privileges } from './privileges.ts';
import {
  identities,
  localRoutineClasses,
  ownerName,
  relationClasses,
  routineClasses,
  tableKinds,
} from './schema-objects.ts';

/** Roles that are to have the same privileges on the same schemas. */
export interface Grantees {
  readonly roles: readonly string[];
  readonly schemas: readonly string[];
  readonly wanted: Privileges;
}

/** Objects of one owner on which the same roles lack the same privileges. */
export interface MissingPrivileges {
  /** The keyword of GRANT. */
  readonly kind: 'DATABASE' | 'SCHEMA' | 'TABLE' | 'SEQUENCE' | 'ROUTINE';
  /** The names as SQL, quoted and with their schema; of routines with their argument types. */
  readonly identities: readonly string[];
  readonly owner: string;
  readonly privileges: readonly string[];
  readonly roles: readonly string[];
  /** Of tables and sequences whether their access lists may be too full for it. */
  readonly crowded?: boolean;
}

/** The declared roles, one row for each of their sets of schemas; `$1` is what {@link granteesParameter} makes. */
export const granteeRows = `
  SELECT r.oid, r.rolname AS role, g.schemas, g.wanted FROM jsonb_array_elements($1::jsonb) AS one
  CROSS JOIN LATERAL (SELECT ARRAY(SELECT jsonb_array_elements_text(one -> 'schemas')) AS schemas,
                             one -> 'wanted' AS wanted) AS g
  CROSS JOIN LATERAL jsonb_array_elements_text(one -> 'roles') AS name JOIN pg_roles r ON r.rolname = name`;

export function granteesParameter(grantees: readonly Pick<Grantees, 'roles' | 'schemas' | 'wanted'>[]): string {
  return JSON.stringify(grantees);
}

/** For each privilege that some lack: who. */
function lacking(kind: keyof Privileges, has: string, where: string): string {
  return `CROSS JOIN LATERAL (
    SELECT privileges, array_agg(DISTINCT role::text ORDER BY role::text) AS roles FROM (
      SELECT g.role, ARRAY(SELECT p FROM jsonb_array_elements_text(g.wanted -> '${kind}') AS p WHERE NOT ${has})
             AS privileges
      FROM grantee g WHERE ${where}) AS each
    WHERE cardinality(privileges) > 0 GROUP BY privileges) AS lack`;
}

/**
 * What the roles lack, counting what they have as members of other roles or through PUBLIC: so a second run finds nothing
 * to do, and an object nobody may grant on is no trouble as long as the role can use it.
 */
export async function missingPrivileges(
  session: Session,
  grantees: readonly Grantees[],
): Promise<readonly MissingPrivileges[]> {
  const calling = await hasCallableExtension(session);
  const rows = await session.rows<MissingPrivileges & { [column: string]: unknown }>(
    `WITH RECURSIVE ${calling ? `${outwardFunctions}, ` : ''}grantee AS MATERIALIZED (${granteeRows})
     SELECT * FROM (
       SELECT 1 AS rank, 'DATABASE' AS kind, ${ownerName('d.datdba')} AS owner, lack.privileges, lack.roles,
              ARRAY[quote_ident(d.datname)] AS identities, false AS crowded
       FROM pg_database d ${lacking('database', 'has_database_privilege(g.oid, d.oid, p)', 'true')}
       WHERE d.datname = current_database()
       UNION ALL
       SELECT 2, 'SCHEMA', ${ownerName('n.nspowner')}, lack.privileges, lack.roles, ARRAY[quote_ident(n.nspname)], false
       FROM pg_namespace n
       ${lacking('schema', 'has_schema_privilege(g.oid, n.oid, p)', 'n.nspname = ANY (g.schemas)')}
       UNION ALL
       SELECT 3, 'TABLE', ${ownerName('c.owner')}, lack.privileges, lack.roles, ${identities('c.oids', 'regclass')},
              ${isCrowded('c.acl')}
       FROM ${relationClasses(tableKinds, { columns: false, local: true, calling })} AS c
       ${lacking(
         'table',
         `(has_table_privilege(g.oid, c.oids[1], p) OR (c.materialised AND p <> 'SELECT'))`,
         'c.schema = ANY (g.schemas)',
       )}
       UNION ALL
       SELECT 4, 'SEQUENCE', ${ownerName('c.owner')}, lack.privileges, lack.roles, ${identities('c.oids', 'regclass')},
              ${isCrowded('c.acl')}
       FROM ${relationClasses(`('S')`, { columns: false })} AS c
       ${lacking('sequence', 'has_sequence_privilege(g.oid, c.oids[1], p)', 'c.schema = ANY (g.schemas)')}
       UNION ALL
       SELECT 5, 'ROUTINE', ${ownerName('f.owner')}, lack.privileges, lack.roles, ${identities('f.oids', 'regprocedure')}, false
       FROM ${calling ? localRoutineClasses : routineClasses} AS f
       ${lacking(
         'routine',
         'has_function_privilege(g.oid, f.oids[1], p)',
         `f.schema = ANY (g.schemas) AND ((g.wanted ->> 'securityDefiner')::boolean OR NOT f.definer)`,
       )}
     ) AS object ORDER BY rank, owner, privileges, roles, identities`,
    [granteesParameter(grantees)],
  );
  const alike = Map.groupBy(rows, ({ kind, owner, privileges, roles, crowded }) =>
    JSON.stringify([kind, owner, privileges, roles, crowded]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, identities: [first, ...others].flatMap((one) => one.identities) }],
  );
}
