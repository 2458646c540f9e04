import { hasMembershipOptions, type Session } from '../connection/session.ts';
import type { ActingRoles } from './acting-roles.ts';

/**
 * Sees to it that the session's user may alter these roles and grant them, as far as it can: where it administers none of
 * them itself, it becomes a member of a role that does, by way of others if need be. Returns the roles that it may not
 * alter.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 */
export async function administer(
  session: Session,
  acting: ActingRoles,
  roles: readonly string[],
): Promise<readonly string[]> {
  if (hasMembershipOptions(session)) await acting.administer(roles);
  return notAdministered(session, roles);
}

/** Before version 16 CREATEROLE administers every role but superusers. */
async function notAdministered(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  // `pg_has_role` would go through all that the user is a member of once more for each role: seconds, with thousands of them.
  const administers = hasMembershipOptions(session)
    ? `(me.rolsuper OR r.oid IN (SELECT m.roleid FROM pg_auth_members m JOIN mine ON mine.oid = m.member WHERE m.admin_option))`
    : 'me.rolcreaterole';
  const rows = await session.rows<{ name: string }>(
    `WITH RECURSIVE mine AS (
       SELECT oid FROM pg_roles WHERE rolname = current_user
       UNION
       SELECT m.roleid FROM mine JOIN pg_auth_members m ON m.member = mine.oid
     )
     SELECT r.rolname AS name FROM pg_roles r, pg_roles me
     WHERE me.rolname = current_user AND r.rolname = ANY ($1::text[]) AND NOT (${administers} AND NOT r.rolsuper)
     ORDER BY 1`,
    [roles],
  );
  return rows.map(({ name }) => name);
}
