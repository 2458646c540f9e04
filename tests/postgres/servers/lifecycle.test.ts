import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerAddress } from '../../../local/aws/database-servers.ts';
import { type PostgresServers, startDatabaseServers } from '../../../local/postgres/database-servers.ts';
import { queryAs } from './logins.ts';

const master = { masterUsername: 'dba', masterPassword: 'dba-Password' };
const login = { user: 'dba', password: 'dba-Password' };
let servers: PostgresServers;

beforeAll(async () => {
  servers = await startDatabaseServers();
});
afterAll(() => servers.close());

function addressOf(cluster: string): ServerAddress {
  const address = servers.address(cluster);
  if (!address) throw new Error(`${cluster} is not running`);
  return address;
}

async function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

describe('a cluster’s server', () => {
  beforeAll(async () => {
    await servers.create({ cluster: 'pausing', ...master });
  });

  it('keeps its data and its port over stop and start, either of which may be repeated', async () => {
    const created = addressOf('pausing');
    await queryAs(created, login, 'CREATE TABLE kept ()', { ca: servers.caCertificate });

    await servers.stop('pausing');
    await servers.stop('pausing');
    expect(servers.address('pausing')).toBeUndefined();
    expect(await isListening(created.port)).toBe(false);
    await expect(servers.setMasterPassword('pausing', 'dba', 'x')).rejects.toThrow('is stopped');

    expect(await servers.start('pausing')).toEqual(created);
    expect(await servers.start('pausing')).toEqual(created);
    expect(await queryAs(created, login, 'SELECT FROM kept', { ca: servers.caCertificate })).toEqual([]);
  });

  it('starts again after it was killed', async () => {
    const created = addressOf('pausing');
    const [row] = await servers.superuserQuery(
      'pausing',
      `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`,
    );
    process.kill(Number(row?.['pid']), 'SIGQUIT');
    await expect.poll(() => servers.address('pausing')).toBeUndefined();
    const started = await servers.start('pausing');
    expect(started).toEqual(created);
    expect(await isListening(started.port)).toBe(true);
  });

  it('takes the port that is asked for if it is free, and another if it is not', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;

    const other = await servers.create({ cluster: 'elsewhere', port, ...master });
    expect(other.port).not.toBe(port);
    await new Promise((resolve) => taken.close(resolve));
    const asked = await servers.create({ cluster: 'as-asked', port, ...master });
    expect(asked).toEqual({ host: 'localhost', port });
  });

  it('is gone with its files after delete, which may be repeated', async () => {
    const before = readdirSync(servers.directory).length;
    const { port } = await servers.create({ cluster: 'brief', ...master });
    expect(readdirSync(servers.directory)).toHaveLength(before + 1);
    await servers.delete('brief');
    await servers.delete('brief');
    expect(await isListening(port)).toBe(false);
    expect(readdirSync(servers.directory)).toHaveLength(before);
  });

  it('is not left behind by a create that fails', async () => {
    const before = readdirSync(servers.directory).length;
    await expect(servers.create({ cluster: 'half', ...master, masterUsername: 'rds_superuser' })).rejects.toMatchObject(
      { code: '42710' },
    );
    expect(servers.address('half')).toBeUndefined();
    expect(readdirSync(servers.directory)).toHaveLength(before);
  });

  it('says what its log says when it does not start', async () => {
    await servers.create({ cluster: 'broken', ...master });
    await servers.superuserQuery('broken', `ALTER SYSTEM SET ssl_cert_file = '/nowhere.pem'`);
    await servers.stop('broken');
    await expect(servers.start('broken')).rejects.toThrow(/did not start on port \d+:[\s\S]*\/nowhere\.pem/);
  });

  it('cannot be had twice under one name, nor where none was made', async () => {
    await expect(servers.create({ cluster: 'pausing', ...master })).rejects.toThrow('already');
    expect(servers.address('pausing')).toBeDefined();
    await expect(servers.start('unheard-of')).rejects.toThrow('no database server for the cluster unheard-of');
  });
});

describe('close', () => {
  it('ends every server, also one that is being made, and removes the directory', async () => {
    const stack = await startDatabaseServers();
    const first = await stack.create({ cluster: 'first', ...master });
    const second = stack.create({ cluster: 'second', ...master });
    await stack.close();
    await stack.close();
    expect(existsSync(stack.directory)).toBe(false);
    for (const { port } of [first, await second]) expect(await isListening(port)).toBe(false);
    await expect(stack.create({ cluster: 'third', ...master })).rejects.toThrow('closed');
  });
});

describe.concurrent('a process that ends without close', () => {
  const run = (how: string) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'abandoned-stack.ts'), how], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const told = new Promise<{ directory: string; port: number }>((resolve, reject) => {
      child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString())));
      child.once('exit', () => reject(new Error('ended without a word')));
    });
    return { child, ended, told };
  };

  it.for(['exit', 'throw'])('leaves no server and no directory when it ends by %s', async (how, { expect }) => {
    const { ended, told } = run(how);
    const { directory, port } = await told;
    await ended;
    expect(existsSync(directory)).toBe(false);
    expect(await isListening(port)).toBe(false);
  });

  it.for(['SIGINT', 'SIGKILL'] as const)(
    'leaves neither behind for long when it is ended by %s',
    async (signal, { expect }) => {
      const { child, ended, told } = run('wait');
      const { directory, port } = await told;
      expect(await isListening(port)).toBe(true);
      child.kill(signal);
      await ended;
      await expect.poll(() => existsSync(directory), { timeout: 4000 }).toBe(false);
      expect(await isListening(port)).toBe(false);
    },
  );
});
