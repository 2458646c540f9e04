import { describe, expect, it } from 'vitest';
import type { MaskRule } from '../../../src/ports/database-data.ts';
import { migrator, production, type Restored } from '../roles/production.ts';
import { major } from '../server-version.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();

const hash: MaskRule = { type: 'hash' };
const rows = (table: string) => `INSERT INTO ${table} SELECT n, 'secret ' || n % 20 FROM generate_series(1, 400) AS n;`;
const masksOf = (...tables: readonly string[]) =>
  tables.map((table, index) => mask(table, { v: hash }, { path: `database.masking[${index}]` }));

/** Whose statistics have values of before. */
async function revealing(staging: Restored): Promise<unknown> {
  const found = await staging.superuser(
    `SELECT tablename::text AS name FROM pg_stats WHERE concat(most_common_vals::text, histogram_bounds::text) ~ 'secret'
     UNION SELECT statistics_name FROM pg_stats_ext WHERE most_common_vals::text ~ 'secret' ORDER BY 1`,
  );
  return found.map(({ name }) => name);
}

describe('What masking could leave behind', () => {
  it('in statistics of what has no rows any more, or that are switched off, is gone; else the object is named', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.emptied (id int PRIMARY KEY, v varchar(80) COLLATE "C" CHECK (v <> '')); ${rows('sales.emptied')}
       CREATE TABLE sales.parted (id int, v text) PARTITION BY RANGE (id);
       CREATE TABLE sales.parted_1 PARTITION OF sales.parted FOR VALUES FROM (1) TO (200);
       CREATE TABLE sales.parted_2 PARTITION OF sales.parted DEFAULT; ${rows('sales.parted')}
       CREATE TABLE sales.was_parent (id int, v text); CREATE TABLE sales.was_child () INHERITS (sales.was_parent); ${rows('sales.was_child')}
       CREATE TABLE sales.t (id int PRIMARY KEY, v text); ${rows('sales.t')}
       CREATE INDEX off ON sales.t ((v || '!')); CREATE INDEX partial ON sales.t ((v || '?')) WHERE v ~ 'secret';
       CREATE TABLE sales.whole (id int, v text); CREATE TABLE sales.heir () INHERITS (sales.whole); ALTER TABLE sales.heir ALTER v SET STATISTICS 0; ${rows('sales.heir')}
       CREATE TABLE sales.filled (id int PRIMARY KEY, v text); ${rows('sales.filled')} CREATE STATISTICS sales.off_too (mcv) ON id, v FROM sales.filled;
       CREATE STATISTICS sales.both (mcv) ON id, v FROM sales.t; CREATE STATISTICS sales.few (mcv) ON id, v FROM sales.emptied`,
    );
    await staging.as(migrator, 'ANALYZE');
    await staging.as(
      migrator,
      `TRUNCATE sales.emptied; TRUNCATE sales.parted_1; TRUNCATE sales.whole; ALTER STATISTICS sales.off_too SET STATISTICS 0; DROP TABLE sales.was_child;
       ALTER INDEX sales.off ALTER COLUMN 1 SET STATISTICS 0; ALTER STATISTICS sales.both SET STATISTICS 0`,
    );
    expect(await revealing(staging)).toEqual(
      expect.arrayContaining([
        'both',
        'emptied',
        'few',
        'off',
        'off_too',
        'partial',
        'parted_1',
        't',
        'was_parent',
        'whole',
      ]),
    );
    const connection = await staging.connect();
    const masks = masksOf('emptied', 'parted', 'was_parent', 'whole', 'filled', 't');
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toHaveLength(6);
    expect(await revealing(staging)).toEqual([]);
    expect(
      await staging.superuser(
        `SELECT format_type(atttypid, atttypmod) AS type, collname AS collation FROM pg_attribute a JOIN pg_collation c ON c.oid = attcollation
         WHERE attrelid = 'sales.emptied'::regclass AND attname = 'v'`,
      ),
    ).toEqual([{ type: 'character varying(80)', collation: 'C' }]);
    // Those that are not empty have statistics, also where the ones of before were taken with others'.
    expect(
      await staging.superuser(
        `SELECT DISTINCT tablename::text AS name FROM pg_stats WHERE attname = 'v' AND schemaname = 'sales' ORDER BY 1`,
      ),
    ).toEqual([{ name: 'filled' }, { name: 'parted' }, { name: 'parted_2' }, { name: 't' }]);

    // A view that masking empties cannot be given other statistics before version 18.
    await staging.as(
      migrator,
      `CREATE TABLE sales.u (id int PRIMARY KEY, v text); ${rows('sales.u')}
       CREATE MATERIALIZED VIEW sales.of_ours AS SELECT v FROM sales.u WHERE v LIKE 'secret%'; CREATE MATERIALIZED VIEW sales.unfilled AS SELECT v FROM sales.u;
       CREATE MATERIALIZED VIEW sales.never AS SELECT v FROM sales.u WITH NO DATA; ANALYZE; REFRESH MATERIALIZED VIEW sales.unfilled WITH NO DATA`,
    );
    const outcome = connection.mask('other run', masksOf('u'), plenty);
    if (major >= 18) {
      await outcome;
      expect(await revealing(staging)).toEqual([]);
    } else {
      for (const view of ['of_ours', 'unfilled']) {
        await expect(
          view === 'of_ours' ? outcome : connection.mask('other run', masksOf('u'), plenty),
        ).rejects.toMatchObject({
          name: 'MaskingFailed',
          facts: { left: [`sales.${view}`] },
        });
        await staging.as(migrator, `DROP MATERIALIZED VIEW sales.${view}`);
      }
      expect(await connection.mask('other run', masksOf('u'), plenty)).toHaveLength(1);
    }
  });

  it.skipIf(major >= 18)(
    'in statistics of an empty table whose column can be given no type, is named, and what to do',
    async () => {
      const staging = await restored();
      await staging.as(
        migrator,
        `CREATE TABLE sales.made (id int PRIMARY KEY, v text, g text GENERATED ALWAYS AS (v || '!') STORED);
       INSERT INTO sales.made (id, v) SELECT n, 'secret ' || n % 20 FROM generate_series(1, 400) AS n;
       CREATE TABLE sales.seen (id int PRIMARY KEY, v text); ${rows('sales.seen')} CREATE VIEW sales.view AS SELECT v FROM sales.seen;
       CREATE TABLE sales.listed (id int, v text) PARTITION BY HASH (v);
       CREATE TABLE sales.listed_1 PARTITION OF sales.listed FOR VALUES WITH (MODULUS 1, REMAINDER 0); ${rows('sales.listed')} ANALYZE`,
      );
      const connection = await staging.connect();
      for (const [table, left] of [
        ['made', 'made'],
        ['seen', 'seen'],
        ['listed', 'listed_1'],
      ] as const) {
        await staging.as(migrator, `TRUNCATE sales.${table}`);
        await expect(connection.mask('run', masksOf(table), plenty)).rejects.toMatchObject({
          name: 'MaskingFailed',
          facts: { left: expect.arrayContaining([`sales.${left}`]) },
          message: expect.stringContaining('Drop it in an SQL file, or insert a row there'),
        });
        await staging.as(migrator, `INSERT INTO sales.${table} (id, v) VALUES (1, 'made up')`);
        expect(await connection.mask('run', masksOf(table), plenty)).toHaveLength(1);
      }
      expect(await revealing(staging)).toEqual([]);
    },
  );

  it('in materialised views that read the table by functions, is refreshed', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.visitors (id int PRIMARY KEY, v text); ${rows('sales.visitors')}
       CREATE FUNCTION sales.of_t() RETURNS TABLE (id int, v text) LANGUAGE sql AS 'SELECT id, v FROM sales.visitors';
       CREATE FUNCTION sales.by_other() RETURNS TABLE (v text) LANGUAGE plpgsql AS 'BEGIN RETURN QUERY SELECT o.v FROM sales.of_t() AS o; END';
       CREATE FUNCTION sales.standard() RETURNS TABLE (v text) LANGUAGE sql BEGIN ATOMIC SELECT v FROM sales.visitors; END;
       CREATE MATERIALIZED VIEW sales.z AS SELECT v FROM sales.by_other();
       CREATE FUNCTION sales."of $z"() RETURNS SETOF text LANGUAGE sql AS 'SELECT v FROM sales.z';
       CREATE MATERIALIZED VIEW sales.a AS SELECT v FROM sales."of $z"() AS v;
       CREATE VIEW sales.b AS SELECT v FROM sales.standard(); CREATE MATERIALIZED VIEW sales.c AS SELECT v FROM sales.b;
       CREATE FUNCTION sales.nothing() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
       CREATE MATERIALIZED VIEW sales.untouched AS SELECT sales.nothing(), clock_timestamp() AS made`,
    );
    const made = () => staging.superuser('SELECT made FROM sales.untouched');
    const before = await made();
    const connection = await staging.connect();
    expect(await connection.mask('run', masksOf('visitors'), plenty)).toHaveLength(1);
    expect(
      await staging.superuser(
        `SELECT count(*)::int AS n FROM (SELECT v FROM sales.z UNION ALL SELECT v FROM sales.a UNION ALL SELECT v FROM sales.c) AS each WHERE v ~ 'secret'`,
      ),
    ).toEqual([{ n: 0 }]);
    expect(await made()).toEqual(before);
  });

  it('in a partition that is half detached, and by triggers that keep a row as it was, is refused', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.parted (id int, v text) PARTITION BY RANGE (id);
       CREATE TABLE sales.parted_1 PARTITION OF sales.parted FOR VALUES FROM (1) TO (200); ${rows('sales.parted').replace('400', '199')}
       CREATE FUNCTION sales.keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.v := OLD.v; RETURN NEW; END';
       CREATE FUNCTION sales.leave_out() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
       CREATE FUNCTION sales.shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.v := upper(NEW.v); RETURN NEW; END';
       ${['keep', 'leave_out', 'shout']
         .map(
           (name) => `CREATE TABLE sales.${name} (id int PRIMARY KEY, v text); ${rows(`sales.${name}`)}
             CREATE TRIGGER ${name} BEFORE UPDATE ON sales.${name} FOR EACH ROW EXECUTE FUNCTION sales.${name}();
             CREATE TRIGGER after_${name} AFTER UPDATE ON sales.${name} FOR EACH ROW EXECUTE FUNCTION sales.leave_out();`,
         )
         .join('\n')}
       CREATE TABLE sales.keep_one (id int PRIMARY KEY, v text, w text); INSERT INTO sales.keep_one VALUES (1, 'secret', 'secret');
       CREATE TRIGGER keep BEFORE UPDATE ON sales.keep_one FOR EACH ROW EXECUTE FUNCTION sales.keep()`,
    );
    // As DETACH PARTITION … CONCURRENTLY leaves it when it is broken off.
    await staging.superuser(
      `UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'sales.parted_1'::regclass`,
    );
    const connection = await staging.connect();
    expect(await connection.maskProblems(masksOf('parted'))).toEqual([
      { path: 'database.masking[0].table', text: expect.stringMatching(/^sales\.parted_1 is half detached.*FINALIZE/) },
    ]);
    expect(await connection.maskProblems(masksOf('parted_1'))).toEqual([]);
    for (const table of ['keep', 'leave_out']) {
      const fired = [mask(table, { v: hash }, { triggers: 'fire' })];
      await expect(connection.mask('run', fired, plenty)).rejects.toMatchObject({
        name: 'MaskingFailed',
        facts: { table, triggers: [table] },
      });
      await connection.mask('run', [mask(table, { v: hash }, { triggers: 'disable' })], plenty);
    }
    await expect(
      connection.mask('run', [mask('keep_one', { v: hash, w: hash }, { triggers: 'fire' })], plenty),
    ).rejects.toMatchObject({ name: 'MaskingFailed', facts: { table: 'keep_one', triggers: ['keep'] } });
    // What has the value of its mask already is as it should be.
    const same: MaskRule = { type: 'constant', value: 'secret' };
    await connection.mask('run', [mask('keep_one', { v: same, w: hash }, { triggers: 'fire' })], plenty);
    await connection.mask('run', [mask('shout', { v: hash }, { triggers: 'fire' })], plenty);
    expect(
      await staging.superuser(
        `SELECT count(*)::int AS n FROM (SELECT v FROM sales.keep UNION ALL SELECT v FROM sales.leave_out UNION ALL SELECT v FROM sales.shout) AS each
         WHERE v ~* 'secret'`,
      ),
    ).toEqual([{ n: 0 }]);
  });

  it('by a trigger of replicas, where the source has its sessions act as one, is told like any other', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.t (id int PRIMARY KEY, v text); ${rows('sales.t')}
       CREATE FUNCTION sales.keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.v := OLD.v; RETURN NEW; END';
       CREATE TRIGGER keep BEFORE UPDATE ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.keep();
       ALTER TABLE sales.t ENABLE REPLICA TRIGGER keep`,
    );
    await staging.superuser('ALTER DATABASE orders SET session_replication_role = replica');
    const connection = await staging.connect();
    expect(await connection.maskProblems(masksOf('t'))).toEqual([
      { path: 'database.masking[0].triggers', text: expect.stringContaining('an UPDATE fires keep') },
    ]);
    await connection.mask('run', [mask('t', { v: hash }, { triggers: 'disable' })], plenty);
    expect(
      await staging.superuser(
        `SELECT (SELECT count(*)::int FROM sales.t WHERE v ~ 'secret') AS n, tgenabled::text AS enabled FROM pg_trigger WHERE tgname = 'keep'`,
      ),
    ).toEqual([{ n: 0, enabled: 'R' }]);
  });
});
