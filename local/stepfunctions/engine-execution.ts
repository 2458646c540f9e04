import type { HistoryRecord } from './history.ts';
import type { Json, JsonObject } from './json.ts';
import { StateFailure } from './states/failure.ts';
import type { Machine } from './states/language.ts';
import { runMachine } from './states/machine.ts';
import type { Surroundings } from './states/scope.ts';

/** One execution, for the engine. `startedAt` in simulated milliseconds. */
export interface EngineExecution {
  readonly arn: string;
  readonly definition: Machine;
  readonly input: Json;
  readonly startedAt: number;
  /** The parts of the context object that are known beforehand: `$$.Execution`, `$$.StateMachine`. */
  readonly context: { readonly Execution: JsonObject; readonly StateMachine: JsonObject };
}

/** How an execution ended. Times in simulated milliseconds. */
export type EngineEnd =
  | { readonly status: 'SUCCEEDED'; readonly at: number; readonly output: Json }
  | { readonly status: 'FAILED'; readonly at: number; readonly error?: string; readonly cause?: string }
  | { readonly status: 'TIMED_OUT'; readonly at: number };

const timedOut = new Error('The execution has taken longer than its TimeoutSeconds.');

/** Runs an execution to its end; nothing is returned for one that `signal` aborts, and nothing recorded any more. */
export async function runExecution(
  execution: EngineExecution,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<EngineEnd | undefined> {
  const { definition, input, startedAt, context } = execution;
  const over = new AbortController();
  const ends = AbortSignal.any([signal, over.signal]);
  const record = (event: HistoryRecord) => (ends.aborted ? 0 : surroundings.record(event));
  const { TimeoutSeconds: timeout } = definition;
  if (timeout !== undefined) {
    // Aborted itself when the execution ends first.
    surroundings.pass(timeout * 1000, ends).then(
      () => over.abort(timedOut),
      () => {},
    );
  }
  try {
    const output = await runMachine(definition, input, {
      surroundings: { ...surroundings, record },
      signal: ends,
      context: {
        ...context,
        Execution: { ...context.Execution, Input: input, StartTime: new Date(startedAt).toISOString() },
      },
    });
    return { status: 'SUCCEEDED', at: surroundings.now(), output };
  } catch (error) {
    const at = surroundings.now();
    if (signal.aborted) return undefined;
    if (over.signal.aborted) return { status: 'TIMED_OUT', at };
    return { status: 'FAILED', at, ...endingOf(error) };
  } finally {
    over.abort();
  }
}

function endingOf(failure: unknown): { readonly error?: string; readonly cause?: string } {
  // Anything else is a defect here: it ends this execution, and no other.
  if (!(failure instanceof StateFailure)) return { error: 'States.Runtime', cause: String(failure) };
  const { error, reason } = failure;
  return { ...(error === undefined ? {} : { error }), ...(reason === undefined ? {} : { cause: reason }) };
}
