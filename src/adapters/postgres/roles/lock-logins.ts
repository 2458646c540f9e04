import { escapeIdentifier } from 'pg';
import { isPipelineError, type PipelineError } from '../../../failures/pipeline-error.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { batches } from '../grants/schema-objects.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { endSessions } from './end-sessions.ts';
import { loginRoles, marker, outsiders } from './login-roles.ts';

/** How often it is looked whether somebody is in again: once is enough unless something in the database lets them in. */
const rounds = 5;
/** In seconds, of one statement, which may last a minute: with thousands of roles each costs PostgreSQL ten milliseconds and more. */
const takingTime = 20;

/**
 * Has nobody but the session's user, superusers and Amazon's roles able to log in, and ends the sessions of all others. It
 * needs nothing of the database that it is done in: roles are no database's, and no event trigger sees them change. A role
 * that cannot be altered is told once all others are locked.
 *
 * A session that was open may have let somebody in before it ended: so who can log in is looked at again after that.
 * Throws UserSetupFailed.
 */
export async function lockLogins(session: Session): Promise<void> {
  let before: readonly string[] = [];
  for (let round = 1; ; round += 1) {
    await takeAllInTime(session);
    const unended = await failureOf(() => endSessions(session));
    const open = await whoCanLogIn(session);
    if (open.length === 0) {
      if (unended !== undefined) throw unended;
      return;
    }
    const refused = await takeEach(session, open);
    const still = await whoCanLogIn(session);
    const isHopeless = still.length > 0 && refused.size === still.length && same(still, before);
    if (isHopeless || round === rounds) throw refusal(session, still, refused);
    before = still;
  }
}

/** Again as long as time was what has left some. */
async function takeAllInTime(session: Session): Promise<void> {
  for (let left = Number.POSITIVE_INFINITY; ; ) {
    const begun = performance.now();
    await takeAll(session);
    if (performance.now() - begun < takingTime * 1000) return;
    const open = (await whoCanLogIn(session)).length;
    if (open === 0 || open >= left) return;
    left = open;
  }
}

/** Each membership has PostgreSQL go through all that the master administers once more. */
const markedAtOnce = 20;

/**
 * In one round trip, role by role: one that is refused, or held by another transaction, leaves the others locked, and what
 * is done stays done. By name within the server: a name need not be of the client's encoding.
 * @see https://www.postgresql.org/docs/current/plpgsql-transactions.html
 */
async function takeAll(session: Session): Promise<void> {
  await session.turn();
  await failureOf(() =>
    session.rows(
      `DO $lock$
       DECLARE
         logins text[];
         login text;
         taken text[];
         begun timestamptz := clock_timestamp();
       BEGIN
         FOR logins IN
           SELECT array_agg(format('%I', name)) FROM (
             SELECT r.rolname AS name, row_number() OVER () - 1 AS place FROM pg_roles r
             WHERE r.rolcanlogin AND ${outsiders(session, 'r')}) AS each GROUP BY place / ${markedAtOnce}
         LOOP
           PERFORM set_config('lock_timeout', '2s', true);
           taken := '{}';
           FOREACH login IN ARRAY logins LOOP
             EXIT WHEN clock_timestamp() > begun + interval '${takingTime} seconds';
             BEGIN
               EXECUTE 'ALTER ROLE ' || login || ' NOLOGIN';
               taken := taken || login;
             EXCEPTION WHEN OTHERS THEN NULL;
             END;
           END LOOP;
           EXIT WHEN cardinality(taken) = 0 AND clock_timestamp() > begun + interval '${takingTime} seconds';
           IF cardinality(taken) > 0 AND to_regrole('${marker}') IS NULL THEN
             BEGIN
               CREATE ROLE ${marker};
             EXCEPTION WHEN OTHERS THEN NULL;
             END;
           END IF;
           BEGIN
             EXECUTE 'GRANT ${marker} TO ' || array_to_string(taken, ', ');
           EXCEPTION WHEN OTHERS THEN
             FOREACH login IN ARRAY taken LOOP
               BEGIN
                 EXECUTE 'GRANT ${marker} TO ' || login;
               EXCEPTION WHEN OTHERS THEN NULL;
               END;
             END LOOP;
           END;
           COMMIT;
         END LOOP;
       END $lock$`,
    ),
  );
  session.endTurn();
}

/**
 * The same with the rights of those who administer the roles: many in one transaction, and one after the other where one of
 * them is refused. What cannot be marked is to be locked all the same. Returns why some were refused.
 */
async function takeEach(session: Session, roles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  for (const some of batches(roles)) {
    if ((await failureOf(() => takeTogether(session, some, mark))) === undefined) continue;
    for (const role of some) {
      if ((await failureOf(() => takeTogether(session, [role], mark))) === undefined) continue;
      const failure = await failureOf(() => takeTogether(session, [role]));
      if (failure !== undefined) refused.set(role, String(failure.facts['sqlstate']));
    }
  }
  return refused;
}

async function takeTogether(session: Session, roles: readonly string[], marking?: typeof mark): Promise<void> {
  await inTransaction(session, async () => {
    await session.turn();
    const acting = actingRoles(session);
    const lacking = await administer(session, acting, roles);
    if (lacking.length > 0) session.refuse(notAllowed, 'the master may not alter it', lacking.join(', '));
    await session.rows(roles.map((role) => `ALTER ROLE ${escapeIdentifier(role)} NOLOGIN`).join(';\n'));
    await marking?.(session, roles);
    await acting.leave();
  });
}

/** insufficient_privilege */
const notAllowed = '42501';

async function mark(session: Session, roles: readonly string[]): Promise<void> {
  const [known] = await session.rows(`SELECT FROM pg_roles WHERE rolname = '${marker}'`);
  const names = roles.map((role) => escapeIdentifier(role)).join(', ');
  await session.rows(`${known === undefined ? `CREATE ROLE ${marker}; ` : ''}GRANT ${marker} TO ${names}`);
}

async function whoCanLogIn(session: Session): Promise<readonly string[]> {
  return (await loginRoles(session)).filter(({ canLogIn }) => canLogIn).map(({ name }) => name);
}

/** What PostgreSQL has refused; a lost connection ends all. */
async function failureOf(work: () => Promise<unknown>): Promise<PipelineError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (isPipelineError(error, 'UserSetupFailed') && error.facts['sqlstate'] !== demoted) return error;
    throw error;
  }
}

/** read_only_sql_transaction */
const demoted = '25006';

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}

function refusal(session: Session, open: readonly string[], refused: ReadonlyMap<string, string>): never {
  const quoted = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(', ');
  const barred = open.filter((name) => refused.get(name) === notAllowed);
  const held = open.filter((name) => refused.has(name) && refused.get(name) !== notAllowed);
  const back = open.filter((name) => !refused.has(name));
  const reasons = [
    ...(barred.length === 0
      ? []
      : [
          `the master may not alter ${quoted(barred)}; grant these roles to it WITH ADMIN OPTION in the source database`,
        ]),
    ...(held.length === 0
      ? []
      : [
          `LOGIN could not be taken from ${quoted(held)} (SQLSTATE ${[...new Set(held.map((name) => refused.get(name)))].join(', ')})`,
        ]),
    ...(back.length === 0 ? [] : [`${quoted(back)} can log in again each time that LOGIN is taken away`]),
  ];
  session.refuse(
    barred.length > 0 ? notAllowed : '55006',
    `${reasons.join('; ')}; everybody else is locked out`,
    open.join(', '),
  );
}
