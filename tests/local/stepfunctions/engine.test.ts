import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { machine, startEndpoint, task } from './endpoint.ts';
import { LambdaAnswer, named } from './fake-lambda.ts';

let stack: Awaited<ReturnType<typeof startEndpoint>>;
beforeAll(async () => {
  stack = await startEndpoint();
});
afterEach(() => stack.lambda.reset());
afterAll(() => stack.close());

const contextParameters = {
  'id.$': '$$.Execution.Id',
  'name.$': '$$.Execution.Name',
  'startedAt.$': '$$.Execution.StartTime',
  'input.$': '$$.Execution.Input',
  'state.$': '$$.State.Name',
  'enteredAt.$': '$$.State.EnteredTime',
  'retryCount.$': '$$.State.RetryCount',
  'machine.$': '$$.StateMachine.Name',
  'machineId.$': '$$.StateMachine.Id',
};

describe('a task', () => {
  it('hands the function the context object and the payload', async () => {
    stack.lambda.define('Look', ({ payload }) => payload);
    const definition = machine({
      First: { Type: 'Pass', Next: 'Second' },
      Second: task('Look', { Parameters: { ...contextParameters, 'payload.$': '$' } }),
    });
    const { result, executionArn, stateMachineArn, name, startDate } = await stack.run(definition, { a: 1 });
    expect(result).toMatchObject({
      id: executionArn,
      name,
      startedAt: startDate?.toISOString(),
      input: { a: 1 },
      state: 'Second',
      retryCount: 0,
      machine: stateMachineArn?.split(':').at(-1),
      machineId: stateMachineArn,
      payload: { a: 1 },
    });
    expect(Date.parse(result.enteredAt)).toBeGreaterThanOrEqual(Date.parse(result.startedAt));
  });

  it('is retried by the name of its error, with a rising RetryCount and an EnteredTime that stays', async () => {
    stack.lambda.define('Delete', ({ payload }, attempt) => {
      if (attempt < 3) throw named('ClusterStillDeleting', `attempt ${attempt}`);
      return payload;
    });
    const definition = machine({
      Delete: task('Delete', {
        Parameters: contextParameters,
        Retry: [
          { ErrorEquals: ['SomethingElse'], MaxAttempts: 1 },
          { ErrorEquals: ['ClusterStillDeleting'], IntervalSeconds: 30, BackoffRate: 1, MaxAttempts: 5 },
        ],
      }),
    });
    const { status, startDate, stopDate } = await stack.run(definition);
    expect(status).toBe('SUCCEEDED');
    expect(stack.lambda.invocations.map(({ payload }) => payload.retryCount)).toEqual([0, 1, 2, 3]);
    expect(new Set(stack.lambda.invocations.map(({ payload }) => payload.enteredAt)).size).toBe(1);
    expect(Number(stopDate) - Number(startDate)).toBeGreaterThanOrEqual(89_000);
  });

  it('keeps of a cause 32,768 characters, in a Catch too', async () => {
    stack.lambda.define('Fail', () => {
      throw named('SetupInvalid', '"'.repeat(40_000));
    });
    const states = { Fail: task('Fail') };
    expect((await stack.run(machine(states))).cause).toHaveLength(32_768);
    const caught = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }];
    const { result } = await stack.run(
      machine({ Fail: task('Fail', { Catch: caught }), Caught: { Type: 'Pass', End: true } }),
    );
    expect(result.Cause).toHaveLength(32_768);
  });

  it('fails with the name of its last error when its attempts are used up', async () => {
    stack.lambda.define('Delete', () => {
      throw named('ClusterStillDeleting', 'still there');
    });
    const retry = [{ ErrorEquals: ['ClusterStillDeleting'], IntervalSeconds: 1, MaxAttempts: 2 }];
    const { status, error } = await stack.run(machine({ Delete: task('Delete', { Retry: retry }) }));
    expect({ status, error, calls: stack.lambda.invocations.length }).toEqual({
      status: 'FAILED',
      error: 'ClusterStillDeleting',
      calls: 3,
    });
  });

  it('is not retried for an error of another name', async () => {
    stack.lambda.define('Copy', () => {
      throw named('KmsKeyNotAccessible', 'no key');
    });
    const retry = [{ ErrorEquals: ['AwsUnavailable'], IntervalSeconds: 1, MaxAttempts: 2 }];
    const { error, cause } = await stack.run(machine({ Copy: task('Copy', { Retry: retry }) }));
    expect(error).toBe('KmsKeyNotAccessible');
    expect(JSON.parse(cause ?? '')).toEqual({
      errorType: 'KmsKeyNotAccessible',
      errorMessage: 'no key',
      trace: ['trace'],
    });
    expect(stack.lambda.invocations).toHaveLength(1);
  });

  it('begins at RetryCount 0 each time its state is entered', async () => {
    stack.lambda.define('Poll', ({ payload }, attempt) => {
      if (attempt % 2 === 0) throw named('AwsUnavailable', 'later');
      return { outcome: attempt > 2 ? 'Complete' : 'InProgress', retryCount: payload.retryCount };
    });
    const definition = machine({
      Poll: task('Poll', {
        End: undefined,
        Parameters: contextParameters,
        Retry: [{ ErrorEquals: ['AwsUnavailable'], IntervalSeconds: 1 }],
        Next: 'IsComplete',
      }),
      IsComplete: {
        Type: 'Choice',
        Choices: [{ Variable: '$.outcome', StringEquals: 'Complete', Next: 'Done' }],
        Default: 'Poll',
      },
      Done: { Type: 'Succeed' },
    });
    expect((await stack.run(definition)).status).toBe('SUCCEEDED');
    expect(stack.lambda.invocations.map(({ payload }) => payload.retryCount)).toEqual([0, 1, 0, 1]);
  });

  it('with ResultPath $ replaces the payload by its result', async () => {
    stack.lambda.define('Plan', () => ({ plan: 1 }));
    const { result } = await stack.run(machine({ Plan: task('Plan', { ResultPath: '$' }) }), { target: 'x' });
    expect(result).toEqual({ plan: 1 });
  });

  it('may run longer than its TimeoutSeconds in simulated time, because its function runs in real time', async () => {
    stack.lambda.define('Slow', () => new Promise((resolve) => setTimeout(() => resolve('done'), 100)));
    const { result, startDate, stopDate } = await stack.run(machine({ Slow: task('Slow', { TimeoutSeconds: 3 }) }));
    expect(result).toBe('done');
    expect(Number(stopDate) - Number(startDate)).toBeGreaterThan(90_000);
  });

  it('fails by States.Timeout after its TimeoutSeconds in real time, and a late answer changes nothing', async () => {
    stack.lambda.define('Hang', () => new Promise((resolve) => setTimeout(() => resolve('late'), 1100)));
    const arn = await stack.start(machine({ Hang: task('Hang', { TimeoutSeconds: 1 }) }));
    const { status, error, cause } = await stack.ended(arn);
    expect([status, error, cause]).toEqual(['FAILED', 'States.Timeout', undefined]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await stack.history(arn)).map(({ type }) => type).slice(-2)).toEqual([
      'LambdaFunctionTimedOut',
      'ExecutionFailed',
    ]);
  });

  it.each([
    [404, 'Lambda.ResourceNotFoundException'],
    [429, 'Lambda.TooManyRequestsException'],
    [500, 'Lambda.ServiceException'],
    [503, 'Lambda.ServiceException'],
  ])('fails by the name of Lambda’s own error for HTTP %i', async (status, error) => {
    stack.lambda.define('Busy', () => {
      throw new LambdaAnswer(status, 'Not now');
    });
    const ended = await stack.run(machine({ Busy: task('Busy') }));
    expect(ended).toMatchObject({ status: 'FAILED', error, cause: expect.stringContaining('Not now') });
  });

  it('that has timed out is caught without a cause', async () => {
    stack.lambda.define('Hang', () => new Promise((resolve) => setTimeout(() => resolve('late'), 1200)));
    const caught = [{ ErrorEquals: ['States.TaskFailed'], Next: 'Never' }];
    const timedOut = [...caught, { ErrorEquals: ['States.Timeout'], Next: 'Caught' }];
    const definition = machine({
      Hang: task('Hang', { TimeoutSeconds: 1, Catch: timedOut, End: undefined, Next: 'Never' }),
      Caught: { Type: 'Pass', End: true },
      Never: { Type: 'Fail' },
    });
    expect((await stack.run(definition)).result).toEqual({ Error: 'States.Timeout', Cause: '' });
  });
});

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
