import type { SetupRun } from '../../../ports/database.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from '../roles/acting-roles.ts';
import { administer } from '../roles/administered-roles.ts';

/**
 * What a setup has done so far is noted in the database itself, in the same transaction as the work: so an attempt that
 * is broken off repeats nothing that is done, and leaves nothing half done.
 */

/** The schema is the pipeline's own; nobody but its owner may use it. */
export const progressSchema = 'aurora_restore';

/** Within a transaction: has the table to note in. Throws UserSetupFailed if the schema belongs to somebody else. */
export async function openProgress(session: Session): Promise<void> {
  if (await hasProgress(session)) return;
  await createSchema(session);
  await session.rows(`REVOKE ALL ON SCHEMA ${progressSchema} FROM PUBLIC`);
  await session.rows(
    `CREATE TABLE IF NOT EXISTS ${progressSchema}.progress
       (run text NOT NULL, item text NOT NULL, value jsonb NOT NULL, PRIMARY KEY (run, item))`,
  );
}

/** Throws UserSetupFailed if the schema belongs to somebody else, who could note anything. */
async function hasProgress(session: Session): Promise<boolean> {
  const [schema] = await session.rows<{ own: boolean; present: boolean }>(
    `SELECT n.nspowner = (SELECT oid FROM pg_roles WHERE rolname = current_user) AS own,
            EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'progress') AS present
     FROM pg_namespace n WHERE n.nspname = '${progressSchema}'`,
  );
  if (schema?.own === false) {
    session.refuse(
      '42501',
      `schema "${progressSchema}", which the pipeline keeps its notes in, belongs to another role; rename or drop it in the source database`,
    );
  }
  return schema?.present === true;
}

/** As a member of the database's owner, where the session's user may make no schema in the database itself. */
async function createSchema(session: Session): Promise<void> {
  const [database] = await session.rows<{ allowed: boolean; owner: string }>(
    `SELECT has_database_privilege(oid, 'CREATE') AS allowed, pg_get_userbyid(datdba) AS owner
     FROM pg_database WHERE datname = current_database()`,
  );
  const acting = actingRoles(session);
  if (database?.allowed === false) {
    await administer(session, acting, [database.owner]);
    await acting.become([database.owner]);
  }
  await session.rows(`CREATE SCHEMA IF NOT EXISTS ${progressSchema}`);
  await acting.leave();
}

export async function readNote(session: Session, run: SetupRun, item: string): Promise<unknown> {
  if (!(await hasProgress(session))) return undefined;
  const [row] = await session.rows<{ value: unknown }>(
    `SELECT value FROM ${progressSchema}.progress WHERE run = $1 AND item = $2`,
    [run, item],
  );
  return row?.value;
}

/** Of any run. Throws UserSetupFailed if the schema belongs to somebody else. */
export async function readNotesOf(session: Session, item: string): Promise<readonly unknown[]> {
  if (!(await hasProgress(session))) return [];
  const rows = await session.rows<{ value: unknown }>(`SELECT value FROM ${progressSchema}.progress WHERE item = $1`, [
    item,
  ]);
  return rows.map(({ value }) => value);
}

/** Within the caller's transaction, if there is one; {@link openProgress} has been called. */
export async function writeNote(session: Session, run: SetupRun, item: string, value: unknown): Promise<void> {
  await session.rows(
    `INSERT INTO ${progressSchema}.progress VALUES ($1, $2, $3::jsonb)
     ON CONFLICT (run, item) DO UPDATE SET value = excluded.value`,
    [run, item, JSON.stringify(value)],
  );
}

/** Deletes every note but those of these items of this run; with none to keep, the schema too. */
export async function forgetNotes(session: Session, run: SetupRun, except: readonly string[]): Promise<void> {
  await inTransaction(session, async () => {
    const [schema] = await session.rows(
      `SELECT FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner
       WHERE n.nspname = '${progressSchema}' AND r.rolname = current_user`,
    );
    if (schema === undefined) return;
    if (except.length === 0) {
      await session.rows(`DROP TABLE IF EXISTS ${progressSchema}.progress`);
      await session.rows(`DROP SCHEMA ${progressSchema}`);
      return;
    }
    await openProgress(session);
    await session.rows(`DELETE FROM ${progressSchema}.progress WHERE run <> $1 OR item <> ALL ($2::text[])`, [
      run,
      except,
    ]);
  });
}
