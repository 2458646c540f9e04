import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SimulatedClock } from '../../local/clock.ts';
import { type StepFunctionsEndpoint, startStepFunctions } from '../../local/stepfunctions/step-functions.ts';
import { createRestoreExecutions } from '../../src/adapters/step-functions.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:restore';
const lambda = 'arn:aws:lambda:eu-west-1:123456789012:function';

function clientOf(endpoint: string): SFNClient {
  return new SFNClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
}

describe('createRestoreExecutions against a Step Functions endpoint', () => {
  let functions: Server;
  let endpoint: StepFunctionsEndpoint;
  let client: SFNClient;

  /** A function that adds its outcome, one that fails as the pipeline's do, and one that never answers. */
  beforeAll(async () => {
    functions = createServer((request, response) => {
      const name = request.url?.split('/').at(-2);
      if (name === 'hang') return;
      const { error, cause } = describeFailure(new PipelineError('SnapshotNotFound', 'None.', { region: 'us-east-1' }));
      if (name === 'fail') response.setHeader('x-amz-function-error', 'Unhandled');
      response.end(name === 'fail' ? cause : JSON.stringify({ outcome: 'CopyInitiated', error }));
    });
    await new Promise<void>((resolve) => functions.listen(0, '127.0.0.1', resolve));
    const { port } = functions.address() as AddressInfo;
    endpoint = await startStepFunctions({
      clock: new SimulatedClock(1),
      lambdaEndpoint: `http://127.0.0.1:${port}`,
      region: 'eu-west-1',
      account: '123456789012',
    });
    client = clientOf(endpoint.url);
    const state = (name: string, next: object, result = '$.copy') => ({
      ...{ Type: 'Task', Resource: `${lambda}:${name}`, ResultPath: result, ...next },
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: `$.failures.${name}`, Next: 'HandleFailure' }],
    });
    const machines = {
      succeeds: { CopySnapshot: state('copy', { End: true }) },
      fails: { CopySnapshot: state('fail', { End: true }) },
      hangs: { SnapshotCheck: state('copy', { Next: 'CopySnapshot' }), CopySnapshot: state('hang', { End: true }) },
    };
    for (const [name, states] of Object.entries(machines)) {
      const definition = {
        StartAt: Object.keys(states)[0],
        States: { ...states, HandleFailure: { Type: 'Task', Resource: `${lambda}:fail`, End: true } },
      };
      await client.send(
        new CreateStateMachineCommand({
          name,
          definition: JSON.stringify(definition),
          roleArn: 'arn:aws:iam::123456789012:role/x',
        }),
      );
    }
  });

  afterAll(async () => {
    client?.destroy();
    await endpoint?.close();
    functions?.closeAllConnections();
    await new Promise((resolve) => functions?.close(resolve));
  });

  function executionsOf(name: string) {
    return createRestoreExecutions(client, `arn:aws:states:eu-west-1:123456789012:stateMachine:${name}`);
  }

  async function until(name: string, id: string, status: string) {
    for (;;) {
      const execution = await executionsOf(name).find(id);
      if (execution?.status === status) return execution;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  it('starts an execution whose name begins with the target and is never given twice', async () => {
    const executions = executionsOf('succeeds');
    const [one, other] = [
      await executions.start({ target: 'orders-staging' }),
      await executions.start({ target: 'orders-staging' }),
    ];
    expect(one.id).toMatch(/^orders-staging-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Date(one.startedAt).toISOString()).toBe(one.startedAt);
    expect(other.id).not.toBe(one.id);
  });

  it('keeps the name of the longest target within 80 characters', async () => {
    const { id } = await executionsOf('succeeds').start({ target: 'a'.repeat(60) });
    expect(id.length).toBeLessThanOrEqual(80);
  });

  it('gives a key the same execution again while it runs', async () => {
    const executions = executionsOf('hangs');
    const input = { target: 'orders-staging', reason: 'drill' };
    const first = await executions.start(input, 'night-1');
    expect(first).toMatchObject({
      id: expect.stringMatching(/^orders-staging-[0-9a-f]{32}$/),
      status: 'RUNNING',
      input,
    });
    expect(await executions.start(input, 'night-1')).toEqual(first);
    expect((await executions.start(input, 'night-2')).id).not.toBe(first.id);
  });

  it('gives a key the same execution again after it has ended', async () => {
    const input = { target: 'orders-staging', reason: 'drill' };
    const first = await executionsOf('succeeds').start(input, 'night-1');
    await until('succeeds', first.id, 'SUCCEEDED');
    const again = await executionsOf('succeeds').start(input, 'night-1');
    expect(again).toEqual({ ...first, status: 'SUCCEEDED' });
  });

  it.each(['succeeds', 'hangs'])('tells with which input a key was used first, where it %s', async (name) => {
    const input = { target: 'orders-staging', reason: 'drill' };
    const first = await executionsOf(name).start(input, 'night-3');
    const again = await executionsOf(name).start({ target: 'orders-staging' }, 'night-3');
    expect(again).toMatchObject({ id: first.id, startedAt: first.startedAt, input });
  });

  it('keeps the name of the longest target and a key within 80 characters', async () => {
    const { id } = await executionsOf('succeeds').start({ target: 'a'.repeat(60) }, 'k'.repeat(255));
    expect(id.length).toBeLessThanOrEqual(80);
  });

  it('finds a succeeded execution with its last state and its output', async () => {
    const { id, startedAt } = await executionsOf('succeeds').start({ target: 'orders-staging' });
    const execution = await until('succeeds', id, 'SUCCEEDED');
    expect(execution).toEqual({
      ...{ id, status: 'SUCCEEDED', state: 'CopySnapshot', startedAt, stoppedAt: expect.any(String) },
      payload: { target: 'orders-staging', copy: { outcome: 'CopyInitiated', error: 'SnapshotNotFound' } },
    });
  });

  it('finds a running execution with the state it is in and what earlier states left', async () => {
    const { id } = await executionsOf('hangs').start({ target: 'orders-staging' });
    let execution = await executionsOf('hangs').find(id);
    while (execution?.state !== 'CopySnapshot') execution = await executionsOf('hangs').find(id);
    expect(execution).toMatchObject({
      status: 'RUNNING',
      payload: { target: 'orders-staging', copy: { outcome: 'CopyInitiated' } },
    });
    expect(execution).not.toHaveProperty('stoppedAt');
  });

  it('finds a failed execution with its error, its cause and what the Catch kept', async () => {
    const { id } = await executionsOf('fails').start({ target: 'orders-staging' });
    const execution = await until('fails', id, 'FAILED');
    expect(execution).toMatchObject({
      ...{ state: 'HandleFailure', error: 'SnapshotNotFound', cause: expect.stringContaining('us-east-1') },
      payload: { target: 'orders-staging', failures: { fail: { Error: 'SnapshotNotFound', Cause: execution.cause } } },
    });
  });

  it('finds nothing under a name that no execution has', async () => {
    expect(await executionsOf('succeeds').find('orders-staging-0')).toBeUndefined();
  });

  it('throws AwsRequestFailed for a state machine that does not exist', async () => {
    await expect(executionsOf('missing').start({ target: 'a' })).rejects.toMatchObject({
      name: 'AwsRequestFailed',
      facts: {
        service: 'Step Functions',
        operation: 'StartExecution',
        region: 'eu-west-1',
        code: 'StateMachineDoesNotExist',
      },
    });
  });
});

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
