import { secondsBetween } from '../elapsed.ts';
import type { Plan } from '../payload/plan.ts';
import type { DataTime } from '../snapshots/data-time.ts';
import { durationText } from './formatting.ts';

type PlannedSnapshot = Plan['snapshot'];

/** What stands in the place of a time that nothing tells. */
export const unknownTime = 'unknown';

/** When the data is of, as the plan knows it; a plan of before that was asked has the snapshot's own time. */
export function dataAsOf({ data, createdAt }: PlannedSnapshot): string | undefined {
  return data === undefined ? createdAt : data.asOf;
}

/** For the subject of a message. */
export function asOfText(snapshot: PlannedSnapshot): string {
  return dataAsOf(snapshot) ?? 'an unknown time';
}

/** When a snapshot was taken and, of a copy, when its data is of. */
export function takenText(snapshot: PlannedSnapshot, startedAt: string): string {
  const { createdAt, data } = snapshot;
  const before = (instant: string) => `${durationText(secondsBetween(instant, startedAt))} before the restore began`;
  if (data === undefined || data.basis === 'snapshot') return `taken ${createdAt}, ${before(createdAt)}`;
  if (data.asOf === undefined) return `copied ${createdAt}; nothing tells when its data is of`;
  return `data of ${data.asOf} by ${howKnown(data.basis)}, ${before(data.asOf)}; copied ${createdAt}`;
}

/** By what the time of a copy's data is known; undefined for what is no copy. */
export function howKnown(basis: DataTime['basis']): string | undefined {
  switch (basis) {
    case 'original':
      return 'the snapshot it was copied from';
    case 'name':
      return 'its name';
    case 'tag':
      return 'its tag';
    default:
      return undefined;
  }
}
