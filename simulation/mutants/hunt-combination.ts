import type { Invariant } from '../invariants/invariants.ts';
import type { Broken } from '../process/worker-messages.ts';
import { runTask } from '../workers.ts';
import type { GuardFirings } from './guard-firings.ts';
import type { Combination } from './mutant.ts';

/** The most seeds in which a guard refuses something that a combination with it is tried with. */
const mostRefusing = 100;
/** How many seeds are run before it is looked whether one of them has noticed it. */
const atATime = 20;

/** What was found with one seed after the other. */
export interface Tried {
  readonly seeds: number;
  readonly caught: { readonly seed: number; readonly invariant: Invariant; readonly message: string } | undefined;
}

/**
 * Looks for a seed in which an invariant breaks when all of the guards let pass that none breaks where one of them does not, whichever
 * that is, or where one alone does: only then is it each of them that the others stand behind.
 */
export async function huntCombination(combination: Combination, seeds: readonly number[]): Promise<Tried> {
  for (let from = 0; from < seeds.length; from += atATime) {
    const some = seeds.slice(from, from + atATime);
    const caught = await caughtAmong(combination, some);
    if (caught !== undefined) return { seeds: from + some.length, caught };
  }
  return { seeds: seeds.length, caught: undefined };
}

async function caughtAmong(combination: Combination, seeds: readonly number[]): Promise<Tried['caught']> {
  let left = await brokenIn(combination, seeds);
  for (const fewer of [undefined, ...fewerOf(combination)]) {
    if (left.length === 0) return undefined;
    const without = await brokenIn(
      fewer,
      left.map(({ seed }) => seed),
    );
    left = left.flatMap(({ seed, violations }) => {
      const known = without.find((broken) => broken.seed === seed)?.violations ?? [];
      const more = violations.filter(({ invariant }) => !known.some((one) => one.invariant === invariant));
      return more.length === 0 ? [] : [{ seed, violations: more }];
    });
  }
  const [first] = left;
  const [violation] = first?.violations ?? [];
  return first && violation && { seed: first.seed, invariant: violation.invariant, message: violation.message };
}

/** Each guard of it alone, and all of them but one. */
function fewerOf({ name, parts }: Combination): readonly Combination[] {
  const alone = parts.map((part) => ({ name, parts: [part] }));
  return parts.length === 2
    ? alone
    : [...alone, ...parts.map((part) => ({ name, parts: parts.filter((other) => other !== part) }))];
}

async function brokenIn(mutant: Combination | undefined, seeds: readonly number[]): Promise<readonly Broken[]> {
  const task = { first: 1, step: 1, count: 0, before: seeds, stopAtFirst: false, keepTimelines: false };
  return (await runTask(mutant === undefined ? task : { ...task, mutant })).broken;
}

/** The seeds in which one of the guards refuses something, those of the guard first that does so least often. */
export function seedsOf({ parts }: Combination, seeds: readonly number[], firings: GuardFirings): readonly number[] {
  const fired = parts
    .map(({ name }) => seeds.filter((seed) => firings.get(name)?.has(seed)))
    .toSorted((one, other) => one.length - other.length);
  return [...new Set(fired.flatMap((of) => of.slice(0, mostRefusing)))];
}
