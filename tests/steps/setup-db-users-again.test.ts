import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { DatabasePlan } from '../../src/payload/database-plan.ts';
import { usersSchema } from '../../src/payload/results.ts';
import type { DatabaseConnection } from '../../src/ports/database.ts';
import type { ClusterMark } from '../../src/users/same-cluster.ts';
import type { FakeDatabase } from '../fakes/fake-database.ts';
import { byIam, fromSecret, generated, prepareSetup } from '../fakes/prepared-setup.ts';

type Role = DatabasePlan['roles'][number];

const customers = {
  schema: 'public',
  table: 'customers',
  columns: [{ name: 'email', rule: { type: 'email' as const, domain: 'example.com' } }],
};
const file = 'sql/orders-staging/10-clean.sql';
const sqlFiles = { [file]: { sha256: 'abc', statements: [{ line: 1, text: 'SELECT 1' }] } };
const group: Role = { name: 'staff', login: { type: 'none' } };

/** What is done in a session besides, once the master has one: each is handed the database's name. */
function each(
  database: FakeDatabase,
  changes: (name: string, session: DatabaseConnection) => Partial<DatabaseConnection>,
) {
  const connect = database.connect.bind(database);
  database.connect = async (endpoint, name, credentials) => {
    const session = await connect(endpoint, name, credentials);
    return { ...session, ...changes(name, session) };
  };
}

const called = (database: FakeDatabase, method: string) =>
  database.calls.filter((call) => call.startsWith(`${method} `)).map((call) => call.slice(method.length + 1));

describe('SetupDBUsers of another restore’s cluster', () => {
  it('changes nothing there, and says so', async () => {
    const { database, run } = prepareSetup([generated]);
    database.instance = 'orders-staging-0a1b2c3d-1';
    await expect(run()).rejects.toMatchObject({ name: 'TargetChanged' });
    expect(database.calls).toEqual([]);
  });
});

describe('what SetupDBUsers tells of each role', () => {
  it('is the access that the profile declares, in so many words', async () => {
    const grants = [{ privileges: { tables: ['SELECT' as const] } }];
    const { run } = prepareSetup([group, { ...byIam, access: undefined, grants } as unknown as Role]);
    const users = await run();
    expect(usersSchema.parse(users)).toEqual(users);
    expect(users.roles.map(({ name, access }) => `${name} ${access}`)).toEqual(['staff none', 'lead explicit']);
    for (const role of users.roles) expect(role).not.toHaveProperty('secretArn');
  });

  it('is that it was altered where anything was granted to it anew', async () => {
    const { database, run } = prepareSetup([generated, fromSecret]);
    await run();
    database.grants.splice(0, 1);
    expect((await run()).roles.map(({ name, change }) => `${name} ${change}`)).toEqual([
      'orders_app altered',
      'reporting unchanged',
    ]);
  });

  it('is that it was altered where it is let in anew', async () => {
    const { database, run } = prepareSetup([generated, fromSecret]);
    expect((await run()).roles.map(({ change }) => change)).toEqual(['created', 'created']);
    database.mayLogIn.delete('reporting');
    expect((await run()).roles.map(({ change }) => change)).toEqual(['unchanged', 'altered']);
  });

  it('is not that it may log in where it is to have no login', async () => {
    const { database, run } = prepareSetup([group, generated]);
    await run();
    expect([...database.mayLogIn]).toEqual(['orders_app']);
  });
});

describe('a role of other databases', () => {
  it('logs in to the first of them, which its secret names', async () => {
    const { database, secrets, run } = prepareSetup([{ ...generated, databases: ['audit', 'orders'] }]);
    await run();
    expect(secrets.written.map(({ secret }) => secret.dbname)).toEqual(['audit']);
    expect(database.connected.filter(({ username }) => username === 'orders_app')).toMatchObject([
      { database: 'audit' },
    ]);
  });
});

describe('SetupDBUsers that is run again', () => {
  it('does nothing of what its end has proven done', async () => {
    const elsewhere = { ...customers, database: 'audit' };
    const { database, run } = prepareSetup([generated], { declared: { masking: [elsewhere] } });
    await run();
    expect(called(database, 'note')).toEqual(['mark', 'masking begun', 'complete']);
    database.calls.length = 0;
    await run();
    const changing = /^(?:note|endPrepared|lockOut|lock|disableOutward|mask|runSqlFile|dropRoles|disown) /;
    expect(database.calls.filter((call) => changing.test(call))).toEqual([]);
  });

  it('notes whose the cluster is where another restore has taken over what was complete, and nothing else', async () => {
    const { database, run } = prepareSetup([generated]);
    await run();
    const [key] = [...database.notes.keys()].filter((noted) => noted.endsWith(' mark'));
    const before = database.notes.get(key ?? '') as ClusterMark;
    database.notes.set(key ?? '', { ...before, execution: 'night-0', startedAt: '2026-07-31T05:59:00.000Z' });
    database.calls.length = 0;
    await run();
    expect(called(database, 'note')).toEqual(['mark']);
    expect(database.notes.get(key ?? '')).toMatchObject({ execution: before.execution, startedAt: before.startedAt });
  });

  it('tells what an earlier version of it has noted, which knew less', async () => {
    const { database, run } = prepareSetup([generated]);
    await run();
    const unlistedLogins = [{ name: 'etl', change: 'locked' }];
    for (const key of database.notes.keys()) if (key.endsWith(' complete')) database.notes.set(key, { unlistedLogins });
    expect(await run()).toMatchObject({ unlistedLogins, outward: [], sql: [], masked: [] });
  });
});

describe('the logins that came along', () => {
  const production = (database: FakeDatabase, ...names: readonly string[]) => {
    for (const name of names) database.production.add(name);
    for (const name of names) database.mayLogIn.add(name);
  };

  it('are not those that are declared', async () => {
    const { database, run } = prepareSetup([generated]);
    production(database, 'orders_app', 'etl');
    expect((await run()).unlistedLogins).toEqual([{ name: 'etl', change: 'locked' }]);
  });

  it('are told to be locked where PostgreSQL keeps them', async () => {
    const { database, run } = prepareSetup([], { declared: { unlistedLogins: 'drop' } });
    production(database, 'etl', 'owner_of_things');
    each(database, (_name, { dropRoles }) => ({
      dropRoles: async (names) => {
        await dropRoles(names.filter((name) => name !== 'owner_of_things'));
        return ['owner_of_things'];
      },
    }));
    expect((await run()).unlistedLogins).toEqual([
      { name: 'etl', change: 'dropped' },
      { name: 'owner_of_things', change: 'locked' },
    ]);
    expect([...database.production]).toEqual(['owner_of_things']);
  });

  it('are dropped once: a later attempt finds none, notes nothing anew, and tells of them', async () => {
    const { database, run } = prepareSetup([], { declared: { unlistedLogins: 'drop' } });
    production(database, 'etl');
    database.fail = { method: 'admit', error: new PipelineError('DatabaseUnreachable', 'Lost.') };
    await expect(run()).rejects.toThrow('Lost');
    database.calls.length = 0;
    expect((await run()).unlistedLogins).toEqual([{ name: 'etl', change: 'dropped' }]);
    expect([called(database, 'disown'), called(database, 'dropRoles')]).toEqual([[], []]);
    expect(called(database, 'note')).not.toContain('dropped');
  });

  it.each([
    ['kept', 'keep', true],
    ['locked', 'lock', false],
  ] as const)('may be able to log in at the end only where they are %s', async (change, unlistedLogins, isKept) => {
    const { database, run } = prepareSetup([], { declared: { unlistedLogins } });
    production(database, 'etl');
    each(database, (_name, { admit }) => ({
      admit: async (names) => {
        database.mayLogIn.add('etl');
        return await admit(names);
      },
    }));
    const end = run();
    if (isKept) await expect(end).resolves.toMatchObject({ unlistedLogins: [{ name: 'etl', change }] });
    else await expect(end).rejects.toMatchObject({ name: 'UnexpectedAccess' });
  });
});

describe('the sessions of the databases', () => {
  it('share the passwords, each of which is set once', async () => {
    const names = ['a', 'b', 'c'];
    const roles = names.map((name): Role => ({ ...generated, name, login: { type: 'generate', secretName: name } }));
    const { database, run } = prepareSetup(roles, { declared: { masking: [{ ...customers, database: 'audit' }] } });
    const set: string[] = [];
    each(database, (where, session) => ({
      setPasswords: async (some) => {
        set.push(...some.map(({ name }) => `${name} in ${where}`));
        await session.setPasswords(some);
      },
    }));
    await run();
    expect(set.toSorted()).toEqual(['a in orders', 'b in audit', 'c in orders']);
  });

  it('are asked for no passwords where there are fewer than sessions', async () => {
    const { database, run } = prepareSetup([{ ...generated, databases: ['orders', 'audit'] }]);
    await run();
    expect(called(database, 'setPasswords')).toEqual(['orders']);
  });

  it('take from PUBLIC what the profile takes from it, in every database that it names, and grant only what is declared', async () => {
    const masking = [{ ...customers, database: 'audit' }];
    const revokePublic = { create: true, connect: false };
    const { database, run } = prepareSetup([generated], { declared: { masking, revokePublic } });
    await run();
    expect(called(database, 'revokePublic').toSorted()).toEqual(['audit', 'orders']);
    expect(called(database, 'grantAccess')).toEqual(['orders']);
    const without = prepareSetup([generated], { declared: { masking } });
    await without.run();
    expect(called(without.database, 'revokePublic')).toEqual([]);
  });

  it('forget what was noted for an SQL file or a mask, and are not opened for that where there was none', async () => {
    const sql = [{ file, sha256: 'abc', timeoutSeconds: 600, database: 'chosen' }];
    const masking = [{ ...customers, database: 'audit' }];
    const { database, run } = prepareSetup([{ ...generated, databases: ['orders', 'postgres'] }], {
      declared: { sql, masking },
      sqlFiles,
    });
    await run();
    database.calls.splice(0, database.calls.indexOf('admit orders'));
    expect(called(database, 'forget').toSorted()).toEqual(['audit', 'chosen', 'orders']);
  });
});
