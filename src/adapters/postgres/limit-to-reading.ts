import { escapeIdentifier } from 'pg';
import type { ActingRoles } from './acting-roles.ts';
import { ofExtension, ownerName, tableKinds } from './schema-objects.ts';
import { hasMembershipOptions, type Session } from './session.ts';

const roleOid = `(SELECT oid FROM pg_roles WHERE rolname = $1)`;
const ownTables = `c.relkind IN ${tableKinds} AND NOT ${ofExtension('pg_class', 'c.oid')}`;

function mayWrite(role: string): string {
  return `(has_table_privilege(${role}, c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
           OR has_any_column_privilege(${role}, c.oid, 'INSERT, UPDATE'))`;
}

/**
 * Takes away what a role that came along from production could change: its own grants on these schemas, what default
 * privileges would give it, the memberships through which it may write, and the right to make roles and databases.
 */
export async function limitToReading(
  session: Session,
  acting: ActingRoles,
  role: string,
  schemas: readonly string[],
): Promise<void> {
  await revokeAttributes(session, role);
  await revokeGrants(session, acting, role, schemas);
  await revokeDefaults(session, acting, role, schemas);
  await revokeMemberships(session, role, schemas);
}

/** Throws UserSetupFailed (42501) for a table the role can still change: PUBLIC may, or the role owns it. */
export async function requireReadingOnly(session: Session, role: string, schemas: readonly string[]): Promise<void> {
  const [table] = await session.rows<{ identity: string; reason: string }>(
    `SELECT c.oid::regclass::text AS identity,
            CASE WHEN ${mayWrite(`'public'`)} THEN 'PUBLIC may'
                 WHEN c.relowner = ${roleOid} THEN 'it owns it'
                 ELSE 'another role granted it that, or has it as a member' END AS reason
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY ($2::text[]) AND ${ownTables} AND ${mayWrite('$1::name')} ORDER BY 1 LIMIT 1`,
    [role, schemas],
  );
  if (table !== undefined) {
    session.refuse('42501', `it is to be readonly, but can still change ${table.identity}, for ${table.reason}`);
  }
}

async function revokeAttributes(session: Session, role: string): Promise<void> {
  const [powers] = await session.rows<{ rolcreaterole: boolean; rolcreatedb: boolean }>(
    `SELECT rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (powers?.rolcreaterole === true) await session.rows(`ALTER ROLE ${escapeIdentifier(role)} NOCREATEROLE`);
  if (powers?.rolcreatedb === true) await session.rows(`ALTER ROLE ${escapeIdentifier(role)} NOCREATEDB`);
}

async function revokeGrants(
  session: Session,
  acting: ActingRoles,
  role: string,
  schemas: readonly string[],
): Promise<void> {
  const granted = (acl: string, keeps: string) =>
    `EXISTS (SELECT FROM aclexplode(${acl}) AS held
             WHERE held.grantee = ${roleOid} AND held.privilege_type NOT IN (${keeps}))`;
  const objects = await session.rows<{ privileges: string; target: string; owner: string }>(
    `SELECT 'CREATE' AS privileges, 'DATABASE ' || quote_ident(d.datname) AS target, ${ownerName('d.datdba')} AS owner
     FROM pg_database d
     WHERE d.datname = current_database() AND d.datdba <> ${roleOid} AND ${granted('d.datacl', `'CONNECT', 'TEMPORARY'`)}
     UNION ALL
     SELECT 'CREATE', 'SCHEMA ' || quote_ident(n.nspname), ${ownerName('n.nspowner')} FROM pg_namespace n
     WHERE n.nspname = ANY ($2::text[]) AND n.nspowner <> ${roleOid} AND ${granted('n.nspacl', `'USAGE'`)}
     UNION ALL
     SELECT 'ALL PRIVILEGES', CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.oid::regclass::text,
            ${ownerName('c.relowner')}
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY ($2::text[]) AND (c.relkind = 'S' OR c.relkind IN ${tableKinds}) AND c.relowner <> ${roleOid}
       AND (${granted('c.relacl', `'SELECT'`)}
            OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND ${granted('a.attacl', `'SELECT'`)}))`,
    [role, schemas],
  );
  for (const { privileges, target, owner } of objects) {
    await acting.become(owner);
    // What the role itself granted on rests on what it has.
    await session.rows(`REVOKE ${privileges} ON ${target} FROM ${escapeIdentifier(role)} CASCADE`);
  }
}

async function revokeDefaults(
  session: Session,
  acting: ActingRoles,
  role: string,
  schemas: readonly string[],
): Promise<void> {
  const defaults = await session.rows<{ creator: string; schema: string | null; type: string; privileges: string }>(
    `SELECT pg_get_userbyid(d.defaclrole) AS creator, n.nspname AS schema, d.defaclobjtype::text AS type,
            string_agg(held.privilege_type, ', ') AS privileges
     FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) AS held
     LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
     WHERE held.grantee = ${roleOid} AND held.privilege_type <> 'SELECT' AND d.defaclobjtype IN ('r', 'S')
       AND (d.defaclnamespace = 0 OR n.nspname = ANY ($2::text[])) AND d.defaclrole <> ${roleOid}
     GROUP BY 1, 2, 3`,
    [role, schemas],
  );
  for (const { creator, schema, type, privileges } of defaults) {
    await acting.become(creator);
    await session.rows(
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${escapeIdentifier(creator)}
       ${schema === null ? '' : `IN SCHEMA ${escapeIdentifier(schema)}`}
       REVOKE ${privileges} ON ${type === 'S' ? 'SEQUENCES' : 'TABLES'} FROM ${escapeIdentifier(role)}`,
    );
  }
}

/** Memberships in roles that may write here more than PUBLIC may, and in `rds_superuser`. */
async function revokeMemberships(session: Session, role: string, schemas: readonly string[]): Promise<void> {
  const memberships = await session.rows<{ group: string; grantor: string }>(
    `SELECT pg_get_userbyid(m.roleid) AS group, pg_get_userbyid(m.grantor) AS grantor FROM pg_auth_members m
     WHERE m.member = ${roleOid}
       AND (EXISTS (SELECT FROM pg_roles s WHERE s.rolname = 'rds_superuser' AND pg_has_role(m.roleid, s.oid, 'MEMBER'))
            OR EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                       WHERE n.nspname = ANY ($2::text[]) AND ${ownTables}
                         AND ${mayWrite('m.roleid')} AND NOT ${mayWrite(`'public'`)}))`,
    [role, schemas],
  );
  for (const { group, grantor } of memberships) {
    const grantedBy = hasMembershipOptions(session) ? ` GRANTED BY ${escapeIdentifier(grantor)}` : '';
    await session.rows(`REVOKE ${escapeIdentifier(group)} FROM ${escapeIdentifier(role)}${grantedBy} CASCADE`);
  }
}
