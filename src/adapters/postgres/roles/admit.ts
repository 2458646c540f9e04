import { inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { alterEach, forgetMarks, keptRoles } from './lock-out.ts';

/** Gives LOGIN to these roles, and to those that were to be kept and are still there. Returns those of `roles` that did not have it. */
export async function admit(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  return inTransaction(session, async () => {
    await session.turn();
    const kept = (await keptRoles(session)).filter((role) => !roles.includes(role));
    const has = await admitted(session, roles);
    const entering = roles.filter((role) => !has.has(role));
    const acting = actingRoles(session);
    await administer(session, acting, [...entering, ...kept]);
    await alterEach(session, [...entering, ...kept], 'LOGIN');
    await acting.leave();
    await forgetMarks(session);
    return entering;
  });
}

export async function admitted(session: Session, roles: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await session.rows<{ name: string }>(
    'SELECT rolname AS name FROM pg_roles WHERE rolcanlogin AND rolname = ANY ($1::text[])',
    [roles],
  );
  return new Set(rows.map(({ name }) => name));
}
