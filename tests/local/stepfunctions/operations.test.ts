import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  StartExecutionCommand,
  StopExecutionCommand,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machine, roleArn, startEndpoint } from './endpoint.ts';

let stack: Awaited<ReturnType<typeof startEndpoint>>;
beforeAll(async () => {
  stack = await startEndpoint();
});
afterAll(() => stack.close());

const pass = machine({ Pass: { Type: 'Pass', End: true } });
const waiting = machine({ Wait: { Type: 'Wait', Seconds: 10_000_000, End: true } });
const missing = 'arn:aws:states:us-east-1:123456789012:stateMachine:missing';

describe('a state machine', () => {
  it('is created, described and listed as it was sent', async () => {
    const { stateMachineArn, creationDate } = await stack.sfn.send(
      new CreateStateMachineCommand({ name: 'restore', definition: pass, roleArn }),
    );
    expect(stateMachineArn).toBe('arn:aws:states:us-east-1:123456789012:stateMachine:restore');
    const described = await stack.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
    expect(described).toMatchObject({ name: 'restore', status: 'ACTIVE', type: 'STANDARD', definition: pass, roleArn });
    const { stateMachines } = await stack.sfn.send(new ListStateMachinesCommand({}));
    expect(stateMachines).toContainEqual({ stateMachineArn, name: 'restore', type: 'STANDARD', creationDate });
  });

  it('may be created twice with the same definition, but not with another', async () => {
    const first = await stack.sfn.send(new CreateStateMachineCommand({ name: 'twice', definition: pass, roleArn }));
    const second = await stack.sfn.send(new CreateStateMachineCommand({ name: 'twice', definition: pass, roleArn }));
    expect([second.stateMachineArn, second.creationDate]).toEqual([first.stateMachineArn, first.creationDate]);
    await expect(
      stack.sfn.send(new CreateStateMachineCommand({ name: 'twice', definition: waiting, roleArn })),
    ).rejects.toMatchObject({ name: 'StateMachineAlreadyExists' });
  });

  it('runs its new definition after an update', async () => {
    const stateMachineArn = await stack.create(pass);
    const definition = machine({ Pass: { Type: 'Pass', Result: { updated: true }, End: true } });
    await stack.sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition }));
    const { executionArn } = await stack.sfn.send(new StartExecutionCommand({ stateMachineArn }));
    expect((await stack.ended(executionArn ?? '')).output).toBe('{"updated":true}');
  });

  it('is not updated by a request that changes nothing', async () => {
    const stateMachineArn = await stack.create(pass);
    await expect(stack.sfn.send(new UpdateStateMachineCommand({ stateMachineArn }))).rejects.toMatchObject({
      name: 'MissingRequiredParameter',
      message: expect.stringMatching(/^Either the definition, the role ARN, .* must be specified$/),
    });
  });

  it('that is deleted stays until its executions have ended, and starts no other', async () => {
    const executionArn = await stack.start(waiting);
    const { stateMachineArn } = await stack.describe(executionArn);
    await stack.sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
    const described = await stack.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
    expect(described.status).toBe('DELETING');
    await expect(stack.sfn.send(new StartExecutionCommand({ stateMachineArn }))).rejects.toMatchObject({
      name: 'StateMachineDeleting',
    });
    await stack.sfn.send(new StopExecutionCommand({ executionArn }));
    await expect(stack.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).rejects.toMatchObject({
      name: 'StateMachineDoesNotExist',
    });
  });

  it('is refused under a name with a space or as an EXPRESS one', async () => {
    const named = new CreateStateMachineCommand({ name: 'a b', definition: pass, roleArn });
    await expect(stack.sfn.send(named)).rejects.toMatchObject({ name: 'InvalidName' });
    const express = new CreateStateMachineCommand({ name: 'fast', definition: pass, roleArn, type: 'EXPRESS' });
    await expect(stack.sfn.send(express)).rejects.toMatchObject({ name: 'StateMachineTypeNotSupported' });
  });
});

describe('an execution', () => {
  it('gets a name when none is given, and tells what became of it', async () => {
    const stateMachineArn = await stack.create(pass);
    const { executionArn, startDate } = await stack.sfn.send(
      new StartExecutionCommand({ stateMachineArn, input: '{ "a": 1 }' }),
    );
    const { name, ...rest } = await stack.ended(executionArn ?? '');
    expect(name).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toMatchObject({
      executionArn,
      stateMachineArn,
      startDate,
      status: 'SUCCEEDED',
      input: '{ "a": 1 }',
      output: '{"a":1}',
    });
    expect(executionArn).toBe(`${stateMachineArn.replace('stateMachine', 'execution')}:${name}`);
    expect(Number(rest.stopDate)).toBeGreaterThanOrEqual(Number(startDate));
  });

  it('is the same one when it is started again while it runs, with the same input', async () => {
    const stateMachineArn = await stack.create(waiting);
    const start = (input: string) =>
      stack.sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'nightly', input }));
    const first = await start('{"a":1}');
    const { executionArn, startDate } = await start('{"a":1}');
    expect([executionArn, startDate]).toEqual([first.executionArn, first.startDate]);
    await expect(start('{"a":2}')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    await stack.sfn.send(new StopExecutionCommand({ executionArn }));
    await expect(start('{"a":1}')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  it('that has ended is not changed by StopExecution', async () => {
    const executionArn = await stack.start(pass);
    const { stopDate } = await stack.ended(executionArn);
    const stopped = await stack.sfn.send(new StopExecutionCommand({ executionArn, error: 'TooLate' }));
    expect(stopped.stopDate).toEqual(stopDate);
    const { status, error } = await stack.describe(executionArn);
    expect([status, error]).toEqual(['SUCCEEDED', undefined]);
  });

  it('is found by its status, the latest first, in pages', async () => {
    const stateMachineArn = await stack.create(
      machine({
        IsOdd: {
          Type: 'Choice',
          Choices: [{ Variable: '$.odd', BooleanEquals: true, Next: 'No' }],
          Default: 'Yes',
        },
        No: { Type: 'Fail', Error: 'Odd' },
        Yes: { Type: 'Succeed' },
      }),
    );
    for (const number of [1, 2, 3, 4, 5]) {
      const input = JSON.stringify({ odd: number % 2 === 1 });
      const started = await stack.sfn.send(new StartExecutionCommand({ stateMachineArn, name: `n${number}`, input }));
      await stack.ended(started.executionArn ?? '');
    }
    const list = async (more: object) => {
      const found = await stack.sfn.send(new ListExecutionsCommand({ stateMachineArn, ...more }));
      return { names: found.executions?.map(({ name }) => name), nextToken: found.nextToken };
    };
    expect((await list({})).names).toEqual(['n5', 'n4', 'n3', 'n2', 'n1']);
    const first = await list({ statusFilter: 'FAILED', maxResults: 2 });
    expect(first.names).toEqual(['n5', 'n3']);
    const { names, nextToken } = await list({ statusFilter: 'FAILED', maxResults: 2, nextToken: first.nextToken });
    expect([names, nextToken]).toEqual([['n1'], undefined]);
    expect((await list({ statusFilter: 'RUNNING' })).names).toEqual([]);
  });

  it.each([
    ['of a machine that does not exist', { stateMachineArn: missing }, 'StateMachineDoesNotExist'],
    ['of something that is no state machine', { stateMachineArn: 'restore' }, 'InvalidArn'],
    ['without a machine', {}, 'ValidationException'],
  ])('%s is refused', async (_case, input, name) => {
    const command = new StartExecutionCommand(input as { stateMachineArn: string });
    await expect(stack.sfn.send(command)).rejects.toMatchObject({ name });
  });

  it.each([
    ['an input that is no JSON', { input: '{target' }, 'InvalidExecutionInput'],
    ['an input that is too long', { input: JSON.stringify('x'.repeat(262_144)) }, 'InvalidExecutionInput'],
    ['a name with a colon', { name: 'a:b' }, 'InvalidName'],
    ['a name of 81 characters', { name: 'n'.repeat(81) }, 'InvalidName'],
  ])('with %s is refused', async (_case, input, name) => {
    const stateMachineArn = await stack.create(pass);
    await expect(stack.sfn.send(new StartExecutionCommand({ stateMachineArn, ...input }))).rejects.toMatchObject({
      name,
    });
  });

  it('tells whether it could be redriven', async () => {
    const running = await stack.start(waiting);
    const told = async (arn: string) => {
      const { redriveCount, redriveStatus, redriveStatusReason } = await stack.describe(arn);
      return [redriveCount, redriveStatus, redriveStatusReason];
    };
    const unfit = (status: string) => [0, 'NOT_REDRIVABLE', `Execution is ${status} and cannot be redriven`];
    expect(await told(running)).toEqual(unfit('RUNNING'));
    await stack.sfn.send(new StopExecutionCommand({ executionArn: running }));
    expect(await told(running)).toEqual([0, 'REDRIVABLE', undefined]);
    const succeeded = await stack.start(pass);
    await stack.ended(succeeded);
    expect(await told(succeeded)).toEqual(unfit('SUCCEEDED'));
  });

  it.each([
    ['a cause', { cause: 'c'.repeat(32_769) }, 32_768],
    ['an error', { error: 'e'.repeat(257) }, 256],
  ])('is not stopped with %s that is too long, and runs on', async (what, more, longest) => {
    const executionArn = await stack.start(waiting);
    await expect(stack.sfn.send(new StopExecutionCommand({ executionArn, ...more }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(
        `at '${what.split(' ')[1]}' failed to satisfy constraint: Member must have length less than or equal to ${longest}`,
      ),
    });
    expect((await stack.describe(executionArn)).status).toBe('RUNNING');
    const shorter = Object.fromEntries(Object.entries(more).map(([key, text]) => [key, text.slice(1)]));
    await stack.sfn.send(new StopExecutionCommand({ executionArn, ...shorter }));
    expect(await stack.describe(executionArn)).toMatchObject({ status: 'ABORTED', ...shorter });
  });

  it('that does not exist is told by name', async () => {
    const executionArn = 'arn:aws:states:us-east-1:123456789012:execution:restore:missing';
    await expect(stack.sfn.send(new DescribeExecutionCommand({ executionArn }))).rejects.toMatchObject({
      name: 'ExecutionDoesNotExist',
      message: `Execution Does Not Exist: '${executionArn}'`,
    });
  });
});

describe('a request', () => {
  it.each([
    ['for an unknown operation', 'AWSStepFunctions.StartSyncExecution', '{}', 'UnknownOperationException'],
    ['of no JSON', 'AWSStepFunctions.ListStateMachines', '{', 'SerializationException'],
    ['of a wrong type', 'AWSStepFunctions.ListStateMachines', '{"maxResults":"many"}', 'ValidationException'],
    ['with a token of no page', 'AWSStepFunctions.ListStateMachines', '{"nextToken":"no"}', 'InvalidToken'],
  ])('%s is refused with HTTP 400', async (_case, target, body, name) => {
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target };
    const response = await fetch(stack.endpoint.url, { method: 'POST', headers, body });
    expect([response.status, ((await response.json()) as { __type: string }).__type]).toEqual([400, name]);
  });
});
