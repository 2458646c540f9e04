import type { SimulatedClock } from '../clock.ts';
import { type EngineEnd, type EngineExecution, runExecution } from './engine-execution.ts';
import type { HistoryRecord } from './history.ts';
import { invokeLambda } from './lambda-invocation.ts';
import type { Surroundings } from './states/scope.ts';

interface EngineOptions {
  readonly clock: SimulatedClock;
  /** Real milliseconds that a simulated one of waiting takes. */
  readonly waitTimeScale: number;
  /** The same of a pause before a retry. */
  readonly retryTimeScale: number;
  readonly lambdaEndpoint: string;
  /** What says at the Lambda endpoint whose rights the execution invokes with. */
  readonly authorizationOf: (executionArn: string) => string | undefined;
  /** Lets real milliseconds pass for an execution. */
  readonly sleep: (milliseconds: number, signal: AbortSignal, executionArn: string) => Promise<void>;
  /** Adds an event to the execution's history, and returns its id. */
  readonly onEvent: (arn: string, record: HistoryRecord) => number;
  readonly onEnd: (arn: string, end: EngineEnd) => void;
}

/** Runs executions, in simulated time; the functions that they invoke run in real time. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #running = new Map<string, AbortController>();
  readonly #closing = new AbortController();

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  run(execution: EngineExecution): void {
    const { arn } = execution;
    const aborting = new AbortController();
    this.#running.set(arn, aborting);
    void runExecution(execution, this.#surroundings(arn), aborting.signal).then((end) => {
      if (this.#running.delete(arn) && end !== undefined) this.#options.onEnd(arn, end);
    });
  }

  /** The execution's events end here; a function that runs for it runs on, as on AWS. */
  abort(arn: string): void {
    const aborting = this.#running.get(arn);
    this.#running.delete(arn);
    aborting?.abort();
  }

  /** Ends what runs, and the requests to functions. */
  close(): void {
    for (const arn of [...this.#running.keys()]) this.abort(arn);
    this.#closing.abort();
  }

  #surroundings(arn: string): Surroundings {
    const { clock, waitTimeScale, retryTimeScale, lambdaEndpoint, authorizationOf, sleep, onEvent } = this.#options;
    return {
      now: () => clock.now(),
      pass: (milliseconds, signal) => sleep(clock.toReal(milliseconds), signal, arn),
      pause: (milliseconds, signal) => sleep(milliseconds * waitTimeScale, signal, arn),
      pauseBeforeRetry: (milliseconds, signal) => sleep(milliseconds * retryTimeScale, signal, arn),
      record: (event) => onEvent(arn, event),
      invoke: (resource, payload) =>
        invokeLambda(lambdaEndpoint, resource, JSON.stringify(payload), {
          signal: this.#closing.signal,
          authorization: authorizationOf(arn),
        }),
    };
  }
}
