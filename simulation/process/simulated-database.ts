import type { Database } from '../../src/ports/database.ts';
import { environment } from './environment.ts';

/** Stands in for `src/adapters/postgres/database.ts`: the one adapter that has no emulator without real servers. */
export function postgresDatabase(): Database {
  return {
    connect: (endpoint, database, credentials) => environment().connect(endpoint, database, credentials),
    logIn: (endpoint, database, credentials, refused) => environment().logIn(endpoint, database, credentials, refused),
  };
}
