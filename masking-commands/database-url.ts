import { readFileSync } from 'node:fs';
import { getCACertificates } from 'node:tls';
import type { DatabaseEndpoint } from '../src/ports/database.ts';
import type { Credentials } from '../src/ports/secrets.ts';

/** Where `--database-url` leads. */
export interface DatabaseAddress {
  readonly endpoint: DatabaseEndpoint;
  readonly database: string;
  readonly credentials: Credentials;
  /** PEM certificates of the authorities that may have signed the server's. */
  readonly certificateAuthorities: readonly string[];
}

/** A URL that leads nowhere. Its message has nothing of the URL, in which a password may stand. */
export class NoAddress extends Error {
  override readonly name = 'NoAddress';
}

/**
 * Reads `postgresql://user@host:5432/database?sslrootcert=FILE`. The password is the URL's or that of PGPASSWORD, which no list of
 * processes shows; the authorities those of sslrootcert, or of NODE_EXTRA_CA_CERTS. Throws NoAddress.
 * @see https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 */
export function readDatabaseUrl(text: string, environment: NodeJS.ProcessEnv = process.env): DatabaseAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const database = part(url?.pathname.slice(1));
  if (url === undefined || !/^postgres(?:ql)?:$/.test(url.protocol) || url.hostname === '' || database === '') {
    throw new NoAddress('--database-url: expected postgresql://user@host:5432/database');
  }
  const username = part(url.username) || environment['PGUSER'] || '';
  const password = part(url.password) || environment['PGPASSWORD'] || '';
  if (username === '' || password === '') {
    throw new NoAddress('--database-url: expected a user, and a password in it or in PGPASSWORD');
  }
  const unknown = [...url.searchParams.keys()].filter((key) => key !== 'sslrootcert' && key !== 'sslmode');
  if (unknown.length > 0) throw new NoAddress('--database-url: expected no parameters but sslrootcert and sslmode');
  const file = url.searchParams.get('sslrootcert');
  return {
    endpoint: { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(url.port || 5432) },
    database,
    credentials: { username, password },
    certificateAuthorities: file === null ? getCACertificates('extra') : [authorities(file)],
  };
}

function part(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new NoAddress('--database-url: expected % before two hexadecimal digits', { cause });
  }
}

function authorities(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new NoAddress('--database-url: the file of sslrootcert cannot be read', { cause });
  }
}
