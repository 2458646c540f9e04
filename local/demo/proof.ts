import { DescribeDBClustersCommand, RDSClient } from '@aws-sdk/client-rds';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';
import type { OrdersWorld } from '../orders-world.ts';
import type { Stack } from '../stack.ts';

/**
 * Uses the restored database as its new application role would, from outside the pipeline: with the secret that was
 * written, over verified TLS. Returns the number of rows it counted. Throws an Error when the restored database is not
 * what production was, when the old cluster is still there, or when production's password still lets someone in.
 */
export async function proveRestore(stack: Stack, world: OrdersWorld, payload: unknown): Promise<number> {
  const client = {
    endpoint: stack.urls.aws,
    region: stack.config.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const secret = await readSecret(client, 'orders-staging/orders_app');
  const connection = {
    host: secret.host,
    port: secret.port,
    database: secret.dbname,
    user: secret.username,
    ssl: { ca: stack.databases.caCertificate, rejectUnauthorized: true },
  };
  console.log(
    `\nConnecting to ${secret.host}:${secret.port}/${secret.dbname} as ${secret.username}, over verified TLS`,
  );

  const counted = await countRows({ ...connection, password: secret.password });
  console.log(
    `  ${Object.entries(counted)
      .map(([table, rows]) => `${rows} ${table}`)
      .join(', ')}`,
  );
  for (const [table, rows] of Object.entries(world.rows)) {
    if (counted[table as keyof typeof counted] !== rows) {
      throw new Error(
        `The restored database has other rows than production: ${JSON.stringify({ counted, production: world.rows })}`,
      );
    }
  }

  if (await letsIn({ ...connection, password: world.passwords.orders_app })) {
    throw new Error('The production password of orders_app still works in the restored database.');
  }
  console.log('  the production password of orders_app is refused');

  if (await letsIn({ ...connection, user: 'orders_migrator', password: world.passwords.orders_migrator })) {
    throw new Error('orders_migrator, which the profile does not list, can still log in to the restored database.');
  }
  console.log('  orders_migrator, whom the profile does not list, is refused');

  const unmasked = await countUnmasked({ ...connection, password: secret.password });
  if (unmasked !== 0) throw new Error(`${unmasked} customers still have production’s e-mail addresses.`);
  console.log('  no customer has an e-mail address of production');

  const restored = await resourceIdOf(client, 'orders-staging');
  const { restore } = (payload ?? {}) as { restore?: { resourceId?: string } };
  if (restored === world.oldClusterResourceId || restored !== restore?.resourceId) {
    throw new Error(`orders-staging is ${restored}, not the restored ${restore?.resourceId}.`);
  }
  if (stack.databases.address(world.oldClusterResourceId) !== undefined) {
    throw new Error(`The old cluster ${world.oldClusterResourceId} is still running.`);
  }
  console.log(`  the old cluster ${world.oldClusterResourceId} is gone; orders-staging is now ${restored}`);
  return counted.customers + counted.orders + counted.orderItems;
}

type Client = ConstructorParameters<typeof RDSClient>[0];

interface RoleSecret {
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly port: number;
  readonly dbname: string;
}

async function readSecret(client: Client & object, name: string): Promise<RoleSecret> {
  const secrets = new SecretsManagerClient(client as object);
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: name }));
  return JSON.parse(SecretString ?? '{}') as RoleSecret;
}

async function resourceIdOf(client: Client & object, cluster: string): Promise<string | undefined> {
  const rds = new RDSClient(client);
  const { DBClusters } = await rds.send(new DescribeDBClustersCommand({ DBClusterIdentifier: cluster }));
  return DBClusters?.[0]?.DbClusterResourceId;
}

function clientOf(config: pg.ClientConfig): pg.Client {
  const client = new pg.Client(config);
  // Ctrl-C ends the server too: the query that fails tells of it.
  client.on('error', () => undefined);
  return client;
}

async function countRows(config: pg.ClientConfig): Promise<OrdersWorld['rows']> {
  const database = clientOf(config);
  await database.connect();
  try {
    const { rows } = await database.query<OrdersWorld['rows']>(
      `SELECT (SELECT count(*)::int FROM customers) AS customers,
              (SELECT count(*)::int FROM orders) AS orders,
              (SELECT count(*)::int FROM order_items) AS "orderItems"`,
    );
    const [row] = rows;
    if (!row) throw new Error('Counting rows gave no row.');
    return row;
  } finally {
    await database.end();
  }
}

async function countUnmasked(config: pg.ClientConfig): Promise<number> {
  const database = clientOf(config);
  await database.connect();
  try {
    const { rows } = await database.query<{ unmasked: number }>(
      `SELECT count(*)::int AS unmasked FROM customers WHERE email LIKE '%@orders.test'`,
    );
    return rows[0]?.unmasked ?? Number.NaN;
  } finally {
    await database.end();
  }
}

/** Whether these credentials open a session; any error but a refused login is thrown. */
async function letsIn(config: pg.ClientConfig): Promise<boolean> {
  const database = clientOf(config);
  try {
    await database.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') return false;
    throw error;
  } finally {
    await database.end().catch(() => undefined);
  }
}
