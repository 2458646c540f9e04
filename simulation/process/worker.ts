/** Runs seeds in a thread of its own: it replaces what the thread reaches the machine by, and cannot put it back. */
import { parentPort, workerData } from 'node:worker_threads';
import { installHooks } from './hooks.ts';
import type { Broken, Done, Task } from './worker-messages.ts';

const { first, step, count, before = [], mutant, markGuards = false, stopAtFirst, keepTimelines } = workerData as Task;

// The hooks come before anything that they are to be in.
installHooks(markGuards ? 'marks' : mutant);
const { installSimulation } = await import('./install.ts');
installSimulation();
const { loadFunctions } = await import('./functions.ts');
const functions = await loadFunctions();
const { runSeed } = await import('../run-seed.ts');
const { takeFirings } = await import('./firings.ts');
const { addRun, emptySummary } = await import('../report/summary.ts');

const summary = emptySummary();
const timelines: { seed: number; hash: string; lines: readonly string[] }[] = [];
const broken: Broken[] = [];
const firings = new Map<string, number[]>();
const seeds = [...before, ...Array.from({ length: count }, (_, number) => first + number * step)];
for (const seed of seeds) {
  const run = await runSeed(seed, functions);
  addRun(summary, run);
  if (run.violations.length > 0) broken.push({ seed, violations: run.violations });
  for (const guard of takeFirings()) firings.set(guard, [...(firings.get(guard) ?? []), seed]);
  if (keepTimelines) {
    timelines.push({ seed: run.scenario.seed, hash: run.timeline.hash(), lines: run.timeline.lines });
  }
  if (stopAtFirst && summary.failingSeeds.length > 0) break;
}
parentPort?.postMessage({ summary, broken, firings: Object.fromEntries(firings), timelines } satisfies Done);
