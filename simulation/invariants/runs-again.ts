import type { Lambda } from '../world/lambda.ts';
import type { People } from '../world/people.ts';
import type { StepFunctions } from '../world/step-functions.ts';
import type { Judged } from './judged.ts';
import { knownLimit } from './known-limits.ts';
import { perhapsSweepFirst, sweepUp } from './nothing-left-over.ts';

/**
 * However a restore has ended, the next one succeeds, once nothing goes wrong any more and people have taken away what
 * they put in its way: nobody has to clean up after a failed night.
 */
const runsAgain = 'runs-again';

/** Restores every target once more for which something was started and nothing is in the way. */
export async function runEverythingAgain(
  judged: Judged,
  {
    stepFunctions,
    people,
    lambda,
  }: { readonly stepFunctions: StepFunctions; readonly people: People; readonly lambda: Lambda },
): Promise<void> {
  const { run } = judged;
  const { scenario } = run;
  run.faultsOver = true;
  run.databases.putRight();
  run.core.faults.clear();
  for (const target of scenario.targets) {
    const blocked = scenario.obstacle !== undefined && target === scenario.targets[0];
    if (blocked || !run.executions.some((execution) => execution.target === target.name)) continue;
    // Nobody starts anew in the very second: RDS shows some things late.
    run.after(600_000, undefined, () => {});
    await run.settle();
    await people.putRight(target);
    const limit = knownLimit(judged, target);
    if (limit !== undefined) {
      run.limits.push(limit);
      continue;
    }
    await perhapsSweepFirst(judged, lambda, target.name);
    run.after(0, undefined, () => stepFunctions.start(target.name, { shownAfter: 0, rerun: true }));
    await run.settle();
    const again = run.executions.at(-1);
    const deleting = judged.truth.cluster(target.cluster)?.['Status'] === 'deleting';
    if (again?.error === 'DeleteDeadlineExceeded' && deleting) run.limits.push('RDS never ends a deletion');
    else if (again !== undefined && again.status !== 'SUCCEEDED') {
      run.violate(runsAgain, `run again, it ended with ${again.error ?? again.status}`, again);
    } else if (again !== undefined) await sweepUp(judged, lambda, again);
  }
}
