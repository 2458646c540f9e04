import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  type DescribeExecutionOutput,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { SimulatedClock } from '../../../local/clock.ts';
import { type StepFunctionsOptions, startStepFunctions } from '../../../local/stepfunctions/step-functions.ts';
import { startFakeLambda } from './fake-lambda.ts';

export const roleArn = 'arn:aws:iam::123456789012:role/states';

export function client(endpoint: string): SFNClient {
  return new SFNClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
}

/** A task of a function of the fake Lambda. */
export function task(functionName: string, more: object = {}): object {
  return {
    Type: 'Task',
    Resource: `arn:aws:lambda:us-east-1:123456789012:function:${functionName}`,
    End: true,
    ...more,
  };
}

/** A machine of these states; the first is where it starts. */
export function machine(states: Record<string, object>, more: object = {}): string {
  return JSON.stringify({ StartAt: Object.keys(states)[0], States: states, ...more });
}

/** The endpoint over a fake Lambda, with the real SDK client as its user. */
export async function startEndpoint(
  options: { readonly speed?: number } & Pick<StepFunctionsOptions, 'waitTimeScale' | 'retryTimeScale' | 'sleep'> = {},
) {
  const lambda = await startFakeLambda();
  const { speed = 2000, ...scales } = options;
  const clock = new SimulatedClock(speed);
  const endpoint = await startStepFunctions({ clock, lambdaEndpoint: lambda.url, ...scales });
  const sfn = client(endpoint.url);
  let machines = 0;

  const create = async (definition: string): Promise<string> => {
    machines += 1;
    const created = await sfn.send(new CreateStateMachineCommand({ name: `machine-${machines}`, definition, roleArn }));
    return created.stateMachineArn ?? '';
  };
  const start = async (definition: string, input: unknown = {}, name?: string): Promise<string> => {
    const stateMachineArn = await create(definition);
    const started = await sfn.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
    return started.executionArn ?? '';
  };
  const describe = (executionArn: string) => sfn.send(new DescribeExecutionCommand({ executionArn }));
  const ended = async (executionArn: string): Promise<DescribeExecutionOutput> => {
    for (;;) {
      const execution = await describe(executionArn);
      if (execution.status !== 'RUNNING') return execution;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const history = async (executionArn: string): Promise<HistoryEvent[]> =>
    (await sfn.send(new GetExecutionHistoryCommand({ executionArn }))).events ?? [];

  return {
    lambda,
    clock,
    endpoint,
    sfn,
    create,
    start,
    describe,
    ended,
    history,
    /** Starts an execution of a new machine and returns it when it has ended, with its output parsed. */
    run: async (definition: string, input: unknown = {}) => {
      const execution = await ended(await start(definition, input));
      return { ...execution, result: execution.output === undefined ? undefined : JSON.parse(execution.output) };
    },
    /** Returns when the execution has come to an event of this type. */
    until: async (executionArn: string, type: string) => {
      while (!(await history(executionArn)).some((event) => event.type === type)) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    close: async () => {
      sfn.destroy();
      await endpoint.close();
      await lambda.close();
    },
  };
}
