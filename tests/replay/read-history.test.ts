import { describe, expect, it } from 'vitest';
import { readHistory } from '../../replay/read-history.ts';
import { exported, todays, told } from './histories.ts';

interface Event {
  readonly id: number;
  readonly type: string;
  readonly timestamp: string;
  readonly [details: string]: unknown;
}

const { events }: { readonly events: readonly Event[] } = JSON.parse(exported('0.1.0', 'failed'));
const page = (some: readonly object[], more: object = {}) => JSON.stringify({ events: some, ...more });
const at = (change: (event: Event) => object) => page(events.map(change));

describe('a history is read alike', () => {
  const whole = readHistory(page(events));
  it.each([
    ['from pages one after the other', `${page(events.slice(0, 20), { nextToken: 'AAA' })}\n${page(events.slice(20))}`],
    ['from pages without anything between them', page(events.slice(0, 7)) + page(events.slice(7))],
    ['from pages that overlap', page(events.slice(0, 20)) + page(events.slice(10))],
    ['the last event first', page(events.toReversed())],
    ['with the times as seconds', at((event) => ({ ...event, timestamp: Date.parse(event.timestamp) / 1000 }))],
    [
      'with the times of another zone',
      at((event) => ({ ...event, timestamp: event.timestamp.replace(/T0(\d)(.*)\+00:00/, 'T1$1$2+10:00') })),
    ],
  ])('%s', (_how, text) => {
    expect(readHistory(text)).toEqual(whole);
  });

  it('with what came of each state', () => {
    expect(whole.end).toEqual({ status: 'FAILED', at: Date.parse(events.at(-1)?.timestamp ?? '') });
    const deletion = whole.stays.find(({ name }) => name === 'DeleteRDS');
    expect(deletion).toMatchObject({ type: 'Task', next: 'RestoreSnapshot' });
    expect(deletion?.attempts.map(({ answer }) => answer)).toEqual([
      expect.objectContaining({ error: 'ClusterStillDeleting' }),
      expect.objectContaining({ result: expect.objectContaining({ outcome: 'ClusterDeleted' }) }),
    ]);
    expect(whole.stays.at(-1)).toMatchObject({ name: 'HandleFailure', failed: { error: 'RestoreRejected' } });
  });
});

describe('a file that is no whole history is refused', () => {
  const [entered] = events.filter(({ type }) => type === 'TaskStateEntered');
  const without = (key: string) => at((event) => ({ ...event, [key]: undefined }));
  it.each([
    [
      'that is no JSON',
      'events: none',
      /^The file is no JSON: .*\. Export it again: aws stepfunctions get-execution-history /,
    ],
    ['that is empty', '', /^events: expected at least one event, got none/],
    ['that is another document', '{"executions":[]}', /^events: expected a list, got nothing/],
    [
      'that is another document on one of its pages',
      `${page(events)}{}`,
      /^page 2: events: expected a list, got nothing/,
    ],
    [
      'of which a page is missing',
      page([...events.slice(0, 9), ...events.slice(20)]),
      /expected the event with the id 10, got 21/,
    ],
    ['of which the first page is missing', page(events.slice(9)), /expected the event with the id 1, got 10/],
    ['of an event without a time', page([{ id: 1, type: 'ExecutionStarted' }]), /^events\[0\]\.timestamp: expected /],
    ['of an event with no time', page([{ ...events[0], timestamp: 'noon' }]), /^events\[0\]\.timestamp: expected /],
    [
      'of another state machine',
      page([{ ...events[0], type: 'TaskSubmitted' }]),
      /^events\[0\]\.type: expected .*ExecutionStarted/,
    ],
    [
      'of which data was cut off',
      at((event) =>
        event.id === 2
          ? { ...entered, stateEnteredEventDetails: { name: 'A', input: '{', inputDetails: { truncated: true } } }
          : event,
      ),
      /^events\[1\]\.stateEnteredEventDetails\.inputDetails\.truncated: expected false/,
    ],
    [
      'of a state whose input is no JSON',
      at((event) => (event.id === 2 ? { ...entered, stateEnteredEventDetails: { name: 'A', input: '{' } } : event)),
      /^events\[1\]\.stateEnteredEventDetails\.input: expected JSON/,
    ],
    [
      'without the data of the start',
      without('executionStartedEventDetails'),
      /^events\[0\]\.executionStartedEventDetails\.input: expected it in an event of the type ExecutionStarted/,
    ],
    [
      'without the data of states',
      without('stateEnteredEventDetails'),
      /^events\[1\]\.stateEnteredEventDetails: expected it/,
    ],
    [
      'without the data of functions',
      without('lambdaFunctionScheduledEventDetails'),
      /^events\[2\]\.lambdaFunctionScheduledEventDetails: expected it/,
    ],
    [
      'without what functions returned',
      without('lambdaFunctionSucceededEventDetails'),
      /^events\[4\]\.lambdaFunctionSucceededEventDetails\.output: expected it/,
    ],
    [
      'that goes on',
      page(events.slice(0, 21), { NextToken: 'AAA' }),
      /^NextToken: expected the last page, got one that others follow\. Export it again/,
    ],
    [
      'that begins in the middle',
      page([{ ...events[1], id: 1 }]),
      /^events\[0\]\.type: expected ExecutionStarted, got TaskStateEntered/,
    ],
    [
      'that answers what was not asked',
      page([events[0] ?? {}, { ...events[4], id: 2 }]),
      /^events\[1\]\.type: expected a state to be entered first/,
    ],
    [
      'that answers twice',
      page([...events.slice(0, 5), { ...events[4], id: 6 }]),
      /^events\[5\]\.type: expected a function to be scheduled before its answer/,
    ],
  ])('%s', (_which, text, message) => {
    expect(() => readHistory(text)).toThrow(
      expect.objectContaining({ name: 'HistoryError', message: expect.stringMatching(message) }),
    );
  });

  it('with ten of its problems at most', () => {
    expect(() => readHistory(page(Array.from({ length: 30 }, () => ({}))))).toThrow(/^and 80 more$/m);
  });
});

describe('a history', () => {
  it('of an execution that still runs ends with it', async () => {
    const text = page(events.slice(0, 21));
    expect(readHistory(text).end).toBeUndefined();
    expect(await told(text)).toEqual([]);
  });

  it.each([
    ['LambdaFunctionScheduleFailed', 'lambdaFunctionScheduleFailedEventDetails'],
    ['LambdaFunctionStartFailed', 'lambdaFunctionStartFailedEventDetails'],
  ])('has the errors of Lambda itself: %s', (type, key) => {
    const details = { error: 'Lambda.TooManyRequestsException', cause: 'Rate exceeded' };
    const { stays } = readHistory(page([...events.slice(0, 4), { ...events[4], type, [key]: details }]));
    expect(stays[0]?.attempts[0]?.answer).toMatchObject(details);
  });

  it('names a timeout as a Retry would', () => {
    const { stays } = readHistory(page([...events.slice(0, 4), { ...events[4], type: 'LambdaFunctionTimedOut' }]));
    expect(stays[0]?.attempts[0]?.answer).toMatchObject({ error: 'States.Timeout', cause: '' });
  });

  it('that shows no milliseconds where there are none is no other', async () => {
    const text = await todays('stopped', (script) => ({ ...script, startedAt: '2026-11-25T02:44:36.000Z' }));
    expect(text.includes('2026-11-25T02:44:36.000Z')).toBe(true);
    expect(await told(text.replaceAll('2026-11-25T02:44:36.000Z', '2026-11-25T02:44:36Z'))).toEqual([]);
  });

  it('of an execution that is redriven after it was stopped begins its retries anew', async () => {
    const failed = events.findIndex(({ id, type }) => id > 17 && type === 'LambdaFunctionFailed');
    const before = events.slice(0, failed + 1);
    const error = before.at(-1) as Event;
    const later = (event: object | undefined, type: string, seconds: number) => {
      const timestamp = new Date(Date.parse(error.timestamp) + seconds * 1000).toISOString();
      return { ...event, type, timestamp };
    };
    const after = [
      later({}, 'ExecutionAborted', 5),
      later({}, 'ExecutionRedriven', 500),
      later(events[failed - 2], 'LambdaFunctionScheduled', 500),
      later(error, 'LambdaFunctionFailed', 502),
      later({}, 'ExecutionAborted', 503),
    ];
    const text = page([...before, ...after.map((event, index) => ({ ...event, id: before.length + 1 + index }))]);
    const { stays } = readHistory(text);
    expect(stays.slice(-2).map(({ name, attempts }) => [name, attempts.length])).toEqual([
      ['DeleteRDS', 1],
      ['DeleteRDS', 1],
    ]);
    expect(await told(text)).toEqual([]);
  });

  it('of a Wait that is redriven begins the wait anew', async () => {
    const whole: { readonly events: Event[] } = JSON.parse(exported('0.1.0', 'stopped'));
    const [stopped] = whole.events.splice(-1) as [Event];
    const entered = whole.events.at(-1)?.['stateEnteredEventDetails'] as {
      readonly input: string;
      readonly name: string;
    };
    const time = (seconds: number) => new Date(Date.parse(stopped.timestamp) + seconds * 1000).toISOString();
    const after = [
      stopped,
      { type: 'ExecutionRedriven', timestamp: time(900) },
      {
        type: 'WaitStateExited',
        timestamp: time(930),
        stateExitedEventDetails: { name: entered.name, output: entered.input },
      },
      { ...stopped, timestamp: time(931) },
    ];
    const all = [...whole.events, ...after.map((event, index) => ({ ...event, id: whole.events.length + 1 + index }))];
    expect(await told(page(all))).toEqual([]);
  });

  it('of a redriven execution goes on in the state in which it failed', async () => {
    const last = events.at(-1) as Event;
    const scheduled = events.findLast(({ type }) => type === 'LambdaFunctionScheduled') as Event;
    const answered = events.findLast(({ type }) => type === 'LambdaFunctionFailed') as Event;
    const again = [{ ...last, type: 'ExecutionRedriven' }, scheduled, answered, last];
    const text = page([...events, ...again.map((event, index) => ({ ...event, id: last.id + 1 + index }))]);
    const { stays, redriven } = readHistory(text);
    expect(redriven).toBe(true);
    expect(stays.slice(-2).map(({ name, attempts, failed }) => [name, attempts.length, failed?.error])).toEqual([
      ['HandleFailure', 1, 'RestoreRejected'],
      ['HandleFailure', 1, 'RestoreRejected'],
    ]);
    expect(await told(text)).toEqual([]);
  });
});
