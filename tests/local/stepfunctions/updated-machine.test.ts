import { StartExecutionCommand, UpdateStateMachineCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { machine, startEndpoint, task } from './endpoint.ts';

let stack: Awaited<ReturnType<typeof startEndpoint>>;
beforeAll(async () => {
  stack = await startEndpoint();
});
afterAll(() => stack.close());

/** A machine whose tasks are of one version of its functions, as a deployment makes it. */
function release(version: number): string {
  return machine({
    First: task(`first:${version}`, { End: undefined, Next: 'Wait' }),
    Wait: { Type: 'Wait', Seconds: 2000, Next: 'Second' },
    Second: task(`second:${version}`),
  });
}

it('an execution goes on with the definition and the versions that it began with', async () => {
  for (const name of ['first:1', 'second:1', 'first:2', 'second:2'])
    stack.lambda.define(name, () => ({ function: name }));
  const stateMachineArn = await stack.create(release(1));
  const start = async () => (await stack.sfn.send(new StartExecutionCommand({ stateMachineArn }))).executionArn ?? '';
  const old = await start();
  await stack.until(old, 'WaitStateEntered');
  await stack.sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition: release(2) }));
  expect((await stack.ended(old)).output).toBe('{"function":"second:1"}');
  expect((await stack.ended(await start())).output).toBe('{"function":"second:2"}');
});
