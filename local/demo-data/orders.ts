import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { scramVerifier } from '../../src/credentials/scram-sha-256.ts';
import { ordersData, ordersPrivileges, ordersSchema } from './orders-schema.ts';

export interface OrdersDatabaseOptions {
  readonly host: string;
  readonly port: number;
  /** The cluster's master, who is no superuser. */
  readonly user: string;
  readonly password: string;
  /** PEM; the connection is TLS, verified with it. */
  readonly ca: string;
  /** An existing database that the master owns. */
  readonly database: string;
}

export type OrdersRole = (typeof ordersRoles)[number];

export interface OrdersDatabase {
  readonly rows: { readonly customers: number; readonly orders: number; readonly orderItems: number };
  /** Production's passwords: what a restored copy must no longer take. */
  readonly passwords: Readonly<Record<OrdersRole, string>>;
}

/** Who owns the tables, who writes and who reads in production. */
const ordersRoles = ['orders_migrator', 'orders_app', 'orders_report'] as const;

/**
 * Fills a database with a shop's orders, some 300,000 rows, as production would have come to it: the master creates the
 * roles, `orders_migrator` the tables. The data is the same each time; the passwords are not. Takes about 2 s.
 */
export async function createOrdersDatabase(options: OrdersDatabaseOptions): Promise<OrdersDatabase> {
  const passwords: Record<OrdersRole, string> = {
    orders_migrator: randomBytes(18).toString('base64url'),
    orders_app: randomBytes(18).toString('base64url'),
    orders_report: randomBytes(18).toString('base64url'),
  };
  await connected(options, async (master) => {
    for (const role of ordersRoles) {
      await master.query(`CREATE ROLE ${role} LOGIN PASSWORD '${await scramVerifier(passwords[role])}'`);
    }
    await master.query(
      `GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${pg.escapeIdentifier(options.database)} TO orders_migrator`,
    );
    await master.query('GRANT CREATE ON SCHEMA public TO orders_migrator');
  });
  const migrator = { ...options, user: 'orders_migrator', password: passwords.orders_migrator };
  const rows = await connected(migrator, async (client) => {
    await client.query(`BEGIN; ${ordersSchema} ${ordersData} ${ordersPrivileges} COMMIT; ANALYZE`);
    const counts = await client.query<OrdersDatabase['rows']>(`
      SELECT (SELECT count(*)::int FROM customers) AS customers,
             (SELECT count(*)::int FROM orders) AS orders,
             (SELECT count(*)::int FROM order_items) AS "orderItems"`);
    return counts.rows[0];
  });
  if (!rows) throw new Error('counting rows gave no row');
  return { rows, passwords };
}

async function connected<Result>(
  { host, port, user, password, database, ca }: OrdersDatabaseOptions,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ host, port, user, password, database, ssl: { ca, rejectUnauthorized: true } });
  // Ctrl-C ends a server that is being filled: the query that fails tells of it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
