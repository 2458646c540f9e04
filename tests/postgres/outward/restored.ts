import { postgresDatabase } from '../../../src/adapters/postgres/database.ts';
import { type DatabasePlan, databasePlanSchema } from '../../../src/payload/database-plan.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import type { PackagedSql } from '../../../src/users/declaration.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { app, type Linked, master } from './linked-production.ts';

export type Outward = NonNullable<DatabasePlan['outward']>;

export const everything = (choice: Outward['jobs']): Outward => ({
  foreignServers: choice,
  subscriptions: choice,
  jobs: choice,
  eventTriggers: choice,
  publications: choice,
  extensions: choice,
});
export const staged = { username: app.username, password: 'app-of-staging' };
export const reader = { username: 'reader', password: 'reader-of-staging' };
const roles: DatabasePlan['roles'] = [
  {
    ...{ name: app.username, access: 'readwrite', login: { type: 'secret', secretId: 'staging/app' } },
    databases: ['orders', 'audit'],
    schemas: ['public'],
  },
];

let restores = 0;

/** A cluster restored of the snapshot, and the setup of it. */
export async function restoredOf(
  linked: Linked,
  outward: Outward | undefined,
  declared: Partial<DatabasePlan> = {},
  sqlFiles: Readonly<Record<string, PackagedSql>> = {},
) {
  restores += 1;
  const cluster = `staging-${restores}`;
  const endpoint = await linked.servers.restore({ snapshot: 'nightly', cluster });
  const secrets = new FakeSecrets().hold('master', master).hold('staging/app', staged).hold('staging/reader', reader);
  const database = postgresDatabase({ certificateAuthorities: [linked.servers.caCertificate], pauses: [] });
  const step = createSetupDBUsers({ secrets, database, sqlFiles, databases: {}, timeLeft: () => 900_000 });
  const plan = databasePlanSchema.parse({ roles, unlistedLogins: 'lock', outward, ...declared });
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders', resourceId: `cluster-${cluster}` }),
    ...{ endpoint: endpoint.host, port: endpoint.port, masterSecretId: 'master' },
  };
  return { cluster, run: () => step(anEvent({ plan: aPlan({}, undefined, { database: plan }), restore })) };
}

/** Who is connected to `elsewhere` by production's own credentials. */
export async function connectionsTo(linked: Linked): Promise<number> {
  const [row] = await linked.superuser(
    'elsewhere',
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'link'`,
  );
  return Number(row?.['n']);
}

export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await condition()); attempt += 1) {
    if (attempt > 200) throw new Error('It did not come about within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
