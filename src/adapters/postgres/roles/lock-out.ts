import { escapeIdentifier, escapeLiteral } from 'pg';
import { generatePassword } from '../../../credentials/generated-password.ts';
import { scramVerifier } from '../../../credentials/scram-sha-256.ts';
import type { LockOut, ProvenRefusal, UnlistedLogin } from '../../../ports/database-roles.ts';
import { hasMembershipOptions, inTransaction, type Session } from '../connection/session.ts';
import { batches } from '../grants/schema-objects.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { requireReachable } from './drop-roles.ts';
import { endSessions } from './end-sessions.ts';
import { lockLogins } from './lock-logins.ts';
import { type LoginRole, loginRoles, marker } from './login-roles.ts';

/** The mark of a role whose password was voided. */
const voided = `VALID UNTIL '-infinity'`;
/** What the client reads where a name is not of the database's encoding: it can be locked, and not be named. */
const unreadable = '\uFFFD';

type InTurns = <Item>(items: readonly Item[], work: (item: Item) => Promise<void>) => Promise<void>;

/**
 * Has nobody but the session's user, superusers and Amazon's roles able to log in; ends the sessions of all others. Only then
 * come the passwords.
 *
 * The catalogue does not show passwords. So a voided one is marked by an expiry of `-infinity`, and a call that was broken
 * off before is made up for: who had LOGIN is marked in the transaction that takes it.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 */
export async function lockOut(
  session: Session,
  { declared, unlisted }: LockOut,
  refused: ProvenRefusal,
  inTurns: InTurns,
): Promise<readonly UnlistedLogin[]> {
  // The marks tell it too, unless they cannot be made; and nothing may keep the lock from its turn.
  const before = await loginRoles(session).catch((): readonly LoginRole[] => []);
  await lockLogins(session);
  const roles = await loginRoles(session);
  const couldLogIn = new Set(before.filter(({ canLogIn }) => canLogIn).map(({ name }) => name));
  const hadLogin = roles.filter(({ name, isMarked }) => isMarked || couldLogIn.has(name));
  const others = roles.filter(({ name }) => !declared.includes(name));
  const unlistedLogins = hadLogin.filter(({ name }) => !declared.includes(name));
  const entering = hadLogin.filter(({ name }) => declared.includes(name));
  if (unlisted === 'keep') requireMarks(session, unlistedLogins);
  const locked = unlisted === 'keep' ? [] : unlistedLogins;
  await settle(session, entering, locked, refused, inTurns);

  const each = (names: readonly LoginRole[], change: UnlistedLogin['change']) =>
    names.map(({ name }) => ({ name, change }));
  const wasLocked = others.filter((role) => role.isVoided && !unlistedLogins.includes(role));
  if (unlisted === 'drop')
    await requireReachable(
      session,
      [...locked, ...wasLocked].map(({ name }) => name),
    );
  const kept = unlisted === 'keep' ? unlistedLogins : [];
  return [...each(locked, 'locked'), ...each(kept, 'kept'), ...each(wasLocked, 'was locked')].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

/** The passwords of declared roles are taken; of those that are locked for good they are voided, each proven first. */
async function settle(
  session: Session,
  entering: readonly LoginRole[],
  locked: readonly LoginRole[],
  refused: ProvenRefusal,
  inTurns: InTurns,
): Promise<void> {
  const declared = entering.map(({ name }) => name);
  const readable = locked.filter(({ name }) => !name.includes(unreadable));
  const locking = readable.map(({ name }) => name);
  // Known to this call alone; it opens nothing, for the roles that get it have no LOGIN.
  const password = generatePassword();
  // Iterations are for what can be guessed. The server goes through them for each role, and so does the client with each login.
  const verifier = locking.length === 0 ? '' : await scramVerifier(password, { iterations: 1 });
  await altering(session, [...declared, ...locking], async () => {
    await alterEach(session, declared, 'PASSWORD NULL');
    await alterEach(session, locking, `PASSWORD ${escapeLiteral(verifier)} VALID UNTIL 'infinity'`);
    await unmark(
      session,
      entering.filter(({ isMarked }) => isMarked).map(({ name }) => name),
    );
  });
  if (locking.length === 0) return;
  const provable = readable.filter(({ isProvable }) => isProvable).map(({ name }) => name);
  await inTurns(provable, (username) => refused({ username, password }));
  // Whoever was just logging in when the others' sessions ended has one of its own by now.
  await endSessions(session);
  await altering(session, locking, async () => {
    await alterEach(session, locking, `PASSWORD NULL ${voided}`);
    await forgetMarks(session);
  });
}

/** Without its mark nobody would know at the end who is to have LOGIN again. */
function requireMarks(session: Session, kept: readonly LoginRole[]): void {
  const unmarked = kept.filter(({ isMarked }) => !isMarked).map(({ name }) => name);
  if (unmarked.length === 0) return;
  session.refuse(
    '42501',
    `they are locked, but cannot be marked as kept: role "${marker}" is not the master's to grant; drop it in the source database`,
    unmarked.join(', '),
  );
}

async function altering(session: Session, roles: readonly string[], work: () => Promise<void>): Promise<void> {
  if (roles.length === 0) return;
  await inTransaction(session, async () => {
    await session.turn();
    const acting = actingRoles(session);
    await administer(session, acting, roles);
    await work();
    await acting.leave();
  });
}

/** Many statements in one round trip; not so many that it takes as long as one may. */
export async function alterEach(session: Session, roles: readonly string[], attributes: string): Promise<void> {
  for (const some of batches(roles)) {
    await session.rows(some.map((role) => `ALTER ROLE ${escapeIdentifier(role)} ${attributes}`).join(';\n'));
  }
}

async function unmark(session: Session, roles: readonly string[]): Promise<void> {
  for (const some of batches(roles)) {
    await session.rows(`REVOKE ${marker} FROM ${some.map((role) => escapeIdentifier(role)).join(', ')}`);
  }
}

/** Within the caller's transaction: with the marks it is forgotten who had LOGIN. Another role of that name stays. */
export async function forgetMarks(session: Session): Promise<void> {
  const administers = hasMembershipOptions(session) ? `pg_has_role(oid, 'MEMBER WITH ADMIN OPTION')` : 'true';
  const [own] = await session.rows(`SELECT FROM pg_roles WHERE rolname = '${marker}' AND ${administers}`);
  if (own !== undefined) await session.rows(`DROP ROLE ${marker}`);
}

/** Those that were to be kept: whoever is still marked. */
export async function keptRoles(session: Session): Promise<readonly string[]> {
  return (await loginRoles(session)).filter(({ isMarked }) => isMarked).map(({ name }) => name);
}
