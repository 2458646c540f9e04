import { describe, expect, it } from 'vitest';
import { checksIamLogins, hasMembershipOptions } from '../server-version.ts';
import { app, ensureRole, passwordLogin, production } from './production.ts';

const { restored, shared } = production();

describe('A role that is set up', () => {
  it('is created, and logs in over verified TLS with its password', async () => {
    const staging = await shared();
    const connection = await staging.connect();

    expect(await ensureRole(connection, 'staging_app', await passwordLogin('of-staging'))).toBe('created');

    const [row] = await staging.as({ username: 'staging_app', password: 'of-staging' }, 'SELECT current_user AS me');
    expect(row).toEqual({ me: 'staging_app' });
  });

  it('is altered when it came along from production, whose password no longer works', async () => {
    const staging = await restored();
    await staging.as(app, 'SELECT 1');
    const connection = await staging.connect();

    expect(await ensureRole(connection, app.username, await passwordLogin('of-staging'))).toBe('altered');

    await expect(staging.as(app, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await staging.as({ username: app.username, password: 'of-staging' }, 'SELECT 1');
  });

  it('may log in although production forbade it, let it expire and gave it no connection', async () => {
    const staging = await restored(
      `CREATE ROLE dormant NOLOGIN VALID UNTIL '2020-01-01' CONNECTION LIMIT 0; COMMENT ON ROLE dormant IS 'kept';`,
    );
    const connection = await staging.connect();
    await ensureRole(connection, 'dormant', await passwordLogin('of-staging'));
    await staging.as({ username: 'dormant', password: 'of-staging' }, 'SELECT 1');
  });

  it('has the same login after a second run', async () => {
    const staging = await shared();
    const connection = await staging.connect();
    expect(await ensureRole(connection, 'twice', await passwordLogin('first'))).toBe('created');
    expect(await ensureRole(connection, 'twice', await passwordLogin('second'))).toBe('altered');
    await staging.as({ username: 'twice', password: 'second' }, 'SELECT 1');
  });

  it('accepts a password with characters that logins normalise', async () => {
    const staging = await shared();
    const connection = await staging.connect();
    const password = `a\u00a0b\u00ad'"\\/@ é ｆｕｌｌ`;
    await ensureRole(connection, 'spelled', await passwordLogin(password));
    await staging.as({ username: 'spelled', password }, 'SELECT 1');
  });

  it.each([
    'Orders App',
    `O'Brien "the" role`,
    'x"; DROP TABLE public.settings; --',
    'back\\slash $1 %I',
    'bücher_пользователь_用户',
    'select',
    'current_user',
  ])('may have the name %s', async (name) => {
    const staging = await shared();
    const connection = await staging.connect();
    await ensureRole(connection, name, await passwordLogin('of-staging'));
    await connection.grantAccess([{ path: 'p', role: name, access: 'readonly', schemas: ['public'] }]);
    const rows = await staging.as(
      { username: name, password: 'of-staging' },
      'SELECT session_user AS me, value FROM public.settings',
    );
    expect(rows).toEqual([{ me: name, value: 'EUR' }]);
  });
});

describe('A login by IAM', () => {
  const isMember = `SELECT pg_has_role('orders_app', 'rds_iam', 'USAGE') AS member, rolpassword AS password
                    FROM pg_authid WHERE rolname = 'orders_app'`;

  it('makes the role a member of rds_iam and takes its password', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    await ensureRole(connection, app.username, { type: 'iam' });
    await ensureRole(connection, app.username, { type: 'iam' });
    expect(await staging.superuser(isMember)).toEqual([{ member: true, password: null }]);
    await expect(staging.as(app, 'SELECT 1')).rejects.toThrow(/authentication failed/);
  });

  it('ends with the membership when the role is to have a password', async () => {
    const staging = await restored('GRANT rds_iam TO orders_app');
    if (checksIamLogins) await expect(staging.as(app, 'SELECT 1')).rejects.toThrow(/PAM authentication failed/);
    const connection = await staging.connect();
    await ensureRole(connection, app.username, await passwordLogin('of-staging'));
    expect(await staging.superuser(isMember)).toMatchObject([{ member: false }]);
    await staging.as({ username: app.username, password: 'of-staging' }, 'SELECT 1');
  });
});

describe('A role that PostgreSQL does not let the master set up', () => {
  it.runIf(hasMembershipOptions)('fails by the name UserSetupFailed, with role, database and SQLSTATE', async () => {
    const staging = await shared();
    await staging.superuser('CREATE ROLE strangers_role LOGIN');
    const connection = await staging.connect();
    const login = await passwordLogin('of-staging');
    const failure = await ensureRole(connection, 'strangers_role', login).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'UserSetupFailed',
      facts: {
        role: 'strangers_role',
        database: 'orders',
        sqlstate: '42501',
        message: expect.stringContaining('ADMIN option'),
      },
    });
    expect(JSON.stringify(failure) + String(failure)).not.toContain(login.verifier);
    // The connection is of use after the failure: nothing is left open.
    expect(await ensureRole(connection, 'another', login)).toBe('created');
  });
});
