import { describe, expect, it } from 'vitest';
import type { DeclaredRole } from '../../../src/ports/database-roles.ts';
import { borrowed, hasMembershipOptions } from '../server-version.ts';
import { app, ensureRoles, passwordLogin, production, type Restored } from './production.ts';

const { restored } = production();
const role = (name: string, rest: Partial<DeclaredRole> = {}): DeclaredRole => ({
  path: 'database.roles[0]',
  name,
  login: { type: 'none' },
  ...rest,
});

const readBack = (staging: Restored, name: string) =>
  staging.superuser(
    `SELECT rolcanlogin AS login, rolconnlimit AS limit, rolvaliduntil AT TIME ZONE 'UTC' AS until,
            coalesce((SELECT setconfig FROM pg_db_role_setting WHERE setrole = r.oid AND setdatabase = 0), '{}') AS settings,
            ARRAY(SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                  WHERE m.member = r.oid ORDER BY 1) AS groups
     FROM pg_authid r WHERE rolname = '${name.replaceAll("'", "''")}'`,
  );

describe('A declared role', () => {
  it('has its memberships, limit, expiry and settings, made anew or come along, and a second run changes nothing', async () => {
    const staging = await restored(
      `GRANT writers TO orders_app; ALTER ROLE orders_app CONNECTION LIMIT 3; ALTER ROLE orders_app SET work_mem = '8MB'`,
    );
    const connection = await staging.connect();
    const declared = ['Jane "the" O\'Neil', app.username].map((name) =>
      role(name, {
        memberOf: ['auditors', 'pg_monitor'],
        connectionLimit: 5,
        validUntil: '2031-05-06T07:08:09+02:00',
        settings: { search_path: '"$user", sales, "Odd, one"', statement_timeout: '30s', jit: 'false' },
      }),
    );
    const roles = [...declared, role('auditors')];
    expect([...(await ensureRoles(connection, roles)).values()]).toEqual(['created', 'altered', 'created']);
    for (const { name } of declared) {
      expect(await readBack(staging, name)).toMatchObject([
        {
          limit: 5,
          until: new Date('2031-05-06T05:08:09Z'),
          settings: ['search_path="$user", sales, "Odd, one"', 'statement_timeout=30s', 'jit=false'],
          groups: ['auditors', 'pg_monitor'],
        },
      ]);
    }
    const before = (await staging.log()).length;
    expect([...(await ensureRoles(connection, roles)).values()]).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect((await staging.log()).slice(before)).not.toMatch(/ALTER ROLE|GRANT|REVOKE/);
  });

  it('keeps memberships, limit and settings that the profile does not speak of', async () => {
    const staging = await restored(
      `GRANT writers TO orders_app; ALTER ROLE orders_app CONNECTION LIMIT 3; ALTER ROLE orders_app SET work_mem = '8MB'`,
    );
    const connection = await staging.connect();
    await ensureRoles(connection, [role(app.username, { login: { type: 'known password' } })]);
    expect(await readBack(staging, app.username)).toMatchObject([
      { limit: 3, settings: ['work_mem=8MB'], groups: ['writers'] },
    ]);
    await ensureRoles(connection, [role(app.username, { memberOf: [], settings: {} })]);
    expect(await readBack(staging, app.username)).toMatchObject([{ settings: [], groups: [] }]);
  });

  it('stays a member of rds_iam as its login has it, whatever its other memberships are', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const byIam = role('by_iam', { login: { type: 'iam' }, memberOf: ['writers'] });
    await ensureRoles(connection, [byIam]);
    expect(await readBack(staging, 'by_iam')).toMatchObject([{ groups: ['rds_iam', 'writers'] }]);
    expect([...(await ensureRoles(connection, [byIam])).values()]).toEqual(['unchanged']);
    await ensureRoles(connection, [{ ...byIam, login: await passwordLogin('x'), memberOf: [] }]);
    expect(await readBack(staging, 'by_iam')).toMatchObject([{ groups: [] }]);
  });

  it('has its settings in every database, also where production had others for one', async () => {
    const staging = await restored(
      `ALTER ROLE orders_app IN DATABASE orders SET search_path = elsewhere; ALTER ROLE orders_app IN DATABASE postgres SET work_mem = '8MB'`,
    );
    const connection = await staging.connect();
    await ensureRoles(connection, [role(app.username, { settings: { search_path: 'sales' } })]);
    expect(await staging.as(app, 'SHOW search_path')).toEqual([{ search_path: 'sales' }]);
    const settings = await staging.superuser(
      `SELECT setdatabase::int AS database, setconfig AS settings FROM pg_db_role_setting WHERE setrole = 'orders_app'::regrole`,
    );
    expect(settings).toEqual([{ database: 0, settings: ['search_path=sales'] }]);
    await ensureRoles(connection, [role(app.username, { login: { type: 'known password' } })]);
  });

  it('leaves groups that another role took it into, and goes on administering what it has made', async () => {
    const staging = await restored(
      `CREATE ROLE team_lead CREATEROLE; GRANT writers TO team_lead WITH ADMIN OPTION;
       GRANT team_lead TO CURRENT_USER${borrowed}; SET ROLE team_lead; GRANT writers TO orders_app; CREATE ROLE intern`,
    );
    const connection = await staging.connect();
    const declared = [role(app.username, { memberOf: [] }), role('team_lead', { memberOf: [] })];
    expect([...(await ensureRoles(connection, declared)).values()]).toEqual(['altered', 'altered']);
    expect(await readBack(staging, app.username)).toMatchObject([{ groups: [] }]);
    expect(await readBack(staging, 'team_lead')).toMatchObject([{ groups: hasMembershipOptions ? ['intern'] : [] }]);
    expect([...(await ensureRoles(connection, declared)).values()]).toEqual(['unchanged', 'unchanged']);
    const borrowing = await staging.superuser(
      `SELECT to_jsonb(m) -> 'inherit_option' AS inherits FROM pg_auth_members m
       WHERE member = 'orders_admin'::regrole AND roleid = 'team_lead'::regrole AND NOT admin_option`,
    );
    expect(borrowing).toEqual([{ inherits: hasMembershipOptions ? false : null }]);
  });

  it('stays a member of the owners whose member it is as one of them, and of no other', async () => {
    const staging = await restored('GRANT writers TO orders_app');
    const connection = await staging.connect();
    const declared = [role(app.username, { memberOf: [], sharesOwnership: true })];
    await ensureRoles(connection, declared);
    await connection.grantAccess([{ path: 'p', role: app.username, access: 'owner', schemas: ['sales'] }]);
    expect([...(await ensureRoles(connection, declared)).values()]).toEqual(['unchanged']);
    expect(await readBack(staging, app.username)).toMatchObject([{ groups: ['orders_migrator'] }]);
  });

  it('is altered and granted to though another role has made it', async () => {
    const staging = await restored(
      `CREATE ROLE team_lead CREATEROLE; GRANT team_lead TO CURRENT_USER${borrowed}; SET ROLE team_lead; CREATE ROLE intern`,
    );
    const connection = await staging.connect();
    const declared = [role('intern', { connectionLimit: 2, memberOf: ['writers'] })];
    expect([...(await ensureRoles(connection, declared)).values()]).toEqual(['altered']);
    expect(await readBack(staging, 'intern')).toMatchObject([{ limit: 2, groups: ['writers'] }]);
  });
});

describe('Problems of roles and grants', () => {
  it('are told together, with the path of each', async () => {
    const staging = await restored();
    await staging.superuser('CREATE ROLE strangers; CREATE ROLE stranger');
    const connection = await staging.connect();
    const roles = [
      role('one', { path: 'database.roles[0]', memberOf: ['two', 'writer'] }),
      role('two', { path: 'database.roles[1]', memberOf: ['one', 'strangers'] }),
      role('stranger', { path: 'database.roles[2]' }),
    ];
    const problems = await connection.roleProblems(roles, [
      { path: 'database.roles[0]', role: 'one', access: 'readonly', schemas: ['sale', 'sales'] },
      {
        path: 'database.roles[0].grants[0]',
        role: 'one',
        access: { tables: ['SELECT'] },
        tables: ['order', 'nothing'],
      },
    ]);
    const remedy = 'grant it to the master WITH ADMIN OPTION in the source database';
    expect(problems).toEqual([
      ...(hasMembershipOptions
        ? [{ path: 'database.roles[2].name', text: `the master may not alter "stranger"; ${remedy}` }]
        : []),
      { path: 'database.roles[0].memberOf[1]', text: 'there is no role "writer" (did you mean writers?)' },
      ...(hasMembershipOptions
        ? [
            {
              path: 'database.roles[1].memberOf[1]',
              text: `the master may not grant "strangers"; ${remedy}`,
            },
          ]
        : []),
      { path: 'database.roles[0].memberOf[0]', text: expect.stringContaining('a member of itself') },
      { path: 'database.roles[1].memberOf[0]', text: expect.stringContaining('a member of itself') },
      { path: 'database.roles[0].schemas[0]', text: 'there is no schema "sale" (did you mean sales?)' },
      { path: 'database.roles[0].grants[0].tables[0]', text: 'there is no table "order" (did you mean orders?)' },
      { path: 'database.roles[0].grants[0].tables[1]', text: 'there is no table "nothing"' },
    ]);
  });
});

describe('A role that is to be readonly', () => {
  it('is a problem where it owns something, or PUBLIC may change something, whether it is there yet or not', async () => {
    const staging = await restored();
    await staging.superuser(
      `CREATE TABLE sales.own_one (); ALTER TABLE sales.own_one OWNER TO reporting;
       CREATE VIEW sales."own Two" AS SELECT 1 AS one; ALTER VIEW sales."own Two" OWNER TO reporting;
       CREATE SCHEMA kept AUTHORIZATION reporting; CREATE ROLE through NOINHERIT; GRANT writers TO through;
       CREATE TABLE public.open (); GRANT INSERT ON public.open TO PUBLIC; GRANT DELETE ON public.settings TO PUBLIC`,
    );
    const connection = await staging.connect();
    const access = 'readonly' as const;
    const problems = await connection.roleProblems(
      [],
      [
        { path: 'database.roles[0]', role: 'reporting', access, schemas: ['sales'] },
        { path: 'database.roles[1]', role: 'newcomer', access, memberOf: ['through', 'pg_monitor'] },
        { path: 'database.roles[2]', role: 'reporting', access, schemas: ['kept'] },
        { path: 'database.roles[3]', role: 'reporting', access: 'readwrite' },
      ],
    );
    expect(problems).toEqual([
      {
        path: 'database.roles[0]',
        text: expect.stringMatching(/^"reporting" is to be readonly, but owns sales\."own Two" and 1 more; declare/),
      },
      {
        path: 'database.roles[1]',
        text: expect.stringMatching(
          /^"newcomer" is to be readonly, but PUBLIC may change public\.open and 1 more; revoke/,
        ),
      },
      { path: 'database.roles[2]', text: expect.stringContaining('owns schema kept') },
      {
        path: 'database.roles[1].memberOf',
        text: '"through" may change what its member is only to read; leave it out, or declare access readwrite',
      },
    ]);
  });
});

describe('Explicit privileges', () => {
  const intern = { username: 'intern', password: 'of-staging' };

  it('hold on whole schemas and what is made in them later, or on single tables alone', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const login = await passwordLogin(intern.password);
    await ensureRoles(connection, [role('intern', { login }), role('loader', { login })]);
    await connection.admit(['intern', 'loader']);
    const grants = [
      {
        path: 'p',
        role: 'intern',
        access: { schemas: ['USAGE'], tables: ['SELECT', 'UPDATE'] },
        schemas: ['sales'],
        tables: ['orders'],
      },
      {
        path: 'p',
        role: 'loader',
        access: { schemas: ['USAGE'], tables: ['INSERT'], sequences: ['USAGE'] },
        schemas: ['sales'],
      },
    ];
    expect(await connection.grantAccess(grants)).toEqual(new Set(['intern', 'loader']));
    expect(await connection.grantAccess(grants)).toEqual(new Set());

    await staging.as(intern, `UPDATE sales.orders SET status = 'paid'`);
    await expect(staging.as(intern, 'SELECT FROM sales.open_orders')).rejects.toMatchObject({ code: '42501' });
    await expect(staging.as(intern, 'SELECT FROM public.settings')).rejects.toMatchObject({ code: '42501' });
    const loader = { ...intern, username: 'loader' };
    await staging.as(loader, 'INSERT INTO sales.orders DEFAULT VALUES');
    await expect(staging.as(loader, 'SELECT FROM sales.orders')).rejects.toMatchObject({ code: '42501' });
    await staging.as(
      { username: 'orders_migrator', password: 'migrator-of-production' },
      'CREATE TABLE sales.later (id int)',
    );
    await staging.as(loader, 'INSERT INTO sales.later VALUES (1)');
    await expect(staging.as(intern, 'SELECT FROM sales.later')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('PUBLIC', () => {
  it('loses CREATE on schema public and CONNECT, and whoever has access still connects', async () => {
    const staging = await restored('GRANT CREATE ON SCHEMA public TO PUBLIC');
    const connection = await staging.connect();
    expect(await connection.revokePublic({ create: true, connect: true })).toBe(true);
    expect(await connection.revokePublic({ create: true, connect: true })).toBe(false);
    await expect(staging.as(app, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    await connection.grantAccess([{ path: 'p', role: app.username, access: 'readonly', schemas: ['public'] }]);
    await expect(staging.as(app, 'CREATE TABLE public.mine ()')).rejects.toMatchObject({ code: '42501' });
    await (await staging.connect()).fence();
  });
});

describe('The proof that a role is readonly', () => {
  it('is a write that is refused, and changes nothing where it is not', async () => {
    const staging = await restored();
    const master = await staging.connect();
    const write = await master.writeToRefuse(['public']);
    expect(write).toEqual({ statement: 'DELETE FROM public.settings WHERE false' });
    expect(await master.writeToRefuse()).toEqual({ statement: expect.stringContaining('DELETE FROM ') });
    const logIn = () => staging.database.logIn(staging.endpoint, 'orders', app, write);
    await master.grantAccess([{ path: 'p', role: app.username, access: 'readonly' }]);
    await logIn();

    await master.grantAccess([{ path: 'p', role: app.username, access: 'readwrite' }]);
    await expect(logIn()).rejects.toMatchObject({
      name: 'UserSetupFailed',
      message: expect.stringContaining('DELETE FROM public.settings WHERE false'),
    });
    expect(await staging.superuser('SELECT count(*)::int AS n FROM public.settings')).toEqual([{ n: 1 }]);
  });

  it('is the want of a privilege, also of a role whose transactions are read-only by default', async () => {
    const staging = await restored('ALTER ROLE orders_app SET default_transaction_read_only = on');
    const connection = await staging.connect();
    const write = await connection.writeToRefuse(['public']);
    await connection.grantAccess([{ path: 'p', role: app.username, access: 'readonly' }]);
    await staging.database.logIn(staging.endpoint, 'orders', app, write);
  });
});
