import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { machine, startEndpoint, task } from './endpoint.ts';
import { named } from './fake-lambda.ts';

let stack: Awaited<ReturnType<typeof startEndpoint>>;
beforeAll(async () => {
  stack = await startEndpoint();
});
afterEach(() => stack.lambda.reset());
afterAll(() => stack.close());

describe('a catch', () => {
  it('keeps the error under its ResultPath, and a handler that throws it again ends the execution with it', async () => {
    stack.lambda.define('Copy', () => {
      throw named('SnapshotCopyFailed', 'The copy of a:b failed.\nIts status is failed.');
    });
    stack.lambda.define('Handle', ({ payload }) => {
      const { Error: name, Cause } = payload.failures.Copy;
      throw named(name, JSON.parse(Cause).errorMessage);
    });
    const definition = machine({
      Copy: task('Copy', {
        End: undefined,
        Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failures.Copy', Next: 'Handle' }],
        Next: 'Done',
      }),
      Handle: task('Handle'),
      Done: { Type: 'Succeed' },
    });
    const { status, error, cause } = await stack.run(definition, { target: 'orders' });
    expect({ status, error }).toEqual({ status: 'FAILED', error: 'SnapshotCopyFailed' });
    expect(JSON.parse(cause ?? '').errorMessage).toBe('The copy of a:b failed.\nIts status is failed.');
    const handed = stack.lambda.invocations.find(({ functionName }) => functionName === 'Handle')?.payload;
    expect(handed).toMatchObject({ target: 'orders', failures: { Copy: { Error: 'SnapshotCopyFailed' } } });
  });
});

describe('waiting', () => {
  it('takes the simulated seconds of SecondsPath', async () => {
    const definition = machine({ Wait: { Type: 'Wait', SecondsPath: '$.seconds', End: true } });
    const before = performance.now();
    const { startDate, stopDate } = await stack.run(definition, { seconds: 120 });
    expect(Number(stopDate) - Number(startDate)).toBeGreaterThanOrEqual(119_000);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('goes on at a simulated timestamp', async () => {
    const at = new Date(stack.clock.now() + 200_000);
    const { stopDate } = await stack.run(machine({ Wait: { Type: 'Wait', TimestampPath: '$.at', End: true } }), { at });
    expect(Number(stopDate)).toBeGreaterThanOrEqual(Number(at) - 2000);
  });

  it('ends when the execution is stopped, with the error and cause of the one who stopped it', async () => {
    stack.lambda.define('After', () => 1);
    const arn = await stack.start(
      machine({ Wait: { Type: 'Wait', Seconds: 1_000_000, Next: 'After' }, After: task('After') }),
    );
    await stack.until(arn, 'WaitStateEntered');
    const { stopDate } = await stack.sfn.send(
      new StopExecutionCommand({ executionArn: arn, error: 'Cancelled', cause: 'not tonight' }),
    );
    const described = await stack.describe(arn);
    expect(described).toMatchObject({ status: 'ABORTED', error: 'Cancelled', cause: 'not tonight', stopDate });
    const last = (await stack.history(arn)).at(-1);
    expect(last).toMatchObject({
      type: 'ExecutionAborted',
      executionAbortedEventDetails: { error: 'Cancelled', cause: 'not tonight' },
    });
    expect(stack.lambda.invocations).toHaveLength(0);
  });

  it('before a retry ends when the execution is stopped, and the function is not called again', async () => {
    stack.lambda.define('Fail', () => {
      throw named('AwsUnavailable', 'later');
    });
    const retry = [{ ErrorEquals: ['AwsUnavailable'], IntervalSeconds: 1_000_000 }];
    const arn = await stack.start(machine({ Fail: task('Fail', { Retry: retry }) }));
    await stack.until(arn, 'LambdaFunctionFailed');
    await stack.sfn.send(new StopExecutionCommand({ executionArn: arn }));
    // Another execution, from beginning to end: what the stopped one still did would have been done by then.
    await stack.run(machine({ Pass: { Type: 'Pass', End: true } }));
    expect(stack.lambda.invocations).toHaveLength(1);
    expect((await stack.history(arn)).at(-1)?.type).toBe('ExecutionAborted');
  });
});

describe('the time limit of the machine', () => {
  it('ends the execution as TIMED_OUT after so many simulated seconds', async () => {
    const definition = machine({ Wait: { Type: 'Wait', Seconds: 1_000_000, End: true } }, { TimeoutSeconds: 300 });
    const { status, error, cause, startDate, stopDate } = await stack.run(definition);
    // AWS tells neither: it is the status that says it.
    expect([status, error, cause]).toEqual(['TIMED_OUT', undefined, undefined]);
    expect(Number(stopDate) - Number(startDate)).toBeGreaterThanOrEqual(299_000);
  });

  it('calls no function after it has passed during a pause before a retry', async () => {
    stack.lambda.define('Fail', () => {
      throw named('AwsUnavailable', 'later');
    });
    const retry = [{ ErrorEquals: ['AwsUnavailable'], IntervalSeconds: 1_000_000 }];
    const definition = machine({ Fail: task('Fail', { Retry: retry }) }, { TimeoutSeconds: 300 });
    expect((await stack.run(definition)).status).toBe('TIMED_OUT');
    await stack.run(machine({ Pass: { Type: 'Pass', End: true } }));
    expect(stack.lambda.invocations).toHaveLength(1);
  });
});

describe('a Fail state', () => {
  it('ends the execution with its error and cause', async () => {
    const ended = await stack.run(machine({ No: { Type: 'Fail', Error: 'Refused', Cause: 'by rule' } }));
    expect(ended).toMatchObject({ status: 'FAILED', error: 'Refused', cause: 'by rule' });
  });

  it('that says nothing ends the execution without either', async () => {
    const ended = await stack.run(machine({ No: { Type: 'Fail' } }));
    expect([ended.status, ended.error, ended.cause]).toEqual(['FAILED', undefined, undefined]);
  });
});

describe('the context object', () => {
  const State = { 'state.$': '$$.State' };

  it('has a RetryCount only in a state that can be retried', async () => {
    stack.lambda.define('Look', ({ payload }) => payload);
    const definition = machine({
      Pass: { Type: 'Pass', Parameters: State, ResultPath: '$.pass', Next: 'Task' },
      Task: task('Look', { Parameters: State, ResultPath: '$.task' }),
    });
    const EnteredTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect((await stack.run(definition)).result).toEqual({
      pass: { state: { Name: 'Pass', EnteredTime } },
      task: { state: { Name: 'Task', EnteredTime, RetryCount: 0 } },
    });
  });

  it('is each branch’s own in a Parallel, and the Parallel’s own after it', async () => {
    // The branches enter and leave their states at the same time; each looks after the other has moved on.
    const arrived = Promise.withResolvers<void>();
    let seen = 0;
    stack.lambda.define('Look', async ({ payload }) => {
      seen += 1;
      if (seen === 2) arrived.resolve();
      await arrived.promise;
      if (payload.state.Name === 'Left' && payload.state.RetryCount < 2) throw named('AwsUnavailable', 'later');
      return payload;
    });
    const Retry = [{ ErrorEquals: ['AwsUnavailable'], IntervalSeconds: 1 }];
    const branch = (name: string) => ({
      StartAt: name,
      States: {
        [name]: task('Look', { Parameters: State, ResultPath: '$.task', Retry, End: undefined, Next: `${name}After` }),
        [`${name}After`]: { Type: 'Pass', Parameters: { 'task.$': '$.task', 'after.$': '$$.State.Name' }, End: true },
      },
    });
    const definition = machine({
      Both: {
        ...{ Type: 'Parallel', Branches: [branch('Left'), branch('Right')], End: true },
        ResultSelector: { 'branches.$': '$', 'name.$': '$$.State.Name', 'input.$': '$$.Execution.Input' },
      },
    });
    expect((await stack.run(definition, { target: 'orders' })).result).toMatchObject({
      ...{ name: 'Both', input: { target: 'orders' } },
      branches: [
        { task: { state: { Name: 'Left', RetryCount: 2 } }, after: 'LeftAfter' },
        { task: { state: { Name: 'Right', RetryCount: 0 } }, after: 'RightAfter' },
      ],
    });
  });

  it('has the item in a Map, which runs as many at a time as it may', async () => {
    let running = 0;
    let most = 0;
    stack.lambda.define('Look', async ({ payload }) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
      return payload;
    });
    const definition = machine({
      Each: {
        ...{ Type: 'Map', ItemsPath: '$.items', MaxConcurrency: 2, End: true },
        ItemSelector: { 'index.$': '$$.Map.Item.Index', 'value.$': '$$.Map.Item.Value', 'of.$': '$.of' },
        ItemProcessor: { StartAt: 'Look', States: { Look: task('Look') } },
      },
    });
    const { result } = await stack.run(definition, { items: ['a', 'b', 'c'], of: 'x' });
    expect(result).toEqual(['a', 'b', 'c'].map((value, index) => ({ index, value, of: 'x' })));
    expect(most).toBe(2);
  });
});

describe('a Parallel', () => {
  it('that fails ends its other branches, and calls no more of their functions', async () => {
    stack.lambda.define('After', () => 1);
    const waiting = {
      StartAt: 'Wait',
      States: { Wait: { Type: 'Wait', Seconds: 1_000_000, Next: 'After' }, After: task('After') },
    };
    const failing = { StartAt: 'No', States: { No: { Type: 'Fail', Error: 'Refused' } } };
    const ended = await stack.run(machine({ Both: { Type: 'Parallel', Branches: [waiting, failing], End: true } }));
    expect([ended.status, ended.error, stack.lambda.invocations.length]).toEqual(['FAILED', 'Refused', 0]);
  });
});

describe('an endpoint with the time scales of AWS Step Functions Local', () => {
  it('shortens waiting alone: a pause before a retry and the time limit are the clock’s', async () => {
    const own = await startEndpoint({ speed: 1, waitTimeScale: 0.001, retryTimeScale: 1 });
    own.lambda.define('Late', (_invocation, attempt) => {
      if (attempt === 0) throw named('AwsUnavailable', 'later');
      return 'done';
    });
    const definition = machine(
      {
        Wait: { Type: 'Wait', Seconds: 100, Next: 'Late' },
        Late: task('Late', { Retry: [{ ErrorEquals: ['AwsUnavailable'], IntervalSeconds: 1 }] }),
      },
      { TimeoutSeconds: 30 },
    );
    const before = performance.now();
    const { result } = await own.run(definition);
    expect(result).toBe('done');
    expect(performance.now() - before).toBeGreaterThan(1000);
    await own.close();
  });
});
