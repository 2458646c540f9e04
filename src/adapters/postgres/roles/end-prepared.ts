import { escapeIdentifier, escapeLiteral } from 'pg';
import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { PreparedTransaction } from '../../../ports/database-roles.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';

/**
 * Rolls back what was prepared for a two-phase commit in this database, each transaction as the role that has prepared it,
 * for nobody else may but a superuser. Returns those that are left in any database.
 *
 * A snapshot has them, with their locks; what would end them has stayed with production. Whoever is let in could commit them, and
 * rows would be there that nobody has masked.
 * @see https://www.postgresql.org/docs/current/sql-rollback-prepared.html
 */
export async function endPrepared(session: Session): Promise<readonly PreparedTransaction[]> {
  const here = (await prepared(session)).filter(({ database }) => database === session.context.database);
  if (here.length === 0) return prepared(session);
  const owners = [...new Set(here.map(({ owner }) => owner))];
  const acting = actingRoles(session);
  const become = async (): Promise<ReadonlySet<string>> => {
    await administer(session, acting, owners);
    return acting.become(owners);
  };
  const [me] = await session.rows<{ name: string }>('SELECT current_user AS name');
  const reached = await inTransaction(session, become);
  // In no transaction of ours: it could not be rolled back in turn.
  for (const { name, owner } of here.filter((one) => one.owner === me?.name || reached.has(one.owner))) {
    await unlessRefused(async () => {
      await session.rows(`SET ROLE ${escapeIdentifier(owner)}`);
      await session.rows(`ROLLBACK PREPARED ${escapeLiteral(name)}`);
    });
    await session.rows('SET ROLE NONE');
  }
  await inTransaction(session, () => acting.leave());
  return prepared(session);
}

async function prepared(session: Session): Promise<readonly PreparedTransaction[]> {
  return session.rows<PreparedTransaction & { [column: string]: unknown }>(
    'SELECT gid AS name, database::text AS database, owner::text AS owner FROM pg_prepared_xacts ORDER BY 2, 1',
  );
}

async function unlessRefused(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isPipelineError(error, 'UserSetupFailed')) throw error;
  }
}
