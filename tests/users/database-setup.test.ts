import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { setupLines } from '../../src/messages/setup-text.ts';
import { fromSecret, generated, prepareSetup } from '../fakes/prepared-setup.ts';

const customers = {
  schema: 'public',
  table: 'customers',
  columns: [{ name: 'email', rule: { type: 'email' as const, domain: 'example.com' } }],
};
const file = 'sql/orders-staging/10-clean.sql';
const sql = [{ file, sha256: 'abc', timeoutSeconds: 600 }];
const sqlFiles = { [file]: { sha256: 'abc', statements: [{ line: 1, text: 'SELECT 1' }] } };
const noRealAddress = { name: 'no real address', query: 'SELECT 0', expect: { equals: 0 }, timeoutSeconds: 60 };

const order = (calls: readonly string[], ...methods: readonly string[]) =>
  calls.map((call) => call.split(' ')[0]).filter((method) => methods.includes(method ?? ''));

describe('SetupDBUsers: quarantine', () => {
  it('locks out, runs SQL, masks, grants, verifies, and only then lets anyone in', async () => {
    const { database, run } = prepareSetup([generated, fromSecret], {
      declared: { sql, masking: [customers], verifications: [noRealAddress] },
      sqlFiles,
    });
    const users = await run();
    const inOrder = [
      ['fence', 'lockOut', 'ensureRoles', 'runSqlFile'],
      ['mask', 'grantAccess', 'verify', 'admit', 'refuseWrite'],
    ].flat();
    expect(order(database.calls, ...inOrder)).toEqual(inOrder);
    expect(users).toMatchObject({
      sql: [{ file, database: 'orders', result: 'ran' }],
      masked: [{ database: 'orders', schema: 'public', table: 'customers', rows: 3 }],
      verifications: [{ name: 'no real address', database: 'orders', value: 0, expected: '0' }],
      proofs: { loggedIn: 2, refusedWrite: 1 },
    });
  });

  it('tells how many rows stay as they are where a condition says which', async () => {
    const where = 'id > 2';
    const { database, run } = prepareSetup([generated], {
      declared: {
        masking: [
          { ...customers, where },
          { ...customers, table: 'others' },
        ],
      },
    });
    const users = await run();
    expect(database.masks.get('orders')).toMatchObject([{ where }, { table: 'others' }]);
    const lines = setupLines(users);
    expect(lines).toContain('- public.customers in orders: 3 rows, 2 kept as they were');
    expect(lines).toContain('- public.others in orders: 3 rows');
  });

  it('leaves no rows as they are in a cluster that a restore with another profile has completed', async () => {
    const before = prepareSetup([generated], { declared: { masking: [customers] } });
    await before.run();
    const masking = [{ ...customers, keep: ['name'], where: 'id > 2' }];
    const { database, run } = prepareSetup([generated], { declared: { masking } });
    for (const [key, note] of before.database.notes) database.notes.set(key, note);
    const failure = {
      name: 'SetupInvalid',
      facts: { problems: [expect.stringMatching(/^database\.masking\[0\]\.where: /)] },
    };
    await expect(run()).rejects.toMatchObject(failure);
    expect(order(database.calls, 'mask')).toEqual([]);

    // All of them are masked once more.
    const wholly = prepareSetup([generated], { declared: { masking: [{ ...customers, keep: ['name'] }] } });
    for (const [key, note] of before.database.notes) wholly.database.notes.set(key, note);
    await wholly.run();
    expect(order(wholly.database.calls, 'mask')).toEqual(['mask']);

    // What the source had completed came along with its data.
    const fresh = prepareSetup([generated], { declared: { masking } });
    for (const [key, note] of before.database.notes) {
      if (key.endsWith(' complete')) fresh.database.notes.set(key, { ...Object(note), run: 'cluster-SOURCE:x' });
    }
    await fresh.run();
    expect(order(fresh.database.calls, 'mask')).toEqual(['mask']);
  });

  it('leaves none in another database that was masked in part, though a restore came between that masked nothing there', async () => {
    const elsewhere = { ...customers, database: 'audit' };
    const broken = prepareSetup([generated], { declared: { masking: [customers, elsewhere] } });
    broken.database.maskAttempts = 3;
    await expect(broken.run()).rejects.toMatchObject({ name: 'SetupStillRunning' });
    const between = prepareSetup([generated], { declared: { masking: [customers], verifications: [noRealAddress] } });
    for (const [key, note] of broken.database.notes) between.database.notes.set(key, note);
    between.database.values.set('no real address', 1);
    await expect(between.run()).rejects.toMatchObject({ name: 'VerificationFailed' });

    for (const [database, refused] of [
      ['audit', true],
      ['reports', false],
    ] as const) {
      const { run, database: last } = prepareSetup([generated], {
        declared: { masking: [{ ...elsewhere, database, where: 'id > 2' }] },
      });
      last.existing.push('reports');
      for (const [key, note] of between.database.notes) last.notes.set(key, note);
      const ended = await run().catch((error: unknown) => error);
      if (refused)
        expect(ended).toMatchObject({
          name: 'SetupInvalid',
          facts: { problems: [expect.stringContaining('[0].where')] },
        });
      else expect(ended).toMatchObject({ masked: [{ database: 'reports' }] });
    }
  });

  it('runs files after masking too, and looks at what these have made', async () => {
    const late = 'sql/late.sql';
    const { database, run } = prepareSetup([generated], {
      declared: {
        sql: [{ file: late, sha256: 'late', timeoutSeconds: 600, phase: 'after' }, ...sql],
        masking: [customers],
        columns: { undecided: 'refuse', classes: ['keys'], largeObjects: 'refuse', keep: [] },
      },
      sqlFiles: { ...sqlFiles, [late]: { sha256: 'late', statements: [] } },
    });
    const users = await run();
    const seen = database.calls.filter((call) =>
      /^(?:ran sql|mask |grantAccess|reviewColumns orders|verify)/.test(call),
    );
    expect(seen).toEqual([
      ...[
        `ran ${file}`,
        'reviewColumns orders',
        'mask orders',
        `ran ${late}`,
        'reviewColumns orders',
        'grantAccess orders',
      ],
    ]);
    expect(users.sql.map((one) => one.file)).toEqual([file, late]);
  });

  it('looks for a role’s privileges only once the last file has run that may make what they are about', async () => {
    const late = 'sql/late.sql';
    const { database, run } = prepareSetup([generated], {
      declared: {
        sql: [...sql, { file: late, sha256: 'late', timeoutSeconds: 600, phase: 'after' }],
        masking: [customers],
      },
      sqlFiles: { ...sqlFiles, [late]: { sha256: 'late', statements: [] } },
    });
    database.grantProblems.push({ path: 'database.roles[0].schemas', text: 'there is no schema "tests"' });
    await expect(run()).rejects.toMatchObject({ name: 'SetupInvalid' });
    expect(database.calls).toContain(`ran ${late}`);
  });

  it('takes what was masked for want of a decision for decided once a file has run after it', async () => {
    const late = { file, sha256: 'abc', timeoutSeconds: 600, phase: 'after' as const };
    const { database, run } = prepareSetup([generated], {
      declared: { sql: [late], columns: { undecided: 'mask', classes: ['keys'], largeObjects: 'refuse', keep: [] } },
      sqlFiles,
    });
    const proposed = { type: 'hash' } as const;
    const columns = [{ name: 'name', type: 'text', proposed }];
    database.undecided.set('orders', [{ schema: 'public', table: 'pets', hasTriggers: false, columns }]);
    expect((await run()).masked.map(({ table }) => table)).toEqual(['pets']);
  });

  it.each([
    ['runSqlFile', 'SqlFailed'],
    ['mask', 'MaskingFailed'],
    ['grantAccess', 'UserSetupFailed'],
    ['verify', 'VerificationFailed'],
  ] as const)('lets nobody in when %s fails', async (method, name) => {
    const { database, run } = prepareSetup([generated], {
      declared: { sql, masking: [customers], verifications: [noRealAddress] },
      sqlFiles,
    });
    database.mayLogIn.add('orders_app');
    database.fail = { method, error: new PipelineError(name, 'Refused.') };
    await expect(run()).rejects.toMatchObject({ name });
    expect([...database.mayLogIn]).toEqual([]);
  });

  it('locks everybody out again when what was complete is run again and no longer verified', async () => {
    const { database, run } = prepareSetup([generated], { declared: { verifications: [noRealAddress] } });
    await run();
    expect([...database.mayLogIn]).toEqual(['orders_app']);
    database.values.set(noRealAddress.name, 1);
    await expect(run()).rejects.toMatchObject({ name: 'VerificationFailed' });
    expect([...database.mayLogIn]).toEqual([]);
  });

  it('locks everybody out again when a login or a refused write cannot be proven', async () => {
    const refused = prepareSetup([generated]);
    refused.database.refused.add('orders_app');
    await expect(refused.run()).rejects.toMatchObject({ name: 'DatabaseLoginFailed' });
    expect([...refused.database.mayLogIn]).toEqual([]);

    const writing = prepareSetup([fromSecret]);
    writing.database.fail = { method: 'refuseWrite', error: new PipelineError('UserSetupFailed', 'It may write.') };
    await expect(writing.run()).rejects.toMatchObject({ name: 'UserSetupFailed' });
    expect([...writing.database.mayLogIn]).toEqual([]);
  });

  it('tells which logins of production it locked, and has each of them refused', async () => {
    const { database, run } = prepareSetup([generated]);
    for (const name of ['etl', 'old_admin']) {
      database.production.add(name);
      database.mayLogIn.add(name);
    }
    expect(await run()).toMatchObject({
      unlistedLogins: [
        { name: 'etl', change: 'locked' },
        { name: 'old_admin', change: 'locked' },
      ],
      proofs: { refusedLogin: 2 },
    });
    expect([...database.mayLogIn]).toEqual(['orders_app']);
  });

  it('does not succeed when a locked login is refused for another reason than its lock', async () => {
    const { database, run } = prepareSetup([generated]);
    database.production.add('etl');
    database.mayLogIn.add('etl');
    database.refused.add('etl');
    await expect(run()).rejects.toMatchObject({ name: 'UserSetupFailed', facts: { role: 'etl' } });
  });

  it('drops unlisted logins once what they own in every database is handed over, and tells of them again', async () => {
    const { database, run } = prepareSetup([], { declared: { unlistedLogins: 'drop' } });
    database.production.add('etl');
    database.mayLogIn.add('etl');
    const dropped = { unlistedLogins: [{ name: 'etl', change: 'dropped' }] };
    database.fail = { method: 'verify', error: new PipelineError('DatabaseUnreachable', 'Lost.') };
    database.fail = { method: 'admit', error: new PipelineError('DatabaseUnreachable', 'Lost.') };
    await expect(run()).rejects.toThrow('Lost');
    expect(database.calls.filter((call) => call.startsWith('disowned'))).toEqual(
      database.existing.map((name) => `disowned etl ${name}`),
    );
    expect(await run()).toMatchObject(dropped);
  });
});

describe('SetupDBUsers: what does not fit', () => {
  it('tells every problem together, with its path, once nobody can get in and before anything else', async () => {
    const { database, run } = prepareSetup(
      [
        { ...generated, databases: ['orders', 'sales'], validUntil: '2026-08-01T07:00:00+02:00' },
        { ...fromSecret, login: { type: 'secret', secretId: 'absent' }, settings: { jit: 'off', wrok_mem: '8MB' } },
      ],
      { declared: { sql: [{ ...sql[0], file, sha256: 'other', timeoutSeconds: 60 }] }, sqlFiles },
    );
    database.problems.push({ path: 'database.roles[1].memberOf[0]', text: 'there is no role "readers"' });
    database.unknownSettings.add('wrok_mem');
    const failure = await run().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'SetupInvalid' });
    for (const text of [
      'database.roles[0].validUntil: 2026-08-01T07:00:00+02:00 has passed',
      'database.roles[0].databases[1]: there is no database "sales"; there are orders, audit, postgres, chosen',
      'database.roles[1].login.secret: There is no secret absent.',
      'database.roles[1].memberOf[0]: there is no role "readers"',
      'database.roles[1].settings.wrok_mem: PostgreSQL knows no such setting',
      `database.sql[0].file: ${file} is not the file that was planned`,
    ]) {
      expect((failure as Error).message).toContain(text);
    }
    expect(order(database.calls, 'lockOut', 'ensureRoles', 'runSqlFile')).toEqual(['lockOut']);
  });

  it('looks again once an SQL file has run: it may have dropped what is granted or masked', async () => {
    const { database, run } = prepareSetup([generated], { declared: { sql, masking: [customers] }, sqlFiles });
    const connect = database.connect.bind(database);
    database.connect = async (...args) => {
      const session = await connect(...args);
      const runSqlFile: typeof session.runSqlFile = async (...given) => {
        database.problems.push({ path: 'database.roles[0].schemas[0]', text: 'there is no schema "sales"' });
        return await session.runSqlFile(...given);
      };
      return { ...session, runSqlFile };
    };
    await expect(run()).rejects.toMatchObject({
      ...{ name: 'SetupInvalid', message: expect.stringContaining('there is no schema "sales"') },
    });
    expect(order(database.calls, 'runSqlFile', 'mask', 'lock')).toEqual(['runSqlFile', 'lock']);
  });

  it('tells every verification that does not hold', async () => {
    const bounds = { ...noRealAddress, name: 'rows', expect: { min: 10, max: 20 } };
    const truth = { ...noRealAddress, name: 'truth', expect: { equals: true } };
    const { database, run } = prepareSetup([generated], {
      declared: { verifications: [noRealAddress, bounds, truth] },
    });
    database.values.set('rows', 21).set('truth', false);
    const failure = await run().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'VerificationFailed',
      facts: {
        failures: ['“rows” in orders: expected 10 to 20, got 21', '“truth” in orders: expected true, got false'],
      },
    });
    database.values.set('rows', 20).set('truth', true);
    expect((await run()).verifications.map(({ value }) => value)).toEqual([0, 20, true]);
  });
});

describe('SetupDBUsers: long work', () => {
  it('asks for another attempt while masking goes on, until the deadline', async () => {
    const { database, run } = prepareSetup([generated], { declared: { masking: [customers] }, deadlineSeconds: 1800 });
    database.maskAttempts = 3;
    await expect(run()).rejects.toMatchObject({ name: 'SetupStillRunning', facts: { attempts: 1 } });
    await expect(run()).rejects.toMatchObject({ name: 'SetupStillRunning', facts: { attempts: 2 } });
    expect([...database.mayLogIn]).toEqual([]);
    expect((await run()).masked).toHaveLength(1);

    const late = prepareSetup([generated], { declared: { masking: [customers] }, deadlineSeconds: 1680 });
    late.database.maskAttempts = 9;
    await expect(late.run()).rejects.toMatchObject({ name: 'SetupStillRunning' });
    await expect(late.run()).rejects.toMatchObject({ name: 'SetupDeadlineExceeded', facts: { attempts: 2 } });
  });

  it('is no failed try where the connection breaks after some of the work is done for good, however often', async () => {
    const { database, run } = prepareSetup([generated], { declared: { masking: [customers] } });
    database.maskBreaks.push(...Array<number>(40).fill(1), 0);
    for (let attempt = 0; attempt < 40; attempt += 1) {
      await expect(run()).rejects.toMatchObject({ name: 'SetupStillRunning', facts: { host: 'db' } });
    }
    // This one got nowhere: of such there may be as many as the state's Retry has.
    await expect(run()).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
    expect([...database.mayLogIn]).toEqual([]);
    expect((await run()).masked).toHaveLength(1);
  });

  it('is no failed try either where an SQL file has run before the connection breaks', async () => {
    const declared = { sql, masking: [customers] };
    const { database, run } = prepareSetup([generated], { declared, sqlFiles });
    database.maskBreaks.push(0);
    await expect(run()).rejects.toMatchObject({ name: 'SetupStillRunning' });
  });

  it('begins no SQL file that could not end in the time that is left', async () => {
    const { database, time, run } = prepareSetup([generated], { declared: { sql }, sqlFiles });
    time.left = 659_000;
    await expect(run()).rejects.toMatchObject({ name: 'SetupStillRunning' });
    expect(order(database.calls, 'runSqlFile')).toEqual([]);
    time.left = 660_000;
    await run();
    expect(order(database.calls, 'runSqlFile')).toEqual(['runSqlFile']);
  });

  it('changes nothing when it is run again after its end, and says so', async () => {
    const { database, run } = prepareSetup([generated, fromSecret], {
      declared: { sql, masking: [customers] },
      sqlFiles,
    });
    database.production.add('etl');
    database.mayLogIn.add('etl');
    const first = await run();
    database.calls.length = 0;
    const again = await run();
    expect(again.roles.map(({ change }) => change)).toEqual(['unchanged', 'unchanged']);
    expect({ ...again, roles: [], proofs: {} }).toEqual({ ...first, roles: [], proofs: {} });
    expect(order(database.calls, 'lockOut', 'runSqlFile', 'mask')).toEqual([]);
    expect([...database.mayLogIn]).toEqual(['orders_app', 'reporting']);
  });

  it('runs SQL files once for the cluster, whatever else of the profile changes', async () => {
    const { database, run } = prepareSetup([generated], { declared: { sql }, sqlFiles });
    await run();
    const other = prepareSetup([generated, fromSecret], { declared: { sql, masking: [customers] }, sqlFiles });
    await other.run();
    const runs = [...database.calls, ...other.database.calls].filter((call) => call.startsWith('ran for '));
    expect(new Set(runs).size).toBe(1);
    expect(runs).toHaveLength(2);
  });

  it('has foreign keys made again that another plan has left dropped, also where nothing is masked any more', async () => {
    const elsewhere = { ...customers, database: 'audit' };
    const before = prepareSetup([generated], { declared: { masking: [customers, elsewhere] } });
    before.database.maskAttempts = 9;
    await expect(before.run()).rejects.toMatchObject({ name: 'SetupStillRunning' });

    const { database, run } = prepareSetup([generated]);
    for (const [key, value] of before.database.notes) database.notes.set(key, value);
    database.notes.set('audit another-run salt', 'x');
    for (const name of ['orders', 'audit']) database.keysDropped.add(name);
    expect((await run()).masked).toEqual([]);
    expect([...database.keysDropped]).toEqual([]);
    expect([...database.notes.keys()].filter((key) => !/ (?:complete|mark)$/.test(key))).toEqual([]);
    expect(database.open).toBe(0);
  });

  it('looks for no database that is gone meanwhile', async () => {
    const { database, run } = prepareSetup([generated]);
    database.notes.set('orders cluster-NEW masking begun', ['gone']);
    await run();
    expect(database.connected.map((one) => one.database)).not.toContain('gone');
  });

  it('leaves no note but that it is complete, and of which cluster', async () => {
    const { database, run } = prepareSetup([generated], { declared: { masking: [customers] } });
    database.notes.set('orders another-run salt', 'x');
    await run();
    expect([...database.notes.keys()].map((key) => key.split(' ').at(-1))).toEqual(['mark', 'complete']);
  });
});
