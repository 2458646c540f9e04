import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import type { HttpEvent } from '../../src/http/event.ts';
import { createPostRestores } from '../../src/http/post-restores.ts';
import { refusal } from '../../src/http/refusal.ts';
import { fullDocument } from '../config/documents.ts';
import { FakeExecutions } from './fake-executions.ts';

const ana = 'arn:aws:sts::123456789012:assumed-role/deploy/ana';
const ben = 'arn:aws:sts::123456789012:assumed-role/deploy/ben';

function service() {
  const executions = new FakeExecutions();
  const route = createPostRestores({ executions, config: () => parseConfig(fullDocument(), 'config/dev.yml') });
  const send = async (event: HttpEvent) => {
    const answer = await route(event).catch((error: unknown) => refusal(error, 'request-1'));
    return { ...answer, content: JSON.parse(answer.body) };
  };
  return {
    executions,
    send,
    post: (body: object, { key = 'night-1', caller }: { key?: string; caller?: string } = {}) =>
      send({
        headers: { 'idempotency-key': key },
        body: JSON.stringify({ target: 'orders-staging', ...body }),
        ...(caller === undefined ? {} : { requestContext: { authorizer: { iam: { userArn: caller } } } }),
      }),
  };
}

describe('POST /restores with an Idempotency-Key', () => {
  it('starts one restore for a body that is sent twice, and answers both alike', async () => {
    const { executions, post } = service();
    const [first, second] = [await post({ reason: 'drill' }), await post({ reason: 'drill' })];
    expect(first).toMatchObject({ statusCode: 202, content: { id: 'orders-staging-1', status: 'RUNNING' } });
    expect(second).toEqual(first);
    expect(executions.inputs).toHaveLength(1);
  });

  it('answers with how the restore stands if it has ended already', async () => {
    const { executions, post } = service();
    const input = { target: 'orders-staging' };
    const startedAt = '2026-08-01T03:00:00.000Z';
    executions.keys.set('night-1', { id: 'orders-staging-0', status: 'FAILED', startedAt, input });
    const { statusCode, headers, content } = await post({});
    expect({ statusCode, location: headers['location'] }).toEqual({
      statusCode: 202,
      location: '/restores/orders-staging-0',
    });
    expect(content).toMatchObject({ id: 'orders-staging-0', status: 'FAILED', startedAt });
    expect(executions.inputs).toEqual([]);
  });

  it.each([
    ['a reason', {}, { reason: 'drill' }],
    ['no reason', { reason: 'drill' }, {}],
    ['another reason', { reason: 'drill' }, { reason: 'in earnest' }],
    ['a snapshot', {}, { snapshot: 'by-hand' }],
    ['another target', {}, { target: 'orders-analytics' }],
    ['a requester', {}, { requestedBy: 'ana' }],
    ['another requester', { requestedBy: 'ana' }, { requestedBy: 'ben' }],
    ['no requester', { requestedBy: 'ana' }, {}],
  ])('refuses a second body with %s with 409, and names the key', async (_, first, second) => {
    const { executions, post } = service();
    await post(first, { caller: ana });
    const { statusCode, content } = await post(second, { caller: ana });
    expect({ statusCode, started: executions.inputs.length }).toEqual({ statusCode: 409, started: 1 });
    expect(content).toMatchObject({
      error: 'IdempotencyKeyReused',
      field: 'Idempotency-Key',
      message: expect.stringContaining('Idempotency-Key: '),
    });
  });

  it('takes the same body of another session of the caller for the same request', async () => {
    const { executions, post } = service();
    const first = await post({}, { caller: ana });
    expect(await post({}, { caller: ben })).toEqual(first);
    expect(executions.inputs).toEqual([{ target: 'orders-staging', requestedBy: ana }]);
  });

  it('takes a caller whose identity is no ARN for the one who sent it before', async () => {
    const { executions, post } = service();
    const first = await post({}, { caller: 'gateway' });
    expect(await post({}, { caller: 'gateway' })).toEqual(first);
    expect(first.statusCode).toBe(202);
    expect((await post({}, { caller: 'another' })).statusCode).toBe(409);
    expect(executions.inputs).toHaveLength(1);
  });

  it('starts a restore for each key, and for each request without one', async () => {
    const { executions, post, send } = service();
    await post({}, { key: 'a' });
    await post({}, { key: 'b' });
    await send({ body: '{"target":"orders-staging"}' });
    await send({ body: '{"target":"orders-staging"}', headers: { 'content-type': 'application/json' } });
    expect(executions.inputs).toHaveLength(4);
  });

  it('knows the header in any case, and without the spaces around its value', async () => {
    const { executions, send } = service();
    const body = '{"target":"orders-staging"}';
    await send({ body, headers: { 'IDEMPOTENCY-key': ' night 1 ' } });
    expect([...executions.keys.keys()]).toEqual(['night 1']);
  });

  it('takes a key of 255 characters', async () => {
    expect(await service().post({}, { key: 'k'.repeat(255) })).toMatchObject({ statusCode: 202 });
  });

  it.each([
    ['empty', ''],
    ['blank', '   '],
    ['longer than 255 characters', 'k'.repeat(256)],
    ['of two lines', 'night\n1'],
    ['with a control character', 'night\u00071'],
    ['not ASCII', 'nächtlich'],
  ])('refuses a key that is %s with 400 and starts nothing', async (_, key) => {
    const { executions, post } = service();
    const { statusCode, content } = await post({}, { key });
    expect({ statusCode, started: executions.inputs }).toEqual({ statusCode: 400, started: [] });
    expect(content).toMatchObject({
      error: 'InvalidRequest',
      field: 'Idempotency-Key',
      message: expect.stringContaining('Idempotency-Key: expected 1 to 255 printable ASCII characters, got '),
    });
  });
});
