import type { Difference } from './difference.ts';
import type { Stay } from './recorded.ts';
import type { Replay } from './replay.ts';

/** How many differences there are, in all states and of the whole. */
export function countDifferences({ differences, stays }: Replay): number {
  return differences.length + stays.reduce((count, stay) => count + stay.differences.length, 0);
}

/** The timeline: a line a state, and below it what would be otherwise today. */
export function timeline(replay: Replay): string {
  const { recorded, executionArn, differences, stays } = replay;
  const count = countDifferences(replay);
  const verdict =
    count === 0
      ? 'Today the pipeline would decide the same.'
      : `${count} ${count === 1 ? 'difference' : 'differences'}: today the pipeline would decide otherwise.`;
  return [
    `${executionArn || 'An execution'}, ${new Date(recorded.startedAt).toISOString()}`,
    ...differences.map(differenceLine),
    ...stays.flatMap(({ stay, differences: found }) => [
      `${elapsed(stay.enteredAt - recorded.startedAt)}  ${stay.name.padEnd(18)}  ${course(stay)}`,
      ...found.map(differenceLine),
    ]),
    recorded.end === undefined
      ? `          still running when the history was exported`
      : `${elapsed(recorded.end.at - recorded.startedAt)}  ${recorded.end.status}`,
    '',
    verdict,
  ].join('\n');
}

/** The same for programs. Times are RFC 3339. */
export function asJson(replay: Replay): string {
  const { recorded, executionArn, differences, stays } = replay;
  return JSON.stringify({
    executionArn,
    startedAt: time(recorded.startedAt),
    ...(recorded.end === undefined
      ? { status: 'RUNNING' }
      : { status: recorded.end.status, endedAt: time(recorded.end.at) }),
    differenceCount: countDifferences(replay),
    differences,
    states: stays.map(({ stay, differences: found }) => ({
      name: stay.name,
      eventId: stay.eventId,
      enteredAt: time(stay.enteredAt),
      attempts: stay.attempts.length,
      ...(stay.next === undefined ? {} : { next: stay.next }),
      ...(stay.failed === undefined ? {} : { error: stay.failed.error }),
      differences: found,
    })),
  });
}

function differenceLine({ kind, attempt, text }: Difference): string {
  return `          ! ${kind}${attempt === undefined ? '' : ` (attempt ${attempt})`}: ${text}`;
}

function course({ attempts, next, failed, endsExecution }: Stay): string {
  const times = attempts.length > 1 ? `${attempts.length} attempts ` : '';
  if (failed !== undefined) return `${times}fails: ${failed.error || 'no error name'}`;
  if (next !== undefined) return `${times}-> ${next}`;
  return `${times}${endsExecution ? '-> the end' : 'and no further'}`;
}

function elapsed(milliseconds: number): string {
  const seconds = Math.max(Math.floor(milliseconds / 1000), 0);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`.padStart(8);
}

const time = (milliseconds: number) => new Date(milliseconds).toISOString();
