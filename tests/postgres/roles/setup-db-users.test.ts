import { describe, expect, it, vi } from 'vitest';
import { type DatabasePlan, databasePlanSchema } from '../../../src/payload/database-plan.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { checksIamLogins } from '../server-version.ts';
import { app, master, migrator, production, type Restored, reporting } from './production.ts';

const { restored } = production();

const roles: DatabasePlan['roles'] = [
  { name: reporting.username, access: 'readonly', login: { type: 'secret', secretId: 'staging/reporting' } },
  { name: app.username, access: 'readwrite', login: { type: 'generate', secretName: 'staging/app' } },
  { name: 'Release "manager"', access: 'owner', login: { type: 'iam' } },
];

function setupOf(
  staging: Restored,
  secrets: FakeSecrets,
  declared = roles,
  rest: Partial<DatabasePlan> = { unlistedLogins: 'lock' },
) {
  const step = createSetupDBUsers({
    secrets,
    database: staging.database,
    sqlFiles: {},
    databases: {},
    timeLeft: () => 900_000,
  });
  const database = databasePlanSchema.parse({ roles: declared, ...rest });
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders' }),
    endpoint: staging.endpoint.host,
    port: staging.endpoint.port,
    masterSecretId: 'master',
  };
  return () => step(anEvent({ plan: aPlan({}, undefined, { database }), restore }));
}

function someSecrets() {
  const staged = { username: reporting.username, password: 'reporting-of-staging' };
  return { secrets: new FakeSecrets().hold('master', master).hold('staging/reporting', staged), staged };
}

describe('SetupDBUsers on a real server', () => {
  it('leaves roles that work with their new secrets, and production’s passwords that do not, run after run', async () => {
    const staging = await restored();
    const { secrets, staged } = someSecrets();
    const run = setupOf(staging, secrets);

    expect((await run()).roles.map(({ name, change }) => [name, change])).toEqual([
      ['reporting', 'altered'],
      ['orders_app', 'altered'],
      ['Release "manager"', 'created'],
    ]);
    expect((await run()).roles.map(({ change }) => change)).toEqual(['unchanged', 'unchanged', 'unchanged']);

    const generated = secrets.peek('staging/app');
    if (generated === undefined) throw new Error('expected a generated secret');
    expect(generated).toMatchObject({ username: 'orders_app', host: 'localhost', port: staging.endpoint.port });
    expect(generated.password).toMatch(/^[\w-]{40}$/);
    await staging.as(generated, 'INSERT INTO sales.orders DEFAULT VALUES');
    expect(await staging.as(staged, 'SELECT count(*)::int AS orders FROM sales.orders')).toEqual([{ orders: 3 }]);
    await expect(staging.as(staged, 'DELETE FROM sales.orders')).rejects.toMatchObject({ code: '42501' });
    for (const old of [app, reporting]) {
      await expect(staging.as(old, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    }
    expect(await staging.superuser(`SELECT pg_has_role('Release "manager"', 'rds_iam', 'USAGE') AS iam`)).toEqual([
      { iam: true },
    ]);
    await staging.as(master, 'SELECT * FROM public.settings');
  });

  it('puts no password into the server’s log, though every statement is logged', async () => {
    const staging = await restored();
    const { secrets, staged } = someSecrets();
    await setupOf(staging, secrets)();
    const log = await staging.log();
    expect(log).toContain(`ALTER ROLE "orders_app" PASSWORD 'SCRAM-SHA-256$4096:`);
    const passwords = [staged.password, secrets.peek('staging/app')?.password, master.password, app.password];
    for (const password of passwords) expect(log.includes(password ?? '')).toBe(false);
  });

  it('shows no password in pg_stat_activity while a statement runs', async () => {
    // With nobody to lock out, its password is the first change of this role.
    const staging = await restored(
      'ALTER ROLE orders_app NOLOGIN; ALTER ROLE reporting NOLOGIN; ALTER ROLE orders_migrator NOLOGIN',
    );
    const { secrets, staged } = someSecrets();
    // Keeps every change of the role waiting until it is cancelled.
    const lock = `SELECT FROM pg_authid WHERE rolname = 'orders_app' FOR UPDATE`;
    const held = staging.superuser(`BEGIN; ${lock}; SELECT pg_sleep(30)`).catch(() => []);
    const seen = (sql: string) =>
      vi.waitUntil(async () => (await staging.superuser(sql))[0], { timeout: 10_000, interval: 20 });
    await seen(`SELECT 1 FROM pg_locks WHERE relation = 'pg_authid'::regclass AND mode = 'RowShareLock' AND granted`);

    const done = setupOf(staging, secrets)();
    const waiting = await seen(`SELECT query FROM pg_stat_activity WHERE wait_event_type = 'Lock'`);
    await staging.superuser(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`);

    expect(waiting).toEqual({ query: expect.stringContaining(`PASSWORD 'SCRAM-SHA-256$4096:`) });
    expect(JSON.stringify(waiting)).not.toContain(staged.password);
    await Promise.all([held, done]);
  });

  it('lets roles use what an owner of staging makes later', async () => {
    const staging = await restored();
    const { secrets, staged } = someSecrets();
    secrets.hold('staging/lead', { username: 'lead', password: 'lead-of-staging' });
    const lead: DatabasePlan['roles'][number] = {
      name: 'lead',
      access: 'owner',
      login: { type: 'secret', secretId: 'staging/lead' },
    };
    await setupOf(staging, secrets, [...roles, lead], { unlistedLogins: 'keep' })();
    await staging.as({ username: 'lead', password: 'lead-of-staging' }, 'CREATE TABLE sales.of_lead (id serial)');
    await staging.as(migrator, 'CREATE TABLE sales.of_migrator (id serial)');
    await staging.as(staged, 'SELECT * FROM sales.of_lead, sales.of_migrator');
    await staging.as(secrets.peek('staging/app') ?? app, 'INSERT INTO sales.of_lead DEFAULT VALUES');
  });

  it.runIf(checksIamLogins)('does not succeed for a role that is kept from its database', async () => {
    const staging = await restored(`CREATE ROLE barred ROLE orders_app; GRANT rds_iam TO barred`);
    const { secrets } = someSecrets();
    await expect(setupOf(staging, secrets)()).rejects.toMatchObject({
      name: 'DatabaseLoginFailed',
      facts: { role: 'orders_app', database: 'orders' },
    });
  });

  it('sets up a role in each of its databases', async () => {
    const staging = await restored('CREATE DATABASE audit');
    await staging.as(master, 'CREATE TABLE public.events (); REVOKE CONNECT ON DATABASE audit FROM PUBLIC', 'audit');
    const { secrets } = someSecrets();
    const both = roles.slice(1, 2).map((role) => ({ ...role, databases: ['audit', 'orders'] }));
    const users = await setupOf(staging, secrets, both)();
    expect(users.roles[0]?.databases).toEqual(['audit', 'orders']);
    const credentials = secrets.peek('staging/app') ?? app;
    await staging.as(credentials, 'INSERT INTO public.events DEFAULT VALUES', 'audit');
    await staging.as(credentials, 'INSERT INTO sales.orders DEFAULT VALUES', 'orders');
  });
});
