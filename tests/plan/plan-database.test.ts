import { describe, expect, it } from 'vitest';
import type { DatabaseProfile } from '../../src/config/database.ts';
import { planDatabase } from '../../src/plan/plan-database.ts';

type Masking = NonNullable<DatabaseProfile['masking']>[number];
type Rule = NonNullable<Masking['columns']>[string];

const hash = 'a'.repeat(64);
const plan = (profile: DatabaseProfile) => planDatabase(profile, { 'orders/a.sql': hash });

/** What becomes of a column with this rule. */
function planned(rule: Rule) {
  return plan({ masking: [{ table: 'customers', columns: { email: rule } }] }).masking[0]?.columns[0];
}

describe('a profile that says nothing of its database', () => {
  it('locks logins out, disables what reaches outward, and asks for nothing else', () => {
    expect(planDatabase(undefined, {})).toEqual({
      ...{ roles: [], unlistedLogins: 'lock', sql: [], masking: [], verifications: [] },
      outward: {
        ...{ foreignServers: 'disable', subscriptions: 'disable', jobs: 'disable' },
        ...{ eventTriggers: 'disable', publications: 'disable', extensions: 'disable' },
      },
    });
  });
});

describe('which rows are masked', () => {
  it('is planned as it is written, and is all of them where nothing is', () => {
    const masking = { table: 'customers', columns: { email: 'hash' } } as const;
    const where = `NOT (email LIKE '%@our.example')`;
    expect(plan({ masking: [{ ...masking, where }] }).masking).toMatchObject([{ schema: 'public', where }]);
    expect(plan({ masking: [masking] }).masking[0]).not.toHaveProperty('where');
  });
});

describe('what reaches outward', () => {
  it.each(['foreignServers', 'subscriptions', 'jobs', 'eventTriggers', 'publications', 'extensions'] as const)(
    'is kept kind by kind: %s alone',
    (kind) => {
      const kept = Object.entries(plan({ outward: { [kind]: 'keep' } }).outward ?? {}).filter(
        ([, what]) => what === 'keep',
      );
      expect(kept.map(([name]) => name)).toEqual([kind]);
    },
  );

  it('is kept of the kinds that are named, and of all where one word says so', () => {
    expect(plan({ outward: { jobs: 'keep' } }).outward).toMatchObject({ jobs: 'keep', subscriptions: 'disable' });
    expect(Object.entries(plan({ outward: 'keep' }).outward ?? {}).map(([, what]) => what)).toEqual(
      Array(6).fill('keep'),
    );
  });
});

describe('what everybody may', () => {
  it.each([
    [{}, { create: false, connect: false }],
    [{ create: true }, { create: true, connect: false }],
    [{ connect: true }, { create: false, connect: true }],
  ])('is revoked as %j says', (revokePublic, expected) => {
    expect(plan({ revokePublic }).revokePublic).toEqual(expected);
  });
});

describe('an SQL file', () => {
  it('has the hash of what was packaged, and ten minutes unless the profile says otherwise', () => {
    const { sql } = plan({
      sql: [{ file: 'orders/a.sql' }, { file: 'orders/a.sql', database: 'orders', timeout: '1h' }],
    } as DatabaseProfile);
    expect(sql).toEqual([
      { file: 'orders/a.sql', sha256: hash, timeoutSeconds: 600 },
      { file: 'orders/a.sql', sha256: hash, database: 'orders', timeoutSeconds: 3600 },
    ]);
  });

  it('runs before masking, unless it is to run after', () => {
    const files = [
      { file: 'orders/a.sql' },
      { file: 'orders/a.sql', phase: 'before' },
      { file: 'orders/a.sql', phase: 'after' },
    ];
    const { sql } = plan({ sql: files } as DatabaseProfile);
    expect(sql.map(({ phase }) => phase)).toEqual([undefined, undefined, 'after']);
    expect('phase' in (sql[1] ?? {})).toBe(false);
  });

  it.each(['orders/b.sql', 'constructor'])('that was not packaged is refused: %s', (file) => {
    expect(() => plan({ sql: [{ file }] } as DatabaseProfile)).toThrow(
      expect.objectContaining({ name: 'InvalidConfig', facts: { file } }),
    );
  });
});

describe('a role', () => {
  it('has its settings as PostgreSQL names them, as text, and its grants as they are declared', () => {
    const { roles } = plan({
      roles: [
        {
          ...{ name: 'app', access: 'none', login: { secret: 'orders/app' } },
          settings: { Statement_Timeout: 5000, search_path: 'orders' },
          grants: [{ schema: 'public', privileges: { tables: ['SELECT'], sequences: undefined } }],
        },
      ],
    } as unknown as DatabaseProfile);
    expect(roles).toStrictEqual([
      {
        ...{ name: 'app', access: 'none', login: { type: 'secret', secretId: 'orders/app' } },
        settings: { statement_timeout: '5000', search_path: 'orders' },
        grants: [{ schema: 'public', privileges: { tables: ['SELECT'] } }],
      },
    ]);
  });

  it.each([
    ['iam', { type: 'iam' }],
    ['none', { type: 'none' }],
    [{ generate: 'orders/app' }, { type: 'generate', secretName: 'orders/app' }],
  ] as const)('logs in by %j', (login, expected) => {
    expect(plan({ roles: [{ name: 'app', access: 'readonly', login }] }).roles[0]?.login).toEqual(expected);
  });
});

describe('columns that nobody has decided about', () => {
  const masking = [{ table: 'a', columns: { email: 'email' } }] as const satisfies DatabaseProfile['masking'];
  const classes = ['keys', 'booleans', 'enums', 'numbers', 'times', 'extensions'];

  it('are refused as soon as a profile masks, and stay as they are before', () => {
    expect(plan({ masking: [...masking] }).columns).toEqual({
      undecided: 'refuse',
      classes,
      largeObjects: 'refuse',
      keep: [],
    });
    expect(plan({}).columns).toBeUndefined();
    expect(plan({ masking: [] }).columns).toBeUndefined();
  });

  it('are what the profile says, whether it masks or not', () => {
    expect(plan({ masking: [...masking], columns: { undecided: 'keep' } }).columns).toBeUndefined();
    expect(
      plan({ columns: { undecided: 'mask', classes: ['keys'], largeObjects: 'keep', keep: [{ schema: 'x' }] } })
        .columns,
    ).toEqual({
      ...{ undecided: 'mask', classes: ['keys'], largeObjects: 'keep', keep: [{ schema: 'x' }] },
    });
    expect(plan({ columns: { undecided: 'refuse' } }).columns?.undecided).toBe('refuse');
  });

  it('may be written to by the triggers that are named, in schema public unless another is', () => {
    const { masking: planned } = plan({
      masking: [
        {
          table: 'a',
          keep: 'all',
          triggers: { fire: ['stamp'] },
          mayWrite: [{ table: 'log' }, { schema: 'x', table: 'y' }],
        },
      ],
    });
    expect(planned).toMatchObject([
      {
        triggers: { fire: ['stamp'] },
        mayWrite: [
          { schema: 'public', table: 'log' },
          { schema: 'x', table: 'y' },
        ],
      },
    ]);
  });

  it('are none that a table keeps', () => {
    const { masking: planned } = plan({
      masking: [
        { table: 'a', keep: ['id'] },
        { table: 'b', keep: 'all' },
      ],
    });
    expect(planned).toStrictEqual([
      { table: 'a', schema: 'public', keep: ['id'], columns: [] },
      { table: 'b', schema: 'public', keep: 'all', columns: [] },
    ]);
  });
});

describe('the masking of a table', () => {
  it('is of schema public unless another is named, and column by column in the order of the profile', () => {
    const columns = { email: 'email', name: 'null' } as const;
    const { masking } = plan({
      masking: [
        { table: 'a', columns },
        { table: 'b', schema: 'crm', columns },
      ],
    });
    expect(masking.map(({ schema, table }) => `${schema}.${table}`)).toEqual(['public.a', 'crm.b']);
    expect(masking[0]?.columns.map(({ name, rule }) => `${name} ${rule.type}`)).toEqual(['email email', 'name null']);
  });

  it.each<[Rule, object]>([
    [null, { type: 'null' }],
    ['null', { type: 'null' }],
    ['shuffle', { type: 'shuffle' }],
    [{ constant: 'x' }, { type: 'constant', value: 'x' }],
    ['hash', { type: 'hash' }],
    ['email', { type: 'email', domain: 'example.com' }],
    [{ email: { domain: 'orders.test' } }, { type: 'email', domain: 'orders.test' }],
    ['name', { type: 'name', part: 'full' }],
    [{ name: { part: 'first' } }, { type: 'name', part: 'first' }],
    [{ name: { locale: 'uk' } }, { type: 'name', part: 'full', locale: 'uk' }],
    ['phone', { type: 'phone' }],
    ['uuid', { type: 'uuid' }],
    ['iban', { type: 'iban' }],
    [{ card: { consistent: 'card' } }, { type: 'card', consistent: 'card' }],
    ['inet', { type: 'inet' }],
    [{ inet: { consistent: 'client' } }, { type: 'inet', consistent: 'client' }],
    [{ choice: ['a', 7, true] }, { type: 'choice', values: ['a', 7, true] }],
    [{ date: { keep: 'decade' } }, { type: 'date', keep: 'decade' }],
    ['number', { type: 'number' }],
    [{ number: { consistent: 'passport' } }, { type: 'number', consistent: 'passport' }],
    [{ uuid: { consistent: 'person' } }, { type: 'uuid', consistent: 'person' }],
    ['partial', { type: 'partial', first: 1, last: 1, fill: '*' }],
    [{ partial: { last: 4 } }, { type: 'partial', first: 0, last: 4, fill: '*' }],
    [{ partial: { first: 2, fill: '#' } }, { type: 'partial', first: 2, last: 0, fill: '#' }],
    ['noise', { type: 'noise', ratio: 0.1 }],
    ['days', { type: 'days', within: 30 }],
    [{ email: { domain: 'keep' } }, { type: 'email', domain: 'keep' }],
    ['text', { type: 'text' }],
    [{ text: { consistent: 'remark' } }, { type: 'text', consistent: 'remark' }],
    [{ template: 'KD-##' }, { type: 'template', form: 'KD-##' }],
    ['json', { type: 'json', paths: [], others: 'null' }],
    [{ json: { others: null } }, { type: 'json', paths: [], others: 'null' }],
    [
      { json: { paths: { '$.a': 'keep', '$.b': 'null', '$.c': null, '$.d': { email: {} } }, others: 'keep' } },
      {
        type: 'json',
        paths: [
          { path: '$.a', rule: { type: 'keep' } },
          { path: '$.b', rule: { type: 'null' } },
          { path: '$.c', rule: { type: 'null' } },
          { path: '$.d', rule: { type: 'email', domain: 'example.com' } },
        ],
        others: 'keep',
      },
    ],
    [{ each: 'json' }, { type: 'each', rule: { type: 'json', paths: [], others: 'null' } }],
    [{ sql: `concat(a, '-')` }, { type: 'sql', expression: `concat(a, '-')` }],
    [{ each: null }, { type: 'each', rule: { type: 'null' } }],
    [{ each: { hash: { length: 8 } } }, { type: 'each', rule: { type: 'hash', length: 8 } }],
    [{ days: { within: 7 } }, { type: 'days', within: 7 }],
  ])('reads %j', (rule, expected) => {
    expect(planned(rule)).toEqual({ name: 'email', rule: expected });
  });
});

describe('a verification', () => {
  const one = { name: 'masked', query: 'select count(*) from customers' };

  it('expects a value, or what an object says, within five minutes unless the profile says otherwise', () => {
    const { verifications } = plan({
      verifications: [
        { ...one, expect: 0 },
        { ...one, expect: { atLeast: 5 }, timeout: '2m' },
      ],
    } as unknown as DatabaseProfile);
    expect(verifications).toEqual([
      { ...one, expect: { equals: 0 }, timeoutSeconds: 300 },
      { ...one, expect: { atLeast: 5 }, timeoutSeconds: 120 },
    ]);
  });
});
