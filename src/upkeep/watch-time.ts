import { invalidRequest } from '../payload/request.ts';
import { describeValue } from '../validation/validation.ts';

/** The schedule comes a little late, and names the minute in which it was due. */
const lateSeconds = 3600;

const form = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The time that a watch is asked for, RFC 3339: the schedule's, which says when it was due, or a person's; `now` where there is
 * no input, for which `sls invoke` sends an empty text. Throws InvalidRequest for what is no time, among it a day that the month
 * does not have, and for an input without one.
 */
export function watchTime(event: unknown, now: string): string {
  if (event === undefined || event === null || event === '') return now;
  if (typeof event !== 'object' || Array.isArray(event)) {
    throw invalidRequest([
      { field: 'body', text: `expected an object with the key time, got ${describeValue(event)}` },
    ]);
  }
  const keys = Object.keys(event);
  const { time } = event as { readonly time?: unknown };
  if (time === undefined) {
    if (keys.length === 0) return now;
    throw invalidRequest([{ field: 'time', text: `expected it among the keys ${keys.slice(0, 10).join(', ')}` }]);
  }
  if (isTime(time)) return time;
  const text = `expected a time such as 2026-11-24T02:00:00Z, got ${describeValue(time)}`;
  throw invalidRequest([{ field: 'time', text }]);
}

/** Seconds from an instant to the watch's time; 0 for one that came just after it. Throws InvalidRequest for a time far before it. */
export function secondsUntil(time: string, from: string, what: string): number {
  const seconds = (Date.parse(time) - Date.parse(from)) / 1000;
  if (!(seconds < -lateSeconds)) return seconds < 0 ? 0 : seconds;
  throw invalidRequest([
    { field: 'time', text: `expected a time after ${what}, ${from}, got ${JSON.stringify(time)}` },
  ]);
}

function isTime(value: unknown): value is string {
  const [, year, month, day] = (typeof value === 'string' ? form.exec(value) : null) ?? [];
  if (day === undefined) return false;
  // Date takes the 31st of February for the 3rd of March.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1970;
}
