import type { DatabaseError } from 'pg';
import { isPipelineError, type PipelineError } from '../../../failures/pipeline-error.ts';
import type { Session } from '../connection/session.ts';
import { answerOf } from '../data/data-errors.ts';

export interface Refusal {
  readonly error: PipelineError;
  readonly cause: DatabaseError;
}

/** What PostgreSQL answers a statement with, if it refuses it; the transaction goes on, without what it did unless that is kept. */
export async function tried(session: Session, sql: string, kept = false): Promise<Refusal | undefined> {
  const answer = await answered(session, sql, kept);
  return 'rows' in answer ? undefined : answer;
}

/** The same with the rows that it returns. */
export async function answered<Row extends Record<string, unknown>>(
  session: Session,
  sql: string,
  kept = false,
): Promise<Refusal | { readonly rows: readonly Row[] }> {
  await session.rows('SAVEPOINT trial');
  // Released too: what follows would be of another transaction than the one that it is in, and its rows would bear that one's number.
  const undone = 'ROLLBACK TO SAVEPOINT trial; RELEASE SAVEPOINT trial';
  let end = kept ? 'RELEASE SAVEPOINT trial' : undone;
  try {
    return { rows: await session.rows<Row>(sql) };
  } catch (error) {
    end = undone;
    const cause = isPipelineError(error, 'UserSetupFailed') ? answerOf(error) : undefined;
    if (!isPipelineError(error) || cause === undefined) throw error;
    return { error, cause };
  } finally {
    await session.rows(end);
  }
}
