import type { Server } from 'node:http';

/**
 * Listens on 127.0.0.1 and returns the port; port 0 takes a free one. `option` is how a user gives another port: it is
 * named, with the port, in the error that a taken port is answered with.
 */
export function listen(server: Server, port: number, option: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port, option, error) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error(`Not listening on a TCP port: ${address}`));
      else resolve(address.port);
    });
  });
}

/** Says which port is taken and how to choose another. */
export function portTaken(port: number, option: string, cause?: Error): Error {
  const sentence = `Port ${port} is taken by another process. Stop that process, or choose another port with ${option}.`;
  return new Error(sentence, { cause });
}

/** Takes no more connections and ends those that are open, also the idle ones of keep-alive clients. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
