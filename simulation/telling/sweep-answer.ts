import type { Answer } from '../machine/interpreter.ts';
import type { Run } from '../world/run.ts';

interface Swept {
  readonly apply: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly execution: string;
    readonly action: string;
    readonly reason: string;
  }[];
}

/**
 * What a sweep tells of a restore is so, and one that could not remove something does not end as if it had: whoever reads its
 * answer deletes by hand what it has kept, or never looks again.
 */
export function judgeSweepAnswer({ executions }: Run, answer: Answer, wrong: (what: string) => void): void {
  if ('error' in answer) return;
  const { apply, items } = answer.result as unknown as Swept;
  for (const { id, action, reason, execution } of items) {
    const untrue = (what: string) => wrong(`the sweep told of ${id}: ${reason} But ${what}`);
    if (apply && action === 'failed') untrue('it ended well');
    const maker = executions.find((other) => other.id === execution);
    if (maker === undefined) continue;
    // What has succeeded has done so for good.
    if (/succeeded\.$/.test(reason) && maker.status !== 'SUCCEEDED') untrue(`that one is ${maker.status}`);
    if (/once its users were set up/.test(reason) && !maker.results.has('SetupDBUsers')) untrue('they were not');
    const earlier = /^Its users were set up by (\S+), though/.exec(reason)?.[1];
    const completer = executions.find(({ name }) => name === earlier);
    if (earlier !== undefined && !completer?.results.has('SetupDBUsers')) untrue('that one has not set them up');
  }
}
