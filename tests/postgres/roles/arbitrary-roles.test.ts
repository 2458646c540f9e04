import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatabasePlan } from '../../../src/payload/database-plan.ts';
import { databasePlanSchema } from '../../../src/payload/database-plan.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { numRuns } from '../server-version.ts';
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
            { type: 'secret', secretId: `held${index}` },
          ),
          access: fc.constantFrom<Exclude<Role['access'], undefined>[]>('readonly', 'readwrite', 'owner'),
          schemas: fc.constantFrom<string[][]>(['sales'], ['public', 'sales']),
          memberOf: fc.constantFrom<string[][]>([], ['pg_monitor']),
          grants: fc.constantFrom<NonNullable<Role['grants']>[]>([
            { schemas: ['public'], tables: ['settings'], privileges: { tables: ['SELECT'], functions: ['EXECUTE'] } },
          ]),
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
  const step = createSetupDBUsers({
    secrets,
    database: staging.database,
    sqlFiles: {},
    databases: {},
    timeLeft: () => 900_000,
  });
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
            (SELECT jsonb_agg(jsonb_build_array(oid, relowner, relacl::text) ORDER BY oid) FROM pg_class
             WHERE relnamespace NOT IN ('pg_catalog'::regnamespace, 'pg_toast'::regnamespace, to_regnamespace('aurora_restore')))
              AS tables,
            (SELECT jsonb_agg(jsonb_build_array(attrelid, attnum, attacl::text) ORDER BY attrelid, attnum) FROM pg_attribute
             WHERE attacl IS NOT NULL) AS columns,
            (SELECT jsonb_agg(jsonb_build_array(oid, proowner, proacl::text) ORDER BY oid) FROM pg_proc) AS routines,
            (SELECT jsonb_agg(jsonb_build_array(oid, typowner, typacl::text) ORDER BY oid) FROM pg_type
             WHERE typnamespace = 'sales'::regnamespace) AS types,
            (SELECT jsonb_agg(to_jsonb(d) - 'oid' ORDER BY oid) FROM pg_default_acl d) AS defaults,
            (SELECT jsonb_agg(jsonb_build_array(datname, datdba, datacl::text) ORDER BY oid) FROM pg_database) AS databases,
            (SELECT jsonb_agg(jsonb_build_array(nspname, nspowner, nspacl::text) ORDER BY nspname) FROM pg_namespace
             WHERE nspname <> 'aurora_restore') AS schemas`,
  );

/** What the catalogue has of a role, in the words of its declaration. */
async function readBack(staging: Restored, name: string) {
  const writes = `has_table_privilege(r.oid, c.oid, 'INSERT') AND has_table_privilege(r.oid, c.oid, 'UPDATE')
                  AND has_table_privilege(r.oid, c.oid, 'DELETE')`;
  const tables = (schema: string, which: string) =>
    `(SELECT bool_and(${which}) FROM pg_class c WHERE c.relnamespace = '${schema}'::regnamespace AND c.relkind IN ('r', 'p'))`;
  const rights = (schema: string) =>
    `jsonb_build_object('reads', ${tables(schema, `has_table_privilege(r.oid, c.oid, 'SELECT')`)},
                        'writes', ${tables(schema, writes)},
                        'creates', has_schema_privilege(r.oid, '${schema}', 'CREATE'))`;
  const [found] = await staging.superuser(
    `SELECT rolcanlogin AS login, rolconnlimit AS limit, extract(epoch FROM rolvaliduntil)::float8 AS until,
            rolpassword LIKE 'SCRAM-SHA-256$%' AS verifier,
            ARRAY(SELECT unnest(setconfig) FROM pg_db_role_setting WHERE setrole = r.oid) AS settings,
            ARRAY(SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid
                  ORDER BY 1) AS groups,
            ${rights('sales')} AS sales, ${rights('public')} AS public
     FROM pg_authid r WHERE rolname = '${name.replaceAll("'", "''")}'`,
  );
  return found;
}

/** The same as it is to be; groups are told apart from owners whose member an owner becomes. */
function expected({ login, access, schemas = ['public', 'sales'], ...role }: Role) {
  const rights = { readonly: [true, false, false], readwrite: [true, true, false], owner: [true, true, true] } as const;
  const of = (schema: string) => {
    if (access === undefined || !schemas.includes(schema)) return {};
    const [reads, writes, creates] = rights[access];
    return { reads, writes, creates };
  };
  const hasPassword = login.type === 'secret' || login.type === 'generate';
  const groups = [...(role.memberOf ?? []), ...(login.type === 'iam' ? ['rds_iam'] : [])];
  return {
    login: login.type !== 'none',
    limit: role.connectionLimit ?? -1,
    ...(role.validUntil === undefined ? {} : { until: Date.parse(role.validUntil) / 1000 }),
    ...(hasPassword ? { verifier: true } : login.type === 'iam' ? { verifier: null } : {}),
    ...(role.settings === undefined ? {} : { settings: Object.entries(role.settings).map((pair) => pair.join('=')) }),
    ...(access === 'owner' || role.memberOf === undefined ? {} : { groups }),
    sales: of('sales'),
    public: of('public'),
  };
}

describe('Any declaration of roles', () => {
  it('is what the catalogue has in the end, run once or twice, and no password is told anywhere', async () => {
    const unlisted = fc.constantFrom<DatabasePlan['unlistedLogins'][]>('lock', 'drop');
    const run = fc.asyncProperty(declared, unlisted, async (roles, unlistedLogins) => {
      const staging = await restored();
      const secrets = new FakeSecrets().hold('master', master);
      for (const [index, { name }] of roles.entries()) {
        secrets.hold(`held${index}`, { username: name, password: `held-${index}-of-staging` });
      }
      const database = databasePlanSchema.parse({ roles, unlistedLogins });
      const watch = watchStatements(staging);
      const first = await setUp(staging, secrets, database);
      const once = await state(staging);
      const again = await setUp(staging, secrets, database);
      const statements = await watch.end();
      expect(again.roles.map(({ change }) => change)).toEqual(roles.map(() => 'unchanged'));
      expect(await state(staging)).toEqual(once);

      const told = [await staging.log(), statements, JSON.stringify([first, again])];
      const passwords = [master.password, app.password, reporting.password];
      for (const [index, role] of roles.entries()) {
        expect(await readBack(staging, role.name)).toMatchObject(expected(role));
        const credentials = secrets.peek(role.login.type === 'generate' ? `s${index}` : `held${index}`);
        if (credentials === undefined || role.login.type === 'none' || role.login.type === 'iam') continue;
        await staging.as(credentials, 'SELECT 1');
        passwords.push(credentials.password);
      }
      for (const password of passwords) expect(told.some((text) => text.includes(password))).toBe(false);

      const names = roles.map(({ name }) => name);
      const others = await staging.superuser(
        `SELECT rolname FROM pg_roles WHERE rolcanlogin AND rolname NOT IN ('rdsadmin', 'orders_admin') ORDER BY 1`,
      );
      expect(others.map(({ rolname }) => rolname).filter((name) => !names.includes(String(name)))).toEqual([]);
    });
    await fc.assert(run, { numRuns: numRuns(8), endOnFailure: true });
  });
});

/** All that `pg_stat_activity` shows meanwhile, as often as rdsadmin can ask: a session of the master would be ended. */
function watchStatements(staging: Restored) {
  let ended = false;
  const seen = new Set<string>();
  const watching = (async () => {
    while (!ended) {
      const rows = await staging.superuser('SELECT query FROM pg_stat_activity');
      for (const { query } of rows) seen.add(String(query));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  })();
  return {
    end: async () => {
      ended = true;
      await watching;
      return [...seen].join('\n');
    },
  };
}
