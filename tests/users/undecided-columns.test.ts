import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { databaseSchema } from '../../src/config/database.ts';
import type { DatabasePlan } from '../../src/payload/database-plan.ts';
import { planDatabase } from '../../src/plan/plan-database.ts';
import { columnClasses, type UndecidedColumn, type UndecidedTable } from '../../src/ports/database-columns.ts';
import type { MaskRule } from '../../src/ports/database-data.ts';
import { proposedItem, writtenRule } from '../../src/users/proposed-line.ts';
import { generated, prepareSetup } from '../fakes/prepared-setup.ts';

type Choice = NonNullable<DatabasePlan['columns']>;
const choice: Choice = { undecided: 'refuse', classes: [...columnClasses], largeObjects: 'refuse', keep: [] };
const email = { name: 'email', rule: { type: 'email' as const, domain: 'example.com' } };
const customers = { schema: 'public', table: 'customers', columns: [email] };
const column = (name: string, proposed: MaskRule | 'none' = { type: 'hash' }): UndecidedColumn => ({
  ...{ name, type: 'text', proposed: proposed === 'none' ? undefined : proposed },
});
const undecided = (table: string, ...columns: UndecidedColumn[]): UndecidedTable => ({
  ...{ schema: 'public', table, hasTriggers: false, columns },
});

function setUp(columns: Choice | undefined, more: Partial<DatabasePlan> = {}) {
  return prepareSetup([generated], { declared: { masking: [customers], columns, ...more } });
}
const reviewed = (calls: readonly string[]) => calls.filter((call) => call.startsWith('reviewColumns'));

describe('SetupDBUsers: columns that nobody has decided about', () => {
  it('are told all together, of every database of the cluster, with lines to paste; nobody gets in, and nothing is masked', async () => {
    const { database, run } = setUp(choice);
    database.undecided.set('orders', [
      undecided('customers', column('nickname'), column('notes', { type: 'null' }), column('badge', 'none')),
      { ...undecided('pets', column('name')), schema: 'home', hasTriggers: true },
    ]);
    database.undecided.set('audit', [undecided('entries', column('who'))]);
    await expect(run()).rejects.toMatchObject({
      name: 'SetupInvalid',
      facts: {
        problems: [
          'database.masking[0]: nobody has decided about nickname (text), notes (text), badge (text) of table "customers" of schema "public" in database "orders": give each a rule or keep it; such as nickname: hash, notes: null; no rule fits badge',
          'database.masking: nobody has decided about name (text) of table "pets" of schema "home" in database "orders": give each a rule or keep it; such as - { schema: home, table: pets, triggers: disable, columns: { name: hash } }',
          'database.masking: nobody has decided about who (text) of table "entries" of schema "public" in database "audit": give each a rule or keep it; such as - { database: audit, table: entries, columns: { who: hash } }',
        ],
      },
    });
    expect(reviewed(database.calls)).toEqual(
      ['orders', 'audit', 'postgres', 'chosen'].map((name) => `reviewColumns ${name}`),
    );
    expect([...database.mayLogIn]).toEqual([]);
    expect(database.calls.some((call) => call.startsWith('mask ') || call.startsWith('ensureRoles'))).toBe(false);
  });

  it('are told with what is to be kept and is not there', async () => {
    const { database, run } = setUp(choice);
    database.reviewProblems.push({ path: 'database.masking[0].keep[0]', text: 'there is no column "x"' });
    database.undecided.set('orders', [undecided('customers', column('nickname'))]);
    await expect(run()).rejects.toMatchObject({
      facts: { problems: expect.arrayContaining(['database.masking[0].keep[0]: there is no column "x"']) },
    });
  });

  it('are told of a materialised view, which no rule takes', async () => {
    const { database, run } = setUp(choice);
    database.undecided.set('orders', [{ ...undecided('seen', column('who', 'none')), materialised: true }]);
    await expect(run()).rejects.toMatchObject({
      facts: {
        problems: [
          'database.masking: nobody has decided about who (text) of materialised view "seen" of schema "public" in database "orders": drop it in an SQL file or keep it',
        ],
      },
    });
  });

  it('are looked for in templates too, and told of databases that nobody can look into', async () => {
    const { database, run } = setUp({ ...choice, keep: [{ database: 'left' }, { database: 'typo' }, { schema: 'x' }] });
    database.templates.push('model');
    database.closed.push('vault', 'left');
    database.undecided.set('model', [undecided('entries', column('who'))]);
    await expect(run()).rejects.toMatchObject({
      facts: {
        problems: [
          'database.columns.keep: the master cannot connect to database "vault", so that nobody has looked at its columns: grant it CONNECT in the source database, or keep the database',
          'database.columns.keep[1].database: there is no database "typo"; there are orders, audit, postgres, chosen, model',
          expect.stringMatching(/about who \(text\) of table "entries" .* in database "model"/),
        ],
      },
    });
    expect([...database.mayLogIn]).toEqual([]);
  });

  it('are masked in templates too, and nothing is left there that would tell how', async () => {
    const { database, run } = setUp({ ...choice, undecided: 'mask' });
    database.templates.push('model');
    database.undecided.set('model', [undecided('entries', column('who'))]);
    const users = await run();
    expect(users.masked.map((one) => `${one.database} ${one.table}`)).toContain('model entries');
    expect(database.calls).toContain('forget model');
  });

  it('are not looked for where they stay as they are, nor in a database that stays as a whole', async () => {
    const { database, run } = setUp(undefined);
    database.undecided.set('orders', [undecided('customers', column('nickname'))]);
    await run();
    expect(reviewed(database.calls)).toEqual([]);

    const kept = setUp({
      ...choice,
      keep: [{ database: 'audit' }, { schema: 'reference' }, { database: 'chosen', schema: 'x' }],
    });
    kept.database.undecided.set('audit', [undecided('entries', column('who'))]);
    await kept.run();
    expect(reviewed(kept.database.calls).map((call) => call.split(' ')[1])).toEqual(['orders', 'postgres', 'chosen']);
    expect(kept.database.decisions.get('orders')?.schemas).toEqual([
      { path: 'database.columns.keep[1].schema', name: 'reference' },
    ]);
    expect(kept.database.decisions.get('chosen')?.schemas).toEqual([
      { path: 'database.columns.keep[2].schema', name: 'x' },
    ]);
  });

  it('are held against the rules and what is kept of this database', async () => {
    const { database, run } = setUp(choice, {
      masking: [
        { ...customers, keep: ['id'] },
        { schema: 'home', table: 'pets', columns: [], keep: 'all' },
        { ...customers, database: 'audit', table: 'entries' },
      ],
    });
    await run();
    expect(database.decisions.get('orders')).toEqual({
      classes: columnClasses,
      schemas: [],
      tables: [
        { path: 'database.masking[0]', schema: 'public', table: 'customers', masked: ['email'], kept: ['id'] },
        { path: 'database.masking[1]', schema: 'home', table: 'pets', masked: [], kept: 'all' },
      ],
    });
    expect(database.decisions.get('audit')?.tables.map(({ table }) => table)).toEqual(['entries']);
    // What only keeps is no mask.
    expect(database.calls).toContain('maskProblems orders customers');
  });

  it('are looked for after the SQL files of their database, which may make them or take them away', async () => {
    const file = 'sql/a.sql';
    const { database, run } = prepareSetup([generated], {
      declared: { masking: [customers], columns: choice, sql: [{ file, sha256: 'a', timeoutSeconds: 60 }] },
      sqlFiles: { [file]: { sha256: 'a', statements: [] } },
    });
    database.undecided.set('orders', [undecided('customers', column('nickname'))]);
    await expect(run()).rejects.toMatchObject({ name: 'SetupInvalid' });
    const seen = database.calls.filter((call) => /^(?:reviewColumns orders|runSqlFile|reviewColumns audit)/.test(call));
    expect(seen).toEqual(['reviewColumns audit', 'runSqlFile orders', 'reviewColumns orders']);
    expect([...database.mayLogIn]).toEqual([]);
  });

  it('are no longer looked for once the setup is complete: people work there', async () => {
    const { database, run } = setUp(choice);
    await run();
    database.undecided.set('orders', [undecided('customers', column('nickname'))]);
    database.closed.push('vault');
    database.calls.length = 0;
    await run();
    expect(reviewed(database.calls)).toEqual([]);
  });

  it.each([
    ['refuse', 'SetupInvalid'],
    ['keep', undefined],
  ] as const)('and large objects, which no rule reaches: %s', async (largeObjects, error) => {
    const { database, run } = setUp({ ...choice, largeObjects });
    database.largeObjects = 3;
    const ended = await run().then(
      () => undefined,
      (failure: Error) => failure,
    );
    expect(ended?.name).toBe(error);
    if (error !== undefined) expect(ended?.message).toContain('database "orders" has 3 large objects');
  });

  describe('where they are to be masked', () => {
    const masking: Choice = { ...choice, undecided: 'mask' };

    it('are masked in the rows in which the decided ones of their table are', async () => {
      const where = 'id > 2';
      const { database, run } = prepareSetup([], {
        declared: { masking: [{ ...customers, where }], columns: masking },
      });
      database.undecided.set('orders', [undecided('customers', column('nickname'))]);
      await run();
      expect(database.masks.get('orders')).toMatchObject([
        { where, columns: [{ name: 'email' }, { name: 'nickname' }] },
      ]);
    });

    it('get the rules that are proposed, with those of the profile, in every database', async () => {
      const { database, run } = setUp(masking);
      database.undecided.set('orders', [undecided('customers', column('nickname')), undecided('pets', column('name'))]);
      database.undecided.set('audit', [undecided('entries', column('who'))]);
      const users = await run();
      expect(users.masked.map(({ database: where, table }) => `${where} ${table}`)).toEqual([
        'orders customers',
        'orders pets',
        'audit entries',
      ]);
      expect(database.masks.get('orders')).toEqual([
        {
          ...customers,
          path: 'database.masking[0]',
          triggers: 'disable',
          columns: [email, { name: 'nickname', rule: { type: 'hash' } }],
        },
        {
          ...{ path: 'database.columns.undecided', schema: 'public', table: 'pets', triggers: 'disable' },
          columns: [{ name: 'name', rule: { type: 'hash' } }],
        },
      ]);
      // Whether they fit is looked at with the others, before anything is changed.
      expect(database.calls).toContain('maskProblems orders customers, pets');
      // The salt of a database that the profile does not name is gone too.
      expect(database.calls).toContain('forget audit');
    });

    it('leave the triggers of a table as the profile has them', async () => {
      const { database, run } = setUp(masking, {
        masking: [
          { ...customers, triggers: 'fire' },
          { ...customers, table: 'visits' },
        ],
      });
      database.undecided.set('orders', [undecided('customers', column('nickname'))]);
      await run();
      expect(database.masks.get('orders')?.map(({ triggers }) => triggers)).toEqual(['fire', undefined]);
    });

    it('are refused where no rule fits', async () => {
      const { database, run } = setUp(masking);
      database.undecided.set('orders', [undecided('pets', column('name'), column('badge', 'none'))]);
      await expect(run()).rejects.toMatchObject({
        facts: { problems: [expect.stringMatching(/about badge \(text\) of .*no rule fits badge$/)] },
      });
      expect(database.masks.size).toBe(0);
      database.undecided.set('orders', [undecided('pets', column('badge', 'none'))]);
      database.calls.length = 0;
      await expect(run()).rejects.toMatchObject({ name: 'SetupInvalid' });
      expect(database.calls).toContain('maskProblems orders customers');
    });
  });
});

describe('A line to paste', () => {
  const rules: readonly MaskRule[] = [
    { type: 'null' },
    { type: 'constant', value: 'no: "x"' },
    { type: 'constant', value: 7 },
    { type: 'constant', value: 'true' },
    { type: 'hash' },
    { type: 'hash', length: 16, consistent: 'people-mail' },
    { type: 'email', domain: 'example.com' },
    { type: 'email', domain: 'orders.test' },
    { type: 'email', domain: 'example.com', consistent: 'mail' },
    { type: 'name', part: 'first' },
    { type: 'phone', consistent: 'phone' },
    { type: 'uuid' },
    { type: 'iban' },
    { type: 'card', consistent: 'card' },
    { type: 'inet', consistent: 'client' },
    { type: 'choice', values: ['a', 'no: "x"', 'true', 7, false] },
    { type: 'date', keep: 'decade' },
    { type: 'number', consistent: 'passport' },
    { type: 'uuid', consistent: 'people-id' },
    { type: 'partial', first: 2, last: 4, fill: '*' },
    { type: 'text', consistent: 'remark' },
    { type: 'template', form: '#: ?' },
    { type: 'each', rule: { type: 'hash', length: 12 } },
    { type: 'each', rule: { type: 'null' } },
    { type: 'each', rule: { type: 'json', paths: [], others: 'keep' } },
    { type: 'json', paths: [], others: 'null' },
    {
      type: 'json',
      paths: [
        { path: '$."home: {address}"[*].**', rule: { type: 'keep' } },
        { path: '$.*', rule: { type: 'email', domain: 'keep' } },
        { path: '$.a', rule: { type: 'null' } },
      ],
      others: 'null',
    },
    { type: 'shuffle' },
    { type: 'shuffle', together: 'address' },
    { type: 'noise', ratio: 0.1 },
    { type: 'days', within: 60 },
  ];
  const names = ['nickname', 'Full name', 'null', 'no', 'ünïcode', "it's: {a, b}", '"', 'a-b', '12', '~', '#x', '- x'];

  it('is what a profile takes, and means what was proposed, whatever the names', () => {
    for (const [index, proposed] of rules.entries()) {
      const name = names[index % names.length] ?? '';
      const line = proposedItem({ ...undecided(name, column(name, proposed)), schema: name }, name);
      const [item] = parse(`- ${line}`) as unknown[];
      const profile = databaseSchema.parse({ masking: [item] });
      expect(planDatabase(profile, {}).masking, line).toEqual([
        { database: name, schema: name, table: name, columns: [{ name, rule: proposed }] },
      ]);
    }
  });

  it('says of a rule no more than it has to', () => {
    expect(rules.filter(({ type }) => ['hash', 'email', 'null'].includes(type)).map(writtenRule)).toEqual([
      'null',
      'hash',
      '{ hash: { length: 16, consistent: people-mail } }',
      'email',
      '{ email: { domain: orders.test } }',
      '{ email: { consistent: mail } }',
    ]);
  });
});
