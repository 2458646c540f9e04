import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRestoreExecutions } from '../../src/adapters/step-functions.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:restore';

function clientOf(endpoint: string): SFNClient {
  return new SFNClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
}

describe('createRestoreExecutions against particular answers', () => {
  type Answer = { readonly status?: number; readonly body: object };
  let server: Server;
  let client: SFNClient;
  let answers: (operation: string, request: Record<string, unknown>) => Answer;
  let requests: { readonly operation: string; readonly request: Record<string, unknown> }[];

  beforeEach(async () => {
    requests = [];
    server = createServer(async (incoming, response) => {
      const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
      const request = JSON.parse((await incoming.toArray()).join('')) as Record<string, unknown>;
      requests.push({ operation, request });
      const { status = 200, body } = answers(operation, request);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    client = clientOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });

  afterEach(async () => {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const failed = {
    executionArn: 'arn',
    status: 'FAILED',
    startDate: 1785553200,
    stopDate: 1785556800,
    input: '{"target":"a"}',
  };

  function history(pages: readonly (readonly object[])[]) {
    return (operation: string, request: Record<string, unknown>): Answer => {
      if (operation === 'DescribeExecution') return { body: failed };
      const page = Number(request['nextToken'] ?? 0);
      const nextToken = page + 1 < pages.length ? String(page + 1) : undefined;
      const events = pages[page]?.map((event, index) => ({ id: index + 1, timestamp: 1785553200, ...event }));
      return { body: { events, nextToken } };
    };
  }

  it('takes error and cause from the history where DescribeExecution has neither', async () => {
    answers = history([
      [
        { type: 'ExecutionFailed', executionFailedEventDetails: { error: 'SnapshotNotFound', cause: '{}' } },
        {
          type: 'TaskStateEntered',
          stateEnteredEventDetails: { name: 'HandleFailure', input: '{"target":"a","failures":{}}' },
        },
      ],
    ]);
    expect(await createRestoreExecutions(client, machine).find('a-1')).toEqual({
      ...{ id: 'a-1', status: 'FAILED', state: 'HandleFailure', error: 'SnapshotNotFound', cause: '{}' },
      ...{ startedAt: '2026-08-01T03:00:00.000Z', stoppedAt: '2026-08-01T04:00:00.000Z' },
      payload: { target: 'a', failures: {} },
    });
    expect(requests.map(({ request }) => request['executionArn'])).toEqual(
      Array(2).fill('arn:aws:states:eu-west-1:123456789012:execution:restore:a-1'),
    );
  });

  it('takes no error of before the execution was redriven for what it ended with', async () => {
    const entered = { type: 'TaskStateEntered', stateEnteredEventDetails: { name: 'HandleFailure', input: '{}' } };
    const ended = (error: string) => ({
      type: 'ExecutionFailed',
      executionFailedEventDetails: { error, cause: error },
    });
    const redriven = { type: 'ExecutionRedriven', executionRedrivenEventDetails: { redriveCount: 1 } };
    const find = () => createRestoreExecutions(client, machine).find('a-1');
    answers = history([[ended('Second'), redriven, ended('First'), entered]]);
    expect(await find()).toMatchObject({ error: 'Second', cause: 'Second' });
    answers = history([[{ type: 'LambdaFunctionScheduled' }, redriven, ended('First'), entered]]);
    expect(await find()).toMatchObject({ state: 'HandleFailure', payload: {} });
    expect(await find()).not.toHaveProperty('error');
  });

  it('reads on to the page that has the last state, and no further', async () => {
    const retried = { type: 'LambdaFunctionFailed' };
    answers = history([
      [retried, retried],
      [retried, { type: 'TaskStateEntered', stateEnteredEventDetails: { name: 'DeleteRDS', input: '{"copy":1}' } }],
      [{ type: 'TaskStateEntered', stateEnteredEventDetails: { name: 'SnapshotCheck', input: '{}' } }],
    ]);
    expect(await createRestoreExecutions(client, machine).find('a-1')).toMatchObject({
      state: 'DeleteRDS',
      payload: { copy: 1 },
    });
    expect(requests.filter(({ operation }) => operation === 'GetExecutionHistory')).toHaveLength(2);
  });

  it('prefers the output of the last state that ended to the input of an earlier one', async () => {
    answers = history([
      [
        { type: 'TaskStateExited', stateExitedEventDetails: { name: 'CopySnapshot', output: '{"copy":2}' } },
        { type: 'TaskStateEntered', stateEnteredEventDetails: { name: 'CopySnapshot', input: '{"copy":1}' } },
      ],
    ]);
    expect(await createRestoreExecutions(client, machine).find('a-1')).toMatchObject({
      state: 'CopySnapshot',
      payload: { copy: 2 },
    });
  });

  it('falls back to the input of the execution where the history has no payload', async () => {
    answers = history([
      [{ type: 'TaskStateEntered', stateEnteredEventDetails: { name: 'SnapshotCheck', input: '{"cut sho' } }],
    ]);
    expect(await createRestoreExecutions(client, machine).find('a-1')).toMatchObject({
      state: 'SnapshotCheck',
      payload: { target: 'a' },
    });
  });

  it('asks for another try where an execution exists and is not shown', async () => {
    answers = (operation) => ({
      status: 400,
      body: { __type: operation === 'StartExecution' ? 'ExecutionAlreadyExists' : 'ExecutionDoesNotExist' },
    });
    await expect(createRestoreExecutions(client, machine).start({ target: 'a' }, 'k')).rejects.toMatchObject({
      name: 'AwsUnavailable',
    });
  });

  it.each([
    ['ThrottlingException', 400, 'AwsUnavailable'],
    ['AccessDeniedException', 400, 'AwsAccessDenied'],
    ['InternalFailure', 500, 'AwsUnavailable'],
    ['InvalidExecutionInput', 400, 'AwsRequestFailed'],
  ])('throws AWS’s %s with status %i as %s', async (type, status, name) => {
    answers = () => ({ status, body: { __type: type, message: 'No.' } });
    const executions = createRestoreExecutions(client, machine);
    await expect(executions.start({ target: 'a' })).rejects.toMatchObject({
      name,
      facts: { operation: 'StartExecution' },
    });
    await expect(executions.find('a-1')).rejects.toMatchObject({ name, facts: { operation: 'DescribeExecution' } });
  });
});
