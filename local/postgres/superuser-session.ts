import pg from 'pg';
import type { Session } from './aurora-roles.ts';

export interface SocketAddress {
  readonly socketDirectory: string;
  readonly port: number;
}

/** Connects as `rdsadmin` through the server's socket, the only way there is, and ends the session after `work`. */
export async function asSuperuser<Result>(
  { socketDirectory, port }: SocketAddress,
  database: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ host: socketDirectory, port, user: 'rdsadmin', database, ssl: false });
  // A server that is stopped under an open session is told of by the query that fails, or not at all.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
