import type { Snapshot } from '../ports/snapshots.ts';
import { type DataTime, type DataTimes, isCopy, toleranceSeconds } from './data-time.ts';
import { isAvailableSnapshot } from './snapshot-status.ts';

/** A snapshot that can be restored. */
type SourceSnapshot = Snapshot & { readonly createdAt: string };

export interface Choice {
  readonly snapshot: SourceSnapshot;
  readonly data: DataTime;
  /** Available copies that may be newer than the chosen one: nothing tells when their data is of. */
  readonly passedOver: number;
}

/**
 * Of those that are available the one with the newest data; of the same data the original. One whose data has no known time
 * comes after all others, as it may be of any age. Undefined if none is available.
 */
export async function chooseSnapshot(times: DataTimes, candidates: readonly Snapshot[]): Promise<Choice | undefined> {
  const available = candidates
    .filter((one): one is SourceSnapshot => isAvailableSnapshot(one.status) && one.createdAt !== undefined)
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
  let best: Known | undefined;
  const undated: SourceSnapshot[] = [];
  for (const snapshot of available) {
    // Data is never newer than its snapshot: what is left has nothing better.
    if (best !== undefined && seconds(best.data.asOf) > seconds(snapshot.createdAt) + toleranceSeconds) break;
    const data = await times.of(snapshot);
    if (data.basis === 'unknown') undated.push(snapshot);
    else if (best === undefined || isBetter({ snapshot, data }, best)) best = { snapshot, data };
  }
  if (best !== undefined) {
    const { asOf } = best.data;
    const passedOver = undated.filter(({ createdAt }) => seconds(createdAt) > seconds(asOf)).length;
    return { ...best, passedOver };
  }
  const [newest, ...others] = undated;
  return newest && { snapshot: newest, data: { basis: 'unknown' }, passedOver: others.length };
}

interface Known {
  readonly snapshot: SourceSnapshot;
  readonly data: Exclude<DataTime, { readonly basis: 'unknown' }>;
}

function isBetter(one: Known, other: Known): boolean {
  const newer = seconds(one.data.asOf) - seconds(other.data.asOf);
  // The time in a name is of the minute: within that it is the same data.
  const sameData = Math.abs(newer) <= 60 && isCopy(one.snapshot) !== isCopy(other.snapshot);
  return sameData ? isCopy(other.snapshot) : newer > 0;
}

function seconds(instant: string): number {
  return Date.parse(instant) / 1000;
}
