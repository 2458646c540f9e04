import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { machine, startEndpoint } from './endpoint.ts';
import { recordedCases } from './recorded-cases.ts';

let stack: Awaited<ReturnType<typeof startEndpoint>>;
beforeAll(async () => {
  stack = await startEndpoint();
});
afterEach(() => stack.lambda.reset());
afterAll(() => stack.close());

describe('as on AWS', () => {
  it.each(recordedCases)('$title ($source)', async (recorded) => {
    stack.lambda.define('F', () => recorded.returns);
    const arn = await stack.start(machine(recorded.states), recorded.input ?? {});
    const { status, output, error, cause } = await stack.ended(arn);
    const result = output === undefined ? undefined : JSON.parse(output);
    expect({ status, result, error }).toEqual({
      ...{ status: recorded.status, error: recorded.error },
      result: recorded.status === 'SUCCEEDED' ? recorded.output : undefined,
    });
    if (recorded.cause !== undefined) expect(cause).toBe(recorded.cause);
    if (recorded.events !== undefined) {
      const types = (await stack.history(arn)).map(({ type }) => type);
      expect(types.slice(1, -1)).toEqual(recorded.events);
    }
  });
});
