import { createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { usersSchema } from '../../src/payload/results.ts';
import { setupDBUsersPayload } from '../../src/steps/setup-db-users.ts';
import { aPlan, aRestore, executionId } from '../fakes/events.ts';
import type { FakeDatabase } from '../fakes/fake-database.ts';
import { byIam, endpoint, fromSecret, generated, prepareSetup as prepare } from '../fakes/prepared-setup.ts';

/** Whether a verifier is one of this password, by the definition of SCRAM. */
function verifies(verifier: string, password: string): boolean {
  const [, iterations = '', salt = '', serverKey = ''] =
    /^SCRAM-SHA-256\$(\d+):([^$]+)\$[^:]+:(.+)$/.exec(verifier) ?? [];
  const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), Number(iterations), 32, 'sha256');
  return createHmac('sha256', salted).update('Server Key').digest('base64') === serverKey;
}

function passwordSet(database: FakeDatabase, role: string, password: string): boolean {
  const login = database.roles.get(role);
  return login?.type === 'password' && verifies(login.verifier, password);
}

/** What a setup tells that had nothing to do. */
const nothingElse = {
  outcome: 'UsersSetup',
  roles: [],
  unlistedLogins: [],
  sql: [],
  outward: [],
  masked: [],
  verifications: [],
  proofs: { loggedIn: 0, refusedLogin: 0, refusedWrite: 0 },
};

describe('SetupDBUsers', () => {
  it('asks to be run again where another run has written another password meanwhile', async () => {
    const { secrets, database, run } = prepare([generated]);
    const put = secrets.put.bind(secrets);
    secrets.put = async (name, secret, tags) => {
      const arn = await put(name, secret, tags);
      secrets.hold(name, { username: 'orders_app', password: 'of-the-other-run' });
      return arn;
    };
    database.refused.add('orders_app');
    const failure = await run().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'AwsUnavailable',
      facts: { secretId: 'staging/orders_app', role: 'orders_app' },
    });
    expect(JSON.stringify(failure)).not.toContain('of-the-other-run');

    database.refused.clear();
    await run();
    expect(passwordSet(database, 'orders_app', 'of-the-other-run')).toBe(true);
  });

  it('sets up each role with its login and its grants and says what it did', async () => {
    const { database, run } = prepare([generated, fromSecret, byIam]);

    const users = await run();

    expect(usersSchema.parse(users)).toEqual(users);
    expect(users).toEqual({
      ...nothingElse,
      proofs: { loggedIn: 2, refusedLogin: 0, refusedWrite: 1 },
      roles: [
        {
          name: 'orders_app',
          access: 'readwrite',
          login: 'generate',
          change: 'created',
          databases: ['orders'],
          secretArn: expect.stringContaining('staging/orders_app'),
        },
        { name: 'reporting', access: 'readonly', login: 'secret', change: 'created', databases: ['orders'] },
        { name: 'lead', access: 'owner', login: 'iam', change: 'created', databases: ['orders', 'audit'] },
      ],
    });
    expect(passwordSet(database, 'orders_app', 'generated-1')).toBe(true);
    expect(passwordSet(database, 'reporting', 'reporting-password')).toBe(true);
    expect(database.roles.get('lead')).toEqual({ type: 'iam' });
  });

  it('grants in every database of each role, on the declared schemas or else on all', async () => {
    const { database, run } = prepare([fromSecret, generated, byIam]);
    await run();
    expect(database.grants).toEqual([
      { role: 'reporting', access: 'readonly', database: 'orders', path: 'database.roles[0]' },
      { role: 'orders_app', access: 'readwrite', database: 'orders', path: 'database.roles[1]' },
      { role: 'lead', access: 'owner', database: 'orders', schemas: ['sales'], path: 'database.roles[2]' },
      { role: 'lead', access: 'owner', database: 'audit', schemas: ['sales'], path: 'database.roles[2]' },
    ]);
  });

  it('logs in as each role that has a password, and closes every connection', async () => {
    const { database, run } = prepare([generated, byIam]);
    await run();
    expect(database.connected).toEqual([
      { endpoint, database: 'orders', username: 'orders_admin' },
      { endpoint, database: 'audit', username: 'orders_admin' },
      { endpoint, database: 'orders', username: 'orders_app' },
    ]);
    expect(database.open).toBe(0);
  });

  it('does not succeed when a role cannot log in with its new secret', async () => {
    const { database, run } = prepare([generated]);
    database.refused.add('orders_app');
    await expect(run()).rejects.toMatchObject({ name: 'DatabaseLoginFailed' });
    expect(database.open).toBe(0);
  });

  it.each([
    [{ name: 'chosen', databaseName: 'orders' }, 'chosen'],
    [{ databaseName: 'orders' }, 'orders'],
    [{ databaseName: undefined }, 'postgres'],
  ])('connects to the database of the plan, else of the cluster, else postgres: %j', async (options, expected) => {
    const { database, run } = prepare([], options);
    expect(await run()).toEqual(nothingElse);
    expect(database.connected.map((connection) => connection.database)).toEqual([expected]);
  });

  it('keeps a generated password in a secret of the form RDS uses, with the new endpoint', async () => {
    const { secrets, run } = prepare([generated]);
    await run();
    expect(secrets.written).toEqual([
      {
        name: 'staging/orders_app',
        secret: {
          engine: 'postgres',
          host: endpoint.host,
          port: endpoint.port,
          username: 'orders_app',
          password: 'generated-1',
          dbname: 'orders',
          dbClusterIdentifier: 'orders-staging',
        },
        tags: { 'aurora-restore:target': 'orders-staging', 'aurora-restore:execution': executionId },
      },
    ]);
  });

  it('goes on with the password that the secret holds, after a success and after a crash', async () => {
    const { secrets, database, run } = prepare([generated]);
    database.fail = { method: 'ensureRoles', error: new Error('the function was killed') };
    await expect(run()).rejects.toThrow('killed');
    expect(secrets.peek('staging/orders_app')).toMatchObject({ password: 'generated-1' });

    for (const change of ['created', 'unchanged']) {
      expect((await run()).roles[0]).toMatchObject({ change });
      expect(secrets.peek('staging/orders_app')).toMatchObject({ password: 'generated-1' });
      expect(passwordSet(database, 'orders_app', 'generated-1')).toBe(true);
    }
  });

  it('writes no secret before the master has logged in', async () => {
    const { secrets, database, run } = prepare([generated]);
    database.fail = { method: 'connect', error: new PipelineError('DatabaseUnreachable', 'No answer.') };
    await expect(run()).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
    expect(secrets.written).toEqual([]);
  });

  it.each([
    ['an existing secret', fromSecret, 'staging/reporting'],
    ['a secret that it would write over', generated, 'staging/orders_app'],
  ])('refuses %s of another user, and changes nothing', async (_title, role, secretId) => {
    const { secrets, database, run } = prepare([role]);
    secrets.hold(secretId, { username: 'somebody', password: 'else' });
    await expect(run()).rejects.toMatchObject({ name: 'SecretInvalid', facts: { secretId, username: 'somebody' } });
    expect(secrets.written).toEqual([]);
    expect(database.roles.size).toBe(0);
  });

  it('does not make up a secret that the profile says is there', async () => {
    const { run } = prepare([{ ...fromSecret, login: { type: 'secret', secretId: 'absent' } }]);
    await expect(run()).rejects.toMatchObject({ name: 'SecretNotFound', facts: { secretId: 'absent' } });
  });

  it('refuses a role that is the master itself', async () => {
    const { database, run } = prepare([{ ...generated, name: 'orders_admin' }]);
    await expect(run()).rejects.toMatchObject({ name: 'UserSetupFailed', facts: { role: 'orders_admin' } });
    expect(database.roles.size).toBe(0);
  });

  it.each(['ensureRoles', 'grantAccess'] as const)('closes its connections when %s fails', async (method) => {
    const { database, run } = prepare([generated]);
    const error = new PipelineError('UserSetupFailed', 'No.', { sqlstate: '42501' });
    database.fail = { method, error };
    await expect(run()).rejects.toBe(error);
    expect(database.open).toBe(0);
  });

  it('takes no payload of a restore that has no endpoint or no credentials yet', () => {
    const restore = { ...aRestore(), endpoint: endpoint.host, port: endpoint.port, masterSecretId: 'master' };
    const plan = aPlan();
    expect(setupDBUsersPayload.safeParse({ plan, restore }).success).toBe(true);
    for (const missing of ['endpoint', 'port', 'masterSecretId']) {
      const { [missing as 'endpoint']: _, ...rest } = restore;
      expect(setupDBUsersPayload.safeParse({ plan, restore: rest }).error?.issues[0]?.path).toEqual([
        'restore',
        missing,
      ]);
    }
  });
});
