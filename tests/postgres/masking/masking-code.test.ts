import { describe, expect, it } from 'vitest';
import type { MaskRule, TableMask } from '../../../src/ports/database-data.ts';
import { migrator, production, type Restored } from '../roles/production.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();
const hash: MaskRule = { type: 'hash', length: 16 };

async function masked(staging: Restored, ...masks: readonly TableMask[]) {
  const connection = await staging.connect();
  expect(await connection.maskProblems(masks)).toEqual([]);
  return connection.mask('run', masks, plenty);
}

/**
 * What stands in `sales`, and names nothing with a schema. PostgreSQL 17 makes indexes and views with no path but its own:
 * these are as they were made by a version before.
 */
const unqualified = `
  SET search_path = sales, public;
  CREATE TABLE banned (word text); INSERT INTO banned VALUES ('forbidden');
  CREATE TABLE seen (n int);
  CREATE FUNCTION allowed(text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN NOT EXISTS (SELECT FROM banned WHERE word = $1); END $$;
  CREATE FUNCTION folded(text) RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = sales AS $$ BEGIN RETURN plain($1); END $$;
  CREATE FUNCTION plain(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
  CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO seen VALUES (1); RETURN NEW; END $$;
  CREATE TABLE t (id int PRIMARY KEY, v text CHECK (allowed(v)), g text GENERATED ALWAYS AS (folded(v)) STORED);
  INSERT INTO t VALUES (1, 'Secret'), (2, 'Other');
  CREATE INDEX ON t (folded(v));
  CREATE STATISTICS folding ON (folded(v)) FROM t;
  CREATE TRIGGER noted AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION noted();
  CREATE VIEW between AS SELECT folded(v) AS v FROM t;
  CREATE MATERIALIZED VIEW m AS SELECT v FROM between; ANALYZE t; ANALYZE m;
  ALTER FUNCTION folded(text) RESET search_path;`;

describe('The code of a table that is masked', () => {
  it.each([
    ['the role', 'ALTER ROLE orders_migrator SET search_path = sales, public'],
    ['the role in the database', 'ALTER ROLE orders_migrator IN DATABASE orders SET search_path = sales'],
    ['the database', 'ALTER DATABASE orders SET search_path = public, sales'],
    [
      'the role, whatever the database has',
      `CREATE SCHEMA wrong; GRANT USAGE ON SCHEMA wrong TO PUBLIC;
       CREATE FUNCTION wrong.plain(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'wrong' $$;
       ALTER DATABASE orders SET search_path = wrong, sales; ALTER ROLE orders_migrator SET search_path = sales`,
    ],
    ['nobody, and is in the schema of the table', 'SELECT 1'],
  ])('finds what it names without a schema by the path of %s', async (_whose, setting) => {
    const staging = await restored();
    await staging.superuser(setting);
    await staging.as(migrator, unqualified);
    const mayWrite = [{ schema: 'sales', table: 'seen' }];
    await masked(staging, mask('t', { v: hash }, { triggers: 'fire', mayWrite }));
    expect(
      await staging.superuser(
        `SELECT (SELECT count(*)::int FROM sales.seen) AS seen,
                (SELECT count(*)::int FROM sales.t WHERE v ~ '^[0-9a-f]{16}$' AND g = v) AS masked,
                (SELECT count(*)::int FROM sales.m WHERE v ~ '^[0-9a-f]{16}$') AS refreshed,
                (SELECT count(*)::int FROM pg_stats WHERE concat(most_common_vals, histogram_bounds) ~ 'ecret') AS shown,
                (SELECT proconfig FROM pg_proc WHERE proname = 'folded') AS settings`,
      ),
    ).toEqual([{ seen: 2, masked: 2, refreshed: 2, shown: 0, settings: null }]);
  });

  it('runs with the rights of the table’s owner, also what is deferred, and changes no setting for long', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.ran (who text, as_of text);
       CREATE FUNCTION sales.spy(text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
         BEGIN EXECUTE 'ALTER ROLE reporting LOGIN'; INSERT INTO sales.ran VALUES (current_user, 'reopened');
         EXCEPTION WHEN insufficient_privilege THEN INSERT INTO sales.ran VALUES (current_user, $1); END;
         PERFORM set_config('search_path', 'sales', false);
         RETURN true; END $$;
       CREATE FUNCTION sales.spy_later() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM sales.spy('deferred'); RETURN NULL; END $$;
       CREATE TABLE sales.t (id int PRIMARY KEY, v text);
       INSERT INTO sales.t VALUES (1, 'Secret');
       ALTER TABLE sales.t ADD CHECK (sales.spy('checked')) NOT VALID;
       CREATE CONSTRAINT TRIGGER later AFTER UPDATE ON sales.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sales.spy_later();
       CREATE FUNCTION sales.to_regclass(text) RETURNS regclass LANGUAGE sql AS 'SELECT NULL::regclass'`,
    );
    await staging.superuser('ALTER ROLE reporting NOLOGIN');
    const mayWrite = [{ schema: 'sales', table: 'ran' }];
    await masked(staging, mask('t', { v: hash }, { triggers: 'fire', mayWrite }));
    expect(
      await staging.superuser(`SELECT has_schema_privilege('orders_migrator', 'aurora_restore', 'CREATE') AS may`),
    ).toEqual([{ may: false }]);
    expect(await staging.superuser('SELECT DISTINCT who, as_of FROM sales.ran ORDER BY as_of')).toEqual([
      { who: 'orders_migrator', as_of: 'checked' },
      { who: 'orders_migrator', as_of: 'deferred' },
    ]);
    expect(await staging.superuser(`SELECT rolcanlogin FROM pg_roles WHERE rolname = 'reporting'`)).toEqual([
      { rolcanlogin: false },
    ]);
  });

  it('is not what masks, though it is made for closer types than PostgreSQL’s own', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.t (id int PRIMARY KEY, v varchar(90), p varchar(20), n numeric(9, 2), d date, a varchar(20), w varchar(40));
       INSERT INTO sales.t VALUES (1, 'Secret', '+353 1 555', 100, '2000-01-01', 'abcdefgh', 'Jane'), (2, '', '', NULL, NULL, '', '');
       CREATE FUNCTION sales.lie(varchar, text) RETURNS text LANGUAGE sql AS $$ SELECT 'Secret' $$;
       CREATE FUNCTION sales.lie(varchar, varchar) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
       CREATE FUNCTION sales.lie(numeric, double precision) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
       CREATE FUNCTION sales."left"(varchar, int) RETURNS text LANGUAGE sql AS $$ SELECT 'Secret' $$;
       CREATE FUNCTION sales.translate(varchar, text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'Secret' $$;
       CREATE FUNCTION sales.length(varchar) RETURNS int LANGUAGE sql AS 'SELECT 0';
       CREATE OPERATOR sales.|| (LEFTARG = varchar, RIGHTARG = text, FUNCTION = sales.lie);
       CREATE OPERATOR sales.= (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = sales.lie);
       CREATE OPERATOR sales.* (LEFTARG = numeric, RIGHTARG = double precision, FUNCTION = sales.lie)`,
    );
    await staging.superuser('ALTER ROLE orders_migrator SET search_path = sales, pg_catalog');
    await masked(
      staging,
      mask('t', {
        ...{ v: { type: 'email', domain: 'example.com' }, p: { type: 'phone' }, n: { type: 'noise', ratio: 0.1 } },
        ...{ d: { type: 'days', within: 9 }, a: { type: 'partial', first: 1, last: 1, fill: '*' } },
        w: { type: 'name', part: 'full' },
      }),
    );
    const [row, empty] = await staging.superuser('SELECT * FROM sales.t ORDER BY id');
    expect(row).toMatchObject({
      v: expect.stringMatching(/^[0-9a-f]{20}@example\.com$/),
      p: expect.stringMatching(/^\+\d{3} \d \d{3}$/),
      a: 'a******h',
      w: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/),
    });
    expect(Math.abs(Number(row?.['n']) - 100)).toBeLessThanOrEqual(10);
    expect(empty).toMatchObject({ v: '', p: '', n: null, d: null, a: '', w: '' });
  });

  it('is masked for though its owner may not use the schema', async () => {
    const staging = await restored(`
      CREATE SCHEMA hidden; CREATE DOMAIN hidden.word AS text; CREATE TABLE hidden.t (id int PRIMARY KEY, v hidden.word);
      INSERT INTO hidden.t VALUES (1, 'Secret'); GRANT orders_migrator TO CURRENT_USER;
      GRANT CREATE ON SCHEMA hidden TO orders_migrator; ALTER TABLE hidden.t OWNER TO orders_migrator;
      REVOKE CREATE ON SCHEMA hidden FROM orders_migrator; REVOKE orders_migrator FROM CURRENT_USER`);
    const acl = `SELECT nspacl::text FROM pg_namespace WHERE nspname = 'hidden'`;
    const before = await staging.superuser(acl);
    await masked(staging, mask('t', { v: { type: 'constant', value: 'x' } }, { schema: 'hidden' }));
    expect(await staging.superuser('SELECT v FROM hidden.t')).toEqual([{ v: 'x' }]);
    expect(await staging.superuser(acl)).toEqual(before);
  });
});
