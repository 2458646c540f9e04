import { describe, expect, it } from 'vitest';
import { type DatabasePlan, databasePlanSchema } from '../../../src/database-plan.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../steps/fakes/events.ts';
import { FakeSecrets } from '../../steps/fakes/fake-database.ts';
import { master, production, type Restored } from '../roles/production.ts';

const { restored } = production();
const leases = 450;
/** As a vault of dynamic credentials names them: to be quoted. */
const lease = /v-token-orders-\d+/g;

async function setUp(staging: Restored, unlistedLogins: DatabasePlan['unlistedLogins']) {
  const secrets = new FakeSecrets().hold('master', master);
  const step = createSetupDBUsers({
    ...{ secrets, database: staging.database, sqlFiles: {}, databases: {} },
    timeLeft: () => 900_000,
  });
  const database = databasePlanSchema.parse({ roles: [], unlistedLogins });
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders' }),
    endpoint: staging.endpoint.host,
    port: staging.endpoint.port,
    masterSecretId: 'master',
  };
  return step(anEvent({ plan: aPlan({}, undefined, { database }), restore }));
}

/** PostgreSQL takes ten milliseconds and more for each where there are thousands, and a minute is all that a statement gets. */
describe('Of hundreds of logins that came along with rights on one table, no statement is about more than 200', () => {
  it.each(['lock', 'keep', 'drop'] as const)(
    '%s',
    async (unlistedLogins) => {
      const staging = await restored();
      await staging.as(
        master,
        `CREATE TABLE public.leased (id int);
       DO $$ BEGIN FOR i IN 1..${leases} LOOP
         EXECUTE format('CREATE ROLE %I LOGIN', 'v-token-orders-' || i);
         EXECUTE format('GRANT SELECT ON public.leased TO %I', 'v-token-orders-' || i);
       END LOOP; END $$`,
      );
      const before = (await staging.log()).length;
      await setUp(staging, unlistedLogins);
      const [left] = await staging.superuser(
        `SELECT count(*)::int AS roles, count(*) FILTER (WHERE rolcanlogin)::int AS logins FROM pg_roles WHERE rolname ~ '^v-token'`,
      );
      expect(left).toEqual({
        roles: unlistedLogins === 'drop' ? 0 : leases,
        logins: unlistedLogins === 'keep' ? leases : 0,
      });
      // The lines of one statement begin with a tab, but for the first.
      const statements = (await staging.log()).slice(before).matchAll(/ LOG: {2}statement: .*(?:\n\t.*)*/g);
      const about = [...statements].map(([statement]) => new Set(statement.match(lease)).size);
      expect(Math.max(...about)).toBe(200);
    },
    120_000,
  );
});
