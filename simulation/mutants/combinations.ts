import { guardMutants } from './guard-mutants.ts';
import type { Combination } from './mutant.ts';
import { unnoticedGuards } from './unnoticed-guards.ts';

/** What a guard and its doubles are called when all of them let pass: the same, whichever of them has the others as doubles. */
export const combinationName = (guards: readonly string[]): string => guards.toSorted().join(' + ');

/** The doubles of each guard that has some, by the guard's name. */
export const doublesOf: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...unnoticedGuards.map(({ doubles }) => doubles ?? {}),
);

/**
 * Each guard with its doubles, all of which let pass at once; once where several are doubles of one another. Throws an Error for a name that no guard
 * has.
 */
export function guardCombinations(): readonly Combination[] {
  const mutants = new Map(guardMutants().map((mutant) => [mutant.name, mutant]));
  const combinations = Object.entries(doublesOf).map(([guard, doubles]) => combine([guard, ...doubles], mutants));
  return [...new Map(combinations.map((combination) => [combination.name, combination])).values()];
}

function combine(guards: readonly string[], mutants: ReadonlyMap<string, Combination['parts'][number]>): Combination {
  const parts = guards.toSorted().map((guard) => {
    const mutant = mutants.get(guard);
    if (mutant === undefined) throw new Error(`There is no guard ${JSON.stringify(guard)}.`);
    return mutant;
  });
  return { name: combinationName(guards), parts };
}
