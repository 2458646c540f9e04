import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AwsAnswer {
  readonly status?: number;
  readonly body: string;
}

/** An HTTP server that answers each action with what a test has prepared, in order, and remembers what was asked. */
export async function startAwsStub(actionOf: (headers: NodeJS.Dict<string | string[]>, body: string) => string) {
  const asked: { readonly action: string; readonly body: string }[] = [];
  const prepared = new Map<string, AwsAnswer[]>();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const action = actionOf(request.headers, body);
    asked.push({ action, body });
    const answer = prepared.get(action)?.shift() ?? {
      status: 400,
      body: `{"__type":"NotPrepared","message":"${action}"}`,
    };
    response.writeHead(answer.status ?? 200, { 'x-amzn-requestid': 'request-1' });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    answer: (action: string, ...answers: readonly AwsAnswer[]) => void prepared.set(action, [...answers]),
    clientOptions: {
      region: 'eu-west-1',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
      maxAttempts: 1,
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
