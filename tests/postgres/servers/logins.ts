import pg from 'pg';
import type { ServerAddress } from '../../../local/aws/database-servers.ts';

export interface Login {
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** Runs `sql` in a session of its own and returns the rows; rejects with what the server or TLS answers. */
export async function queryAs(
  address: ServerAddress,
  { user, password, database = 'postgres' }: Login,
  sql: string,
  ssl: pg.ClientConfig['ssl'],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ ...address, user, password, database, ssl: ssl ?? false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const result = await client.query(sql);
    return result.rows;
  } finally {
    await client.end();
  }
}
