import { escapeIdentifier } from 'pg';
import { hasMembershipOptions, inTransaction, type Session } from '../connection/session.ts';
import { revokeHeld } from '../grants/revoke-held.ts';
import { batches } from '../grants/schema-objects.ts';
import { actingRoles } from './acting-roles.ts';
import { type Removal, removal } from './removal.ts';

/** SQL: whether anybody but a superuser can connect: to none with a limit of 0, nor to what a broken-off DROP DATABASE has left (-2). */
export const takesConnections = '(datallowconn AND datconnlimit NOT IN (0, -2))';

/** The databases that the session's user can connect to; Amazon's own and templates are none of anybody's. */
export async function listDatabases(session: Session): Promise<readonly string[]> {
  const rows = await session.rows<{ name: string }>(
    `SELECT datname AS name FROM pg_database
     WHERE ${takesConnections} AND NOT datistemplate AND datname <> 'rdsadmin' AND has_database_privilege(oid, 'CONNECT')
     ORDER BY datname`,
  );
  return rows.map(({ name }) => name);
}

/**
 * What a role owns or may do in a database can only be taken from it there. Throws UserSetupFailed (2BP01) for roles that
 * are named in one that {@link listDatabases} does not have: they could not be dropped in the end.
 * @see https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
 */
export async function requireReachable(session: Session, roles: readonly string[]): Promise<void> {
  const known = await listDatabases(session);
  const bound = await session.rows<{ role: string; database: string }>(
    `SELECT DISTINCT r.rolname AS role, d.datname AS database
     FROM pg_shdepend s JOIN pg_roles r ON r.oid = s.refobjid JOIN pg_database d ON d.oid = s.dbid
     WHERE s.refclassid = 'pg_authid'::regclass AND r.rolname = ANY ($1::text[]) AND d.datname <> ALL ($2::text[])
     ORDER BY 1, 2`,
    [roles, known],
  );
  const [first] = bound;
  if (first === undefined) return;
  const databases = [...new Set(bound.map(({ database }) => JSON.stringify(database)))].join(', ');
  session.refuse(
    '2BP01',
    `it owns or may do something in database ${databases}, which the master cannot connect to, and so cannot be dropped; lock it instead, or take that from it in the source database`,
    [...new Set(bound.map(({ role }) => role))].join(', '),
  );
}

/**
 * Hands over what the roles own in this database to the session's user, and takes away what they may do here. Roles that
 * {@link removal} lets stay are left alone, and what others are members of by a grant of the roles they stay members of.
 *
 * Piece by piece, each in a transaction: what is done stays done, and only roles that are named here are looked at again.
 * To become a member of thousands at a time costs PostgreSQL minutes: it goes through all of them for each.
 * @see https://www.postgresql.org/docs/current/role-removal.html
 */
export async function disown(session: Session, roles: readonly string[]): Promise<void> {
  const { going, regrants } = await removal(session, await existingRoles(session, roles));
  if (regrants.length > 0) await grantAgain(session, regrants);
  // Those first through whom none of the others is administered: what one has granted goes with it.
  for (const some of batches(await named(session, going))) {
    await inTransaction(session, async () => {
      await session.turn();
      const acting = actingRoles(session);
      await revokeHeld(session, acting, some);
      const left = await named(session, some);
      if (left.length > 0) {
        await acting.become(left);
        const names = left.map((role) => escapeIdentifier(role)).join(', ');
        await session.rows(`REASSIGN OWNED BY ${names} TO CURRENT_USER`);
        await session.rows(`DROP OWNED BY ${names}`);
      }
      await acting.leave();
    });
  }
}

/** Before those by whom it is granted now lose it. */
async function grantAgain(session: Session, regrants: Removal['regrants']): Promise<void> {
  await inTransaction(session, async () => {
    await session.turn();
    const acting = actingRoles(session);
    await acting.become(regrants.map(({ grantor }) => grantor));
    for (const { role, member, grantor, admin, inherit, set } of regrants) {
      await session.rows(
        `GRANT ${escapeIdentifier(role)} TO ${escapeIdentifier(member)}
         WITH ADMIN ${admin}, INHERIT ${inherit}, SET ${set} GRANTED BY ${escapeIdentifier(grantor)}`,
      );
    }
    await acting.leave();
  });
}

/**
 * Of these roles, in their order, those that own or may do something here, or in no database: memberships that they have
 * granted, databases, tablespaces.
 */
async function named(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  if (roles.length === 0) return [];
  const rows = await session.rows<{ name: string }>(
    `SELECT r.rolname AS name FROM pg_roles r
     WHERE r.rolname = ANY ($1::text[])
       AND EXISTS (SELECT FROM pg_shdepend s
                   WHERE s.refclassid = 'pg_authid'::regclass AND s.refobjid = r.oid
                     AND s.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database())))`,
    [roles],
  );
  const found = new Set(rows.map(({ name }) => name));
  return roles.filter((role) => found.has(role));
}

/**
 * Drops roles that own nothing any more, piece by piece; one that is gone is no error. Returns those that have to stay, for
 * without them nobody could alter or grant roles that stay.
 */
export async function dropRoles(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  const { going, staying } = await removal(session, await existingRoles(session, roles));
  for (const some of batches(going)) {
    await inTransaction(session, async () => {
      await session.turn();
      const acting = actingRoles(session);
      if (hasMembershipOptions(session)) await acting.administer(some);
      await session.rows(`DROP ROLE ${some.map((role) => escapeIdentifier(role)).join(', ')}`);
      await acting.leave();
    });
  }
  return staying;
}

async function existingRoles(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  const rows = await session.rows<{ name: string }>(
    'SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1::text[]) ORDER BY 1',
    [roles],
  );
  return rows.map(({ name }) => name);
}
