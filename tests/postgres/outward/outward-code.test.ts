import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabasePlan } from '../../../src/payload/database-plan.ts';
import { type Linked, link, linkedProduction, master } from './linked-production.ts';
import { everything, restoredOf, staged } from './restored.ts';

let linked: Linked;
beforeAll(async () => {
  linked = await linkedProduction();
});
afterAll(() => linked?.servers.close());

const masking: DatabasePlan['masking'] = [
  { schema: 'public', table: 'people', columns: [{ name: 'name', rule: { type: 'hash', length: 8 } }] },
];

/** With a table of people that is masked, and what else the source had. */
async function restored(sql: string, extensions: 'disable' | 'keep' = 'disable') {
  const staging = await restoredOf(linked, { ...everything('disable'), extensions }, { masking });
  const { cluster } = staging;
  const superuser = (text: string) => linked.superuser(cluster, text);
  await superuser('ALTER EVENT TRIGGER "call home" DISABLE');
  await superuser(`GRANT CREATE ON SCHEMA public TO orders_app`);
  await superuser(
    `SET ROLE orders_app; CREATE TABLE public.people (id int PRIMARY KEY, name text);
     INSERT INTO public.people VALUES (1, 'Secret'); ${sql}; RESET ROLE`,
  );
  const before = await visits();
  return { ...staging, superuser, visited: async () => (await visits()) - before };
}

const wayHome = () => {
  const { host, port } = linked.servers.address('elsewhere') ?? {};
  return `host=${host} port=${port} dbname=orders user=${link.username} password=${link.password}`;
};
const call = () => `public.dblink('${wayHome()}', 'SELECT count(*)::text FROM public.prices') AS home(v text)`;
/** Functions that wrap it, one after the other: of each other they know but the names. */
const wrappers = () => `
  CREATE FUNCTION public.far(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN (SELECT v FROM ${call()}); END $$;
  CREATE FUNCTION public.farther(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN public.far($1); END $$`;

/** What sessions with production's own credentials have asked it. */
async function visits(): Promise<number> {
  const lines = (await linked.servers.log('elsewhere')).split('\n');
  return lines.filter((line) => line.includes(`${link.username}@`) && line.includes('count(*)::text')).length;
}

describe('Code that reaches other servers', () => {
  it('is not run to refresh the materialised views of masked tables, which are emptied', async () => {
    const { run, superuser, visited } = await restored(`${wrappers()};
      CREATE MATERIALIZED VIEW public.direct AS SELECT name, v FROM public.people, ${call()};
      CREATE MATERIALIZED VIEW public.wrapped AS SELECT name, public.farther(name) AS v FROM public.people;
      CREATE MATERIALIZED VIEW public.above AS SELECT name FROM public.wrapped;
      CREATE MATERIALIZED VIEW public.plain AS SELECT name FROM public.people;
      CREATE MATERIALIZED VIEW public.indexed AS SELECT name FROM public.people; CREATE INDEX at ON public.indexed (public.farther(name))`);
    const { outward } = await run();
    expect(await visited()).toBe(0);
    expect(
      await superuser(`SELECT relname, relispopulated FROM pg_class WHERE relkind = 'm' ORDER BY relname`),
    ).toEqual([
      { relname: 'above', relispopulated: false },
      { relname: 'direct', relispopulated: false },
      { relname: 'indexed', relispopulated: false },
      { relname: 'plain', relispopulated: true },
      { relname: 'wrapped', relispopulated: false },
    ]);
    expect(await superuser('SELECT count(*)::int AS n FROM public.plain WHERE name = $$Secret$$')).toEqual([{ n: 0 }]);
    const told = outward.filter(({ database, kind }) => database === 'orders' && kind === 'extensions');
    expect(told.map(({ name }) => name)).toEqual([
      'dblink',
      'function public.far(text)',
      'index public.at',
      ...['above', 'direct', 'wrapped'].map((name) => `materialised view public.${name}`),
    ]);
  });

  it('is run with them where the profile keeps it', async () => {
    const { run, visited } = await restored(
      `CREATE MATERIALIZED VIEW public.direct AS SELECT name, v FROM public.people, ${call()}`,
      'keep',
    );
    await run();
    expect(await visited()).toBe(1);
    const checked = await restored(
      `${wrappers()}; ALTER TABLE public.people ADD CHECK (public.far(name) <> '') NOT VALID`,
      'keep',
    );
    await checked.run();
    expect(await checked.visited()).toBeGreaterThan(0);
  });

  it.each([
    [
      'a check that calls it',
      () =>
        `ALTER TABLE public.people ADD CONSTRAINT told CHECK (public.dblink_exec('${wayHome()}', 'DO $x$ BEGIN PERFORM count(*)::text; END $x$') <> '') NOT VALID`,
      ['constraint told on table public.people calls public.dblink_exec(text,text)'],
    ],
    [
      'a generated column, an index and a domain with functions that wrap it',
      () => `CREATE FUNCTION public.far(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
             CREATE FUNCTION public.farther(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN public.far($1); END';
             CREATE DOMAIN public.word AS text; CREATE DOMAIN public.words AS public.word;
             ALTER TABLE public.people ADD g text GENERATED ALWAYS AS (public.far(name)) STORED, ALTER name TYPE public.words;
             CREATE INDEX at ON public.people (public.farther(name));
             ALTER DOMAIN public.word ADD CONSTRAINT spoken CHECK (public.farther(VALUE) <> '');
             ${wrappers().replaceAll('CREATE', 'CREATE OR REPLACE')}`,
      [
        'constraint spoken calls public.farther(text)',
        'default value for column g of table public.people calls public.far(text)',
        'index public.at calls public.farther(text)',
      ],
    ],
    [
      'statistics of a table that it inherits from, and a check of one that inherits from it',
      () => `CREATE FUNCTION public.far(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
             CREATE TABLE public.folk (name text); ALTER TABLE public.people INHERIT public.folk;
             CREATE STATISTICS public.of_folk ON (public.far(name)) FROM public.folk;
             CREATE TABLE public.heirs (CONSTRAINT own CHECK (public.far(name) <> '')) INHERITS (public.people);
             ${wrappers().replaceAll('CREATE', 'CREATE OR REPLACE')}`,
      [
        'constraint own on table public.heirs calls public.far(text)',
        'statistics object public.of_folk calls public.far(text)',
      ],
    ],
  ])('is not run by masking: %s is refused before a trial', async (_what, sql, expected) => {
    const { run, visited } = await restored(sql());
    const failure: unknown = await run().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'SetupInvalid' });
    for (const text of expected) {
      expect(String(failure)).toContain(`${text}, which reaches other servers`);
    }
    expect(await visited()).toBe(0);
  });

  it('is nobody’s to call within functions, views and triggers, however often it is wrapped', async () => {
    const { cluster, run, superuser, visited } = await restored(`${wrappers()};
      GRANT EXECUTE ON FUNCTION public.far(text) TO PUBLIC;
      CREATE VIEW public.shown AS SELECT public.farther('x') AS v;
      CREATE TABLE public.events (id int);
      CREATE FUNCTION public.tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM public.farther('x'); RETURN NEW; END $$;
      CREATE TRIGGER tell AFTER INSERT ON public.events FOR EACH ROW EXECUTE FUNCTION public.tell();
      CREATE FUNCTION public."log"(text) RETURNS text LANGUAGE sql RETURN public.far($1);
      CREATE FUNCTION public.logged(text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN public.log($1); END $$;
      CREATE VIEW public.shown_log AS SELECT public.logged('x') AS v;
      CREATE FUNCTION public.harmless(numeric) RETURNS numeric LANGUAGE sql AS 'SELECT log($1)';
      CREATE VIEW public.harmless_too AS SELECT public.harmless(10) AS v;
      ALTER TABLE public.people ADD told text; ALTER TABLE public.people ALTER told SET DEFAULT public.far('x')`);
    const { outward } = await run();
    expect(
      outward
        .filter(({ database, kind }) => database === 'orders' && kind === 'extensions')
        .map(({ name, change }) => [name, change]),
    ).toEqual([
      ['dblink', 'left'],
      // Masking changes no row's default: it is no problem there.
      ['default value for column told of table public.people', 'disabled'],
      ['function public.far(text)', 'disabled'],
      ['trigger tell on public.events', 'disabled'],
      ['view public.shown', 'was disabled'],
      ['view public.shown_log', 'was disabled'],
    ]);
    await linked.run(cluster, staged, 'INSERT INTO public.events VALUES (1)');
    for (const text of [`public.far('x')`, `public.farther('x')`, `public."log"('x')`]) {
      for (const who of [staged, master]) {
        await expect(linked.run(cluster, who, `SELECT ${text}`)).rejects.toMatchObject({ code: '42501' });
      }
    }
    await expect(linked.run(cluster, staged, 'SELECT * FROM public.shown')).rejects.toMatchObject({ code: '42501' });
    expect(await linked.run(cluster, staged, 'SELECT public.harmless(10)::int AS n')).toEqual([{ n: 1 }]);
    expect(await visited()).toBe(0);
    expect(await superuser('SELECT count(*)::int AS n FROM public.events')).toEqual([{ n: 1 }]);
  });
});
