import { escapeIdentifier } from 'pg';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { inTransaction, type Session } from './session.ts';

/** The databases that the session's user can connect to; Amazon's own and templates are none of anybody's. */
export async function listDatabases(session: Session): Promise<readonly string[]> {
  const rows = await session.rows<{ name: string }>(
    `SELECT datname AS name FROM pg_database
     WHERE datallowconn AND NOT datistemplate AND datname <> 'rdsadmin' AND has_database_privilege(oid, 'CONNECT')
     ORDER BY datname`,
  );
  return rows.map(({ name }) => name);
}

/**
 * Hands over what the roles own in this database to the session's user, and takes away what they may do here.
 * @see https://www.postgresql.org/docs/current/role-removal.html
 */
export async function disown(session: Session, roles: readonly string[]): Promise<void> {
  await inTransaction(session, async () => {
    await session.turn();
    const present = await existingRoles(session, roles);
    if (present.length === 0) return;
    const acting = actingRoles(session);
    await administer(session, acting, present);
    await acting.become(present);
    const names = present.map((role) => escapeIdentifier(role)).join(', ');
    await session.rows(`REASSIGN OWNED BY ${names} TO CURRENT_USER`);
    await session.rows(`DROP OWNED BY ${names}`);
    await acting.leave();
  });
}

/** Drops roles that own nothing any more; one that is gone is no error. */
export async function dropRoles(session: Session, roles: readonly string[]): Promise<void> {
  await inTransaction(session, async () => {
    await session.turn();
    const present = await existingRoles(session, roles);
    if (present.length === 0) return;
    const acting = actingRoles(session);
    await administer(session, acting, present);
    await session.rows(`DROP ROLE ${present.map((role) => escapeIdentifier(role)).join(', ')}`);
    await acting.leave();
  });
}

async function existingRoles(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  const rows = await session.rows<{ name: string }>(
    'SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1::text[]) ORDER BY 1',
    [roles],
  );
  return rows.map(({ name }) => name);
}
