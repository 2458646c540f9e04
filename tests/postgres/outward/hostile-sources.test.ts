import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasMembershipOptions } from '../server-version.ts';
import { type Linked, link, linkedProduction, master } from './linked-production.ts';
import { everything, restoredOf, staged } from './restored.ts';

let linked: Linked;
beforeAll(async () => {
  linked = await linkedProduction();
});
afterAll(() => linked?.servers.close());

/** With what else the source had, by the hand of a superuser: Aurora's master may do more than that of a plain server. */
async function restored(
  sql: string,
  { database = 'orders', ...rest }: { database?: string } & { outward?: Parameters<typeof restoredOf>[1] } = {},
  ...declared: Parameters<typeof restoredOf> extends [unknown, unknown, ...infer Rest] ? Rest : never
) {
  const staging = await restoredOf(linked, rest.outward ?? everything('disable'), ...declared);
  await linked.superuser(staging.cluster, `ALTER EVENT TRIGGER "call home" DISABLE`, 'orders');
  if (sql !== '') await linked.superuser(staging.cluster, sql, database);
  return staging;
}

const wayHome = () => {
  const { host, port } = linked.servers.address('elsewhere') ?? {};
  return `host=${host} port=${port} dbname=orders user=${link.username} password=${link.password}`;
};

/** What sessions with production's own credentials have done there. */
async function statements(): Promise<number> {
  const lines = (await linked.servers.log('elsewhere')).split('\n');
  return lines.filter((line) => line.includes(`${link.username}@`) && /statement|execute|LOG:/.test(line)).length;
}

describe('SetupDBUsers of a hostile source', () => {
  it('keeps triggers and views with production’s password in them from calling it', async () => {
    const { cluster, run } = await restored(`
      CREATE TABLE public.events (id int);
      CREATE FUNCTION public.tell() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM public.dblink_exec('${wayHome()}', 'DELETE FROM public.prices'); RETURN NEW; END $$;
      CREATE TRIGGER tell AFTER INSERT ON public.events FOR EACH ROW EXECUTE FUNCTION public.tell();
      CREATE VIEW public.far AS SELECT * FROM public.dblink('${wayHome()}', 'SELECT id FROM public.prices') AS t(id int);
      CREATE VIEW public.farther AS SELECT count(*) FROM public.far;
      ALTER TABLE public.events OWNER TO orders_admin; ALTER VIEW public.far OWNER TO orders_admin;
      ALTER VIEW public.farther OWNER TO orders_admin;
      GRANT SELECT ON public.far TO PUBLIC; ALTER FUNCTION public.tell() OWNER TO orders_admin`);
    const { outward } = await run();

    expect(
      outward
        .filter(({ kind, database }) => kind === 'extensions' && database === 'orders')
        .map(({ name, change }) => [name, change]),
    ).toEqual([
      // Its functions belong to rdsadmin, who alone could take them from PUBLIC.
      ['dblink', 'left'],
      ['trigger tell on public.events', 'disabled'],
      ['view public.far', 'disabled'],
      ['view public.farther', 'was disabled'],
    ]);
    const before = await statements();
    await linked.run(cluster, staged, 'INSERT INTO public.events VALUES (1)');
    await expect(linked.run(cluster, staged, 'SELECT * FROM public.far')).rejects.toMatchObject({ code: '42501' });
    expect(await statements()).toBe(before);
    expect(await linked.superuser('elsewhere', 'SELECT count(*)::int AS n FROM public.prices')).toEqual([{ n: 1 }]);
  });

  it('voids what options of servers, wrappers and foreign tables hold, by name or within a value', async () => {
    const { cluster, run } = await restored(`
      CREATE FOREIGN DATA WRAPPER any_fdw; GRANT USAGE ON FOREIGN DATA WRAPPER any_fdw TO orders_admin;
      CREATE SERVER any_server FOREIGN DATA WRAPPER any_fdw
        OPTIONS (url 'https://me:hunter2@prod.example/', api_key 'hunter2', connstr 'host=prod password = hunter2', region 'eu');
      ALTER SERVER any_server OWNER TO orders_admin;
      CREATE FOREIGN TABLE public."any table" (id int) SERVER any_server OPTIONS (auth_token 'hunter2', path 'x=y');
      ALTER FOREIGN TABLE public."any table" OWNER TO orders_app`);
    const report = await run();
    expect(
      report.outward.filter(({ name }) => name.startsWith('options')).map(({ name, change }) => [name, change]),
    ).toEqual([
      ['options of foreign table public."any table"', 'disabled'],
      ['options of server any_server', 'disabled'],
    ]);
    expect(
      await linked.superuser(
        cluster,
        `SELECT srvoptions AS options FROM pg_foreign_server WHERE srvname = 'any_server'
         UNION ALL SELECT ftoptions FROM pg_foreign_table WHERE ftrelid = 'public."any table"'::regclass`,
      ),
    ).toEqual([{ options: ['region=eu'] }, { options: ['path=x=y'] }]);
    expect(JSON.stringify(report)).not.toContain('hunter2');
  });

  it('finds mappings in templates and in databases that let the master in only by the rights of their owner', async () => {
    const staging = await restoredOf(linked, everything('disable'));
    const { cluster, run } = staging;
    await linked.run(cluster, master, `CREATE ROLE keeper; GRANT keeper TO CURRENT_USER`);
    await linked.superuser(cluster, 'CREATE DATABASE vault OWNER keeper', 'postgres');
    await linked.superuser(cluster, 'REVOKE CONNECT ON DATABASE vault FROM PUBLIC', 'postgres');
    for (const database of ['vault', 'template1']) {
      await linked.superuser(
        cluster,
        `CREATE EXTENSION postgres_fdw; CREATE SERVER prod FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'orders');
         ALTER FOREIGN DATA WRAPPER postgres_fdw OWNER TO CURRENT_USER; GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO keeper, orders_admin;
         ALTER SERVER prod OWNER TO ${database === 'vault' ? 'keeper' : 'orders_admin'};
         CREATE USER MAPPING FOR PUBLIC SERVER prod OPTIONS (user 'link', password 'hunter2')`,
        database,
      );
    }
    const { outward } = await run();
    for (const database of ['vault', 'template1']) {
      expect(outward).toContainEqual(
        expect.objectContaining({ database, name: 'user mapping of public for server prod', change: 'disabled' }),
      );
      expect(await linked.superuser(cluster, 'SELECT FROM pg_user_mappings', database)).toEqual([]);
    }
  });

  it('lets nobody in while there is a database that it cannot look into', async () => {
    const { cluster, run } = await restored('');
    await linked.superuser(cluster, 'CREATE DATABASE sealed', 'postgres');
    await linked.superuser(
      cluster,
      'REVOKE CONNECT ON DATABASE sealed FROM PUBLIC; GRANT CONNECT ON DATABASE sealed TO orders_app',
      'postgres',
    );
    await expect(run()).rejects.toMatchObject({
      name: 'OutwardActive',
      facts: { left: ['foreignServers in sealed: whatever there is: the master cannot connect'] },
    });
    expect(await linked.superuser(cluster, 'SELECT rolname FROM pg_roles WHERE rolcanlogin AND NOT rolsuper')).toEqual([
      { rolname: master.username },
    ]);
  });

  it.runIf(hasMembershipOptions)(
    'names a subscription that only a superuser may alter, with everybody locked out',
    async () => {
      const { cluster, run } = await restored(`ALTER SUBSCRIPTION "from orders" SET (password_required = false)`);
      await expect(run()).rejects.toMatchObject({
        name: 'OutwardActive',
        facts: { refused: [], left: ['subscriptions in orders: from orders'] },
      });
      expect(
        await linked.superuser(cluster, 'SELECT rolname FROM pg_roles WHERE rolcanlogin AND NOT rolsuper'),
      ).toEqual([{ rolname: master.username }]);
      // The other one is disabled all the same.
      expect(await linked.superuser(cluster, 'SELECT subname FROM pg_subscription WHERE subenabled')).toEqual([
        { subname: 'from orders' },
      ]);
    },
  );

  it.each([
    [
      'disabled',
      'REVOKE ALL ON FUNCTION pglogical.alter_subscription_disable FROM rds_superuser',
      'from_elsewhere of pglogical',
    ],
    [
      'read',
      'REVOKE ALL ON pglogical.subscription FROM rds_superuser',
      'whatever there is of pglogical: the master may not read it',
    ],
  ])('names a subscription of pglogical that cannot be %s', async (_what, sql, name) => {
    const { cluster, run } = await restored(sql);
    await expect(run()).rejects.toMatchObject({
      name: 'OutwardActive',
      facts: { refused: [], left: [`subscriptions in orders: ${name}`] },
    });
    expect(await linked.superuser(cluster, 'SELECT rolname FROM pg_roles WHERE rolcanlogin AND NOT rolsuper')).toEqual([
      { rolname: master.username },
    ]);
  });

  it('voids the password of a subscription that was disabled already, too', async () => {
    const { cluster, run } = await restored('ALTER SUBSCRIPTION "from orders" DISABLE');
    await linked.superuser(cluster, 'ALTER SUBSCRIPTION "from orders" SET (slot_name = NONE)');
    const { outward } = await run();
    expect(outward).toContainEqual(expect.objectContaining({ name: 'from orders', change: 'was disabled' }));
    expect(
      await linked.superuser(
        cluster,
        `SELECT subname FROM pg_subscription WHERE subconninfo LIKE '%${link.password}%'`,
      ),
    ).toEqual([]);
  });

  it('drops two thousand mappings without asking for each, and tells as many as a payload has room for', async () => {
    const { run } = await restored(`
      DO $$ BEGIN FOR n IN 1..2000 LOOP
        EXECUTE format('CREATE ROLE tenant_%s', n);
        EXECUTE format('CREATE USER MAPPING FOR tenant_%s SERVER prod OPTIONS (user %L, password %L)', n, 'link', 'hunter2');
      END LOOP; END $$`);
    const report = await run();
    expect(report.outward.length).toBeGreaterThan(20);
    expect(report.omitted?.['outward']).toBeGreaterThan(1000);
    expect(JSON.stringify(report).length).toBeLessThan(65_536);
  });

  it('leaves a later attempt the mapping that an SQL file of the profile has made', async () => {
    const mapping = `CREATE USER MAPPING FOR CURRENT_USER SERVER prod OPTIONS (user 'staging', password 'of-staging')`;
    const file = { file: 'sql/link.sql', sha256: 'f', timeoutSeconds: 60 };
    const declared = {
      sql: [file],
      verifications: [
        { name: 'fails', query: 'SELECT count(*) FROM public.prices', expect: { equals: -1 }, timeoutSeconds: 60 },
      ],
    };
    const sqlFiles = { 'sql/link.sql': { sha256: 'f', statements: [{ line: 1, text: mapping }] } };
    const { cluster, run } = await restored('', {}, declared, sqlFiles);
    for (const attempt of [1, 2]) {
      await expect(run(), `${attempt}`).rejects.toMatchObject({ name: 'VerificationFailed' });
      expect(await linked.superuser(cluster, 'SELECT usename FROM pg_user_mappings')).toEqual([
        { usename: master.username },
      ]);
    }
  });
});
