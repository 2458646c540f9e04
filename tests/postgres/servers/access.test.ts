import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerAddress } from '../../../local/aws/database-servers.ts';
import { type PostgresServers, startDatabaseServers } from '../../../local/postgres/database-servers.ts';
import { checksIamLogins, hasMembershipOptions } from '../server-version.ts';
import { queryAs } from './logins.ts';

const master = { user: 'dba', password: 'first-Password-1' };
let servers: PostgresServers;
let address: ServerAddress;

const asMaster = (sql: string, database = 'orders') =>
  queryAs(address, { ...master, database }, sql, { ca: servers.caCertificate });
const asRole = (user: string, password: string, sql = 'SELECT 1 AS one') =>
  queryAs(address, { user, password, database: 'orders' }, sql, { ca: servers.caCertificate });

beforeAll(async () => {
  servers = await startDatabaseServers({ logStatement: 'all' });
  address = await servers.create({
    cluster: 'orders',
    masterUsername: master.user,
    masterPassword: master.password,
    databaseName: 'orders',
  });
});
afterAll(() => servers.close());

describe('a connection to an emulated Aurora cluster', () => {
  it('is encrypted and verified with the CA under both names of this machine', async () => {
    for (const host of ['localhost', '127.0.0.1']) {
      const rows = await queryAs(
        { ...address, host },
        master,
        'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()',
        {
          ca: servers.caCertificate,
        },
      );
      expect(rows).toEqual([{ ssl: true }]);
    }
  });

  it('fails when the client does not know the CA', async () => {
    await expect(queryAs(address, master, 'SELECT 1', true)).rejects.toThrow(/certificate/);
  });

  it('is refused in plain text with the error of rds.force_ssl', async () => {
    await expect(queryAs(address, master, 'SELECT 1', false)).rejects.toMatchObject({
      code: '28000',
      message: expect.stringContaining('no encryption'),
    });
  });

  it('is refused to rdsadmin over TCP, and to everybody in the database rdsadmin', async () => {
    await expect(asRole('rdsadmin', '')).rejects.toMatchObject({ code: '28000' });
    await expect(asMaster('SELECT 1', 'rdsadmin')).rejects.toMatchObject({ code: '28000' });
  });
});

describe('the master', () => {
  it('has the attributes and the grants of Aurora’s', async () => {
    const rows = await asMaster(`
      SELECT rolsuper, rolcreatedb, rolcreaterole, rolinherit, rolreplication, rolbypassrls,
             pg_has_role('rds_superuser', 'USAGE') AS rds_superuser, pg_has_role('pg_monitor', 'USAGE') AS pg_monitor,
             pg_has_role('pg_read_all_data', 'MEMBER') AS pg_read_all_data
      FROM pg_roles WHERE rolname = current_user`);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreatedb: true,
        rolcreaterole: true,
        rolinherit: true,
        rolreplication: false,
        rolbypassrls: false,
        rds_superuser: true,
        pg_monitor: true,
        pg_read_all_data: false,
      },
    ]);
  });

  it('owns the first database, postgres and template1', async () => {
    const rows = await asMaster(
      `SELECT datname, datdba::regrole::text AS owner FROM pg_database WHERE datname <> 'template0' ORDER BY datname`,
    );
    expect(rows).toEqual([
      { datname: 'orders', owner: 'dba' },
      { datname: 'postgres', owner: 'dba' },
      { datname: 'rdsadmin', owner: 'rdsadmin' },
      { datname: 'template1', owner: 'dba' },
    ]);
  });

  const forbidden: readonly (readonly [string, string])[] = [
    ['become a superuser', 'ALTER ROLE dba SUPERUSER'],
    ['alter rdsadmin', `ALTER ROLE rdsadmin PASSWORD 'x'`],
    ['act as rdsadmin', 'SET ROLE rdsadmin'],
    // Before version 16 CREATEROLE drops any role but superusers.
    ...(hasMembershipOptions ? ([['drop rds_superuser', 'DROP ROLE rds_superuser']] as const) : []),
    ['read password hashes', 'SELECT rolpassword FROM pg_authid'],
    ['read files of the server', `SELECT pg_read_file('PG_VERSION')`],
    ...(checksIamLogins ? ([['remove the check on logins', 'DROP EVENT TRIGGER rds_iam_login']] as const) : []),
  ];
  it.each(forbidden)('cannot %s', async (_what, sql) => {
    await expect(asMaster(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('stores passwords of new roles as SCRAM', async () => {
    await asMaster(`CREATE ROLE hashed LOGIN PASSWORD 'p'`);
    const rows = await servers.superuserQuery('orders', `SELECT rolpassword FROM pg_authid WHERE rolname = 'hashed'`);
    expect(rows[0]?.['rolpassword']).toMatch(/^SCRAM-SHA-256\$4096:/);
  });
});

describe('the role rds_iam', () => {
  it.runIf(checksIamLogins)(
    'is granted by the master and overrides the password of its members, direct and indirect',
    async () => {
      await asMaster(
        `CREATE ROLE token_group; CREATE ROLE direct LOGIN PASSWORD 'p'; CREATE ROLE nested LOGIN PASSWORD 'p'`,
      );
      expect(await asRole('direct', 'p')).toEqual([{ one: 1 }]);
      await asMaster('GRANT rds_iam TO direct, token_group; GRANT token_group TO nested');
      for (const user of ['direct', 'nested']) {
        await expect(asRole(user, 'p')).rejects.toMatchObject({
          code: '28000',
          message: `PAM authentication failed for user "${user}"`,
        });
      }
    },
  );

  it('leaves the master its password while it only administers members', async () => {
    await asMaster('CREATE ROLE administered LOGIN; GRANT rds_iam TO administered');
    expect(await asMaster('SELECT current_user AS who')).toEqual([{ who: 'dba' }]);
  });

  it.runIf(checksIamLogins)('also checks logins to a database that was made from template0', async () => {
    await asMaster(`CREATE ROLE blank LOGIN PASSWORD 'p'; GRANT rds_iam TO blank`);
    await asMaster('CREATE DATABASE bare TEMPLATE template0');
    const login = queryAs(address, { user: 'blank', password: 'p', database: 'bare' }, 'SELECT 1', {
      ca: servers.caCertificate,
    });
    await expect(login).rejects.toMatchObject({ code: '28000' });
  });
});

describe('setMasterPassword', () => {
  it('puts a new password in the place of the old one, which no log shows, and restores lost privileges', async () => {
    const cluster = 'reset';
    const first = 'first-Password-2';
    const second = 'second-Password-2';
    const reset = await servers.create({ cluster, masterUsername: 'dba', masterPassword: first });
    await servers.superuserQuery(cluster, 'ALTER ROLE dba NOCREATEROLE NOCREATEDB; REVOKE rds_superuser FROM dba');

    await servers.setMasterPassword(cluster, 'dba', second);

    const tls = { ca: servers.caCertificate };
    await expect(queryAs(reset, { user: 'dba', password: first }, 'SELECT 1', tls)).rejects.toMatchObject({
      code: '28P01',
    });
    const rows = await queryAs(
      reset,
      { user: 'dba', password: second },
      `SELECT rolcreaterole AND rolcreatedb AND pg_has_role('rds_superuser', 'USAGE') AS restored
       FROM pg_roles WHERE rolname = current_user`,
      tls,
    );
    expect(rows).toEqual([{ restored: true }]);
    const log = await servers.log(cluster);
    expect(log).toContain('ALTER ROLE "dba"');
    expect(log).not.toContain(first);
    expect(log).not.toContain(second);
  });

  it('fails for a role that does not exist', async () => {
    await expect(servers.setMasterPassword('orders', 'nobody', 'x')).rejects.toMatchObject({ code: '42704' });
  });
});
