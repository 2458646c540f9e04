import { escapeIdentifier } from 'pg';
import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { RefusedWrite } from '../../../ports/database-roles.ts';
import type { Session, Statements } from '../connection/session.ts';
import { listedSchemas, listSchemas } from './list-schemas.ts';

/** insufficient_privilege */
const denied = '42501';

/** Looked up once, as the master, for all roles that may only read these schemas: theirs are new sessions with no cache. */
export async function writeToRefuse(session: Session, schemas?: readonly string[]): Promise<RefusedWrite | undefined> {
  const [within, values] = schemas === undefined ? [`IN (${listedSchemas})`, []] : ['= ANY ($1::text[])', [schemas]];
  const [table] = await session.rows<{ identity: string }>(
    `SELECT c.oid::regclass::text AS identity FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname ${within} AND c.relkind IN ('r', 'p') ORDER BY n.nspname, c.relname LIMIT 1`,
    values,
  );
  if (table !== undefined) return { statement: `DELETE FROM ${table.identity} WHERE false` };
  const [schema] = schemas ?? (await listSchemas(session));
  if (schema === undefined) return undefined;
  return { statement: `CREATE TABLE ${escapeIdentifier(schema)}.aurora_restore_proof ()` };
}

/**
 * Has PostgreSQL refuse the session's user the write. Nothing is changed in any case: the transaction is rolled back, or
 * ends with the session. Throws UserSetupFailed if it is not refused for want of a privilege.
 */
export async function requireRefusal(session: Statements, { statement }: RefusedWrite): Promise<void> {
  try {
    // A role whose transactions are read-only by default would be refused for that, and could undo it.
    await session.rows(`BEGIN READ WRITE; ${statement}; ROLLBACK`);
  } catch (error) {
    if (isPipelineError(error, 'UserSetupFailed') && error.facts['sqlstate'] === denied) return;
    throw error;
  }
  session.refuse(denied, `it is to be readonly, but was not refused: ${statement}`);
}
