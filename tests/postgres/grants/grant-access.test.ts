import { describe, expect, it } from 'vitest';
import {
  ensureRole,
  ensureRoles,
  master,
  migrator,
  passwordLogin,
  production,
  setUp,
  user,
} from '../roles/production.ts';
import { borrowed, hasMembershipOptions } from '../server-version.ts';

const { restored, shared } = production();
const denied = { code: '42501' };

const memberships = `SELECT r.rolname AS role, m.rolname AS member, g.rolname AS grantor, a.admin_option,
    to_jsonb(a) -> 'inherit_option' AS inherit_option, to_jsonb(a) -> 'set_option' AS set_option
  FROM pg_auth_members a JOIN pg_roles r ON r.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
  JOIN pg_roles g ON g.oid = a.grantor WHERE m.rolname = 'orders_admin' ORDER BY 1, 2, 3`;

describe('The schemas of a database', () => {
  it('are those that belong neither to the system nor to an extension', async () => {
    const staging = await restored();
    await setUp(staging, 'lister', 'readonly');
    const granted = await staging.superuser(
      `SELECT n.nspname FROM pg_namespace n CROSS JOIN LATERAL aclexplode(n.nspacl) AS held
       WHERE held.grantee = 'lister'::regrole
       UNION SELECT n.nspname FROM pg_default_acl d JOIN pg_namespace n ON n.oid = d.defaclnamespace ORDER BY 1`,
    );
    expect(granted).toEqual([{ nspname: 'public' }, { nspname: 'sales' }]);
  });

  it('are refused by name when they do not exist', async () => {
    const staging = await shared();
    await expect(setUp(staging, 'lost', 'readonly', ['no "such" schema'])).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: {
        role: 'lost',
        database: 'orders',
        sqlstate: '3F000',
        message: 'schema "no "such" schema" does not exist',
      },
    });
  });
});

describe('A readwrite role', () => {
  it('writes, uses sequences and calls routines, and cannot change the schema', async () => {
    const staging = await restored();
    await setUp(staging, 'writer', 'readwrite');
    const allowed = [
      'INSERT INTO sales.orders DEFAULT VALUES',
      `INSERT INTO sales."Order lines" (note) VALUES ('first')`,
      `UPDATE public.settings SET value = 'GBP'`,
      'DELETE FROM sales.orders WHERE id = 2',
      `SELECT nextval('sales.invoice_number')`,
      `CALL sales.pay(1, 'a', 'b')`,
      'SELECT sales.purge()',
      'CREATE TEMPORARY TABLE mine ()',
    ];
    for (const sql of allowed) await staging.as(user('writer'), sql);
    for (const sql of ['DROP TABLE sales.orders', 'CREATE TABLE sales.mine ()', 'TRUNCATE sales.orders']) {
      await expect(staging.as(user('writer'), sql), sql).rejects.toMatchObject(denied);
    }
  });

  it('may do the same with what the migrator makes afterwards', async () => {
    const staging = await restored();
    await setUp(staging, 'writer', 'readwrite');
    await staging.as(
      migrator,
      `CREATE TABLE sales.later (id serial, note text);
       CREATE FUNCTION sales.later_too() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
    );
    await staging.as(user('writer'), `INSERT INTO sales.later (note) VALUES ('x'); SELECT sales.later_too()`);
  });

  it('gets nothing in a schema that was not named', async () => {
    const staging = await shared();
    await setUp(staging, 'settings_writer', 'readwrite', ['public']);
    await staging.as(user('settings_writer'), 'SELECT * FROM public.settings');
    await expect(staging.as(user('settings_writer'), 'SELECT * FROM sales.orders')).rejects.toMatchObject(denied);
  });
});

describe('An owner', () => {
  it('alters what the migrator and the master own, and both go on', async () => {
    const staging = await restored();
    await setUp(staging, 'lead', 'owner');
    await staging.as(
      user('lead'),
      `ALTER TABLE sales.orders ADD COLUMN note text; DROP VIEW sales.open_orders; ALTER TYPE sales.status ADD VALUE 'sent';
       ALTER TABLE public.settings ADD COLUMN note text; CREATE TABLE sales.mine (); CREATE TABLE public.mine ();
       CREATE SCHEMA own`,
    );
    await staging.as(migrator, 'ALTER TABLE sales.orders ADD COLUMN more text; CREATE TABLE sales.later ()');
    await staging.as(user('lead'), 'DROP TABLE sales.later');
    await staging.as(
      { username: 'orders_admin', password: 'master-of-production' },
      `UPDATE public.settings SET value = 'GBP'; SELECT * FROM public.mine`,
    );
  });

  it('does not become a member of the master, nor the master one of it, nor does the master get into other schemas', async () => {
    const staging = await restored();
    await setUp(staging, 'lead', 'owner');
    const rows = await staging.superuser(
      `SELECT pg_has_role('lead', 'orders_admin', 'MEMBER') AS up, pg_has_role('lead', 'rds_superuser', 'MEMBER') AS power,
              pg_has_role('orders_admin', 'lead', 'USAGE') AS down,
              has_schema_privilege('orders_admin', 'sales', 'USAGE') AS elsewhere`,
    );
    expect(rows).toEqual([{ up: false, power: false, down: false, elsewhere: false }]);
  });

  it('keeps its password when the former owner logs in by IAM', async () => {
    const staging = await restored('GRANT rds_iam TO orders_migrator');
    await setUp(staging, 'lead', 'owner');
    await staging.as(user('lead'), 'ALTER TABLE sales.orders ADD COLUMN note text');
  });

  it('may itself log in by IAM, and the master keeps its password', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    await ensureRole(connection, 'lead', { type: 'iam' });
    await connection.grantAccess([{ path: 'p', role: 'lead', access: 'owner', schemas: ['public', 'sales'] }]);
    await staging.as({ username: 'orders_admin', password: 'master-of-production' }, 'SELECT * FROM public.settings');
  });

  it('stays one when the next owner has a password and it has none, and a second run changes nothing', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    await ensureRole(connection, 'by_iam', { type: 'iam' });
    await ensureRole(connection, 'by_password', await passwordLogin('of-staging'));
    const grants = ['by_iam', 'by_password'].map((role) => ({ path: 'p', role, access: 'owner' as const }));
    await connection.grantAccess(grants);
    const [owns] = await staging.superuser(
      `SELECT pg_has_role('by_iam', relowner, 'USAGE') AS one, pg_has_role('by_password', relowner, 'USAGE') AS other
       FROM pg_class WHERE oid = 'public.settings'::regclass`,
    );
    expect(owns).toEqual({ one: true, other: true });
    await staging.as(user('by_password'), 'ALTER TABLE public.settings ADD note text');
    expect([...(await connection.grantAccess(grants))]).toEqual([]);
  });

  it('may be one of two, each an owner of what the other makes', async () => {
    const staging = await restored();
    const connection = await setUp(staging, 'lead', 'owner');
    await setUp(staging, 'deputy', 'owner');
    await staging.as(user('deputy'), 'ALTER TABLE public.settings ADD COLUMN note text; CREATE TABLE sales.deputys ()');
    for (const role of ['lead', 'deputy', 'lead'])
      await connection.grantAccess([{ path: 'p', role, access: 'owner', schemas: ['public', 'sales'] }]);
    await staging.as(user('lead'), 'ALTER TABLE sales.deputys ADD COLUMN note text');
    await staging.as(user('deputy'), 'ALTER TABLE sales.deputys ADD COLUMN more text');
  });
});

describe('Granting', () => {
  it('gives many roles what each is to have in one go, of schemas of their own or of all', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const roles = ['one', 'two', 'three', 'four', 'lead'];
    const login = await passwordLogin('of-staging');
    await ensureRoles(
      connection,
      roles.map((name) => ({ path: 'p', name, login })),
    );
    await connection.admit(roles);
    const before = (await staging.log()).length;
    await connection.grantAccess([
      { path: 'p', role: 'one', access: 'readonly' },
      { path: 'p', role: 'two', access: 'readonly' },
      { path: 'p', role: 'three', access: 'readwrite', schemas: ['sales'] },
      { path: 'p', role: 'four', access: 'readonly', schemas: ['public'] },
      { path: 'p', role: 'lead', access: 'owner' },
    ]);
    expect((await staging.log()).slice(before)).toMatch(/GRANT SELECT ON TABLE .*"?sales"?.* TO "one", "two"/);

    await staging.as(user('lead'), 'CREATE TABLE sales.of_lead (id serial)');
    for (const name of ['one', 'two', 'three']) {
      await staging.as(user(name), 'SELECT * FROM sales.orders, sales.of_lead');
    }
    await staging.as(user('three'), 'INSERT INTO sales.of_lead DEFAULT VALUES');
    await staging.as(user('four'), 'SELECT * FROM public.settings');
    for (const [name, sql] of [
      ['one', 'INSERT INTO sales.orders DEFAULT VALUES'],
      ['two', 'DELETE FROM public.settings'],
      ['three', 'SELECT * FROM public.settings'],
      ['four', 'SELECT * FROM sales.orders'],
    ] as const) {
      await expect(staging.as(user(name), sql), `${name}: ${sql}`).rejects.toMatchObject(denied);
    }
  });

  it('goes on in several databases at once, and leaves the memberships of the master as they were', async () => {
    const others = ['audit', 'billing', 'stock'];
    const staging = await restored();
    for (const name of others) await staging.as(master, `CREATE DATABASE ${name}`);
    await staging.superuser('GRANT CREATE ON DATABASE orders TO orders_migrator');
    for (const name of others) {
      await staging.as(master, `GRANT CREATE ON DATABASE ${name} TO orders_migrator`, name);
      await staging.as(migrator, 'CREATE SCHEMA own CREATE TABLE things (id serial)', name);
    }
    const before = await staging.superuser(memberships);
    const login = await passwordLogin('of-staging');
    const roles = ['one', 'two', 'lead'];
    const main = await staging.connect();
    await ensureRoles(
      main,
      roles.map((name) => ({ path: 'p', name, login })),
    );
    await main.admit(roles);
    const made = await staging.superuser(memberships);
    const grants = [
      { path: 'p', role: 'one', access: 'readonly' },
      { path: 'p', role: 'two', access: 'readwrite' },
      { path: 'p', role: 'lead', access: 'owner' },
    ] as const;
    const sessions = await Promise.all(['orders', ...others].map((name) => staging.connect(name)));
    await Promise.all(sessions.map((session) => session.grantAccess(grants)));
    expect(await staging.superuser(memberships)).toEqual(made);
    // Who has made a role administers it: since version 16 by a membership.
    expect(made.length).toBe(before.length + (hasMembershipOptions ? roles.length : 0));
    for (const name of others) {
      await staging.as(user('one'), 'SELECT * FROM own.things', name);
      await staging.as(user('two'), 'INSERT INTO own.things DEFAULT VALUES', name);
      await staging.as(user('lead'), 'ALTER TABLE own.things ADD COLUMN note text', name);
    }
  });

  it.each(['readonly', 'readwrite', 'owner'] as const)(
    '%s twice finds nothing to do the second time',
    async (access) => {
      const staging = await restored();
      const connection = await setUp(staging, 'again', access);
      const before = (await staging.log()).length;
      await connection.grantAccess([{ path: 'p', role: 'again', access }]);
      const second = (await staging.log()).slice(before);
      expect(second).toContain('COMMIT');
      expect(second).not.toMatch(/(?:GRANT|REVOKE|ALTER)\s/);
    },
  );

  it('leaves the memberships of the master as they were', async () => {
    const staging = await restored(`GRANT orders_migrator TO CURRENT_USER${borrowed}; CREATE ROLE again`);
    const before = await staging.superuser(memberships);
    expect(before).toContainEqual(expect.objectContaining({ role: 'orders_migrator', grantor: 'orders_admin' }));
    for (const access of ['owner', 'readwrite', 'readonly'] as const) {
      if (access !== 'owner')
        await staging.superuser('REASSIGN OWNED BY again TO orders_migrator; REVOKE orders_migrator FROM again');
      await setUp(staging, 'again', access);
      expect(await staging.superuser(memberships)).toEqual(before);
    }
  });

  it('says which object it cannot grant on, and whose that is', async () => {
    const staging = await restored();
    await staging.superuser(
      'CREATE TABLE sales.locked (); REVOKE ALL ON sales.locked FROM orders_admin, orders_migrator',
    );
    await expect(setUp(staging, 'reader', 'readonly')).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: { role: 'reader', database: 'orders', sqlstate: '42501', message: expect.stringContaining('locked') },
    });
  });

  it('names objects whose names need quoting', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE SCHEMA "Ünïcode "" schema"; CREATE TABLE "Ünïcode "" schema"."T'able; --" (id serial);
       CREATE TYPE "Ünïcode "" schema"."T" AS ENUM ('a');
       CREATE FUNCTION "Ünïcode "" schema"."F(" ("Ünïcode "" schema"."T") RETURNS int LANGUAGE sql AS 'SELECT 1'`,
    );
    await setUp(staging, 'writer', 'readwrite');
    await staging.as(
      user('writer'),
      `INSERT INTO "Ünïcode "" schema"."T'able; --" DEFAULT VALUES; SELECT "Ünïcode "" schema"."F("('a')`,
    );
  });
});
