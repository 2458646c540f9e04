import { Worker } from 'node:worker_threads';
import type { Done, Task } from './process/worker-messages.ts';
import { mergeSummaries, type Summary } from './report/summary.ts';

const worker = new URL('./process/worker.ts', import.meta.url);

/** Runs a task in a thread of its own. Rejects if the thread fails: then the simulation itself is wrong, or a mutant is. */
export function runTask(task: Task): Promise<Done> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: task, execArgv: ['--no-warnings'] });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`A worker ended with ${code} and no answer.`)));
  });
}

/** Spreads seeds over threads: what comes out does not depend on how many there are. */
export async function runSeeds(first: number, seeds: number, threads: number): Promise<Summary> {
  const step = Math.max(1, Math.min(threads, seeds));
  const parts = await Promise.all(
    Array.from({ length: step }, (_, at) =>
      runTask({
        ...{ first: first + at, step, count: Math.ceil((seeds - at) / step) },
        ...{ stopAtFirst: false, keepTimelines: false },
      }),
    ),
  );
  return mergeSummaries(parts.map(({ summary }) => summary));
}
