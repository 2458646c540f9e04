import { describe, expect, it } from 'vitest';
import type { DeclaredRole } from '../../../src/ports/database-roles.ts';
import { hasMembershipOptions, major } from '../server-version.ts';
import { app, ensureRoles, production, type Restored, reporting } from './production.ts';

const { restored } = production();

const role = (name: string, rest: Partial<DeclaredRole> = {}): DeclaredRole => ({
  path: 'database.roles[0]',
  name,
  login: { type: 'known password' },
  ...rest,
});

const standing = (staging: Restored, name: string) =>
  staging.superuser(
    `SELECT rolcreaterole AS "createRole", rolcreatedb AS "createDatabase",
            ARRAY(SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                  WHERE m.member = r.oid ORDER BY 1) AS groups
     FROM pg_roles r WHERE rolname = '${name}'`,
  );

/** What a superuser's grants are like to the master depends on the version: these are the master's own, as on Amazon's servers. */
const handedOn = ['rds_superuser, rds_password, rds_replication, pg_checkpoint, pg_signal_backend, pg_monitor'].join(
  ', ',
);

async function powerful(): Promise<Restored> {
  const staging = await restored('ALTER ROLE orders_app CREATEROLE CREATEDB; CREATE ROLE dba; GRANT writers TO dba');
  await staging.superuser(
    `GRANT rds_superuser TO orders_admin WITH ADMIN OPTION;
     GRANT pg_read_all_data, pg_write_all_data${major >= 17 ? ', pg_maintain' : ''} TO orders_admin WITH ADMIN OPTION`,
  );
  await staging.as(
    { username: 'orders_admin', password: 'master-of-production' },
    `GRANT ${handedOn} TO orders_app; GRANT pg_read_all_data, pg_write_all_data TO orders_app; GRANT writers TO orders_app;
     GRANT rds_superuser TO dba; GRANT dba TO reporting; GRANT pg_monitor, writers TO reporting;
     ${major >= 17 ? 'GRANT pg_maintain TO orders_app;' : ''}`,
  );
  return staging;
}

describe('A declared role that came along with powers', () => {
  it('loses them, keeps its other memberships, and a second run changes nothing', async () => {
    const staging = await powerful();
    const connection = await staging.connect();
    const declared = [role(app.username), role(reporting.username)];
    expect([...(await ensureRoles(connection, declared)).values()]).toEqual(['altered', 'altered']);
    expect(await standing(staging, app.username)).toEqual([
      { createRole: false, createDatabase: false, groups: ['pg_monitor', 'writers'] },
    ]);
    expect(await standing(staging, reporting.username)).toMatchObject([{ groups: ['pg_monitor', 'writers'] }]);
    expect([...(await ensureRoles(connection, declared)).values()]).toEqual(['unchanged', 'unchanged']);
    for (const sql of ['CREATE ROLE another', 'CREATE DATABASE another', 'CHECKPOINT', 'DELETE FROM sales.orders']) {
      await expect(staging.as(app, sql), sql).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('keeps those that the profile names', async () => {
    const staging = await powerful();
    const connection = await staging.connect();
    await ensureRoles(connection, [
      role(app.username, { memberOf: ['rds_superuser', 'pg_write_all_data'] }),
      role(reporting.username, { memberOf: ['dba'] }),
    ]);
    expect(await standing(staging, app.username)).toMatchObject([{ groups: ['pg_write_all_data', 'rds_superuser'] }]);
    expect(await standing(staging, reporting.username)).toMatchObject([{ groups: ['dba'] }]);
  });

  it('loses REPLICATION and BYPASSRLS where the master may take them', async () => {
    const staging = await restored();
    await staging.superuser(
      `ALTER ROLE reporting BYPASSRLS${hasMembershipOptions ? ' REPLICATION; ALTER ROLE orders_admin BYPASSRLS REPLICATION' : ''}`,
    );
    const connection = await staging.connect();
    await ensureRoles(connection, [role(reporting.username)]);
    expect(
      await staging.superuser(
        `SELECT rolbypassrls AS r, rolreplication AS p FROM pg_roles WHERE rolname = 'reporting'`,
      ),
    ).toEqual([{ r: !hasMembershipOptions, p: false }]);
  });

  it('gets none as one of the owners either: it takes over what a powerful owner owns', async () => {
    const staging = await powerful();
    const connection = await staging.connect();
    await staging.superuser('GRANT pg_signal_backend TO orders_migrator; ALTER ROLE orders_app NOCREATEROLE');
    const declared = [role(app.username, { sharesOwnership: true })];
    await ensureRoles(connection, declared);
    const grants = [{ path: 'p', role: app.username, access: 'owner' as const, schemas: ['sales'] }];
    await connection.grantAccess(grants);
    expect([...(await ensureRoles(connection, declared)).values()]).toEqual(['unchanged']);
    expect(await standing(staging, app.username)).toMatchObject([{ groups: ['pg_monitor', 'writers'] }]);
    await staging.as(app, 'ALTER TABLE sales.orders ADD COLUMN more text');
    expect([...(await connection.grantAccess(grants))]).toEqual([]);
  });

  it.runIf(hasMembershipOptions)('is told of where nobody but a superuser can take one', async () => {
    const staging = await restored();
    await staging.superuser('GRANT pg_write_all_data TO reporting');
    const connection = await staging.connect();
    await expect(ensureRoles(connection, [role(reporting.username)])).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: {
        role: 'reporting',
        message: expect.stringMatching(
          /a member of pg_write_all_data by a grant of .* name pg_write_all_data in its memberOf/,
        ),
      },
    });
    const declared = [role(reporting.username, { memberOf: ['pg_write_all_data'] })];
    expect(await connection.roleProblems(declared, [])).toEqual([]);
    await ensureRoles(connection, declared);
  });
});
