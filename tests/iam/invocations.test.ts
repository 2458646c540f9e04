import { CreateStateMachineCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SimulatedClock } from '../../local/clock.ts';
import { authorizationOf } from '../../local/iam/access-key.ts';
import { Identities } from '../../local/iam/identities.ts';
import { type LambdaGateway, startLambdaGateway } from '../../local/lambda/gateway.ts';
import { type StepFunctionsEndpoint, startStepFunctions } from '../../local/stepfunctions/step-functions.ts';
import { errorOf } from '../local/aws/emulator.ts';
import { startFakeLambda } from '../local/stepfunctions/fake-lambda.ts';
import { config, stageRoles, target, templateOf } from './stage-roles.ts';

const place = { account: '111122223333', region: 'eu-west-1' };
const functionArn = (key: string) => `arn:aws:lambda:eu-west-1:111122223333:function:aurora-restore-test-${key}`;
const machineRole = 'arn:aws:iam::111122223333:role/aurora-restore-test-eu-west-1-restore';
const prefix = 'aurora-restore-test-';

let lambda: Awaited<ReturnType<typeof startFakeLambda>>;
let gateway: LambdaGateway;
let stepFunctions: StepFunctionsEndpoint;

beforeEach(async () => {
  const identities = new Identities(place);
  identities.load(templateOf(stageRoles(config({ orders: target() }))));
  lambda = await startFakeLambda();
  gateway = await startLambdaGateway({
    ...{ lambdaEndpoint: lambda.url, functionPrefix: prefix, access: { identities, ...place } },
  });
  stepFunctions = await startStepFunctions({
    ...{ clock: new SimulatedClock(100), lambdaEndpoint: gateway.url, identities, ...place },
  });
});
afterEach(async () => {
  await stepFunctions.close();
  await gateway.close();
  await lambda.close();
});

const sfn = (accessKeyId: string) =>
  new SFNClient({
    endpoint: stepFunctions.url,
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'x' },
  });

/** A machine with one task, under the name that the stack's has, and under another. */
async function machine(key: string, name = 'aurora-restore-test-restore'): Promise<string> {
  const States = { Task: { Type: 'Task', Resource: functionArn(key), End: true } };
  const definition = JSON.stringify({ StartAt: 'Task', States });
  const { stateMachineArn } = await sfn('local').send(
    new CreateStateMachineCommand({ name, definition, roleArn: machineRole }),
  );
  return stateMachineArn ?? '';
}

async function run(
  key: string,
): Promise<{ readonly status: string; readonly error?: string; readonly cause?: string }> {
  const { executionArn } = await sfn('local').send(new StartExecutionCommand({ stateMachineArn: await machine(key) }));
  for (;;) {
    const response = await fetch(stepFunctions.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSStepFunctions.DescribeExecution' },
      body: JSON.stringify({ executionArn }),
    });
    const execution = (await response.json()) as { readonly status: string };
    if (execution.status !== 'RUNNING') return execution;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the state machine', () => {
  it('invokes the functions of its tasks', async () => {
    lambda.define('aurora-restore-test-DeleteRDS', () => ({ done: true }));
    expect(await run('DeleteRDS')).toMatchObject({ status: 'SUCCEEDED', output: '{"done":true}' });
  });

  it('invokes no other function', async () => {
    lambda.define('aurora-restore-test-sweep', () => ({ done: true }));
    const execution = await run('sweep');
    expect(execution).toMatchObject({ status: 'FAILED', error: 'Lambda.AccessDeniedException' });
    expect(execution.cause).toContain(
      `User: arn:aws:sts::111122223333:assumed-role/aurora-restore-test-eu-west-1-restore/StepFunctions is not authorized to perform: lambda:InvokeFunction on resource: ${functionArn('sweep')} because no identity-based policy allows the lambda:InvokeFunction action`,
    );
    expect(lambda.invocations).toEqual([]);
  });
});

describe('a function', () => {
  it('starts executions of its own state machine only, and only if it may', async () => {
    const own = await machine('DeleteRDS');
    const other = await machine('DeleteRDS', 'another');
    const start = (key: string, stateMachineArn: string) =>
      sfn(`function:${prefix}${key}`).send(new StartExecutionCommand({ stateMachineArn }));
    expect((await start('PostRestores', own)).executionArn).toContain(':execution:aurora-restore-test-restore:');
    expect(await errorOf(start('PostRestores', other))).toEqual({
      ...{ name: 'AccessDeniedException', status: 400 },
      message: `User: arn:aws:sts::111122223333:assumed-role/aurora-restore-test-eu-west-1-PostRestores/aurora-restore-test-PostRestores is not authorized to perform: states:StartExecution on resource: ${other} because no identity-based policy allows the states:StartExecution action`,
    });
    expect(await errorOf(start('GetRestore', own))).toMatchObject({ name: 'AccessDeniedException' });
    expect(await errorOf(start('Unheard', own))).toMatchObject({ name: 'UnrecognizedClientException' });
  });

  it('makes no state machines', async () => {
    const input = { name: 'mine', definition: '{}', roleArn: machineRole };
    const making = sfn(`function:${prefix}PostRestores`).send(new CreateStateMachineCommand(input));
    expect(await errorOf(making)).toMatchObject({ name: 'AccessDeniedException' });
  });

  it('invokes no other', async () => {
    const invoke = (accessKeyId: string) =>
      fetch(`${gateway.url}/2015-03-31/functions/DeleteRDS/invocations`, {
        ...{ method: 'POST', body: '{}' },
        headers: { authorization: authorizationOf(accessKeyId, 'lambda', 'eu-west-1') },
      });
    lambda.define('aurora-restore-test-DeleteRDS', () => ({}));
    const refused = await invoke(`function:${prefix}PostRestores`);
    expect([refused.status, refused.headers.get('x-amzn-errortype')]).toEqual([403, 'AccessDeniedException']);
    expect((await invoke('function:unheard')).headers.get('x-amzn-errortype')).toBe('UnrecognizedClientException');
    expect((await invoke('local')).status).toBe(200);
  });
});
