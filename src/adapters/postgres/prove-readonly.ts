import { escapeIdentifier } from 'pg';
import { isPipelineError } from '../../errors.ts';
import { listSchemas } from './list-schemas.ts';
import type { Session } from './session.ts';

/** insufficient_privilege */
const denied = '42501';

/**
 * Has PostgreSQL refuse the session's user to delete from a table, or to make one where there is none. Nothing is deleted
 * in any case, nor made: the condition is false, and the transaction is rolled back.
 */
export async function proveReadonly(session: Session, schemas?: readonly string[]): Promise<void> {
  const within = schemas ?? (await listSchemas(session));
  const [table] = await session.rows<{ identity: string }>(
    `SELECT c.oid::regclass::text AS identity FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY ($1::text[]) AND c.relkind IN ('r', 'p') ORDER BY n.nspname, c.relname LIMIT 1`,
    [within],
  );
  const [schema] = within;
  if (table === undefined && schema === undefined) return;
  const write =
    table === undefined
      ? `CREATE TABLE ${escapeIdentifier(schema ?? '')}.aurora_restore_proof ()`
      : `DELETE FROM ${table.identity} WHERE false`;
  try {
    await session.rows(`BEGIN; ${write}; ROLLBACK`);
  } catch (error) {
    await session.rows('ROLLBACK');
    if (isPipelineError(error, 'UserSetupFailed') && error.facts['sqlstate'] === denied) return;
    throw error;
  }
  session.refuse(denied, `it is to be readonly, but was not refused: ${write}`);
}
