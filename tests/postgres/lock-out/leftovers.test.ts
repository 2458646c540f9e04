import { describe, expect, it } from 'vitest';
import { everything } from '../outward/restored.ts';
import { app, master, migrator, production, type Restored, reporting } from '../roles/production.ts';
import { hasMembershipOptions } from '../server-version.ts';
import { setupOf as maskedSetup, staged } from './masked-setup.ts';

const { restored } = production();
const setupOf = (staging: Restored) => maskedSetup(staging, { outward: everything('disable') });

const openLogins = (staging: Restored) =>
  staging.superuser(
    `SELECT rolname AS name FROM pg_roles WHERE rolcanlogin AND NOT rolsuper AND rolname <> '${master.username}' ORDER BY 1`,
  );

describe('What production has left behind', () => {
  it('as prepared transactions, is rolled back in every database; what only a superuser may end is named, with everybody locked out', async () => {
    const staging = await restored();
    await staging.as(master, 'CREATE DATABASE audit');
    await staging.as(master, 'GRANT CREATE ON SCHEMA public TO orders_app', 'audit');
    // Of the master's role it holds the login that is to be locked; of the app's it would bring in a row that nobody has masked.
    await staging.as(master, `BEGIN; ALTER ROLE orders_app CONNECTION LIMIT 5; PREPARE TRANSACTION 'a role'`);
    await staging.as(app, `BEGIN; CREATE TABLE public.seen (id int); PREPARE TRANSACTION 'it''s'`, 'audit');
    await staging.as(master, `BEGIN; INSERT INTO public.settings VALUES ('x', 'secret'); PREPARE TRANSACTION 'a row'`);
    await staging.superuser(`BEGIN; CREATE TABLE public.other (id int); PREPARE TRANSACTION 'stuck'`);
    const run = setupOf(staging);
    await expect(run()).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: { prepared: ['"stuck" of rdsadmin in orders'] },
    });
    expect(await openLogins(staging)).toEqual([]);
    await staging.superuser(`ROLLBACK PREPARED 'stuck'`);

    await run();
    expect(await staging.superuser('SELECT gid FROM pg_prepared_xacts')).toEqual([]);
    expect(await openLogins(staging)).toEqual([{ name: 'reporting' }]);
    expect(await staging.as(staged, `SELECT count(*)::int AS n FROM public.settings WHERE value = 'secret'`)).toEqual([
      { n: 0 },
    ]);
    // The master is a member of nobody whom it has acted for.
    expect(
      await staging.superuser(
        `SELECT FROM pg_auth_members m WHERE m.member = 'orders_admin'::regrole AND m.roleid = 'orders_app'::regrole
         ${hasMembershipOptions ? 'AND m.inherit_option' : ''}`,
      ),
    ).toEqual([]);
  });

  it('as databases that nobody can connect to, keeps nobody from being set up; a limit of the master’s sessions is named', async () => {
    const staging = await restored();
    await staging.as(master, 'CREATE DATABASE full_up CONNECTION LIMIT 0');
    await staging.as(master, 'CREATE DATABASE broken_off');
    await staging.superuser(`UPDATE pg_database SET datconnlimit = -2 WHERE datname = 'broken_off'`);
    // Roles of a name that only looks like Amazon's; and whose default privileges would have others read the notes.
    await staging.as(
      master,
      `CREATE ROLE rdsreport LOGIN PASSWORD 'x';
       ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO reporting; ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO reporting, PUBLIC`,
    );
    const run = setupOf(staging);
    await staging.superuser('ALTER ROLE orders_admin CONNECTION LIMIT 1');
    await expect(run()).rejects.toMatchObject({
      name: 'DatabaseUnreachable',
      message: expect.stringContaining('the CONNECTION LIMIT of role orders_admin is reached'),
    });
    expect(await openLogins(staging)).toEqual([]);
    await staging.superuser('ALTER ROLE orders_admin CONNECTION LIMIT -1');

    await run();
    expect(await openLogins(staging)).toEqual([{ name: 'reporting' }]);
    await expect(staging.as(staged, 'TABLE aurora_restore.progress')).rejects.toMatchObject({ code: '42501' });
    expect(
      await staging.superuser(
        `SELECT has_table_privilege('reporting', 'aurora_restore.progress', 'SELECT, INSERT') AS may`,
      ),
    ).toEqual([{ may: false }]);
  });

  it('as a table of the notes’ name that is none of the pipeline’s, is named once everybody is locked out', async () => {
    const staging = await restored();
    const notes = 'progress (run text NOT NULL, item text NOT NULL, value jsonb NOT NULL, PRIMARY KEY (run, item))';
    const shapes = [
      'CREATE TABLE aurora_restore.progress (a int)',
      `CREATE VIEW aurora_restore.progress AS SELECT 'r'::text AS run, 'complete'::text AS item, '1'::jsonb AS value`,
      `CREATE TABLE aurora_restore.${notes}; CREATE RULE r AS ON INSERT TO aurora_restore.progress DO INSTEAD NOTHING`,
      `CREATE TABLE aurora_restore.${notes}; ALTER TABLE aurora_restore.progress ENABLE ROW LEVEL SECURITY`,
      `CREATE TABLE aurora_restore.${notes.replace('PRIMARY KEY', 'UNIQUE')}`,
    ];
    const run = setupOf(staging);
    for (const shape of shapes) {
      await staging.as(master, `CREATE SCHEMA aurora_restore; ${shape}`);
      await expect(run(), shape).rejects.toMatchObject({
        name: 'UserSetupFailed',
        message: expect.stringMatching(
          /^Database orders cannot be set up: .*something else called progress; rename or drop/,
        ),
      });
      for (const login of [app, migrator, reporting])
        await expect(staging.as(login, 'SELECT 1')).rejects.toMatchObject({ code: /^28/ });
      await staging.as(master, 'DROP SCHEMA aurora_restore CASCADE');
    }
    await staging.as(master, 'CREATE SCHEMA aurora_restore CREATE TABLE something_else (a int)');
    await run();
    expect(await openLogins(staging)).toEqual([{ name: 'reporting' }]);
  });
});
