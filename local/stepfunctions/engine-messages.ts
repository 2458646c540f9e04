import type { HistoryRecord } from './history.ts';
import type { Json, JsonObject } from './json.ts';

/** AWS's limit on the input or result of a state, in bytes. */
export const largestPayload = 262_144;

/** What the engine's thread is started with: enough to make the same simulated clock over there. */
export interface EngineSettings {
  readonly speed: number;
  readonly startedAt: number;
  readonly waitTimeScale: number;
}

/** One execution, for the engine. `startedAt` in simulated milliseconds. */
export interface EngineExecution {
  readonly arn: string;
  readonly definition: JsonObject;
  readonly input: Json;
  readonly startedAt: number;
  /** The parts of the context object that stand still: `$$.Execution`, `$$.StateMachine`. */
  readonly context: JsonObject;
}

/** How an execution ended. */
export type EngineEnd =
  | { readonly status: 'SUCCEEDED'; readonly at: number; readonly output: Json }
  | { readonly status: 'FAILED'; readonly at: number; readonly error?: string; readonly cause?: string }
  | { readonly status: 'TIMED_OUT'; readonly at: number };

/** A function's answer: its result, or the names a `Retry` or `Catch` matches. */
export type InvocationResult = { readonly result: Json } | { readonly error: string; readonly cause: string };

export type ToEngine =
  | { readonly type: 'run'; readonly execution: EngineExecution }
  | { readonly type: 'abort'; readonly arn: string }
  | { readonly type: 'invoked'; readonly invocation: number; readonly answer: InvocationResult };

export type FromEngine =
  | { readonly type: 'event'; readonly arn: string; readonly record: HistoryRecord }
  | {
      readonly type: 'invoke';
      readonly invocation: number;
      readonly arn: string;
      readonly resource: string;
      readonly payload: Json;
    }
  | { readonly type: 'end'; readonly arn: string; readonly end: EngineEnd };
