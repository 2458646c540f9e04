import type { Execution } from '../world/records.ts';
import type { Judged } from './judged.ts';

/**
 * Of the restores of one target only one at a time is at work on its cluster to the end: two successes that overlap there
 * would both have told of a database that one of them has deleted.
 */
const oneAtATime = 'one-at-a-time';

export function judgeConcurrency({ run }: Judged): void {
  const successes = run.executions.filter(({ status }) => status === 'SUCCEEDED');
  for (const [at, one] of successes.entries()) {
    for (const other of successes.slice(at + 1)) {
      if (one.target !== other.target || !atWorkTogether(one, other)) continue;
      run.violate(oneAtATime, `it succeeded, and so did ${other.name}, at work at the same time`, one);
    }
  }
}

function atWorkTogether(one: Execution, other: Execution): boolean {
  const begins = ({ visits }: Execution) => visits.find(({ state }) => state === 'RestoreSnapshot')?.at ?? 0;
  const ends = ({ endedAt = Number.POSITIVE_INFINITY }: Execution) => endedAt;
  return begins(one) < ends(other) && begins(other) < ends(one);
}
