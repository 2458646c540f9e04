import { Client } from 'pg';
import { type PostgresServers, startDatabaseServers } from '../local/postgres/database-servers.ts';
import { postgresDatabase } from '../src/adapters/postgres/database.ts';
import type { TableMask } from '../src/ports/database-data.ts';
import { type Benchmark, elapsed, ratio } from './benchmark.ts';
import { arrays, documents, type MaskedTable, people } from './masked-tables.ts';

const master = { username: 'bench_admin', password: 'master-of-the-benchmark' };
const full = 5_000_000;
const tenth = full / 10;

/** Masking a table against the one UPDATE that a person would write for the same, each on a fresh copy. */
export const masking: Benchmark = {
  name: 'masking',
  async run(tell) {
    const servers = await startDatabaseServers();
    try {
      const small = await measure(servers, people, tenth, tell);
      const large = await measure(servers, people, full, tell);
      const inDocuments = await measure(servers, documents, tenth, tell);
      const inArrays = await measure(servers, arrays, tenth, tell);
      return [
        ratio('masking.vs-update', large.masked / large.byHand, 'one hand-written UPDATE of the same six columns', 1.3),
        ratio(
          'masking.json',
          inDocuments.masked / inDocuments.byHand,
          'one hand-written UPDATE of the same paths',
          1.5,
        ),
        ratio('masking.arrays', inArrays.masked / inArrays.byHand, 'one hand-written UPDATE of the same arrays', 1.5),
        ratio('masking.memory', large.memory / small.memory, 'the memory of the process with a tenth of the rows', 1.2),
      ];
    } finally {
      await servers.close();
    }
  },
};

async function measure(servers: PostgresServers, table: MaskedTable, rows: number, tell: (line: string) => void) {
  const name = `${table.mask.table}-${rows}`;
  tell(`preparing ${rows} rows of ${table.mask.table}`);
  const endpoint = await servers.create({
    cluster: name,
    masterUsername: master.username,
    masterPassword: master.password,
    databaseName: 'masked',
  });
  await query(servers, endpoint.port, `${table.sql(rows)}; ANALYZE ${table.mask.table}`);
  await servers.snapshot(name, name);
  await servers.delete(name);
  const byHand = await onCopy(servers, table.mask.table, name, (port) =>
    query(servers, port, `${table.byHand}; ANALYZE ${table.mask.table}`),
  );
  const memory = watchMemory();
  const masked = await onCopy(servers, table.mask.table, name, (port) => maskBySetup(servers, port, table.mask));
  const most = memory.stop();
  tell(
    `${rows} rows: by hand ${byHand.toFixed(0)} ms, masked ${masked.toFixed(0)} ms, at most ${Math.round(most / 1e6)} MB`,
  );
  return { byHand, masked, memory: most };
}

async function onCopy(
  servers: PostgresServers,
  table: string,
  snapshot: string,
  work: (port: number) => Promise<unknown>,
) {
  const { port } = await servers.restore({ snapshot, cluster: 'copy' });
  try {
    // What a fresh copy leaves to the first reader, such as hint bits, is nobody's cost here.
    await query(servers, port, `SELECT count(*) FROM ${table}; CHECKPOINT`);
    return await elapsed(() => work(port));
  } finally {
    await servers.delete('copy');
  }
}

async function maskBySetup(servers: PostgresServers, port: number, mask: TableMask): Promise<void> {
  const database = postgresDatabase({ certificateAuthorities: [servers.caCertificate] });
  const connection = await database.connect({ host: 'localhost', port }, 'masked', master);
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
  const client = new Client({ host: 'localhost', port, database: 'masked', user, password, ssl });
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
