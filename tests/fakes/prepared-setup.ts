import { type DatabasePlan, databasePlanSchema } from '../../src/payload/database-plan.ts';
import type { Plan } from '../../src/payload/plan.ts';
import { createSetupDBUsers } from '../../src/steps/setup-db-users.ts';
import type { SetupDBUsersPorts } from '../../src/users/setup-context.ts';
import { anEvent, aPlan, aRestore } from './events.ts';
import { FakeDatabase, FakeSecrets } from './fake-database.ts';

type Role = DatabasePlan['roles'][number];
export const endpoint = { host: 'orders-staging.example', port: 5432 };
export const generated: Role = {
  name: 'orders_app',
  access: 'readwrite',
  login: { type: 'generate', secretName: 'staging/orders_app' },
};
export const fromSecret: Role = {
  name: 'reporting',
  access: 'readonly',
  login: { type: 'secret', secretId: 'staging/reporting' },
};
export const byIam: Role = {
  name: 'lead',
  access: 'owner',
  login: { type: 'iam' },
  databases: ['orders', 'audit'],
  schemas: ['sales'],
};

/** A restored database in memory, the step over it, and what it was handed. */
export function prepareSetup(
  roles: Role[],
  options: {
    name?: string;
    databaseName?: string | undefined;
    declared?: Partial<DatabasePlan>;
    sqlFiles?: SetupDBUsersPorts['sqlFiles'];
    databases?: SetupDBUsersPorts['databases'];
    /** What the plan has of its database, if not all that is declared. */
    carried?: Plan['database'];
    deadlineSeconds?: number;
  } = {},
) {
  const secrets = new FakeSecrets()
    .hold('master', { username: 'orders_admin', password: 'master-password' })
    .hold('staging/reporting', { username: 'reporting', password: 'reporting-password' });
  const database = new FakeDatabase();
  let passwords = 0;
  const generatePassword = () => {
    passwords += 1;
    return `generated-${passwords}`;
  };
  const {
    name,
    databaseName = 'orders',
    declared = {},
    sqlFiles = {},
    databases = {},
    carried,
    deadlineSeconds,
  } = options;
  const planOfDatabase = databasePlanSchema.parse({ unlistedLogins: 'lock', roles, name, ...declared });
  const planned = aPlan({}, undefined, { database: carried ?? planOfDatabase });
  const { deadlines } = planned;
  const plan = { ...planned, deadlines: { ...deadlines, setupSeconds: deadlineSeconds ?? deadlines.setupSeconds } };
  const time = { left: 900_000 };
  const event = anEvent({
    plan,
    restore: {
      ...aRestore({
        outcome: 'RestoreComplete',
        ...('databaseName' in options && options.databaseName === undefined ? {} : { databaseName }),
      }),
      endpoint: endpoint.host,
      port: endpoint.port,
      masterSecretId: 'master',
    },
  });
  const step = createSetupDBUsers({
    secrets,
    database,
    generatePassword,
    sqlFiles,
    databases,
    timeLeft: () => time.left,
  });
  return { secrets, database, time, run: () => step(event) };
}
