import { describe, expect, it } from 'vitest';
import { migrator, production, type Restored } from '../roles/production.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();

/** All that the statistics show of the values to whoever may read the tables. */
async function shown(staging: Restored): Promise<string> {
  const rows = await staging.superuser(
    `SELECT 'column', tablename, attname, most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE schemaname = 'sales'
     UNION ALL SELECT 'extended', statistics_name, '', most_common_vals::text, '' FROM pg_stats_ext
     UNION ALL SELECT 'expression', statistics_name, expr, most_common_vals::text, histogram_bounds::text FROM pg_stats_ext_exprs`,
  );
  return JSON.stringify(rows);
}

const rows = (table: string) =>
  `INSERT INTO ${table} SELECT n, 'secret ' || n % 20, 'secret ' || n % 20 FROM generate_series(1, 400) AS n;`;

describe('Statistics after masking', () => {
  it('show no value of before, of whatever is made of the table', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.t (id int PRIMARY KEY, v text, w text); ${rows('sales.t')}
       CREATE INDEX ON sales.t ((v || '!'));
       CREATE STATISTICS sales.both (mcv) ON v, w FROM sales.t;
       CREATE STATISTICS sales.expression ON (v || '?') FROM sales.t;
       CREATE TABLE sales.heir () INHERITS (sales.t); ${rows('sales.heir')}
       CREATE VIEW sales.between AS SELECT v FROM sales.t;
       CREATE MATERIALIZED VIEW sales.copy AS SELECT v FROM sales.between;
       CREATE MATERIALIZED VIEW sales.copy_of_copy AS SELECT v FROM sales.copy;
       CREATE TABLE sales.p (id int, v text, w text) PARTITION BY RANGE (id);
       CREATE TABLE sales.p1 PARTITION OF sales.p DEFAULT; ${rows('sales.p')}
       CREATE MATERIALIZED VIEW sales.copy_of_part AS SELECT v FROM sales.p1;
       CREATE TABLE sales.q (id int, v text, w text) PARTITION BY RANGE (id);
       CREATE TABLE sales.q1 PARTITION OF sales.q DEFAULT; ${rows('sales.q')}
       ANALYZE; ALTER TABLE sales.t ALTER v SET STATISTICS 0; ALTER TABLE sales.p1 ALTER v SET STATISTICS 0`,
    );
    expect((await shown(staging)).match(/secret/g)?.length).toBeGreaterThan(100);
    const connection = await staging.connect();
    const rule = { type: 'hash' } as const;
    // A table with heirs, a partitioned one, and a partition by itself.
    const masks = ['t', 'p', 'q1'].map((table, index) =>
      mask(table, { v: rule, w: rule }, { path: `database.masking[${index}]` }),
    );
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toHaveLength(3);
    expect(await shown(staging)).not.toContain('secret');
    expect(
      await staging.superuser(
        `SELECT attrelid::regclass::text AS table FROM pg_attribute
         WHERE attrelid IN ('sales.t'::regclass, 'sales.p1'::regclass) AND attnum > 0 AND attstattarget = 0 ORDER BY 1`,
      ),
    ).toEqual([{ table: 'sales.p1' }, { table: 'sales.t' }]);
  });
});
