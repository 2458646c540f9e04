import { describe, expect, it } from 'vitest';
import type { MaskRule, TableMask } from '../../../src/ports/database-data.ts';
import { master, migrator, production, type Restored } from '../roles/production.ts';
import { email, mask, plenty } from './people.ts';

const { restored } = production();
const own = `NOT (email LIKE '%@our.example')`;
const hash: MaskRule = { type: 'hash', length: 16 };
const phone: MaskRule = { type: 'phone' };
const shuffle: MaskRule = { type: 'shuffle' };

/** Every third is one's own, and every third has no address. */
const staff = `
  CREATE TABLE sales.t (id int PRIMARY KEY, email text UNIQUE, phone text, city text, since timestamptz, tags text[], upper text GENERATED ALWAYS AS (upper(email)) STORED);
  INSERT INTO sales.t SELECT n, CASE WHEN n % 3 = 0 THEN 'jane' || n || '@our.example' WHEN n % 3 = 1 THEN 'p' || n || '@private.test' END,
                             '+353 1 555-' || n, 'City ' || n, '2026-01-01', '{}' FROM generate_series(1, 12) AS n;`;

async function withTable(sql = staff) {
  const staging = await restored();
  await staging.as(migrator, sql);
  return { staging, connection: await staging.connect() };
}
const t = (columns: Readonly<Record<string, MaskRule>>, where: string, rest: Partial<TableMask> = {}) =>
  mask('t', columns, { where, ...rest });
const phones = (staging: Restored) =>
  staging.superuser(
    `SELECT id, email LIKE '%@our.example' AS own, phone = '+353 1 555-' || id AS stays FROM sales.t ORDER BY id`,
  );

describe('Rows', () => {
  it('stay for which the condition is false, and are masked for which it is NULL', async () => {
    const { staging, connection } = await withTable();
    const masks = [t({ email, phone }, own)];
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await staging.superuser(`SELECT FROM pg_namespace WHERE nspname = 'aurora_restore'`)).toEqual([]);
    const told = [{ schema: 'sales', table: 't', rows: 8, kept: 4 }];
    expect(await connection.mask('run', masks, plenty)).toEqual(told);
    const read = () => staging.superuser('SELECT id, email, phone, upper FROM sales.t ORDER BY id');
    const rows = await read();
    for (const row of rows) {
      const n = Number(row['id']);
      if (n % 3 === 0) {
        const address = `jane${n}@our.example`;
        expect(row).toEqual({ id: n, email: address, phone: `+353 1 555-${n}`, upper: address.toUpperCase() });
      } else {
        expect(row['email']).toEqual(n % 3 === 1 ? expect.stringMatching(/^[0-9a-f]{20}@example\.com$/) : null);
        expect(row['phone']).not.toBe(`+353 1 555-${n}`);
      }
    }
    expect(await connection.mask('run', masks, plenty)).toEqual(told);
    expect(await read()).toEqual(rows);
    expect(await staging.superuser(`SELECT relname FROM pg_class WHERE relname LIKE 'aurora_restore_%'`)).toEqual([]);
  });

  it('that stay keep their values to themselves when others are shuffled', async () => {
    const { staging, connection } = await withTable();
    const masks = [t({ city: shuffle, phone: shuffle }, own)];
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toEqual([{ schema: 'sales', table: 't', rows: 8, kept: 4 }]);
    const rows = await staging.superuser('SELECT id, city, phone FROM sales.t ORDER BY id');
    const stays = ({ id }: Record<string, unknown>) => Number(id) % 3 === 0;
    for (const row of rows.filter(stays))
      expect(row).toMatchObject({ city: `City ${row['id']}`, phone: `+353 1 555-${row['id']}` });
    const others = rows.filter((row) => !stays(row));
    expect(others.map(({ city }) => city).toSorted()).toEqual(others.map(({ id }) => `City ${id}`).toSorted());
    expect(others.filter(({ id, city }) => city !== `City ${id}`)).not.toEqual([]);
  });

  it('are counted too where a trigger fires before they are written', async () => {
    const { staging, connection } = await withTable(`${staff}
      CREATE FUNCTION sales.same() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER same BEFORE UPDATE ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.same()`);
    const masks = [t({ email, phone }, own, { triggers: 'fire' })];
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toEqual([{ schema: 'sales', table: 't', rows: 8, kept: 4 }]);
    expect((await phones(staging)).filter(({ stays }) => stays).map(({ id }) => id)).toEqual([3, 6, 9, 12]);
  });

  it('that stay need not fit what the rules make of others', async () => {
    const { connection } = await withTable(`
      CREATE TABLE sales.t (id int PRIMARY KEY, email text, code text CHECK (code = 'something long' OR email NOT LIKE '%@our.example' AND (code ~ '^[0-9a-f]{16}$' OR length(code) < 9)));
      INSERT INTO sales.t VALUES (1, 'a@our.example', 'something long'), (2, 'b@private.test', 'short')`);
    expect(await connection.maskProblems([t({ code: { type: 'hash', length: 12 } }, own)])).toEqual([
      { path: 'database.masking[0].columns.code', text: expect.stringContaining('the check constraint t_check') },
    ]);
    expect(await connection.maskProblems([t({ code: hash }, own)])).toEqual([]);
    expect(await connection.mask('run', [t({ code: hash }, own)], plenty)).toMatchObject([{ rows: 1, kept: 1 }]);
  });
});

describe('Documents', () => {
  it('of rows that stay show no path that rules could follow', async () => {
    const { connection } = await withTable(`
      CREATE TABLE sales.t (id int PRIMARY KEY, email text, doc jsonb);
      INSERT INTO sales.t VALUES (1, 'a@our.example', '{"badge": 1}'), (2, 'b@private.test', '{"phone": "1"}')`);
    const paths = ['$.badge', '$.phone'].map((path) => ({ path, rule: phone }) as const);
    expect(await connection.maskProblems([t({ doc: { type: 'json', paths, others: 'null' } }, own)])).toEqual([
      { path: 'database.masking[0].columns.doc.json.paths["$.badge"]', text: 'no row has a value there' },
    ]);
  });
});

describe('Batches', () => {
  it('are as large as what they come to lets them be, however few rows of it are masked', async () => {
    const { staging, connection } = await withTable(`
      CREATE TABLE sales.t (id int PRIMARY KEY, phone text, filler text); ALTER TABLE sales.t ALTER filler SET STORAGE EXTERNAL;
      INSERT INTO sales.t SELECT n, '+1', repeat('x', 2500) FROM generate_series(1, 2000) AS n`);
    await staging.superuser(`UPDATE pg_class SET reltuples = 1 WHERE oid = 'sales.t'::regclass`);
    let steps = 0;
    const count = () => {
      steps += 1;
    };
    const told = await connection.mask('run', [t({ phone }, 'id % 50 = 0')], plenty, count);
    expect(told).toMatchObject([{ rows: 40, kept: 1960 }]);
    // Of 100 rows, of up to 1000 and the rest; then the statistics.
    expect(steps).toBeLessThan(8);
  });
});

describe('A key whose type runs code of the database', () => {
  it('is none to go by in batches, where the pipeline’s own user would run it', async () => {
    const { staging, connection } = await withTable(`
      CREATE FUNCTION sales.known(key text) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS
        $$ BEGIN IF current_user = 'orders_admin' THEN RAISE EXCEPTION 'the master runs it'; END IF; RETURN true; END $$;
      CREATE DOMAIN sales.key AS text CHECK (sales.known(VALUE));
      CREATE TABLE sales.t (id sales.key PRIMARY KEY, phone text, filler text); ALTER TABLE sales.t ALTER filler SET STORAGE EXTERNAL;
      INSERT INTO sales.t SELECT n, '+1', repeat('x', 2500) FROM generate_series(1, 2000) AS n`);
    await staging.superuser(`UPDATE pg_class SET reltuples = 1 WHERE oid = 'sales.t'::regclass`);
    expect(await connection.mask('run', [mask('t', { phone })], plenty)).toMatchObject([{ rows: 2000 }]);
    expect(await connection.mask('other', [mask('t', { phone })], plenty)).toMatchObject([{ rows: 2000 }]);
  });
});

describe('A condition', () => {
  it('is refused that is more than a condition of a row, before anything is changed', async () => {
    const { staging, connection } = await withTable(`${staff}
      CREATE FUNCTION sales.mine(t text) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT t IS NULL';
      CREATE FUNCTION sales.called(t text) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''called''; END';
      CREATE DOMAIN sales.mail AS text CHECK (sales.called(VALUE)); CREATE TYPE sales.pair AS (m sales.mail); CREATE TYPE sales.over AS RANGE (SUBTYPE = sales.mail, SUBTYPE_OPCLASS = text_ops);
      ALTER TABLE sales.t ADD mails sales.mail[], ADD pair sales.pair, ADD "over" sales.over`);
    const wrong: Readonly<Record<string, string>> = {
      [`true) OR (email = 'x'`]: 'one condition, with quotes and brackets',
      [`email = 'x' -- )`]: 'one condition, with quotes and brackets',
      'id = 1; DROP TABLE sales.t': 'one condition, with quotes and brackets',
      'id = $1': 'one condition, with quotes and brackets',
      [`email = 'x`]: 'one condition, with quotes and brackets',
      [`email = E'\\'' OR id = 1`]: 'one condition, with quotes and brackets',
      email: 'it must be type boolean, not type text (SQLSTATE 42804)',
      [`emai = 'x'`]: 'there is no column "emai" (did you mean email?)',
      't.id = 1': 'expected columns by their names alone',
      '(tags).x = 1': 'expected columns by their names alone',
      'id OPERATOR(pg_catalog.=) 1': 'expected columns by their names alone',
      "json_value('{}', '$.a' returning int) = 1": 'expected columns by their names alone',
      "since < 'now'": 'a time of its own',
      "since = ANY ('{Today}')": 'a time of its own',
      'id = 1 id': 'PostgreSQL does not take it: syntax error at or near "id" (SQLSTATE 42601)',
      'id IN (SELECT 1)': 'cannot use subquery in it (SQLSTATE 0A000)',
      'count(id) > 1': 'aggregate functions are not allowed in it (SQLSTATE 42803)',
      'rank() OVER (ORDER BY id) > 1': 'window functions are not allowed in it (SQLSTATE 42P20)',
      true: 'it names no column of the table',
      'ctid IS NULL': 'system column "ctid" reference in check constraint is invalid (SQLSTATE 42P10)',
      'tableoid IS NULL': 'it names the row as a whole or a column of the system',
      'aurora_restore_condition IS NULL': 'it names the row as a whole or a column of the system',
      'id < random()': 'it calls random(), which does not always answer the same',
      'since < now()': 'it calls now(), which does not always answer the same',
      'city = current_user': 'it has current_user, current_date or the like in it',
      'city::date < since': 'it calls a cast to date, which does not always answer the same',
      "since + interval '1 day' < since": 'it calls what depends on settings, which does not always answer the same',
      "city < '_now'": 'a time of its own',
      "city < 'no'\n'w'": 'a time of its own',
      'xmlelement(name a) IS NULL AND id = 1': 'it has XMLELEMENT() or the like in it',
      'sales.mine(city)': 'expected columns by their names alone',
      'mine(city)': 'function mine(text) does not exist (SQLSTATE 42883)',
      'city::sales.mail IS NULL': 'expected columns by their names alone',
      'city::mail IS NULL': 'type "mail" does not exist (SQLSTATE 42704)',
      "mails = '{x}'": 'column mails is of type sales.mail[]; expected columns of PostgreSQL’s own types',
      "NOT (pair = '(x)')": 'column pair is of type sales.pair; expected',
      '"over" = \'[a,b]\'': 'column over is of type sales.over; expected',
      'salt IS NULL': 'there is no column "salt"',
      '1 / 0 = id': 'PostgreSQL does not take it: division by zero (SQLSTATE 22012)',
      'id / 0 = 1': 'PostgreSQL cannot say of some row whether it holds (SQLSTATE 22012)',
      'city::int = 1': 'PostgreSQL cannot say of some row whether it holds (SQLSTATE 22P02)',
    };
    const told: Record<string, unknown> = {};
    for (const where of Object.keys(wrong)) told[where] = await connection.maskProblems([t({ phone }, where)]);
    const path = 'database.masking[0].where';
    expect(told).toEqual(
      Object.fromEntries(
        Object.entries(wrong).map(([where, text]) => [where, [{ path, text: expect.stringContaining(text) }]]),
      ),
    );
    expect(await staging.superuser('SELECT count(*)::int AS n FROM sales.t')).toEqual([{ n: 12 }]);
    await expect(connection.mask('run', [t({ phone }, 'sales.mine(city)')], plenty)).rejects.toMatchObject({
      name: 'MaskingFailed',
      facts: { path: 'database.masking[0].where', table: 't' },
    });
    expect((await phones(staging)).filter(({ stays }) => !stays)).toEqual([]);
  });

  it('may be anything that PostgreSQL says of a row alone', async () => {
    const { connection } =
      await withTable(`${staff} CREATE TYPE sales.kind AS ENUM ('a', 'b'); ALTER TABLE sales.t ADD kind sales.kind;
      ALTER TABLE sales.t ADD salt text, ADD seed text, ADD "Odd ""name" text`);
    const right = [
      `email ~ '\\.example$' AND NOT city = ANY ('{"City 1",x}')`,
      `since < '2026-01-01 00:00Z' OR tags @> ARRAY['staff'] OR id * 1.5 > .5 OR id > 2.`,
      `lower(email) IS DISTINCT FROM 'JANE;--' AND id BETWEEN 1 AND 5`,
      `kind = 'a' OR kind IS NULL`,
      `CASE WHEN id > 3 THEN city LIKE '%1' ELSE length(upper) > 3 END`,
      `salt IS NULL AND seed IS NULL AND "Odd ""name" IS NULL`,
      `(id, city) <> (3, 'City 3') AND coalesce(city, '$1') = 'x'`,
      '\n  id % 2 = 0 AND\n  -id < 0\n',
    ];
    for (const [index, where] of right.entries()) {
      expect(await connection.maskProblems([t({ phone, email }, where)]), where).toEqual([]);
      // Of a run each that nobody has begun.
      if (index === 5)
        expect(await connection.mask('run', [t({ phone }, where)], plenty)).toMatchObject([{ rows: 12, kept: 0 }]);
    }
  });

  it('finds nothing but PostgreSQL’s own, whatever the table’s owner has made under the same names', async () => {
    const { staging, connection } = await withTable(staff.replace('city text', 'city varchar'));
    await staging.as(
      migrator,
      `CREATE FUNCTION sales.called(varchar, varchar) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''called''; END';
       CREATE FUNCTION sales.lower(varchar) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''called''; END';
       CREATE OPERATOR sales.<> (FUNCTION = sales.called, LEFTARG = varchar, RIGHTARG = varchar);
       CREATE OPERATOR sales.= (FUNCTION = pg_catalog.texteq, LEFTARG = text, RIGHTARG = text, NEGATOR = OPERATOR(sales.<>));
       CREATE OPERATOR sales.=== (FUNCTION = pg_catalog.texteq, LEFTARG = text, RIGHTARG = text);
       CREATE DOMAIN sales.text AS pg_catalog.text CHECK (sales.called(VALUE, VALUE));
       ALTER ROLE orders_migrator SET search_path = sales, pg_catalog`,
    );
    const told = async (where: string) =>
      (await connection.maskProblems([t({ phone }, where)])).map(({ text }) => text);
    const wrong = (what: string) => expect.stringContaining(`the database has ${what}, which might be called`);
    expect(await told(`NOT (city = 'City 1')`)).toEqual([wrong('sales.=(text,text)')]);
    expect(await told(`lower(city) LIKE 'city 2'`)).toEqual([wrong('sales.lower(character varying)')]);
    expect(await told(`city <> 'city 2'`)).toEqual([
      wrong('sales.<>(character varying,character varying), sales.<>(text,text)'),
    ]);
    const where = `upper(city) !~ '^CITY [12]$'::text OR 'x'::text LIKE city`;
    expect(await connection.maskProblems([t({ phone }, where)])).toEqual([]);
    expect(await connection.mask('run', [t({ phone }, where)], plenty)).toMatchObject([{ rows: 10, kept: 2 }]);
    expect(await connection.maskProblems([t({ phone }, `city === 'x'`)])).toMatchObject([
      { text: expect.stringContaining('operator does not exist: character varying === unknown') },
    ]);
  });

  it('is not over columns of other types than PostgreSQL’s, as of an extension', async () => {
    const staging = await restored();
    await staging.superuser('CREATE EXTENSION IF NOT EXISTS citext SCHEMA public');
    await staging.as(migrator, staff.replace('email text UNIQUE', 'email public.citext UNIQUE'));
    const connection = await staging.connect();
    expect(await connection.maskProblems([t({ phone }, own)])).toEqual([
      {
        path: 'database.masking[0].where',
        text: 'column email is of type public.citext; expected columns of PostgreSQL’s own types, or enumerated ones without casts of their own',
      },
    ]);
    expect(await connection.maskProblems([t({ phone }, 'id > 3')])).toEqual([]);
  });

  it('is told without what an event trigger of the database says', async () => {
    const { staging, connection } = await withTable();
    await staging.superuser(
      `CREATE FUNCTION sales.told() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''of a row: +353 1 555-1''; END';
       CREATE EVENT TRIGGER told ON ddl_command_end WHEN TAG IN ('CREATE TABLE AS', 'CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION sales.told()`,
    );
    expect(await connection.maskProblems([t({ phone }, 'id > 3')])).toEqual([
      { path: 'database.masking[0].where', text: 'PostgreSQL does not take it (SQLSTATE P0001)' },
    ]);
  });

  it('is not of rows that are other tables’ too by inheritance, nor over what partitions generate', async () => {
    const { connection } = await withTable(`${staff}
      CREATE TABLE sales.heirs (more text) INHERITS (sales.t);
      CREATE TABLE sales.p (id int, phone text, made text GENERATED ALWAYS AS (upper(phone)) STORED) PARTITION BY LIST (id);
      CREATE TABLE sales.p1 PARTITION OF sales.p FOR VALUES IN (1);`);
    const inherited = expect.stringContaining('its rows are those of other tables too, by inheritance');
    expect(await connection.maskProblems([t({ phone }, own)])).toEqual([
      { path: 'database.masking[0].where', text: inherited },
    ]);
    for (const [table, where, text] of [
      ['heirs', own, inherited],
      ['p1', 'id > 1', inherited],
      ['p', `made = 'X'`, expect.stringContaining('it is over made, which partitions generate')],
    ] as const)
      expect(await connection.maskProblems([mask(table, { phone }, { where })])).toEqual([
        { path: 'database.masking[0].where', text },
      ]);
    expect(await connection.maskProblems([mask('p', { phone }, { where: 'id > 1' })])).toEqual([]);
  });

  it('is refused over what another step changes before it is asked for the last time', async () => {
    const { staging, connection } = await withTable(`${staff}
      CREATE TABLE sales.p (id int, email text, phone text) PARTITION BY LIST (id);
      CREATE TABLE sales.p1 PARTITION OF sales.p FOR VALUES IN (1);
      CREATE FUNCTION sales.same() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';`);
    const where = 'database.masking[0].where';
    expect(await connection.maskProblems([t({ email: shuffle, phone }, `city = 'x'`)])).toMatchObject([
      { path: 'database.masking[0].columns.email' },
    ]);
    expect(await connection.maskProblems([t({ city: shuffle, phone }, `city = 'x'`)])).toEqual([
      { path: where, text: expect.stringContaining('it is over city, which is shuffled') },
    ]);
    const parted = mask('p', { phone }, { where: own });
    const partition = (columns: Readonly<Record<string, MaskRule>>, rest: Partial<TableMask> = {}) =>
      mask('p1', columns, { path: 'database.masking[1]', ...rest });
    expect(await connection.maskProblems([parted, partition({ email })])).toEqual([
      { path: where, text: expect.stringContaining('email, which database.masking[1] masks by itself') },
    ]);

    await staging.as(migrator, 'CREATE TABLE sales.letters (body text)');
    for (const [masked, table] of [
      [t({ phone }, own), 't'],
      [parted, 'p1'],
      [parted, 'p'],
    ] as const) {
      const writing = mask(
        'letters',
        { body: phone },
        { path: 'database.masking[1]', mayWrite: [{ schema: 'sales', table }] },
      );
      expect(await connection.maskProblems([masked, writing])).toEqual([
        { path: where, text: expect.stringContaining('what runs with database.masking[1] may write to this table') },
      ]);
    }
    const fire = { triggers: 'fire' } as const;
    await staging.as(
      migrator,
      'CREATE TRIGGER later AFTER UPDATE ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.same()',
    );
    expect(await connection.maskProblems([t({ phone, city: shuffle }, own, fire)])).toEqual([]);
    await staging.as(
      migrator,
      'CREATE TRIGGER same BEFORE UPDATE ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.same()',
    );
    expect(await connection.maskProblems([t({ phone, city: shuffle }, own, fire)])).toEqual([
      {
        path: 'database.masking[0].triggers',
        text: expect.stringContaining('expected disable: same may change a row'),
      },
    ]);
    expect(await connection.maskProblems([t({ phone }, own, fire)])).toEqual([]);
    expect(await connection.maskProblems([t({ phone, city: shuffle }, own, { triggers: 'disable' })])).toEqual([]);
  });
});

describe('A condition that needs what only the owner has, or has not', () => {
  it('is read and asked for as the owner, with types whose schema is hidden from it', async () => {
    const staging = await restored();
    await staging.as(
      master,
      `CREATE SCHEMA hidden; CREATE TYPE hidden.kind AS ENUM ('staff', 'else'); CREATE DOMAIN hidden.mail AS text CHECK (VALUE LIKE '%@%');
       GRANT USAGE ON SCHEMA hidden TO orders_migrator`,
    );
    await staging.as(
      migrator,
      `CREATE SCHEMA orders_migrator; CREATE TABLE sales.t (id int PRIMARY KEY, kind hidden.kind, email hidden.mail);
       INSERT INTO sales.t VALUES (1, 'staff', 'a@our.example'), (2, 'else', 'b@private.test'), (3, NULL, 'c@our.example')`,
    );
    await staging.as(master, 'REVOKE USAGE ON SCHEMA hidden FROM orders_migrator');
    const connection = await staging.connect();
    const masks = [t({ email }, `NOT (kind = 'staff' AND email IN ('a@our.example', 'b@private.test'))`)];
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toMatchObject([{ rows: 2, kept: 1 }]);
    expect(await staging.superuser(`SELECT email FROM sales.t WHERE email NOT LIKE '%@example.com'`)).toEqual([
      { email: 'a@our.example' },
    ]);
    expect(
      await staging.superuser(
        `SELECT nspname FROM pg_namespace WHERE nspname IN ('hidden', 'aurora_restore') AND has_schema_privilege('orders_migrator', oid, 'USAGE')`,
      ),
    ).toEqual([]);
  });

  it('stands in the way of nothing else that is told of the table', async () => {
    const { staging, connection } = await withTable();
    expect(await connection.maskProblems([t({ phon: phone, city: { type: 'uuid' } }, 'id = = 1')])).toEqual([
      { path: 'database.masking[0].columns.phon', text: expect.stringContaining('did you mean phone?') },
      { path: 'database.masking[0].columns.city', text: expect.stringContaining('uuid takes a uuid') },
      { path: 'database.masking[0].where', text: expect.stringContaining('syntax error') },
    ]);
    await staging.as(migrator, 'CREATE VIEW sales.v AS SELECT email, phone FROM sales.t');
    expect(await connection.maskProblems([mask('v', { phone }, { where: own })])).toEqual([
      { path: 'database.masking[0].table', text: expect.stringContaining('expected a table') },
    ]);
  });
});

describe('A foreign key', () => {
  it('over a column of which only some rows are masked is refused on both sides, unless the rows that refer are NULL or as they were', async () => {
    const { staging, connection } = await withTable(`${staff}
      CREATE TABLE sales.letters (id int PRIMARY KEY, recipient text REFERENCES sales.t (email));
      INSERT INTO sales.letters SELECT id, email FROM sales.t`);
    const letters = (rule: MaskRule, where?: string) =>
      mask('letters', { recipient: rule }, { path: 'database.masking[1]', ...(where === undefined ? {} : { where }) });
    const tied = (path: string) => ({
      path,
      text: expect.stringContaining('leaves rows whose values would be no others’ any more'),
    });
    const both = [tied('database.masking[0].columns.email'), tied('database.masking[1].columns.recipient')];
    expect(await connection.maskProblems([t({ email }, own), letters(email)])).toEqual(both);
    expect(await connection.maskProblems([mask('t', { email }), letters(email, 'id > 3')])).toEqual(both);
    expect(await connection.maskProblems([t({ email }, own), letters({ type: 'null' }, 'id > 3')])).toEqual(both);
    expect(await connection.maskProblems([t({ email }, own)])).toEqual(both.slice(0, 1));

    const masks = [t({ email }, own), letters({ type: 'null' })];
    expect(await connection.maskProblems(masks)).toEqual([]);
    const some = [t({ phone }, own), letters({ type: 'null' }, 'id > 3')];
    expect(await connection.maskProblems(some)).toEqual([]);
    expect(await connection.mask('run', some, plenty)).toMatchObject([{ rows: 8 }, { rows: 9, kept: 3 }]);
    expect(await staging.superuser('SELECT count(recipient)::int AS n FROM sales.letters')).toEqual([{ n: 2 }]);
  });
});

describe('A table in which other rules have begun', () => {
  it('is not masked in part, for nobody knows which rows were to stay', async () => {
    const { staging, connection } = await withTable(`${staff}
      CREATE TABLE sales.heirs (more text) INHERITS (sales.t)`);
    // The second table's time is over.
    let looks = 0;
    const once = () => {
      looks += 1;
      return looks <= 3 ? 60_000 : 0;
    };
    const before = [mask('heirs', { city: phone }), mask('t', { phone }, { path: 'database.masking[1]' })];
    expect(await connection.mask('before', before, once)).toBeUndefined();
    const failure = {
      name: 'MaskingFailed',
      facts: { path: 'database.masking[0].where', schema: 'sales', table: 't' },
    };
    await expect(connection.mask('run', [t({ phone, email }, own)], plenty)).rejects.toMatchObject(failure);
    expect((await phones(staging)).filter(({ stays }) => !stays)).toEqual([]);
    // Nor in the same run, where columns have become undecided meanwhile; the same columns again are the same work.
    await staging.superuser(`UPDATE aurora_restore.progress SET run = 'run'`);
    await expect(connection.mask('run', [t({ phone, email }, own)], plenty)).rejects.toMatchObject(failure);
    expect(await connection.mask('run', [mask('t', { phone })], plenty)).toMatchObject([{ rows: 12 }]);
    // Of other tables it says nothing.
    await staging.as(migrator, 'CREATE TABLE sales.others AS SELECT * FROM sales.t');
    const others = mask('others', { phone }, { where: own });
    expect(await connection.mask('run', [others], plenty)).toMatchObject([{ rows: 8, kept: 4 }]);
  });
});
