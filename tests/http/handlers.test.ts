import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const context = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 29_000 } as Context;
let server: Server;
let started: string[];
let status: number;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = JSON.parse((await request.toArray()).join('')) as { name?: string; input?: string };
    if (body.name !== undefined) started.push(body.input ?? '');
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(
      JSON.stringify(
        status === 200 ? { executionArn: 'arn', startDate: 1785553200 } : { __type: 'ExecutionDoesNotExist' },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ENDPOINT_URL_SFN', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  vi.stubEnv('LOG_LEVEL', 'SILENT');
});

beforeEach(() => {
  started = [];
  status = 200;
  vi.stubEnv('STATE_MACHINE_ARN', 'arn:aws:states:eu-west-1:123456789012:stateMachine:restore');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('the handler of POST /restores', () => {
  it('starts a restore of a target of its stage’s configuration', async () => {
    const { handler } = await import('../../src/handlers/post-restores.ts');
    const answer = await handler({ body: '{"target":"orders-staging"}' }, context);
    expect(answer).toMatchObject({
      statusCode: 202,
      headers: { location: expect.stringMatching(/^\/restores\/orders-staging-/) },
    });
    expect(started).toEqual(['{"target":"orders-staging"}']);
  });

  it('answers an error in JSON', async () => {
    const { handler } = await import('../../src/handlers/post-restores.ts');
    const answer = await handler({ body: '{' }, context);
    expect(answer).toMatchObject({ statusCode: 400, headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(started).toEqual([]);
  });

  it('answers 500 by name where the deployment lacks the state machine’s ARN', async () => {
    vi.stubEnv('STATE_MACHINE_ARN', '');
    const { handler } = await import('../../src/handlers/post-restores.ts');
    const answer = await handler({ body: '{"target":"orders-staging"}' }, context);
    expect(answer).toMatchObject({ statusCode: 500, body: expect.stringContaining('InvalidEnvironment') });
  });
});

describe('the handler of GET /restores/{id}', () => {
  it('answers 404 for a restore that Step Functions does not know', async () => {
    status = 400;
    const { handler } = await import('../../src/handlers/get-restore.ts');
    const answer = await handler({ pathParameters: { id: 'orders-staging-1' } }, context);
    expect(answer).toMatchObject({ statusCode: 404, body: expect.stringContaining('RestoreNotFound') });
  });
});

describe('the handler of POST /plans', () => {
  it('answers over HTTP what it refuses', async () => {
    const { handler } = await import('../../src/handlers/plan.ts');
    const event = { body: '{"target":"orders"}', requestContext: {} };
    await expect(handler(event, context)).resolves.toMatchObject({
      statusCode: 422,
      body: expect.stringContaining('UnknownTarget'),
    });
  });

  it('throws what it refuses where it is invoked with the request itself', async () => {
    const { handler } = await import('../../src/handlers/plan.ts');
    await expect(handler({ target: 'orders' }, context)).rejects.toMatchObject({
      name: 'UnknownTarget',
      message: expect.stringContaining('target: expected one of'),
    });
    expect(started).toEqual([]);
  });
});
