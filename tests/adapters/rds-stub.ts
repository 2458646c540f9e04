import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RDSClient } from '@aws-sdk/client-rds';
import { afterAll, beforeEach } from 'vitest';
import { createClusterAdmin } from '../../src/adapters/rds/cluster-admin.ts';
import type { ClusterAdmin } from '../../src/ports/clusters.ts';

/** What the stub was asked. */
export interface Asked {
  readonly action: string;
  readonly region: string;
  readonly params: Readonly<Record<string, string>>;
}

/** An answer as RDS sends it: the content of the `<ActionResult>`, or an error. */
export type Answer =
  | { readonly result: string }
  | { readonly status: number; readonly code: string; readonly message: string };

/** Answers requests in the wire format of RDS with what a test has prepared, in order; the last answer stays. */
export async function startRdsStub(): Promise<{
  asked: Asked[];
  answer(action: string, ...answers: readonly Answer[]): void;
  clientFor(region: string): RDSClient;
  close(): Promise<void>;
}> {
  const asked: Asked[] = [];
  const prepared = new Map<string, Answer[]>();
  const clients: RDSClient[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { Action: action = '', ...params } = Object.fromEntries(new URLSearchParams(body));
    const region = /Credential=[^/]+\/\d+\/([^/]+)\/rds\//.exec(request.headers.authorization ?? '')?.[1] ?? '';
    asked.push({ action, region, params });
    const answers = prepared.get(action) ?? [];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? notPrepared(action);
    response.writeHead('status' in answer ? answer.status : 200, {
      'content-type': 'text/xml',
      'x-amzn-requestid': 'request-1',
    });
    response.end('status' in answer ? errorXml(answer) : resultXml(action, answer.result));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    answer: (action, ...answers) => void prepared.set(action, [...answers]),
    clientFor(region) {
      const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
      const client = new RDSClient({ region, endpoint, credentials, maxAttempts: 1 });
      clients.push(client);
      return client;
    },
    async close() {
      for (const client of clients) client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A cluster admin and the stub that it asks, for all tests of a file: each finds nothing asked yet. */
export async function stubbedClusterAdmin(): Promise<{
  readonly stub: Awaited<ReturnType<typeof startRdsStub>>;
  readonly admin: ClusterAdmin;
}> {
  const stub = await startRdsStub();
  beforeEach(() => {
    stub.asked.length = 0;
  });
  afterAll(async () => await stub.close());
  return { stub, admin: createClusterAdmin(stub.clientFor('eu-west-1')) };
}

export function refusal(code: string, message: string, status = 400): Answer {
  return { status, code, message };
}

function notPrepared(action: string): Answer {
  return refusal('InvalidAction', `The test has prepared no answer to ${action}.`);
}

const namespace = 'http://rds.amazonaws.com/doc/2014-10-31/';

function resultXml(action: string, result: string): string {
  return `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>request-1</RequestId></ResponseMetadata></${action}Response>`;
}

function errorXml({ code, message }: { code: string; message: string }): string {
  return `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>request-1</RequestId></ErrorResponse>`;
}
