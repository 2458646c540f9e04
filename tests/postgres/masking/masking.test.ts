import { describe, expect, it } from 'vitest';
import { secret } from '../../../src/adapters/postgres/masking/secret.ts';
import type { MaskRule } from '../../../src/ports/database-data.ts';
import { master, migrator, production, type Restored } from '../roles/production.ts';
import { email, mask, people, plenty } from './people.ts';

const { restored } = production();

async function withPeople() {
  const staging = await restored();
  await staging.as(migrator, people);
  return { staging, connection: await staging.connect() };
}
const read = (staging: Restored, sql: string) => staging.superuser(sql);

describe('Masking', () => {
  const rules: Readonly<Record<string, MaskRule>> = {
    ...{ email, 'Full name': { type: 'name', part: 'full' }, phone: { type: 'phone' } },
    ...{ iban: { type: 'partial', first: 2, last: 4, fill: '*' }, tax: { type: 'hash', length: 16 } },
    ...{ born: { type: 'days', within: 60 }, seen: { type: 'days', within: 5 }, credit: { type: 'noise', ratio: 0.2 } },
    ...{ points: { type: 'noise', amount: 50 }, country: { type: 'constant', value: 'XX' }, city: { type: 'shuffle' } },
    notes: { type: 'null' },
  };
  const masks = [mask('people', rules), mask('letters', { recipient: email })];

  it('follows every rule, keeps foreign keys, unique constraints and NULLs, and refreshes what was made of the table', async () => {
    const { staging, connection } = await withPeople();
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toEqual([
      { schema: 'sales', table: 'people', rows: 301 },
      { schema: 'sales', table: 'letters', rows: 300 },
    ]);

    const rows = (await read(staging, 'SELECT * FROM sales.people WHERE phone IS NOT NULL ORDER BY id')) as Record<
      string,
      never
    >[];
    expect(rows).toHaveLength(300);
    for (const [index, row] of rows.entries()) {
      const n = index + 1;
      expect(row).toMatchObject({
        email: expect.stringMatching(/^[0-9a-f]{20}@example\.com$/),
        'Full name': expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/),
        phone: expect.stringMatching(/^\+\d{3} \(\d\) \d{3}-\d{4}$/),
        iban: expect.stringMatching(new RegExp(`^IE\\*+${`931152${n}`.slice(-4)}$`)),
        tax: expect.stringMatching(/^[0-9a-f]{16}$/),
        country: 'XX',
        notes: null,
      });
      expect(Math.abs(Number(row['credit']) - n * 1.5)).toBeLessThanOrEqual(n * 0.3 + 0.01);
      expect(Math.abs(Number(row['points']) - n)).toBeLessThanOrEqual(50);
    }
    const distinct = (column: string) => new Set(rows.map((row) => String(row[column]))).size;
    expect(distinct('email')).toBe(300);
    expect(distinct('Full name')).toBeGreaterThan(200);
    expect(distinct('phone')).toBeGreaterThan(290);
    expect(rows.map((row) => row['city']).toSorted()).toEqual(
      rows.map((_row, index) => `City ${index + 1}`).toSorted(),
    );
    expect(rows.map((row) => row['city'])).not.toEqual(rows.map((_row, index) => `City ${index + 1}`));
    expect(
      await read(
        staging,
        `SELECT (SELECT count(*)::int FROM sales.letters JOIN sales.people ON email = recipient) AS joined,
                (SELECT count(*)::int FROM sales.addresses WHERE email LIKE '%private%') AS stale,
                (SELECT count(*)::int FROM sales.people WHERE phone IS NULL AND born IS NULL AND country IS NULL AND city IS NULL) AS nulls,
                (SELECT count(*)::int FROM sales.people WHERE abs(born - (date '1980-01-01' + id::int)) > 60) AS far,
                (SELECT confupdtype::text || convalidated FROM pg_constraint WHERE conname = 'letters_recipient_fkey') AS key`,
      ),
    ).toEqual([{ joined: 300, stale: 0, nulls: 1, far: 0, key: 'ctrue' }]);
  });

  it('masks nothing twice in a run, and differently in another', async () => {
    const { staging, connection } = await withPeople();
    const only = [mask('people', { phone: { type: 'phone' }, city: { type: 'shuffle' } })];
    const content = () => read(staging, 'SELECT id, phone, city FROM sales.people ORDER BY id');
    await connection.mask('run', only, plenty);
    const once = await content();
    expect(await connection.mask('run', only, plenty)).toEqual([{ schema: 'sales', table: 'people', rows: 301 }]);
    expect(await content()).toEqual(once);
    const other = await withPeople();
    await other.connection.mask('run', only, plenty);
    expect(await read(other.staging, 'SELECT id, phone, city FROM sales.people ORDER BY id')).not.toEqual(once);
  });

  it('makes the foreign keys again in a later run with other rules, where an earlier one was broken off', async () => {
    const { staging, connection } = await withPeople();
    const keys = `SELECT count(*)::int AS n FROM pg_constraint WHERE conname = 'letters_recipient_fkey'`;
    expect(await connection.mask('run', masks, () => 0)).toBeUndefined();
    expect(await staging.superuser(keys)).toEqual([{ n: 0 }]);
    await connection.mask('other run', [mask('people', { notes: { type: 'null' } })], plenty);
    expect(await staging.superuser(keys)).toEqual([{ n: 1 }]);
    await connection.mask('third run', masks, plenty);
    expect(await staging.superuser(keys)).toEqual([{ n: 1 }]);
  });

  it('stops in time and goes on in the next attempt, with a row for a row', async () => {
    const staging = await restored(
      `CREATE TABLE public.big (a int, b text, email text, PRIMARY KEY (a, b));
       INSERT INTO public.big SELECT n / 7, 'k' || n, 'p' || n || '@private.test' FROM generate_series(1, 70000) AS n`,
    );
    const connection = await staging.connect();
    const masks = [mask('big', { email: { type: 'email', domain: 'example.com' } }, { schema: 'public' })];
    let looks = 0;
    const once = () => {
      looks += 1;
      // Before the first batch, for its statements, and before the second.
      return looks <= 3 ? 60_000 : 0;
    };
    expect(await connection.mask('run', masks, once)).toBeUndefined();
    const masked = `SELECT count(*)::int AS n FROM public.big WHERE email LIKE '%@example.com'`;
    const [{ n } = { n: 0 }] = (await staging.superuser(masked)) as { n: number }[];
    expect(n).toBeGreaterThan(0);
    expect(n).toBeLessThan(70_000);
    const later = await staging.connect();
    expect(await later.mask('run', masks, plenty)).toEqual([{ schema: 'public', table: 'big', rows: 70_000 }]);
    expect(await staging.superuser(masked)).toEqual([{ n: 70_000 }]);
    expect(await staging.superuser('SELECT count(DISTINCT email)::int AS n FROM public.big')).toEqual([{ n: 70_000 }]);
  });

  it('fires triggers or leaves them out, and puts them back as they were', async () => {
    const staging = await restored(
      `CREATE TABLE public.log (n int);
       CREATE FUNCTION public.noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.log VALUES (1); RETURN NEW; END $$;
       CREATE TRIGGER noted AFTER UPDATE ON public.settings FOR EACH ROW EXECUTE FUNCTION public.noted();
       ALTER TABLE public.settings ENABLE ALWAYS TRIGGER noted`,
    );
    const connection = await staging.connect();
    const rule = { value: { type: 'hash' } } as const;
    const [problem] = await connection.maskProblems([mask('settings', rule, { schema: 'public' })]);
    expect(problem).toEqual({ path: 'database.masking[0].triggers', text: expect.stringContaining('noted') });
    const count = () => staging.superuser('SELECT count(*)::int AS n FROM public.log');
    await connection.mask('one', [mask('settings', rule, { schema: 'public', triggers: 'disable' })], plenty);
    expect(await count()).toEqual([{ n: 0 }]);
    expect(await staging.superuser(`SELECT tgenabled AS on FROM pg_trigger WHERE tgname = 'noted'`)).toEqual([
      { on: 'A' },
    ]);
    const mayWrite = [{ schema: 'public', table: 'log' }];
    await connection.mask('two', [mask('settings', rule, { schema: 'public', triggers: 'fire', mayWrite })], plenty);
    expect(await count()).toEqual([{ n: 1 }]);
  });

  it('tells table, column and SQLSTATE of what PostgreSQL refuses, and none of the data', async () => {
    const { staging, connection } = await withPeople();
    await staging.as(migrator, `ALTER TABLE sales.people ADD CHECK (city LIKE 'City%')`);
    const failure = await connection
      .mask('run', [mask('people', { city: { type: 'hash' } })], plenty)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'MaskingFailed',
      facts: {
        table: 'people',
        columns: ['city'],
        sqlstate: '23514',
        message: expect.stringContaining('people_city_check'),
      },
    });
    expect(JSON.stringify(failure) + String(failure)).not.toContain('Jane');
    expect(await staging.as(master, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('tells nothing that a trigger says of the data', async () => {
    const { staging, connection } = await withPeople();
    await staging.as(
      migrator,
      `CREATE FUNCTION sales.guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not %', OLD.email; END $$;
       CREATE TRIGGER guard BEFORE UPDATE ON sales.people FOR EACH ROW EXECUTE FUNCTION sales.guard()`,
    );
    const failure = await connection
      .mask('run', [mask('people', { city: { type: 'hash' } }, { triggers: 'fire' })], plenty)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'MaskingFailed', facts: { sqlstate: 'P0001' } });
    expect((failure as Error).cause).toBeUndefined();
    expect(JSON.stringify(failure) + String(failure)).not.toContain('private');
  });

  it('masks nothing without a salt', async () => {
    const staging = await restored();
    const withSalt = (salt: string) =>
      staging.superuser(`SET aurora_restore.salt = '${salt}'; SELECT salt FROM ${secret} AS s`);
    await expect(withSalt('')).rejects.toMatchObject({ code: '22P02', message: expect.stringContaining('no salt') });
    await expect(withSalt('ab')).rejects.toMatchObject({ message: expect.not.stringContaining('ab') });
    await withSalt('a'.repeat(64));
  });

  it('never shows its salt, though every statement and parameter is logged', async () => {
    const { staging, connection } = await withPeople();
    await connection.mask('run', [mask('people', { tax: { type: 'hash', length: 16 } })], plenty);
    const salt = await connection.noted('run', 'salt');
    expect(salt).toMatch(/^[0-9a-f]{64}$/);
    expect(await staging.log()).not.toContain(String(salt).slice(0, 16));
  });

  it('replaces wholly what is no telephone number, and leaves what is empty', async () => {
    const staging = await restored(
      `CREATE TABLE public.t (id int PRIMARY KEY, v varchar(20), c char(9), h text, e text, n text, p text);
       INSERT INTO public.t SELECT n, v, left(v, 9), '', '', '', '' FROM unnest(ARRAY['+353 (1) 555-0100', '01/23.45', 'Jane', '555 ext 7', '٠١٢٣٤٥', '5x', '', '-'])
         WITH ORDINALITY AS one(v, n)`,
    );
    const hash: MaskRule = { type: 'hash' };
    const partial: MaskRule = { type: 'partial', first: 1, last: 1, fill: '*' };
    const name: MaskRule = { type: 'name', part: 'full' };
    const phone: MaskRule = { type: 'phone' };
    const only = [mask('t', { v: phone, c: phone, h: hash, e: email, n: name, p: partial }, { schema: 'public' })];
    const connection = await staging.connect();
    expect(await connection.maskProblems(only)).toEqual([]);
    await connection.mask('run', only, plenty);
    const rows = await read(staging, 'SELECT v, trim(c) AS c, h || e || n || p AS empty FROM public.t ORDER BY id');
    const patterns = [
      /^\+\d{3} \(\d\) \d{3}-\d{4}$/,
      /^\d\d\/\d\d\.\d\d$/,
      /^\d{4}$/,
      /^\d{9}$/,
      /^\d{6}$/,
      /^\d\d$/,
      /^$/,
      /^-$/,
    ];
    for (const [index, pattern] of patterns.entries())
      expect(rows[index]).toMatchObject({ v: expect.stringMatching(pattern), empty: '' });
    expect(rows[2]).toMatchObject({ c: expect.stringMatching(/^\d{4}$/) });
  });

  it('is the same in another database of the cluster where consistent says so, and the secret is in no log', async () => {
    const staging = await restored();
    await staging.as(master, 'CREATE DATABASE other');
    const table = `CREATE TABLE public.t (id int PRIMARY KEY, v text, w text); INSERT INTO public.t VALUES (1, 'jane@private.test', 'jane@private.test')`;
    for (const name of ['orders', 'other']) await staging.as(master, table, name);
    const only = [mask('t', { v: email, w: { type: 'hash', length: 16 } }, { schema: 'public' })];
    const [main, other] = [await staging.connect(), await staging.connect('other')];
    const salt = await main.maskingSecret('run');
    expect(await main.maskingSecret('run')).toBe(salt);
    await other.keepMaskingSecret('run', salt);
    await other.keepMaskingSecret('run', 'ff'.repeat(32));
    expect(await other.maskingSecret('run')).toBe(salt);
    for (const connection of [main, other]) await connection.mask('run', only, plenty);
    const [one, two] = await Promise.all(
      ['orders', 'other'].map(async (name) => (await staging.as(master, 'SELECT v, w FROM public.t', name))[0]),
    );
    expect(one?.['v']).toBe(two?.['v']);
    expect(one?.['w']).not.toBe(two?.['w']);
    expect(await staging.log()).not.toContain(salt.slice(0, 16));
  });
});
