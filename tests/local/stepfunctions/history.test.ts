import { GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { machine, roleArn, startEndpoint, task } from './endpoint.ts';
import { named } from './fake-lambda.ts';

let stack: Awaited<ReturnType<typeof startEndpoint>>;
beforeAll(async () => {
  stack = await startEndpoint();
});
afterEach(() => stack.lambda.reset());
afterAll(() => stack.close());

const polling = machine({
  Check: task('Check', { End: undefined, ResultPath: '$.copy', Next: 'IsComplete' }),
  IsComplete: {
    Type: 'Choice',
    Choices: [{ Variable: '$.copy.outcome', StringEquals: 'Complete', Next: 'Done' }],
    Default: 'Pause',
  },
  Pause: { Type: 'Wait', Seconds: 30, Next: 'Check' },
  Done: { Type: 'Succeed' },
});

async function polled(): Promise<string> {
  stack.lambda.define('Check', (_invocation, attempt) => ({ outcome: attempt === 1 ? 'Complete' : 'InProgress' }));
  const arn = await stack.start(polling, { target: 'orders' });
  await stack.ended(arn);
  return arn;
}

describe('the history', () => {
  it('has the events of AWS in the order of what happened', async () => {
    const events = await stack.history(await polled());
    expect(events.map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      ...['TaskStateEntered', 'LambdaFunctionScheduled', 'LambdaFunctionStarted', 'LambdaFunctionSucceeded'],
      ...['TaskStateExited', 'ChoiceStateEntered', 'ChoiceStateExited', 'WaitStateEntered', 'WaitStateExited'],
      ...['TaskStateEntered', 'LambdaFunctionScheduled', 'LambdaFunctionStarted', 'LambdaFunctionSucceeded'],
      ...['TaskStateExited', 'ChoiceStateEntered', 'ChoiceStateExited', 'SucceedStateEntered', 'SucceedStateExited'],
      'ExecutionSucceeded',
    ]);
    expect(events.map(({ id }) => id)).toEqual(events.map((_event, at) => at + 1));
    expect(events.map(({ previousEventId }) => previousEventId)).toEqual(events.map((_event, at) => (at < 2 ? 0 : at)));
    const times = events.map(({ timestamp }) => Number(timestamp));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('gives each event its details', async () => {
    const events = await stack.history(await polled());
    const input = '{"target":"orders"}';
    const copy = '{"outcome":"InProgress"}';
    expect(events[0]?.executionStartedEventDetails).toEqual({ input, inputDetails: { truncated: false }, roleArn });
    expect(events[1]?.stateEnteredEventDetails).toEqual({ name: 'Check', input, inputDetails: { truncated: false } });
    expect(events[2]?.lambdaFunctionScheduledEventDetails).toMatchObject({
      resource: 'arn:aws:lambda:us-east-1:123456789012:function:Check',
      input,
    });
    expect(events[4]?.lambdaFunctionSucceededEventDetails?.output).toBe(copy);
    expect(events[5]?.stateExitedEventDetails).toMatchObject({
      name: 'Check',
      output: `{"target":"orders","copy":${copy}}`,
    });
    expect(events.at(-1)?.executionSucceededEventDetails?.output).toBe(
      '{"target":"orders","copy":{"outcome":"Complete"}}',
    );
  });

  it('lasts, from a Wait’s beginning to its end, the seconds that were to be waited', async () => {
    const events = await stack.history(await polled());
    const at = (type: string) => Number(events.find((event) => event.type === type)?.timestamp);
    // Real timers and clocks go by milliseconds, of 2 simulated seconds each.
    expect(at('WaitStateExited') - at('WaitStateEntered')).toBeGreaterThanOrEqual(28_000);
  });

  it('tells each failed attempt, and how the execution ended', async () => {
    stack.lambda.define('Fail', () => {
      throw named('RestoreFailed', 'no subnet');
    });
    const retry = [{ ErrorEquals: ['RestoreFailed'], IntervalSeconds: 1, MaxAttempts: 1 }];
    const arn = await stack.start(machine({ Fail: task('Fail', { Retry: retry }) }));
    await stack.ended(arn);
    const events = await stack.history(arn);
    const attempt = ['LambdaFunctionScheduled', 'LambdaFunctionStarted', 'LambdaFunctionFailed'];
    expect(events.map(({ type }) => type)).toEqual([
      ...['ExecutionStarted', 'TaskStateEntered', ...attempt, ...attempt, 'ExecutionFailed'],
    ]);
    const failure = { error: 'RestoreFailed', cause: expect.stringContaining('"errorMessage":"no subnet"') };
    expect(events[4]?.lambdaFunctionFailedEventDetails).toEqual(failure);
    expect(events.at(-1)?.executionFailedEventDetails).toEqual(failure);
  });

  it('exits a state whose error is caught, with the error in its output', async () => {
    stack.lambda.define('Fail', () => {
      throw named('RestoreFailed', 'no subnet');
    });
    const caught = [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failures.Fail', Next: 'Done' }];
    const arn = await stack.start(
      machine({ Fail: task('Fail', { Catch: caught, End: undefined, Next: 'Done' }), Done: { Type: 'Succeed' } }),
    );
    await stack.ended(arn);
    const exited = (await stack.history(arn)).find(({ type }) => type === 'TaskStateExited');
    const { failures } = JSON.parse(exited?.stateExitedEventDetails?.output ?? '{}');
    expect(failures.Fail.Error).toBe('RestoreFailed');
  });

  it('comes in pages, backwards and without data when asked so', async () => {
    const executionArn = await polled();
    const whole = await stack.history(executionArn);
    const pages: (number | undefined)[][] = [];
    let nextToken: string | undefined;
    do {
      const page = await stack.sfn.send(
        new GetExecutionHistoryCommand({
          executionArn,
          maxResults: 8,
          nextToken,
          reverseOrder: true,
          includeExecutionData: false,
        }),
      );
      expect(JSON.stringify(page.events)).not.toContain('orders');
      expect(page.events?.[0]?.type).toBe(whole.toReversed()[pages.length * 8]?.type);
      pages.push((page.events ?? []).map(({ id }) => id));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    expect(pages.map((ids) => ids.length)).toEqual([8, 8, 4]);
    expect(pages.flat()).toEqual(whole.map(({ id }) => id).toReversed());
  });
});
