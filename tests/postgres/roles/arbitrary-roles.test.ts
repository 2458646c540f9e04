import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatabasePlan } from '../../../src/database-plan.ts';
import { databasePlanSchema } from '../../../src/database-plan.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../steps/fakes/events.ts';
import { FakeSecrets } from '../../steps/fakes/fake-database.ts';
import { app, master, production, type Restored, reporting } from './production.ts';

const { restored } = production();
type Role = DatabasePlan['roles'][number];

/** Names of any spelling that a profile may have, and some that production has; an owner could not be readonly. */
const roleNames = fc
  .uniqueArray(
    fc.oneof(
      fc.constantFrom(
        app.username,
        reporting.username,
        'Select "x"',
        `O'Neil; --`,
        'a\\\\b $1',
        'übung_用户',
        'CaMeL',
        'x'.repeat(63),
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `r${text}`),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((names) => names.filter((name) => !name.includes('\u0000') && new TextEncoder().encode(name).length <= 63));

const declared: fc.Arbitrary<Role[]> = roleNames.chain((names) =>
  fc.tuple(
    ...names.map((name, index) =>
      fc.record(
        {
          name: fc.constant(name),
          login: fc.constantFrom<Role['login'][]>(
            { type: 'iam' },
            { type: 'none' },
            { type: 'generate', secretName: `s${index}` },
          ),
          access: fc.constantFrom<Exclude<Role['access'], undefined>[]>('readonly', 'readwrite'),
          schemas: fc.constantFrom<string[][]>(['sales'], ['public', 'sales']),
          connectionLimit: fc.constantFrom(-1, 1, 7),
          validUntil: fc.constantFrom('2031-01-01T00:00:00Z', '2040-02-29T12:30:00+02:00'),
          settings: fc.constantFrom<Record<string, string>[]>(
            {},
            { statement_timeout: '7s' },
            { search_path: 'sales, "Odd"' },
          ),
        },
        { requiredKeys: ['name', 'login'] },
      ),
    ),
  ),
);

async function setUp(staging: Restored, secrets: FakeSecrets, database: DatabasePlan) {
  const step = createSetupDBUsers({ secrets, database: staging.database, sqlFiles: {}, timeLeft: () => 900_000 });
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders' }),
    endpoint: staging.endpoint.host,
    port: staging.endpoint.port,
    masterSecretId: 'master',
  };
  return step(anEvent({ plan: aPlan({}, undefined, { database }), restore }));
}

/** All of the catalogue that a setup may change. */
const state = (staging: Restored) =>
  staging.superuser(
    `SELECT (SELECT jsonb_agg(to_jsonb(r) - 'oid' ORDER BY rolname) FROM pg_authid r) AS roles,
            (SELECT jsonb_agg(to_jsonb(s) ORDER BY setrole, setdatabase) FROM pg_db_role_setting s) AS settings,
            (SELECT jsonb_agg(to_jsonb(m) - 'oid' ORDER BY roleid, member, grantor) FROM pg_auth_members m) AS memberships,
            (SELECT jsonb_agg(jsonb_build_array(relname, relacl::text) ORDER BY oid) FROM pg_class WHERE relacl IS NOT NULL) AS tables,
            (SELECT jsonb_agg(to_jsonb(d) - 'oid' ORDER BY oid) FROM pg_default_acl d) AS defaults,
            (SELECT jsonb_agg(jsonb_build_array(nspname, nspacl::text) ORDER BY oid) FROM pg_namespace) AS schemas`,
  );

describe('Any declaration of roles', () => {
  it('is what the catalogue has in the end, run once or twice, and no password is in the log', async () => {
    await fc.assert(
      fc.asyncProperty(declared, fc.constantFrom('lock' as const, 'drop' as const), async (roles, unlistedLogins) => {
        const staging = await restored();
        const secrets = new FakeSecrets().hold('master', master);
        const database = databasePlanSchema.parse({ roles, unlistedLogins });
        await setUp(staging, secrets, database);
        const once = await state(staging);
        const again = await setUp(staging, secrets, database);
        expect(again.roles.map(({ change }) => change)).toEqual(roles.map(() => 'unchanged'));
        expect(await state(staging)).toEqual(once);

        for (const [index, role] of roles.entries()) {
          const [found] = await staging.superuser(
            `SELECT rolcanlogin AS login, rolconnlimit AS limit, extract(epoch FROM rolvaliduntil)::float8 AS until,
                    (SELECT array_length(setconfig, 1) FROM pg_db_role_setting WHERE setrole = r.oid) AS settings,
                    has_table_privilege(oid, 'sales.orders', 'SELECT') AS reads,
                    has_table_privilege(oid, 'sales.orders', 'DELETE') AS writes
             FROM pg_roles r WHERE rolname = '${role.name.replaceAll("'", "''")}'`,
          );
          const { access, connectionLimit, validUntil, login } = role;
          expect(found).toMatchObject({
            login: login.type !== 'none',
            ...(connectionLimit === undefined ? {} : { limit: connectionLimit }),
            ...(validUntil === undefined ? {} : { until: Date.parse(validUntil) / 1000 }),
            ...(role.settings === undefined ? {} : { settings: Object.keys(role.settings).length || null }),
            ...(access === undefined ? {} : { reads: true, writes: access === 'readwrite' }),
          });
          if (login.type === 'generate') {
            const password = secrets.peek(`s${index}`)?.password ?? '';
            expect((await staging.log()).includes(password)).toBe(false);
          }
        }
        const names = roles.map(({ name }) => name);
        const others = await staging.superuser(
          `SELECT rolname FROM pg_roles WHERE rolcanlogin AND rolname NOT IN ('rdsadmin', 'orders_admin') ORDER BY 1`,
        );
        expect(others.map(({ rolname }) => rolname).filter((name) => !names.includes(String(name)))).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
