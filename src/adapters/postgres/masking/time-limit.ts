import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { TimeLeft } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';

/** What is kept of the time that is left for a step to end in. */
export const margin = 20_000;
/** A statement that has had so long and did not end needs more than a function ever has: it runs for 15 minutes. */
const wholeAttempt = 600_000;
/** How much later than the server the client gives up. */
const grace = 5_000;
const shortest = 1_000;

/** The time of this attempt does not suffice: thrown within a transaction, which is rolled back, and told as such. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Each statement of it ends before the function does, so that the server does not go on alone. */
export interface LimitedSession extends Pick<Session, 'rows'> {
  /** Runs what belongs to the last statement, in the time that one was given. */
  after(sql: string): Promise<void>;
}

/**
 * Within a transaction. Throws OutOfTime where no time is left for a statement, or where it was cut short by what is
 * left. One that was not cut short is ended with query_canceled by PostgreSQL all the same: then it would never end.
 * @see https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-STATEMENT-TIMEOUT
 */
export function limited(session: Session, timeLeft: TimeLeft): LimitedSession {
  let left = 0;
  const within = async <Result>(statement: (milliseconds: number) => Promise<Result>): Promise<Result> => {
    left = Math.floor(timeLeft());
    if (left < shortest) throw new OutOfTime();
    await session.rows(`SET LOCAL statement_timeout = ${left}`);
    return ended(statement);
  };
  const ended = async <Result>(statement: (milliseconds: number) => Promise<Result>): Promise<Result> => {
    try {
      return await statement(left + grace);
    } catch (error) {
      const cut = isPipelineError(error, 'UserSetupFailed') && error.facts['sqlstate'] === '57014';
      throw cut && left < wholeAttempt ? new OutOfTime() : error;
    }
  };
  return {
    rows: (sql, values = []) => within((milliseconds) => session.rows(sql, values, milliseconds)),
    after: async (sql) => {
      await ended((milliseconds) => session.rows(sql, [], milliseconds));
    },
  };
}
