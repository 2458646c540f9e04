import { escapeIdentifier, escapeLiteral } from 'pg';
import type { DeclaredRole, RoleChange } from '../../ports.ts';
import { hasMembershipOptions, inTransaction, type Session } from './session.ts';

interface RoleRow {
  readonly name: string;
  readonly rolconnlimit: number;
  readonly expires: boolean;
}

/**
 * Makes the roles, or alters those that came along with the snapshot: each may log in, in the one way that is given and
 * no other, without an expiry, and not with a connection limit of 0.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.DBAccounts.html
 */
export async function ensureRoles(
  session: Session,
  roles: readonly DeclaredRole[],
  sessionOfRole: (role: string) => Session,
): Promise<ReadonlyMap<string, RoleChange>> {
  return inTransaction(session, async () => {
    await session.turn();
    const rows = await session.rows<RoleRow & { [column: string]: unknown }>(
      `SELECT rolname AS name, rolconnlimit, rolvaliduntil IS NOT NULL AS expires
       FROM pg_roles WHERE rolname = ANY ($1::text[])`,
      [roles.map(({ name }) => name)],
    );
    const existing = new Map(rows.map((row) => [row.name, row]));
    for (const { name, login } of roles) {
      const row = existing.get(name);
      // A verifier, never the password: a statement may end up in the server's log.
      const password = login.type === 'password' ? escapeLiteral(login.verifier) : 'NULL';
      const attributes = ['LOGIN', `PASSWORD ${password}`];
      if (row?.expires === true) attributes.push(`VALID UNTIL 'infinity'`);
      if (row?.rolconnlimit === 0) attributes.push('CONNECTION LIMIT -1');
      const verb = row === undefined ? 'CREATE' : 'ALTER';
      await sessionOfRole(name).rows(`${verb} ROLE ${escapeIdentifier(name)} ${attributes.join(' ')}`);
    }
    await settleIamLogins(session, roles);
    return new Map(roles.map(({ name }) => [name, existing.has(name) ? 'altered' : 'created'] as const));
  });
}

/**
 * A member of `rds_iam` can no longer log in with a password. One that is a member through another role stays so, and
 * the login that proves each password tells.
 */
async function settleIamLogins(session: Session, roles: readonly DeclaredRole[]): Promise<void> {
  const memberships = await session.rows<{ member: string; grantor: string }>(
    `SELECT member.rolname AS member, pg_get_userbyid(m.grantor) AS grantor FROM pg_auth_members m
     JOIN pg_roles iam ON iam.oid = m.roleid JOIN pg_roles member ON member.oid = m.member
     WHERE iam.rolname = 'rds_iam' AND member.rolname = ANY ($1::text[])`,
    [roles.map(({ name }) => name)],
  );
  const members = new Set(memberships.map(({ member }) => member));
  const byIam = new Set(roles.filter(({ login }) => login.type === 'iam').map(({ name }) => name));
  const joining = [...byIam].filter((name) => !members.has(name)).map((name) => escapeIdentifier(name));
  if (joining.length > 0) await session.rows(`GRANT rds_iam TO ${joining.join(', ')}`);
  for (const { member, grantor } of memberships) {
    if (byIam.has(member)) continue;
    const grantedBy = hasMembershipOptions(session) ? ` GRANTED BY ${escapeIdentifier(grantor)}` : '';
    await session.rows(`REVOKE rds_iam FROM ${escapeIdentifier(member)}${grantedBy}`);
  }
}
