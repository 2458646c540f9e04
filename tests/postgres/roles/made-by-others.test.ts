import { describe, expect, it } from 'vitest';
import { scramVerifier } from '../../../src/credentials/scram-sha-256.ts';
import { borrowed, hasMembershipOptions } from '../server-version.ts';
import { app, ensureRole, ensureRoles, passwordLogin, production, type Restored, user } from './production.ts';

const { restored } = production();

const terraform = { username: 'Terra"form', password: 'of-terraform' };
const platform = { username: 'platform', password: 'of-platform' };
const owner = { username: "o'wner", password: 'of-owner' };
const made = async ({ password }: typeof owner, attributes = '') =>
  `LOGIN ${attributes} PASSWORD '${await scramVerifier(password)}'`;

/** The master has made `Terra"form`, that one `platform`, and that one `o'wner`, who owns schema `infra`. */
async function chained(): Promise<Restored> {
  const staging = await restored(
    `CREATE ROLE "Terra""form" ${await made(terraform, 'CREATEROLE')};
     GRANT CONNECT ON DATABASE orders TO PUBLIC`,
  );
  await staging.as(terraform, `CREATE ROLE platform ${await made(platform, 'CREATEROLE')}`);
  await staging.as(
    platform,
    `CREATE ROLE "o'wner" ${await made(owner)}; CREATE ROLE tenants; CREATE ROLE tenant LOGIN; GRANT tenants TO tenant`,
  );
  await staging.superuser('GRANT CREATE ON DATABASE orders TO "o\'wner"');
  await staging.as(
    owner,
    `CREATE SCHEMA infra; CREATE TABLE infra.people (id int PRIMARY KEY, name text);
     INSERT INTO infra.people VALUES (1, 'Jane'); CREATE VIEW infra.names AS SELECT name FROM infra.people;
     GRANT USAGE ON SCHEMA infra TO tenants; GRANT INSERT ON infra.people TO tenants`,
  );
  return staging;
}

/** All memberships, with who has granted them: what the master enters it leaves again. */
const memberships = (staging: Restored) =>
  staging.superuser(
    `SELECT roleid::regrole::text AS role, member::regrole::text AS member, grantor::regrole::text AS grantor,
            to_jsonb(m) - 'oid' AS options FROM pg_auth_members m ORDER BY 1, 2, 3`,
  );

describe('Roles that another role has made', () => {
  it('are granted to, limited to reading and shared, and nobody is a member of more afterwards', async () => {
    const staging = await chained();
    const before = await memberships(staging);
    const connection = await staging.connect();
    await ensureRole(connection, 'reader', await passwordLogin('of-staging'));
    await ensureRole(connection, 'tenant', await passwordLogin('of-staging'));
    await connection.grantAccess([
      { path: 'p', role: 'reader', access: 'readonly', schemas: ['infra'] },
      { path: 'p', role: 'tenant', access: 'readonly', schemas: ['infra'] },
    ]);
    await staging.as(user('reader'), 'SELECT * FROM infra.people, infra.names');
    await staging.as(user('tenant'), 'SELECT * FROM infra.people');
    await expect(staging.as(user('tenant'), `INSERT INTO infra.people VALUES (2, 'x')`)).rejects.toMatchObject({
      code: '42501',
    });
    const ended = before.filter(({ role, member }) => !(role === 'tenants' && member === 'tenant'));
    const after = await memberships(staging);
    expect(after.filter(({ role }) => role !== 'reader')).toEqual(ended);

    await ensureRole(connection, 'second', await passwordLogin('of-staging'));
    await connection.grantAccess([{ path: 'p', role: 'second', access: 'owner', schemas: ['infra'] }]);
    await staging.as(user('second'), 'ALTER TABLE infra.people ADD COLUMN more text');
  });

  it('are masked', async () => {
    const staging = await chained();
    const before = await memberships(staging);
    const connection = await staging.connect();
    await connection.mask(
      'run',
      [
        {
          path: 'p',
          schema: 'infra',
          table: 'people',
          columns: [{ name: 'name', rule: { type: 'constant', value: 'masked' } }],
        },
      ],
      () => 60_000,
    );
    expect(await staging.superuser('SELECT name FROM infra.people')).toEqual([{ name: 'masked' }]);
    expect(await memberships(staging)).toEqual(before);
  });

  it('are groups that a declared role is taken into and out of', async () => {
    const staging = await chained();
    const connection = await staging.connect();
    const role = { path: 'p', name: app.username, login: { type: 'none' } as const };
    await ensureRoles(connection, [{ ...role, memberOf: ['tenants'] }]);
    await ensureRoles(connection, [{ path: 'p', name: 'tenant', login: { type: 'none' }, memberOf: [] }]);
    expect(await memberships(staging)).toContainEqual(
      expect.objectContaining({ role: 'tenants', member: app.username }),
    );
    expect(await memberships(staging)).not.toContainEqual(
      expect.objectContaining({ role: 'tenants', member: 'tenant' }),
    );
    await ensureRoles(connection, [{ ...role, memberOf: [] }]);
    expect(await memberships(staging)).not.toContainEqual(
      expect.objectContaining({ role: 'tenants', member: app.username }),
    );
  });

  it('are locked and dropped with what they have made, the last first', async () => {
    const staging = await chained();
    const connection = await staging.connect();
    const unlisted = await connection.lockOut({ declared: [app.username], unlisted: 'drop' }, async () => undefined);
    const names = unlisted.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Terra"form', 'platform', "o'wner", 'tenant']));
    await connection.disown(names);
    const staying = await connection.dropRoles(names);
    expect([...staying].sort()).toEqual(hasMembershipOptions ? ['Terra"form', 'platform'] : []);
    const left = await staging.superuser(
      `SELECT rolname AS name FROM pg_roles WHERE rolname IN ('platform', 'Terra"form', 'tenant', 'o''wner') ORDER BY 1`,
    );
    expect(left.map(({ name }) => name)).toEqual(hasMembershipOptions ? ['Terra"form', 'platform'] : []);
    expect(
      await staging.superuser(
        `SELECT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE oid = 'infra.people'::regclass`,
      ),
    ).toEqual([{ owner: 'orders_admin' }]);
  });

  it('leaves the memberships that it has granted to roles that stay', async () => {
    const staging = await restored(
      `CREATE ROLE lead ${await made(platform)}; CREATE ROLE second; CREATE ROLE elsewhere;
       GRANT writers TO lead WITH ADMIN OPTION; GRANT writers TO elsewhere`,
    );
    await staging.as(
      { ...platform, username: 'lead' },
      `GRANT writers TO orders_app${borrowed}; GRANT writers TO second WITH ADMIN OPTION;
       SET ROLE writers; RESET ROLE; GRANT writers TO elsewhere`,
    );
    const connection = await staging.connect();
    const declared = [app.username, 'second'];
    const unlisted = await connection.lockOut({ declared, unlisted: 'drop' }, async () => undefined);
    const names = unlisted.map(({ name }) => name);
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await connection.disown(names);
      expect(await connection.dropRoles(names)).toEqual([]);
    }
    expect(await staging.superuser(`SELECT rolname FROM pg_roles WHERE rolname = 'lead'`)).toEqual([]);
    const left = (await memberships(staging)).filter(
      ({ role, member }) => role === 'writers' && member !== 'orders_admin',
    );
    const optionsOf = (name: string) => left.filter(({ member }) => member === name).map(({ options }) => options);
    expect(left.map(({ member }) => member)).toEqual(expect.arrayContaining(['elsewhere', app.username, 'second']));
    expect(optionsOf('second')).toEqual([expect.objectContaining({ admin_option: true })]);
    const options = hasMembershipOptions ? { inherit_option: false, set_option: true } : {};
    expect(optionsOf(app.username)).toEqual([expect.objectContaining({ admin_option: false, ...options })]);
  });

  it('is told of with its name, its object and the statement that opens the way, where there is none', async () => {
    const staging = await restored();
    await staging.superuser(
      `CREATE ROLE stranger; CREATE ROLE keeper; GRANT stranger TO keeper WITH ADMIN OPTION;
       GRANT CREATE ON SCHEMA sales TO stranger; GRANT USAGE ON SCHEMA sales TO stranger; SET ROLE stranger;
       CREATE TABLE sales.hidden (id int)`,
    );
    const connection = await staging.connect();
    await ensureRole(connection, 'reader', await passwordLogin('of-staging'));
    const granting = connection.grantAccess([{ path: 'p', role: 'reader', access: 'readonly', schemas: ['sales'] }]);
    if (!hasMembershipOptions) {
      await granting;
      return;
    }
    await expect(granting).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: {
        message: expect.stringMatching(
          /TABLE sales\.hidden, which belongs to stranger.*GRANT "stranger" TO "orders_admin" WITH ADMIN OPTION.*as keeper/,
        ),
      },
    });
  });
});
