import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createPastRestores } from '../../src/adapters/past-restores.ts';
import { startAwsStub } from './aws-stub.ts';

const stateMachine = 'arn:aws:states:eu-west-1:111122223333:stateMachine:restore';
const execution = 'arn:aws:states:eu-west-1:111122223333:execution:restore:night-1';

let stub: Awaited<ReturnType<typeof startAwsStub>>;
let client: SFNClient;

beforeAll(async () => {
  stub = await startAwsStub((headers) => String(headers['x-amz-target']).split('.').at(-1) ?? '');
  client = new SFNClient(stub.clientOptions);
});
beforeEach(() => {
  stub.asked.length = 0;
});
afterAll(async () => {
  client.destroy();
  await stub.close();
});

it('an earlier restore has its start and its newest payload', async () => {
  stub.answer('DescribeExecution', {
    body: JSON.stringify({ executionArn: execution, status: 'FAILED', startDate: 1_785_542_400 }),
  });
  const event = {
    id: 9,
    type: 'TaskStateEntered',
    timestamp: 1_785_542_500,
    stateEnteredEventDetails: { name: 'HandleFailure', input: '{"plan":{"version":1}}' },
  };
  stub.answer('GetExecutionHistory', { body: JSON.stringify({ events: [event] }) });
  await expect(createPastRestores(client, stateMachine).find(execution)).resolves.toEqual({
    executionId: execution,
    startedAt: '2026-08-01T00:00:00.000Z',
    payload: { plan: { version: 1 } },
  });
});

it('an execution that AWS keeps no more is none', async () => {
  stub.answer('DescribeExecution', { status: 400, body: '{"__type":"ExecutionDoesNotExist"}' });
  await expect(createPastRestores(client, stateMachine).find(execution)).resolves.toBeUndefined();
});

it('another state machine’s execution is not asked for', async () => {
  const other = execution.replace(':restore:', ':other:');
  await expect(createPastRestores(client, stateMachine).find(other)).resolves.toBeUndefined();
  expect(stub.asked).toEqual([]);
});
