import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer, connect as openSocket, type Server, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { generate } from 'selfsigned';
import { afterAll, describe, expect, it } from 'vitest';
import { postgresDatabase } from '../../../src/adapters/postgres/database.ts';
import { ensureRole, master, passwordLogin, production } from '../roles/production.ts';
import { major } from '../server-version.ts';

const { shared, restored, certificate, certificateFile } = production();
/** Settings that the session begins with and this version does not have. */
const unknownSettings = major >= 17 ? 0 : major === 16 ? 1 : 2;
const opened: Server[] = [];
const sockets = new Set<Socket>();
afterAll(async () => {
  cutAll();
  await Promise.all(opened.map((server) => new Promise((resolve) => server.close(resolve))));
});

function cutAll(): void {
  for (const socket of sockets) socket.destroy();
}

/** Keeps hold of a socket, whose errors are of no interest. */
function hold(socket: Socket): Socket {
  sockets.add(socket);
  return socket.on('error', () => undefined);
}

async function listen(onConnection: (socket: Socket) => void) {
  const server = createServer((socket) => onConnection(hold(socket)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(server);
  return { host: 'localhost', port: (server.address() as AddressInfo).port };
}

/** A port that hangs up on the first connections and then leads to the server. */
async function settling(target: { host: string; port: number }, refusals: number) {
  let seen = 0;
  const endpoint = await listen((socket) => {
    seen += 1;
    if (seen <= refusals) {
      socket.destroy();
      return;
    }
    const onward = hold(openSocket({ host: '127.0.0.1', port: target.port }));
    socket.pipe(onward).pipe(socket);
  });
  return { endpoint, attempts: () => seen };
}

describe('A connection', () => {
  it('is refused by the name DatabaseLoginFailed with a wrong password, after the last pause and without the password', async () => {
    const { endpoint } = await shared();
    const { endpoint: watched, attempts } = await settling(endpoint, 0);
    const database = postgresDatabase({ certificateAuthorities: [certificate()], pauses: [1, 1] });
    const wrong = { ...master, password: 'not-the-one' };
    const failure: unknown = await database.connect(watched, 'orders', wrong).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'DatabaseLoginFailed',
      facts: { role: 'orders_admin', database: 'orders', sqlstate: '28P01', host: 'localhost', port: watched.port },
    });
    expect(JSON.stringify(failure)).not.toContain('not-the-one');
    expect(attempts()).toBe(3);
    await expect(database.logIn(watched, 'orders', wrong)).rejects.toMatchObject({ name: 'DatabaseLoginFailed' });
    expect(attempts()).toBe(4);
  });

  it('is made once the master’s new password is in force', async () => {
    const staging = await restored();
    const database = postgresDatabase({ certificateAuthorities: [certificate()], pauses: [50, 1_000, 1_000] });
    const coming = { ...master, password: 'set-a-moment-ago' };
    const connecting = database.connect(staging.endpoint, 'orders', coming);
    await expect.poll(() => staging.log()).toContain('password authentication failed');
    await staging.superuser(`ALTER ROLE orders_admin PASSWORD 'set-a-moment-ago'`);
    await (await connecting).close();
  });

  it('is refused by the name UserSetupFailed to a database that is not there', async () => {
    const { database, endpoint } = await shared();
    await expect(database.connect(endpoint, 'nowhere', master)).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: { database: 'nowhere', sqlstate: '3D000' },
    });
  });

  it('is not made to a server whose certificate another authority signed', async () => {
    const { endpoint } = await shared();
    const other = await generate([{ name: 'commonName', value: 'Another authority' }], { keyType: 'ec' });
    const database = postgresDatabase({ certificateAuthorities: [other.cert], pauses: [] });
    await expect(database.connect(endpoint, 'orders', master)).rejects.toMatchObject({
      name: 'DatabaseUntrusted',
      facts: { host: 'localhost' },
    });
  });

  it('is not made to a host that the certificate does not name', async () => {
    const { database, endpoint } = await shared();
    // The same server, reached by an address for which it has no certificate.
    await expect(database.connect({ ...endpoint, host: '0.0.0.0' }, 'orders', master)).rejects.toMatchObject({
      name: 'DatabaseUntrusted',
      facts: { host: '0.0.0.0', code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
  });

  it('is not made to a server without TLS', async () => {
    const endpoint = await listen((socket) => socket.once('data', () => socket.write('N')));
    const database = postgresDatabase({ certificateAuthorities: [certificate()], pauses: [] });
    await expect(database.connect(endpoint, 'orders', master)).rejects.toMatchObject({
      name: 'DatabaseUntrusted',
    });
  });

  it('is tried again while the server settles', async () => {
    const { endpoint } = await shared();
    const late = await settling(endpoint, 2);
    const database = postgresDatabase({ certificateAuthorities: [certificate()], pauses: [1, 1, 1] });
    const connection = await database.connect(late.endpoint, 'orders', master);
    await connection.grantAccess([]);
    await connection.close();
    // An older server refuses a session for each setting that it does not know yet, once.
    expect(late.attempts()).toBe(3 + unknownSettings);
  });

  it('is given up by the name DatabaseUnreachable after the last pause', async () => {
    const { endpoint } = await shared();
    const never = await settling(endpoint, 99);
    const database = postgresDatabase({ certificateAuthorities: [certificate()], pauses: [1, 1] });
    await expect(database.connect(never.endpoint, 'orders', master)).rejects.toMatchObject({
      name: 'DatabaseUnreachable',
      facts: { host: 'localhost', port: never.endpoint.port },
    });
    expect(never.attempts()).toBe(3);
  });

  it('that breaks fails the next statement by the name DatabaseUnreachable, and closes', async () => {
    const { endpoint } = await shared();
    const line = await settling(endpoint, 0);
    const database = postgresDatabase({ certificateAuthorities: [certificate()], pauses: [] });
    const connection = await database.connect(line.endpoint, 'orders', master);
    cutAll();
    await expect(ensureRole(connection, 'anyone', await passwordLogin('of-staging'))).rejects.toMatchObject({
      name: 'DatabaseUnreachable',
      facts: { database: 'orders', role: 'anyone' },
    });
    await connection.close();
  });
});

describe('The authorities of NODE_EXTRA_CA_CERTS', () => {
  /** Connects in a process of its own: Node.js reads the variable once, when it starts. */
  async function connectInProcess(port: number, environment: Record<string, string>): Promise<string> {
    const module = new URL('../../../src/adapters/postgres/database.ts', import.meta.url);
    const script = `
      import { postgresDatabase } from ${JSON.stringify(module.href)};
      const database = postgresDatabase({ pauses: [] });
      const credentials = ${JSON.stringify(master)};
      database.connect({ host: 'localhost', port: ${port} }, 'orders', credentials).then(
        (connection) => connection.close().then(() => console.log('connected')),
        (error) => console.log(error.name, error.facts.variable),
      );`;
    const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...inherited, ...environment },
    });
    return stdout.trim();
  }

  it('are those that are trusted', async () => {
    const { endpoint } = await shared();
    expect(await connectInProcess(endpoint.port, { NODE_EXTRA_CA_CERTS: certificateFile() })).toBe('connected');
  });

  it('are asked for by the variable’s name when there are none', async () => {
    expect(await connectInProcess(1, {})).toBe('DatabaseUntrusted NODE_EXTRA_CA_CERTS');
  });
});
