import { setTimeout as sleep } from 'node:timers/promises';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { Client, DatabaseError } from 'pg';
import { withConcurrency } from '../../bounded-concurrency.ts';
import { isPipelineError, PipelineError } from '../../failures/pipeline-error.ts';
import type { Database, DatabaseConnection, DatabaseEndpoint } from '../../ports/database.ts';
import type { Credentials } from '../../ports/secrets.ts';
import { reviewColumns } from './columns/review-columns.ts';
import { afterDemotion, connectFailure, demoted, maySettle } from './connection/connection-errors.ts';
import { applicationName, fence } from './connection/fence.ts';
import { createMutex, type Mutex } from './connection/mutex.ts';
import { servingInstance } from './connection/serving-instance.ts';
import { inTransaction, type Session, sessionOf, statementsOf } from './connection/session.ts';
import { startupSettings } from './connection/startup-settings.ts';
import { forgetNotes, openProgress, readNote, readNotesOf, writeNote } from './data/progress.ts';
import { runSqlFile } from './data/run-sql-file.ts';
import { verify } from './data/verify.ts';
import { grantAccess } from './grants/grant-access.ts';
import { requireRefusal, writeToRefuse } from './grants/prove-readonly.ts';
import { revokePublic } from './grants/revoke-public.ts';
import { maskProblems } from './masking/mask-problems.ts';
import { maskTables } from './masking/mask-tables.ts';
import { keepMaskingSecret, maskingSecret } from './masking/secret.ts';
import { disableOutward } from './outward/disable-outward.ts';
import { outwardPlaces } from './outward/places.ts';
import { admit, admitted } from './roles/admit.ts';
import { disown, dropRoles, listDatabases } from './roles/drop-roles.ts';
import { endPrepared } from './roles/end-prepared.ts';
import { ensureRoles } from './roles/ensure-roles.ts';
import { listAccess } from './roles/list-access.ts';
import { lockLogins } from './roles/lock-logins.ts';
import { lockOut } from './roles/lock-out.ts';
import { roleProblems } from './roles/role-problems.ts';
import { setPasswords } from './roles/set-passwords.ts';

export interface PostgresOptions {
  /** PEM certificates of the authorities that may have signed the server's; by default those of NODE_EXTRA_CA_CERTS. */
  readonly certificateAuthorities?: readonly string[];
  /** Milliseconds between the attempts to connect: one attempt more than there are pauses. */
  readonly pauses?: readonly number[];
}

const connectTimeout = 5_000;
/**
 * The server's default first: with another one first, each handshake takes a round trip and a key more.
 * @see https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-SSL-ECDH-CURVE
 */
const curves = 'P-256:X25519:P-384';
/** A cluster endpoint may resolve, and its writer accept connections, a little after RDS says `available`. */
const settlingPauses = [500, 1_000, 2_000, 4_000];

/**
 * Connects to PostgreSQL with `pg`, always over TLS with the certificate and the host name verified.
 *
 * On Lambda, Amazon's authorities are trusted only if NODE_EXTRA_CA_CERTS names /var/runtime/ca-cert.pem.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-nodejs.html
 */
export function postgresDatabase(options: PostgresOptions = {}): Database {
  const { certificateAuthorities = getCACertificates('extra'), pauses = settlingPauses } = options;
  const turns = createMutex();
  const settings = startupSettings();
  // Read once: Amazon's bundle has more than a hundred certificates.
  let context: SecureContext | undefined;
  /** Does the work with a session, which is closed if it fails; again after a pause while the server may be settling. */
  const withSession = async <Result>(
    endpoint: DatabaseEndpoint,
    database: string,
    credentials: Credentials,
    { asMaster, work }: { readonly asMaster: boolean; readonly work: (client: Client) => Promise<Result> },
  ): Promise<Result> => {
    requireAuthorities(certificateAuthorities, endpoint);
    context ??= createSecureContext({ ca: [...certificateAuthorities], ecdhCurve: curves });
    for (let attempt = 0; ; ) {
      const client = newClient(endpoint, database, credentials, { context, options: settings.options() });
      try {
        await client.connect();
        return await work(client);
      } catch (error) {
        await end(client);
        if (error instanceof DatabaseError && settings.dropUnknown(error)) continue;
        const role = credentials.username;
        const failure = isPipelineError(error) ? error : connectFailure(error, endpoint, { database, role });
        const pause = pauses[attempt];
        if (pause === undefined || !maySettle(failure, asMaster)) throw failure;
        attempt += 1;
        await sleep(pause);
      }
    }
  };
  return {
    connect: (endpoint, database, credentials) =>
      withSession(endpoint, database, credentials, {
        asMaster: true,
        work: async (client) => {
          const { rows } = await client.query<{ version: number; reader: boolean }>(
            `SELECT current_setting('server_version_num')::int AS version, pg_is_in_recovery() AS reader`,
          );
          if (rows[0]?.reader === true) throw demoted(database);
          return retriedAfterDemotion(connection(client, { database, serverVersion: rows[0]?.version ?? 0, turns }));
        },
      }),
    logIn: (endpoint, database, credentials, refused) =>
      withSession(endpoint, database, credentials, {
        asMaster: false,
        work: async (client) => {
          if (refused !== undefined)
            await requireRefusal(statementsOf(client, { database, role: credentials.username }), refused);
          await end(client);
        },
      }),
  };
}

function requireAuthorities(certificateAuthorities: readonly string[], { host, port }: DatabaseEndpoint): void {
  if (certificateAuthorities.length > 0) return;
  throw new PipelineError(
    'DatabaseUntrusted',
    `The identity of ${host}:${port} cannot be verified: NODE_EXTRA_CA_CERTS names no file with certificates.`,
    { host, port, variable: 'NODE_EXTRA_CA_CERTS' },
  );
}

/** How many logins are tried at a time. */
const loginsAtATime = 4;

async function fewAtATime<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  await withConcurrency(loginsAtATime, items, work);
}

function newClient(
  endpoint: DatabaseEndpoint,
  database: string,
  credentials: Credentials,
  { context, options }: { readonly context: SecureContext; readonly options: string },
): Client {
  const client = new Client({
    host: endpoint.host,
    port: endpoint.port,
    database,
    user: credentials.username,
    password: credentials.password,
    ssl: { secureContext: context, rejectUnauthorized: true },
    application_name: applicationName,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: 60_000,
    query_timeout: 70_000,
    lock_timeout: 15_000,
    idle_in_transaction_session_timeout: 60_000,
    options,
  });
  // A connection that breaks between two statements is told by the next one; without a listener it ends the process.
  client.on('error', () => undefined);
  return client;
}

function connection(
  client: Client,
  { database, serverVersion, turns }: { database: string; serverVersion: number; turns: Mutex },
): DatabaseConnection {
  const sessionFor = (roles: readonly string[]): Session =>
    sessionOf(
      client,
      roles.length === 1 && roles[0] !== undefined ? { database, role: roles[0] } : { database },
      serverVersion,
      turns,
    );
  const session = sessionFor([]);
  return {
    ensureRoles: async (roles) =>
      ensureRoles(sessionFor(roles.map(({ name }) => name)), roles, (role) => sessionFor([role])),
    setPasswords: (roles) => setPasswords(session, roles, (role) => sessionFor([role])),
    grantAccess: (grants) => grantAccess(sessionFor([...new Set(grants.map(({ role }) => role))]), grants),
    fence: () => fence(session),
    endPrepared: () => endPrepared(session),
    lock: () => lockLogins(session),
    access: () => listAccess(session),
    databases: () => listDatabases(session),
    disableOutward: (request) => disableOutward(session, request),
    outwardPlaces: () => outwardPlaces(session),
    lockOut: (request, refused) => lockOut(session, request, refused, fewAtATime),
    disown: (roles) => disown(session, roles),
    dropRoles: (roles) => dropRoles(session, roles),
    roleProblems: (roles, grants, unlisted) => roleProblems(session, roles, grants, unlisted),
    admit: (roles) => admit(session, roles),
    admitted: (roles) => admitted(session, roles),
    revokePublic: (revocation) => revokePublic(session, revocation),
    writeToRefuse: (schemas) => writeToRefuse(session, schemas),
    instance: () => servingInstance(session),
    noted: (run, item) => readNote(session, run, item),
    notedByAny: (item) => readNotesOf(session, item),
    note: (run, item, value) =>
      inTransaction(session, async () => {
        await openProgress(session);
        await writeNote(session, run, item, value);
      }),
    forget: (run, except) => forgetNotes(session, run, except),
    runSqlFile: (run, file) => runSqlFile(session, run, file),
    verify: (verification) => verify(session, verification),
    reviewColumns: (decisions) => reviewColumns(session, decisions),
    maskProblems: (masks) => maskProblems(session, masks),
    maskingSecret: (run) => maskingSecret(session, run),
    keepMaskingSecret: (run, secret) => keepMaskingSecret(session, run, secret),
    mask: (run, masks, timeLeft, advanced) => maskTables(session, run, masks, timeLeft, advanced),
    close: () => end(client),
  };
}

/** Every method of a connection throws DatabaseUnreachable where the writer has become a reader meanwhile. */
function retriedAfterDemotion(connected: DatabaseConnection): DatabaseConnection {
  const wrapped = Object.entries(connected).map(([name, method]: [string, (...given: never[]) => Promise<unknown>]) => [
    name,
    (...given: never[]) =>
      method(...given).catch((error: unknown) => {
        throw afterDemotion(error);
      }),
  ]);
  return Object.fromEntries(wrapped) as DatabaseConnection;
}

async function end(client: Client): Promise<void> {
  await client.end().catch(() => undefined);
}
