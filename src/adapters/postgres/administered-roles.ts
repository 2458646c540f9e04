import type { ActingRoles } from './acting-roles.ts';
import { hasMembershipOptions, type Session } from './session.ts';

/**
 * Sees to it that the session's user may alter these roles, as far as it can: where it administers none of them itself,
 * it becomes a member of a role that does, and of one that administers that one. Returns the roles that it may not alter.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 */
export async function administer(
  session: Session,
  acting: ActingRoles,
  roles: readonly string[],
): Promise<readonly string[]> {
  for (let reached = -1; ; ) {
    const lacking = await notAdministered(session, roles);
    if (lacking.length === 0 || !hasMembershipOptions(session)) return lacking;
    const administrators = await session.rows<{ name: string }>(
      `WITH RECURSIVE administrator AS (
         SELECT m.member FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
         WHERE r.rolname = ANY ($1::text[]) AND m.admin_option
         UNION
         SELECT m.member FROM pg_auth_members m JOIN administrator a ON a.member = m.roleid WHERE m.admin_option
       )
       SELECT r.rolname AS name FROM administrator a JOIN pg_roles r ON r.oid = a.member
       WHERE r.rolname <> current_user`,
      [lacking],
    );
    const now = (await acting.become(administrators.map(({ name }) => name))).size;
    if (now === reached) return lacking;
    reached = now;
  }
}

/** Before version 16 CREATEROLE administers every role but superusers. */
async function notAdministered(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  const administers = hasMembershipOptions(session)
    ? `pg_has_role(me.oid, r.oid, 'MEMBER WITH ADMIN OPTION')`
    : 'me.rolcreaterole';
  const rows = await session.rows<{ name: string }>(
    `SELECT r.rolname AS name FROM pg_roles r, pg_roles me
     WHERE me.rolname = current_user AND r.rolname = ANY ($1::text[]) AND NOT (${administers} AND NOT r.rolsuper)
     ORDER BY 1`,
    [roles],
  );
  return rows.map(({ name }) => name);
}
