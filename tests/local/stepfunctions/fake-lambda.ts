import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer } from '../../../local/listen.ts';

interface Invocation {
  readonly functionName: string;
  // biome-ignore lint/suspicious/noExplicitAny: a payload is whatever the test's definition makes it
  readonly payload: any;
}

/** A function: returns its result, or throws; what it throws is answered as AWS's Node.js runtime answers it. */
export type Handler = (invocation: Invocation, attempt: number) => unknown;

/** What Lambda itself answers instead of running the function. */
export class LambdaAnswer extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

/** A server that speaks Lambda's Invoke API; functions are given by name. */
export async function startFakeLambda() {
  const handlers = new Map<string, Handler>();
  const invocations: Invocation[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const name = decodeURIComponent(
      /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '')?.[1] ?? '',
    );
    const handler = handlers.get(name);
    const invocation = { functionName: name, payload: JSON.parse(body) };
    const attempt = invocations.filter(({ functionName }) => functionName === name).length;
    invocations.push(invocation);
    const answer = (status: number, headers: Record<string, string>, value: unknown) =>
      response.writeHead(status, headers).end(JSON.stringify(value));
    try {
      if (!handler) throw new LambdaAnswer(404, `Function not found: ${name}`);
      answer(200, {}, (await handler(invocation, attempt)) ?? null);
    } catch (error) {
      if (error instanceof LambdaAnswer) answer(error.status, {}, { Message: error.message });
      else if (error instanceof Error) {
        const { name: errorType, message: errorMessage } = error;
        answer(200, { 'X-Amz-Function-Error': 'Unhandled' }, { errorType, errorMessage, trace: ['trace'] });
      }
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    invocations,
    define: (name: string, handler: Handler) => handlers.set(name, handler),
    reset: () => {
      handlers.clear();
      invocations.length = 0;
    },
    close: () => closeServer(server),
  };
}
