import type { HistoryRecord } from '../history.ts';
import type { Json, JsonObject } from '../json.ts';
import type { InvocationResult } from '../lambda-invocation.ts';

/** What an execution runs in. Milliseconds are simulated ones, unless they are said to be real. */
export interface Surroundings {
  now(): number;
  /** Lets so many pass by the clock; throws the signal's reason as soon as it is aborted. */
  pass(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** The same, for a Wait. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** The same, for a pause of a Retry. */
  pauseBeforeRetry(milliseconds: number, signal: AbortSignal): Promise<void>;
  invoke(resource: string, payload: Json): Promise<InvocationResult>;
  /** Adds an event to the history, and returns its id. */
  record(event: HistoryRecord): number;
}

/** Where a state runs: in an execution, in a branch of one, in an iteration of a Map. */
export interface Scope {
  readonly surroundings: Surroundings;
  /** Aborted when the execution is to end, or when another branch of the same Parallel or Map has failed. */
  readonly signal: AbortSignal;
  /** The context object but for `State`: what is so for all states of the scope. */
  readonly context: JsonObject;
}

/** One stay in a state. */
export interface Stay {
  readonly name: string;
  readonly enteredAt: number;
  readonly eventId: number;
  readonly retryCount: number;
}

const retried: readonly string[] = ['Task', 'Parallel', 'Map'];

/** `$$`: the context object as a state sees it. Only a state that can be retried has a RetryCount. */
export function contextOf({ context }: Scope, type: string, { name, enteredAt, retryCount }: Stay): JsonObject {
  const entered = { Name: name, EnteredTime: new Date(enteredAt).toISOString() };
  return { ...context, State: retried.includes(type) ? { ...entered, RetryCount: retryCount } : entered };
}
