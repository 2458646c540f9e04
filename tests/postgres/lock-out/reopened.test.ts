import { describe, expect, it } from 'vitest';
import { app, master, production } from '../roles/production.ts';
import { setupOf, staged } from './masked-setup.ts';

const { restored } = production();

/** Production has a check on the table that is masked, which does something with the rights of whoever masks. */
const check = (does: string) => `
  CREATE ROLE colleagues; CREATE FUNCTION public.is_short(text) RETURNS boolean LANGUAGE plpgsql
    AS $$ BEGIN ${does}; RETURN true; EXCEPTION WHEN read_only_sql_transaction THEN RETURN true; END $$;
  ALTER TABLE public.settings ADD CHECK (public.is_short(value)) NOT VALID`;

describe('What a function of the database opens while the setup runs', () => {
  it.each([
    ['a login', `ALTER ROLE orders_app LOGIN PASSWORD 'again'`, /"orders_app" can log in/],
    ['a membership', 'GRANT colleagues TO reporting', /"reporting" has become a member of "colleagues"/],
  ])('%s is locked again with everybody, and fails by the name UnexpectedAccess', async (_title, does, found) => {
    const staging = await restored(check(does));
    await expect(setupOf(staging)()).rejects.toMatchObject({
      name: 'UnexpectedAccess',
      facts: { found: [expect.stringMatching(found)] },
    });
    for (const login of [{ ...app, password: 'again' }, app, staged])
      await expect(staging.as(login, 'SELECT 1')).rejects.toMatchObject({ code: /^28/ });
  });

  it('a login is locked again where an SQL file fails after it', async () => {
    const staging = await restored(`CREATE FUNCTION public.tidy() RETURNS void LANGUAGE plpgsql
      AS $$ BEGIN ALTER ROLE orders_app LOGIN PASSWORD 'again' VALID UNTIL 'infinity'; END $$`);
    const files = ['SELECT public.tidy()', 'SELECT 1 / 0'];
    await expect(setupOf(staging, {}, files)()).rejects.toMatchObject({
      name: 'SqlFailed',
      facts: { file: 'sql/1.sql' },
    });
    for (const login of [{ ...app, password: 'again' }, app, staged])
      await expect(staging.as(login, 'SELECT 1')).rejects.toMatchObject({ code: /^28/ });
  });

  it('a login that is opened after the setup is complete fails the attempt that is made late', async () => {
    const staging = await restored();
    const run = setupOf(staging);
    await run();
    await run();
    await staging.as(master, `CREATE ROLE later LOGIN PASSWORD 'later'; GRANT writers TO later`);
    await expect(run()).rejects.toMatchObject({ name: 'UnexpectedAccess' });
    const later = { username: 'later', password: 'later' };
    for (const login of [later, staged])
      await expect(staging.as(login, 'SELECT 1')).rejects.toMatchObject({ code: /^28/ });
  });
});
