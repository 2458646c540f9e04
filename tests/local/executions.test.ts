import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsAfter, followExecution } from '../../local/executions.ts';
import { machine, startEndpoint } from './stepfunctions/endpoint.ts';

let stack: Awaited<ReturnType<typeof startEndpoint>>;
beforeAll(async () => {
  stack = await startEndpoint();
});
afterAll(() => stack.close());

/** Thirty states, with two events each: more than are read at once. */
const long = machine(
  Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `S${at}`,
      { Type: 'Wait', Seconds: 1, ...(at === 29 ? { End: true } : { Next: `S${at + 1}` }) },
    ]),
  ),
);

const ids = (events: readonly HistoryEvent[]) => events.map(({ id }) => id);
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('the events of an execution', () => {
  it('come each once and in their order, however many there are since the last look', async () => {
    const arn = await stack.start(long);
    const followed: HistoryEvent[] = [];
    for await (const event of followExecution(stack.sfn, arn, 1)) followed.push(event);
    expect(ids(followed)).toEqual(from(1, 62));
    expect(ids(await eventsAfter(stack.sfn, arn, 0))).toEqual(from(1, 62));
    expect(ids(await eventsAfter(stack.sfn, arn, 7))).toEqual(from(8, 62));
    expect(ids(await eventsAfter(stack.sfn, arn, 62))).toEqual([]);
  });
});
