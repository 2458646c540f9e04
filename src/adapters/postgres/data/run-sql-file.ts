import { isPipelineError, PipelineError } from '../../../failures/pipeline-error.ts';
import type { SqlFile } from '../../../ports/database-data.ts';
import type { SetupRun } from '../../../ports/database-progress.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { actAsOwners } from '../roles/acting-owners.ts';
import { dataError } from './data-errors.ts';
import { openProgress, readNote, writeNote } from './progress.ts';
import { setShadowsAside } from './shadows.ts';

/** Above the server's own time limits, which say what took too long. */
const graceMilliseconds = 10_000;

/**
 * Runs the file's statements one after the other, in one transaction with the note that they have run: so a file runs once
 * in a run, whatever happens. Names without a schema are found as they are by a user with no settings of its own, but for PostgreSQL's
 * own functions and operators: nothing stands in for these.
 *
 * Throws SqlFailed, with file, line, SQLSTATE and message, never with data; DatabaseUnreachable.
 */
export async function runSqlFile(session: Session, run: SetupRun, sql: SqlFile): Promise<'ran' | 'had run'> {
  const { file, sha256, statements, timeoutSeconds } = sql;
  const item = `sql ${sql.path}`;
  const note = { file, sha256 };
  const result = await inTransaction(session, async () => {
    await openProgress(session);
    if (JSON.stringify(await readNote(session, run, item)) === JSON.stringify(note)) return 'had run' as const;
    await session.turn();
    const acting = await actAsOwners(session);
    const texts = statements.map(({ text }) => text);
    const putBack = await setShadowsAside(session, texts);
    const milliseconds = timeoutSeconds * 1000;
    await session.rows(
      `SET LOCAL statement_timeout = ${milliseconds}; SET LOCAL lock_timeout = ${milliseconds};
       SET LOCAL search_path = "$user", public`,
    );
    // What is deferred to the end runs as what the file does.
    const last = { line: statements.at(-1)?.line ?? 1, text: 'SET CONSTRAINTS ALL IMMEDIATE' };
    for (const { line, text } of [...statements, last]) {
      try {
        await session.rows(text, [], milliseconds + graceMilliseconds);
      } catch (error) {
        throw sqlFailure(error, { file, line, text, database: session.context.database });
      }
    }
    // What an SQL file has set counts no longer.
    await session.rows(`SET LOCAL search_path = ''; SET LOCAL role NONE`);
    await putBack();
    await acting.leave();
    await writeNote(session, run, item, note);
    return 'ran' as const;
  });
  // Settings, temporary tables and the like outlast the transaction.
  await session.rows('DISCARD ALL');
  return result;
}

/** Without the error that it is made of: that has the data, and a cause is logged. */
function sqlFailure(
  error: unknown,
  at: { readonly file: string; readonly line: number; readonly text: string; readonly database: string },
): unknown {
  const { file, text, database } = at;
  const found = isPipelineError(error, 'UserSetupFailed') ? dataError(error, at.text) : undefined;
  if (found === undefined) return error;
  const { sqlstate, message, position = 1 } = found;
  const line = at.line + (text.slice(0, position - 1).match(/\n/g)?.length ?? 0);
  return new PipelineError(
    'SqlFailed',
    `${file}, line ${line}, in database ${database}: ${message} (SQLSTATE ${sqlstate}).`,
    { file, line, database, sqlstate, message },
  );
}
