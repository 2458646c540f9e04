import type { Session } from '../connection/session.ts';
import type { ActingRoles } from '../roles/acting-roles.ts';
import { closeOwnerRoutines } from '../roles/owner-routines.ts';
import { revokeMemberships } from '../roles/revoke-memberships.ts';
import { type Grantees, granteeRows, granteesParameter } from './missing-privileges.ts';
import { revokeDefaults, revokeGrants } from './revoke-grants.ts';
import { mayWrite, ownerOid, relationClasses, routineClasses, tableKinds } from './schema-objects.ts';

/**
 * Takes away what roles that came along from production could change: their own grants on these schemas, what default
 * privileges would give them, and the memberships through which they may write. What
 * gives powers is gone already: `ensureRoles` takes it.
 * `executing` are declared to call routines, also such as run with their owner's privileges. Returns the roles from which
 * anything was taken.
 */
export async function limitToReading(
  session: Session,
  acting: ActingRoles,
  readers: readonly Grantees[],
  executing: readonly string[],
): Promise<ReadonlySet<string>> {
  if (readers.length === 0) return new Set();
  await closeOwnerRoutines(session, acting, readers);
  const found = await traces(session, readers);
  const limited: string[] = [];
  const granted = only(readers, found, (trace) => trace.granted);
  const members = only(readers, found, (trace) => trace.member);
  if (granted.length > 0) {
    limited.push(
      ...(await revokeGrants(session, acting, granted, executing)),
      ...(await revokeDefaults(session, acting, granted, executing)),
    );
  }
  if (members.length > 0) limited.push(...(await revokeMemberships(session, acting, members, executing)));
  return new Set(limited);
}

/** What came along with a role. */
interface Trace {
  readonly role: string;
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
                      AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))) AS granted
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

/** Throws UserSetupFailed (42501) for what a role can still change: PUBLIC may, or the role owns it. */
export async function requireReadingOnly(
  session: Session,
  readers: readonly Grantees[],
  executing: readonly string[],
): Promise<void> {
  if (readers.length === 0) return;
  const [table] = await session.rows<{ role: string; identity: string; reason: string }>(
    `WITH grantee AS MATERIALIZED (${granteeRows})
     SELECT g.role, c.oids[1]::regclass::text AS identity,
            CASE WHEN ${mayWrite(`'public'`)} THEN 'PUBLIC may'
                 WHEN c.owner = g.oid THEN 'it owns it'
                 ELSE 'another role granted it that, or has it as a member' END AS reason
     FROM ${relationClasses(tableKinds)} AS c JOIN grantee g ON c.schema = ANY (g.schemas)
     WHERE ${mayWrite('g.oid')}
     UNION ALL
     SELECT g.role, 'schema ' || quote_ident(n.nspname), 'it owns it'
     FROM pg_namespace n JOIN grantee g ON n.nspname = ANY (g.schemas) AND ${ownerOid('n.nspowner')} = g.oid
     UNION ALL
     SELECT g.role, 'data by ' || f.oids[1]::regprocedure::text || ', which runs with the privileges of '
                    || pg_get_userbyid(f.owner),
            CASE WHEN has_function_privilege('public', f.oids[1], 'EXECUTE') THEN 'PUBLIC may execute it'
                 WHEN f.owner = g.oid THEN 'it owns it'
                 ELSE 'another role granted it that, or has it as a member' END
     FROM ${routineClasses} AS f JOIN grantee g ON f.schema = ANY (g.schemas) AND g.role <> ALL ($2::text[])
     WHERE f.definer AND has_function_privilege(g.oid, f.oids[1], 'EXECUTE')
     ORDER BY 1, 2 LIMIT 1`,
    [granteesParameter(readers), executing],
  );
  if (table === undefined) return;
  const { role, identity, reason } = table;
  session.refuse('42501', `it is to be readonly, but can still change ${identity}, for ${reason}`, role);
}
