import { databases, files } from '#sql';
import { postgresDatabase } from '../adapters/postgres/database.ts';
import { taskHandler } from '../lambda/task.ts';
import { createSetupDBUsers, setupDBUsersPayload } from '../steps/setup-db-users.ts';
import { secretStore } from '../wiring/secrets.ts';

const database = postgresDatabase();

export const handler = taskHandler(setupDBUsersPayload, (event, timeLeft) =>
  createSetupDBUsers({ secrets: secretStore, database, sqlFiles: files, databases, timeLeft })(event),
);
