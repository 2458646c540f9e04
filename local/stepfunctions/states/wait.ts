import type { Json } from '../json.ts';
import { RuntimeFailure } from './failure.ts';
import type { State } from './language.ts';
import { type Scene, select } from './path.ts';
import { parseTimestamp } from './timestamp.ts';

/** How long a Wait lasts, in milliseconds; never less than 0. Throws States.Runtime of what is no time. */
export function waitingTime(state: State, scene: Scene, now: number): number {
  const { Seconds, SecondsPath, Timestamp, TimestampPath } = state;
  if (Seconds !== undefined) return Seconds * 1000;
  if (SecondsPath !== undefined) return seconds(SecondsPath, select(SecondsPath, scene)) * 1000;
  if (Timestamp !== undefined) return until(Timestamp, now, 'The Timestamp field cannot be parsed as an', '');
  const path = TimestampPath ?? '$';
  return until(select(path, scene), now, 'The TimestampPath parameter does not reference a valid', `${path} == `);
}

function seconds(path: string, value: Json): number {
  const shown = `${path} == ${textOf(value)}`;
  if (!Number.isInteger(value)) {
    throw new RuntimeFailure(`The SecondsPath parameter cannot be parsed as a long value: ${shown}`);
  }
  if (Number(value) < 0) throw new RuntimeFailure(`The SecondsPath parameter references a negative value: ${shown}`);
  return Number(value);
}

function until(value: Json, now: number, problem: string, place: string): number {
  const at = parseTimestamp(value);
  if (at !== undefined) return Math.max(at - now, 0);
  throw new RuntimeFailure(`${problem} ISO-8601 extended offset date-time format string: ${place}${textOf(value)}`);
}

const textOf = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value));
