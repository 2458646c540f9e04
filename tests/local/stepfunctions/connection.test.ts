import { afterEach, describe, expect, it } from 'vitest';
import { SimulatedClock } from '../../../local/clock.ts';
import { startStepFunctions } from '../../../local/stepfunctions/step-functions.ts';
import { machine, startEndpoint, task } from './endpoint.ts';

const toClose: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of toClose.splice(0).toReversed()) await one.close();
});

describe('the endpoint', () => {
  it('answers GET / when it is up', async () => {
    const stack = await startEndpoint();
    toClose.push(stack);
    const response = await fetch(stack.endpoint.url);
    expect([response.status, await response.json()]).toEqual([200, { service: 'stepfunctions', status: 'running' }]);
  });

  it('names a taken port and the option that changes it', async () => {
    const stack = await startEndpoint();
    toClose.push(stack);
    const { port } = stack.endpoint;
    const second = startStepFunctions({
      clock: new SimulatedClock(1),
      port,
      portOption: '--step-functions-port',
      lambdaEndpoint: stack.lambda.url,
    });
    await expect(second).rejects.toThrow(new RegExp(`Port ${port} is taken.*--step-functions-port`));
  });

  it('fails a task by Lambda.SdkClientException when nothing listens at the Lambda endpoint', async () => {
    const stack = await startEndpoint();
    toClose.push(stack);
    await stack.lambda.close();
    const ended = await stack.run(machine({ One: task('One') }));
    expect(ended).toMatchObject({ status: 'FAILED', error: 'Lambda.SdkClientException' });
    expect(ended.cause).toContain(stack.lambda.url);
  });

  it('closes while an execution waits and another has a function running', async () => {
    const stack = await startEndpoint();
    toClose.push({ close: () => stack.lambda.close() });
    stack.lambda.define('Slow', () => new Promise(() => {}));
    const running = await stack.start(machine({ Slow: task('Slow') }));
    await stack.until(running, 'LambdaFunctionStarted');
    await stack.start(machine({ Wait: { Type: 'Wait', Seconds: 1_000_000, End: true } }));
    stack.sfn.destroy();
    await stack.endpoint.close();
    await expect(fetch(stack.endpoint.url)).rejects.toThrow();
  });

  it('lets two executions of different speed of thought run side by side', async () => {
    const stack = await startEndpoint();
    toClose.push(stack);
    stack.lambda.define('Echo', ({ payload }) => payload);
    const definition = machine({
      Wait: { Type: 'Wait', SecondsPath: '$.seconds', Next: 'Echo' },
      Echo: task('Echo', {
        Parameters: { 'state.$': '$$.State.Name', 'seconds.$': '$.seconds', 'id.$': '$$.Execution.Id' },
      }),
    });
    const runs = await Promise.all([40, 20, 80, 10].map((seconds) => stack.run(definition, { seconds })));
    expect(runs.map(({ result }) => result)).toEqual(
      [40, 20, 80, 10].map((seconds, at) => ({ state: 'Echo', seconds, id: runs[at]?.executionArn })),
    );
  });
});
