import { describe, expect, it } from 'vitest';
import { type DatabasePlan, databasePlanSchema } from '../../../src/payload/database-plan.ts';
import type { Credentials } from '../../../src/ports/secrets.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { master, production, type Restored } from '../roles/production.ts';

const { restored, restoredLater } = production();
const leases = 410;
/** As a vault of dynamic credentials names them: to be quoted. */
const lease = /v-token-orders-\d+/g;
const vault: Credentials = { username: 'vault', password: 'vault-of-production' };

async function setUp(
  staging: Restored,
  unlistedLogins: DatabasePlan['unlistedLogins'],
  roles: readonly { readonly name: string; readonly access: string; readonly login: { readonly type: 'none' } }[] = [],
) {
  const secrets = new FakeSecrets().hold('master', master);
  const step = createSetupDBUsers({
    ...{ secrets, database: staging.database, sqlFiles: {}, databases: {} },
    timeLeft: () => 900_000,
  });
  const database = databasePlanSchema.parse({ roles, unlistedLogins });
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders' }),
    endpoint: staging.endpoint.host,
    port: staging.endpoint.port,
    masterSecretId: 'master',
  };
  return step(anEvent({ plan: aPlan({}, undefined, { database }), restore }));
}

const makeLeases = `DO $$ BEGIN FOR i IN 1..${leases} LOOP EXECUTE format('CREATE ROLE %I LOGIN', 'v-token-orders-' || i); END LOOP; END $$`;
const grantLeases = (privileges: string) => `
  DO $$ BEGIN FOR i IN 1..${leases} LOOP
    EXECUTE format('GRANT ${privileges} TO %I', 'v-token-orders-' || i);
  END LOOP; END $$;`;

/** As autovacuum has it in every production: without it PostgreSQL compares each of thousands of memberships with each. */
const counted = 'ANALYZE pg_authid, pg_auth_members, pg_shdepend, pg_class';

const leased = () =>
  restoredLater('leased', async (production) => {
    await production.as(master, `CREATE TABLE public.leased (id int); ${makeLeases}`);
    await production.as(master, grantLeases('SELECT ON public.leased'));
    await production.superuser(counted);
  });

/** The leases that each statement is about. The lines of one statement begin with a tab, but for the first. */
async function statementsSince(staging: Restored, before: number): Promise<number[]> {
  const statements = (await staging.log())
    .slice(before)
    .matchAll(/ LOG: {2}(?:statement|execute [^:]*): .*(?:\n\t.*)*/g);
  return [...statements].map(([statement]) => new Set(statement.match(lease)).size);
}

async function leasesLeft(staging: Restored) {
  const [left] = await staging.superuser(
    `SELECT count(*)::int AS roles, count(*) FILTER (WHERE rolcanlogin)::int AS logins FROM pg_roles WHERE rolname ~ '^v-token'`,
  );
  return left;
}

/** PostgreSQL takes ten milliseconds and more for each where there are thousands, and a minute is all that a statement gets. */
describe('Of hundreds of logins that came along with rights on one table', () => {
  it.each(['lock', 'keep', 'drop'] as const)(
    '%s: no statement is about more than 200, nor is there one for each',
    async (unlistedLogins) => {
      const staging = await leased();
      const before = (await staging.log()).length;
      await setUp(staging, unlistedLogins);
      expect(await leasesLeft(staging)).toEqual({
        roles: unlistedLogins === 'drop' ? 0 : leases,
        logins: unlistedLogins === 'keep' ? leases : 0,
      });
      const statements = await statementsSince(staging, before);
      expect(Math.max(...statements)).toBe(200);
      expect(statements.length).toBeLessThan(leases / 2);
      expect((await staging.log()).slice(before)).not.toContain('SCRAM-SHA-256$4096');
    },
    120_000,
  );

  it('drop: nor where another role has made them, and nobody but a member can take away what they have', async () => {
    const staging = await restored();
    await staging.as(
      master,
      `CREATE ROLE vault LOGIN CREATEROLE PASSWORD '${vault.password}'; CREATE TYPE public.leased AS ENUM ('a')`,
    );
    await staging.as(vault, makeLeases);
    await staging.as(master, grantLeases('USAGE ON TYPE public.leased'));
    const groups = () =>
      staging.superuser(
        `SELECT roleid::regrole::text AS role FROM pg_auth_members m
         WHERE member = 'orders_admin'::regrole AND roleid::regrole::text !~ '^(orders|reporting|vault)' ORDER BY 1`,
      );
    const had = await groups();
    const before = (await staging.log()).length;
    await setUp(staging, 'drop');
    expect(await leasesLeft(staging)).toEqual({ roles: 0, logins: 0 });
    expect(await groups()).toEqual(had);
    const statements = await statementsSince(staging, before);
    expect(Math.max(...statements)).toBe(200);
    expect(statements.length).toBeLessThan(leases / 2);
  }, 120_000);

  it('drop: what is done when one is refused stays done', async () => {
    const staging = await leased();
    // Nobody can act for a superuser; and this one is the last by name, after three that production has besides.
    await staging.superuser('CREATE TABLE public.amazons (); GRANT SELECT ON public.amazons TO "v-token-orders-99"');
    await expect(setUp(staging, 'drop')).rejects.toMatchObject({ name: 'UserSetupFailed' });
    expect(await leasesLeft(staging)).toEqual({ roles: (leases + 3) % 200, logins: 0 });
    await staging.superuser('REVOKE SELECT ON public.amazons FROM "v-token-orders-99"');
    await setUp(staging, 'drop');
    expect(await leasesLeft(staging)).toEqual({ roles: 0, logins: 0 });
  }, 120_000);
});

const makeFillers = `
  DO $$ BEGIN
    FOR i IN 1..2600 LOOP EXECUTE format('CREATE ROLE %I NOLOGIN', 'v-token-orders-' || i); END LOOP;
  END $$;`;
/** As many roles as an access list has room for: with one more, PostgreSQL says "row is too big". */
const fill = (relation: string) => `
  DO $$ DECLARE
    given int := 0;
    step int := 200;
  BEGIN
    WHILE step > 0 LOOP
      BEGIN
        EXECUTE 'GRANT SELECT ON ${relation} TO ' || (SELECT string_agg(format('%I', 'v-token-orders-' || given + i), ', ')
                                                      FROM generate_series(1, step) AS i);
        given := given + step;
      EXCEPTION WHEN program_limit_exceeded THEN step := CASE step WHEN 2 THEN 1 ELSE step / 10 END;
      END;
    END LOOP;
  END $$;`;
/** As an earlier attempt has left them. */
const lockFillers = `UPDATE pg_authid SET rolvaliduntil = '-infinity' WHERE rolname ~ '^v-token'`;
const reader = { name: 'orders_report', access: 'readonly', login: { type: 'none' } } as const;
const full = () =>
  restoredLater('full', async (production) => {
    await production.as(
      master,
      `CREATE TABLE public.airy (id int); CREATE TABLE public.leased (id int); CREATE TABLE public.roomy (id int);
       CREATE SEQUENCE public.numbers; ${makeFillers}`,
    );
    await production.as(master, `${fill('public.leased')} ${fill('public.numbers')}`);
    await production.superuser(counted);
  });

async function holders(staging: Restored, relation: string): Promise<number> {
  const [found] = await staging.superuser(
    `SELECT count(*)::int AS leases FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) AS item
     JOIN pg_roles r ON r.oid = item.grantee WHERE c.oid = '${relation}'::regclass AND r.rolname ~ '^v-token'`,
  );
  return Number(found?.['leases']);
}

async function mayRead(staging: Restored, relation: string): Promise<unknown> {
  const [found] = await staging.superuser(
    `SELECT has_table_privilege('orders_report', '${relation}', 'SELECT') AS may`,
  );
  return found?.['may'];
}

describe('A table whose access list is full', () => {
  it('has room for what is declared once it is taken from the locked logins; so has a sequence', async () => {
    const staging = await full();
    await staging.superuser(lockFillers);
    await staging.as(
      master,
      `GRANT SELECT ON public.roomy TO "v-token-orders-1", "v-token-orders-2";
       CREATE ROLE "still needed" NOLOGIN; GRANT "v-token-orders-2" TO "still needed"; GRANT "v-token-orders-3" TO "v-token-orders-4"`,
    );
    const granting = `GRANT SELECT ON public.leased TO "still needed"`;
    await expect(staging.as(master, granting)).rejects.toMatchObject({ code: '54000' });
    await setUp(staging, 'lock', [reader]);
    expect(await mayRead(staging, 'public.leased')).toBe(true);
    // What others have by it stays, and so does what is in nobody's way.
    expect(await holders(staging, 'public.leased')).toBe(1);
    expect(await holders(staging, 'public.numbers')).toBe(1);
    expect(await holders(staging, 'public.roomy')).toBe(2);
  }, 120_000);

  it('is told, with what to do, before anything is changed where logins are kept', async () => {
    const staging = await full();
    const isTold = () =>
      expect(setUp(staging, 'keep', [reader])).rejects.toMatchObject({
        name: 'SetupInvalid',
        facts: {
          problems: [
            expect.stringMatching(
              /^database\.roles\[0\]\S*: nothing can be granted to "orders_report" on (?:public\.)?leased and 1 more: the access list is full, with \d{4} entries; .*unlistedLogins/,
            ),
          ],
        },
      });
    await isTold();
    expect(await staging.superuser(`SELECT FROM pg_roles WHERE rolname = 'orders_report'`)).toEqual([]);
    await staging.as(master, 'CREATE ROLE orders_report');
    await isTold();
  }, 120_000);

  it('is no problem of a role that is in it already', async () => {
    const staging = await full();
    // Once it is in them, they are filled again: how many have room depends on how the list is compressed.
    const some = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `"v-token-orders-${number}"`).join(', ');
    const both = 'public.leased, public.numbers';
    await staging.as(
      master,
      `REVOKE SELECT ON ${both} FROM ${some}; CREATE ROLE orders_report; GRANT REFERENCES ON public.leased TO orders_report;
       GRANT USAGE ON public.numbers TO orders_report; ${fill('public.leased')} ${fill('public.numbers')}`,
    );
    await setUp(staging, 'keep', [reader]);
    expect(await mayRead(staging, 'public.leased')).toBe(true);
  }, 120_000);

  it('is named where others than locked logins fill it', async () => {
    const staging = await full();
    await expect(setUp(staging, 'lock', [reader])).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: { sqlstate: '54000', message: expect.stringContaining('the access list of TABLE public.leased') },
    });
  }, 120_000);
});
