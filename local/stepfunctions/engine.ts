import { Worker } from 'node:worker_threads';
import type { SimulatedClock } from '../clock.ts';
import type { EngineEnd, EngineExecution, EngineSettings, FromEngine, ToEngine } from './engine-messages.ts';
import type { HistoryRecord } from './history.ts';
import { invokeLambda } from './lambda-invocation.ts';

interface EngineOptions {
  readonly clock: SimulatedClock;
  readonly waitTimeScale: number;
  readonly lambdaEndpoint: string;
  /** What says at the Lambda endpoint whose rights the execution invokes with. */
  readonly authorizationOf: (executionArn: string) => string | undefined;
  readonly onEvent: (arn: string, record: HistoryRecord) => void;
  readonly onEnd: (arn: string, end: EngineEnd) => void;
}

/** The main thread's side of the engine: gives it executions, invokes the functions it asks for, hears how it goes. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #running = new Set<string>();
  readonly #closing = new AbortController();
  #worker: Worker;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#worker = this.#start();
  }

  run(execution: EngineExecution): void {
    this.#running.add(execution.arn);
    this.#send({ type: 'run', execution });
  }

  /** The execution's events end here; a function that runs for it runs on, as on AWS. */
  abort(arn: string): void {
    if (this.#running.delete(arn)) this.#send({ type: 'abort', arn });
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#worker.terminate();
  }

  #start(): Worker {
    const { clock, waitTimeScale } = this.#options;
    const workerData: EngineSettings = { speed: clock.speed, startedAt: clock.startedAt, waitTimeScale };
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { workerData, execArgv: [] });
    worker.on('message', (message: FromEngine) => this.#receive(worker, message));
    worker.on('error', (error) => this.#fail(error));
    return worker;
  }

  /** A defect of the engine ends what it was running, by name, and a new one takes its place. */
  #fail(error: unknown): void {
    const lost = [...this.#running];
    this.#running.clear();
    if (this.#closing.signal.aborted) return;
    const cause = `The engine failed: ${error instanceof Error ? error.message : String(error)}`;
    const at = this.#options.clock.now();
    this.#worker = this.#start();
    for (const arn of lost) this.#options.onEnd(arn, { status: 'FAILED', at, error: 'States.Runtime', cause });
  }

  #receive(worker: Worker, message: FromEngine): void {
    switch (message.type) {
      case 'event':
        if (this.#running.has(message.arn)) this.#options.onEvent(message.arn, message.record);
        break;
      case 'end':
        if (this.#running.delete(message.arn)) this.#options.onEnd(message.arn, message.end);
        break;
      case 'invoke': {
        const { invocation, arn, resource, payload } = message;
        const { lambdaEndpoint, authorizationOf } = this.#options;
        const options = { signal: this.#closing.signal, authorization: authorizationOf(arn) };
        void invokeLambda(lambdaEndpoint, resource, JSON.stringify(payload), options).then((answer) =>
          worker.postMessage({ type: 'invoked', invocation, answer } satisfies ToEngine),
        );
        break;
      }
    }
  }

  #send(message: ToEngine): void {
    this.#worker.postMessage(message);
  }
}
