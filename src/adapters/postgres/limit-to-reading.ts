import { escapeIdentifier } from 'pg';
import type { ActingRoles } from './acting-roles.ts';
import { type Grantees, granteeRows, granteesParameter } from './missing-privileges.ts';
import { batches, identities, ownerName, relationClasses, tableKinds } from './schema-objects.ts';
import { hasMembershipOptions, type Session } from './session.ts';

const grantee = `grantee AS MATERIALIZED (${granteeRows})`;
const names = (roles: readonly string[]) => roles.map((role) => escapeIdentifier(role)).join(', ');

function mayWrite(role: string): string {
  return `(has_table_privilege(${role}, c.oids[1], 'INSERT, UPDATE, DELETE, TRUNCATE')
           OR has_any_column_privilege(${role}, c.oids[1], 'INSERT, UPDATE'))`;
}

/**
 * Takes away what roles that came along from production could change: their own grants on these schemas, what default
 * privileges would give them, the memberships through which they may write, and the right to make roles and databases.
 * Returns the roles from which anything was taken.
 */
export async function limitToReading(
  session: Session,
  acting: ActingRoles,
  readers: readonly Grantees[],
): Promise<ReadonlySet<string>> {
  if (readers.length === 0) return new Set();
  const found = await traces(session, readers);
  const limited = await revokeAttributes(session, found);
  const granted = only(readers, found, (trace) => trace.granted);
  const members = only(readers, found, (trace) => trace.member);
  if (granted.length > 0) {
    limited.push(
      ...(await revokeGrants(session, acting, granted)),
      ...(await revokeDefaults(session, acting, granted)),
    );
  }
  if (members.length > 0) limited.push(...(await revokeMemberships(session, members)));
  return new Set(limited);
}

/** What came along with a role. */
interface Trace {
  readonly role: string;
  /** What ALTER ROLE takes the right to make roles and databases away with; empty if it has none. */
  readonly attributes: string;
  readonly granted: boolean;
  readonly member: boolean;
}

/**
 * Whether any access list here names the role, and whether it is a member of any: a new role is neither, and need not be
 * looked for in every object.
 * @see https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
 */
async function traces(session: Session, readers: readonly Grantees[]): Promise<readonly Trace[]> {
  return session.rows<Trace & { [column: string]: unknown }>(
    `SELECT r.rolname AS role, EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid) AS member,
            EXISTS (SELECT FROM pg_shdepend d
                    WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid AND d.deptype = 'a'
                      AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))) AS granted,
            concat_ws(' ', CASE WHEN rolcreaterole THEN 'NOCREATEROLE' END, CASE WHEN rolcreatedb THEN 'NOCREATEDB' END)
              AS attributes
     FROM pg_roles r WHERE r.rolname = ANY ($1::text[])`,
    [readers.flatMap(({ roles }) => roles)],
  );
}

function only(
  readers: readonly Grantees[],
  found: readonly Trace[],
  where: (trace: Trace) => boolean,
): readonly Grantees[] {
  const names = new Set(found.filter(where).map(({ role }) => role));
  return readers
    .map((reader) => ({ ...reader, roles: reader.roles.filter((role) => names.has(role)) }))
    .filter(({ roles }) => roles.length > 0);
}

/** Throws UserSetupFailed (42501) for a table that a role can still change: PUBLIC may, or the role owns it. */
export async function requireReadingOnly(session: Session, readers: readonly Grantees[]): Promise<void> {
  if (readers.length === 0) return;
  const [table] = await session.rows<{ role: string; identity: string; reason: string }>(
    `WITH ${grantee}
     SELECT g.role, c.oids[1]::regclass::text AS identity,
            CASE WHEN ${mayWrite(`'public'`)} THEN 'PUBLIC may'
                 WHEN c.owner = g.oid THEN 'it owns it'
                 ELSE 'another role granted it that, or has it as a member' END AS reason
     FROM ${relationClasses(tableKinds)} AS c JOIN grantee g ON c.schema = ANY (g.schemas)
     WHERE ${mayWrite('g.oid')} ORDER BY 1, 2 LIMIT 1`,
    [granteesParameter(readers)],
  );
  if (table === undefined) return;
  const { role, identity, reason } = table;
  session.refuse('42501', `it is to be readonly, but can still change ${identity}, for ${reason}`, role);
}

async function revokeAttributes(session: Session, found: readonly Trace[]): Promise<string[]> {
  const powers = found.filter(({ attributes }) => attributes !== '');
  if (powers.length > 0) await session.turn();
  for (const { role, attributes } of powers) {
    await session.rows(`ALTER ROLE ${escapeIdentifier(role)} ${attributes}`);
  }
  return powers.map(({ role }) => role);
}

async function revokeGrants(session: Session, acting: ActingRoles, readers: readonly Grantees[]): Promise<string[]> {
  const granted = (acl: string, keeps: string) =>
    `EXISTS (SELECT FROM aclexplode(${acl}) AS held
             WHERE held.grantee = g.oid AND held.privilege_type NOT IN (${keeps}))`;
  const relations = (kind: string, kinds: string) => `
    SELECT 'ALL PRIVILEGES', '${kind}', ${ownerName('c.owner')}, array_agg(DISTINCT g.role::text),
           ${identities('c.oids', 'regclass')}
    FROM ${relationClasses(kinds)} AS c JOIN grantee g ON c.schema = ANY (g.schemas) AND c.owner <> g.oid
    WHERE ${granted('c.acl', `'SELECT'`)}
       OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oids[1] AND a.attacl IS NOT NULL
                  AND ${granted('a.attacl', `'SELECT'`)})
    GROUP BY c.owner, c.oids`;
  const objects = await session.rows<{
    privileges: string;
    kind: string;
    owner: string;
    roles: string[];
    identities: string[];
  }>(
    `WITH ${grantee}
     SELECT 'CREATE' AS privileges, 'DATABASE' AS kind, ${ownerName('d.datdba')} AS owner,
            array_agg(DISTINCT g.role::text) AS roles, ARRAY[quote_ident(d.datname)] AS identities
     FROM pg_database d JOIN grantee g ON d.datdba <> g.oid AND ${granted('d.datacl', `'CONNECT', 'TEMPORARY'`)}
     WHERE d.datname = current_database() GROUP BY d.datdba, d.datname
     UNION ALL
     SELECT 'CREATE', 'SCHEMA', ${ownerName('n.nspowner')}, array_agg(DISTINCT g.role::text), ARRAY[quote_ident(n.nspname)]
     FROM pg_namespace n
     JOIN grantee g ON n.nspname = ANY (g.schemas) AND n.nspowner <> g.oid AND ${granted('n.nspacl', `'USAGE'`)}
     GROUP BY n.nspowner, n.nspname
     UNION ALL ${relations('TABLE', tableKinds)}
     UNION ALL ${relations('SEQUENCE', `('S')`)}`,
    [granteesParameter(readers)],
  );
  await acting.become(objects.map(({ owner }) => owner));
  for (const { privileges, kind, roles, identities: all } of objects) {
    for (const batch of batches(all)) {
      // What the role itself granted on rests on what it has.
      await session.rows(`REVOKE ${privileges} ON ${kind} ${batch.join(', ')} FROM ${names(roles)} CASCADE`);
    }
  }
  return objects.flatMap(({ roles }) => roles);
}

async function revokeDefaults(session: Session, acting: ActingRoles, readers: readonly Grantees[]): Promise<string[]> {
  const defaults = await session.rows<{
    creator: string;
    schema: string | null;
    type: string;
    privileges: string;
    role: string;
  }>(
    `WITH ${grantee}
     SELECT pg_get_userbyid(d.defaclrole) AS creator, n.nspname AS schema, d.defaclobjtype::text AS type, g.role,
            string_agg(DISTINCT held.privilege_type, ', ') AS privileges
     FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) AS held
     JOIN grantee g ON g.oid = held.grantee AND d.defaclrole <> g.oid
     LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
     WHERE held.privilege_type <> 'SELECT' AND d.defaclobjtype IN ('r', 'S')
       AND (d.defaclnamespace = 0 OR n.nspname = ANY (g.schemas))
     GROUP BY 1, 2, 3, 4`,
    [granteesParameter(readers)],
  );
  await acting.become(defaults.map(({ creator }) => creator));
  for (const { creator, schema, type, privileges, role } of defaults) {
    await session.rows(
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${escapeIdentifier(creator)}
       ${schema === null ? '' : `IN SCHEMA ${escapeIdentifier(schema)}`}
       REVOKE ${privileges} ON ${type === 'S' ? 'SEQUENCES' : 'TABLES'} FROM ${escapeIdentifier(role)}`,
    );
  }
  return defaults.map(({ role }) => role);
}

/** Memberships in roles that may write here more than PUBLIC may, and in `rds_superuser`. */
async function revokeMemberships(session: Session, readers: readonly Grantees[]): Promise<string[]> {
  const memberships = await session.rows<{ group: string; grantor: string; members: string[] }>(
    `WITH ${grantee}, class AS MATERIALIZED (SELECT * FROM ${relationClasses(tableKinds)} AS each)
     SELECT pg_get_userbyid(m.roleid) AS group, pg_get_userbyid(m.grantor) AS grantor,
            array_agg(DISTINCT g.role::text) AS members
     FROM pg_auth_members m JOIN grantee g ON g.oid = m.member
     WHERE EXISTS (SELECT FROM pg_roles s WHERE s.rolname = 'rds_superuser' AND pg_has_role(m.roleid, s.oid, 'MEMBER'))
        OR EXISTS (SELECT FROM class c WHERE c.schema = ANY (g.schemas)
                   AND ${mayWrite('m.roleid')} AND NOT ${mayWrite(`'public'`)})
     GROUP BY 1, 2`,
    [granteesParameter(readers)],
  );
  if (memberships.length > 0) await session.turn();
  for (const { group, grantor, members } of memberships) {
    const grantedBy = hasMembershipOptions(session) ? ` GRANTED BY ${escapeIdentifier(grantor)}` : '';
    await session.rows(`REVOKE ${escapeIdentifier(group)} FROM ${names(members)}${grantedBy} CASCADE`);
  }
  return memberships.flatMap(({ members }) => members);
}
