import type { DatabaseConnection } from '../ports/database.ts';

/** Of the cluster, by whether the master can connect to them. */
export interface AllDatabases {
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

/**
 * With the templates: these are copies of production's too, and people can connect to them as to any other. Has the master
 * granted CONNECT where it may. Throws UserSetupFailed, DatabaseUnreachable.
 */
export async function allDatabases(main: DatabaseConnection): Promise<AllDatabases> {
  const { open, closed } = await main.outwardPlaces();
  return { open: [...new Set([...(await main.databases()), ...open])], closed };
}
