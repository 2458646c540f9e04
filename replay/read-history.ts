import type { Json } from '../local/stepfunctions/json.ts';
import type { HistoryEvent } from './event-schema.ts';
import { exportAgain, HistoryError } from './history-error.ts';
import { readEvents } from './read-events.ts';
import type { Answer, Attempt, End, Recorded, Stay } from './recorded.ts';

/** An execution, read from its exported history. Throws HistoryError, which names the field. */
export function readHistory(text: string): Recorded {
  const events = readEvents(text);
  const [first] = events;
  if (first?.type !== 'ExecutionStarted') {
    throw new HistoryError(`events[0].type: expected ExecutionStarted, got ${first?.type}. ${exportAgain}`);
  }
  const stays: Stay[] = [];
  let end: End | undefined;
  let redriven: number | undefined;
  for (const event of events) {
    if (end === undefined && redriven !== undefined) resume(event, stays, redriven);
    const status = ends[event.type];
    if (status !== undefined) end = ended(event, status, stays.at(-1));
    else if (event.type === 'ExecutionRedriven') [end, redriven] = [undefined, timeOf(event)];
    else if (event.type.endsWith('StateEntered')) enter(event, stays);
    else if (event.type.endsWith('StateExited')) exit(event, last(event, stays));
    else if (event.type === 'LambdaFunctionScheduled') schedule(event, last(event, stays));
    else answer(event, stays);
  }
  return {
    ...{ startedAt: timeOf(first), input: data(first, 'executionStartedEventDetails', 'input'), stays },
    redriven: redriven !== undefined,
    ...(end === undefined ? {} : { end }),
  };
}

const ends: Readonly<Partial<Record<HistoryEvent['type'], End['status']>>> = {
  ExecutionSucceeded: 'SUCCEEDED',
  ExecutionFailed: 'FAILED',
  ExecutionTimedOut: 'TIMED_OUT',
  ExecutionAborted: 'ABORTED',
};

function ended(event: HistoryEvent, status: End['status'], stay: Stay | undefined): End {
  const { error = '', cause = '' } = event.executionFailedEventDetails ?? {};
  if (status === 'FAILED' && stay !== undefined && stay.exit === undefined) stay.failed = { error, cause };
  if (status === 'SUCCEEDED' && stay !== undefined) stay.endsExecution = true;
  return { status, at: timeOf(event) };
}

function enter(event: HistoryEvent, stays: Stay[]): void {
  const name = event.stateEnteredEventDetails?.name;
  if (name === undefined) throw missing(event, 'stateEnteredEventDetails');
  const before = stays.at(-1);
  if (before?.exit !== undefined) before.next = name;
  const input = data(event, 'stateEnteredEventDetails', 'input');
  const type = event.type.replace('StateEntered', '');
  stays.push({ name, type, eventId: event.id, enteredAt: timeOf(event), input, attempts: [] });
}

function exit(event: HistoryEvent, stay: Stay): void {
  stay.exit = { at: timeOf(event), output: data(event, 'stateExitedEventDetails', 'output') };
}

/**
 * A redrive goes on in the state in which the execution ended, without entering it, and with its retriers as at the beginning.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html
 */
function resume({ type, id }: HistoryEvent, stays: Stay[], redrivenAt: number): void {
  const broken = stays.at(-1);
  if (type.endsWith('StateEntered') || broken === undefined || broken.exit !== undefined) return;
  if (broken.enteredAt >= redrivenAt) return;
  const { name, type: kind, input } = broken;
  stays.push({ name, type: kind, eventId: id, enteredAt: redrivenAt, input, attempts: [] });
}

function schedule(event: HistoryEvent, stay: Stay): void {
  const resource = event.lambdaFunctionScheduledEventDetails?.resource;
  if (resource === undefined) throw missing(event, 'lambdaFunctionScheduledEventDetails');
  const scheduled = data(event, 'lambdaFunctionScheduledEventDetails', 'input');
  stay.attempts.push({ scheduledAt: timeOf(event), eventId: event.id, resource, event: scheduled });
}

function answer(event: HistoryEvent, stays: readonly Stay[]): void {
  if (event.type === 'LambdaFunctionSucceeded') {
    const result = data(event, 'lambdaFunctionSucceededEventDetails', 'output');
    attempted(event, stays).answer = { at: timeOf(event), result };
    return;
  }
  const failure = failureOf(event);
  if (failure !== undefined) attempted(event, stays).answer = failure;
}

function failureOf(event: HistoryEvent): Answer | undefined {
  const at = timeOf(event);
  const failed = (details: { error?: string | undefined; cause?: string | undefined } = {}, name = '') => {
    const { error = name, cause = '' } = details;
    return { at, error, cause };
  };
  switch (event.type) {
    case 'LambdaFunctionFailed':
      return failed(event.lambdaFunctionFailedEventDetails);
    case 'LambdaFunctionScheduleFailed':
      return failed(event.lambdaFunctionScheduleFailedEventDetails);
    case 'LambdaFunctionStartFailed':
      return failed(event.lambdaFunctionStartFailedEventDetails);
    case 'LambdaFunctionTimedOut':
      return failed(event.lambdaFunctionTimedOutEventDetails, 'States.Timeout');
    default:
      return undefined;
  }
}

function last(event: HistoryEvent, stays: readonly Stay[]): Stay {
  const stay = stays.at(-1);
  if (stay !== undefined) return stay;
  throw new HistoryError(`events[${event.id - 1}].type: expected a state to be entered first, got ${event.type}.`);
}

function attempted(event: HistoryEvent, stays: readonly Stay[]): Attempt {
  const attempt = last(event, stays).attempts.at(-1);
  if (attempt !== undefined && attempt.answer === undefined) return attempt;
  throw new HistoryError(
    `events[${event.id - 1}].type: expected a function to be scheduled before its answer, got ${event.type}.`,
  );
}

/** The CLI's seconds have a fraction. */
function timeOf({ timestamp }: HistoryEvent): number {
  return typeof timestamp === 'number' ? Math.round(timestamp * 1000) : Date.parse(timestamp);
}

type DetailsKey = {
  [Key in keyof HistoryEvent]: Key extends `${string}EventDetails` ? Key : never;
}[keyof HistoryEvent] &
  string;

/** The JSON that event details carry as a text. */
function data(event: HistoryEvent, key: DetailsKey, kind: 'input' | 'output'): Json {
  const text = (event[key] as { input?: string; output?: string } | undefined)?.[kind];
  if (text === undefined) throw missing(event, `${key}.${kind}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new HistoryError(`events[${event.id - 1}].${key}.${kind}: expected JSON in a text. ${exportAgain}`);
  }
}

function missing({ id, type }: HistoryEvent, field: string): HistoryError {
  return new HistoryError(`events[${id - 1}].${field}: expected it in an event of the type ${type}. ${exportAgain}`);
}
