import { describe, expect, it } from 'vitest';
import { isLarge, nextBatchSize } from '../../../src/adapters/postgres/masking/batches.ts';
import type { MaskRule } from '../../../src/ports/database-data.ts';
import { master, migrator, production, type Restored } from '../roles/production.ts';
import { email, mask, plenty } from './people.ts';

const { restored } = production();
const hash: MaskRule = { type: 'hash', length: 16 };

describe('A large table without a key', () => {
  const rows = 160_000;
  const made = `CREATE TABLE public.t (v text, n int) PARTITION BY LIST (n);
    CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES IN (0) WITH (fillfactor = 50); CREATE TABLE public.t2 PARTITION OF public.t DEFAULT;
    INSERT INTO public.t SELECT 'v' || n, n % 4 FROM generate_series(1, ${rows}) AS n; DELETE FROM public.t WHERE n = 1; VACUUM`.split(
    '; ',
  );
  const masks = [mask('t', { v: hash }, { schema: 'public' })];
  const expected = async (staging: Restored) =>
    staging.superuser(
      `SELECT count(*)::int AS rows, count(DISTINCT v)::int AS kinds, bool_and(v ~ '^[0-9a-f]{16}$') AS masked, bool_and(mask IS NOT NULL) AS once
       FROM public.t LEFT JOIN (
         SELECT left(encode(sha256(convert_to(salt || '["orders","public","t","v"]:' || 'v' || n, 'UTF8')), 'hex'), 16) AS mask
         FROM generate_series(1, ${rows}) AS n, (SELECT value #>> '{}' AS salt FROM aurora_restore.progress WHERE item = 'salt') AS s
       ) AS masks ON mask = v`,
    );

  it('is masked by the place of its rows, each once, however often it is broken off', async () => {
    const staging = await restored();
    for (const sql of made) await staging.as(master, sql);
    const connection = await staging.connect();
    expect(await connection.maskProblems(masks)).toEqual([]);
    let attempts = 1;
    const timeForTwoBatches = () => {
      let looks = 0;
      return () => {
        looks += 1;
        return looks <= 5 ? 60_000 : 0;
      };
    };
    while (attempts < 30 && (await connection.mask('run', masks, timeForTwoBatches())) === undefined) attempts += 1;
    expect(attempts).toBeGreaterThan(2);
    expect(await connection.mask('run', masks, plenty)).toEqual([{ schema: 'public', table: 't', rows: 120_000 }]);
    expect(await expected(staging)).toEqual([{ rows: 120_000, kinds: 120_000, masked: true, once: true }]);
  });

  it('is masked too where somebody has added a row meanwhile, and is not said to be masked where one is gone', async () => {
    const staging = await restored();
    for (const sql of made) await staging.as(master, sql);
    const connection = await staging.connect();
    let looks = 0;
    const once = () => {
      looks += 1;
      return looks <= 3 ? 60_000 : 0;
    };
    expect(await connection.mask('run', masks, once)).toBeUndefined();
    await staging.as(master, `INSERT INTO public.t VALUES ('v1', 2)`);
    expect(await connection.mask('run', masks, plenty)).toEqual([{ schema: 'public', table: 't', rows: 120_001 }]);
    looks = 0;
    expect(await connection.mask('other', masks, once)).toBeUndefined();
    await staging.as(master, 'DELETE FROM public.t WHERE n = 3');
    await expect(connection.mask('other', masks, plenty)).rejects.toMatchObject({
      name: 'MaskingFailed',
      facts: { table: 't', sqlstate: '55000' },
    });
  });
});

describe('A table of large documents', () => {
  async function steps(bytes: number): Promise<number> {
    const staging = await restored();
    const sql = `CREATE UNLOGGED TABLE sales.t (id int PRIMARY KEY, v text); ALTER TABLE sales.t ALTER v SET STORAGE EXTERNAL;
      INSERT INTO sales.t SELECT n, repeat('x', ${bytes}) FROM generate_series(1, 220) AS n; ANALYZE sales.t`;
    await staging.as(migrator, sql);
    let done = 0;
    const count = () => {
      done += 1;
    };
    await (await staging.connect()).mask('run', [mask('t', { v: { type: 'null' } })], plenty, count);
    return done;
  }

  it('begins with a batch of their size, and goes on with what took no time: so many in one as of short ones would not end in the time that there is', async () => {
    expect(await steps(1_000_000)).toBe((await steps(1)) + 1);
  });

  it('has batches that take ten seconds, however few rows these are', () => {
    const table = { rows: 1_000_000, bytes: 1_000_000 * 200 };
    expect(nextBatchSize(undefined, table)).toBe(20_000);
    expect(nextBatchSize(undefined, { ...table, bytes: 1e12 })).toBe(100);
    expect(nextBatchSize(undefined, { ...table, bytes: 1e11 })).toBe(1000);
    expect(nextBatchSize(undefined, { rows: 0, bytes: 0 })).toBe(100);
    expect(nextBatchSize({ rows: 1000, milliseconds: 20_000 }, table)).toBe(500);
    expect(nextBatchSize({ rows: 1000, milliseconds: 1 }, table)).toBe(10_000);
    expect(nextBatchSize({ rows: 100_000, milliseconds: 1 }, table)).toBe(500_000);
    expect(nextBatchSize({ rows: 100, milliseconds: 500_000 }, table)).toBe(100);
    expect(nextBatchSize({ rows: 0, milliseconds: 5 }, table)).toBe(20_000);
    expect([{}, { bytes: 5e8 }, { bytes: 6e8 }].map((rest) => isLarge({ rows: 100_000, bytes: 1, ...rest }))).toEqual([
      ...[false, false, true],
    ]);
    expect(isLarge({ rows: 100_001, bytes: 1 })).toBe(true);
  });
});

describe('The foreign key of a partitioned table', () => {
  /** How many statements the server is asked to run while the keys of so many partitions are made again. */
  async function statements(partitions: number): Promise<number> {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.p (mail text PRIMARY KEY); INSERT INTO sales.p SELECT 'p' || n FROM generate_series(1, ${partitions}) AS n;
       CREATE TABLE sales.c (id int, mail text REFERENCES sales.p) PARTITION BY RANGE (id);
       DO $$ BEGIN FOR n IN 1..${partitions} LOOP
         EXECUTE format('CREATE TABLE sales.c%s PARTITION OF sales.c FOR VALUES FROM (%s) TO (%s)', n, n, n + 1); END LOOP; END $$;
       INSERT INTO sales.c SELECT n, 'p' || n FROM generate_series(1, ${partitions}) AS n`,
    );
    const connection = await staging.connect();
    const masks = [mask('p', { mail: email }), mask('c', { mail: email }, { path: 'database.masking[1]' })];
    expect(await connection.mask('run', masks, () => 0)).toBeUndefined();
    const before = (await staging.log()).length;
    await connection.mask('run', masks, plenty);
    const log = (await staging.log()).slice(before);
    return log.match(/ LOG: {2}(?:statement|execute)/g)?.length ?? 0;
  }

  it('is made again with a number of statements that grows with the partitions, and no faster', async () => {
    const [few, many] = [await statements(10), await statements(40)];
    // Two steps a partition, each with its time limit.
    expect(many - few).toBeGreaterThanOrEqual(30 * 4);
    expect(many - few).toBeLessThanOrEqual(30 * 5);
  });
});
