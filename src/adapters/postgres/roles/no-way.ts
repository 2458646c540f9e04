import { escapeIdentifier } from 'pg';
import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { Session } from '../connection/session.ts';
import { adminPaths } from './admin-paths.ts';

/** insufficient_privilege */
const denied = '42501';

/**
 * Where the session's user can act neither for this role nor grant it: the one statement that opens a way, and who can run
 * it. Undefined where there is a way, so that something else is wrong.
 */
export async function noWay(session: Session, role: string): Promise<string | undefined> {
  const [found] = await session.rows<{ me: string; has: boolean; isSuperuser: boolean; administrators: string[] }>(
    `SELECT me.rolname AS me, pg_has_role(me.oid, r.oid, 'USAGE') AS has, r.rolsuper AS "isSuperuser",
            ARRAY(SELECT one.rolname::text FROM pg_auth_members m JOIN pg_roles one ON one.oid = m.member
                  WHERE m.roleid = r.oid AND m.admin_option AND one.oid <> me.oid ORDER BY 1) AS administrators
     FROM pg_roles r, pg_roles me WHERE r.rolname = $1 AND me.rolname = current_user`,
    [role],
  );
  if (found === undefined || found.has || (await adminPaths(session, [role])).has(role)) return undefined;
  const { me, isSuperuser, administrators } = found;
  if (isSuperuser) return `${role} is a superuser, for whom the master cannot act`;
  const statement = `GRANT ${escapeIdentifier(role)} TO ${escapeIdentifier(me)} WITH ADMIN OPTION`;
  const who = administrators.length === 0 ? 'as a superuser' : `as ${administrators.join(' or ')}`;
  return `the master cannot act for ${role}; run ${statement} in the source database, ${who}`;
}

/** Does the work for which the privileges of `owner` are needed. Throws UserSetupFailed (42501) with what opens a way. */
export async function asFarAsAllowed<Result>(
  session: Session,
  { owner, object, roles }: { readonly owner: string; readonly object: string; readonly roles: readonly string[] },
  work: () => Promise<Result>,
): Promise<Result> {
  await session.rows('SAVEPOINT allowed');
  try {
    const result = await work();
    await session.rows('RELEASE allowed');
    return result;
  } catch (error) {
    if (!isPipelineError(error, 'UserSetupFailed') || error.facts['sqlstate'] !== denied) throw error;
    await session.rows('ROLLBACK TO allowed');
    const way = await noWay(session, owner);
    if (way === undefined) throw error;
    session.refuse(denied, `nothing can be granted on ${object}, which belongs to ${owner}: ${way}`, roles.join(', '));
  }
}
