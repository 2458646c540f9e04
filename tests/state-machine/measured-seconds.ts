import { expect } from 'vitest';

/**
 * Holds simulated pauses, in seconds, against what they should be. Clocks and timers go by real milliseconds, so none may
 * be more than two of these too short. A busy machine makes some of them longer, not all: of the later half, which are the
 * longer ones where pauses grow, the best must come near.
 */
export function expectPauses(measured: readonly number[], expected: readonly number[], speed: number): void {
  expect(measured).toHaveLength(expected.length);
  const shortest = measured.map((seconds, at) => seconds - (expected[at] ?? 0));
  expect(Math.min(...shortest)).toBeGreaterThanOrEqual((-2 * speed) / 1000);
  const ratios = measured.map((seconds, at) => seconds / (expected[at] ?? 0));
  expect(Math.min(...ratios.slice(Math.floor(ratios.length / 2)))).toBeLessThan(1.4);
}
