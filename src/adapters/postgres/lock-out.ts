import { escapeIdentifier, escapeLiteral } from 'pg';
import type { LockOut, ProvenRefusal, UnlistedLogin } from '../../database-ports.ts';
import { generatePassword } from '../../generated-password.ts';
import { scramVerifier } from '../../scram-sha-256.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { openProgress, readNote, writeNote } from './progress.ts';
import { hasMembershipOptions, inTransaction, type Session } from './session.ts';

/** Notes on roles are of the whole cluster's, and of no single run. */
export const rolesRun = 'roles';
/** The unlisted logins that are to come back: `keep`. */
export const keptItem = 'kept';
/** Those that are locked, but whose refusal is not proven or whose password is not voided yet. */
const lockingItem = 'locking';
/** The mark of a role whose password was voided. */
const voided = `VALID UNTIL '-infinity'`;

interface LoginRole {
  readonly name: string;
  readonly canLogIn: boolean;
  readonly isVoided: boolean;
}

/**
 * Has nobody but the session's user, superusers and Amazon's roles able to log in; ends the sessions of all others.
 *
 * The catalogue does not show passwords. So a voided one is marked by an expiry of `-infinity`, and a call that was broken
 * off before is made up for: what it was about to do is noted with the lock.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 */
export async function lockOut(
  session: Session,
  { declared, unlisted }: LockOut,
  refused: ProvenRefusal,
  inTurns: <Item>(items: readonly Item[], work: (item: Item) => Promise<void>) => Promise<void>,
): Promise<readonly UnlistedLogin[]> {
  // Known to this call alone; it opens nothing, for the roles that get it have no LOGIN.
  const password = generatePassword();
  const verifier = await scramVerifier(password);
  const { locking, kept, wasLocked } = await inTransaction(session, async () => {
    await session.turn();
    await openProgress(session);
    const roles = await loginRoles(session);
    const noted = async (item: string) =>
      new Set(((await readNote(session, rolesRun, item)) ?? []) as readonly string[]);
    const [unproven, keptBefore] = [await noted(lockingItem), await noted(keptItem)];
    const others = roles.filter(({ name }) => !declared.includes(name));
    const open = others.filter(({ canLogIn, name }) => canLogIn || unproven.has(name));
    const keeping = unlisted === 'keep' ? open.filter(({ canLogIn }) => canLogIn) : [];
    const toLock = unlisted === 'keep' ? [] : [...open, ...others.filter(({ name }) => keptBefore.has(name))];
    const locking = [...new Set(toLock.map(({ name }) => name))];
    const entering = roles.filter(({ name, canLogIn }) => canLogIn && declared.includes(name)).map(({ name }) => name);

    const acting = actingRoles(session);
    const keepingNow = keeping.map(({ name }) => name);
    await requireAdministered(session, await administer(session, acting, [...locking, ...entering, ...keepingNow]));
    await alterEach(session, entering, 'NOLOGIN PASSWORD NULL');
    await alterEach(session, keepingNow, 'NOLOGIN');
    await alterEach(session, locking, `NOLOGIN PASSWORD ${escapeLiteral(verifier)} VALID UNTIL 'infinity'`);
    await acting.leave();
    const kept = unlisted === 'keep' ? [...new Set([...keptBefore, ...keepingNow])] : [];
    await writeNote(session, rolesRun, keptItem, kept);
    await writeNote(session, rolesRun, lockingItem, locking);
    const known = new Set([...locking, ...kept]);
    const wasLocked = others.filter(({ name, isVoided }) => isVoided && !known.has(name)).map(({ name }) => name);
    return { locking, kept, wasLocked };
  });
  await endSessions(session);
  await inTurns(locking, (username) => refused({ username, password }));
  await inTransaction(session, async () => {
    if (locking.length === 0) return;
    await session.turn();
    const acting = actingRoles(session);
    await administer(session, acting, locking);
    await alterEach(session, locking, `PASSWORD NULL ${voided}`);
    await acting.leave();
    await writeNote(session, rolesRun, lockingItem, []);
  });
  const each = (names: readonly string[], change: UnlistedLogin['change']) => names.map((name) => ({ name, change }));
  return [...each(locking, 'locked'), ...each(kept, 'kept'), ...each(wasLocked, 'was locked')].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

/**
 * Roles that can log in, or could before they were locked. What begins with `rds` is Amazon's, unless the session's user
 * administers it: then it was made by a customer.
 */
async function loginRoles(session: Session): Promise<readonly LoginRole[]> {
  const madeByCustomer = hasMembershipOptions(session)
    ? `pg_has_role(current_user, oid, 'MEMBER WITH ADMIN OPTION')`
    : 'false';
  return session.rows<LoginRole & { [column: string]: unknown }>(
    `SELECT rolname AS name, rolcanlogin AS "canLogIn", rolvaliduntil IS NOT DISTINCT FROM '-infinity' AS "isVoided"
     FROM pg_roles
     WHERE NOT rolsuper AND rolname <> current_user AND rolname !~ '^pg_' AND (rolname !~ '^rds' OR ${madeByCustomer})
     ORDER BY rolname`,
  );
}

async function requireAdministered(session: Session, lacking: readonly string[]): Promise<void> {
  if (lacking.length === 0) return;
  session.refuse(
    '42501',
    `the master may not alter ${lacking.map((name) => JSON.stringify(name)).join(', ')}; grant these roles to it WITH ADMIN OPTION in the source database`,
    lacking.join(', '),
  );
}

/** Many statements in one round trip. */
export async function alterEach(session: Session, roles: readonly string[], attributes: string): Promise<void> {
  if (roles.length === 0) return;
  await session.rows(roles.map((role) => `ALTER ROLE ${escapeIdentifier(role)} ${attributes}`).join(';\n'));
}

/** Of everybody who can no longer log in. `pg_signal_backend` comes with `rds_superuser`. */
async function endSessions(session: Session): Promise<void> {
  await session.rows(
    `SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid
     WHERE NOT r.rolcanlogin AND NOT r.rolsuper AND a.backend_type = 'client backend'`,
  );
}
