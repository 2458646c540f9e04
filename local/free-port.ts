import { createServer } from 'node:net';

/** `wanted` if nothing on this machine listens there and this user may; otherwise a port that is free now. */
export async function freePort(wanted?: number): Promise<number> {
  if (wanted !== undefined && (await isFree(wanted))) return wanted;
  for (let tries = 0; tries < 20; tries += 1) {
    const port = await listenOnce(0, '127.0.0.1');
    if (port !== undefined && (await listenOnce(port, '::1')) !== undefined) return port;
  }
  throw new Error('found no free TCP port on 127.0.0.1');
}

/** On both loopback addresses: `localhost` may lead a client to either. */
async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port, '127.0.0.1')) !== undefined && (await listenOnce(port, '::1')) !== undefined;
}

async function listenOnce(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      resolve(taken || host === '127.0.0.1' ? undefined : port); // a machine may have no IPv6
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
