import { describe, expect, it } from 'vitest';
import { columnPath } from '../../../src/adapters/postgres/masking/naming.ts';
import type { MaskRule, TableMask } from '../../../src/ports/database-data.ts';
import { migrator, production } from '../roles/production.ts';
import { email, mask, plenty } from './people.ts';

const { restored } = production();
const people = `
  CREATE TYPE sales.mood AS ENUM ('sad', 'glad');
  CREATE DOMAIN sales.short AS varchar(5) CHECK (VALUE <> 'never');
  CREATE TABLE sales.t (id int PRIMARY KEY, first text, last text, age int, code varchar(5), own sales.short, born date,
    doc jsonb, tags text[], codes varchar(5)[], bits bit(3), worth numeric(5,2), mood sales.mood, email text UNIQUE,
    must text NOT NULL, upper text GENERATED ALWAYS AS (upper(first)) STORED);
  INSERT INTO sales.t SELECT n, 'First' || n, CASE WHEN n % 4 <> 0 THEN 'Last' || n END, 20 + n, 'c' || n, 'o' || n, date '1990-05-07' + n,
    jsonb_build_object('name', 'First' || n, 'plan', n), ARRAY['a' || n, 'b'], ARRAY['x', 'y'], B'101', n, 'sad', 'p' || n || '@private.test', 'must'
    FROM generate_series(1, 12) AS n;`;

const sql = (expression: string): MaskRule => ({ type: 'sql', expression });
const t = (columns: Readonly<Record<string, string>>, rest: Partial<TableMask> = {}) =>
  mask('t', Object.fromEntries(Object.entries(columns).map(([name, text]) => [name, sql(text)])), rest);
const at = (column: string) => `database.masking[0].columns.${column}`;

async function withTable(statements = people) {
  const staging = await restored();
  await staging.as(migrator, statements);
  return { staging, connection: await staging.connect() };
}

describe('SQL of one’s own', () => {
  it('makes of each row what it says, of NULL too, and once', async () => {
    const { staging, connection } = await withTable();
    const masks = [
      mask('t', {
        first: sql(`'Person ' || id`),
        last: sql(`coalesce(upper(code), 'x') || '-' || length(last)`),
        must: sql(`coalesce(tags[1], id || '''s')`),
        email,
      }),
    ];
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await staging.superuser(`SELECT FROM pg_namespace WHERE nspname = 'aurora_restore'`)).toEqual([]);
    const told = [{ schema: 'sales', table: 't', rows: 12 }];
    expect(await connection.mask('run', masks, plenty)).toEqual(told);
    const read = () => staging.superuser('SELECT id, first, last, must, upper, email FROM sales.t ORDER BY id');
    const rows = await read();
    for (const row of rows) {
      const n = Number(row['id']);
      expect(row).toEqual({
        ...{ id: n, first: `Person ${n}`, last: n % 4 === 0 ? null : `C${n}-${`Last${n}`.length}` },
        ...{ must: `a${n}`, upper: `PERSON ${n}` },
        email: expect.stringMatching(/^[0-9a-f]{20}@example\.com$/),
      });
    }
    expect(await connection.mask('run', masks, plenty)).toEqual(told);
    expect(await read()).toEqual(rows);
    expect(await staging.superuser(`SELECT relname FROM pg_class WHERE relname LIKE 'aurora_restore_%'`)).toEqual([]);
  });

  it('is over the masks of other columns, and over what its own value was', async () => {
    const { staging, connection } = await withTable(`${people}
      CREATE DOMAIN sales.place AS varchar(9); ALTER TABLE sales.t ADD place sales.place; UPDATE sales.t SET place = 'Place' || id`);
    const masks = [
      mask('t', {
        ...{
          first: { type: 'name', part: 'first' },
          last: { type: 'name', part: 'last' },
          email,
          born: { type: 'date', keep: 'year' },
        },
        ...{ age: { type: 'null' }, code: { type: 'shuffle' }, place: { type: 'hash', length: 8 } },
        must: sql(`concat_ws('|', first, last, email, born, age, code, place, worth, id, must)`),
        doc: sql(`jsonb_build_object('made', must, 'plan', doc -> 'plan')`),
      }),
    ];
    expect(await connection.maskProblems(masks)).toEqual([]);
    await connection.mask('run', masks, plenty);
    const rows = await staging.superuser(
      'SELECT id, first, last, email, born::text, age, code, place, must, doc FROM sales.t ORDER BY id',
    );
    for (const { id, first, last, email, born, age, code, place, must, doc } of rows) {
      const made = [first, last, email, born, age, code, place, `${id}.00`, id, 'must']
        .filter((one) => one !== null)
        .join('|');
      expect(must).toBe(made);
      expect(doc).toEqual({ made, plan: id });
      expect(born).toMatch(/-01-01$/);
      expect([last, age]).toEqual([Number(id) % 4 === 0 ? null : expect.any(String), null]);
    }
    expect(new Set(rows.map(({ code }) => code)).size).toBe(12);
  });

  it('makes what is searched for of the masked text', async () => {
    const { staging, connection } = await withTable(`
      CREATE TABLE sales.t (id int PRIMARY KEY, body text, search tsvector);
      INSERT INTO sales.t VALUES (1, 'Jane lives here', to_tsvector('simple', 'Jane lives here'))`);
    const masks = [
      mask('t', {
        body: { type: 'constant', value: 'Nobody lives there' },
        search: sql(`to_tsvector('simple', body)`),
      }),
    ];
    expect(await connection.maskProblems(masks)).toEqual([]);
    await connection.mask('run', masks, plenty);
    expect(await staging.superuser('SELECT search::text FROM sales.t')).toEqual([
      { search: `'lives':2 'nobody':1 'there':3` },
    ]);
  });

  it('is neither made of itself, nor of what is generated of a column’s value of before', async () => {
    const { connection } = await withTable();
    const masks = [t({ first: `last || '1'`, last: 'must || id', must: `first || must`, code: `left(last, 1)` })];
    expect(await connection.maskProblems(masks)).toEqual([
      { path: at('first'), text: 'it is made of last, and that of it: one of them has to go without the other' },
      { path: at('last'), text: 'it is made of id, must, and that of it: one of them has to go without the other' },
      { path: at('must'), text: 'it is made of first, and that of it: one of them has to go without the other' },
    ]);
    const over = (columns: Readonly<Record<string, MaskRule>>) =>
      connection.maskProblems([mask('t', { last: sql('upper || id'), ...columns })]);
    expect(await over({ first: { type: 'hash' } })).toEqual([
      {
        path: at('last'),
        text: 'it is over upper, which is generated from the value of first and not from its mask: name that itself',
      },
    ]);
    expect(await over({ first: { type: 'shuffle' } })).toEqual([]);
    expect(await over({})).toEqual([]);
    expect(await connection.maskProblems([t({ first: `lower(upper) || id` })])).toEqual([]);
  });

  it('makes values of all of PostgreSQL’s types, of enumerated ones, and of domains', async () => {
    const { staging, connection } = await withTable();
    const masks = [
      t({
        ...{
          age: 'age / 10 * 10',
          code: `left(md5(code || id), 5)`,
          own: `left(upper(own), 5)`,
          born: `date_trunc('year', born::timestamp)`,
        },
        ...{
          doc: `(doc - 'name') || jsonb_build_object('plan', 0)`,
          tags: `CASE WHEN id > 3 THEN tags[2:] ELSE '{}' END`,
        },
        ...{
          bits: `~ bits`,
          worth: `round(worth * 1.005 + 0.001, 1)`,
          mood: `CASE WHEN id > 6 THEN 'glad' ELSE mood END`,
        },
      }),
    ];
    expect(await connection.maskProblems(masks)).toEqual([]);
    await connection.mask('run', masks, plenty);
    const [row] = await staging.superuser(
      `SELECT age, length(code) AS code, own, born::text, doc, tags, bits::text, worth::text, mood::text FROM sales.t WHERE id = 9`,
    );
    expect(row).toEqual({
      ...{ age: 20, code: 5, own: 'O9', born: '1990-01-01', doc: { plan: 0 }, tags: ['b'] },
      ...{ bits: '010', worth: '9.00', mood: 'glad' },
    });
  });

  it('depends on the session’s settings at most, which are always the same', async () => {
    const { staging, connection } = await withTable();
    const masks = [
      t({
        ...{
          first: `concat(last, ' of ', born)`,
          last: `format('%s-%s', to_char(born, 'YYYY'), array_to_string(tags, ','))`,
        },
        ...{ doc: `jsonb_build_object('plan', doc -> 'plan', 'born', born::text, 'tags', to_jsonb(tags))` },
        ...{
          must: `greatest(extract(year FROM born), date_part('month', born))::text`,
          born: `born + interval '1 day' * (id % 2)`,
        },
      }),
    ];
    expect(await connection.maskProblems(masks)).toEqual([]);
    await staging.superuser(
      `ALTER ROLE orders_migrator SET datestyle = 'German'; ALTER ROLE orders_migrator SET timezone = 'Asia/Tokyo'`,
    );
    await connection.mask('run', masks, plenty);
    expect(await staging.superuser('SELECT first, last, doc, must, born::text FROM sales.t WHERE id = 3')).toEqual([
      {
        ...{ first: '1990-a3,b of 1990-05-11', last: '1990-a3,b', must: '1990', born: '1990-05-11' },
        doc: { plan: 3, born: '1990-05-11', tags: ['a3', 'b'] },
      },
    ]);
  });

  it('is refused that is more than a value of the row, before anything is changed', async () => {
    const { staging, connection } = await withTable(`${people}
      CREATE FUNCTION sales.mine(t text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''called''; END'`);
    const wrong: Readonly<Record<string, string>> = {
      [`'x') || (first`]: 'expected one expression, with quotes and brackets',
      'first -- )': 'expected one expression, with quotes and brackets',
      "'x' || id; DROP TABLE sales.t": 'expected one expression, with quotes and brackets',
      'first, last': 'expected one expression, with quotes and brackets',
      first: 'it is the column as it is: name that under keep',
      '((first))': 'it is the column as it is: name that under keep',
      firs: 'there is no column "firs" (did you mean first?)',
      'sales.mine(first)': 'expected columns by their names alone',
      'mine(first)': 'function mine(text) does not exist (SQLSTATE 42883)',
      "'x'": 'it names no column of the table, and so would be the same for all rows',
      'md5(random()::text || first)': 'it calls random(), which does not always answer the same',
      'first || now()': 'it calls now(), which does not always answer the same',
      "first || 'today'": 'a time of its own',
      '(SELECT first)': 'cannot use subquery in it (SQLSTATE 0A000)',
      'max(first)': 'aggregate functions are not allowed in it (SQLSTATE 42803)',
      'ctid::text': 'in check constraint is invalid (SQLSTATE 42P10)',
      'id * 2': '', // As PostgreSQL assigns anything to a text.
      'id > 3': '',
      'concat(first, now())': 'it calls now(), which does not always answer the same',
      'concat(first, current_user)': 'it has current_user, current_date or the like in it',
      "first || current_setting('server_version')": 'it calls current_setting(), which does not always answer the same',
      'CAST(table_to_xml(first::regclass, true, true, id::text) AS text)':
        'it calls regclass(), table_to_xml(), which does not always answer the same',
      '(id / (id - 3))::text': 'PostgreSQL cannot work it out for some row (SQLSTATE 22012)',
    };
    const told: Record<string, unknown> = {};
    for (const expression of Object.keys(wrong))
      told[expression] = await connection.maskProblems([t({ first: expression })]);
    expect(told).toEqual(
      Object.fromEntries(
        Object.entries(wrong).map(([expression, text]) => [
          expression,
          text === '' ? [] : [{ path: at('first'), text: expect.stringContaining(text) }],
        ]),
      ),
    );
    await expect(connection.mask('run', [t({ first: 'sales.mine(first)' })], plenty)).rejects.toMatchObject({
      name: 'MaskingFailed',
      message: expect.stringContaining(`${at('first')}: of table "t" of schema "sales" in database`),
      facts: { path: at('first'), table: 't' },
    });
    expect(await staging.superuser(`SELECT count(*)::int AS n FROM sales.t WHERE first = 'First' || id`)).toEqual([
      { n: 12 },
    ]);
  });

  it('is told of every column together', async () => {
    const { connection } = await withTable();
    expect(
      await connection.maskProblems([
        t({ first: 'nobody', last: `'Last of ' || id`, code: `'c' || nothing`, born: 'id' }),
      ]),
    ).toMatchObject([
      { path: at('first') },
      { path: at('code') },
      {
        path: at('born'),
        text: 'PostgreSQL does not take it: cannot cast type integer to date (SQLSTATE 42846)',
      },
    ]);
  });

  it('has to make what the column takes of every row', async () => {
    const { connection } = await withTable();
    const problem = async (column: string, expression: string) => {
      const [problem, ...others] = await connection.maskProblems([t({ [column]: expression })]);
      expect(others).toEqual([]);
      expect(problem?.path).toBe(at(column));
      return problem?.text;
    };
    expect(await problem('must', `CASE WHEN id <> 12 THEN 'x' END`)).toBe(
      'it is NOT NULL, and for some row the expression is NULL',
    );
    // Assigned, not cut off.
    expect(await problem('code', `code || 'long' || id`)).toBe(
      'PostgreSQL cannot work it out for some row (SQLSTATE 22001): it is too long',
    );
    expect(await problem('codes', `ARRAY['x' || id]`)).toBe(
      'the column is of type character varying(5)[]; expected one whose elements have no limit of their length',
    );
    expect(await problem('bits', `bits || bits`)).toBe(
      'PostgreSQL cannot work it out for some row (SQLSTATE 22026): it is too long',
    );
    expect(await problem('worth', 'worth * 1000')).toBe('PostgreSQL cannot work it out for some row (SQLSTATE 22003)');
    expect(await problem('own', `CASE WHEN id > 1 THEN 'never' ELSE own END`)).toContain(
      'its type does not take what the rule makes of some rows (constraint short_check)',
    );
    expect(await problem('email', `'p' || id`)).toContain('a unique index has it (email)');
  });

  it('is asked of a million rows, not of a sample alone', async () => {
    const { connection } = await withTable(`
      CREATE TABLE sales.t (id int PRIMARY KEY, code varchar(5) NOT NULL);
      INSERT INTO sales.t SELECT n, 'c' FROM generate_series(1, 60000) AS n`);
    expect(await connection.maskProblems([t({ code: `CASE WHEN id <> 31234 THEN 'x' END` })])).toEqual([
      { path: at('code'), text: 'it is NOT NULL, and for some row the expression is NULL' },
    ]);
    expect(
      await connection.maskProblems([t({ code: `CASE WHEN id <> 31234 THEN 'x' END` }, { where: 'id <> 31234' })]),
    ).toEqual([]);
  });

  it('breaks no key whose predicate asks for NULL, and no foreign key', async () => {
    const { connection } = await withTable(`${people}
      CREATE UNIQUE INDEX one_left ON sales.t (born) WHERE last IS NOT NULL;
      CREATE TABLE sales.u (id int PRIMARY KEY, email text REFERENCES sales.t (email))`);
    expect(await connection.maskProblems([t({ last: `coalesce(last, 'x')` })])).toMatchObject([
      { path: at('last'), text: expect.stringContaining('the unique index sales.one_left') },
    ]);
    expect(await connection.maskProblems([mask('u', { email: sql(`'x' || id`) })])).toEqual([
      { path: at('email'), text: expect.stringContaining('the foreign key u_email_fkey ties it to sales.t.email') },
    ]);
  });

  it('finds nothing but PostgreSQL’s own, whatever the table’s owner has made under the same names', async () => {
    const { staging, connection } = await withTable(`${people}
      CREATE FUNCTION sales.called(text, text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''called''; END';
      CREATE FUNCTION sales.upper(varchar) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''called''; END';
      CREATE OPERATOR sales.=== (FUNCTION = sales.called, LEFTARG = text, RIGHTARG = text);
      ALTER ROLE orders_migrator SET search_path = sales, pg_catalog`);
    const masks = [t({ first: `lower(code) || '-' || 'x'::text` })];
    expect(await connection.maskProblems(masks)).toEqual([]);
    await connection.mask('run', masks, plenty);
    expect(await staging.superuser('SELECT first FROM sales.t WHERE id = 1')).toEqual([{ first: 'c1-x' }]);
    expect(await connection.maskProblems([t({ last: `first === 'x'` })])).toMatchObject([
      { text: expect.stringContaining('operator does not exist: text === unknown') },
    ]);
  });

  it('calls nothing that is looked for only when it runs, or that fits better where the owner’s code finds its names', async () => {
    const called = (name: string, types: string, result = 'text') =>
      `CREATE FUNCTION sales.${name}(${types}) RETURNS ${result} IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''called''; END';`;
    const { staging, connection } = await withTable(`${people}
      ${called('joined', 'int, text')} ${called('concat', 'text, text')} ${called('to_jsonb', 'int', 'jsonb')} ${called('same', 'sales.mood, sales.mood', 'boolean')}
      CREATE OPERATOR sales.|| (FUNCTION = sales.joined, LEFTARG = int, RIGHTARG = text);
      CREATE OPERATOR sales.= (FUNCTION = sales.same, LEFTARG = sales.mood, RIGHTARG = sales.mood);`);
    const namesake = (what: string) => ({
      text: expect.stringContaining(`the database has ${what}, which might be called`),
    });
    const strange = (what: string) => ({ text: expect.stringContaining(`it depends on ${what}`) });
    expect(await connection.maskProblems([t({ first: 'id || last' })])).toMatchObject([
      namesake('sales.||(integer,text)'),
    ]);
    expect(await connection.maskProblems([t({ first: 'concat(last, last)' })])).toMatchObject([
      namesake('sales.concat(text,text)'),
    ]);
    expect(await connection.maskProblems([t({ doc: 'to_jsonb(id)' })])).toMatchObject([
      namesake('sales.to_jsonb(integer)'),
    ]);
    expect(
      await connection.maskProblems([mask('t', { first: { type: 'hash' } }, { where: `mood = 'sad'` })]),
    ).toMatchObject([{ path: 'database.masking[0].where', ...namesake('sales.=(sales.mood,sales.mood)') }]);
    expect(await connection.maskProblems([t({ first: `to_json(mood)::text` })])).toEqual([]);
    const problem = {
      text: 'column mood is of type sales.mood; expected columns of PostgreSQL’s own types, or enumerated ones without casts of their own',
    };
    await staging.superuser(
      `CREATE FUNCTION sales.order(sales.mood, sales.mood) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 0';
       CREATE OPERATOR CLASS sales.moods FOR TYPE sales.mood USING btree AS FUNCTION 1 sales.order(sales.mood, sales.mood)`,
    );
    expect(await connection.maskProblems([t({ first: `greatest(mood, 'sad')::text` })])).toMatchObject([problem]);
    await staging.superuser('DROP OPERATOR CLASS sales.moods USING btree');
    expect(await connection.maskProblems([t({ first: `greatest(mood, 'sad')::text` })])).toEqual([]);
    await staging.superuser(
      `SET ROLE orders_migrator; ${called('as_json', 'sales.mood', 'json')} CREATE CAST (sales.mood AS json) WITH FUNCTION sales.as_json(sales.mood)`,
    );
    expect(await connection.maskProblems([t({ first: `to_json(mood)::text` })])).toMatchObject([problem]);
    expect(
      await connection.maskProblems([mask('t', { first: { type: 'hash' } }, { where: `mood > 'sad'` })]),
    ).toMatchObject([problem]);
    await staging.superuser(
      `CREATE FUNCTION pg_catalog.upper(varchar) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT ''x'''`,
    );
    expect(await connection.maskProblems([t({ first: 'upper(code)' })])).toMatchObject([
      strange('function upper(character varying)'),
    ]);
  });

  it('makes no literal a value of somebody’s type, whoever owns a partition', async () => {
    const { staging, connection } = await withTable(`
      CREATE FUNCTION sales.evil(text) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''evil ran''; END';
      CREATE DOMAIN sales.ev AS text CHECK (sales.evil(VALUE)); CREATE TYPE sales.comp AS (x sales.ev);
      CREATE FUNCTION sales.concat(text, sales.comp) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $1';
      CREATE FUNCTION sales.num_nulls(text, sales.comp) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 0';
      CREATE TABLE sales.t (id int, name text) PARTITION BY LIST (id); CREATE TABLE sales.t1 PARTITION OF sales.t DEFAULT;
      INSERT INTO sales.t VALUES (1, 'x')`);
    await staging.superuser(`
      CREATE SCHEMA orders_app AUTHORIZATION orders_app; ALTER TABLE sales.t1 OWNER TO orders_app; GRANT USAGE ON SCHEMA sales TO orders_app; SET ROLE orders_app;
      CREATE FUNCTION orders_app.joined(int, text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''evil ran''; END';
      CREATE OPERATOR orders_app.|| (FUNCTION = orders_app.joined, LEFTARG = int, RIGHTARG = text)`);
    const before = (await staging.log()).length;
    const told = async (masks: readonly TableMask[]) => (await connection.maskProblems(masks)).map(({ text }) => text);
    const namesake = (what: string) => [expect.stringContaining(`the database has ${what}, which might be called`)];
    expect(await told([t({ name: `concat(name, ' (masked)')` })])).toEqual(namesake('sales.concat(text,sales.comp)'));
    expect(await told([t({ name: `id || name` })])).toEqual(namesake('orders_app.||(integer,text)'));
    const where = `num_nulls(name, '(x)') = 0`;
    expect(await told([mask('t', { name: { type: 'hash' } }, { where })])).toEqual(
      namesake('sales.num_nulls(text,sales.comp)'),
    );
    expect((await staging.log()).slice(before)).not.toContain('ERROR:  evil ran');
    expect(await told([t({ name: `upper(name)` })])).toEqual([]);
    expect(await told([mask('t', { name: { type: 'hash' } })])).toEqual([]);
    expect(await connection.mask('run', [t({ name: `upper(name)` })], plenty)).toMatchObject([{ rows: 1 }]);
  });

  it('is made of no more than fifty expressions, and of none that go in a circle', async () => {
    const { connection } = await withTable(
      `CREATE TABLE sales.t (id int, ${[...Array(9).keys()].map((n) => `c${n} text`).join(', ')})`,
    );
    const all = (count: number) =>
      Object.fromEntries(
        [...Array(count).keys()].map((n) => [
          `c${n}`,
          `concat(id${[...Array(n).keys()].map((m) => `, c${m}`).join('')})`,
        ]),
      );
    expect(await connection.maskProblems([t(all(6))])).toEqual([]);
    expect(await connection.maskProblems([t(all(7))])).toEqual([
      { path: at('c6'), text: 'it is made of other expressions, 64 in all; expected 50 at most' },
    ]);
    expect(await connection.maskProblems([t({ c0: 'c1 || id', c1: 'c2 || id', c2: 'c1 || id' })])).toMatchObject([
      { path: at('c1') },
      { path: at('c2') },
    ]);
  });

  it('reads no time and no name of a text, and searches by no setting of the database', async () => {
    const { connection } = await withTable(
      `${people} ALTER TABLE sales.t ADD tz timestamptz, ADD class regclass, ADD moods sales.mood[], ADD "Full name" text, ADD three char(3), ADD four bit varying(4), ADD bitten bit(3)[]`,
    );
    const cast = (type: string) => `it calls a cast to ${type}, which does not always answer the same for a row`;
    const wrong: readonly (readonly [string, string, string])[] = [
      ['first', `(first || 'ow')::timestamptz::text`, cast('timestamp with time zone')],
      ['first', 'last::date::text', cast('date')],
      ['first', 'tags::date[]::text', cast('date, a cast to date[]')],
      ['first', 'last::name::regclass::text', 'which does not always answer the same for a row'],
      ['first', 'id::regclass::text', cast('regclass')],
      ['first', `last @@ 'run'::text`, 'it calls ts_match_tt(), which does not always'],
      ['first', `(last COLLATE "C" < must COLLATE "POSIX")::text`, 'collation mismatch'],
      ['first', 'class::text', 'column class is of type regclass; expected'],
      ['class', 'id::oid', 'the column is of type regclass; expected one of'],
      ['moods', 'array_remove(moods, NULL)', 'the column is of type sales.mood[]; expected one of'],
      ['born', `'1990-01-0' || id`, 'column "born" is of type date but expression is of type text'],
      ['Full name', '"Full name"', 'it is the column as it is: name that under keep'],
      ['three', 'id + 998', '(SQLSTATE 22001): it is too long'],
      ['four', 'bits || bits', '(SQLSTATE 22001): it is too long'],
      ['bitten', 'ARRAY[bits]', 'expected one whose elements have no limit of their length'],
      ['first', 'repeat(last, 900000000)', 'PostgreSQL cannot work it out for some row (SQLSTATE 54000)'],
    ];
    for (const [column, expression, text] of wrong) {
      expect(await connection.maskProblems([t({ [column]: expression })]), expression).toEqual([
        { path: columnPath('database.masking[0]', column), text: expect.stringContaining(text) },
      ]);
    }
    for (const [column, expression] of [
      ['first', `last || tz`],
      ['three', `left(first, 3)`],
      ['four', 'bits'],
      ['tags', 'codes::text[]'],
    ] as const) {
      expect(await connection.maskProblems([t({ [column]: expression })]), expression).toEqual([]);
    }
  });

  it('is not over what another item masks of the same rows, and has a value wherever a partition must have one', async () => {
    const { connection } = await withTable(`
      CREATE TABLE sales.t (id int, name text); CREATE TABLE sales.u (extra text) INHERITS (sales.t);
      CREATE TABLE sales.p (id int, name text, ssn text, g text GENERATED ALWAYS AS (upper(name)) STORED) PARTITION BY LIST (id);
      CREATE TABLE sales.p1 (id int, name text NOT NULL, ssn text, g text GENERATED ALWAYS AS (upper(name)) STORED);
      ALTER TABLE sales.p ATTACH PARTITION sales.p1 FOR VALUES IN (1); INSERT INTO sales.p VALUES (1, 'x')`);
    const heir = (expression: string) => mask('u', { extra: sql(expression) }, { path: 'database.masking[1]' });
    const name = mask('t', { name: { type: 'null' } });
    const inherited = expect.stringContaining('its rows are those of other tables too, by inheritance');
    for (const expression of ['upper(name)', 'extra || id']) {
      expect(await connection.maskProblems([name, heir(expression)])).toEqual([
        { path: 'database.masking[1].columns.extra', text: inherited },
      ]);
    }
    expect(await connection.maskProblems([name, heir('upper(extra)')])).toEqual([]);
    expect(await connection.maskProblems([t({ name: 'name || id' })])).toEqual([{ path: at('name'), text: inherited }]);
    const ofPartition = mask('p1', { ssn: { type: 'null' } }, { path: 'database.masking[1]' });
    expect(await connection.maskProblems([mask('p', { name: sql('name || ssn') }), ofPartition])).toEqual([
      { path: at('name'), text: 'it is over ssn, which database.masking[1] masks by itself; expected other columns' },
    ]);
    expect(await connection.maskProblems([mask('p', { name: sql('name || g') })])).toEqual([
      { path: at('name'), text: 'it is over g, which partitions generate; expected other columns' },
    ]);
    expect(await connection.maskProblems([mask('p', { name: sql(`nullif(name, 'x')`) })])).toEqual([
      { path: at('name'), text: 'it is NOT NULL, and for some row the expression is NULL' },
    ]);
    expect(await connection.maskProblems([mask('p', { name: { type: 'null' } })])).toMatchObject([
      { path: at('name'), text: expect.stringContaining('it is NOT NULL') },
    ]);
  });

  it('is told without what an event trigger of the database says', async () => {
    const { staging, connection } = await withTable();
    await staging.superuser(
      `CREATE FUNCTION sales.told() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''of a row: First1''; END';
       CREATE EVENT TRIGGER told ON ddl_command_end WHEN TAG IN ('CREATE TABLE AS', 'CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION sales.told()`,
    );
    expect(await connection.maskProblems([t({ first: `'x' || id` })])).toEqual([
      { path: at('first'), text: 'PostgreSQL does not take it (SQLSTATE P0001)' },
    ]);
  });

  it.each([
    ['without a key', 'CREATE TABLE sales.t (n int, name text, city text)'],
    [
      'in partitions',
      'CREATE TABLE sales.t (n int, name text, city text) PARTITION BY LIST (n); CREATE TABLE sales.t1 PARTITION OF sales.t DEFAULT; CREATE TABLE sales.t2 (city text, name text, n int); ALTER TABLE sales.t ATTACH PARTITION sales.t2 FOR VALUES IN (7, 8, 9)',
    ],
  ])('goes with where, shuffle and a table %s', async (_, create) => {
    const { staging, connection } = await withTable(`${create};
      INSERT INTO sales.t SELECT n, 'Name ' || n, 'City ' || n FROM generate_series(1, 30) AS n`);
    const masks = [
      mask('t', { name: sql(`'of ' || city || ' ' || n`), city: { type: 'shuffle' } }, { where: 'n <= 20' }),
    ];
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toMatchObject([{ rows: 20, kept: 10 }]);
    const rows = await staging.superuser('SELECT n, name, city FROM sales.t ORDER BY n');
    for (const { n, name, city } of rows) {
      expect(name).toBe(Number(n) <= 20 ? `of ${city} ${n}` : `Name ${n}`);
    }
  });
});
