import type { Database, DatabaseEndpoint, TimeLeft } from '../database-ports.ts';
import type { Plan } from '../payload.ts';
import type { SecretStore } from '../ports.ts';
import type { MasterSessions } from './master-sessions.ts';
import type { DatabaseDeclaration, PackagedSql } from './setup-declaration.ts';

export interface SetupDBUsersPorts {
  readonly secrets: SecretStore;
  readonly database: Database;
  /** The SQL files that were packaged, by the name that profiles have for them. */
  readonly sqlFiles: Readonly<Record<string, PackagedSql>>;
  readonly timeLeft: TimeLeft;
  readonly generatePassword?: () => string;
}

/** What the parts of one attempt at SetupDBUsers share. */
export interface SetupScene extends SetupDBUsersPorts {
  readonly plan: Plan;
  readonly endpoint: DatabaseEndpoint;
  readonly mainDatabase: string;
  /** When the state was entered, RFC 3339. */
  readonly now: string;
  readonly run: string;
  /** The resource id of the restored cluster. */
  readonly cluster: string;
  readonly sessions: MasterSessions;
  readonly declarations: readonly DatabaseDeclaration[];
}
