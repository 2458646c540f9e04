import { Client } from 'pg';
import { type PostgresServers, startDatabaseServers } from '../local/postgres/database-servers.ts';
import { postgresDatabase } from '../src/adapters/postgres/database.ts';
import { firstNames, lastNames } from '../src/adapters/postgres/masking/names.ts';
import type { TableMask } from '../src/ports/database-data.ts';
import { type Benchmark, elapsed, ratio } from './benchmark.ts';

const master = { username: 'bench_admin', password: 'master-of-the-benchmark' };
const full = 5_000_000;
const tenth = full / 10;

/** Masking six columns of a table against the one UPDATE that a person would write for the same, each on a fresh copy. */
export const masking: Benchmark = {
  name: 'masking',
  async run(tell) {
    const servers = await startDatabaseServers();
    try {
      const small = await measure(servers, tenth, tell);
      const large = await measure(servers, full, tell);
      return [
        ratio('masking.vs-update', large.masked / large.byHand, 'one hand-written UPDATE of the same six columns', 1.3),
        ratio('masking.memory', large.memory / small.memory, 'the memory of the process with a tenth of the rows', 1.2),
      ];
    } finally {
      await servers.close();
    }
  },
};

async function measure(servers: PostgresServers, rows: number, tell: (line: string) => void) {
  const name = `people-${rows}`;
  tell(`preparing ${rows} rows`);
  const endpoint = await servers.create({
    cluster: name,
    masterUsername: master.username,
    masterPassword: master.password,
    databaseName: 'people',
  });
  await query(servers, endpoint.port, peopleSql(rows));
  await servers.snapshot(name, name);
  await servers.delete(name);
  const byHand = await onCopy(servers, name, (port) => query(servers, port, `${updateByHand}; ANALYZE people`));
  const memory = watchMemory();
  const masked = await onCopy(servers, name, (port) => maskBySetup(servers, port));
  const most = memory.stop();
  tell(
    `${rows} rows: by hand ${byHand.toFixed(0)} ms, masked ${masked.toFixed(0)} ms, at most ${Math.round(most / 1e6)} MB`,
  );
  return { byHand, masked, memory: most };
}

async function onCopy(servers: PostgresServers, snapshot: string, work: (port: number) => Promise<unknown>) {
  const { port } = await servers.restore({ snapshot, cluster: 'copy' });
  try {
    // What a fresh copy leaves to the first reader, such as hint bits, is nobody's cost here.
    await query(servers, port, 'SELECT count(*) FROM people; CHECKPOINT');
    return await elapsed(() => work(port));
  } finally {
    await servers.delete('copy');
  }
}

async function maskBySetup(servers: PostgresServers, port: number): Promise<void> {
  const database = postgresDatabase({ certificateAuthorities: [servers.caCertificate] });
  const connection = await database.connect({ host: 'localhost', port }, 'people', master);
  try {
    const masked = await connection.mask('benchmark', [mask], () => 3_600_000);
    if (masked === undefined) throw new Error('The masking was not completed.');
  } finally {
    await connection.close();
  }
}

async function query(servers: PostgresServers, port: number, sql: string): Promise<void> {
  const { username: user, password } = master;
  const ssl = { ca: servers.caCertificate };
  const client = new Client({ host: 'localhost', port, database: 'people', user, password, ssl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The largest resident set that is seen until `stop`, in bytes. */
function watchMemory(): { stop(): number } {
  let most = process.memoryUsage.rss();
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

const mask: TableMask = {
  path: 'database.masking[0]',
  schema: 'public',
  table: 'people',
  columns: [
    { name: 'email', rule: { type: 'email', domain: 'example.com' } },
    { name: 'name', rule: { type: 'name', part: 'full' } },
    { name: 'phone', rule: { type: 'phone' } },
    { name: 'iban', rule: { type: 'partial', first: 2, last: 4, fill: '*' } },
    { name: 'tax_number', rule: { type: 'hash', length: 16 } },
    { name: 'credit', rule: { type: 'noise', ratio: 0.1 } },
  ],
};

const peopleSql = (rows: number) => `
  CREATE TABLE people (id bigint PRIMARY KEY, email text NOT NULL, name text, phone text, iban text, tax_number text,
                       credit numeric(10, 2), created_at timestamptz NOT NULL);
  INSERT INTO people
    SELECT n, 'person' || n || '@private.test', 'Person Number ' || n, '+353 1 555 ' || lpad((n % 10000)::text, 4, '0'),
           'IE29AIBK9311521234' || lpad((n % 10000)::text, 4, '0'), 'TAX-' || n, (n % 100000) / 7.0,
           timestamptz '2020-01-01' + n * interval '1 second'
    FROM generate_series(1, ${rows}) AS n;
  ANALYZE people`;

const names = (list: readonly string[]) => `'{${list.join(',')}}'::text[]`;

/** What somebody would write who has thought about it: the same kinds of masks, with a salt in the text. */
const updateByHand = `
  UPDATE people SET
    email = left(encode(sha256(convert_to('a-secret-salt:' || email, 'UTF8')), 'hex'), 20) || '@example.com',
    name = (${names(firstNames)})[1 + (hashtextextended(name, 4711) & 63)::int] || ' ' ||
           (${names(lastNames)})[1 + ((hashtextextended(name, 4711) >> 6) & 63)::int],
    phone = translate(phone, '0123456789', lpad((abs(hashtextextended(phone, 4711) % 10000000000))::text, 10, '0')),
    iban = left(iban, 2) || repeat('*', length(iban) - 6) || right(iban, 4),
    tax_number = left(encode(sha256(convert_to('a-secret-salt:' || tax_number, 'UTF8')), 'hex'), 16),
    credit = credit * (1 + 0.1 * (2 * (hashtextextended(credit::text, 4711) & 1048575)::numeric / 1048575 - 1))`;
