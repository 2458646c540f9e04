import type { Session } from './session.ts';

/** What every connection of the pipeline is called in `pg_stat_activity`. */
export const applicationName = 'aurora-restore';

/**
 * Ends the sessions of the pipeline that an earlier attempt has opened as the same user, in any database. Whoever has a
 * role may end its sessions.
 * @see https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADMIN-SIGNAL
 */
export async function fence(session: Session): Promise<void> {
  await session.rows(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
     WHERE usename = current_user AND application_name = $1 AND pid <> pg_backend_pid()`,
    [applicationName],
  );
}
