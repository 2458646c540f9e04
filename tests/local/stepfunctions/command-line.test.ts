import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CreateStateMachineCommand, DescribeExecutionCommand, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it } from 'vitest';
import { client, machine, roleArn, startEndpoint } from './endpoint.ts';

const main = fileURLToPath(new URL('../../../local/stepfunctions/main.ts', import.meta.url));
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
});

function start(...flags: string[]) {
  const child = spawn(process.execPath, [main, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  return { child, errors, lines: createInterface({ input: child.stdout }) };
}

describe('the endpoint as a process', () => {
  it('serves with the flags of AWS Step Functions Local, and ends when it is interrupted', async () => {
    const { child, lines } = start(
      ...['--port', '0', '--lambda-endpoint', 'http://127.0.0.1:9', '--wait-time-scale', '0.001'],
      ...['--aws-region', 'eu-west-1', '--aws-account', '210987654321'],
    );
    const [line] = (await once(lines, 'line')) as [string];
    const sfn = client(/http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '');
    const definition = machine({ Wait: { Type: 'Wait', Seconds: 100, End: true } });
    const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name: 'm', definition, roleArn }));
    expect(stateMachineArn).toBe('arn:aws:states:eu-west-1:210987654321:stateMachine:m');
    const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn }));
    let execution = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    while (execution.status === 'RUNNING') execution = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    expect(execution.status).toBe('SUCCEEDED');
    expect(Number(execution.stopDate) - Number(execution.startDate)).toBeGreaterThanOrEqual(99_000);
    sfn.destroy();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says what is missing or wrong and ends with code 1', async () => {
    const without = start('--port', '0');
    expect(await once(without.child, 'close')).toEqual([1, null]);
    expect(without.errors[0]).toBe('--lambda-endpoint is missing.');
    const wrong = start('--lambda-endpoint', 'http://127.0.0.1:9', '--port', '0', '--wait-time-scale', 'fast');
    expect(await once(wrong.child, 'close')).toEqual([1, null]);
    expect(wrong.errors).toEqual(['--wait-time-scale: expected a number above 0, got fast']);
  });

  it('names a taken port and its flag', async () => {
    const stack = await startEndpoint();
    const { port } = stack.endpoint;
    const { child, errors } = start('--lambda-endpoint', 'http://127.0.0.1:9', '--port', String(port));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(errors[0]).toContain(`Port ${port} is taken`);
    expect(errors[0]).toContain('--port');
    await stack.close();
  });
});
