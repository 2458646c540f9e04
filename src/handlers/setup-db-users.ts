import { postgresDatabase } from '../adapters/postgres/database.ts';
import { createSetupDBUsers, setupDBUsersPayload } from '../steps/setup-db-users.ts';
import { secretStore } from './secrets.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(
  setupDBUsersPayload,
  createSetupDBUsers({ secrets: secretStore, database: postgresDatabase() }),
);
