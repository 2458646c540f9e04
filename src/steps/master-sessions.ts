import type { Database, DatabaseConnection, DatabaseEndpoint } from '../database-ports.ts';
import type { Credentials } from '../ports.ts';

/** The master's connections, one a database, opened when they are first needed. */
export interface MasterSessions {
  to(database: string): Promise<DatabaseConnection>;
  close(): Promise<void>;
}

export function masterSessions(database: Database, endpoint: DatabaseEndpoint, master: Credentials): MasterSessions {
  const open = new Map<string, DatabaseConnection>();
  return {
    to: async (name) => {
      const known = open.get(name);
      if (known !== undefined) return known;
      const connection = await database.connect(endpoint, name, master);
      open.set(name, connection);
      return connection;
    },
    close: async () => {
      for (const connection of [...open.values()].reverse()) await connection.close();
    },
  };
}
