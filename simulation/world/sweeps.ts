import { Random } from '../random.ts';
import type { Meddling } from '../scenario/scenario.ts';
import type { Lambda } from './lambda.ts';
import type { Execution } from './records.ts';
import type { Run } from './run.ts';

/** What people do just before a sweep to what a restore has left. */
const beforeSweeps = [
  ...(['stop-cluster', 'stop-cluster', 'add-reader', 'claim-cluster', 'protect-cluster', 'delete-cluster'] as const),
  ...(['rename-cluster', 'swap-clusters', 'delete-instance', 'rename-aside'] as const),
] as const;

/** Whoever keeps tags by their own list takes off what is not on it. */
function takesMark({ scenario }: Run, { name, status }: Execution): boolean {
  const { climate, seed } = scenario;
  const random = new Random(seed, `what becomes of the mark of ${name}`);
  return status === 'SUCCEEDED' && climate === 'meddled' && random.chance(0.08);
}

/** The schedule has it swept soon after a restore has ended, whatever else is under way by then. */
export function perhapsSweep(
  run: Run,
  { lambda, meddle }: { readonly lambda: Lambda; readonly meddle: (what: Meddling) => void },
  execution: Execution,
): void {
  if (execution.rerun) return;
  const random = new Random(run.scenario.seed, `sweeps after ${execution.name}`);
  if (takesMark(run, execution)) meddle('take-off-mark');
  // What is complete, and could not be marked so, is for people to see to.
  const isComplete = execution.status === 'FAILED' && execution.failedState === 'ArchiveSnapshot';
  if (!random.chance(0.1) && !(isComplete && random.chance(0.8)) && !takesMark(run, execution)) return;
  let after = random.between(1, random.pick([30, 600])) * 1000;
  if (run.scenario.climate === 'meddled' && random.chance(0.7)) {
    const what = random.pick(beforeSweeps);
    run.after(after - random.integer(Math.min(after, 60_000)), undefined, () => meddle(what));
  }
  for (let call = 0; call < 4; call += 1) {
    run.after(after, undefined, () => {
      void lambda
        .invoke(execution, 'sweep', { apply: true, target: execution.target }, 0)
        .then((answer) => run.reached.answer('sweep', undefined, answer));
    });
    after += random.between(5, 180) * 1000;
  }
}
