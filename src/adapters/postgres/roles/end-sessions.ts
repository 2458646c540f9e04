import type { Session } from '../connection/session.ts';
import { outsiders } from './login-roles.ts';

const rounds = 5;
/** Milliseconds for a session to end. */
const endingTime = 5_000;

/**
 * Ends the sessions of all others, whatever kind they are: replication and jobs have a session too, and none of the
 * client's kind. Those of the session's own user that are older than it are of another attempt or of people: whoever has
 * logged in with a password that is no longer the master's. `pg_signal_backend` comes with `rds_superuser`.
 *
 * Throws UserSetupFailed for one that does not end, of somebody who could not open it again.
 */
export async function endSessions(session: Session): Promise<void> {
  const theirs = `FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid
    WHERE a.pid <> pg_backend_pid()
      AND CASE WHEN r.rolname = current_user
               THEN a.backend_start <= (SELECT o.backend_start FROM pg_stat_activity o WHERE o.pid = pg_backend_pid())
               ELSE ${outsiders(session, 'r')} END`;
  for (let round = 1; ; round += 1) {
    // All at once, and only then one after the other: each wait takes a tenth of a second at least.
    await session.rows(`SELECT pg_terminate_backend(a.pid) ${theirs}`);
    await session.rows(`SELECT pg_terminate_backend(a.pid, ${endingTime}) ${theirs}`);
    const left = await session.rows<{ name: string }>(
      `SELECT DISTINCT r.rolname AS name ${theirs} AND (NOT r.rolcanlogin OR r.rolname = current_user) ORDER BY 1`,
    );
    if (left.length === 0) return;
    if (round < rounds) continue;
    session.refuse('55006', 'it was locked, but a session of it does not end', left.map(({ name }) => name).join(', '));
  }
}
