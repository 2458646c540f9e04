import { runTask } from '../workers.ts';

/** By guard, the seeds in which it refuses something. */
export type GuardFirings = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Runs each seed once, with every guard as it is, and notes where they refuse: a guard that lets pass can be noticed in no other
 * seed, so that its mutant needs no other.
 */
export async function guardFirings(threads: number, seeds: readonly number[]): Promise<GuardFirings> {
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      runTask({
        ...{ first: 1, step: 1, count: 0, before: seeds.filter((_seed, at) => at % threads === thread) },
        ...{ markGuards: true, stopAtFirst: false, keepTimelines: false },
      }),
    ),
  );
  const found = new Map<string, Set<number>>();
  for (const [guard, fired] of parts.flatMap(({ firings }) => Object.entries(firings))) {
    found.set(guard, new Set([...(found.get(guard) ?? []), ...fired]));
  }
  return found;
}
