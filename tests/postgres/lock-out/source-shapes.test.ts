import { describe, expect, it } from 'vitest';
import { type DatabasePlan, databasePlanSchema } from '../../../src/payload/database-plan.ts';
import type { Credentials } from '../../../src/ports/secrets.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { app, master, migrator, production, type Restored, reporting } from '../roles/production.ts';
import { borrowed, hasMembershipOptions, major } from '../server-version.ts';

const { restored } = production();
const staged = { username: 'reporting', password: 'reporting-of-staging' };

/** One attempt of the step itself: it has succeeded (`undefined`) or says why not. */
async function attempt(staging: Restored, declared: Partial<DatabasePlan> = {}, password = master.password) {
  const secrets = new FakeSecrets().hold('master', { ...master, password }).hold('staging/reporting', staged);
  const step = createSetupDBUsers({
    ...{ secrets, database: staging.database, sqlFiles: {}, databases: {} },
    timeLeft: () => 900_000,
  });
  const roles = [
    {
      name: 'reporting',
      access: 'readonly' as const,
      login: { type: 'secret' as const, secretId: 'staging/reporting' },
    },
  ];
  const database = databasePlanSchema.parse({ roles, unlistedLogins: 'lock', ...declared });
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders' }),
    endpoint: staging.endpoint.host,
    port: staging.endpoint.port,
    masterSecretId: 'master',
  };
  return step(anEvent({ plan: aPlan({}, undefined, { database }), restore })).then(
    () => undefined,
    (error: unknown) => error as Error & { facts: Record<string, unknown> },
  );
}

/** Nobody of production can log in to any database, though they have the right passwords. */
async function expectLocked(staging: Restored, logins: readonly Credentials[] = [app, migrator, reporting]) {
  for (const login of logins)
    await expect(staging.as(login, 'SELECT 1', 'postgres')).rejects.toMatchObject({ code: /^(?:28P01|28000)$/ });
  const open = await staging.superuser(
    `SELECT rolname FROM pg_roles WHERE rolcanlogin AND NOT rolsuper AND rolname !~ '^rds'
     AND rolname NOT IN ('orders_admin', 'reporting')`,
  );
  expect(open).toEqual([]);
}

const settings = (target: string, pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs)
    .map(([name, value]) => `ALTER ${target} SET ${name} = ${value};`)
    .join(' ');

const breaking = {
  default_transaction_read_only: 'on',
  default_transaction_isolation: 'serializable',
  idle_session_timeout: '1',
  quote_all_identifiers: 'on',
  statement_timeout: '1',
  lock_timeout: '1',
  search_path: 'sales, pg_catalog',
  row_security: 'off',
  standard_conforming_strings: 'off',
  client_min_messages: 'error',
  DateStyle: `'German'`,
  IntervalStyle: 'sql_standard',
  bytea_output: 'escape',
  extra_float_digits: '-15',
  TimeZone: `'Pacific/Apia'`,
  check_function_bodies: 'off',
  plan_cache_mode: 'force_generic_plan',
  exit_on_error: 'on',
  client_encoding: 'SQL_ASCII',
  ...(major >= 17 ? { transaction_timeout: '1' } : {}),
};

describe('After SetupDBUsers nobody of production can log in, and the declared role can, where', () => {
  const shapes: Readonly<Record<string, (staging: Restored) => Promise<unknown>>> = {
    'the database is read-only by a setting': (staging) =>
      staging.superuser('ALTER DATABASE orders SET default_transaction_read_only = on'),
    'the master has settings that break sessions': (staging) =>
      staging.superuser(settings('ROLE orders_admin', breaking)),
    'the database has them': (staging) => staging.superuser(settings('DATABASE orders', breaking)),
    'the master has them in this database': (staging) =>
      staging.superuser(settings('ROLE orders_admin IN DATABASE orders', breaking)),
    'the master acts as another role once it has logged in': async (staging) => {
      await staging.superuser(
        `GRANT orders_app TO orders_admin${borrowed}; ALTER ROLE orders_admin SET role = 'orders_app'`,
      );
    },
    'the database belongs to another role': (staging) =>
      staging.superuser('ALTER DATABASE orders OWNER TO orders_migrator; REVOKE CREATE ON DATABASE orders FROM PUBLIC'),
    'names of roles have quotes, spaces, capitals, 63 bytes and letters of other scripts': (staging) =>
      staging.as(
        master,
        ['Ada "the" \\ Admin; --', 'x'.repeat(63), 'Zoë', `o'brien`]
          .map((name) => `CREATE ROLE "${name.replaceAll('"', '""')}" LOGIN PASSWORD 'known'`)
          .join(';'),
      ),
    'a session of a login holds its own role': async (staging) => {
      const session = await staging.session(app);
      await session.query(`BEGIN; ALTER ROLE CURRENT_USER SET work_mem = '8MB'`);
    },
    'a role has the name of the pipeline’s mark': (staging) => staging.superuser('CREATE ROLE aurora_restore_locked'),
  };

  it.each(Object.entries(shapes))('%s', async (_title, shape) => {
    const staging = await restored();
    await shape(staging);
    expect(await attempt(staging)).toBeUndefined();
    // For the test's own sessions.
    await staging.as(master, 'ALTER DATABASE orders RESET ALL', 'postgres').catch(() => undefined);
    await expectLocked(staging);
    await staging.as(staged, 'SELECT count(*) FROM sales.orders');
  });
});

describe('Nobody but the master can log in, and the state has failed by a name, where', () => {
  const refusesDdl = `
    CREATE FUNCTION public.frozen() RETURNS event_trigger LANGUAGE plpgsql
      AS $$ BEGIN RAISE EXCEPTION 'jane@example.com has frozen this' USING DETAIL = 'jane@example.com'; END $$;
    CREATE EVENT TRIGGER frozen ON ddl_command_start EXECUTE FUNCTION public.frozen()`;
  const shapes: readonly (readonly [
    title: string,
    shape: (staging: Restored) => Promise<unknown>,
    declared: Partial<DatabasePlan>,
    failure: object,
  ])[] = [
    [
      'the name of the database is misspelt',
      async () => undefined,
      { name: 'ordres' },
      { name: 'UserSetupFailed', facts: { database: 'ordres', sqlstate: '3D000' } },
    ],
    [
      'the database takes no connections',
      (staging) =>
        staging
          .superuser('SELECT 1')
          .then(() => staging.superuser("UPDATE pg_database SET datallowconn = false WHERE datname = 'orders'")),
      {},
      { name: 'UserSetupFailed', facts: { database: 'orders', sqlstate: '55000' } },
    ],
    [
      'the database takes none at a time',
      (staging) => staging.superuser('ALTER DATABASE orders CONNECTION LIMIT 0'),
      {},
      { name: 'DatabaseUnreachable' },
    ],
    [
      'an event trigger refuses DDL',
      (staging) => staging.superuser(refusesDdl),
      {},
      { name: 'UserSetupFailed', facts: { sqlstate: 'P0001' } },
    ],
    [
      'a schema of another role is called like the pipeline’s',
      (staging) => staging.superuser('CREATE SCHEMA aurora_restore AUTHORIZATION orders_migrator'),
      {},
      { name: 'UserSetupFailed', message: expect.stringContaining('rename or drop it') },
    ],
    [
      'what is declared does not fit',
      async () => undefined,
      { masking: [{ schema: 'sales', table: 'nowhere', columns: [{ name: 'x', rule: { type: 'null' } }] }] },
      { name: 'SetupInvalid' },
    ],
    [
      'a secret is missing',
      async () => undefined,
      { roles: [{ name: 'reporting', access: 'readonly', login: { type: 'secret', secretId: 'nowhere' } }] },
      { name: 'SecretNotFound' },
    ],
    [
      'the master itself is declared',
      async () => undefined,
      { roles: [{ name: master.username, access: 'readonly', login: { type: 'iam' } }] },
      { name: 'UserSetupFailed' },
    ],
  ];
  const onLogin: typeof shapes =
    major < 17
      ? []
      : [
          [
            'a trigger on logins raises for everybody',
            (staging) =>
              staging.superuser(`
                CREATE FUNCTION public.closed() RETURNS event_trigger LANGUAGE plpgsql
                  AS $$ BEGIN RAISE EXCEPTION 'ask jane@example.com'; END $$;
                CREATE EVENT TRIGGER closed ON login EXECUTE FUNCTION public.closed()`),
            {},
            { name: 'UserSetupFailed', facts: { database: 'orders', sqlstate: 'P0001' } },
          ],
        ];

  it.each([...shapes, ...onLogin])('%s', async (_title, shape, declared, failure) => {
    const staging = await restored();
    await shape(staging);
    const error = await attempt(staging, declared);
    expect(error).toMatchObject(failure);
    expect(allOf(error)).not.toContain('jane@example.com');
    for (const login of [app, migrator, reporting])
      await expect(staging.as(login, 'SELECT 1', 'postgres')).rejects.toMatchObject({ code: /^28/ });
  });

  it.runIf(hasMembershipOptions)('one role cannot be altered: all others are locked, and it is named', async () => {
    const staging = await restored();
    await staging.superuser(`CREATE ROLE stranger_one LOGIN; CREATE ROLE stranger_two LOGIN`);
    const error = await attempt(staging);
    expect(error).toMatchObject({
      name: 'UserSetupFailed',
      facts: { role: 'stranger_one, stranger_two', sqlstate: '42501' },
      message: expect.stringMatching(/"stranger_one", "stranger_two".*WITH ADMIN OPTION/),
    });
    for (const login of [app, migrator, reporting])
      await expect(staging.as(login, 'SELECT 1')).rejects.toMatchObject({ code: /^28/ });
  });

  it('a thousand logins came along', async () => {
    const staging = await restored();
    await staging.as(
      master,
      `DO $$ BEGIN FOR i IN 1..1000 LOOP EXECUTE 'CREATE ROLE lease_' || i || ' LOGIN'; END LOOP; END $$`,
    );
    const connection = await staging.connect();
    const begun = performance.now();
    await connection.lock();
    expect(performance.now() - begun).toBeLessThan(10_000);
    await expectLocked(staging);
  }, 60_000);
});

describe('The sessions of the master that were open before', () => {
  it('are ended, whoever has opened them and whatever they are called', async () => {
    const staging = await restored();
    const session = await staging.session(master);
    const ended = new Promise((resolve) => session.once('error', resolve));
    expect(await attempt(staging)).toBeUndefined();
    expect(await ended).toMatchObject({ code: '57P01' });
  });
});

/** An error and all its causes: a log has them all. */
function allOf(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error);
  return [error.message, error.stack, JSON.stringify(error), allOf(error.cause ?? null)].join('\n');
}
