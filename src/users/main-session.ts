import { isPipelineError } from '../failures/pipeline-error.ts';
import type { DatabaseConnection } from '../ports/database.ts';
import type { SetupContext } from './setup-context.ts';

/** Noted in the main database once everything is done. */
export const completeItem = 'complete';

/** Throws TargetChanged for a session of another cluster than the restored one: nothing may be changed there. */
type RequireOwn = (session: DatabaseConnection) => Promise<void>;

/**
 * The master's session of the main database. Where that one cannot be connected to, everybody is locked out all the same,
 * from another one, before that is told. Throws what {@link SetupContext.database}'s connect does, and TargetChanged.
 */
export async function openMain(context: SetupContext, requireOwn: RequireOwn): Promise<DatabaseConnection> {
  const main = await context.sessions.to(context.mainDatabase).catch(async (error: unknown) => {
    if (mayDependOnDatabase(error)) await lockFromAnother(context, requireOwn);
    throw error;
  });
  await requireOwn(main);
  return main;
}

/**
 * What an earlier attempt of this run has noted of a complete setup. Where that cannot be read, everybody is locked out. But not
 * where it can, and only the other attempts could not be ended: one that nobody waits for any more would lock what is handed over.
 */
export async function foundComplete(context: SetupContext, main: DatabaseConnection): Promise<unknown> {
  try {
    await main.fence();
    return await main.noted(context.run, completeItem);
  } catch (error) {
    const noted = await main.noted(context.run, completeItem).catch(() => undefined);
    if (noted === undefined) await main.lock();
    throw error;
  }
}

/** invalid_password, and read_only_sql_transaction, which tells that the server is not the writer. */
const ofEveryDatabase: ReadonlySet<unknown> = new Set(['28P01', '25006']);

/** Whether PostgreSQL has answered: another database may be open where this one is not there, closed, or full. */
function mayDependOnDatabase(error: unknown): boolean {
  if (!isPipelineError(error)) return false;
  const sqlstate = error.facts['sqlstate'] ?? error.facts['code'];
  return typeof sqlstate === 'string' && /^[0-9A-Z]{5}$/.test(sqlstate) && !ofEveryDatabase.has(sqlstate);
}

/**
 * Throws UserSetupFailed for roles that cannot be locked: that counts for more than why it was done from here. So does DatabaseUnreachable,
 * by which it is tried again, where no other database is open: nobody is locked out yet, and the main one's error may be for good.
 */
async function lockFromAnother(context: SetupContext, requireOwn: RequireOwn): Promise<void> {
  const { sessions, mainDatabase, declarations, ownDatabase } = context;
  const named = declarations.map(({ name }) => name);
  const others = new Set([...(ownDatabase === undefined ? [] : [ownDatabase]), 'postgres', ...named, 'template1']);
  others.delete(mainDatabase);
  let passing: unknown;
  for (const name of others) {
    const session = await sessions.to(name).catch((error: unknown) => {
      if (isPipelineError(error, 'DatabaseUnreachable')) passing = error;
    });
    if (!session) continue;
    await requireOwn(session);
    await session.lock();
    return;
  }
  if (passing !== undefined) throw passing;
}
