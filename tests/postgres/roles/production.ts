import { createSecureContext, type SecureContext } from 'node:tls';
import { Client, type ClientConfig, type QueryResultRow } from 'pg';
import { afterAll, beforeAll, onTestFinished, TestRunner } from 'vitest';
import { type PostgresServers, startDatabaseServers } from '../../../local/postgres/database-servers.ts';
import { postgresDatabase } from '../../../src/adapters/postgres/database.ts';
import { scramVerifier } from '../../../src/credentials/scram-sha-256.ts';
import type { Database, DatabaseConnection, DatabaseEndpoint } from '../../../src/ports/database.ts';
import type { Access, DeclaredRole, RoleLogin } from '../../../src/ports/database-roles.ts';
import type { Credentials } from '../../../src/ports/secrets.ts';
import { borrowed } from '../server-version.ts';

export const master: Credentials = { username: 'orders_admin', password: 'master-of-production' };
export const migrator: Credentials = { username: 'orders_migrator', password: 'migrator-of-production' };
export const app: Credentials = { username: 'orders_app', password: 'app-of-production' };
export const reporting: Credentials = { username: 'reporting', password: 'reporting-of-production' };

/** What stands in production: the migrator owns `sales`, the master `public`'s table, a group hands writing on. */
const asMaster = `
  CREATE ROLE orders_migrator LOGIN PASSWORD '${await scramVerifier(migrator.password)}';
  CREATE ROLE orders_app LOGIN PASSWORD '${await scramVerifier(app.password)}';
  CREATE ROLE reporting LOGIN PASSWORD '${await scramVerifier(reporting.password)}';
  CREATE ROLE writers NOLOGIN;
  CREATE SCHEMA sales;
  GRANT orders_migrator TO CURRENT_USER${borrowed};
  GRANT CREATE ON DATABASE orders TO orders_migrator;
  ALTER SCHEMA sales OWNER TO orders_migrator;
  REVOKE orders_migrator FROM CURRENT_USER GRANTED BY CURRENT_USER;
  CREATE TABLE public.settings (name text PRIMARY KEY, value text);
  INSERT INTO public.settings VALUES ('currency', 'EUR');
`;
const asMigrator = `
  CREATE TYPE sales.status AS ENUM ('open', 'paid');
  CREATE TABLE sales.orders (id bigserial PRIMARY KEY, status sales.status NOT NULL DEFAULT 'open');
  CREATE TABLE sales."Order lines" (id bigint GENERATED ALWAYS AS IDENTITY, note text) PARTITION BY RANGE (id);
  CREATE TABLE sales."Order lines 1" PARTITION OF sales."Order lines" DEFAULT;
  CREATE SEQUENCE sales.invoice_number;
  CREATE VIEW sales.open_orders AS SELECT id FROM sales.orders WHERE status = 'open';
  CREATE MATERIALIZED VIEW sales.order_count AS SELECT count(*) AS orders FROM sales.orders;
  CREATE FUNCTION sales.paid(sales.status) RETURNS boolean LANGUAGE sql AS $$ SELECT $1 = 'paid' $$;
  CREATE PROCEDURE sales.pay(INOUT order_id bigint, VARIADIC labels text[]) LANGUAGE plpgsql
    AS $$ BEGIN UPDATE sales.orders SET status = 'paid' WHERE id = order_id; END $$;
  CREATE FUNCTION sales.purge() RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ DELETE FROM sales.orders $$;
  REVOKE EXECUTE ON ALL ROUTINES IN SCHEMA sales FROM PUBLIC;
  ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
  INSERT INTO sales.orders (status) VALUES ('open'), ('paid');
  GRANT USAGE ON SCHEMA sales TO writers;
  GRANT INSERT ON sales.orders TO writers;
`;

/** A server restored from the snapshot of production. */
export interface Restored {
  /** Its name among the servers. */
  readonly cluster: string;
  readonly endpoint: DatabaseEndpoint;
  readonly database: Database;
  /** The pipeline's own connection, as the master. */
  connect(database?: string): Promise<DatabaseConnection>;
  /** Runs SQL over verified TLS with a fresh login. */
  as<Row extends QueryResultRow>(credentials: Credentials, sql: string, database?: string): Promise<Row[]>;
  /** A session over verified TLS that stays open until the test or the server ends it. */
  session(credentials: Credentials, options?: { replication: 'database' }): Promise<Client>;
  superuser(sql: string): Promise<Record<string, unknown>[]>;
  log(): Promise<string>;
}

/** Once a worker, whose files run one after the other and share their modules; it ends with the worker. */
let source: Promise<PostgresServers> | undefined;
let restores = 0;
/** As many as a test restores. */
const keepCopies = 4;
/** Snapshots of production after more has happened there: made once a worker. */
const later = new Map<string, Promise<void>>();

/** Production, and servers on copies of it, which are gone when the test has ended that asked for them, or the file. */
export function production() {
  let servers: PostgresServers;
  const ends: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    source ??= startProduction();
    servers = await source;
  });

  afterAll(async () => {
    await Promise.all(ends.map((end) => end()));
  });
  const atEndOfFile = (end: () => Promise<void>) => void ends.push(end);
  const atEnd = (end: () => Promise<void>) =>
    TestRunner.getCurrentTest() === undefined ? atEndOfFile(end) : onTestFinished(end);

  const restoreOf = async (snapshot: string, until: (end: () => Promise<void>) => void): Promise<Restored> => {
    restores += 1;
    const cluster = `orders-staging-${restores}`;
    const endpoint = await servers.restore({ snapshot, cluster });
    const open: DatabaseConnection[] = [];
    const clients: Client[] = [];
    until(async () => {
      await Promise.all(open.map((connection) => connection.close()));
      await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
      await servers.delete(cluster);
    });
    const database = postgresDatabase({ certificateAuthorities: [servers.caCertificate], pauses: [] });
    return {
      cluster,
      endpoint,
      database,
      connect: async (name = 'orders') => {
        const connection = await database.connect(endpoint, name, master);
        open.push(connection);
        return connection;
      },
      as: (credentials, sql, name) => run(servers, endpoint, credentials, sql, name),
      session: async (credentials, options) => {
        const client = await session(servers, endpoint, credentials, { database: 'orders', ...options });
        clients.push(client);
        return client;
      },
      superuser: (sql) => servers.superuserQuery(cluster, sql, 'orders'),
      log: () => servers.log(cluster),
    };
  };
  const restore = async (before?: string, until = atEnd): Promise<Restored> => {
    const restored = await restoreOf('nightly', until);
    if (before !== undefined) await restored.as(master, before);
    return restored;
  };
  const restoreLater = async (snapshot: string, happens: (production: Restored) => Promise<unknown>) => {
    const made = later.get(snapshot) ?? snapshotAfter(snapshot, happens);
    later.set(snapshot, made);
    await made;
    return await restoreOf(snapshot, atEnd);
  };
  const snapshotAfter = async (snapshot: string, happens: (production: Restored) => Promise<unknown>) => {
    const production = await restoreOf('nightly', atEnd);
    await happens(production);
    await servers.stop(production.cluster);
    await servers.snapshot(production.cluster, snapshot);
  };
  let one: Promise<Restored> | undefined;

  return {
    certificate: () => servers.caCertificate,
    certificateFile: () => servers.caFile,
    /** With what happened in production before the snapshot: SQL as the master. */
    restored: (before?: string) => restore(before),
    /** With what happened before the snapshot of that name, where it is much: it is done once for all who name it. */
    restoredLater: restoreLater,
    /** The same for all who ask: for tests that leave each other alone. */
    shared: () => {
      one ??= restore(undefined, atEndOfFile);
      return one;
    },
  };
}

async function startProduction(): Promise<PostgresServers> {
  const servers = await startDatabaseServers({ logStatement: 'all', keepCopies });
  const endpoint = await servers.create({
    cluster: 'orders-prod',
    masterUsername: master.username,
    masterPassword: master.password,
    databaseName: 'orders',
  });
  await run(servers, endpoint, master, asMaster);
  await run(servers, endpoint, migrator, asMigrator);
  // As on Amazon's servers: what an extension brings belongs to rdsadmin.
  await servers.superuserQuery('orders-prod', 'CREATE EXTENSION pg_stat_statements', 'orders');
  // Of a cluster that is stopped: what is restored of it has nothing to recover first.
  await servers.stop('orders-prod');
  await servers.snapshot('orders-prod', 'nightly');
  return servers;
}

/** Made once, as the pipeline's own is; with another curve first each handshake takes a round trip and a key more. */
const contexts = new Map<string, SecureContext>();
function contextOf({ caCertificate }: PostgresServers): SecureContext {
  const context = contexts.get(caCertificate) ?? createSecureContext({ ca: caCertificate, ecdhCurve: 'P-256' });
  contexts.set(caCertificate, context);
  return context;
}

async function session(
  servers: PostgresServers,
  endpoint: DatabaseEndpoint,
  { username, password }: Credentials,
  options: ClientConfig,
): Promise<Client> {
  const ssl = { secureContext: contextOf(servers) };
  const client = new Client({ ...endpoint, user: username, password, ssl, ...options });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function run<Row extends QueryResultRow>(
  servers: PostgresServers,
  endpoint: DatabaseEndpoint,
  credentials: Credentials,
  sql: string,
  database = 'orders',
): Promise<Row[]> {
  const client = await session(servers, endpoint, credentials, { database });
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function passwordLogin(password: string) {
  return { type: 'password' as const, verifier: await scramVerifier(password) };
}

/** With their passwords. */
export async function ensureRoles(connection: DatabaseConnection, roles: readonly DeclaredRole[]) {
  const changes = await connection.ensureRoles(roles);
  await connection.setPasswords(roles);
  return changes;
}

/** Sets up one role and lets it in; most tests are about one. */
export async function ensureRole(connection: DatabaseConnection, name: string, login: RoleLogin) {
  const changes = await ensureRoles(connection, [{ path: 'database.roles[0]', name, login }]);
  await connection.admit([name]);
  return changes.get(name);
}

export const user = (username: string): Credentials => ({ username, password: 'of-staging' });

/** Sets up one role with the password of {@link user} and its access, lets it in, and returns the connection. */
export async function setUp(staging: Restored, role: string, access: Access, schemas?: string[]) {
  const connection = await staging.connect();
  await ensureRole(connection, role, await passwordLogin('of-staging'));
  await connection.grantAccess([{ path: 'p', role, access, ...(schemas === undefined ? {} : { schemas }) }]);
  return connection;
}
