import { setImmediate as turn } from 'node:timers/promises';
import { ExecutionTimeoutError, type RunOptions, StateMachine } from 'aws-local-stepfunctions';
import { engineDefinition } from './engine-definition.ts';
import { type EngineEnd, type EngineExecution, type InvocationResult, largestPayload } from './engine-messages.ts';
import { data, type HistoryRecord } from './history.ts';
import type { Json } from './json.ts';
import { statesOf } from './portability.ts';
import type { SimulatedTime } from './simulated-time.ts';

interface Surroundings {
  readonly time: SimulatedTime;
  readonly waitTimeScale: number;
  readonly invoke: (resource: string, payload: Json) => Promise<InvocationResult>;
  readonly record: (record: HistoryRecord) => void;
}

/** `$$.State`: where the execution is. */
interface CurrentState {
  readonly name: string;
  readonly enteredAt: number;
  retryCount: number;
}

/** What the engine makes a state's `Error` (the name) and `Cause` (the message) of. */
class TaskFailure extends Error {
  readonly isRetryable: boolean;
  readonly isCatchable: boolean;

  constructor(name: string, cause: string, passing: boolean) {
    super(cause);
    this.name = name;
    this.isRetryable = passing;
    this.isCatchable = passing;
  }
}

type EngineEvent = ReturnType<StateMachine['run']>['eventLogs'] extends AsyncGenerator<infer Event> ? Event : never;

/** Runs one execution of the engine and tells its history in AWS's terms. */
export class RunningExecution {
  readonly #execution: EngineExecution;
  readonly #surroundings: Surroundings;
  readonly #states = new Map<string, CurrentState>();
  /** The tasks whose function has been called and has not answered. */
  readonly #calls = new Map<string, symbol>();
  #current: CurrentState = { name: '', enteredAt: 0, retryCount: 0 };
  #abortEngine: () => void = () => {};
  #aborted = false;
  #ended = false;

  constructor(execution: EngineExecution, surroundings: Surroundings) {
    this.#execution = execution;
    this.#surroundings = surroundings;
  }

  abort(): void {
    this.#aborted = true;
    this.#abortEngine();
  }

  /** Ends when the execution has; nothing is returned for an aborted one. */
  async run(): Promise<EngineEnd | undefined> {
    const { definition, input, startedAt } = this.#execution;
    const { time, waitTimeScale } = this.#surroundings;
    const machine = new StateMachine(
      engineDefinition(definition, waitTimeScale, (name) => this.#enter(name)),
      { validationOptions: { noValidate: true } },
    );
    // The engine takes StartTime from `Date`: it has to be the instant that DescribeExecution tells.
    const running = time.at(startedAt, () => machine.run(input, this.#options()));
    this.#abortEngine = running.abort;
    const settled = running.result.then(
      (output): EngineEnd => ({ status: 'SUCCEEDED', at: Date.now(), output }),
      (error): EngineEnd => failed(error),
    );
    void settled.then(() => {
      this.#ended = true;
    });
    for await (const event of running.eventLogs) this.#translate(event);
    const end = await settled;
    return this.#aborted ? undefined : end;
  }

  #options(): RunOptions {
    const current = () => this.#current;
    const handlers = [...statesOf(this.#execution.definition)]
      .filter(({ state }) => state['Type'] === 'Task')
      .map(
        ({ name, state }) => [name, (payload: Json) => this.#task(name, String(state['Resource']), payload)] as const,
      );
    const { Execution, ...context } = this.#execution.context;
    return {
      noThrowOnAbort: true,
      overrides: { taskResourceLocalHandlers: Object.fromEntries(handlers) },
      context: {
        ...context,
        Execution: Execution as Record<string, Json>,
        State: {
          get Name() {
            return current().name;
          },
          get EnteredTime() {
            return new Date(current().enteredAt).toISOString();
          },
          get RetryCount() {
            return current().retryCount;
          },
        },
      },
    };
  }

  #enter(name: string): void {
    this.#current = { name, enteredAt: Date.now(), retryCount: 0 };
    this.#states.set(name, this.#current);
  }

  async #task(name: string, resource: string, payload: Json): Promise<Json> {
    // The engine's own events reach their reader some promises later; they come first in the history.
    await turn();
    // The engine cuts the pause before a retry short when the execution ends, and then tries again.
    if (this.#aborted || this.#ended) throw new TaskFailure('States.Aborted', '', false);
    const call = Symbol(name);
    this.#calls.set(name, call);
    const input = data('input', payload);
    this.#record('LambdaFunctionScheduled', ['lambdaFunctionScheduledEventDetails', { resource, ...input }]);
    this.#record('LambdaFunctionStarted');
    const answer = await this.#surroundings.invoke(resource, payload);
    // An answer to a task that has timed out meanwhile is no part of the history.
    if (this.#calls.get(name) === call) {
      this.#calls.delete(name);
      if ('error' in answer) this.#record('LambdaFunctionFailed', ['lambdaFunctionFailedEventDetails', { ...answer }]);
      else {
        const output = data('output', answer.result);
        this.#record('LambdaFunctionSucceeded', ['lambdaFunctionSucceededEventDetails', output]);
      }
    }
    if ('error' in answer) throw new TaskFailure(answer.error, answer.cause, true);
    if (Buffer.byteLength(JSON.stringify(answer.result)) > largestPayload) {
      const limit = 'returned a result with a size exceeding the maximum number of bytes service limit.';
      throw new TaskFailure('States.DataLimitExceeded', `The state/task '${name}' ${limit}`, false);
    }
    return answer.result;
  }

  #translate(event: EngineEvent): void {
    switch (event.type) {
      case 'StateEntered': {
        const { name, type, input } = event.state;
        this.#record(`${type}StateEntered`, ['stateEnteredEventDetails', { name, ...data('input', input) }], event);
        break;
      }
      case 'StateExited': {
        const { name, type, output } = event.state;
        const details = { name, ...data('output', output ?? null) };
        this.#record(`${type}StateExited`, ['stateExitedEventDetails', details], event);
        break;
      }
      case 'StateFailed': {
        const state = this.#states.get(event.state.name);
        if (state) state.retryCount += 1;
        if (this.#calls.delete(event.state.name)) {
          this.#record('LambdaFunctionTimedOut', ['lambdaFunctionTimedOutEventDetails', { error: event.Error }], event);
        }
        break;
      }
      default:
        break;
    }
  }

  #record(type: string, details?: HistoryRecord['details'], { timestamp } = { timestamp: Date.now() }): void {
    if (this.#aborted) return;
    this.#surroundings.record({ type, at: timestamp, ...(details ? { details } : {}) });
  }
}

function failed(error: unknown): EngineEnd {
  const at = Date.now();
  if (error instanceof ExecutionTimeoutError) return { status: 'TIMED_OUT', at };
  const { name, message } = error instanceof Error && error.cause instanceof Error ? error.cause : (error as Error);
  // What the engine says for a Fail state that says nothing.
  const unnamed = name === 'FailStateError';
  const unexplained = message === 'Execution failed because of a Fail state';
  return {
    status: 'FAILED',
    at,
    ...(unnamed ? {} : { error: name }),
    ...(unexplained ? {} : { cause: message }),
  };
}
