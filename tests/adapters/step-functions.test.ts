import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SimulatedClock } from '../../local/clock.ts';
import { type StepFunctionsEndpoint, startStepFunctions } from '../../local/stepfunctions/step-functions.ts';
import { createRestoreExecutions } from '../../src/adapters/step-functions.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
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
