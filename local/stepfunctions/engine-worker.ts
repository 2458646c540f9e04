import { parentPort, workerData } from 'node:worker_threads';
import { SimulatedClock } from '../clock.ts';
import { RunningExecution } from './engine-execution.ts';
import type { EngineExecution, EngineSettings, FromEngine, InvocationResult, ToEngine } from './engine-messages.ts';
import type { Json } from './json.ts';
import { installSimulatedTime } from './simulated-time.ts';

/** The thread of the engine. Its time is simulated; functions are invoked by the main thread, whose time is real. */
if (parentPort === null) throw new Error('engine-worker.ts runs as a worker thread only');
const port = parentPort;
const { speed, startedAt, waitTimeScale } = workerData as EngineSettings;
const time = installSimulatedTime(new SimulatedClock(speed, startedAt), waitTimeScale);

const running = new Map<string, RunningExecution>();
const awaited = new Map<number, (answer: InvocationResult) => void>();
let invocations = 0;

port.on('message', (message: ToEngine) => {
  switch (message.type) {
    case 'run':
      void run(message.execution);
      break;
    case 'abort':
      running.get(message.arn)?.abort();
      break;
    case 'invoked':
      awaited.get(message.invocation)?.(message.answer);
      awaited.delete(message.invocation);
      break;
  }
});

async function run(execution: EngineExecution): Promise<void> {
  const { arn } = execution;
  const one = new RunningExecution(execution, {
    time,
    waitTimeScale,
    invoke: (resource, payload) => invoke(arn, resource, payload),
    record: (record) => send({ type: 'event', arn, record }),
  });
  running.set(arn, one);
  try {
    const end = await one.run();
    if (end) send({ type: 'end', arn, end });
  } catch (error) {
    // A defect here or in the engine: it ends this execution, and no other.
    const cause = error instanceof Error ? error.message : String(error);
    send({ type: 'end', arn, end: { status: 'FAILED', at: Date.now(), error: 'States.Runtime', cause } });
  } finally {
    running.delete(arn);
  }
}

function invoke(arn: string, resource: string, payload: Json): Promise<InvocationResult> {
  return new Promise((resolve) => {
    invocations += 1;
    awaited.set(invocations, resolve);
    // Through JSON, because a payload made of `$$` holds live getters.
    send({ type: 'invoke', invocation: invocations, arn, resource, payload: JSON.parse(JSON.stringify(payload)) });
  });
}

function send(message: FromEngine): void {
  port.postMessage(message);
}
