import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerAddress } from '../../../local/aws/database-servers.ts';
import { type PostgresServers, startDatabaseServers } from '../../../local/postgres/database-servers.ts';
import { queryAs } from './logins.ts';

const dba = { user: 'dba', password: 'dba-Password', database: 'orders' };
const app = { user: 'orders_app', password: 'app-Password', database: 'orders' };
let servers: PostgresServers;
let source: ServerAddress;

const query = (address: ServerAddress, login: typeof dba, sql: string) =>
  queryAs(address, login, sql, { ca: servers.caCertificate });

beforeAll(async () => {
  servers = await startDatabaseServers();
  source = await servers.create({
    cluster: 'source',
    masterUsername: dba.user,
    masterPassword: dba.password,
    databaseName: 'orders',
  });
  await query(
    source,
    dba,
    `CREATE TABLE notes (id int PRIMARY KEY, body text); INSERT INTO notes SELECT n, 'note ' || n FROM generate_series(1, 1000) n;
     CREATE ROLE orders_app LOGIN PASSWORD '${app.password}'; GRANT SELECT ON notes TO orders_app`,
  );
});
afterAll(() => servers.close());

describe('a snapshot', () => {
  it('brings data, roles, hashes and grants to the restored cluster, on a port of its own', async () => {
    const arn = 'arn:aws:rds:us-east-1:123456789012:cluster-snapshot:rds:orders-2025-01-01-02-03';
    await servers.snapshot('source', arn);
    await servers.copySnapshot(arn, `${arn}/copy`);
    await servers.deleteSnapshot(arn);
    const restored = await servers.restore({ snapshot: `${arn}/copy`, cluster: 'restored', port: source.port });

    expect(restored.port).not.toBe(source.port);
    expect(await query(restored, app, 'SELECT count(*)::int AS notes FROM notes')).toEqual([{ notes: 1000 }]);
    await expect(query(restored, app, 'DELETE FROM notes')).rejects.toMatchObject({ code: '42501' });
    const hashes = `SELECT rolname, rolpassword FROM pg_authid WHERE rolname IN ('dba', 'orders_app') ORDER BY 1`;
    expect(await servers.superuserQuery('restored', hashes)).toEqual(await servers.superuserQuery('source', hashes));
  });

  it('does not see what its source writes afterwards, nor the source what a restored cluster writes', async () => {
    await servers.snapshot('source', 'before');
    await query(source, dba, `INSERT INTO notes VALUES (2000, 'later')`);
    const restored = await servers.restore({ snapshot: 'before', cluster: 'isolated' });
    await query(restored, dba, 'DELETE FROM notes WHERE id = 1');

    const seen =
      'SELECT count(*) FILTER (WHERE id = 1)::int AS first, count(*) FILTER (WHERE id = 2000)::int AS later FROM notes';
    expect(await query(restored, dba, seen)).toEqual([{ first: 0, later: 0 }]);
    expect(await query(source, dba, seen)).toEqual([{ first: 1, later: 1 }]);
  });

  it('is consistent while its source goes on writing', async () => {
    await query(source, dba, 'CREATE TABLE pairs (id int); CREATE TABLE twins (id int)');
    let writing = true;
    const writer = (async () => {
      for (let id = 0; writing; id += 1) {
        await query(
          source,
          dba,
          `BEGIN; INSERT INTO pairs SELECT ${id} FROM generate_series(1, 50); 
          INSERT INTO twins SELECT ${id} FROM generate_series(1, 50); COMMIT`,
        );
      }
    })();
    try {
      await expect.poll(async () => (await query(source, dba, 'SELECT FROM pairs LIMIT 1')).length).toBe(1);
      await servers.snapshot('source', 'busy');
    } finally {
      writing = false;
    }
    await writer;
    const restored = await servers.restore({ snapshot: 'busy', cluster: 'busy' });
    const [counts] = await query(
      restored,
      dba,
      'SELECT (SELECT count(*)::int FROM pairs) AS pairs, (SELECT count(*)::int FROM twins) AS twins',
    );
    expect(counts?.['pairs']).toBeGreaterThan(0);
    expect(counts?.['pairs']).toBe(counts?.['twins']);
  });

  it('can be taken of a stopped cluster', async () => {
    await servers.create({ cluster: 'resting', masterUsername: 'dba', masterPassword: dba.password });
    await servers.superuserQuery('resting', 'CREATE TABLE kept ()');
    await servers.stop('resting');
    await servers.snapshot('resting', 'of-resting');
    await servers.restore({ snapshot: 'of-resting', cluster: 'awake' });
    expect(await servers.superuserQuery('awake', `SELECT to_regclass('kept')::text AS kept`)).toEqual([
      { kept: 'kept' },
    ]);
  });

  it('that was deleted or never taken cannot be restored, and leaves no server', async () => {
    await servers.snapshot('source', 'short-lived');
    await servers.deleteSnapshot('short-lived');
    await servers.deleteSnapshot('short-lived');
    for (const snapshot of ['short-lived', 'never-taken']) {
      await expect(servers.restore({ snapshot, cluster: 'none' })).rejects.toThrow(
        `no data of the snapshot ${snapshot}`,
      );
    }
    expect(servers.address('none')).toBeUndefined();
  });
});

describe('the copy of a cluster that is deleted', () => {
  it('is made like new for the next one of its snapshot, and for no other', async () => {
    const keeping = await startDatabaseServers({ keepCopies: 2 });
    try {
      const ask = (address: ServerAddress, sql: string) => queryAs(address, dba, sql, { ca: keeping.caCertificate });
      const counted = 'SELECT count(*)::int AS rows, max(n)::int AS last FROM counted';
      const logins = `SELECT rolname FROM pg_roles WHERE rolname !~ '^(?:pg_|rds)' ORDER BY 1`;
      const made = await keeping.create({
        cluster: 'first',
        masterUsername: dba.user,
        masterPassword: dba.password,
        databaseName: dba.database,
      });
      await ask(made, 'CREATE TABLE counted AS SELECT generate_series(1, 20000) AS n');
      await keeping.stop('first');
      await keeping.snapshot('first', 'one');
      await keeping.start('first');
      await ask(keeping.address('first') ?? made, 'INSERT INTO counted VALUES (20001)');
      await keeping.stop('first');
      await keeping.snapshot('first', 'two');

      for (const cluster of ['a', 'b', 'c']) {
        const restored = await keeping.restore({ snapshot: 'one', cluster });
        expect(await ask(restored, counted)).toEqual([{ rows: 20_000, last: 20_000 }]);
        expect(await ask(restored, logins)).toEqual([{ rolname: 'dba' }]);
        await ask(restored, 'UPDATE counted SET n = -n; CREATE ROLE someone LOGIN');
        await ask(restored, 'CREATE DATABASE another');
        await keeping.superuserQuery(cluster, 'CHECKPOINT');
        await keeping.delete(cluster);
      }
      const other = await keeping.restore({ snapshot: 'two', cluster: 'd' });
      expect(await ask(other, counted)).toEqual([{ rows: 20_001, last: 20_001 }]);
      const kept = () => readdirSync(keeping.directory).filter((name) => name.startsWith('used-'));
      expect(kept()).toHaveLength(1);
      await keeping.deleteSnapshot('one');
      expect(kept()).toEqual([]);
    } finally {
      await keeping.close();
    }
  });
});
