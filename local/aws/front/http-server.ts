import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listen } from '../../listen.ts';
import { type Answerer, answer } from './answer.ts';
import type { WireResponse } from './wire.ts';

/** SNS's greatest message, form-encoded, fits several times. */
const mostBytes = 1024 * 1024;
/** An object of S3 that is uploaded in one part. */
const mostObjectBytes = 64 * 1024 * 1024;

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

interface HttpServerOptions extends Answerer {
  /** 0 takes a free port. */
  readonly port: number;
  /** How a user gives another port. */
  readonly portOption: string;
}

/** Listens on 127.0.0.1. Throws an Error that names the port and the option if the port is taken. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer((request, response) => {
    serve(options, request, response).catch((error: unknown) => {
      options.log(`A request broke off: ${error instanceof Error ? error.message : String(error)}`);
      response.destroy();
    });
  });
  const port = await listen(server, options.port, options.portOption);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => closeServer(server),
  };
}

async function serve(answerer: Answerer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const most = request.headers.authorization?.includes('/s3/aws4_request') ? mostObjectBytes : mostBytes;
  const bytes = await readBody(request, most);
  const answered: WireResponse =
    bytes === undefined
      ? {
          status: 413,
          headers: { 'content-type': 'text/plain', connection: 'close' },
          body: `The request body is larger than ${most} bytes.\n`,
        }
      : answer(answerer, {
          method: request.method ?? 'GET',
          path: request.url ?? '/',
          headers: Object.fromEntries(
            Object.entries(request.headers).map(([name, value]) => [
              name,
              Array.isArray(value) ? value.join(',') : value,
            ]),
          ),
          body: bytes.toString('utf8'),
          bytes,
        });
  // Node adds a Date header of its own, in real time: the SDK sets its signing clock by it.
  response.writeHead(answered.status, { 'content-length': Buffer.byteLength(answered.body), ...answered.headers });
  response.end(request.method === 'HEAD' ? undefined : answered.body);
}

/** Undefined as soon as it is too large; what still comes is let through unread, so that the answer can be sent. */
function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= most) chunks.push(chunk);
      else resolve(undefined);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}
