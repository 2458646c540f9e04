import { escapeIdentifier } from 'pg';
import type { Session } from '../connection/session.ts';
import type { ActingRoles } from '../roles/acting-roles.ts';
import { type Grantees, granteeRows, granteesParameter } from './missing-privileges.ts';
import { ofExtension } from './schema-objects.ts';

interface MissingDefaults {
  readonly schema: string;
  readonly creator: string;
  /** Whether it owns something in the schema already, and so is sure to make more. */
  readonly owns: boolean;
  readonly objects: 'TABLES' | 'SEQUENCES' | 'ROUTINES';
  readonly privileges: readonly string[];
  readonly roles: readonly string[];
}

/**
 * Default privileges bind to the role that creates: so they are set for each role that may create in these schemas, or
 * owns something there.
 * @see https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html
 */
export async function setDefaultPrivileges(
  session: Session,
  acting: ActingRoles,
  grantees: readonly Grantees[],
): Promise<readonly string[]> {
  const missing = await missingDefaults(session, grantees);
  const reached = await acting.become(missing.map(({ creator }) => creator));
  for (const { creator, owns, schema, roles } of missing) {
    if (reached.has(creator) || !owns) continue;
    session.refuse(
      '42501',
      `${creator} creates objects in schema "${schema}", and the master may not set default privileges for it; grant ${creator} to the master WITH ADMIN OPTION in the source database`,
      roles.join(', '),
    );
  }
  const settable = missing.filter(({ creator }) => reached.has(creator));
  const alike = Map.groupBy(settable, ({ creator, objects, privileges, roles }) =>
    JSON.stringify([creator, objects, privileges, roles]),
  );
  for (const group of alike.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const schemas = group.map(({ schema }) => escapeIdentifier(schema)).join(', ');
    const roles = first.roles.map((role) => escapeIdentifier(role)).join(', ');
    await session.rows(
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${escapeIdentifier(first.creator)} IN SCHEMA ${schemas}
       GRANT ${first.privileges.join(', ')} ON ${first.objects} TO ${roles}`,
    );
  }
  return settable.flatMap(({ roles }) => roles);
}

/** Superusers and Amazon's own roles are left out: they create nothing of the application's. */
async function missingDefaults(session: Session, grantees: readonly Grantees[]): Promise<readonly MissingDefaults[]> {
  return session.rows<MissingDefaults & { [column: string]: unknown }>(
    `WITH grantee AS MATERIALIZED (${granteeRows}),
     owner AS MATERIALIZED (
       SELECT c.relnamespace AS nspoid, c.relowner AS roleid FROM pg_class c WHERE NOT ${ofExtension('pg_class', 'c.oid')}
       UNION
       SELECT f.pronamespace, f.proowner FROM pg_proc f WHERE NOT ${ofExtension('pg_proc', 'f.oid')}
     ), pair AS MATERIALIZED (
       SELECT n.oid AS nspoid, n.nspname AS schema, r.oid AS roleid, r.rolname AS creator,
              owner.roleid IS NOT NULL AS owns
       FROM pg_namespace n CROSS JOIN pg_roles r
       LEFT JOIN owner ON owner.nspoid = n.oid AND owner.roleid = r.oid
       WHERE n.nspname IN (SELECT unnest(schemas) FROM grantee) AND NOT r.rolsuper AND r.rolname !~ '^(pg_|rds)'
         AND (owner.roleid IS NOT NULL OR has_schema_privilege(r.oid, n.oid, 'CREATE'))
     ), held AS MATERIALIZED (
       SELECT d.defaclrole, d.defaclnamespace, d.defaclobjtype::text AS type, acl.grantee, acl.privilege_type
       FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) AS acl
     ), lack AS (
       SELECT pair.schema, pair.creator, pair.owns, kind.objects, g.role,
              array_agg(DISTINCT privilege ORDER BY privilege) AS privileges
       FROM pair JOIN grantee g ON pair.schema = ANY (g.schemas) AND g.oid <> pair.roleid
       CROSS JOIN (VALUES ('r', 'TABLES', 'table'), ('S', 'SEQUENCES', 'sequence'), ('f', 'ROUTINES', 'laterRoutine'))
         AS kind(type, objects, key)
       CROSS JOIN LATERAL jsonb_array_elements_text(g.wanted -> kind.key) AS privilege
       WHERE NOT EXISTS (SELECT FROM held h
                         WHERE h.defaclrole = pair.roleid AND h.defaclnamespace IN (0, pair.nspoid)
                           AND h.type = kind.type AND h.privilege_type = privilege AND h.grantee = g.oid)
       GROUP BY pair.schema, pair.creator, pair.owns, kind.objects, g.role
     )
     SELECT schema, creator, owns, objects, privileges, array_agg(role::text ORDER BY role::text) AS roles FROM lack
     GROUP BY schema, creator, owns, objects, privileges ORDER BY creator, objects, privileges, schema`,
    [granteesParameter(grantees)],
  );
}
