import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProfile } from '../../../masking-commands/checked-profile.ts';
import { readOptions } from '../../../masking-commands/options.ts';
import { type FilledTables, fillTables } from '../../../masking-commands/rows/fill-tables.ts';
import { type LoadedSchema, openSchemaFile } from '../../../masking-commands/schema-file.ts';
import { suggest } from '../../../masking-commands/suggestion.ts';
import { configFolder } from '../../config/config-folder.ts';

const { root, write } = configFolder();

const file = path.join(import.meta.dirname, '..', '..', 'masking-commands', 'shop.sql');
const stage = (database: unknown) =>
  write(
    `region: eu-west-1\ntargets: { shop: { source: { region: eu-west-1, cluster: shop-prod }, database: ${JSON.stringify(database)} } }\n`,
  );
const checked = (...options: readonly string[]) => {
  const asked = readOptions(['--schema', file, ...options]);
  if (asked === undefined) throw new Error('help');
  return checkProfile(root(), { ...asked, target: { stage: 'dev', target: 'shop' } });
};

describe('made-up rows', () => {
  let loaded: LoadedSchema;
  let made: FilledTables;
  beforeAll(async () => {
    loaded = await openSchemaFile(file, 'shop');
    made = await loaded.withoutReach(() => fillTables(loaded.filling, 7, () => undefined));
    await loaded.filling.query('SET search_path = public');
  });
  afterAll(() => loaded?.close());
  const rows = async (sql: string) => (await loaded.filling.query(sql)).rows;
  const countOf = async (name: string) => (await rows(`SELECT count(*)::int AS n FROM ${name}`))[0]?.['n'];

  it('are in every table that takes any, as many as its unique keys take', async () => {
    const others = { statuses: 1, orders: 7, loose: 7, base: 14, heir: 7, audit: 7, noted: 7 };
    const counts: Record<string, unknown> = {};
    for (const { name, table } of made.filled) counts[table] = await countOf(name);
    expect(counts).toEqual({ shops: 7, people: 7, friends: 6, hens: 7, eggs: 7, visits: 7, defaults: 7, ...others });
  });

  it('are told of where there are none, and why', () => {
    expect(made.told).toEqual([
      'public.hidden has no rows: new row violates row-level security policy for table "hidden"',
      'public.never has no rows: new row for relation "never" violates check constraint "never_name_check"',
      'public.of_never has no rows: they would refer to none',
      expect.stringMatching(/^public\.papers has no rows: .*papers_doc_check/),
      'public.reaching has no rows: permission denied for function dblink_connect',
    ]);
  });

  it('belong together by their foreign keys, though these were not enforced', async () => {
    const keys = await rows(
      `SELECT conrelid::regclass::text AS child, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
       WHERE contype = 'f' AND conparentid = 0`,
    );
    expect(keys.length).toBeGreaterThanOrEqual(8);
    for (const { child, name, definition } of keys) {
      await rows(`ALTER TABLE ${child} DROP CONSTRAINT "${name}"`);
      // It is checked for the rows that are there.
      await rows(`ALTER TABLE ${child} ADD CONSTRAINT "${name}" ${definition}`);
    }
    expect(await countOf('friends JOIN people ON people.id = friends.one')).toBe(6);
  });

  it('are other ones in each row, where the type and the constraints let them', async () => {
    const [row] = await rows(
      `SELECT count(DISTINCT title)::int AS titles, count(DISTINCT code)::int AS codes, count(DISTINCT rate)::int AS rates,
              min(site) AS site, count(DISTINCT mood)::int AS moods FROM shops`,
    );
    expect(row).toEqual({ titles: 7, codes: 7, rates: 7, site: 'https://a', moods: 2 });
  });

  it('are of every type that PostgreSQL has for columns', async () => {
    const types = await rows(
      `SELECT format_type(t.oid, NULL) AS type FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
       WHERE t.typnamespace = 'pg_catalog'::regnamespace AND t.typtype IN ('b', 'r', 'm') AND t.typcategory NOT IN ('Z', 'X')
         AND coalesce(e.typtype, 'b') <> 'c' AND concat(e.typname, t.typname) !~ 'reg|pg_|aclitem|refcursor|gtsvector|snapshot|cstring|vector$'
       ORDER BY 1`,
    );
    expect(types.length).toBeGreaterThan(100);
    const columns = types.map(({ type }, at) => `c${at} ${type} NOT NULL`);
    await rows(`CREATE SCHEMA typed; CREATE TABLE typed.every (${columns.join(', ')})`);
    const { told } = await fillTables(loaded.filling, 3, () => undefined);
    expect(told.filter((line) => line.includes('every'))).toEqual([]);
    expect(await countOf('typed.every')).toBe(3);
    await rows('DROP SCHEMA typed CASCADE');
  });
});

const masking = [
  {
    table: 'people',
    columns: {
      email: 'email',
      contact: { json: { paths: { '$.phones[*].number': 'phone' } } },
      born: { date: { keep: 'year' } },
    },
    keep: 'all',
  },
  { table: 'visits', columns: { note: 'hash' } },
  // Nothing stays of its rows.
  { table: 'loose', columns: { name: 'name' } },
  {
    table: 'papers',
    columns: {
      doc: { json: { paths: { '$.age': 'number', '$.ways[*].phone': 'phone', '$.ways.kind': 'keep' } } },
      docs: { each: { json: { paths: { '$.email': 'email' } } } },
    },
  },
  { table: 'noted', triggers: 'fire', mayWrite: [{ table: 'audit' }], columns: { name: 'hash' } },
];

describe('masking:check with rows', () => {
  it('masks them, and shows a row of each table before and after', async () => {
    await stage({ masking, columns: { undecided: 'keep' } });
    const { problems, told, shown, untried } = await checked('--rows', '5');
    expect(problems).toEqual([]);
    expect(told).toContainEqual(expect.stringMatching(/^public\.never has no rows: /));
    const people = shown?.find(({ table }) => table === 'public.people');
    expect(shown?.map(({ table, isSame }) => [table, isSame])).toEqual([
      ['public.people', true],
      ['public.visits', true],
      ['public.loose', false],
      ['public.papers', true],
      ['public.noted', true],
    ]);
    expect(untried).toEqual([]);
    const papers = shown?.find(({ table }) => table === 'public.papers')?.columns ?? [];
    expect(papers.map(({ before }) => before)).toEqual([
      '{"age": 1001, "ways": [{"kind": "kind 1", "phone": "phone 1"}], "other": "other 1"}',
      String.raw`{"{\"email\": \"email 1\", \"other\": \"other 1\"}"}`,
    ]);
    expect(JSON.parse(papers[0]?.after ?? '')).toEqual({
      ...{ age: expect.any(Number), ways: [{ kind: 'kind 1', phone: expect.stringMatching(/^\d+$/) }], other: null },
    });
    expect(people?.columns).toEqual([
      { name: 'email', before: 'person1@mail.example', after: expect.stringMatching(/^[0-9a-f]+@example\.com$/) },
      { name: 'contact', ...people?.columns[1] },
      { name: 'born', before: '2001-01-02', after: '2001-01-01' },
    ]);
    expect(shown?.find(({ table }) => table === 'public.visits')?.columns).toEqual([
      { name: 'note', before: 'note 1', after: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  it('finds what only rows tell: a check constraint that does not take what the rule makes', async () => {
    const shops = { table: 'shops', triggers: 'disable', columns: { site: 'hash' } };
    await stage({ masking: [shops], columns: { undecided: 'keep' } });
    expect((await checked()).problems).toEqual([]);
    const { problems, shown } = await checked('--rows', '1');
    expect(problems).toEqual([
      expect.stringContaining(
        'masking[0].columns.site: the check constraint shops_site_check of public.shops does not take',
      ),
    ]);
    expect(shown).toBeUndefined();
  });

  it('finds it in a column that may be NULL too, and of what refers to a key that had to be another', async () => {
    await stage({ masking: [{ table: 'orders', columns: { site: 'hash' } }], columns: { undecided: 'keep' } });
    expect((await checked('--rows', '3')).problems).toEqual([
      expect.stringContaining('the check constraint orders_site_check of public.orders does not take'),
    ]);
  });

  it('says which masked tables nothing was tried of', async () => {
    await stage({ masking: [{ table: 'never', columns: { name: 'hash' } }], columns: { undecided: 'keep' } });
    expect(await checked('--rows', '1')).toMatchObject({ problems: [], shown: [], untried: ['public.never'] });
  });

  it('finds what only masking tells, such as a trigger that refuses it', async () => {
    const shops = { table: 'shops', triggers: 'fire', columns: { rate: { noise: { ratio: 0.5 } } } };
    await stage({ masking: [shops], columns: { undecided: 'keep' } });
    const { problems, shown } = await checked('--rows', '3');
    expect(problems).toEqual([
      expect.stringMatching(/masking\[0\]: masking made-up rows failed: .*shops.* \(?.*P0001/),
    ]);
    expect(shown).toEqual([]);
    expect((await checked()).problems).toEqual([]);
  });
});

describe('masking:suggest on a schema file', () => {
  it('proposes no rule that a check constraint would not take of rows', async () => {
    const { text, open } = await suggest(root(), readOptions(['--schema', file]) ?? never());
    expect(text).toContain('email: email');
    expect(open).toContainEqual(expect.stringContaining('check constraint shops_site_check'));
  });
});

function never(): never {
  throw new Error('help');
}
