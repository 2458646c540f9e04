import type { AccessGrant } from '../../../ports/database-roles.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { writers, writes } from '../roles/revoke-memberships.ts';
import { listedSchemas } from './list-schemas.ts';
import { ownerOid, tableKinds } from './schema-objects.ts';

interface Lasting {
  readonly path: string;
  readonly role: string;
  readonly objects: readonly string[];
  readonly owned: boolean;
}

/** What a role that is to be readonly could still change once all that can be taken from it was taken. Changes nothing. */
export async function readerProblems(
  session: Session,
  grants: readonly AccessGrant[],
): Promise<readonly SetupProblem[]> {
  const readers = grants.filter(({ access }) => access === 'readonly');
  if (readers.length === 0) return [];
  const parameter = JSON.stringify(
    readers.map(({ path, role, schemas, memberOf = [] }) => ({ path, role, schemas, memberOf })),
  );
  return [
    ...(await lastingWrites(session, parameter)),
    ...(readers.some(({ memberOf = [] }) => memberOf.length > 0)
      ? await writingGroups(session, parameter, executingRoles(grants))
      : []),
  ];
}

/** The roles that are declared to call routines, also such as run with their owner's privileges. */
export function executingRoles(grants: readonly AccessGrant[]): readonly string[] {
  return grants.flatMap(({ access, role }) =>
    typeof access !== 'string' && (access.functions ?? []).length > 0 ? [role] : [],
  );
}

/** The declared readers, those too that are not there yet; `$1` has them. */
const grantee = `every AS MATERIALIZED (SELECT ARRAY(${listedSchemas})::text[] AS schemas),
     grantee AS MATERIALIZED (
       SELECT one ->> 'path' AS path, one ->> 'role' AS role, r.oid, one -> 'memberOf' AS groups,
              CASE WHEN one ? 'schemas' THEN ARRAY(SELECT jsonb_array_elements_text(one -> 'schemas'))
                   ELSE (SELECT schemas FROM every) END AS schemas
       FROM jsonb_array_elements($1::jsonb) AS one LEFT JOIN pg_roles r ON r.rolname = one ->> 'role'
     )`;

/**
 * As far as it is quickly looked up for all tables, from the catalogue's own index of owners and from access lists: what
 * PUBLIC may do with single columns is only found in the end.
 */
async function lastingWrites(session: Session, parameter: string): Promise<readonly SetupProblem[]> {
  const rows = await session.rows<Lasting & { [column: string]: unknown }>(
    `WITH ${grantee},
     open AS MATERIALIZED (
       SELECT relacl FROM (SELECT DISTINCT relacl FROM pg_class WHERE relacl IS NOT NULL AND relkind IN ${tableKinds}) AS each
       WHERE EXISTS (SELECT FROM aclexplode(relacl) AS held WHERE held.grantee = 0
                     AND held.privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'))
     ), relation AS (
       SELECT d.objid AS oid, g.oid AS owner FROM grantee g
       JOIN pg_shdepend d ON d.refclassid = 'pg_authid'::regclass AND d.refobjid = g.oid AND d.deptype = 'o'
         AND d.classid = 'pg_class'::regclass AND d.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
       UNION
       SELECT c.oid, NULL FROM pg_class c WHERE c.relkind IN ${tableKinds} AND c.relacl IN (SELECT relacl FROM open)
     ), lasting AS (
       SELECT n.nspname AS schema, c.oid::regclass::text AS object, owner, owner IS NOT NULL AS owned
       FROM relation JOIN pg_class c ON c.oid = relation.oid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ${tableKinds}
         AND c.oid NOT IN (SELECT d.objid FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.deptype = 'e'
                           AND d.objid IN (SELECT oid FROM relation))
       UNION ALL
       SELECT n.nspname, 'schema ' || quote_ident(n.nspname), ${ownerOid('n.nspowner')}, true FROM pg_namespace n
     )
     SELECT g.path, g.role, owned, array_agg(object ORDER BY object) AS objects
     FROM lasting JOIN grantee g ON lasting.schema = ANY (g.schemas) AND (NOT owned OR lasting.owner = g.oid)
     GROUP BY g.path, g.role, owned ORDER BY 1, 2, 3`,
    [parameter],
  );
  return rows.map(({ path, role, owned, objects }) => {
    const [first, ...others] = objects;
    const what = others.length === 0 ? first : `${first} and ${others.length} more`;
    return {
      path,
      text: owned
        ? `${JSON.stringify(role)} is to be readonly, but owns ${what}; declare access owner, or give that another owner in the source database or an SQL file`
        : `${JSON.stringify(role)} is to be readonly, but PUBLIC may change ${what}; revoke that in the source database or an SQL file`,
    };
  });
}

/** A group that the profile takes a reader into, and that it would be taken out of again; one that is a reader too is not. */
async function writingGroups(
  session: Session,
  parameter: string,
  executing: readonly string[],
): Promise<readonly SetupProblem[]> {
  const rows = await session.rows<{ path: string; group: string }>(
    `WITH RECURSIVE ${grantee},
     reach(path, via, role) AS (
       SELECT g.path, r.rolname, r.oid FROM grantee g CROSS JOIN LATERAL jsonb_array_elements_text(g.groups) AS name
       JOIN pg_roles r ON r.rolname = name AND r.oid NOT IN (SELECT oid FROM grantee WHERE oid IS NOT NULL)
       UNION
       SELECT reach.path, reach.via, m.roleid FROM reach JOIN pg_auth_members m ON m.member = reach.role
     ), ${writers}
     SELECT DISTINCT reach.path, via::text AS group FROM reach JOIN grantee g ON g.path = reach.path
     WHERE ${writes} ORDER BY 1, 2`,
    [parameter, executing],
  );
  return rows.map(({ path, group }) => ({
    path: `${path}.memberOf`,
    text: `${JSON.stringify(group)} may change what its member is only to read; leave it out, or declare access readwrite`,
  }));
}
