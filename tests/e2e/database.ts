import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { type RunningStack, secretText } from './running-stack.ts';

/** What a role's secret holds: the form that RDS uses. */
export interface RoleSecret {
  readonly username: string;
  readonly password: string;
  readonly engine: string;
  readonly host: string;
  readonly port: number;
  readonly dbname: string;
}

export async function roleSecret(running: RunningStack, role: string): Promise<RoleSecret> {
  return JSON.parse(await secretText(running, `orders-staging/${role}`)) as RoleSecret;
}

/** Runs SQL with a role's secret, over TLS that is verified unless `ssl` says otherwise. */
export async function query(
  { stack }: RunningStack,
  { host, port, dbname, username, password }: RoleSecret,
  sql: string,
  ssl: pg.ClientConfig['ssl'] = { ca: stack.databases.caCertificate, rejectUnauthorized: true },
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ host, port, database: dbname, user: username, password, ssl });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** SQLSTATE or Node.js's code of what a query is refused with; undefined if it is not. */
export async function refusalOf(answer: Promise<unknown>): Promise<string | undefined> {
  try {
    await answer;
    return undefined;
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
}

export const hasPsql = spawnSync('psql', ['--version'], { stdio: 'ignore' }).status === 0;

/** What psql prints for a statement, with the certificate and the host's name verified. */
export async function psql({ stack }: RunningStack, secret: RoleSecret, sql: string): Promise<string> {
  const { host, port, dbname, username, password } = secret;
  const { stdout } = await promisify(execFile)('psql', ['--no-psqlrc', '--tuples-only', '--no-align', '-c', sql], {
    env: {
      ...process.env,
      PGHOST: host,
      PGPORT: String(port),
      PGDATABASE: dbname,
      PGUSER: username,
      PGPASSWORD: password,
      PGSSLMODE: 'verify-full',
      PGSSLROOTCERT: stack.databases.caFile,
    },
  });
  return stdout.trim();
}

/** How many orders there are in the database of a cluster, asked past all roles. */
export async function ordersIn({ stack }: RunningStack, resourceId: string): Promise<unknown> {
  const [row] = await stack.databases.superuserQuery(resourceId, 'SELECT count(*)::int AS n FROM orders', 'orders');
  return row?.['n'];
}
