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
