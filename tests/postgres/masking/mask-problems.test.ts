import { describe, expect, it } from 'vitest';
import type { MaskRule, TableMask } from '../../../src/ports/database-data.ts';
import { migrator, production } from '../roles/production.ts';
import { email, mask, people, plenty } from './people.ts';

const { restored, restoredLater } = production();
const hash: MaskRule = { type: 'hash' };
const constant = (value: string | number): MaskRule => ({ type: 'constant', value });

async function problemsOf(sql: string, ...masks: readonly TableMask[]): Promise<readonly string[]> {
  const staging = await restoredLater('with citext', (before) =>
    before.superuser('CREATE EXTENSION citext SCHEMA public'),
  );
  await staging.as(migrator, sql);
  if (masks[0] === filtered) {
    await staging.superuser(`CREATE PUBLICATION filtered FOR TABLE sales.t WHERE (v <> 'x')`);
  }
  const problems = await (await staging.connect()).maskProblems(masks);
  return problems.map(({ path, text }) => `${path}: ${text}`);
}
const atOwnDomain = { type: 'email', domain: 'keep', consistent: 'address' } satisfies MaskRule;
const at = (table: string, column: string, rule: MaskRule, path = 'm[0]') => mask(table, { [column]: rule }, { path });

/** A table whose publication leaves out rows. */
const filtered = at('t', 'v', hash);

describe('What would be found only while masking', () => {
  const rows = "SELECT n, n || '@private.test' FROM generate_series(1, 9) AS n";
  const t = (column: string, rest = '') =>
    `CREATE TABLE sales.t (id int PRIMARY KEY, v ${column}); INSERT INTO sales.t ${rows}; ${rest}`;

  const cases: readonly (readonly [string, string, TableMask, RegExp, TableMask | undefined])[] = [
    [
      'a constant of another type',
      'CREATE TABLE sales.t (v date)',
      at('t', 'v', constant('soon')),
      /^m\[0\]\.columns\.v: "soon" is no value of date \(SQLSTATE 22007/,
      undefined,
    ],
    [
      'a constant out of range',
      'CREATE TABLE sales.t (v numeric(4, 2))',
      at('t', 'v', constant(100)),
      /^m\[0\]\.columns\.v: 100 is no value of numeric\(4,2\) \(SQLSTATE 22003/,
      undefined,
    ],
    [
      'a constant that is too long',
      'CREATE TABLE sales.t (v char(2))',
      at('t', 'v', constant('XXX')),
      /constant makes 3 characters of it, and this is character\(2\)/,
      undefined,
    ],
    [
      'a constant that is no label',
      'CREATE TABLE sales.t (v sales.status)',
      at('t', 'v', constant('XX')),
      /is no value of sales\.status \(SQLSTATE 22P02/,
      undefined,
    ],
    [
      'a constant that a domain does not take',
      `CREATE DOMAIN sales.code AS text CHECK (VALUE LIKE 'A%'); CREATE TABLE sales.t (v sales.code)`,
      at('t', 'v', constant('XX')),
      /is no value of sales\.code \(SQLSTATE 23514/,
      undefined,
    ],
    [
      'a constant against a check',
      t(`text CHECK (v LIKE '%@%')`),
      at('t', 'v', constant('none')),
      /^m\[0\]\.columns\.v: the check constraint t_v_check of sales\.t does not take/,
      undefined,
    ],
    [
      'a mask against a check',
      t(`text CHECK (v LIKE '%@private%')`),
      at('t', 'v', { type: 'email', domain: 'example.com' }),
      /^m\[0\]\.columns\.v: the check constraint t_v_check/,
      undefined,
    ],
    [
      'masks against a check of two columns',
      t('text', "ALTER TABLE sales.t ADD w text DEFAULT 'w', ADD CHECK (v > w OR w = 'w')"),
      mask('t', { v: constant('a'), w: constant('b') }, { path: 'm[0]' }),
      /^m\[0\]\.table: the check constraint t_check/,
      undefined,
    ],
    [
      'a check of a partition',
      `CREATE TABLE sales.t (id int, v text) PARTITION BY LIST (id); CREATE TABLE sales.t1 PARTITION OF sales.t (CHECK (v LIKE '%@%')) DEFAULT; INSERT INTO sales.t ${rows}`,
      at('t', 'v', hash),
      /the check constraint t1_v_check of sales\.t1/,
      undefined,
    ],
    [
      'an index whose expression fails',
      t('text', `CREATE INDEX ON sales.t ((split_part(v, '@', 1)::int))`),
      at('t', 'v', hash),
      /the index sales\.t_\w+ of sales\.t does not take/,
      undefined,
    ],
    [
      'a unique index on an expression',
      t('text', 'CREATE UNIQUE INDEX odd ON sales.t ((left(v, 3)))'),
      at('t', 'v', hash),
      /^m\[0\]\.columns\.v: the unique index sales\.odd is over an expression of it \("left"\(v, 3\)\)/,
      undefined,
    ],
    [
      'a unique index on lower() with names',
      t('text', 'CREATE UNIQUE INDEX odd ON sales.t (lower(v))'),
      at('t', 'v', { type: 'name', part: 'full' }),
      /the unique index sales\.odd/,
      undefined,
    ],
    [
      'a unique index where a masked column is so',
      t('text', `CREATE UNIQUE INDEX odd ON sales.t ((id / 2)) WHERE v = 'x'`),
      at('t', 'v', constant('x')),
      /the unique index sales\.odd/,
      undefined,
    ],
    [
      'a domain with a length',
      'CREATE DOMAIN sales.short AS varchar(16); CREATE DOMAIN sales.shorter AS sales.short; CREATE TABLE sales.t (v sales.shorter)',
      at('t', 'v', hash),
      /hash makes 64 characters of it, and this is sales\.shorter, a character varying\(16\)/,
      undefined,
    ],
    [
      'a domain with a check',
      `CREATE DOMAIN sales.mail AS text CONSTRAINT private CHECK (VALUE LIKE '%@private%'); ${t('sales.mail')}`,
      at('t', 'v', email),
      /^m\[0\]\.columns\.v: its type does not take what the rule makes of some rows \(constraint private\)/,
      undefined,
    ],
    [
      'noise on oid',
      'CREATE TABLE sales.t (v oid)',
      at('t', 'v', { type: 'noise', amount: 3 }),
      /noise takes a number, and this is oid/,
      undefined,
    ],
    [
      'a uuid of a text',
      t('text'),
      at('t', 'v', { type: 'uuid' }),
      /^m\[0\]\.columns\.v: uuid takes a uuid, and this is text/,
      undefined,
    ],
    [
      'another number of an amount',
      'CREATE TABLE sales.t (v numeric(9))',
      at('t', 'v', { type: 'number' }),
      /^m\[0\]\.columns\.v: number takes a smallint, integer or bigint, and this is numeric\(9,0\)/,
      undefined,
    ],
    [
      'another number in a unique index, which has some that are not masked yet',
      'CREATE TABLE sales.t (id int PRIMARY KEY, v int, UNIQUE (id, v))',
      at('t', 'v', { type: 'number' }),
      /^m\[0\]\.columns\.v: a unique index has it \(id, v\): the mask of one row may be what another one has/,
      undefined,
    ],
    [
      'an address of a text',
      t('text'),
      at('t', 'v', { type: 'inet' }),
      /^m\[0\]\.columns\.v: inet takes an inet, cidr or MAC address, and this is text/,
      undefined,
    ],
    [
      'the year of a time of day',
      'CREATE TABLE sales.t (v time)',
      at('t', 'v', { type: 'date', keep: 'year' }),
      /^m\[0\]\.columns\.v: date takes a date or timestamp, and this is time without time zone/,
      undefined,
    ],
    [
      'one of several that is of another type',
      'CREATE TABLE sales.t (v date)',
      at('t', 'v', { type: 'choice', values: ['2001-01-01', 'soon'] }),
      /^m\[0\]\.columns\.v: "soon" is no value of date \(SQLSTATE 22007/,
      undefined,
    ],
    [
      'one of several that is too long',
      'CREATE TABLE sales.t (v char(2))',
      at('t', 'v', { type: 'choice', values: ['XX', 'XXX'] }),
      /choice makes 3 characters of it, and this is character\(2\)/,
      undefined,
    ],
    [
      'uuids that a foreign key ties together, each with masks of its own',
      `CREATE TABLE sales.p (v uuid PRIMARY KEY); CREATE TABLE sales.t (v uuid REFERENCES sales.p)`,
      at('t', 'v', { type: 'uuid' }),
      /^m\[0\]\.columns\.v: the foreign key t_v_fkey ties it to sales\.p\.v: give both the same rule/,
      at('p', 'v', { type: 'uuid' }, 'm[1]'),
    ],
    [
      'a partition under a foreign key',
      `CREATE TABLE sales.p (v text PRIMARY KEY); CREATE TABLE sales.t (id int, v text REFERENCES sales.p) PARTITION BY LIST (id); CREATE TABLE sales.t1 PARTITION OF sales.t DEFAULT`,
      at('t1', 'v', email),
      /^m\[0\]\.columns\.v: the foreign key t_v_fkey over it is that of sales\.t, whose partition this is: mask sales\.t/,
      undefined,
    ],
    [
      'a partition that another table refers to',
      `CREATE TABLE sales.t (v text PRIMARY KEY) PARTITION BY HASH (v); CREATE TABLE sales.t1 PARTITION OF sales.t FOR VALUES WITH (MODULUS 1, REMAINDER 0); CREATE TABLE sales.c (v text REFERENCES sales.t)`,
      at('t1', 'v', email),
      /^m\[0\]\.columns\.v: the table is partitioned by it/,
      undefined,
    ],
    [
      'an expression that a table is partitioned by',
      `CREATE TABLE sales.t (v text) PARTITION BY LIST (lower(v)); CREATE TABLE sales.t1 PARTITION OF sales.t DEFAULT`,
      at('t', 'v', email),
      /^m\[0\]\.columns\.v: the table is partitioned by it/,
      undefined,
    ],
    [
      'citext on one side of a foreign key',
      `CREATE TABLE sales.p (v text PRIMARY KEY); CREATE TABLE sales.t (v public.citext REFERENCES sales.p)`,
      at('t', 'v', email),
      /^m\[0\]\.columns\.v: the foreign key t_v_fkey ties it to sales\.p\.v, and values that look different/,
      at('p', 'v', email, 'm[1]'),
    ],
    [
      'addresses at their own domains in columns that are not as long',
      `CREATE TABLE sales.p (v text PRIMARY KEY); CREATE TABLE sales.t (v varchar(60) REFERENCES sales.p)`,
      at('t', 'v', atOwnDomain),
      /^m\[0\]\.columns\.v: the foreign key t_v_fkey ties it to sales\.p\.v, which is not as long/,
      at('p', 'v', atOwnDomain, 'm[1]'),
    ],
    [
      'a rewrite rule',
      t('text', 'CREATE RULE none AS ON UPDATE TO sales.t DO INSTEAD NOTHING'),
      at('t', 'v', hash),
      /^m\[0\]\.table: the rewrite rule none/,
      undefined,
    ],
    [
      'a unique index over a condition of the masked key itself',
      t('text', `CREATE UNIQUE INDEX odd ON sales.t (v) WHERE v LIKE '%example.com'`),
      at('t', 'v', email),
      /^m\[0\]\.columns\.v: the unique index sales\.odd is over an expression of it/,
      undefined,
    ],
    [
      'a unique index over a column that is generated from it',
      t(`text, g text GENERATED ALWAYS AS (left(v, 1)) STORED`, 'CREATE UNIQUE INDEX odd ON sales.t (g)'),
      at('t', 'v', hash),
      /^m\[0\]\.columns\.v: the unique index sales\.odd is over an expression of it \("left"\(v, 1\)\)/,
      undefined,
    ],
    [
      'a unique index over a condition of a generated column',
      t(
        `text, g text GENERATED ALWAYS AS (left(v, 1)) STORED`,
        `CREATE UNIQUE INDEX odd ON sales.t ((id / 9)) WHERE g = 'a'`,
      ),
      at('t', 'v', hash),
      /^m\[0\]\.columns\.v: the unique index sales\.odd/,
      undefined,
    ],
    [
      'a check of a generated column',
      t(`text, g int GENERATED ALWAYS AS (length(v)) STORED CHECK (g < 64)`),
      at('t', 'v', hash),
      /^m\[0\]\.columns\.v: the check constraint t_g_check/,
      undefined,
    ],
    [
      'a generated column that is NOT NULL',
      t(`text, g text GENERATED ALWAYS AS (lower(v)) STORED NOT NULL`),
      at('t', 'v', { type: 'null' }),
      /^m\[0\]\.columns\.v: the check constraint g of sales\.t/,
      undefined,
    ],
    [
      'an exclusion that is not by equality',
      t('text', 'ALTER TABLE sales.t ADD CONSTRAINT odd EXCLUDE USING btree (v WITH =) WHERE (id < 3)'),
      at('t', 'v', { type: 'name', part: 'full' }),
      /^m\[0\]\.columns\.v: a unique index has it \(v\)/,
      undefined,
    ],
    [
      'a foreign key over a generated column',
      `CREATE TABLE sales.p (v text PRIMARY KEY); CREATE TABLE sales.t (v text, g text GENERATED ALWAYS AS (lower(v)) STORED REFERENCES sales.p)`,
      at('t', 'v', email),
      /^m\[0\]\.columns\.v: the foreign key t_g_fkey is over g, which is generated from it/,
      undefined,
    ],
    [
      'NULL for one column of a MATCH FULL key',
      `CREATE TABLE sales.p (v text, w text, PRIMARY KEY (v, w)); CREATE TABLE sales.t (v text, w text, FOREIGN KEY (v, w) REFERENCES sales.p MATCH FULL)`,
      at('t', 'v', { type: 'null' }),
      /^m\[0\]\.columns\.v: the foreign key t_v_w_fkey ties it/,
      undefined,
    ],
    [
      'a condition of a publication that is not of the identity',
      t('text', ''),
      filtered,
      /^m\[0\]\.table: PostgreSQL refuses to change it: .*\(SQLSTATE 42P10\)/,
      undefined,
    ],
  ];
  it.each(cases)('is told before: %s', async (_what, sql, rules, problem, other) => {
    const [first = '', ...rest] = await problemsOf(sql, rules, ...(other === undefined ? [] : [other]));
    expect(first).toMatch(problem);
    expect(rest).toHaveLength(other === undefined ? 0 : 1);
    expect(first).not.toContain('1@private.test');
  });

  it('is told of a table whose updates are published and whose rows have no identity', async () => {
    const staging = await restored('CREATE TABLE public.t (v text)');
    await staging.superuser('CREATE PUBLICATION all_of_it FOR ALL TABLES');
    const [problem] = await (await staging.connect()).maskProblems([mask('t', { v: hash }, { schema: 'public' })]);
    expect(problem).toMatchObject({ path: 'database.masking[0].table', text: expect.stringContaining('publication') });
  });

  it('is told of rows on another server', async () => {
    const staging = await restored(`CREATE TABLE public.t (id int, v text) PARTITION BY LIST (id)`);
    await staging.superuser(
      `CREATE FOREIGN DATA WRAPPER none; CREATE SERVER other FOREIGN DATA WRAPPER none;
       CREATE FOREIGN TABLE public.far PARTITION OF public.t DEFAULT SERVER other; ALTER FOREIGN TABLE public.far OWNER TO orders_admin`,
    );
    const [problem] = await (await staging.connect()).maskProblems([mask('t', { v: hash }, { schema: 'public' })]);
    expect(problem).toMatchObject({ text: expect.stringMatching(/rows on another server, in public\.far/) });
  });

  it('is told of a table that is masked with the one that it is a partition of', async () => {
    const sql = `CREATE TABLE sales.t (id int, v text) PARTITION BY LIST (id); CREATE TABLE sales.t1 PARTITION OF sales.t DEFAULT`;
    expect(await problemsOf(sql, at('t', 'v', hash), at('t1', 'v', hash, 'm[1]'))).toEqual([
      'm[1].table: its rows are those of t too, which m[0] names; put its columns there',
    ]);
  });

  it('is told of a materialised view of the table that belongs to a stranger', async () => {
    const staging = await restored('CREATE TABLE public.t (v text)');
    await staging.superuser('CREATE MATERIALIZED VIEW public.m AS SELECT v FROM public.t');
    const [problem] = await (await staging.connect()).maskProblems([mask('t', { v: hash }, { schema: 'public' })]);
    expect(problem).toMatchObject({ text: expect.stringContaining('of which "rdsadmin" owns some') });
  });

  it('is nothing where masks do fit: lower() in a unique index, citext on both sides, a domain and checks that hold', async () => {
    const staging = await restored();
    await staging.superuser('CREATE EXTENSION citext SCHEMA public');
    await staging.as(
      migrator,
      `CREATE DOMAIN sales.mail AS varchar(40) CHECK (VALUE LIKE '%@%');
       CREATE TABLE sales.p (id int PRIMARY KEY, v public.citext UNIQUE, "Mail" sales.mail CHECK (length("Mail") > 3), n smallint, d sales.mail);
       CREATE UNIQUE INDEX ON sales.p (lower("Mail")) WHERE "Mail" IS NOT NULL;
       CREATE TABLE sales.t (v public.citext REFERENCES sales.p (v));
       INSERT INTO sales.p VALUES (1, 'Jane@Private.test', 'jane@private.test', 32767), (2, 'joe@private.test', NULL, NULL);
       INSERT INTO sales.t VALUES ('jane@private.TEST'), ('JOE@private.test'), (NULL)`,
    );
    const connection = await staging.connect();
    const masks = [
      mask('p', { v: email, Mail: { type: 'email', domain: 'example.com' }, n: { type: 'noise', ratio: 1 } }),
      mask('t', { v: email }, { path: 'database.masking[1]' }),
    ];
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toHaveLength(2);
    expect(await staging.superuser('SELECT count(*)::int AS n FROM sales.p JOIN sales.t USING (v)')).toEqual([
      { n: 2 },
    ]);
  });
});

describe('Rules that fit', () => {
  const rows = `INSERT INTO sales.t SELECT n, n || '@private.test' FROM generate_series(1, 9) AS n`;
  const fitting: readonly (readonly [string, string, readonly TableMask[]])[] = [
    [
      'NULL in a foreign key',
      `CREATE TABLE sales.p (v text PRIMARY KEY); INSERT INTO sales.p SELECT n || '@private.test' FROM generate_series(1, 9) AS n;
       CREATE TABLE sales.t (id int PRIMARY KEY, v text REFERENCES sales.p MATCH FULL); ${rows}`,
      [at('t', 'v', { type: 'null' }), at('p', 'v', email, 'm[1]')],
    ],
    [
      'addresses at their own domains on both sides of a foreign key',
      `CREATE TABLE sales.p (v varchar(40) PRIMARY KEY); INSERT INTO sales.p SELECT 'private' || n || '@acme.test' FROM generate_series(1, 9) AS n;
       CREATE DOMAIN sales.mail AS varchar(40); CREATE TABLE sales.t (id int PRIMARY KEY, v sales.mail REFERENCES sales.p);
       INSERT INTO sales.p VALUES ('j@a-domain-that-is-too-long-for-it.test'); INSERT INTO sales.t VALUES (1, 'j@a-domain-that-is-too-long-for-it.test')`,
      [at('t', 'v', atOwnDomain), at('p', 'v', atOwnDomain, 'm[1]')],
    ],
    [
      'addresses at one domain on both sides of a foreign key, which are not as long',
      `CREATE TABLE sales.p (v text PRIMARY KEY); INSERT INTO sales.p SELECT n || '@private.test' FROM generate_series(1, 9) AS n;
       CREATE TABLE sales.t (id int PRIMARY KEY, v varchar(60) REFERENCES sales.p); ${rows}`,
      [at('t', 'v', email), at('p', 'v', email, 'm[1]')],
    ],
    [
      'columns of a table that inherits',
      `CREATE TABLE sales.p (id int PRIMARY KEY, v text); CREATE TABLE sales.t (w text) INHERITS (sales.p); INSERT INTO sales.p VALUES (1, 'x');
       ${rows}; UPDATE sales.t SET w = v`,
      [at('p', 'v', hash), at('t', 'w', hash, 'm[1]')],
    ],
    [
      'a trigger of another column',
      `CREATE TABLE sales.t (id int PRIMARY KEY, v text); ${rows};
       CREATE FUNCTION sales.no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'fired'; END $$;
       CREATE TRIGGER other BEFORE UPDATE OF id ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.no();
       CREATE TRIGGER replica BEFORE UPDATE ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.no();
       ALTER TABLE sales.t ENABLE REPLICA TRIGGER replica`,
      [at('t', 'v', hash)],
    ],
    [
      'NULL in a unique index, also of an expression or with a condition',
      `CREATE TABLE sales.t (id int PRIMARY KEY, v text UNIQUE); ${rows}; CREATE UNIQUE INDEX ON sales.t (lower(v));
       CREATE UNIQUE INDEX ON sales.t (v) WHERE v LIKE '%private%'`,
      [at('t', 'v', { type: 'null' })],
    ],
    [
      'a unique index of what is not empty, and one of a generated column in lower case',
      `CREATE TABLE sales.t (id int PRIMARY KEY, v text, g text GENERATED ALWAYS AS (lower(v)) STORED UNIQUE); ${rows};
       INSERT INTO sales.t VALUES (10, ''); CREATE UNIQUE INDEX ON sales.t (v) WHERE v <> ''`,
      [at('t', 'v', email)],
    ],
    [
      'words and templates for what a unique index has a condition of, that it is not empty',
      `CREATE TABLE sales.t (id int PRIMARY KEY, v text, w text); ${rows}; UPDATE sales.t SET w = v;
       INSERT INTO sales.t VALUES (10, '', ''); CREATE UNIQUE INDEX ON sales.t (id) WHERE v <> '' AND w <> ''`,
      [mask('t', { v: { type: 'text' }, w: { type: 'template', form: '##' } })],
    ],
    [
      'a deferrable unique key, a table that is not logged, row security for others than the owner',
      `CREATE UNLOGGED TABLE sales.t (id int PRIMARY KEY, v text UNIQUE DEFERRABLE INITIALLY DEFERRED); ${rows};
       ALTER TABLE sales.t ENABLE ROW LEVEL SECURITY; CREATE POLICY none ON sales.t USING (false)`,
      [at('t', 'v', email)],
    ],
  ];
  it.each(fitting)('are carried out: %s', async (_what, sql, masks) => {
    const staging = await restored();
    await staging.as(migrator, sql);
    const connection = await staging.connect();
    expect(await connection.maskProblems(masks)).toEqual([]);
    expect(await connection.mask('run', masks, plenty)).toHaveLength(masks.length);
    for (const { table, columns } of masks)
      for (const { name } of columns)
        expect(await staging.superuser(`SELECT ${name} FROM sales.${table} WHERE ${name} LIKE '%private%'`)).toEqual(
          [],
        );
  });

  it.each([
    [
      'an index',
      `CREATE INDEX odd ON sales.t (((doc ->> 'n')::int))`,
      /^the index sales\.odd of sales\.t does not take/,
    ],
    ['a check', `ALTER TABLE sales.t ADD CONSTRAINT odd CHECK (doc ->> 'n' < '9')`, /^the check constraint odd/],
    [
      'a column',
      `ALTER TABLE sales.t ADD odd int GENERATED ALWAYS AS ((doc ->> 'n')::int) STORED`,
      /^the generated column/,
    ],
  ])('are not those that %s takes of old rows, and not of new ones', async (_what, sql, text) => {
    const [problem, ...others] = await problemsOf(
      `CREATE TABLE sales.t (id int PRIMARY KEY, doc jsonb); INSERT INTO sales.t SELECT n, '{}' FROM generate_series(1, 5000) AS n;
       INSERT INTO sales.t SELECT n, '{"n": "7"}' FROM generate_series(5001, 40000) AS n; ${sql}; ANALYZE sales.t`,
      mask(
        't',
        { doc: { type: 'json', paths: [{ path: '$.n', rule: { type: 'constant', value: 'no' } }], others: 'null' } },
        { path: 'm[0]' },
      ),
    );
    expect(problem).toMatch(/^m\[0\]\.columns\.doc: /);
    expect(problem?.slice('m[0].columns.doc: '.length)).toMatch(text);
    expect(others).toEqual([]);
  });

  it('are no reason to leave out what else is wrong: all of a table is told at once', async () => {
    const problems = await problemsOf(
      `CREATE TABLE sales.t (id int PRIMARY KEY, v text CHECK (v LIKE '%@%'), w text CHECK (w LIKE '%@%'), n int UNIQUE NOT NULL, d date);
       INSERT INTO sales.t SELECT n, n || '@private.test', n || '@private.test', n FROM generate_series(1, 9) AS n;
       CREATE INDEX odd ON sales.t ((split_part(v, '@', 1)::int))`,
      mask('t', { v: hash, w: hash, n: { type: 'null' }, d: constant('soon') }, { path: 'm[0]' }),
    );
    expect(problems).toEqual([
      'm[0].columns.n: it is NOT NULL; choose another rule than null',
      expect.stringMatching(/^m\[0\]\.columns\.d: "soon" is no value of date/),
      expect.stringMatching(/^m\[0\]\.columns\.v: the check constraint t_v_check/),
      expect.stringMatching(/^m\[0\]\.columns\.w: the check constraint t_w_check/),
      expect.stringMatching(/^m\[0\]\.columns\.v: the index sales\.odd/),
    ]);
  });
});

describe('Problems of masking', () => {
  it('are told together, each with its path', async () => {
    const staging = await restored();
    await staging.as(migrator, people);
    const connection = await staging.connect();
    await staging.as(
      migrator,
      `CREATE TABLE sales.parts (k int, v text, g text GENERATED ALWAYS AS (v || '!') STORED) PARTITION BY LIST (k);
       CREATE TABLE sales.unkeyed (v text); CREATE TRIGGER fires BEFORE UPDATE ON sales.unkeyed FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(); INSERT INTO sales.unkeyed SELECT FROM generate_series(1, 100001); ANALYZE sales.unkeyed; CREATE TABLE sales.guarded (v text); ALTER TABLE sales.guarded ENABLE ROW LEVEL SECURITY; ALTER TABLE sales.guarded FORCE ROW LEVEL SECURITY`,
    );
    await staging.superuser('CREATE TABLE public.strangers (v text)');
    const problems = await connection.maskProblems([
      mask('peple', { email }, { path: 'm[0]' }),
      mask('x', { email }, { path: 'm[1]', schema: 'sale' }),
      mask(
        'people',
        {
          ...{ emai: hash, id: hash, tax: hash, born: hash, city: { type: 'noise', ratio: 0.1 } },
          ...{ email: { type: 'phone' } },
        },
        { path: 'm[2]' },
      ),
      mask('people', { email: { type: 'null' } }, { path: 'm[3]' }),
      mask('people', { email: { type: 'email', domain: 'example.com' } }, { path: 'm[4]' }),
      mask('parts', { k: { type: 'noise', amount: 1 }, g: hash }, { path: 'm[5]' }),
      mask('guarded', { v: hash }, { path: 'm[6]' }),
      mask('open_orders', { id: hash }, { path: 'm[7]' }),
      mask('unkeyed', { v: hash }, { path: 'm[9]', triggers: 'fire' }),
      mask('strangers', { v: hash }, { path: 'm[8]', schema: 'public' }),
    ]);
    expect(problems.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      'm[0].table: there is no table in schema "sales" "peple" (did you mean people?)',
      'm[1].schema: there is no schema "sale" (did you mean sales?)',
      'm[2].columns.emai: there is no column "emai" (did you mean email?)',
      'm[2].columns.id: it is an identity column, which tells nothing of anybody',
      'm[2].columns.tax: hash makes 64 characters of it, and this is character varying(16)',
      'm[2].columns.born: hash takes a text or bytea, and this is date',
      'm[2].columns.city: noise takes a number, and this is text',
      expect.stringMatching(/^m\[2\]\.columns\.email: a unique index has it/),
      expect.stringMatching(
        /^m\[2\]\.columns\.email: the foreign key letters_recipient_fkey ties it to sales\.letters\.recipient/,
      ),
      'm[3].table: expected every table once: m[2] names it too; put its columns there',
      'm[3].columns.email: it is NOT NULL; choose another rule than null',
      expect.stringMatching(/^m\[3\]\.columns\.email: the foreign key/),
      'm[4].table: expected every table once: m[2] names it too; put its columns there',
      expect.stringMatching(/^m\[4\]\.columns\.email: the foreign key letters_recipient_fkey/),
      'm[5].columns.k: the table is partitioned by it: its rows would have to move',
      'm[5].columns.g: it is generated from other columns: mask these',
      expect.stringMatching(/^m\[6\]\.table: row level security is forced/),
      'm[7].table: expected a table: a view shows what its tables hold',
      'm[9].triggers: expected disable, or a unique key of columns that are NOT NULL and not masked, by which more than 100000 rows or 500 MB go in batches',
      expect.stringMatching(/^m\[8\]\.table: the master may not change "strangers"/),
    ]);
  });
});
