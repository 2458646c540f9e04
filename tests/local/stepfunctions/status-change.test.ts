import {
  CreateStateMachineCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SimulatedClock } from '../../../local/clock.ts';
import { createEndedExecutionsRule } from '../../../local/ended-executions.ts';
import { type StatusChange, statusChange } from '../../../local/stepfunctions/status-change.ts';
import { type StepFunctionsEndpoint, startStepFunctions } from '../../../local/stepfunctions/step-functions.ts';
import { endedEvent } from '../../../src/upkeep/notify-ended.ts';
import { client, machine, roleArn } from './endpoint.ts';
import { startFakeLambda } from './fake-lambda.ts';

describe('the events of executions that end', () => {
  const events: StatusChange[] = [];
  let endpoint: StepFunctionsEndpoint;
  let sfn: SFNClient;

  beforeAll(async () => {
    endpoint = await startStepFunctions({
      ...{ clock: new SimulatedClock(2000), lambdaEndpoint: 'http://127.0.0.1:9' },
      onStatusChange: (event) => events.push(event),
    });
    sfn = client(endpoint.url);
  });
  afterAll(async () => {
    sfn?.destroy();
    await endpoint?.close();
  });

  async function start(name: string, definition: string): Promise<string> {
    const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));
    const input = '{"target":"orders-staging"}';
    const { executionArn = '' } = await sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'one', input }));
    return executionArn;
  }

  async function eventOf(executionArn: string): Promise<StatusChange> {
    for (;;) {
      const found = events.find(({ detail }) => detail.executionArn === executionArn);
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const waiting = (more: object = {}) => machine({ Wait: { Type: 'Wait', Seconds: 1_000_000, End: true } }, more);

  it('have the form of EventBridge for one that was stopped', async () => {
    const executionArn = await start('stopped', waiting());
    await sfn.send(new StopExecutionCommand({ executionArn, error: 'Stopped', cause: 'by ana' }));
    const event = await eventOf(executionArn);
    expect(event).toMatchObject({
      ...{ version: '0', source: 'aws.states', 'detail-type': 'Step Functions Execution Status Change' },
      ...{ account: '123456789012', region: 'us-east-1', resources: [executionArn] },
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      detail: {
        ...{ executionArn, name: 'one', status: 'ABORTED', error: 'Stopped', cause: 'by ana', output: null },
        stateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:stopped',
        input: '{"target":"orders-staging"}',
      },
    });
    expect(event.detail.stopDate).toBeGreaterThanOrEqual(event.detail.startDate);
    expect(endedEvent.safeParse(event).success).toBe(true);
    await sfn.send(new StopExecutionCommand({ executionArn }));
    expect(events.filter(({ detail }) => detail.executionArn === executionArn)).toHaveLength(1);
  });

  it('tell of one that exceeds its time', async () => {
    const event = await eventOf(await start('late', waiting({ TimeoutSeconds: 10 })));
    expect(event.detail).toMatchObject({ status: 'TIMED_OUT', error: null, redriveStatus: 'REDRIVABLE' });
    expect(endedEvent.safeParse(event).success).toBe(true);
  });

  it('tell of one that succeeds, with its output', async () => {
    const event = await eventOf(await start('pass', machine({ Pass: { Type: 'Pass', End: true } })));
    expect(event.detail).toMatchObject({ status: 'SUCCEEDED', output: '{"target":"orders-staging"}', error: null });
  });
});

describe('an event that has no room', () => {
  const detailOf = (input: string, output?: string) =>
    statusChange(
      {
        ...{ arn: 'arn:a', name: 'a', stateMachineArn: 'arn:machine', status: 'FAILED', input },
        ...{ startedAt: 0, stoppedAt: 1000, ending: output === undefined ? {} : { output } },
      },
      { region: 'eu-west-1', account: '000000000000' },
    ).detail;
  const most = 248 * 1024 - 2;

  it.each([
    ['the input, where it takes too much once it is escaped', ['"'.repeat(most / 2 + 1)], false, null],
    ['nothing, up to 248 KiB', ['"'.repeat(most / 2)], true, null],
    ['nothing, up to 248 KiB in UTF-8', ['ü'.repeat(most / 2)], true, null],
    ['the input, where both take too much', ['a'.repeat(most / 2), 'b'.repeat(most / 2)], false, true],
    ['the output too, where it takes too much alone', ['{}', 'b'.repeat(most + 1)], false, false],
  ] as const)('leaves out %s', (_what, [input, output], hasInput, hasOutput) => {
    const detail = detailOf(input, output);
    expect(detail.inputDetails).toEqual({ included: hasInput });
    expect(detail.input).toBe(hasInput ? input : null);
    expect(detail.outputDetails).toEqual(hasOutput === null ? null : { included: hasOutput });
    expect(detail.output).toBe(hasOutput ? output : null);
    expect(endedEvent.safeParse({ detail }).success).toBe(true);
  });
});

describe('the rule of the local stack', () => {
  const ended = (status: string) =>
    statusChange(
      {
        ...{ arn: `arn:${status}`, name: status, stateMachineArn: 'arn:machine', status, input: '{}', ending: {} },
        ...{ startedAt: 0, stoppedAt: 1000 },
      },
      { region: 'eu-west-1', account: '000000000000' },
    );

  it('invokes NotifyEnded for what the deployed rule matches, and for nothing else', async () => {
    const lambda = await startFakeLambda();
    const invoked: string[] = [];
    const all = Promise.withResolvers<void>();
    lambda.define('NotifyEnded', ({ payload }: { payload: StatusChange }) => {
      invoked.push(payload.detail.status);
      if (invoked.length === 3) all.resolve();
      return { messageId: 'm' };
    });
    const rule = createEndedExecutionsRule(lambda.url, (text) => all.reject(new Error(text)));
    for (const status of ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']) rule.take(ended(status));
    await all.promise;
    expect(invoked.toSorted()).toEqual(['ABORTED', 'FAILED', 'TIMED_OUT']);
    rule.close();
    await lambda.close();
  });

  it('invokes nothing whose policy does not let EventBridge, and reports it', () => {
    const reported: string[] = [];
    const rule = createEndedExecutionsRule(
      'http://127.0.0.1:9',
      (text) => reported.push(text),
      () => false,
    );
    rule.take(ended('ABORTED'));
    expect(reported).toEqual(['NotifyEnded: its policy does not let EventBridge invoke it.']);
    rule.close();
  });

  it('reports an invocation that fails', async () => {
    const reported = Promise.withResolvers<string>();
    const rule = createEndedExecutionsRule('http://127.0.0.1:9', reported.resolve);
    rule.take(ended('ABORTED'));
    expect(await reported.promise).toMatch(/^NotifyEnded: Lambda\.SdkClientException: /);
    rule.close();
  });
});
