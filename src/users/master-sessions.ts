import type { Database, DatabaseConnection, DatabaseEndpoint } from '../ports/database.ts';
import type { Credentials } from '../ports/secrets.ts';

/** The master's connections, one a database, opened when they are first needed. */
export interface MasterSessions {
  to(database: string): Promise<DatabaseConnection>;
  close(): Promise<void>;
}

export function masterSessions(database: Database, endpoint: DatabaseEndpoint, master: Credentials): MasterSessions {
  // Kept while they are being opened: two who ask at once get the same one.
  const open = new Map<string, Promise<DatabaseConnection>>();
  return {
    to: (name) => {
      const known = open.get(name);
      if (known !== undefined) return known;
      const connection = database.connect(endpoint, name, master);
      open.set(name, connection);
      connection.catch(() => open.delete(name));
      return connection;
    },
    close: async () => {
      for (const connection of [...open.values()].reverse())
        await connection.then((one) => one.close()).catch(() => {});
    },
  };
}
