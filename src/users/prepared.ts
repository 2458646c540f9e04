import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import type { DatabaseConnection } from '../ports/database.ts';
import type { PreparedTransaction } from '../ports/database-roles.ts';
import { allDatabases } from './all-databases.ts';
import type { SetupContext } from './setup-context.ts';

/** How many are told in the sentence. */
const told = 5;

/**
 * Ends the transactions that production had prepared for a two-phase commit, in every database, as far as that is possible.
 * They may hold the very roles that are to be locked, so it is done first; whatever goes wrong with it must not keep anybody
 * from being locked out. Returns what is left, and which databases did not answer.
 */
export async function endPrepared(
  { sessions, mainDatabase }: SetupContext,
  main: DatabaseConnection,
): Promise<{ readonly left: readonly PreparedTransaction[]; readonly silent: ReadonlyMap<string, PipelineError> }> {
  let left = await main.endPrepared();
  const others = new Set(left.map(({ database }) => database).filter((name) => name !== mainDatabase));
  const silent = new Map<string, PipelineError>();
  for (const name of others) {
    const session = await sessions.to(name).catch((error: unknown) => {
      if (isPipelineError(error, 'DatabaseUnreachable')) silent.set(name, error);
    });
    left = (session ? await session.endPrepared() : undefined) ?? left;
  }
  return { left, silent };
}

/**
 * The same once everybody is locked out. Throws UserSetupFailed for what is left: it keeps its locks, and may be committed. Throws
 * DatabaseUnreachable, by which it is tried again, where a database that takes connections did not answer.
 */
export async function requireNonePrepared(context: SetupContext, main: DatabaseConnection): Promise<void> {
  const { left, silent } = await endPrepared(context, main);
  if (left.length === 0) return;
  const open = silent.size === 0 ? [] : (await allDatabases(main)).open;
  const passing = [...silent].find(([name]) => open.includes(name))?.[1];
  if (passing !== undefined) throw passing;
  const names = left
    .slice(0, told)
    .map(({ name, database, owner }) => `${JSON.stringify(name)} of ${owner} in ${database}`);
  const more = left.length > told ? ` and ${left.length - told} more` : '';
  throw new PipelineError(
    'UserSetupFailed',
    `Transactions that production had prepared are still there: ${names.join(', ')}${more}. Committed, they would bring in what nobody has masked, and the master cannot roll them back. End them in the source database before the snapshot is taken, or here as the role that prepared them.`,
    { prepared: names },
  );
}
