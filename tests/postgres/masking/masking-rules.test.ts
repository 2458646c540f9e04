import { describe, expect, it } from 'vitest';
import type { MaskRule } from '../../../src/ports/database-data.ts';
import { migrator, production } from '../roles/production.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();

/** The rows of the tables after masking them by rules against which nothing speaks. */
async function maskedBy(sql: string, rules: Readonly<Record<string, Readonly<Record<string, MaskRule>>>>) {
  const staging = await restored();
  await staging.as(migrator, `SET search_path = sales; ${sql}`);
  const connection = await staging.connect();
  const masks = Object.entries(rules).map(([table, columns], index) =>
    mask(table, columns, { path: `database.masking[${index}]` }),
  );
  expect(await connection.maskProblems(masks)).toEqual([]);
  expect(await connection.mask('run', masks, plenty)).toHaveLength(masks.length);
  await staging.superuser('ALTER DATABASE orders SET search_path = sales');
  return { read: (query: string) => staging.superuser(query) };
}

describe('uuid', () => {
  const rule: MaskRule = { type: 'uuid', consistent: 'person' };

  it('makes another uuid of version 4 of each, keeps the key and what refers to it, and leaves NULL', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN id AS uuid; CREATE TABLE p (id uuid PRIMARY KEY, other id, n int);
       CREATE TABLE t (p uuid REFERENCES p, UNIQUE (p));
       INSERT INTO p SELECT md5(n::text)::uuid, md5(n::text)::uuid, n FROM generate_series(1, 500) AS n;
       INSERT INTO t SELECT id FROM p; INSERT INTO t VALUES (NULL)`,
      { p: { id: rule, other: { type: 'uuid' } }, t: { p: rule } },
    );
    expect(
      await read(
        `SELECT count(*)::int AS rows, count(DISTINCT id)::int AS ids, count(DISTINCT other)::int AS others,
                count(*) FILTER (WHERE id = md5(n::text)::uuid OR id = other)::int AS same, count(t.p)::int AS referring,
                bool_and(concat(id, other) ~ '^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}){2}$') AS version4,
                (SELECT count(*)::int FROM t WHERE p IS NULL) AS nulls
         FROM p JOIN t ON t.p = p.id`,
      ),
    ).toEqual([{ rows: 500, ids: 500, others: 500, same: 0, referring: 500, version4: true, nulls: 1 }]);
  });
});

describe('number', () => {
  const rule: MaskRule = { type: 'number', consistent: 'badge' };

  it('permutes the numbers of as many digits, up to the end of each type, the same in all types', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN badge AS int; CREATE TABLE p (v bigint, was bigint PRIMARY KEY); CREATE TABLE t (v int, small smallint, own badge);
       INSERT INTO p SELECT n, n FROM generate_series(-1100, 10100) AS n;
       INSERT INTO p SELECT n, n FROM unnest(ARRAY[32767, -32768, 32768, 99999, 2147483647, -2147483648, 2147483648, 9999999999, 123456789012,
                                                  9223372036854775807, -9223372036854775808]) AS n;
       INSERT INTO t SELECT v, CASE WHEN abs(v) < 32768 THEN v END, v FROM p WHERE v BETWEEN -2147483648 AND 2147483647`,
      { p: { v: rule }, t: { v: rule, small: rule, own: { type: 'number' } } },
    );
    expect(
      await read(
        `WITH placed AS (SELECT v, was, v < 0 AS below, length((CASE WHEN v < 0 THEN -(v + 1) ELSE v END)::text) AS digits,
                                was < 0 AS was_below, length((CASE WHEN was < 0 THEN -(was + 1) ELSE was END)::text) AS had FROM p)
         SELECT count(*)::int AS rows, count(DISTINCT v)::int AS masks, count(*) FILTER (WHERE digits <> had OR below <> was_below)::int AS other_length,
                -- As many as chance leaves: one of each range.
                count(*) FILTER (WHERE v = was)::int < 30 AS moved,
                (SELECT count(*)::int FROM placed WHERE had = 3 AND NOT was_below AND v BETWEEN 100 AND 999) AS hundreds,
                (SELECT abs(corr(v, was)) < 0.1 FROM placed WHERE had = 4 AND NOT was_below) AS scattered
         FROM placed`,
      ),
    ).toEqual([{ rows: 11_212, masks: 11_212, other_length: 0, moved: true, hundreds: 900, scattered: true }]);
    expect(
      await read(
        `SELECT count(*)::int AS joined, count(*) FILTER (WHERE t.own = t.v)::int < 50 AS differ,
                (SELECT count(*)::int FROM t JOIN p ON p.v = t.small) AS small
         FROM t JOIN p USING (v)`,
      ),
    ).toEqual([{ joined: 11_207, differ: true, small: 11_202 }]);
  });

  it('leaves NULL, and permutes otherwise in another run', async () => {
    const sql = `CREATE TABLE p (id int PRIMARY KEY, v int); INSERT INTO p SELECT n, 4000 + n FROM generate_series(1, 50) AS n; INSERT INTO p VALUES (0, NULL)`;
    const masks = async () =>
      (await (await maskedBy(sql, { p: { v: { type: 'number' } } })).read('SELECT v FROM p ORDER BY id')).map(
        ({ v }) => v as number | null,
      );
    const [one, other] = [await masks(), await masks()];
    expect(one[0]).toBeNull();
    expect(new Set(one).size).toBe(51);
    expect(one).not.toEqual(other);
  });
});
