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
