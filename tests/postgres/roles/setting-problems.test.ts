import { describe, expect, it } from 'vitest';
import type { DatabaseConnection } from '../../../src/ports/database.ts';
import type { DeclaredRole } from '../../../src/ports/database-roles.ts';
import { major } from '../server-version.ts';
import { ensureRoles, master, production } from './production.ts';

const { restored, shared } = production();

const role = (index: number, settings?: Readonly<Record<string, string>>, name = `role_${index}`): DeclaredRole => ({
  path: `database.roles[${index}]`,
  name,
  login: { type: 'none' },
  ...(settings === undefined ? {} : { settings }),
});
/** What ensureRoles throws, or nothing. */
const refusalOf = (connection: DatabaseConnection, settings: Readonly<Record<string, string>>) =>
  connection.ensureRoles([role(0, settings)]).then(
    () => undefined,
    (error: unknown) => error,
  );
const secret = 'hunter2-of-production';
const parameterGroup = "or set it in the cluster's parameter group";

/** Settings, and the text of the problem if they are one. */
const refused: readonly (readonly [name: string, value: string, text: string])[] = [
  ['wrok_mem', '8MB', `PostgreSQL ${major} knows no setting "wrok_mem" (did you mean work_mem?)`],
  ['nonsense', secret, `PostgreSQL ${major} knows no setting "nonsense"`],
  [
    'app.tenant',
    secret,
    'PostgreSQL does not know "app.tenant", and only a superuser may set for a role what it does not know; leave it out',
  ],
  [
    'work_mem',
    secret,
    'PostgreSQL refuses its value (22023); expected a number from 64 to 2147483647 kB, or one with a unit: B, kB, MB, GB, TB',
  ],
  [
    'statement_timeout',
    '30 sec',
    'PostgreSQL refuses its value (22023); expected a number from 0 to 2147483647 ms, or one with a unit: us, ms, s, min, h, d',
  ],
  [
    'temp_buffers',
    '0',
    'PostgreSQL refuses its value (22023); expected a number from 100 to 1073741823 times 8kB, or one with a unit: B, kB, MB, GB, TB',
  ],
  ['from_collapse_limit', '0', 'PostgreSQL refuses its value (22023); expected a number from 1 to 2147483647'],
  ['jit', 'maybe', 'PostgreSQL refuses its value (22023); expected on or off'],
  [
    'default_transaction_isolation',
    'strict',
    'PostgreSQL refuses its value (22023); expected one of serializable, repeatable read, read committed, read uncommitted',
  ],
  [
    'intervalstyle',
    'strict',
    'PostgreSQL refuses its value (22023); expected one of postgres, postgres_verbose, sql_standard, iso_8601',
  ],
  ['plpgsql.nonsense', secret, `PostgreSQL ${major} knows no setting "plpgsql.nonsense"`],
  [
    'plpgsql.variable_conflict',
    'use_column',
    `only a superuser may set "plpgsql.variable_conflict"; leave it out, ${parameterGroup}`,
  ],
  ['timezone', `Europe/${secret}`, 'PostgreSQL refuses its value (22023)'],
  ['seed', '3', 'PostgreSQL refuses its value (22023)'],
  ['log_statement', 'all', `only a superuser may set "log_statement"; leave it out, ${parameterGroup}`],
  [
    'session_preload_libraries',
    secret,
    `only a superuser may set "session_preload_libraries"; leave it out, ${parameterGroup}`,
  ],
  ['shared_buffers', '8MB', `"shared_buffers" cannot be set for a role; leave it out, ${parameterGroup}`],
  ['fsync', 'off', `"fsync" cannot be set for a role; leave it out, ${parameterGroup}`],
  ['server_version', '1', '"server_version" cannot be set for a role; leave it out'],
  ['transaction_isolation', 'serializable', '"transaction_isolation" cannot be set for a role; leave it out'],
];
const taken: Readonly<Record<string, string>> = {
  search_path: '"$user", nowhere, "Odd, one"',
  statement_timeout: '30s',
  work_mem: '8 MB',
  jit: 'off',
  timezone: 'Europe/Berlin',
  default_tablespace: 'nowhere',
  default_text_search_config: 'nowhere',
  application_name: `Jane's \\ "$$" $trial$ é`,
};

describe('Settings of declared roles', () => {
  let one: Promise<DatabaseConnection> | undefined;
  const connected = () => {
    one ??= shared().then((staging) => staging.connect());
    return one;
  };

  it.each(refused)('%s with the value %s is a problem, and ALTER ROLE refuses it', async (name, value, text) => {
    const connection = await connected();
    const problems = await connection.roleProblems([role(0, { [name]: value })], []);
    expect(problems).toEqual([{ path: `database.roles[0].settings.${name}`, text }]);
    expect(JSON.stringify(problems)).not.toContain(secret);
    expect(await refusalOf(connection, { [name]: value })).toMatchObject({ name: 'UserSetupFailed' });
  });

  it.each(Object.entries(taken))('%s with the value %s is none, and ALTER ROLE takes it', async (name, value) => {
    const connection = await connected();
    expect(await connection.roleProblems([role(0, { [name]: value })], [])).toEqual([]);
    expect(await refusalOf(connection, { [name]: value })).toBeUndefined();
  });

  it('are told together with all else, of each role, and nothing has changed', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const everything = Object.fromEntries(refused.map(([name, value]) => [name, value]));
    const before = await staging.superuser('SELECT * FROM pg_db_role_setting');
    const problems = await connection.roleProblems(
      [
        { ...role(0), memberOf: ['nobody'] },
        role(1, { ...taken, ...everything }),
        role(2, { wrok_mem: '8MB', work_mem: '8MB' }),
        role(3, {}),
      ],
      [{ path: 'database.roles[0]', role: 'role_0', access: 'readonly', schemas: ['nowhere'] }],
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'database.roles[0].memberOf[0]',
      ...Object.keys({ ...taken, ...everything })
        .filter((name) => Object.hasOwn(everything, name))
        .map((name) => `database.roles[1].settings.${name}`),
      'database.roles[2].settings.wrok_mem',
      'database.roles[0].schemas[0]',
    ]);
    expect(await staging.superuser('SELECT * FROM pg_db_role_setting')).toEqual(before);
    expect([...(await ensureRoles(connection, [role(3, taken)])).values()]).toEqual(['created']);
  });

  it('are looked at in one statement, however many there are, and in none where there are none', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const statements = async (roles: readonly DeclaredRole[]) => {
      const before = (await staging.log()).length;
      await connection.roleProblems(roles, []);
      return [...(await staging.log()).slice(before).matchAll(/ (?:statement|execute [^:]*): (?!\s*SELECT)/g)].length;
    };
    const without = await statements([role(0)]);
    const one = await statements([role(0, { ...taken, transaction_isolation: 'serializable' })]);
    const many = await statements(Array.from({ length: 20 }, (_, at) => role(at, { work_mem: `${at + 1}MB` })));
    expect(one).toBe(many);
    expect(await statements([role(0)])).toBe(without);
    expect((await staging.log()).match(/DO \$trial\$/g)).toHaveLength(2);
  });

  it('that came along as they are declared are none, though only a superuser could set them', async () => {
    const staging = await restored('CREATE ROLE role_0');
    await staging.superuser(
      `ALTER ROLE role_0 SET app.tenant = '1'; ALTER ROLE role_0 SET log_statement = 'all';
       ALTER ROLE role_0 IN DATABASE orders SET app.of_database = '1'`,
    );
    const connection = await staging.connect();
    const declared = [role(0, { 'app.tenant': '1', log_statement: 'all', work_mem: '8MB' })];
    expect(await connection.roleProblems(declared, [])).toEqual([]);
    expect([...(await connection.ensureRoles(declared)).values()]).toEqual(['altered']);
  });

  it('that came along and cannot be reset are a problem, without their values', async () => {
    const staging = await restored(`CREATE ROLE role_0; ALTER ROLE role_0 SET work_mem = '8MB'`);
    await staging.superuser(
      `ALTER ROLE role_0 SET app.token = '${secret}'; ALTER ROLE role_0 SET log_statement = 'all'`,
    );
    const connection = await staging.connect();
    const remedy = 'declare it with the value that it has, or reset it in the source database';
    expect(await connection.roleProblems([role(0, {})], [])).toEqual(
      ['app.token', 'log_statement'].map((name) => ({
        path: 'database.roles[0].settings',
        text: `"${name}" came along, and the master may not reset it; ${remedy}`,
      })),
    );
    await expect(connection.ensureRoles([role(0, {})])).rejects.toMatchObject({ facts: { sqlstate: '42501' } });
  });

  it('that the master was granted are none', async () => {
    const staging = await restored();
    await staging.superuser(`GRANT SET ON PARAMETER log_statement, app.tenant TO ${master.username}`);
    const connection = await staging.connect();
    const settings = { log_statement: 'all', 'app.tenant': '1' };
    expect(await connection.roleProblems([role(0, settings)], [])).toEqual([]);
    expect(await refusalOf(connection, settings)).toBeUndefined();
  });

  it('are looked at one by one in a database without PL/pgSQL', async () => {
    const staging = await restored();
    await staging.superuser('DROP EXTENSION plpgsql CASCADE');
    const connection = await staging.connect();
    expect(
      await connection.roleProblems(
        [role(0, { ...taken, transaction_isolation: 'serializable', work_mem: '1', wrok_mem: '1' })],
        [],
      ),
    ).toMatchObject([
      { path: 'database.roles[0].settings.work_mem', text: expect.stringContaining('22023') },
      { text: expect.stringContaining('cannot be set for a role') },
      { path: 'database.roles[0].settings.wrok_mem', text: expect.stringContaining('did you mean work_mem') },
    ]);
  });

  it('that say which role to be are none before that role is there', async () => {
    const connection = await connected();
    for (const name of ['role', 'session_authorization']) {
      expect(await connection.roleProblems([role(0, { [name]: 'role_made_later' })], [])).toEqual([]);
    }
  });
});
