import { CreateStateMachineCommand, SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SimulatedClock } from '../../local/clock.ts';
import { type StepFunctionsEndpoint, startStepFunctions } from '../../local/stepfunctions/step-functions.ts';
import { createRunningRestores } from '../../src/adapters/running-restores.ts';
import { startAwsStub } from './aws-stub.ts';

const machineArn = (name: string) => `arn:aws:states:eu-west-1:123456789012:stateMachine:${name}`;
const executionArn = (name: string) => `arn:aws:states:eu-west-1:123456789012:execution:${name}`;

describe('createRunningRestores against a Step Functions endpoint', () => {
  let endpoint: StepFunctionsEndpoint;
  let client: SFNClient;

  beforeAll(async () => {
    // No function is ever invoked: these machines only wait.
    endpoint = await startStepFunctions({
      clock: new SimulatedClock(1),
      lambdaEndpoint: 'http://127.0.0.1:9',
      ...{ region: 'eu-west-1', account: '123456789012' },
    });
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new SFNClient({ endpoint: endpoint.url, region: 'eu-west-1', credentials, maxAttempts: 1 });
    const definition = JSON.stringify({ StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 600, End: true } } });
    for (const name of ['restore', 'restore-2', 'idle']) {
      const roleArn = 'arn:aws:iam::123456789012:role/x';
      await client.send(new CreateStateMachineCommand({ name, definition, roleArn }));
    }
  });
  afterAll(async () => {
    client?.destroy();
    await endpoint?.close();
  });

  async function start(machine: string, name: string, input: string): Promise<string> {
    const stateMachineArn = machineArn(machine);
    const started = await client.send(new StartExecutionCommand({ stateMachineArn, name, input }));
    return started.startDate?.toISOString() ?? '';
  }

  it('lists what runs of its own state machine, and finds it with its target', async () => {
    const startedAt = await start('restore', 'one', '{"target":"orders-staging"}');
    await start('restore', 'stopped', '{"target":"orders-staging"}');
    await client.send(new StopExecutionCommand({ executionArn: executionArn('restore:stopped') }));
    await start('restore-2', 'other', '{"target":"orders-staging"}');
    const restores = createRunningRestores(client, machineArn('restore'));
    const executionId = executionArn('restore:one');
    expect(await restores.list()).toEqual([{ executionId, startedAt }]);
    expect(await restores.find(executionId)).toEqual({
      ...{ executionId, startedAt, running: true, status: 'RUNNING', target: 'orders-staging' },
    });
    expect(await restores.find(executionArn('restore:stopped'))).toMatchObject({
      ...{ running: false, status: 'ABORTED' },
    });
    expect(await restores.find(executionArn('restore:never'))).toBeUndefined();
    expect(await restores.find(executionArn('restore-2:other'))).toBeUndefined();
    expect(await restores.find('by hand')).toBeUndefined();
  });

  it.each(['[]', '"orders-staging"', '{}', 'null'])('finds no target in the input %s', async (input) => {
    const name = `input-${input.length}-${input.charCodeAt(0)}`;
    await start('idle', name, input);
    const found = await createRunningRestores(client, machineArn('idle')).find(executionArn(`idle:${name}`));
    expect(found).toMatchObject({ running: true, target: undefined });
  });
});

describe('createRunningRestores against particular answers', () => {
  async function answered(action: string, ...answers: { status?: number; body: string }[]) {
    const stub = await startAwsStub((headers) => String(headers['x-amz-target']).split('.')[1] ?? '');
    stub.answer(action, ...answers);
    const client = new SFNClient(stub.clientOptions);
    const close = async () => {
      client.destroy();
      await stub.close();
    };
    return { restores: createRunningRestores(client, machineArn('restore')), asked: stub.asked, close };
  }

  it('reads all pages of the list', async () => {
    const page = (name: string, nextToken?: string) => ({
      body: JSON.stringify({ executions: [{ executionArn: name, startDate: 1785553200.25 }], nextToken }),
    });
    const { restores, asked, close } = await answered('ListExecutions', page('a', 'more'), page('b'));
    const startedAt = '2026-08-01T03:00:00.250Z';
    expect(await restores.list()).toEqual([
      { executionId: 'a', startedAt },
      { executionId: 'b', startedAt },
    ]);
    const asks = { stateMachineArn: machineArn('restore'), statusFilter: 'RUNNING', maxResults: 1000 };
    expect(asked.map(({ body }) => JSON.parse(body))).toEqual([asks, { ...asks, nextToken: 'more' }]);
    await close();
  });

  it('throws AWS’s errors under the pipeline’s names', async () => {
    const { restores, close } = await answered('ListExecutions', {
      ...{ status: 400, body: '{"__type":"AccessDeniedException","message":"No."}' },
    });
    await expect(restores.list()).rejects.toMatchObject({
      name: 'AwsAccessDenied',
      facts: { service: 'Step Functions', operation: 'ListExecutions' },
    });
    await close();
  });
});
