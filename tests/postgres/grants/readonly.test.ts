import { describe, expect, it } from 'vitest';
import { app, migrator, production, reporting, setUp, user } from '../roles/production.ts';
import { borrowed, hasMembershipOptions } from '../server-version.ts';

const { restored, shared } = production();
const denied = { code: '42501' };

describe('A readonly role', () => {
  it('reads tables, views and sequences and is refused every write', async () => {
    const staging = await shared();
    await setUp(staging, 'reader', 'readonly');
    const reads = [
      'SELECT * FROM sales.orders',
      'SELECT * FROM sales."Order lines"',
      'SELECT * FROM sales."Order lines 1"',
      'SELECT * FROM sales.open_orders',
      'SELECT * FROM sales.order_count',
      'SELECT last_value FROM sales.invoice_number',
      'SELECT * FROM public.settings',
      `SELECT sales.paid('paid')`,
    ];
    for (const sql of reads) await staging.as(user('reader'), sql);
    const writes = [
      'INSERT INTO sales.orders DEFAULT VALUES',
      'UPDATE public.settings SET value = value',
      'DELETE FROM sales.orders',
      'TRUNCATE sales.orders',
      `SELECT nextval('sales.invoice_number')`,
      'SELECT sales.purge()',
      'CREATE TABLE sales.mine ()',
    ];
    for (const sql of writes) await expect(staging.as(user('reader'), sql), sql).rejects.toMatchObject(denied);
  });

  it('reads what the migrator and the master make afterwards, and cannot change it', async () => {
    const staging = await shared();
    await setUp(staging, 'reader', 'readonly');
    await staging.as(migrator, 'CREATE TABLE sales.later (id serial)');
    await staging.as({ username: 'orders_admin', password: 'master-of-production' }, 'CREATE TABLE public.later ()');
    await staging.as(user('reader'), 'SELECT * FROM sales.later, public.later');
    await staging.as(user('reader'), 'SELECT last_value FROM sales.later_id_seq');
    await expect(staging.as(user('reader'), 'INSERT INTO sales.later DEFAULT VALUES')).rejects.toMatchObject(denied);
  });

  it('loses what production let it change', async () => {
    const staging = await restored('ALTER ROLE reporting CREATEROLE CREATEDB; GRANT writers TO reporting;');
    await staging.as(
      migrator,
      `GRANT USAGE, CREATE ON SCHEMA sales TO reporting; GRANT ALL ON sales.orders TO reporting WITH GRANT OPTION;
       GRANT UPDATE (note) ON sales."Order lines" TO reporting; GRANT USAGE ON SEQUENCE sales.invoice_number TO reporting;
       ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO reporting;
       ALTER DEFAULT PRIVILEGES IN SCHEMA sales GRANT ALL ON SEQUENCES TO reporting`,
    );
    await staging.as(reporting, 'GRANT DELETE ON sales.orders TO writers');
    await setUp(staging, 'reporting', 'readonly');
    await staging.as(migrator, 'CREATE TABLE sales.later (id serial)');

    await staging.as(user('reporting'), 'SELECT * FROM sales.orders, sales.later');
    const writes = [
      'INSERT INTO sales.orders DEFAULT VALUES',
      'UPDATE sales."Order lines" SET note = note',
      `SELECT nextval('sales.invoice_number')`,
      'DELETE FROM sales.later',
      'CREATE TABLE sales.mine ()',
      'CREATE ROLE another',
      'CREATE DATABASE another',
    ];
    for (const sql of writes) await expect(staging.as(user('reporting'), sql), sql).rejects.toMatchObject(denied);
  });

  it('loses what it could change after SET ROLE, by a function of another, or because a third role granted it', async () => {
    const staging = await restored(
      `CREATE ROLE middle NOINHERIT; GRANT writers TO middle; GRANT middle TO reporting;
       CREATE ROLE team_lead CREATEROLE; GRANT orders_app TO team_lead WITH ADMIN OPTION;
       GRANT team_lead TO CURRENT_USER${borrowed}; SET ROLE team_lead; GRANT orders_app TO reporting`,
    );
    await staging.as(
      migrator,
      `GRANT USAGE ON SCHEMA sales TO orders_app; GRANT UPDATE ON sales.orders TO orders_app WITH GRANT OPTION;
       GRANT EXECUTE ON FUNCTION sales.purge() TO reporting;
       ALTER DEFAULT PRIVILEGES IN SCHEMA sales GRANT EXECUTE ON ROUTINES TO reporting`,
    );
    await staging.as(app, 'GRANT UPDATE ON sales.orders TO reporting WITH GRANT OPTION');
    const connection = await setUp(staging, 'reporting', 'readonly', ['sales']);
    await staging.as(
      migrator,
      'CREATE FUNCTION sales.later() RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ DELETE FROM sales.orders $$',
    );
    const writes = [
      'SET ROLE writers; INSERT INTO sales.orders (id) VALUES (77)',
      'UPDATE sales.orders SET id = id',
      'SELECT sales.purge()',
      'SELECT sales.later()',
    ];
    for (const sql of writes) await expect(staging.as(user('reporting'), sql), sql).rejects.toMatchObject(denied);
    const again = await connection.grantAccess([
      { path: 'p', role: 'reporting', access: 'readonly', schemas: ['sales'] },
    ]);
    expect([...again]).toEqual([]);
  });

  it('may call what runs with the rights of its owner where that is declared, and a second run changes nothing', async () => {
    const staging = await restored();
    await staging.as(migrator, 'GRANT EXECUTE ON FUNCTION sales.purge() TO reporting');
    const connection = await staging.connect();
    const grants = [
      { path: 'p', role: 'reporting', access: 'readonly' as const, schemas: ['sales'] },
      { path: 'p', role: 'reporting', access: { functions: ['EXECUTE'] }, schemas: ['sales'] },
    ];
    await connection.grantAccess(grants);
    await staging.as(reporting, 'SELECT sales.purge()');
    expect([...(await connection.grantAccess(grants))]).toEqual([]);
  });

  it('changes nothing by a routine that runs with its owner’s rights and that PUBLIC may execute, and others still may', async () => {
    const staging = await restored(
      `CREATE ROLE "call Ers" NOLOGIN; GRANT "call Ers" TO reporting; CREATE ROLE analysts; GRANT analysts TO reporting;
       GRANT CREATE ON SCHEMA public TO orders_migrator`,
    );
    await staging.as(
      migrator,
      `GRANT USAGE ON SCHEMA sales TO PUBLIC;
       GRANT EXECUTE ON FUNCTION sales.purge() TO PUBLIC;
       CREATE FUNCTION public.erase(what text) RETURNS void LANGUAGE sql STRICT SECURITY DEFINER AS 'DELETE FROM sales.orders';
       CREATE PROCEDURE sales."strike Out"() LANGUAGE sql SECURITY DEFINER AS 'DELETE FROM sales.orders';
       CREATE FUNCTION sales.trim_orders() RETURNS void LANGUAGE sql SECURITY DEFINER AS 'DELETE FROM sales.orders';
       CREATE FUNCTION sales.stamp() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN RETURN NEW; END';
       CREATE VIEW sales.sweeping AS SELECT sales.purge()::text AS done; GRANT EXECUTE ON FUNCTION public.erase, sales.stamp TO PUBLIC;
       GRANT EXECUTE ON PROCEDURE sales."strike Out" TO PUBLIC; GRANT EXECUTE ON FUNCTION sales.trim_orders TO "call Ers"`,
    );
    const connection = await setUp(staging, 'reporting', 'readonly', ['sales']);
    const calls = [
      'SELECT sales.purge()',
      `SELECT public.erase('all')`,
      'CALL sales."strike Out"()',
      'SELECT sales.trim_orders()',
      'SELECT * FROM sales.sweeping',
    ];
    for (const sql of calls) await expect(staging.as(user('reporting'), sql), sql).rejects.toMatchObject(denied);
    const groups = await staging.superuser(
      `SELECT roleid::regrole::text AS name FROM pg_auth_members WHERE member = 'reporting'::regrole`,
    );
    expect(groups).toEqual([{ name: 'analysts' }]);
    await staging.as(app, 'SELECT sales.purge()');
    await staging.as(app, 'CALL sales."strike Out"()');
    const before = (await staging.log()).length;
    const again = [{ path: 'p', role: 'reporting', access: 'readonly' as const, schemas: ['sales'] }];
    expect([...(await connection.grantAccess(again))]).toEqual([]);
    expect((await staging.log()).slice(before)).not.toMatch(/GRANT|REVOKE/);
    const problems = await connection.roleProblems(
      [],
      [{ ...again[0], path: 'p', role: 'new', access: 'readonly', memberOf: ['call Ers'] }],
    );
    expect(problems).toMatchObject([{ path: 'p.memberOf' }]);
  });

  it.runIf(hasMembershipOptions)(
    'is not said to be set up while PUBLIC may execute a routine of a role that nobody can act for',
    async () => {
      const staging = await restored();
      await staging.superuser(
        `CREATE ROLE stranger; CREATE FUNCTION sales.secretly() RETURNS void LANGUAGE sql SECURITY DEFINER AS '';
       ALTER FUNCTION sales.secretly OWNER TO stranger; GRANT EXECUTE ON FUNCTION sales.secretly TO PUBLIC`,
      );
      await expect(setUp(staging, 'reporting', 'readonly')).rejects.toMatchObject({
        facts: {
          message: expect.stringMatching(
            /PUBLIC may execute sales\.secretly\(\).*run GRANT "stranger" TO "orders_admin"/,
          ),
        },
      });
    },
  );

  it.runIf(hasMembershipOptions)('is not said to be set up while it administers a role that may write', async () => {
    const staging = await restored(
      `ALTER ROLE reporting CREATEROLE; GRANT reporting TO CURRENT_USER${borrowed}; SET ROLE reporting; CREATE ROLE intern`,
    );
    await staging.as(migrator, 'GRANT INSERT ON sales.orders TO intern');
    await expect(setUp(staging, 'reporting', 'readonly')).rejects.toMatchObject({
      facts: { role: 'reporting', message: expect.stringContaining('administers it, by a grant of rdsadmin') },
    });
  });

  it.each([
    ['PUBLIC may write', 'GRANT INSERT ON sales.orders TO PUBLIC', 'PUBLIC may'],
    ['it owns a schema', 'CREATE SCHEMA mine AUTHORIZATION reporting', 'schema mine, for it owns it'],
    ['it owns a table', 'CREATE TABLE sales.own (); ALTER TABLE sales.own OWNER TO reporting', 'it owns it'],
  ])('is not said to be set up where %s', async (_title, sql, reason) => {
    const staging = await restored();
    await staging.superuser(sql);
    await expect(setUp(staging, 'reporting', 'readonly')).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: { role: 'reporting', sqlstate: '42501', message: expect.stringContaining(reason) },
    });
  });
});
