import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse.ts';
import { problemsThrownBy } from './documents.ts';

const source = { region: 'us-east-1', cluster: 'orders-prod' };

function problems(targets: object): readonly string[] {
  return problemsThrownBy(() => parseConfig({ region: 'eu-west-1', targets }, 'config/dev.yml'));
}

describe('the rules across a configuration', () => {
  it('refuse two targets that replace one cluster', () => {
    expect(
      problems({ 'orders-staging': { source }, nightly: { source, cluster: { identifier: 'orders-staging' } } }),
    ).toEqual([
      'targets.nightly.cluster.identifier: expected a cluster that no other target replaces, got "orders-staging", which targets.orders-staging replaces',
    ]);
  });

  it('refuse two targets with one cluster identifier', () => {
    const cluster = { identifier: 'staging' };
    expect(problems({ one: { source, cluster }, two: { source, cluster } })).toEqual([
      'targets.two.cluster.identifier: expected a cluster that no other target replaces, got "staging", which targets.one.cluster.identifier replaces',
    ]);
  });

  it('accept a target whose name is another one’s cluster if its own cluster is a third', () => {
    expect(
      problems({ a: { source, cluster: { identifier: 'b' } }, b: { source, cluster: { identifier: 'c' } } }),
    ).toEqual([]);
  });

  it('leave room for the tags by which a cluster is found that is set aside', () => {
    const tagged = (count: number, strategy: string) => {
      const tags = Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, 'x']));
      return problems({ one: { source, cluster: { tags }, replace: { strategy } } });
    };
    expect(tagged(44, 'delete')).toEqual([]);
    expect(tagged(41, 'setAside')).toEqual([]);
    expect(tagged(42, 'setAside')).toEqual([
      'targets.one.cluster.tags: expected at most 41 tags with replace.strategy setAside, got 42',
    ]);
  });

  it('refuse a target that is its source', () => {
    expect(problems({ orders: { source: { region: 'eu-west-1', cluster: 'orders' } } })).toEqual([
      'targets.orders.source: expected a source that is not the target itself, got cluster "orders" in the same region',
    ]);
  });

  it('refuse a target that is its source by its cluster identifier', () => {
    expect(
      problems({ nightly: { source: { region: 'eu-west-1', cluster: 'orders' }, cluster: { identifier: 'orders' } } }),
    ).toEqual([
      'targets.nightly.source: expected a source that is not the target itself, got cluster "orders" in the same region',
    ]);
  });

  it('refuse a column that has a rule and is kept', () => {
    const masking = [
      { table: 'customers', columns: { email: 'email', name: 'name' }, keep: ['id', 'name'] },
      { table: 'orders', columns: { id: 'hash' }, keep: 'all' },
    ];
    expect(problems({ orders: { source, database: { masking } } })).toEqual([
      'targets.orders.database.masking[0].keep[1]: expected a column without a rule, got "name", which columns has one for',
    ]);
  });

  it('refuse a column that is to stay together with none', () => {
    const together = (word: string) => ({ shuffle: { together: word } });
    const columns = {
      street: together('address'),
      code: together('address'),
      name: together('adress'),
      mail: 'shuffle',
    };
    const masking = [
      { table: 'customers', columns },
      { table: 'letters', columns: { name: together('adress') } },
      { table: 'a', keep: 'all' },
    ];
    expect(problems({ orders: { source, database: { masking } } })).toEqual(
      [0, 1].map(
        (index) =>
          `targets.orders.database.masking[${index}].columns.name.shuffle.together: expected the word of another column of the table, got "adress", which no other one has`,
      ),
    );
  });

  it('refuse a path into a document that comes too late', () => {
    const json = (...paths: readonly string[]) => ({
      json: { paths: Object.fromEntries(paths.map((path) => [path, 'keep'])) },
    });
    const columns = {
      a: json('$.b.c', '$.b', '$.b[*].d', '$.bc'),
      b: { each: json('$.*', '$."b c"', '$') },
      c: json('$.**.x', '$.x', '$.y.x.z', '$.y'),
      d: json('$.a.*', '$.a.**.x', '$.*.b', '$.**', '$'),
    };
    expect(problems({ orders: { source, database: { masking: [{ table: 'customers', columns }] } } })).toEqual(
      [
        ['a.json.paths["$.b[*].d"]', '$.b', '$.b[*].d'],
        ['b.each.json.paths["$.\\"b c\\""]', '$.*', '$."b c"'],
        ['c.json.paths["$.x"]', '$.**.x', '$.x'],
        ['c.json.paths["$.y.x.z"]', '$.**.x', '$.y.x.z'],
        ['d.json.paths["$"]', '$.**', '$'],
      ].map(
        ([at, taker, path]) =>
          `targets.orders.database.masking[0].columns.${at}: expected before ${JSON.stringify(taker)}, which takes all that ${JSON.stringify(path)} leads to`,
      ),
    );
  });

  it.each([
    [
      '{ json: { paths: { "a.b": email } } }',
      'a.json.paths["a.b"]: expected a path such as $.contacts[*].email or $."first-name", got "a.b"',
    ],
    ...['\\u0000', '\\ud800', '\\uDC00\\uD83D', '\\ud83d\\u0041', '\ud800'].map((key): [string, string] => [
      `{ json: { paths: { '$."${key}"': email } } }`,
      `a.json.paths[${JSON.stringify(`$."${key}"`)}]: expected a path such as`,
    ]),
    ['{ json: { paths: { $.a: shuffle } } }', 'a.json.paths["$.a"]: expected keep, null, hash'],
    [
      '{ json: { paths: { $.a: { hash: { length: 3 } } } } }',
      'a.json.paths["$.a"].hash.length: expected 8 to 64, got 3',
    ],
    ['{ json: { others: hash } }', 'a.json.others: expected null or keep, got "hash"'],
    ['{ each: shuffle }', 'a.each: expected null, hash'],
    ['{ each: { each: hash } }', 'a.each: expected null, hash'],
    ['{ template: fixed }', 'a.template: expected # for digits or ? for letters, such as KD-####, got "fixed"'],
    ['{ email: { domain: kept } }', 'a.email.domain: expected keep or a domain such as example.com, got "kept"'],
    ['{ name: { locale: xx } }', 'a.name.locale: expected de, es, fr, it, ja, nl, pl, pt, sv or uk, got "xx"'],
    ['prose', 'a: expected null, hash, email, name, phone, text'],
    ['{ sql: "" }', 'a.sql: expected an expression, not an empty string'],
    [`{ sql: "${'x'.repeat(2001)}" }`, 'a.sql: expected 2000 characters or fewer'],
    ['{ sql: "b; DROP TABLE c" }', 'a.sql: expected quotes that are closed'],
    ['{ sql: "b) || (c" }', 'a.sql: expected one expression, with brackets that are closed in it'],
    ['{ sql: "b, c" }', 'a.sql: expected one expression, with brackets that are closed in it'],
    ['{ sql: "s.f(b)" }', 'a.sql: expected columns by their names alone'],
    [`{ sql: "b || 'today'" }`, 'a.sql: expected no text with now, today'],
    ['{ each: { sql: b } }', 'a.each: expected null, hash'],
    ['{ json: { paths: { $.a: { sql: b } } } }', 'a.json.paths["$.a"]: expected keep, null, hash'],
  ])('refuse the rule %s', (rule, expected) => {
    const masking = [{ table: 'customers', columns: { a: parse(rule) } }];
    const [problem, ...others] = problems({ orders: { source, database: { masking } } });
    expect(others).toEqual([]);
    expect(problem).toContain(`targets.orders.database.masking[0].columns.${expected}`);
  });

  it.each([
    ['an item that says nothing', { masking: [{ table: 'a' }] }, 'masking[0]: expected columns, keep or both'],
    [
      'a word for what is kept',
      { masking: [{ table: 'a', keep: 'some' }] },
      'masking[0].keep: expected all or a list of columns',
    ],
    ...[
      ['no condition', ' ', 'expected a condition, not an empty string'],
      ['a long condition', `a = '${'x'.repeat(2000)}'`, 'expected 2000 characters or fewer'],
      ...[
        `a = 'x`,
        'a = "x',
        'true; DROP TABLE t',
        'true -- ',
        'true /* ',
        'a = $1',
        'a = $$x$$',
        'a = \\x',
        '"" = a',
      ].map((where) => [`the condition ${where}`, where, 'expected quotes that are closed']),
      ...[`a = E'\\''`, `a = date'2026-01-01'`, `a = U&'x'`, `U&"a" = 1`, `a$b = 1`].map((where) => [
        `the condition ${where}`,
        ...[where, 'expected quotes that are closed'],
      ]),
      ...['t.a = 1', '"t"."a" = 1', '(a).b = 1', `a = 'x'::s.mail`, 'a Operator(=) 1', 'f(a RETURNING d)'].map(
        (where) => [`the condition ${where}`, ...[where, 'expected columns by their names alone']],
      ),
      ...[`a < 'now'`, `a < 'TODAY 12:00'`, `a = ANY ('{"yesterday"}')`].map((where) => [
        `the condition ${where}`,
        ...[where, 'expected no text with now, today'],
      ]),
      ...['true) OR (true', '(a', 'a]', 'a[(1]) = 1'].map((where) => [
        `the condition ${where}`,
        ...[where, 'expected one condition, with brackets that are closed in it'],
      ]),
    ].map(([what = '', where = '', expected = '']): [string, object, string] => [
      what,
      { masking: [{ table: 'a', columns: { a: 'hash' }, where }] },
      `masking[0].where: ${expected}`,
    ]),
    [
      'a condition without a rule',
      { masking: [{ table: 'a', keep: 'all', where: 'a = 1' }] },
      'masking[0]: expected columns with a rule beside where',
    ],
    ['nothing that is kept', { columns: { keep: [{}] } }, 'columns.keep[0]: expected a database, a schema or both'],
    ['an unknown class', { columns: { classes: ['texts'] } }, 'columns.classes[0]: expected'],
  ])('refuse %s', (_what, database, expected) => {
    const [problem, ...others] = problems({ orders: { source, database } });
    expect(others).toEqual([]);
    expect(problem).toContain(`targets.orders.database.${expected}`);
  });

  it.each([
    `NOT (email LIKE '%@our.example')`,
    `name = 'O''Neil; -- "' AND "a""b" <> '$1 \\'`,
    `(tags)[1] = 'x' OR ünder_1 >= 1.5 OR doc ->> 'a' ~ '^\\(' OR since < '2026-01-01'::date\n`,
    `(a, b) = (1, 2) AND c IN (1, 2) AND d = ARRAY[1, 2]`,
  ])('take the condition %s', (where) => {
    expect(
      problems({ orders: { source, database: { masking: [{ table: 'a', columns: { a: 'hash' }, where }] } } }),
    ).toEqual([]);
  });

  it.each([
    ['without a name for the default database', {}, [], [1]],
    ['where one leaves out the default database', { name: 'orders' }, [{ database: 'orders' }], [1, 2]],
  ])('refuse two maskings of one table %s', (_, rest, more, refused) => {
    const customers = { table: 'customers', columns: { email: 'email' } };
    const others = [
      { ...customers, schema: 'sales' },
      { ...customers, database: 'audit' },
    ];
    const masking = [
      customers,
      { ...customers, schema: 'public' },
      ...more.map((one) => ({ ...customers, ...one })),
      ...others,
    ];
    expect(problems({ orders: { source, database: { ...rest, masking } } })).toEqual(
      refused.map(
        (index) =>
          `targets.orders.database.masking[${index}].table: expected every table once, got the table that targets.orders.database.masking[0].table names`,
      ),
    );
  });

  it('refuse a constant that no text can be', () => {
    const masking = [{ table: 'customers', columns: { email: { constant: 'a\u0000b' } } }];
    expect(problems({ orders: { source, database: { masking } } })).toHaveLength(1);
  });

  it.each([
    ['region', { region: 'us-east-1', cluster: 'orders' }],
    ['account', { region: 'eu-west-1', cluster: 'orders', account: '123456789012' }],
  ])('accept a source with the target’s name in another %s', (_, elsewhere) => {
    expect(problems({ orders: { source: elsewhere } })).toEqual([]);
  });

  it.each([[{ class: 'db.serverless', count: 1 }], [[{ class: 'db.r6g.large' }, { class: 'db.serverless' }]]])(
    'refuse serverless instances %j in a described cluster without its scaling',
    (instances) => {
      expect(problems({ orders: { source, cluster: { port: 5432 }, instances } })).toEqual([
        'targets.orders.cluster.serverlessV2: expected { min, max } because instances have the class db.serverless, got nothing',
      ]);
    },
  );

  it('accept serverless instances where the whole cluster is taken from the existing one', () => {
    expect(problems({ orders: { source, instances: { class: 'db.serverless' } } })).toEqual([]);
  });

  it('refuse two windows that overlap on any day', () => {
    const cluster = { backup: { window: '23:30-00:30' }, maintenanceWindow: 'Sun:00:00-Sun:01:00' };
    expect(problems({ orders: { source, cluster } })).toEqual([
      'targets.orders.cluster.backup.window: expected a window that does not overlap cluster.maintenanceWindow, "Sun:00:00-Sun:01:00", got "23:30-00:30"',
    ]);
  });

  it('refuse a role that is declared twice', () => {
    const role = { name: 'app', access: 'readonly', login: 'iam' };
    expect(problems({ orders: { source, database: { roles: [role, { ...role, name: 'report' }, role] } } })).toEqual([
      'targets.orders.database.roles[2].name: expected every role once, got "app", which targets.orders.database.roles[0].name has',
    ]);
  });

  it('accept one role in two targets', () => {
    const database = { roles: [{ name: 'app', access: 'readonly', login: 'iam' }] };
    expect(problems({ one: { source, database }, two: { source, database } })).toEqual([]);
  });

  it('refuse grants to change what a role may only read, where it may only read it', () => {
    const grants = [
      { privileges: { tables: ['SELECT', 'INSERT'], database: ['CREATE', 'CONNECT'], functions: ['EXECUTE'] } },
      { schemas: ['queue'], privileges: { tables: ['INSERT'], sequences: ['USAGE'] } },
      { databases: ['audit'], privileges: { tables: ['INSERT'] } },
    ];
    const role = { name: 'app', access: 'readonly', login: 'iam', schemas: ['sales'], grants };
    const at = 'targets.orders.database.roles[0].grants[0].privileges';
    expect(problems({ orders: { source, database: { roles: [role] } } })).toEqual([
      `${at}.database[0]: expected no privilege to change what the role may only read, got "CREATE"`,
      `${at}.tables[1]: expected no privilege to change what the role may only read, got "INSERT"`,
    ]);
    expect(problems({ orders: { source, database: { roles: [{ ...role, access: 'readwrite' }] } } })).toEqual([]);
    const main = { name: 'audit', roles: [{ ...role, grants: grants.slice(2) }] };
    expect(problems({ orders: { source, database: main } })).toHaveLength(1);
  });

  it('refuse one secret for two generated passwords, also of different targets', () => {
    const database = { roles: [{ name: 'app', access: 'readonly', login: { generate: 'app' } }] };
    expect(problems({ one: { source, database }, two: { source, database } })).toEqual([
      'targets.two.database.roles[0].login.generate: expected a secret of its own for every generated password, got "app", which targets.one.database.roles[0].login.generate has',
    ]);
  });

  it('refuse a password that is generated into the secret of a master', () => {
    const database = { roles: [{ name: 'app', access: 'readonly', login: { generate: 'master' } }] };
    expect(problems({ orders: { source, database, masterCredentials: { secret: 'master' } } })).toEqual([
      'targets.orders.masterCredentials.secret: expected a secret that no role\'s password is generated into, got "master", which targets.orders.database.roles[0].login.generate has',
    ]);
  });

  it('refuse a password that is generated into the secret that masks follow from', () => {
    const roles = [{ name: 'app', access: 'readonly', login: { generate: 'masks' } }];
    const database = { roles, stableMasks: { secret: 'masks' } };
    expect(problems({ orders: { source, database } })).toEqual([
      'targets.orders.database.stableMasks.secret: expected a secret that no role\'s password is generated into, got "masks", which targets.orders.database.roles[0].login.generate has',
    ]);
  });

  it('are told together with what breaks the schema', () => {
    const broken = { source: { region: 'eu-west-1', cluster: 'orders' }, instances: 3 };
    expect(problems({ orders: broken, copy: { source, cluster: { identifier: 'orders' }, archive: 1 } })).toEqual([
      expect.stringMatching(/^targets\.orders\.instances: /),
      expect.stringMatching(/^targets\.copy\.archive: /),
      expect.stringMatching(/^targets\.copy\.cluster\.identifier: /),
      expect.stringMatching(/^targets\.orders\.source: /),
    ]);
  });
});
