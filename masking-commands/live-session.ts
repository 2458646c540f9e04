import pg from 'pg';
import { connectFailure } from '../src/adapters/postgres/connection/connection-errors.ts';
import { createMutex } from '../src/adapters/postgres/connection/mutex.ts';
import { type Session, sessionOf } from '../src/adapters/postgres/connection/session.ts';
import { PipelineError } from '../src/failures/pipeline-error.ts';
import type { DatabaseAddress } from './database-url.ts';

export interface LiveSession {
  readonly session: Session;
  close(): Promise<void>;
}

/** Milliseconds: it may be production. */
const statementTimeout = 10_000;

/**
 * Connects as any user to a database that is in use, a reader too, over verified TLS, in a session that can write nothing. Throws
 * DatabaseUnreachable, DatabaseLoginFailed, DatabaseUntrusted, UserSetupFailed.
 */
export async function openLiveSession(address: DatabaseAddress): Promise<LiveSession> {
  const { endpoint, database, credentials, certificateAuthorities } = address;
  if (certificateAuthorities.length === 0) {
    throw new PipelineError(
      'DatabaseUntrusted',
      `The identity of ${endpoint.host}:${endpoint.port} cannot be verified: name a file with certificates in sslrootcert or NODE_EXTRA_CA_CERTS.`,
      { ...endpoint },
    );
  }
  const client = new pg.Client({
    ...{ ...endpoint, database, user: credentials.username, password: credentials.password },
    ssl: { ca: [...certificateAuthorities], rejectUnauthorized: true },
    application_name: 'aurora-restore masking:suggest',
    connectionTimeoutMillis: 10_000,
    statement_timeout: statementTimeout,
    query_timeout: 2 * statementTimeout,
    lock_timeout: 1_000,
    options: '-c default_transaction_read_only=on',
  });
  client.on('error', () => undefined);
  const close = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS version`);
    const { version } = rows[0] as { version: number };
    return { session: sessionOf(client, { database }, version, createMutex()), close };
  } catch (error) {
    await close();
    throw connectFailure(error, endpoint, { database, role: credentials.username });
  }
}
