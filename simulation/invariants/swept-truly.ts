import type { Answer } from '../machine/interpreter.ts';
import type { Invocation } from '../world/records.ts';
import type { Judged } from './judged.ts';

/**
 * What a sweep tells of a restore is so, and one that could not remove something does not end as if it had: whoever reads its
 * answer deletes by hand what it has kept, or never looks again.
 */
const toldTruly = 'told-truly';

interface Swept {
  readonly apply: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly execution: string;
    readonly action: string;
    readonly reason: string;
  }[];
}

/** Judged once the function has ended. */
export function judgeSweep({ run }: Judged, { execution, functionName }: Invocation, answer: Answer): void {
  if (functionName !== 'sweep' || 'error' in answer) return;
  const { apply, items } = answer.result as unknown as Swept;
  for (const { id, action, reason, ...item } of items) {
    const wrong = (what: string) => run.violate(toldTruly, `the sweep told of ${id}: ${reason} But ${what}`, execution);
    const maker = run.executions.find((other) => other.id === item.execution);
    if (apply && action === 'failed') wrong('it ended well');
    if (maker === undefined) continue;
    // What has succeeded has done so for good.
    if (/succeeded\.$/.test(reason) && maker.status !== 'SUCCEEDED') wrong(`that one is ${maker.status}`);
    if (/once its users were set up/.test(reason) && !maker.results.has('SetupDBUsers')) wrong('they were not');
  }
}
