import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../../src/failures/pipeline-error.ts';
import { type DatabasePlan, databasePlanSchema } from '../../../src/payload/database-plan.ts';
import type { Database, DatabaseConnection } from '../../../src/ports/database.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { app, master, migrator, production, type Restored, reporting } from '../roles/production.ts';
import { hasMembershipOptions } from '../server-version.ts';

const { restored } = production();
const staged = { username: 'reporting', password: 'reporting-of-staging' };

/** A shape of everything at once: names that need quotes, chains of ADMIN, other owners, defaults for PUBLIC. */
const shape = `
  CREATE ROLE "Team ""A"" Lead" LOGIN CREATEROLE PASSWORD 'lead';
  CREATE ROLE "o'brien; --" LOGIN PASSWORD 'obrien';
  GRANT CREATE ON DATABASE orders TO "Team ""A"" Lead", "o'brien; --";
  CREATE TABLE public.people (id int PRIMARY KEY, email text, boss int CONSTRAINT "the boss" REFERENCES public.people);
  INSERT INTO public.people SELECT i, 'p' || i || '@example.com', 1 FROM generate_series(1, 50) i;
  GRANT SELECT, UPDATE ON public.people TO "o'brien; --";
  GRANT SELECT ON public.people TO PUBLIC;
  ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO PUBLIC;
  ALTER TABLE public.people ENABLE ROW LEVEL SECURITY;
`;
const lead = { username: 'Team "A" Lead', password: 'lead' };
const sub = { username: "sub 'x'", password: 'sub' };
const asLead = `
  CREATE ROLE "sub 'x'" LOGIN CREATEROLE PASSWORD 'sub';
  CREATE ROLE "stays here";
  GRANT "stays here" TO reporting, "o'brien; --";
  CREATE SCHEMA "Lead's";
  CREATE TABLE "Lead's"."T t" (id int, mail text) PARTITION BY LIST (id);
  CREATE TABLE "Lead's"."T 1" PARTITION OF "Lead's"."T t" DEFAULT;
  INSERT INTO "Lead's"."T t" VALUES (1, 'x@example.com');
  ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC;
`;
const names = [lead.username, 'leaf', "o'brien; --", 'orders_app', 'orders_migrator', sub.username];
/** What the setup has lent the master, and not given back. */
const memberships = `
  SELECT roleid::regrole FROM pg_auth_members
  WHERE member = 'orders_admin'::regrole AND roleid::regrole::text !~ '^rds' AND (inherit_option OR set_option)`;

/** Breaks off at the call of this number, which has done its work: its caller is not told. */
function breaking(database: Database, at: number) {
  let calls = 0;
  let broke = false;
  const lost = () => new PipelineError('DatabaseUnreachable', 'The connection is broken.', {});
  const guarded = async <Result>(work: () => Promise<Result>, close: () => Promise<void>) => {
    if (broke) throw lost();
    calls += 1;
    const mine = calls === at;
    const result = await work();
    if (!mine) return result;
    broke = true;
    await close();
    throw lost();
  };
  const nothing = async () => undefined;
  const wrapped: Database = {
    connect: (...given) =>
      guarded(async () => {
        const connection = await database.connect(...given);
        const entries = Object.entries(connection).map(([name, method]) => [
          name,
          name === 'close'
            ? method
            : (...args: never[]) =>
                guarded(() => (method as (...all: never[]) => Promise<unknown>)(...args), connection.close),
        ]);
        return Object.fromEntries(entries) as DatabaseConnection;
      }, nothing),
    logIn: (...given) => guarded(() => database.logIn(...given), nothing),
  };
  return { database: wrapped, broke: () => broke };
}

async function attempt(staging: Restored, database: Database, declared: Partial<DatabasePlan>) {
  const secrets = new FakeSecrets().hold('master', master).hold('staging/reporting', staged);
  const step = createSetupDBUsers({ secrets, database, sqlFiles: {}, databases: {}, timeLeft: () => 900_000 });
  const roles = [
    {
      name: 'reporting',
      access: 'readonly' as const,
      login: { type: 'secret' as const, secretId: 'staging/reporting' },
    },
  ];
  const plan = databasePlanSchema.parse({
    roles,
    revokePublic: { connect: false, create: true },
    masking: [{ schema: 'public', table: 'people', columns: [{ name: 'email', rule: { type: 'null' } }] }],
    ...declared,
  });
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders' }),
    endpoint: staging.endpoint.host,
    port: staging.endpoint.port,
    masterSecretId: 'master',
  };
  return step(anEvent({ plan: aPlan({}, undefined, { database: plan }), restore }));
}

describe.runIf(hasMembershipOptions)('A setup that is broken off at every call in turn, and goes on', () => {
  it.each(['lock', 'keep', 'drop'] as const)(
    'ends as one that is not: %s',
    async (unlistedLogins) => {
      const staging = await restored(shape);
      await staging.as(master, 'CREATE DATABASE "Second ""db"""');
      await staging.as(lead, asLead);
      await staging.superuser(`ALTER DATABASE "Second ""db""" OWNER TO "sub 'x'"`);
      await staging.as(
        sub,
        `CREATE ROLE leaf LOGIN PASSWORD 'leaf'; CREATE TABLE public."Sub" (id int)`,
        'Second "db"',
      );
      let result: Awaited<ReturnType<typeof attempt>> | undefined;
      for (let at = 1; result === undefined; at += 1) {
        const { database, broke } = breaking(staging.database, at);
        result = await attempt(staging, database, { unlistedLogins }).catch((error: Error) => {
          if (!broke()) throw error;
          return undefined;
        });
        expect(at).toBeLessThan(200);
      }
      const expected = names.map((name) => ({
        name,
        // Without it nobody could alter "stays here", which is granted to a role that stays.
        change:
          unlistedLogins === 'drop' && name !== lead.username
            ? 'dropped'
            : { lock: 'was locked', keep: 'kept', drop: 'locked' }[unlistedLogins],
      }));
      expect(result.unlistedLogins).toEqual(expected);
      const open = await staging.superuser(
        `SELECT rolname::text AS name FROM pg_roles WHERE rolcanlogin AND NOT rolsuper AND rolname !~ '^rds' ORDER BY 1`,
      );
      const kept = unlistedLogins === 'keep' ? names : [];
      expect(open.map(({ name }) => name).sort()).toEqual(['orders_admin', 'reporting', ...kept].sort());
      expect(await staging.superuser(memberships)).toEqual([]);
      expect(await staging.superuser('SELECT count(email)::int AS emails FROM public.people')).toEqual([{ emails: 0 }]);
      await staging.as(staged, 'SELECT count(*) FROM sales.orders');
      for (const login of [app, migrator])
        if (unlistedLogins === 'keep') await staging.as(login, 'SELECT 1');
        else await expect(staging.as(login, 'SELECT 1')).rejects.toMatchObject({ code: /^28/ });
      await expect(staging.as(reporting, 'SELECT 1')).rejects.toMatchObject({ code: /^28/ });
    },
    300_000,
  );
});
