import { describe, expect, it } from 'vitest';
import type { UnlistedLogins } from '../../../src/ports/database-roles.ts';
import type { Credentials } from '../../../src/ports/secrets.ts';
import { provenRefusal } from '../../../src/users/login-proofs.ts';
import { borrowed, hasMembershipOptions } from '../server-version.ts';
import {
  app,
  ensureRole,
  ensureRoles,
  master,
  migrator,
  passwordLogin,
  production,
  type Restored,
  reporting,
} from './production.ts';

const { restored } = production();
const notPermitted = { code: '28000' };

async function lockOut(staging: Restored, unlisted: UnlistedLogins, declared: readonly string[] = []) {
  const connection = await staging.connect();
  const refusal = provenRefusal(staging.database, staging.endpoint, 'orders');
  const logins = await connection.lockOut({ declared, unlisted }, refusal.prove);
  return { connection, logins, refused: refusal.count() };
}

const catalogue = (staging: Restored) =>
  staging.superuser(
    `SELECT rolname AS name, rolcanlogin AS login, rolpassword AS password FROM pg_authid
     WHERE rolname IN ('orders_app', 'orders_migrator', 'reporting') ORDER BY 1`,
  );

describe('Locking production out', () => {
  it('takes LOGIN and password of every login role but the master, each seen to be refused, and ends their sessions', async () => {
    const staging = await restored();
    const asleep = staging.as(app, 'SELECT pg_sleep(60)').catch((error: unknown) => error);
    await expect
      .poll(() => staging.superuser(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'orders_app'`))
      .toEqual([{ n: 1 }]);

    const { logins, refused } = await lockOut(staging, 'lock');

    expect(logins).toEqual(['orders_app', 'orders_migrator', 'reporting'].map((name) => ({ name, change: 'locked' })));
    expect(refused).toBe(3);
    expect(await catalogue(staging)).toEqual(logins.map(({ name }) => ({ name, login: false, password: null })));
    expect(await asleep).toMatchObject({ code: '57P01' });
    await staging.as(master, 'SELECT 1');
  });

  it('tells the next time that they were locked, and changes nothing', async () => {
    const staging = await restored();
    await lockOut(staging, 'lock');
    const written = () => staging.superuser('SELECT oid, xmin::text FROM pg_authid ORDER BY 1');
    const before = await written();
    const { logins, refused } = await lockOut(staging, 'lock');
    expect(logins.map(({ change }) => change)).toEqual(['was locked', 'was locked', 'was locked']);
    expect(refused).toBe(0);
    expect(await written()).toEqual(before);
  });

  it('finds a role that a session has made just before it was ended', async () => {
    const staging = await restored('ALTER ROLE orders_app CREATEROLE');
    const session = await staging.session(app);
    await session.query(`BEGIN; CREATE ROLE backdoor LOGIN PASSWORD 'of-nobody'`);
    // Keeps the lock-out, which has read by then who can log in, from locking anybody.
    const lock = `SELECT FROM pg_authid WHERE rolname = 'reporting' FOR UPDATE`;
    const held = staging.superuser(`BEGIN; ${lock}; SELECT pg_sleep(30)`).catch(() => []);
    const seen = (event: string) =>
      expect
        .poll(() => staging.superuser(`SELECT 1 AS seen FROM pg_stat_activity WHERE ${event}`), { interval: 20 })
        .toEqual([{ seen: 1 }]);
    await seen(`wait_event = 'PgSleep'`);
    const done = lockOut(staging, 'lock');
    await seen(`wait_event_type = 'Lock'`);
    await session.query('COMMIT');
    await staging.superuser(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`);
    await held;

    const { logins, refused } = await done;
    expect(logins.map(({ name }) => name)).toEqual(['backdoor', 'orders_app', 'orders_migrator', 'reporting']);
    expect(refused).toBe(4);
    const credentials = { username: 'backdoor', password: 'of-nobody' };
    await expect(staging.as(credentials, 'SELECT 1')).rejects.toThrow();
  });

  it('waits for many sessions no longer than for one', async () => {
    const staging = await restored();
    await Promise.all(Array.from({ length: 30 }, () => staging.session(app)));
    const begun = performance.now();
    await lockOut(staging, 'lock');
    expect(performance.now() - begun).toBeLessThan(2_500);
  });

  // Before version 16 nobody but a superuser may alter a role with REPLICATION; on Amazon's servers none has it.
  it.runIf(hasMembershipOptions)('ends sessions that are no client’s too', async () => {
    const staging = await restored();
    await staging.superuser('ALTER ROLE orders_app REPLICATION');
    const sender = await staging.session(app, { replication: 'database' });
    const ended = new Promise((resolve) => sender.once('error', resolve));
    const sessions = `SELECT backend_type AS type FROM pg_stat_activity WHERE usename = 'orders_app'`;
    expect(await staging.superuser(sessions)).toEqual([{ type: 'walsender' }]);
    await lockOut(staging, 'lock');
    expect(await staging.superuser(sessions)).toEqual([]);
    expect(await ended).toMatchObject({ code: '57P01' });
  });

  it('takes no refusal of an IAM login for a proof: Amazon asks for the token first', async () => {
    const staging = await restored('GRANT rds_iam TO reporting');
    const { logins, refused } = await lockOut(staging, 'lock');
    expect(logins).toContainEqual({ name: 'reporting', change: 'locked' });
    expect(refused).toBe(2);
  });

  it('goes on where a call was broken off before the passwords were void', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const killed = connection.lockOut({ declared: [], unlisted: 'lock' }, () => Promise.reject(new Error('killed')));
    await expect(killed).rejects.toThrow('killed');
    await expect(staging.as(app, 'SELECT 1')).rejects.toThrow();

    const { logins, refused } = await lockOut(staging, 'lock');
    expect(logins.map(({ change }) => change)).toEqual(['locked', 'locked', 'locked']);
    expect(refused).toBe(3);
    expect((await catalogue(staging)).map(({ password }) => password)).toEqual([null, null, null]);
  });

  it('keeps declared roles out until they are admitted, with the password that they are given', async () => {
    const staging = await restored();
    const { connection } = await lockOut(staging, 'lock', [app.username]);
    await expect(staging.as(app, 'SELECT 1')).rejects.toThrow();
    const login = await passwordLogin('of-staging');
    const declared = [{ path: 'p', name: app.username, login }];
    expect(await ensureRoles(connection, declared)).toEqual(new Map([[app.username, 'altered']]));
    const credentials = { username: app.username, password: 'of-staging' };
    await expect(staging.as(credentials, 'SELECT 1')).rejects.toMatchObject(notPermitted);
    expect(await connection.admitted([app.username])).toEqual(new Set());
    expect(await connection.admit([app.username])).toEqual([app.username]);
    expect(await connection.admit([app.username])).toEqual([]);
    await staging.as(credentials, 'SELECT 1');
  });

  it('gives kept logins back with their own password, also after a crash', async () => {
    const staging = await restored();
    const first = await lockOut(staging, 'keep', [reporting.username]);
    expect(first.logins).toEqual(['orders_app', 'orders_migrator'].map((name) => ({ name, change: 'kept' })));
    await expect(staging.as(app, 'SELECT 1')).rejects.toMatchObject(notPermitted);
    const { connection, logins } = await lockOut(staging, 'keep', [reporting.username]);
    expect(logins).toEqual(first.logins);
    await connection.admit([]);
    for (const kept of [app, migrator]) await staging.as(kept, 'SELECT 1');
    await expect(staging.as(reporting, 'SELECT 1')).rejects.toThrow();
  });

  it('gives back only kept logins that are still there', async () => {
    const staging = await restored();
    const { connection } = await lockOut(staging, 'keep');
    await staging.superuser('DROP ROLE reporting');
    await connection.admit([]);
    await staging.as(app, 'SELECT 1');
    const { logins } = await lockOut(staging, 'keep');
    expect(logins.map(({ name }) => name)).toEqual(['orders_app', 'orders_migrator']);
  });

  it('locks for good what was to be kept before', async () => {
    const staging = await restored();
    await lockOut(staging, 'keep');
    const { connection, logins } = await lockOut(staging, 'lock');
    expect(logins.map(({ change }) => change)).toEqual(['locked', 'locked', 'locked']);
    await connection.admit([]);
    await expect(staging.as(app, 'SELECT 1')).rejects.toThrow();
  });

  it('reaches roles that another role has made, and one of them that is called like Amazon’s', async () => {
    const staging = await restored(
      `CREATE ROLE team_lead CREATEROLE; GRANT team_lead TO CURRENT_USER${borrowed}; SET ROLE team_lead; CREATE ROLE rdsreport LOGIN; CREATE ROLE intern LOGIN`,
    );
    const { logins } = await lockOut(staging, 'lock');
    expect(logins).toContainEqual({ name: 'intern', change: 'locked' });
    const memberships = await staging.superuser(
      `SELECT count(*)::int AS n FROM pg_auth_members WHERE member = 'orders_admin'::regrole AND roleid = 'intern'::regrole`,
    );
    expect(memberships).toEqual([{ n: 0 }]);
  });

  it.runIf(hasMembershipOptions)('refuses, naming all of them, where the master may not alter roles', async () => {
    const staging = await restored();
    await staging.superuser('CREATE ROLE stranger_one LOGIN; CREATE ROLE stranger_two LOGIN');
    await expect(lockOut(staging, 'lock')).rejects.toMatchObject({
      name: 'UserSetupFailed',
      message: expect.stringMatching(/"stranger_one", "stranger_two".*WITH ADMIN OPTION/),
    });
  });

  it('is not content with a refusal for another reason', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const prove = provenRefusal(staging.database, staging.endpoint, 'orders').prove;
    const wrong = ({ username }: Credentials) => prove({ username, password: 'wrong' });
    await expect(connection.lockOut({ declared: [], unlisted: 'lock' }, wrong)).rejects.toMatchObject({
      name: 'UserSetupFailed',
      message: expect.stringContaining('for another reason'),
    });
  });
});

describe('Dropping production’s logins', () => {
  it('hands over what they own in every database, then drops them', async () => {
    const staging = await restored('CREATE DATABASE audit');
    await staging.as(
      master,
      'GRANT CREATE ON SCHEMA public TO orders_app; GRANT orders_app TO CURRENT_USER; CREATE TABLE public.events (); ALTER TABLE public.events OWNER TO orders_app; GRANT SELECT ON public.events TO reporting',
      'audit',
    );
    const { connection, logins } = await lockOut(staging, 'drop');
    const names = logins.map(({ name }) => name);
    for (const database of await connection.databases()) await (await staging.connect(database)).disown(names);
    await connection.dropRoles(names);
    await connection.dropRoles(names);
    expect(await catalogue(staging)).toEqual([]);
    await staging.as(master, 'SELECT * FROM sales.orders');
    await staging.as(master, 'SELECT * FROM public.events', 'audit');
  });
});

describe('Dropping production’s logins, where one is bound to a database that is closed', () => {
  it('is refused before anything is handed over, and says where', async () => {
    const staging = await restored('CREATE DATABASE archived');
    await staging.as(master, 'GRANT USAGE ON SCHEMA public TO orders_app', 'archived');
    await staging.superuser('ALTER DATABASE archived ALLOW_CONNECTIONS false');
    await expect(lockOut(staging, 'drop')).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: { role: 'orders_app', sqlstate: '2BP01', message: expect.stringContaining('database "archived"') },
    });
    expect(await catalogue(staging)).toHaveLength(3);
    await expect(staging.as(app, 'SELECT 1')).rejects.toThrow();
  });
});

describe('An earlier attempt', () => {
  it('has no session left once a later one has begun', async () => {
    const staging = await restored();
    const [earlier, later] = [await staging.connect(), await staging.connect()];
    await later.fence();
    await expect(ensureRole(earlier, 'late', { type: 'iam' })).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
    await ensureRole(later, 'in_time', { type: 'iam' });
  });
});
