import { describe, expect, it } from 'vitest';
import { guardMutants } from '../../simulation/mutants/guard-mutants.ts';
import { huntCombination, seedsOf } from '../../simulation/mutants/hunt-combination.ts';
import { drawScenario } from '../../simulation/scenario/draw-scenario.ts';

const guards = guardMutants();
const combination = (...names: readonly string[]) => {
  const parts = guards.filter(({ name }) => names.includes(name));
  expect(parts).toHaveLength(names.length);
  return { name: names.join(' + '), parts };
};

const [before, behind] = [
  'preflight/existing-cluster: requireOwner(existing, replacement)',
  'clusters/ownership: requireOwner(cluster, replacement)',
];

/** The first calm world in which somebody else’s cluster has the target’s name. */
function owned(): number {
  for (let seed = 1; ; seed += 1) {
    const { climate, obstacle } = drawScenario(seed);
    if (climate === 'calm' && obstacle === 'owned-by-another-target') return seed;
  }
}

describe('a guard together with what stands behind it', () => {
  it('is noticed by what breaks only where both let pass', async () => {
    const seed = owned();
    const { caught, seeds } = await huntCombination(combination(before, behind), [seed]);
    expect({ caught, seeds }).toMatchObject({ caught: { seed, invariant: 'strangers-untouched' }, seeds: 1 });
  });

  it('is not noticed by what breaks where one of them alone lets pass', async () => {
    const unrelated = "preflight/snapshot-room: status === 'copying'";
    const { caught } = await huntCombination(combination(before, unrelated), [owned()]);
    expect(caught).toBeUndefined();
  });

  it('is tried with the seeds in which either refuses something, those of the rarer one first, none twice', () => {
    const firings = new Map([
      [before, new Set([1, 2, 3])],
      [behind, new Set([3, 9])],
    ]);
    expect(seedsOf(combination(before, behind), [1, 2, 3, 4, 9], firings)).toEqual([3, 9, 1, 2]);
  });
});
