import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerAddress } from '../../../local/aws/database-servers.ts';
import { createOrdersDatabase, type OrdersDatabase, type OrdersRole } from '../../../local/demo-data/orders.ts';
import { type PostgresServers, startDatabaseServers } from '../../../local/postgres/database-servers.ts';
import { queryAs } from './logins.ts';

const database = 'orders';
const master = { user: 'dba', password: 'dba-Password' };
let servers: PostgresServers;
let address: ServerAddress;
let orders: OrdersDatabase;

const as = (user: OrdersRole, sql: string) =>
  queryAs(address, { user, password: orders.passwords[user], database }, sql, { ca: servers.caCertificate });

beforeAll(async () => {
  servers = await startDatabaseServers({ logStatement: 'all' });
  const options = { masterUsername: master.user, masterPassword: master.password, databaseName: database };
  address = await servers.create({ cluster: 'orders-prod', ...options });
  orders = await createOrdersDatabase({ ...address, ...master, database, ca: servers.caCertificate });
});
afterAll(() => servers.close());

describe('the demo’s source database', () => {
  it('has the rows it says it has', async () => {
    expect(orders.rows).toEqual({ customers: 5000, orders: 100_000, orderItems: 200_000 });
    expect(await as('orders_report', 'SELECT count(*)::int AS orders FROM orders')).toEqual([{ orders: 100_000 }]);
  });

  it('is the same every time', async () => {
    const [sum] = await as('orders_report', 'SELECT sum(order_total(id))::text AS total FROM orders WHERE id <= 100');
    const [revenue] = await as(
      'orders_report',
      'SELECT invoices::int, revenue::text FROM billing.monthly_revenue ORDER BY month LIMIT 1',
    );
    expect({ ...sum, ...revenue }).toEqual({ total: '8389.64', invoices: 495, revenue: '129348.00' });
  });

  it('belongs to orders_migrator, not to the master', async () => {
    const owners = await as(
      'orders_report',
      `SELECT DISTINCT relowner::regrole::text AS owner FROM pg_class
       WHERE relnamespace IN ('public'::regnamespace, 'billing'::regnamespace)`,
    );
    expect(owners).toEqual([{ owner: 'orders_migrator' }]);
  });

  it('lets orders_app write and orders_report only read, also in tables to come', async () => {
    await as('orders_migrator', 'CREATE TABLE refunds (order_id bigint REFERENCES orders)');
    for (const table of ['order_items', 'refunds', 'billing.invoices']) {
      await as('orders_app', `UPDATE ${table} SET order_id = order_id WHERE order_id < 10`);
      await expect(as('orders_report', `DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
      await as('orders_report', `SELECT FROM ${table} LIMIT 1`);
    }
  });

  it('goes on counting after its last row', async () => {
    const rows = await as(
      'orders_app',
      `INSERT INTO orders (customer_id, status, placed_at) VALUES (1, 'paid', now()) RETURNING id::int`,
    );
    expect(rows).toEqual([{ id: 100_001 }]);
  });

  it('is made without a password in the server’s log', async () => {
    const log = await servers.log('orders-prod');
    expect(log).toContain('CREATE ROLE orders_app');
    for (const password of Object.values(orders.passwords)) expect(log).not.toContain(password);
  });
});
