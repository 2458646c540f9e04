import type { SetupRun } from '../../../ports/database-progress.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from '../roles/acting-roles.ts';
import { administer } from '../roles/administered-roles.ts';

/**
 * What a setup has done so far is noted in the database itself, in the same transaction as the work: so an attempt that
 * is broken off repeats nothing that is done, and leaves nothing half done.
 */

/** The schema is the pipeline's own; nobody but its owner may use it. */
export const progressSchema = 'aurora_restore';

/** Within a transaction: has the table to note in. Throws UserSetupFailed for what is not the pipeline's. */
export async function openProgress(session: Session): Promise<void> {
  if (!(await hasProgress(session))) {
    await createSchema(session);
    await session.rows(
      `CREATE TABLE IF NOT EXISTS ${progressSchema}.progress
         (run text NOT NULL, item text NOT NULL, value jsonb NOT NULL, PRIMARY KEY (run, item))`,
    );
  }
  await closeToOthers(session);
}

/** Within a transaction: has the schema, where nothing is noted yet. Throws UserSetupFailed for what is not the pipeline's. */
export async function openSchema(session: Session): Promise<void> {
  await hasProgress(session);
  const [schema] = await session.rows(`SELECT FROM pg_namespace WHERE nspname = '${progressSchema}'`);
  if (schema === undefined) await createSchema(session);
}

/** What PUBLIC has, and what default privileges have given to others or the source has: a note may hold a salt. */
async function closeToOthers(session: Session): Promise<void> {
  const held = await session.rows<{ revoke: string }>(
    `SELECT format('REVOKE ALL ON %s FROM %s CASCADE', what,
                   string_agg(DISTINCT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END, ', ')) AS revoke
     FROM (SELECT 'SCHEMA ${progressSchema}' AS what, nspowner AS owner, nspacl AS acl FROM pg_namespace WHERE nspname = '${progressSchema}'
           UNION ALL
           SELECT '${progressSchema}.progress', relowner, relacl FROM pg_class WHERE oid = to_regclass('${progressSchema}.progress')
           UNION ALL
           SELECT '${progressSchema}.progress', c.relowner, a.attacl FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
           WHERE c.oid = to_regclass('${progressSchema}.progress')) AS object
     CROSS JOIN LATERAL aclexplode(acl) AS a WHERE a.grantee <> owner GROUP BY what`,
  );
  if (held.length > 0) await session.rows(held.map(({ revoke }) => revoke).join(';\n'));
}

/** Throws UserSetupFailed if the schema belongs to somebody else, who could note anything, or holds another table of that name. */
async function hasProgress(session: Session): Promise<boolean> {
  const [schema] = await session.rows<{ own: boolean; present: boolean; fits: boolean }>(
    `SELECT n.nspowner = me.oid AS own, c.oid IS NOT NULL AS present,
            c.relkind = 'r' AND c.relowner = me.oid AND NOT (c.relhasrules OR c.relhastriggers OR c.relrowsecurity)
              AND ARRAY(SELECT concat(attname, ' ', format_type(atttypid, NULL)) FROM pg_attribute
                        WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped ORDER BY attnum)
                  = '{run text,item text,value jsonb}'
              AND NOT EXISTS (SELECT FROM pg_inherits WHERE c.oid IN (inhrelid, inhparent))
              AND ARRAY(SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = c.oid AND contype <> 'n')
                  = '{"PRIMARY KEY (run, item)"}' AS fits
     FROM pg_namespace n JOIN pg_roles me ON me.rolname = current_user
     LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = 'progress'
     WHERE n.nspname = '${progressSchema}'`,
  );
  const foreign = (what: string) =>
    session.refuse(
      '42501',
      `schema "${progressSchema}", which the pipeline keeps its notes in, ${what}; rename or drop it in the source database`,
    );
  if (schema?.own === false) foreign('belongs to another role');
  if (schema?.present === true && !schema.fits) foreign('holds something else called progress');
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
      await hasProgress(session);
      await session.rows(`DROP TABLE IF EXISTS ${progressSchema}.progress`);
      // What else there is in it came along, and harms nobody.
      const [other] = await session.rows(
        `SELECT FROM pg_depend WHERE refclassid = 'pg_namespace'::regclass AND refobjid = '${progressSchema}'::regnamespace LIMIT 1`,
      );
      if (other === undefined) await session.rows(`DROP SCHEMA ${progressSchema}`);
      return;
    }
    await openProgress(session);
    await session.rows(`DELETE FROM ${progressSchema}.progress WHERE run <> $1 OR item <> ALL ($2::text[])`, [
      run,
      except,
    ]);
  });
}
