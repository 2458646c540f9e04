import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type PostgresServers, startDatabaseServers } from '../local/postgres/database-servers.ts';
import { postgresDatabase } from '../src/adapters/postgres/database.ts';
import { databasePlanSchema } from '../src/payload/database-plan.ts';
import { planDatabase } from '../src/plan/plan-database.ts';
import { createSetupDBUsers, setupDBUsersPayload } from '../src/steps/setup-db-users.ts';
import type { SetupDBUsersPorts } from '../src/users/setup-context.ts';
import { anEvent, aPlan, aRestore } from '../tests/fakes/events.ts';
import { type Benchmark, elapsed, median, ratio } from './benchmark.ts';
import {
  catalogSql,
  type DeclaredRole,
  declaredRoles,
  handWritten,
  master,
  privilegesSql,
  type Size,
} from './users-world.ts';

const run = promisify(execFile);
const full: Size = { databases: 20, schemas: 50, tables: 5000, roles: 200 };
const tenth: Size = { databases: 2, schemas: 5, tables: 500, roles: 20 };
const rounds = 3;

/** SetupDBUsers against a script that a person would write for the same roles, each on a fresh copy of one server. */
export const users: Benchmark = {
  name: 'users',
  async run(tell) {
    await requirePsql();
    const servers = await startDatabaseServers();
    try {
      const small = await measure(servers, tenth, tell);
      const large = await measure(servers, full, tell);
      return [
        ratio(
          'users.vs-psql',
          large.step / large.psql,
          'psql running a hand-written script of the same end state',
          1.5,
        ),
        ratio(
          'users.growth',
          large.step / small.step / 10,
          'ten times a tenth of the roles, tables and databases',
          1.5,
        ),
      ];
    } finally {
      await servers.close();
    }
  },
};

/** psql is no npm package: it comes with the machine. */
async function requirePsql(): Promise<void> {
  try {
    await run('psql', ['--version']);
  } catch (error) {
    throw new Error('psql was not found; install it (Debian: apt-get install postgresql-client).', { cause: error });
  }
}

async function measure(servers: PostgresServers, size: Size, tell: (line: string) => void) {
  const { databases, schemas, tables, roles } = size;
  const what = `${roles} roles, ${databases} databases, ${schemas} schemas, ${tables} tables`;
  tell(`preparing ${what}`);
  const cluster = `production-${roles}`;
  const address = await servers.create({
    cluster,
    masterUsername: master.username,
    masterPassword: master.password,
    databaseName: 'db0',
  });
  for (const { database, sql } of catalogSql(size)) await psql(servers, address.port, database, sql);
  await servers.snapshot(cluster, cluster);
  await servers.delete(cluster);

  const declared = declaredRoles(size);
  const times = { psql: [] as number[], step: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const byHand = await onCopy(servers, cluster, async (port) =>
      psql(servers, port, 'db0', await handWritten(declared, size)),
    );
    const byStep = await onCopy(servers, cluster, (port) => setUp(servers, port, declared));
    if (byHand.endState !== byStep.endState) throw new Error('The script and the step left different privileges.');
    times.psql.push(byHand.milliseconds);
    times.step.push(byStep.milliseconds);
  }
  const found = { psql: median(times.psql), step: median(times.step) };
  tell(`${what}: psql ${found.psql.toFixed(0)} ms, SetupDBUsers ${found.step.toFixed(0)} ms (median of ${rounds})`);
  return found;
}

async function onCopy(servers: PostgresServers, snapshot: string, work: (port: number) => Promise<unknown>) {
  const { port } = await servers.restore({ snapshot, cluster: 'copy' });
  try {
    const milliseconds = await elapsed(() => work(port));
    return { milliseconds, endState: await privileges(servers, 'copy') };
  } finally {
    await servers.delete('copy');
  }
}

/** Who may do what on which table and sequence, now and by default, in all databases. */
async function privileges(servers: PostgresServers, cluster: string): Promise<string> {
  const databases = await servers.superuserQuery(
    cluster,
    "SELECT datname FROM pg_database WHERE datname LIKE 'db%' ORDER BY 1",
  );
  const found = [];
  for (const { datname } of databases)
    found.push(await servers.superuserQuery(cluster, privilegesSql, String(datname)));
  return JSON.stringify(found);
}

async function psql(servers: PostgresServers, port: number, database: string, sql: string): Promise<void> {
  const arguments_ = ['--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1', '--file', '-'];
  const child = run('psql', arguments_, {
    env: {
      ...process.env,
      PGHOST: 'localhost',
      PGPORT: String(port),
      PGDATABASE: database,
      PGUSER: master.username,
      PGPASSWORD: master.password,
      PGSSLMODE: 'verify-full',
      PGSSLROOTCERT: servers.caFile,
      PGOPTIONS: '--client-min-messages=warning',
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  child.child.stdin?.end(sql);
  await child;
}

/** The step itself, over the real adapter; secrets are in memory. */
async function setUp(servers: PostgresServers, port: number, declared: readonly DeclaredRole[]): Promise<void> {
  const passwords = new Map([
    ['master', master],
    ...declared.map(({ secretId, credentials }) => [secretId, credentials] as const),
  ]);
  const secrets: SetupDBUsersPorts['secrets'] = {
    credentials: async (id) => {
      const found = passwords.get(id);
      if (found === undefined) throw new Error(`There is no secret ${id}.`);
      return found;
    },
    text: async () => {
      throw new Error('No masks follow from a secret here.');
    },
    put: async () => {
      throw new Error('No secret is written here.');
    },
  };
  const database = postgresDatabase({ certificateAuthorities: [servers.caCertificate] });
  const roles = declared.map(({ credentials, access, databases, secretId }) => ({
    name: credentials.username,
    access,
    databases: [...databases],
    login: { type: 'secret' as const, secretId },
  }));
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'db0' }),
    endpoint: 'localhost',
    port,
    masterSecretId: 'master',
  };
  const payload = setupDBUsersPayload.parse({
    plan: aPlan({}, undefined, {
      database: databasePlanSchema.parse({ roles, outward: planDatabase(undefined, {}).outward }),
    }),
    restore,
  });
  await createSetupDBUsers({ secrets, database, sqlFiles: {}, databases: {}, timeLeft: () => 900_000 })(
    anEvent(payload),
  );
}
