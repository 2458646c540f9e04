import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { Session } from '../connection/session.ts';

/**
 * Runs what PostgreSQL may refuse within a transaction that goes on all the same; whether it came about is looked at
 * afterwards. Returns whether it was taken. Throws DatabaseUnreachable.
 */
export async function attempt(session: Session, work: string | (() => Promise<void>)): Promise<boolean> {
  await session.rows('SAVEPOINT attempt');
  try {
    await (typeof work === 'string' ? session.rows(work) : work());
    await session.rows('RELEASE SAVEPOINT attempt');
    return true;
  } catch (error) {
    if (!isPipelineError(error, 'UserSetupFailed')) throw error;
    await session.rows('ROLLBACK TO SAVEPOINT attempt');
    return false;
  }
}
