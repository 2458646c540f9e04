import { escapeIdentifier } from 'pg';
import type { ActingRoles } from './acting-roles.ts';
import type { Privileges } from './privileges.ts';
import { ofExtension } from './schema-objects.ts';
import type { Session } from './session.ts';

interface Creator {
  readonly schema: string;
  readonly creator: string;
  /** Whether it owns something in the schema already, and so is sure to make more. */
  readonly owns: boolean;
}

/**
 * Default privileges bind to the role that creates: so they are set for each role that may create in these schemas, or
 * owns something there.
 * @see https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html
 */
export async function setDefaultPrivileges(
  session: Session,
  acting: ActingRoles,
  role: string,
  schemas: readonly string[],
  wanted: Privileges,
): Promise<void> {
  const grants = [
    { objects: 'TABLES', type: 'r', privileges: wanted.table },
    { objects: 'SEQUENCES', type: 'S', privileges: wanted.sequence },
    { objects: 'ROUTINES', type: 'f', privileges: wanted.laterRoutine },
  ].filter(({ privileges }) => privileges.length > 0);
  const pairs = grants.flatMap(({ type, privileges }) => privileges.map((privilege) => [type, privilege] as const));
  for (const { schema, creator, owns } of await creatorsWithoutDefaults(session, role, schemas, pairs)) {
    if (!(await acting.become(creator))) {
      if (!owns) continue;
      session.refuse(
        '42501',
        `${creator} creates objects in schema "${schema}", and the master may not set default privileges for it; grant ${creator} to the master WITH ADMIN OPTION in the source database`,
      );
    }
    for (const { objects, privileges } of grants) {
      await session.rows(
        `ALTER DEFAULT PRIVILEGES FOR ROLE ${escapeIdentifier(creator)} IN SCHEMA ${escapeIdentifier(schema)}
         GRANT ${privileges.join(', ')} ON ${objects} TO ${escapeIdentifier(role)}`,
      );
    }
  }
}

/** Superusers and Amazon's own roles are left out: they create nothing of the application's. */
async function creatorsWithoutDefaults(
  session: Session,
  role: string,
  schemas: readonly string[],
  wanted: readonly (readonly [type: string, privilege: string])[],
): Promise<readonly Creator[]> {
  return session.rows<Creator & { [column: string]: unknown }>(
    `SELECT schema, creator, owns FROM (
       SELECT n.oid AS nspoid, n.nspname AS schema, r.oid AS roleid, r.rolname AS creator,
              has_schema_privilege(r.oid, n.oid, 'CREATE') AS creates,
              EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid AND c.relowner = r.oid
                      AND NOT ${ofExtension('pg_class', 'c.oid')})
              OR EXISTS (SELECT FROM pg_proc f WHERE f.pronamespace = n.oid AND f.proowner = r.oid
                         AND NOT ${ofExtension('pg_proc', 'f.oid')}) AS owns
       FROM pg_namespace n CROSS JOIN pg_roles r
       WHERE n.nspname = ANY ($2::text[]) AND r.rolname <> $1 AND NOT r.rolsuper AND r.rolname !~ '^(pg_|rds)'
     ) AS pair
     WHERE (creates OR owns) AND EXISTS (
       SELECT FROM unnest($3::text[], $4::text[]) AS wanted(type, privilege)
       WHERE NOT EXISTS (
         SELECT FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) AS held
         WHERE d.defaclrole = roleid AND d.defaclnamespace IN (0, nspoid) AND d.defaclobjtype::text = wanted.type
           AND held.privilege_type = wanted.privilege
           AND held.grantee = (SELECT oid FROM pg_roles WHERE rolname = $1)))
     ORDER BY schema, creator`,
    [role, schemas, wanted.map(([type]) => type), wanted.map(([, privilege]) => privilege)],
  );
}
