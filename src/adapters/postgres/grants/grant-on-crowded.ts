import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { Session } from '../connection/session.ts';
import type { ActingRoles } from '../roles/acting-roles.ts';
import { remedy } from './access-list-room.ts';
import type { MissingPrivileges } from './missing-privileges.ts';
import { revokeHeld } from './revoke-held.ts';

/** program_limit_exceeded */
const tooBig = '54000';

/**
 * Grants on one crowded relation. Where that does not fit, locked logins of production that nobody else is a member of lose
 * what they hold there: nobody can use it. Throws UserSetupFailed (54000) where that makes no room.
 */
export async function grantOnCrowded(
  session: Session,
  acting: ActingRoles,
  { kind, identity, roles }: Pick<MissingPrivileges, 'kind' | 'roles'> & { readonly identity: string },
  grant: () => Promise<unknown>,
): Promise<void> {
  if (await fits(session, grant)) return;
  await revokeHeld(session, acting, await lockedForGood(session), [identity]);
  if (await fits(session, grant)) return;
  session.refuse(tooBig, `nothing more fits into the access list of ${kind} ${identity}; ${remedy}`, roles.join(', '));
}

async function fits(session: Session, grant: () => Promise<unknown>): Promise<boolean> {
  await session.rows('SAVEPOINT fitting');
  try {
    await grant();
    await session.rows('RELEASE fitting');
    return true;
  } catch (error) {
    if (!isPipelineError(error, 'UserSetupFailed') || error.facts['sqlstate'] !== tooBig) throw error;
    await session.rows('ROLLBACK TO fitting');
    return false;
  }
}

async function lockedForGood(session: Session): Promise<readonly string[]> {
  const isLocked = (role: string) =>
    `(NOT ${role}.rolcanlogin AND ${role}.rolvaliduntil IS NOT DISTINCT FROM '-infinity')`;
  const rows = await session.rows<{ name: string }>(
    `SELECT r.rolname AS name FROM pg_roles r
     WHERE ${isLocked('r')}
       AND NOT EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles one ON one.oid = m.member
                       WHERE m.roleid = r.oid AND one.rolname <> current_user AND NOT ${isLocked('one')})`,
  );
  return rows.map(({ name }) => name);
}
