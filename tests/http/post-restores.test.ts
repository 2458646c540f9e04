import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { createPostRestores } from '../../src/http/post-restores.ts';
import { refusal } from '../../src/http/refusal.ts';
import { fullDocument } from '../config/documents.ts';
import { FakeExecutions } from './fake-executions.ts';

const valid = { target: 'orders-staging' };

async function post(event: Parameters<ReturnType<typeof createPostRestores>>[0], document: unknown = fullDocument()) {
  const executions = new FakeExecutions();
  const route = createPostRestores({ executions, config: () => parseConfig(document, 'config/dev.yml') });
  const answer = await route(event).catch((error: unknown) => refusal(error, 'request-1'));
  return { ...answer, content: JSON.parse(answer.body), started: executions.inputs };
}

describe('POST /restores', () => {
  it('starts a restore and answers 202 with its id and location', async () => {
    const { statusCode, headers, content, started } = await post({ body: JSON.stringify(valid) });
    expect(statusCode).toBe(202);
    expect(headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      location: '/restores/orders-staging-1',
    });
    expect(content).toEqual({
      id: 'orders-staging-1',
      target: 'orders-staging',
      status: 'RUNNING',
      startedAt: '2026-08-01T03:00:00.000Z',
      location: '/restores/orders-staging-1',
    });
    expect(started).toEqual([valid]);
  });

  it('hands on everything the request names', async () => {
    const request = { ...valid, snapshot: 'rds:orders-prod-2026-08-01-03-00', requestedBy: 'ana', reason: 'drill' };
    expect((await post({ body: JSON.stringify(request) })).started).toEqual([request]);
  });

  it('decodes a body that API Gateway has encoded', async () => {
    const body = Buffer.from(JSON.stringify(valid)).toString('base64');
    expect((await post({ body, isBase64Encoded: true })).started).toEqual([valid]);
  });

  it('names the IAM caller as the requester unless the request names one', async () => {
    const requestContext = { authorizer: { iam: { userArn: 'arn:aws:iam::123456789012:user/ana' } } };
    const unnamed = await post({ body: JSON.stringify(valid), requestContext });
    expect(unnamed.started).toEqual([{ ...valid, requestedBy: 'arn:aws:iam::123456789012:user/ana' }]);
    const named = await post({ body: JSON.stringify({ ...valid, requestedBy: 'nightly' }), requestContext });
    expect(named.started).toEqual([{ ...valid, requestedBy: 'nightly' }]);
  });

  it.each([
    ['no body', undefined, 'body', 'body: expected a JSON object such as {"target":"orders-staging"}, got nothing'],
    ['only spaces', ' \n', 'body', 'body: expected a JSON object'],
    ['no JSON', '{"target":', 'body', 'body: expected JSON'],
    [
      'a list',
      '[]',
      'body',
      'body: expected an object with the keys target, snapshot, requestedBy, reason, got an empty list',
    ],
    ['null', 'null', 'body', 'body: expected an object with the keys target, snapshot, requestedBy, reason, got null'],
    ['no target', '{}', 'target', 'target: expected a string, got nothing'],
    ['a number for the target', '{"target":4}', 'target', 'target: expected a string, got 4'],
    ['an empty target', '{"target":""}', 'target', 'target: expected the name of a configured target, got ""'],
    [
      'a mistyped key',
      '{"target":"orders-staging","snapshto":"a"}',
      'snapshto',
      'snapshto: unknown key "snapshto" (did you mean snapshot?); expected one of the keys target, snapshot, requestedBy, reason',
    ],
    [
      'a snapshot that is none',
      '{"target":"orders-staging","snapshot":"a b"}',
      'snapshot',
      'snapshot: expected the identifier or ARN of a DB cluster snapshot, got "a b"',
    ],
    [
      'another resource’s ARN',
      '{"target":"orders-staging","snapshot":"arn:aws:rds:us-east-1:123456789012:cluster:orders"}',
      'snapshot',
      'snapshot: expected the identifier or ARN of a DB cluster snapshot',
    ],
    [
      'a reason that is too long',
      JSON.stringify({ ...valid, reason: 'x'.repeat(1025) }),
      'reason',
      'reason: expected at most 1024 characters',
    ],
  ])('refuses %s with 400, names the field and starts nothing', async (_, body, field, message) => {
    const { statusCode, content, started } = await post({ body: body ?? null });
    expect({ statusCode, started }).toEqual({ statusCode: 400, started: [] });
    expect(content).toMatchObject({ error: 'InvalidRequest', field, message: expect.stringContaining(message) });
  });

  it('tells every wrong field at once', async () => {
    const { content } = await post({ body: '{"target":1,"reason":2}' });
    expect(content.problems).toEqual(['target: expected a string, got 1', 'reason: expected a string, got 2']);
  });

  it('refuses a target that is not configured with 422 and names those that are', async () => {
    const { statusCode, content, started } = await post({ body: '{"target":"orders-stagin"}' });
    expect({ statusCode, started }).toEqual({ statusCode: 422, started: [] });
    expect(content).toMatchObject({
      error: 'UnknownTarget',
      field: 'target',
      message: expect.stringContaining(
        'target: expected one of orders-staging, orders-analytics, got "orders-stagin" (did you mean orders-staging?).',
      ),
    });
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'does not take the property %s of every object for a target',
    async (target) => {
      expect(await post({ body: JSON.stringify({ target }) })).toMatchObject({ statusCode: 422, started: [] });
    },
  );

  it.each([
    ['in characters', 'x'.repeat(16_385), false],
    ['in bytes', '€'.repeat(6000), false],
    ['behind its encoding', Buffer.alloc(16_385, 'x').toString('base64'), true],
  ])('refuses a body that is too large %s with 413', async (_, body, isBase64Encoded) => {
    const { statusCode, content, started } = await post({ body, isBase64Encoded });
    expect({ statusCode, started }).toEqual({ statusCode: 413, started: [] });
    expect(content).toMatchObject({
      error: 'InvalidRequest',
      field: 'body',
      message: expect.stringContaining('at most 16384 bytes'),
    });
  });

  it('refuses a body that is no UTF-8', async () => {
    const answer = await post({ body: Buffer.of(0x7b, 0xff).toString('base64'), isBase64Encoded: true });
    expect(answer).toMatchObject({
      statusCode: 400,
      content: { field: 'body', message: expect.stringContaining('UTF-8') },
    });
  });

  it('answers 500 with the whole message for an invalid configuration and starts nothing', async () => {
    const answer = await post({ body: JSON.stringify(valid) }, { region: 'Ireland', targets: {} });
    expect(answer).toMatchObject({
      statusCode: 500,
      started: [],
      content: {
        error: 'InvalidConfig',
        message: expect.stringContaining('config/dev.yml: region: expected a region such as eu-west-1'),
      },
    });
  });

  it('never answers 5xx to what a caller sends, starts only what is valid, and names the field', async () => {
    const field = fc.constantFrom('target', 'snapshot', 'requestedBy', 'reason', '__proto__', 'constructor', 'other');
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('orders-staging', 'orders-analytics'));
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.tuple(field, value), { maxLength: 5 }).map((entries) => {
        const members = entries.map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`);
        return `{"target":"orders-staging"${members.map((member) => `,${member}`).join('')}}`;
      }),
    );
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(body, fc.boolean(), async (text, isBase64Encoded) => {
        const { statusCode, content, started } = await post({ body: text, isBase64Encoded });
        expect(statusCode).toBeLessThan(500);
        if (statusCode === 202) {
          accepted += 1;
          expect(started).toHaveLength(1);
          expect(['orders-staging', 'orders-analytics']).toContain(started[0]?.['target']);
        } else {
          expect(started).toEqual([]);
          expect(content.field).toEqual(expect.any(String));
          expect(content.message).toContain(`${content.field}: `);
        }
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});

describe('refusal', () => {
  it('answers 503 with Retry-After when AWS is not available', () => {
    const error = new PipelineError(
      'AwsUnavailable',
      'Step Functions StartExecution in eu-west-1 did not succeed.',
      {},
    );
    const { statusCode, headers } = refusal(error, 'request-1');
    expect({ statusCode, after: headers['retry-after'] }).toEqual({ statusCode: 503, after: '5' });
  });

  it.each(['AwsAccessDenied', 'AwsRequestFailed', 'InvalidEnvironment', 'AwsUnavailable'] as const)(
    'tells of %s its name and the request id, but nothing of the particulars',
    (name) => {
      const { body, statusCode } = refusal(
        new PipelineError(name, 'arn:aws:iam::123456789012:role/x', { arn: 'arn:aws' }),
        'request-1',
      );
      expect(statusCode).toBeGreaterThanOrEqual(500);
      expect(JSON.parse(body)).toEqual({ error: name, message: expect.any(String), requestId: 'request-1' });
      expect(body).not.toContain('arn:');
    },
  );

  it('tells of an unexpected error only where to look', () => {
    const { statusCode, body } = refusal(new TypeError('password=hunter2'), 'request-1');
    expect(statusCode).toBe(500);
    expect(JSON.parse(body)).toEqual({
      error: 'InternalError',
      message: expect.stringContaining('request-1'),
      requestId: 'request-1',
    });
    expect(body).not.toContain('hunter2');
  });
});
