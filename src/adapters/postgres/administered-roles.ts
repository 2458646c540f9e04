import type { ActingRoles } from './acting-roles.ts';
import { hasMembershipOptions, type Session } from './session.ts';

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
