import fc from 'fast-check';
import { escapeLiteral } from 'pg';
import { describe, expect, it } from 'vitest';
import type { JsonRule, MaskRule } from '../../../src/ports/database-data.ts';
import { migrator, production } from '../roles/production.ts';
import { numRuns } from '../server-version.ts';
import { email, mask, plenty } from './people.ts';

const { restored } = production();

type PathRule = JsonRule['paths'][number]['rule'];

const json = (paths: Readonly<Record<string, PathRule>>, others: JsonRule['others'] = 'null'): JsonRule => ({
  type: 'json',
  paths: Object.entries(paths).map(([path, rule]) => ({ path, rule })),
  others,
});
const keep: PathRule = { type: 'keep' };
const x: PathRule = { type: 'constant', value: 'X' };

/** The documents after masking them, in the order that they were in, and a masked address in a column of its own. */
async function maskedDocuments(documents: readonly unknown[], rule: MaskRule, type = 'jsonb') {
  const staging = await restored();
  const values = documents.map(
    (one, n) =>
      `(${n}, ${one === undefined ? 'NULL' : escapeLiteral(typeof one === 'string' ? one : JSON.stringify(one))})`,
  );
  await staging.as(
    migrator,
    `SET search_path = sales; CREATE DOMAIN document AS jsonb CHECK (VALUE IS NOT NULL OR true);
     CREATE TABLE p (id int PRIMARY KEY, doc ${type}, plain text DEFAULT 'jane@private.test'); INSERT INTO p VALUES ${values.join(', ')}`,
  );
  const connection = await staging.connect();
  const masks = [mask('p', { doc: rule, plain: email })];
  expect(await connection.maskProblems(masks)).toEqual([]);
  expect(await connection.mask('run', masks, plenty)).toHaveLength(1);
  const found = await staging.superuser('SELECT doc::text AS doc, plain FROM sales.p ORDER BY id');
  return {
    documents: found.map(({ doc }) => (doc === null ? undefined : (JSON.parse(String(doc)) as unknown))),
    plain: found[0]?.['plain'],
  };
}

describe('json', () => {
  it('masks what the first path leads to, along keys and arrays, and makes null of all else', async () => {
    const { documents, plain } = await maskedDocuments(
      [
        {
          email: 'jane@private.test',
          contacts: [{ phone: '+353 1 555', kind: 'home', tags: ['x'] }, { kind: 'none' }],
          'home "address"': { street: 'Main', since: 1999, isRented: true, flat: null },
        },
        undefined,
      ],
      json({
        '$.email': email,
        '$.contacts[*].phone': { type: 'phone' },
        '$.contacts[*].kind': keep,
        '$."home \\"address\\"".street': { type: 'constant', value: "Nowhere's" },
      }),
    );
    expect(documents).toEqual([
      {
        email: plain,
        contacts: [
          { phone: expect.stringMatching(/^\+\d{3} \d \d{3}$/), kind: 'home', tags: [null] },
          { kind: 'none' },
        ],
        'home "address"': { street: "Nowhere's", since: null, isRented: true, flat: null },
      },
      undefined,
    ]);
    expect(documents[0]).not.toMatchObject({ contacts: [{ phone: '+353 1 555' }, {}] });
  });

  it.each(['jsonb', 'json', 'document'])(
    'keeps all else in a %s where it is told to, also what looks like a path',
    async (type) => {
      const { documents } = await maskedDocuments(
        [
          {
            a: { b: 'old', 'b"c': 'kept', 'a.b': 'kept' },
            n: [1.5, 'two', { b: 'kept' }],
            'a"."b': 'kept',
            '': { '': 'old' },
          },
          '[{"a": {"b": "old"}}, [[{"a": [{"b": "old", "c": {}}]}]]]',
          '"kept"',
          '{"a": "kept"}',
          '{"a": {"b": {"deep": ["old", [{"er": "old"}]], "none": []}}}',
        ],
        json({ '$.a.b': x, '$."".""': x }, 'keep'),
        type,
      );
      expect(documents).toEqual([
        {
          a: { b: 'X', 'b"c': 'kept', 'a.b': 'kept' },
          n: [1.5, 'two', { b: 'kept' }],
          'a"."b': 'kept',
          '': { '': 'X' },
        },
        [{ a: { b: 'X' } }, [[{ a: [{ b: 'X', c: {} }] }]]],
        'kept',
        { a: 'kept' },
        { a: { b: { deep: ['X', [{ er: 'X' }]], none: [] } } },
      ]);
    },
  );

  it('makes of each value what the rule makes of a column’s, and null of what it cannot take', async () => {
    const values = {
      t: 'Jane 77',
      n: 77,
      f: -1.25,
      b: true,
      z: null,
      empty: '',
      day: '1980-05-17',
      time: '1980-05-17T10:00:00+02:00',
    };
    const rules: Readonly<Record<string, PathRule>> = {
      hash: { type: 'hash', length: 8 },
      name: { type: 'name', part: 'first' },
      text: { type: 'text' },
      template: { type: 'template', form: 'K-##?' },
      uuid: { type: 'uuid' },
      partial: { type: 'partial', first: 1, last: 0, fill: '*' },
      number: { type: 'number' },
      noise: { type: 'noise', amount: 50_000 },
      date: { type: 'date', keep: 'year' },
      decade: { type: 'date', keep: 'decade' },
      null: { type: 'null' },
      constant: { type: 'constant', value: false },
      choice: { type: 'choice', values: [3, 'four'] },
    };
    const document = Object.fromEntries(Object.keys(rules).map((name) => [name, values]));
    const { documents } = await maskedDocuments(
      [document],
      json(Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`$.${name}`, rule]))),
    );
    const text = (pattern: RegExp) => expect.stringMatching(pattern);
    const nulls = { t: null, n: null, f: null, b: null, z: null, empty: null, day: null, time: null };
    const all = (pattern: RegExp) => ({
      ...nulls,
      ...{ t: text(pattern), n: text(pattern), f: text(pattern), day: text(pattern), time: text(pattern) },
      empty: '',
    });
    expect(documents).toEqual([
      {
        hash: all(/^[0-9a-f]{8}$/),
        name: all(/^[A-Z][a-z]+$/),
        text: all(/^[A-Z][a-z ]*\.?$/),
        template: all(/^K-\d\d[a-z]$/),
        uuid: { ...all(/^[0-9a-f-]{36}$/), empty: text(/^[0-9a-f-]{36}$/) },
        partial: { ...nulls, t: 'J******', n: '7*', f: '-****', empty: '', day: '1*********', time: text(/^1\*+$/) },
        number: { ...nulls, n: expect.any(Number) },
        noise: { ...nulls, n: expect.any(Number), f: expect.any(Number) },
        date: { ...nulls, day: '1980-01-01', time: '1980-01-01T00:00:00Z' },
        decade: { ...nulls, day: '1980-01-01', time: '1980-01-01T00:00:00Z' },
        null: nulls,
        constant: { t: false, n: false, f: false, b: false, z: null, empty: false, day: false, time: false },
        choice: Object.fromEntries(
          Object.entries(values).map(([key, value]) => [key, value === null ? null : expect.toBeOneOf([3, 'four'])]),
        ),
      },
    ]);
    const { noise, number } = documents[0] as Record<'noise' | 'number', { n: number; f: number }>;
    expect(Number.isInteger(noise.n)).toBe(true);
    expect(noise.n).not.toBe(77);
    expect(String(noise.f)).toMatch(/^-?\d+(\.\d{1,2})?$/);
    expect(String(number.n)).toMatch(/^\d\d$/);
  });

  it('takes numbers of up to 18 digits and texts that are such as numbers are written, and a date at the beginning of a text', async () => {
    const values = [
      ...['999999999999999999', '-999999999999999999', '"999999999999999999"', '0', '"0"', '-5'],
      ...[
        '1000000000000000000',
        '9999999999999999999',
        '"9999999999999999999"',
        '"007"',
        '"-5"',
        '"5 Main"',
        '5.0',
        '1e18',
      ],
    ];
    const dates = ['1980-05-17 Jane', '1980', '1980 Main Street', '1980-05', ' 1980-05-17'];
    const { documents } = await maskedDocuments(
      [`[[${values.join(',')}], {"d": ${JSON.stringify(dates)}}]`],
      json({ '$.d': { type: 'date', keep: 'year' }, $: { type: 'number' } }),
    );
    const [number, digits] = [expect.any(Number), (pattern: RegExp) => expect.stringMatching(pattern)];
    expect(documents).toEqual([
      [
        [number, number, digits(/^\d{18}$/), number, digits(/^\d$/), number, ...Array(8).fill(null)],
        { d: ['1980-01-01T00:00:00Z', null, null, null, null] },
      ],
    ]);
  });

  it('makes other masks of a value at each path, unless they are to be consistent', async () => {
    const { documents } = await maskedDocuments(
      [{ a: 'same', b: ['same'], c: 'same', d: { c: 'same' } }],
      json({
        '$.a': { type: 'hash' },
        '$.b': { type: 'hash' },
        '$.c': { type: 'hash', consistent: 'c' },
        '$.**.c': { type: 'hash', consistent: 'c' },
      }),
    );
    const [{ a, b, c, d }] = documents as [Record<'a' | 'b' | 'c' | 'd', unknown>];
    expect(new Set([a, String(b), c]).size).toBe(3);
    expect(d).toEqual({ c });
  });

  it('does as said with any document, any paths and any depth', async () => {
    const key = fc.constantFrom('a', 'b', 'a b', 'é"\\', '*', '.a', '"a"');
    const { document } = fc.letrec<{ document: unknown }>((tie) => ({
      document: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('old', '', 'true', '{"a": 1}', 7, 1e300, -0.5, true, null, {}, []),
        fc.dictionary(key, tie('document'), { maxKeys: 4 }),
        fc.array(tie('document'), { maxLength: 3 }),
      ),
    }));
    const steps = fc.array(
      fc.oneof(
        key.map((name) => `.${JSON.stringify(name)}`),
        fc.constantFrom('[*]', '.*', '.**'),
      ),
      { maxLength: 4 },
    );
    const paths = fc.uniqueArray(steps, { maxLength: 3, selector: (one) => one.join('') });
    const staging = await restored();
    const connection = await staging.connect();
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { minLength: 20, maxLength: 20 }),
        paths,
        fc.constantFrom<JsonRule['others']>('null', 'keep'),
        async (documents, chosen, others) => {
          made += 1;
          const table = `any${made}`;
          await staging.as(
            migrator,
            `CREATE TABLE sales.${table} AS SELECT n, doc FROM jsonb_array_elements(${escapeLiteral(JSON.stringify(documents))}) WITH ORDINALITY AS made(doc, n)`,
          );
          const rules = chosen.map((path, index) => ({
            path,
            rule: { type: 'constant', value: `X${index}` } as const,
          }));
          const rule: JsonRule = {
            type: 'json',
            paths: rules.map(({ path, rule: one }) => ({ path: `$${path.join('')}`, rule: one })),
            others,
          };
          expect(await connection.mask(`run${made}`, [mask(table, { doc: rule })], plenty)).toHaveLength(1);
          const rows = await staging.superuser(`SELECT doc FROM sales.${table} ORDER BY n`);
          const rest = (value: unknown) => (others === 'keep' || typeof value === 'boolean' ? value : null);
          expect(rows.map(({ doc }) => doc)).toEqual(
            documents.map((one) =>
              changed(one, [], (value, keys) => {
                const found = rules.find(({ path }) =>
                  leadsTo(
                    path.filter((step) => step !== '[*]'),
                    keys,
                  ),
                );
                return found === undefined ? rest(value) : value === null ? null : found.rule.value;
              }),
            ),
          );
        },
      ),
      { numRuns: numRuns(30) },
    );
  });
});

describe('What a rule for documents and arrays cannot be', () => {
  const docs = `CREATE TABLE sales.p (id int PRIMARY KEY, doc jsonb, j json, a text[], v varchar(8)[], d jsonb[], n text, k name);
    INSERT INTO sales.p (id, doc) SELECT n, '{"a": {"b": 1}}' FROM generate_series(1, 1500) AS n;
    UPDATE sales.p SET doc = '{"a": [{"rare": [1]}]}', d = ARRAY['{"x": 1}']::jsonb[] WHERE id = 1200;`;

  it.each<[string, MaskRule, string, RegExp?]>([
    [
      'a path that no row has',
      json({ '$.a.b': x, '$.a.c': x }),
      'doc',
      /^doc\.json\.paths\["\$\.a\.c"\]: no row has a value there$/,
    ],
    [
      'a path into the elements of an array',
      { type: 'each', rule: json({ '$.x': x, '$.y': x }) },
      'd',
      /^d\.each\.json\.paths\["\$\.y"\]: no row/,
    ],
    ['a path that only a late row has', json({ '$.a.rare[*]': x, '$.**.b': keep, '$.*': x }), 'doc'],
    ['any path where there is no document', json({ '$.a': x }), 'j'],
    ['a text that is masked as a document', json({}), 'n', /^n: json takes a jsonb or json, and this is text$/],
    ['a document that is masked as a text', { type: 'text' }, 'doc', /^doc: text takes a text, and this is jsonb$/],
    ['what is no array', { type: 'each', rule: { type: 'hash' } }, 'n', /^n: each takes an array, and this is text$/],
    ['an array of what is no text', { type: 'text' }, 'd', /^d: text takes a text, and this is jsonb\[\]$/],
    ['what PostgreSQL takes parts of', { type: 'each', rule: { type: 'null' } }, 'k', /^k: each takes an array, and/],
    [
      'an array that is masked as a whole',
      { type: 'hash' },
      'a',
      /^a: hash takes a text or bytea, and this is text\[\]: { each: hash } masks its elements$/,
    ],
    [
      'elements of another type',
      { type: 'each', rule: { type: 'uuid' } },
      'a',
      /^a: of its elements, uuid takes a uuid, and this is text$/,
    ],
    [
      'elements that are too short',
      { type: 'each', rule: { type: 'hash' } },
      'v',
      /^v: of its elements, hash makes 64 characters of it, and this is character varying\(8\)$/,
    ],
    [
      'a template that overflows',
      { type: 'each', rule: { type: 'template', form: '#########' } },
      'v',
      /^v: of its elements, template makes 9 characters of it/,
    ],
    [
      'a template that overflows only as JavaScript counts',
      { type: 'each', rule: { type: 'template', form: '#######😀' } },
      'v',
    ],
    [
      'addresses that are too short for any domain',
      { type: 'each', rule: { type: 'email', domain: 'keep' } },
      'v',
      /^v: of its elements, email makes 32 characters of it/,
    ],
    [
      'a path with a key of two words that no row has',
      json({ '$.a.b': x, '$."a b".null': x }),
      'doc',
      /^doc\.json\.paths\["\$\.\\"a b\\"\.null"\]: no row has a value there$/,
    ],
    [
      'a constant of another type',
      { type: 'each', rule: { type: 'constant', value: 'not json' } },
      'd',
      /^d: "not json" is no value of jsonb \(SQLSTATE 22P02/,
    ],
  ])('is %s', async (_what, rule, column, refused) => {
    const staging = await restored();
    await staging.as(migrator, docs);
    const problems = await (await staging.connect()).maskProblems([mask('p', { [column]: rule }, { path: 'm' })]);
    expect(problems.map(({ path, text }) => `${path.replace(/^m\.columns\./, '')}: ${text}`)).toEqual(
      refused === undefined ? [] : [expect.stringMatching(refused)],
    );
  });

  it.each<[string, MaskRule]>([
    ['where each path is met before it', json({ '$.a': x })],
    ['where there is no path', json({})],
    ['of an array', { type: 'each', rule: json({}) }],
  ])('is one for a late document that jsonb cannot hold, %s', async (_where, rule) => {
    const staging = await restored();
    const [type, made] = rule.type === 'each' ? ['json[]', (one: string) => `ARRAY[${one}]`] : ['json', String];
    await staging.as(
      migrator,
      `CREATE TABLE sales.q (id int PRIMARY KEY, v ${type});
       INSERT INTO sales.q SELECT n, ${made(`'{"a": 1}'::json`)} FROM generate_series(1, 1500) AS n;
       INSERT INTO sales.q VALUES (1501, ${made(`'{"a": 1e200000}'::json`)})`,
    );
    expect(await (await staging.connect()).maskProblems([mask('q', { v: rule }, { path: 'm' })])).toEqual([
      {
        path: 'm.columns.v',
        text: 'some document is none that jsonb can hold (SQLSTATE 22003); mend it in an SQL file',
      },
    ]);
  });

  it('is one for NULLs in the place of elements that are NOT NULL', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `SET search_path = sales; CREATE DOMAIN given AS text NOT NULL; CREATE DOMAIN word AS given; CREATE TABLE q (id int, v word[], w text[])`,
    );
    const rule: MaskRule = { type: 'each', rule: { type: 'null' } };
    expect(await (await staging.connect()).maskProblems([mask('q', { v: rule, w: rule }, { path: 'm' })])).toEqual([
      { path: 'm.columns.v', text: 'its elements are NOT NULL; choose another rule than null' },
    ]);
  });

  it('is one for a document that jsonb cannot hold, or for what a unique index has', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `${docs} UPDATE sales.p SET j = '{"a": "\\u0000"}' WHERE id = 1400; CREATE UNIQUE INDEX one ON sales.p (a); CREATE UNIQUE INDEX other ON sales.p ((doc ->> 'e')) WHERE id = 1;`,
    );
    const problems = await (await staging.connect()).maskProblems([
      mask(
        'p',
        { j: json({ '$.a': x }), a: { type: 'each', rule: { type: 'hash' } }, doc: json({ '$.a': keep }) },
        { path: 'm' },
      ),
    ]);
    expect(problems.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      expect.stringMatching(/^m\.columns\.a: a unique index has it \(a\)/),
      expect.stringMatching(/^m\.columns\.doc: the unique index sales\.other is over an expression of it/),
      'm.columns.j: some document is none that jsonb can hold (SQLSTATE 22P05); mend it in an SQL file',
    ]);
  });
});

/** What a plain reading of the rules makes of a document: arrays are as if they were not there. */
function changed(
  value: unknown,
  keys: readonly string[],
  leaf: (value: unknown, keys: readonly string[]) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, keys, leaf));
  if (typeof value !== 'object' || value === null) return leaf(value, keys);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, [...keys, key], leaf)]));
}

function leadsTo([step, ...steps]: readonly string[], keys: readonly string[]): boolean {
  if (step === undefined) return true;
  const [key, ...others] = keys;
  if (step === '.**') return leadsTo(steps, keys) || (key !== undefined && leadsTo([step, ...steps], others));
  return key !== undefined && (step === '.*' || step === `.${JSON.stringify(key)}`) && leadsTo(steps, others);
}
