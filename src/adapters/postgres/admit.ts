import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { existingRoles } from './drop-roles.ts';
import { alterEach, keptItem, rolesRun } from './lock-out.ts';
import { readNote, writeNote } from './progress.ts';
import { inTransaction, type Session } from './session.ts';

/** Gives LOGIN to these roles, and to those that were to be kept and are still there. Returns those of `roles` that did not have it. */
export async function admit(session: Session, roles: readonly string[]): Promise<readonly string[]> {
  return inTransaction(session, async () => {
    await session.turn();
    const kept = ((await readNote(session, rolesRun, keptItem)) ?? []) as readonly string[];
    const has = await admitted(session, [...roles, ...kept]);
    const present = new Set(await existingRoles(session, kept));
    const existing = kept.filter((role) => present.has(role) && !has.has(role) && !roles.includes(role));
    const entering = roles.filter((role) => !has.has(role));
    const acting = actingRoles(session);
    await administer(session, acting, [...entering, ...existing]);
    await alterEach(session, [...entering, ...existing], 'LOGIN');
    await acting.leave();
    if (kept.length > 0) await writeNote(session, rolesRun, keptItem, []);
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
