import type { Random } from '../random.ts';
import { type Climate, type Meddling, meddlings, type Scenario, type TargetScenario } from './scenario.ts';

const minute = 60_000;

/** One to four restores: one after the other, at once, stopped midway and begun again. */
export function drawStarts(random: Random, targets: readonly string[], climate: Climate): Scenario['starts'] {
  const count = Number(random.weighted({ 1: 6, 2: 3, 3: 1, 4: 1 }));
  const stops = climate !== 'transient' && random.chance(0.3);
  let at = 0;
  return Array.from({ length: count }, (_, number) => {
    // Some together, some while another one is in the middle.
    if (number > 0) at += random.integer(random.pick([200, 3000, 15 * minute, 15 * minute]));
    return {
      at,
      target: random.chance(0.6) ? (targets[0] ?? '') : random.pick(targets),
      stopAfter: stops && random.chance(0.6) ? random.integer(25 * minute) : undefined,
    };
  });
}

export function drawMeddling(
  random: Random,
  targets: readonly TargetScenario[],
  starts: Scenario['starts'],
): Scenario['meddling'] {
  const last = starts.at(-1)?.at ?? 0;
  return Array.from({ length: random.between(1, 3) }, () => ({
    at: random.integer(last + 25 * minute),
    target: random.pick(targets).name,
    what: random.pick(meddlings) as Meddling,
  })).sort((one, other) => one.at - other.at);
}
