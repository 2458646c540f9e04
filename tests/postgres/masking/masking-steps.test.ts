import { describe, expect, it } from 'vitest';
import type { TimeLeft } from '../../../src/ports/database-data.ts';
import { migrator, production, type Restored } from '../roles/production.ts';
import { email, mask, people, plenty } from './people.ts';

const { restored } = production();

/** Constraints with all that they are made of, and whether they are valid. */
const constraints = (staging: Restored) =>
  staging.superuser(
    `SELECT k.conrelid::regclass::text AS table, k.conname, pg_get_constraintdef(k.oid) AS definition, k.convalidated,
            k.conislocal, k.coninhcount, obj_description(k.oid, 'pg_constraint') AS comment, (SELECT p.conname FROM pg_constraint p WHERE p.oid = k.conparentid) AS parent
     FROM pg_constraint k WHERE k.connamespace = 'sales'::regnamespace ORDER BY 1, 2, 3`,
  );
/** Time for one step of what follows the tables, then for none. */
function timeForOneStep(): TimeLeft {
  let looks = 0;
  return () => {
    looks += 1;
    return looks <= 3 ? 30_000 : 0;
  };
}

describe('Masking in several attempts', () => {
  it('makes foreign keys and views again step by step, each noted, whatever little time an attempt has', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `${people}
       CREATE TABLE sales."Parts" (id int, mail text, CONSTRAINT "Mail key" FOREIGN KEY (mail) REFERENCES sales.people (email)
         ON DELETE SET NULL DEFERRABLE) PARTITION BY RANGE (id);
       CREATE TABLE sales.part_1 PARTITION OF sales."Parts" FOR VALUES FROM (0) TO (150);
       CREATE TABLE sales.part_2 PARTITION OF sales."Parts" DEFAULT PARTITION BY LIST (id);
       CREATE TABLE sales.part_2a PARTITION OF sales.part_2 DEFAULT;
       ALTER TABLE sales.part_1 RENAME CONSTRAINT "Mail key" TO other_name;
       COMMENT ON CONSTRAINT "Mail key" ON sales."Parts" IS 'Ask Ada''s team; \\ first';
       COMMENT ON CONSTRAINT other_name ON sales.part_1 IS 'as the other';
       INSERT INTO sales."Parts" SELECT n, 'p' || n || '@private.test' FROM generate_series(1, 300) AS n;
       CREATE TABLE sales.unchecked (mail text);
       INSERT INTO sales.unchecked VALUES ('stranger@private.test');
       ALTER TABLE sales.unchecked ADD FOREIGN KEY (mail) REFERENCES sales.people (email) NOT VALID;
       COMMENT ON CONSTRAINT unchecked_mail_fkey ON sales.unchecked IS 'never checked';
       COMMENT ON CONSTRAINT letters_recipient_fkey ON sales.letters IS 'one to one';
       CREATE MATERIALIZED VIEW sales.count AS SELECT count(*) FROM sales.addresses WHERE email LIKE '%private%'`,
    );
    const before = await constraints(staging);
    const connection = await staging.connect();
    const masks = ['people', 'letters', 'Parts', 'unchecked'].map((table, index) =>
      mask(table, table === 'people' ? { email } : table === 'letters' ? { recipient: email } : { mail: email }, {
        path: `database.masking[${index}]`,
      }),
    );
    expect(await connection.maskProblems(masks)).toEqual([]);
    // Another run comes as far as the partitions' own keys, before this one takes over.
    for (let attempt = 0; attempt < 8; attempt += 1) await connection.mask('earlier run', masks, timeForOneStep());
    expect(await staging.superuser(`SELECT FROM pg_constraint WHERE conname = 'other_name'`)).toHaveLength(1);
    let attempts = 1;
    while (attempts < 60 && (await connection.mask('run', masks, timeForOneStep())) === undefined) attempts += 1;
    // A table each; two for each checked key, and for each of two partitions; an ANALYZE each; two views.
    expect(attempts).toBeGreaterThan(4 + 2 + 4 + 4);
    expect(attempts).toBeLessThan(40);
    expect(await constraints(staging)).toEqual(before);
    expect(await staging.superuser('TABLE sales.count')).toEqual([{ count: '0' }]);
    const later = await connection.mask('run', masks, plenty);
    expect(later?.map(({ rows }) => rows)).toEqual([301, 300, 300, 1]);
  });

  it('tells the foreign key that does not hold any more, not the table that is masked', async () => {
    const staging = await restored();
    await staging.as(migrator, people);
    const connection = await staging.connect();
    const masks = [mask('people', { email }), mask('letters', { recipient: email }, { path: 'database.masking[1]' })];
    expect(await connection.mask('run', masks, () => 0)).toBeUndefined();
    await staging.as(migrator, `UPDATE sales.letters SET recipient = 'nobody' WHERE id = 7`);
    await expect(connection.mask('run', masks, plenty)).rejects.toMatchObject({
      name: 'MaskingFailed',
      message: expect.stringContaining('the foreign key letters_recipient_fkey of sales.letters'),
      facts: { table: 'sales.letters', constraint: 'letters_recipient_fkey', sqlstate: '23503' },
    });
  });

  it('makes the foreign keys again where nothing is masked any more, and leaves no trace where none were dropped', async () => {
    const staging = await restored();
    await staging.as(migrator, people);
    const before = await constraints(staging);
    const connection = await staging.connect();
    expect(await connection.mask('run', [], plenty)).toEqual([]);
    expect(await staging.superuser(`SELECT to_regnamespace('aurora_restore') AS schema`)).toEqual([{ schema: null }]);
    const masks = [mask('people', { email }), mask('letters', { recipient: email }, { path: 'database.masking[1]' })];
    expect(await connection.mask('run', masks, () => 0)).toBeUndefined();
    expect(await constraints(staging)).not.toEqual(before);
    expect(await connection.mask('other run', [], plenty)).toEqual([]);
    expect(await constraints(staging)).toEqual(before);
  });

  it('gives a statement no more time than is left, and goes on in the next attempt where it did not suffice', async () => {
    const staging = await restored(
      `CREATE FUNCTION public.slowly(text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1.5); RETURN true; END $$;
       CREATE TABLE public.t (id int PRIMARY KEY, v text CHECK (public.slowly(v))); INSERT INTO public.t VALUES (1, 'x')`,
    );
    const connection = await staging.connect();
    const masks = [mask('t', { v: { type: 'constant', value: 'y' } }, { schema: 'public' })];
    let looks = 0;
    const short = () => {
      looks += 1;
      return looks === 1 ? 60_000 : 1_000;
    };
    expect(await connection.mask('run', masks, short)).toBeUndefined();
    expect(await staging.superuser('SELECT v FROM public.t')).toEqual([{ v: 'x' }]);
    expect(await connection.mask('run', masks, plenty)).toEqual([{ schema: 'public', table: 't', rows: 1 }]);
    expect(await staging.superuser('SELECT v FROM public.t')).toEqual([{ v: 'y' }]);
  });

  it('notes two items of one table apart, should they ever come so far', async () => {
    const staging = await restored();
    await staging.as(migrator, people);
    const connection = await staging.connect();
    const masks = [mask('people', { notes: { type: 'null' } }), mask('people', { city: { type: 'hash' } })];
    await connection.mask('run', masks, plenty);
    expect(
      await staging.superuser(
        `SELECT count(*)::int AS n FROM sales.people WHERE notes IS NOT NULL OR city LIKE 'City%'`,
      ),
    ).toEqual([{ n: 0 }]);
  });
});
