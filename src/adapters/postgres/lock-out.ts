import { escapeIdentifier, escapeLiteral } from 'pg';
import type { LockOut, ProvenRefusal, UnlistedLogin } from '../../database-ports.ts';
import { generatePassword } from '../../generated-password.ts';
import { scramVerifier } from '../../scram-sha-256.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { requireReachable } from './drop-roles.ts';
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

/** How often it is looked whether somebody is in again: once is enough unless something in the database lets them in. */
const rounds = 5;
/** Milliseconds for a session to end. */
const endingTime = 5_000;

interface LoginRole {
  readonly name: string;
  readonly canLogIn: boolean;
  readonly isVoided: boolean;
  /** Amazon asks for a token before it looks at LOGIN: that no password is taken proves nothing. */
  readonly byIam: boolean;
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
  request: LockOut,
  refused: ProvenRefusal,
  inTurns: <Item>(items: readonly Item[], work: (item: Item) => Promise<void>) => Promise<void>,
): Promise<readonly UnlistedLogin[]> {
  // Known to this call alone; it opens nothing, for the roles that get it have no LOGIN.
  const password = generatePassword();
  const verifier = await scramVerifier(password);
  const { locking, provable, kept, wasLocked } = await lockAll(session, request, verifier);
  await inTurns(provable, (username) => refused({ username, password }));
  // Whoever was just logging in when the others' sessions ended has one of its own by now.
  await endSessions(session);
  await inTransaction(session, async () => {
    if (locking.length === 0) return;
    await session.turn();
    const acting = actingRoles(session);
    await administer(session, acting, locking);
    await alterEach(session, locking, `PASSWORD NULL ${voided}`);
    await acting.leave();
    await writeNote(session, rolesRun, lockingItem, []);
  });
  if (request.unlisted === 'drop') await requireReachable(session, [...locking, ...wasLocked]);
  const each = (names: readonly string[], change: UnlistedLogin['change']) => names.map((name) => ({ name, change }));
  return [...each(locking, 'locked'), ...each(kept, 'kept'), ...each(wasLocked, 'was locked')].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

interface Locked {
  readonly locking: readonly string[];
  /** Of these, the ones that a login can be tried of. */
  readonly provable: readonly string[];
  readonly kept: readonly string[];
  readonly wasLocked: readonly string[];
}

/** A session that was open may have let somebody in before it ended: so who can log in is looked at again after that. */
async function lockAll(session: Session, request: LockOut, verifier: string): Promise<Locked> {
  for (let round = 1; ; round += 1) {
    const locked = await lockOnce(session, request, verifier);
    await endSessions(session);
    const open = (await loginRoles(session)).filter(({ canLogIn }) => canLogIn).map(({ name }) => name);
    if (open.length === 0) return locked;
    if (round === rounds) {
      session.refuse('55006', 'it can log in again each time that LOGIN is taken from it', open.join(', '));
    }
  }
}

async function lockOnce(session: Session, { declared, unlisted }: LockOut, verifier: string): Promise<Locked> {
  return inTransaction(session, async () => {
    await session.turn();
    await openProgress(session);
    const roles = await loginRoles(session);
    const noted = async (item: string) =>
      new Set(((await readNote(session, rolesRun, item)) ?? []) as readonly string[]);
    const [unproven, keptBefore] = [await noted(lockingItem), await noted(keptItem)];
    const others = roles.filter(({ name }) => !declared.includes(name));
    const open = others.filter(({ canLogIn, name }) => canLogIn || unproven.has(name));
    const keeping = unlisted === 'keep' ? open.filter(({ canLogIn }) => canLogIn) : [];
    const wereKept = others.filter(({ name }) => keptBefore.has(name));
    const toLock = unlisted === 'keep' ? [] : [...new Set([...open, ...wereKept])];
    const locking = toLock.map(({ name }) => name);
    const entering = roles.filter(({ name, canLogIn }) => canLogIn && declared.includes(name)).map(({ name }) => name);

    const acting = actingRoles(session);
    const keepingNow = keeping.map(({ name }) => name);
    await requireAdministered(session, await administer(session, acting, [...locking, ...entering, ...keepingNow]));
    await alterEach(session, entering, 'NOLOGIN PASSWORD NULL');
    await alterEach(session, keepingNow, 'NOLOGIN');
    await alterEach(session, locking, `NOLOGIN PASSWORD ${escapeLiteral(verifier)} VALID UNTIL 'infinity'`);
    await acting.leave();
    const kept = unlisted === 'keep' ? [...new Set([...wereKept, ...keeping].map(({ name }) => name))] : [];
    await writeNote(session, rolesRun, keptItem, kept);
    await writeNote(session, rolesRun, lockingItem, locking);
    const known = new Set([...locking, ...kept]);
    const wasLocked = others.filter(({ name, isVoided }) => isVoided && !known.has(name)).map(({ name }) => name);
    return { locking, provable: toLock.filter(({ byIam }) => !byIam).map(({ name }) => name), kept, wasLocked };
  });
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
    `SELECT rolname AS name, rolcanlogin AS "canLogIn", rolvaliduntil IS NOT DISTINCT FROM '-infinity' AS "isVoided",
            coalesce(pg_has_role(oid, to_regrole('rds_iam')::oid, 'MEMBER'), false) AS "byIam"
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

/**
 * Of everybody who can no longer log in, whatever kind they are: replication and jobs have a session too, and none of the
 * client's kind. `pg_signal_backend` comes with `rds_superuser`.
 */
async function endSessions(session: Session): Promise<void> {
  const theirs = `FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid WHERE NOT r.rolcanlogin AND NOT r.rolsuper`;
  for (let round = 1; ; round += 1) {
    // All at once, and only then one after the other: each wait takes a tenth of a second at least.
    await session.rows(`SELECT pg_terminate_backend(a.pid) ${theirs}`);
    await session.rows(`SELECT pg_terminate_backend(a.pid, ${endingTime}) ${theirs}`);
    const left = await session.rows<{ name: string }>(`SELECT DISTINCT r.rolname AS name ${theirs} ORDER BY 1`);
    if (left.length === 0) return;
    if (round < rounds) continue;
    session.refuse('55006', 'it was locked, but a session of it does not end', left.map(({ name }) => name).join(', '));
  }
}
