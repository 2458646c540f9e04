import type { ColumnInspection } from './database-columns.ts';
import type { DataPreparation } from './database-data.ts';
import type { OutwardControl } from './database-outward.ts';
import type { SetupProgress } from './database-progress.ts';
import type { RefusedWrite, RoleAdmin } from './database-roles.ts';
import type { Credentials } from './secrets.ts';

/**
 * What the steps need of the restored database, in the words of the domain: `src/adapters/postgres/` implements it over
 * `pg`; tests and simulations implement it in memory. Every method throws only `PipelineError`s, those that are named.
 */

export interface DatabaseEndpoint {
  readonly host: string;
  readonly port: number;
}

export interface Database {
  /**
   * Connects over verified TLS and has the server answer a `SELECT 1`: what returns is a login that works.
   * Throws DatabaseUnreachable, DatabaseLoginFailed, DatabaseUntrusted, and UserSetupFailed for what else PostgreSQL
   * refuses a session for (no such database, no CONNECT privilege).
   */
  connect(endpoint: DatabaseEndpoint, database: string, credentials: Credentials): Promise<DatabaseConnection>;
  /**
   * Proves a login, and ends it: connects in the same way, and where a write is given has PostgreSQL refuse it. Throws what
   * {@link connect} does, and UserSetupFailed if the write is not refused.
   */
  logIn(endpoint: DatabaseEndpoint, database: string, credentials: Credentials, refused?: RefusedWrite): Promise<void>;
}

/**
 * One connection to one database, as a user that need not be a superuser. Every method does all of its work or none, may
 * be called again, and throws UserSetupFailed, with the SQLSTATE, or DatabaseUnreachable if the connection is lost.
 * Connections to several databases may be at work at the same time.
 */
export interface DatabaseConnection
  extends RoleAdmin,
    OutwardControl,
    ColumnInspection,
    DataPreparation,
    SetupProgress {
  /** The identifier of the instance that answers; undefined where the server does not tell. */
  instance(): Promise<string | undefined>;
  /** Never throws. */
  close(): Promise<void>;
}
