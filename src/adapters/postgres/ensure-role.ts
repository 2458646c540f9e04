import { escapeIdentifier, escapeLiteral } from 'pg';
import type { RoleLogin } from '../../ports.ts';
import { hasMembershipOptions, inTransaction, type Session } from './session.ts';

interface RoleRow {
  readonly rolcanlogin: boolean;
  readonly rolconnlimit: number;
  readonly expires: boolean;
}

/**
 * Makes the role, or alters the one that came along with the snapshot: it may log in, in the one way that is given and
 * no other, without an expiry, and not with a connection limit of 0.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.DBAccounts.html
 */
export async function ensureRole(session: Session, name: string, login: RoleLogin): Promise<'created' | 'altered'> {
  return inTransaction(session, async () => {
    const role = escapeIdentifier(name);
    // A verifier, never the password: a statement may end up in the server's log.
    const password = login.type === 'password' ? escapeLiteral(login.verifier) : 'NULL';
    const [existing] = await session.rows<RoleRow>(
      `SELECT rolcanlogin, rolconnlimit, rolvaliduntil IS NOT NULL AS expires FROM pg_roles WHERE rolname = $1`,
      [name],
    );
    if (existing === undefined) {
      await session.rows(`CREATE ROLE ${role} LOGIN PASSWORD ${password}`);
    } else {
      const attributes = ['LOGIN', `PASSWORD ${password}`];
      if (existing.expires) attributes.push(`VALID UNTIL 'infinity'`);
      if (existing.rolconnlimit === 0) attributes.push('CONNECTION LIMIT -1');
      await session.rows(`ALTER ROLE ${role} ${attributes.join(' ')}`);
    }
    await (login.type === 'iam' ? allowIamLogin(session, name) : endIamLogin(session, name));
    return existing === undefined ? 'created' : 'altered';
  });
}

async function allowIamLogin(session: Session, name: string): Promise<void> {
  const memberships = await iamMemberships(session, name);
  if (memberships.length === 0) await session.rows(`GRANT rds_iam TO ${escapeIdentifier(name)}`);
}

/**
 * A member of `rds_iam` can no longer log in with a password. One that is a member through another role stays so, and
 * the login that proves each password tells.
 */
async function endIamLogin(session: Session, name: string): Promise<void> {
  for (const { grantor } of await iamMemberships(session, name)) {
    const grantedBy = hasMembershipOptions(session) ? ` GRANTED BY ${escapeIdentifier(grantor)}` : '';
    await session.rows(`REVOKE rds_iam FROM ${escapeIdentifier(name)}${grantedBy}`);
  }
}

async function iamMemberships(session: Session, name: string): Promise<readonly { grantor: string }[]> {
  return session.rows<{ grantor: string }>(
    `SELECT pg_get_userbyid(m.grantor) AS grantor FROM pg_auth_members m
     JOIN pg_roles iam ON iam.oid = m.roleid JOIN pg_roles member ON member.oid = m.member
     WHERE iam.rolname = 'rds_iam' AND member.rolname = $1`,
    [name],
  );
}
