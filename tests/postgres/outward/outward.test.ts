import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabasePlan } from '../../../src/payload/database-plan.ts';
import type { Credentials } from '../../../src/ports/secrets.ts';
import { app, type Linked, largeObjects, link, linkedProduction, master, owner } from './linked-production.ts';
import { connectionsTo, everything, type Outward, reader, restoredOf, staged, until } from './restored.ts';

let linked: Linked;
beforeAll(async () => {
  linked = await linkedProduction();
});
afterAll(() => linked?.servers.close());

const restored = (outward: Outward | undefined, declared: Partial<DatabasePlan> = {}) =>
  restoredOf(linked, outward, declared);
const connections = () => connectionsTo(linked);

describe('A database that reaches production', () => {
  it('reaches it no more once it is set up, in any of its databases, and tells what became of what', async () => {
    const { cluster, run } = await restored(everything('disable'));
    // It pulls unmasked rows in from the moment the server is up.
    await until(async () => (await connections()) > 0);
    const report = await run();

    const told = report.outward.map(({ database, kind, name, change }) => [database, kind, name, change]);
    for (const database of ['orders', 'audit']) {
      expect(told.filter(([where]) => where === database).map(([, ...rest]) => rest)).toEqual(
        expect.arrayContaining([
          ['eventTriggers', 'call home', 'disabled'],
          ['subscriptions', `from ${database}`, database === 'orders' ? expect.stringMatching(/disabled/) : 'disabled'],
          ['foreignServers', 'user mapping of public for server prod', 'disabled'],
          ['foreignServers', 'user mapping of orders_app for server their prod', 'disabled'],
          ['publications', 'outbound', 'disabled'],
          // Its functions belong to rdsadmin, who alone could take them from PUBLIC.
          ['extensions', 'dblink', 'left'],
        ]),
      );
    }
    expect(told).toEqual(
      expect.arrayContaining([
        ['orders', 'subscriptions', 'from_elsewhere of pglogical', 'disabled'],
        ['orders', 'subscriptions', 'idle of pglogical', 'was disabled'],
        ['orders', 'jobs', 'job 1 export', 'disabled'],
        ['orders', 'jobs', 'job 2 nightly', 'disabled'],
      ]),
    );

    await until(async () => (await connections()) === 0);
    await linked.run('elsewhere', master, 'INSERT INTO public.prices VALUES (2, 200)');
    for (const database of ['orders', 'audit']) {
      const as = (sql: string) => linked.run(cluster, staged, sql, database);
      await expect(as('DELETE FROM public.remote_prices')).rejects.toMatchObject({
        message: expect.stringMatching(/user mapping not found|permission denied/),
      });
      await expect(as('SELECT * FROM public."their prices"')).rejects.toMatchObject({
        message: expect.stringMatching(/user mapping not found/),
      });
      expect(await as('SELECT * FROM public.prices WHERE id = 2')).toEqual([]);
      const [left] = await linked.superuser(
        cluster,
        `SELECT count(*)::int AS mappings, (SELECT bool_or(subenabled OR subslotname IS NOT NULL OR subconninfo LIKE '%link%') FROM pg_subscription) AS pulls
         FROM pg_user_mappings`,
        database,
      );
      expect(left).toEqual({ mappings: 0, pulls: false });
    }
    expect(await linked.superuser(cluster, 'SELECT * FROM cron.job WHERE active')).toEqual([]);
    expect(await linked.superuser(cluster, 'SELECT FROM pglogical.subscription WHERE sub_enabled')).toEqual([]);
    expect(await connections()).toBe(0);
    for (const old of [app, owner, link]) {
      await expect(linked.run(cluster, old, 'SELECT 1')).rejects.toThrow();
    }
    // The slots of production are still there: dropping them is not staging's to do.
    const slots = await linked.superuser('elsewhere', 'SELECT slot_name, active FROM pg_replication_slots ORDER BY 1');
    expect(slots).toEqual(['audit', 'orders'].map((slot_name) => ({ slot_name, active: false })));
  });

  it('says nothing of options’ values in what it reports or logs', async () => {
    const { cluster, run } = await restored(everything('disable'));
    const report = JSON.stringify(await run());
    const { port } = linked.servers.address('elsewhere') ?? {};
    for (const secret of [link.password, String(port), 'secret-of-a-trigger']) expect(report).not.toContain(secret);
    const statements = (await linked.servers.log(cluster)).split('\n').filter((line) => /orders_admin@/.test(line));
    expect(statements.filter((line) => line.includes(link.password))).toEqual([]);
  });

  it('lets no declared role read large objects but those that production has granted to it or to everybody', async () => {
    const roles: DatabasePlan['roles'] = [
      {
        name: 'reader',
        access: 'readonly',
        login: { type: 'secret', secretId: 'staging/reader' },
        schemas: ['public'],
      },
      { name: app.username, access: 'owner', login: { type: 'secret', secretId: 'staging/app' }, schemas: ['public'] },
    ];
    const { cluster, run } = await restored(everything('disable'), { roles });
    await linked.superuser(cluster, 'ALTER EVENT TRIGGER "call home" DISABLE');
    await linked.superuser(cluster, 'REVOKE ALL ON public."their prices" FROM PUBLIC');
    await run();
    const readable = async (who: Credentials) => {
      const rows = Object.entries(largeObjects).map(async ([whose, oid]) =>
        linked.run(cluster, who, `SELECT lo_get(${oid})`).then(
          () => [whose],
          ({ code }: { code?: string }) => (code === '42501' ? [] : [`${whose}: ${code}`]),
        ),
      );
      return (await Promise.all(rows)).flat();
    };
    expect(await readable(reader)).toEqual(['everybody']);
    expect(await readable(staged)).toEqual(['everybody', 'app']);
  });

  it('is told and left alone where the profile keeps it, and only its foreign tables are granted to nobody', async () => {
    const { cluster, run } = await restored({ ...everything('keep'), eventTriggers: 'disable' }, { name: 'orders' });
    const report = await run();
    const kept = report.outward.filter(({ change }) => change === 'kept').map(({ kind }) => kind);
    expect(new Set(kept)).toEqual(new Set(['subscriptions', 'foreignServers', 'publications', 'extensions', 'jobs']));
    expect(await linked.run(cluster, staged, 'SELECT count(*)::int AS n FROM public."their prices"')).toEqual([
      { n: expect.any(Number) },
    ]);
    const grants = await linked.superuser(
      cluster,
      `SELECT c.relname, a.privilege_type FROM pg_class c, aclexplode(c.relacl) AS a
       WHERE c.relkind = 'f' AND a.grantee = 'orders_app'::regrole AND c.relname = 'their prices'`,
    );
    expect(grants).toEqual([]);
  });

  it('fails the setup where the profile refuses it, naming all of it, with everybody locked out', async () => {
    const { cluster, run } = await restored({ ...everything('refuse'), eventTriggers: 'disable' });
    const failure = await run().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'OutwardActive', facts: { left: [] } });
    const { refused } = (failure as { facts: { refused: string[] } }).facts;
    expect(refused).toEqual(
      expect.arrayContaining([
        'subscriptions in audit: from audit',
        'foreignServers in orders: user mapping of public for server prod',
        'jobs in orders: job 2 nightly',
      ]),
    );
    expect(await linked.superuser(cluster, `SELECT rolname FROM pg_roles WHERE rolcanlogin AND NOT rolsuper`)).toEqual([
      { rolname: master.username },
    ]);
  });

  it('is found again by a later attempt that has nothing more to disable', async () => {
    const { run } = await restored(everything('disable'));
    const first = await run();
    const again = await run();
    expect(again.outward).toEqual(first.outward);
  });
});
