import { describe, expect, it } from 'vitest';
import { CostMeter, costLines } from '../../local/demo/costs.ts';

describe('the meter of what a restore costs', () => {
  it('counts a state’s retries as transitions, its first attempt not', () => {
    const meter = new CostMeter();
    for (const type of [
      ...['ExecutionStarted', 'TaskStateEntered', 'LambdaFunctionScheduled', 'LambdaFunctionSucceeded'],
      ...['TaskStateExited', 'TaskStateEntered', 'LambdaFunctionScheduled', 'LambdaFunctionFailed'],
      ...['LambdaFunctionScheduled', 'LambdaFunctionFailed', 'LambdaFunctionScheduled', 'TaskStateExited'],
      ...['ChoiceStateEntered', 'ChoiceStateExited', 'ExecutionSucceeded'],
    ] as const) {
      meter.historyEvent({ type });
    }
    expect(meter.read().stateTransitions).toBe(5);
  });

  it('counts requests by action, invocations with their time, and lines of the functions’ log alone', () => {
    const meter = new CostMeter();
    meter.request({ service: 'sns', action: 'Publish' });
    meter.request({ service: 'rds', action: 'DescribeDBClusters' });
    meter.request({ service: 'rds', action: 'DescribeDBClusters' });
    meter.invocation(10.4);
    meter.invocation(20.4);
    meter.line('Server ready: http://127.0.0.1:3000');
    meter.line('{"level":"INFO","message":"ü"}');
    const costs = meter.read();
    expect(costs).toMatchObject({
      requests: { 'rds:DescribeDBClusters': 2, 'sns:Publish': 1 },
      ...{ invocations: 2, invocationMilliseconds: 31, logLines: 1, logBytes: 31 + 26 },
    });
    expect(costLines(costs)[1]).toBe('3 requests to AWS: 2 rds:DescribeDBClusters, 1 sns:Publish');
  });
});
