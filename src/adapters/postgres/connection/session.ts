import type { Client, QueryResult, QueryResultRow } from 'pg';
import { type StatementContext, setupRefused, statementFailure } from './connection-errors.ts';
import type { Mutex } from './mutex.ts';

/** What statements are run with. */
export interface Statements {
  /**
   * Runs one statement, for at most so many milliseconds as the client counts them if they are given. Without values it may
   * be several, whose rows are not told. Throws UserSetupFailed, DatabaseUnreachable.
   */
  rows<Row extends QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
    milliseconds?: number,
  ): Promise<readonly Row[]>;
  /** Throws UserSetupFailed for what PostgreSQL itself would let pass. */
  refuse(sqlstate: string, message: string, role?: string): never;
}

/** A connection as the operations of this folder see it. */
export interface Session extends Statements {
  readonly context: StatementContext;
  /** `server_version_num`, such as 170004. */
  readonly serverVersion: number;
  /**
   * Waits until no other transaction of this process changes what all databases share, roles and memberships; kept until
   * the end of the transaction. Two that changed one membership at a time would fail: "tuple concurrently updated".
   */
  turn(): Promise<void>;
  endTurn(): void;
}

/** From this version on a membership says whether it inherits and may SET ROLE, and one is kept per grantor. */
const membershipOptionsSince = 160_000;

/** @see https://www.postgresql.org/docs/release/16.0/#RELEASE-16-PRIVILEGES */
export function hasMembershipOptions(session: Session): boolean {
  return session.serverVersion >= membershipOptionsSince;
}

export function statementsOf(client: Client, context: StatementContext): Statements {
  const run = async (sql: string, values: readonly unknown[] = [], milliseconds?: number): Promise<QueryResult> => {
    try {
      const timeout = milliseconds === undefined ? {} : { query_timeout: milliseconds };
      const query = values.length === 0 ? { text: sql } : { text: sql, values: [...values] };
      return await client.query({ ...query, ...timeout });
    } catch (error) {
      throw statementFailure(error, context, values.length === 0 ? sql : `${sql}\n${JSON.stringify(values)}`);
    }
  };
  return {
    rows: async (sql, values, milliseconds) => (await run(sql, values, milliseconds)).rows,
    refuse: (sqlstate, message, role) => {
      throw setupRefused(role === undefined ? context : { ...context, role }, sqlstate, message);
    },
  };
}

export function sessionOf(client: Client, context: StatementContext, serverVersion: number, turns: Mutex): Session {
  let release: (() => void) | undefined;
  return {
    ...statementsOf(client, context),
    context,
    serverVersion,
    turn: async () => {
      release ??= await turns.take();
    },
    endTurn: () => {
      release?.();
      release = undefined;
    },
  };
}

/** Does all of the work or none of it. */
export async function inTransaction<Result>(session: Session, work: () => Promise<Result>): Promise<Result> {
  try {
    await session.rows('BEGIN');
    const result = await work();
    await session.rows('COMMIT');
    return result;
  } catch (error) {
    // A lost session has rolled back by itself; the first error is the one that counts.
    await session.rows('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    session.endTurn();
  }
}
