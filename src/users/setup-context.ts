import type { PackagedDatabases } from '../payload/packaged-database.ts';
import type { WholePlan } from '../payload/plan.ts';
import type { Database, DatabaseEndpoint } from '../ports/database.ts';
import type { TimeLeft } from '../ports/database-data.ts';
import type { SecretStore } from '../ports/secrets.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import type { Advance } from './advance.ts';
import type { DatabaseDeclaration, PackagedSql } from './declaration.ts';
import type { MasterSessions } from './master-sessions.ts';

export interface SetupDBUsersPorts {
  readonly secrets: SecretStore;
  readonly database: Database;
  /** The SQL files that were packaged, by the name that profiles have for them. */
  readonly sqlFiles: Readonly<Record<string, PackagedSql>>;
  /** The declarations that plans name by their digest, as they were packaged. */
  readonly databases: PackagedDatabases;
  readonly timeLeft: TimeLeft;
  readonly generatePassword?: () => string;
}

/** What the parts of one attempt at SetupDBUsers share. */
export interface SetupContext extends SetupDBUsersPorts {
  readonly plan: WholePlan;
  /** What stands against working by this plan, whatever the database is like. */
  readonly planProblems: readonly SetupProblem[];
  readonly endpoint: DatabaseEndpoint;
  readonly mainDatabase: string;
  /** The database that RDS has made the cluster with. */
  readonly ownDatabase: string | undefined;
  /** When the state was entered, RFC 3339. */
  readonly now: string;
  readonly run: string;
  /** The resource id of the restored cluster. */
  readonly cluster: string;
  readonly sessions: MasterSessions;
  readonly advance: Advance;
  readonly declarations: readonly DatabaseDeclaration[];
}
