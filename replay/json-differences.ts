import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type Json } from '../local/stepfunctions/json.ts';
import { parseTimestamp } from '../local/stepfunctions/states/timestamp.ts';
import { describeValue, formatPath, type Path } from '../src/validation/validation.ts';

/** Of two documents that have hardly anything in common, no more than these are told. */
const mostDifferences = 8;

/** Where two values differ, a line each: `state.retryIntervalSeconds: recorded nothing, today 30`. */
export function jsonDifferences(recorded: Json, today: Json): readonly string[] {
  const found = differing(recorded, today, []);
  const lines = found.slice(0, mostDifferences).map(({ path, one, other }) => {
    return `${formatPath(path) || 'the whole'}: recorded ${describeValue(one)}, today ${describeValue(other)}`;
  });
  return found.length > mostDifferences ? [...lines, `and ${found.length - mostDifferences} more`] : lines;
}

interface Differing {
  readonly path: Path;
  readonly one: Json | undefined;
  readonly other: Json | undefined;
}

function differing(one: Json | undefined, other: Json | undefined, path: Path): readonly Differing[] {
  if (isDeepStrictEqual(one, other) || isSameInstant(one, other)) return [];
  if (isJsonObject(one) && isJsonObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => differing(one[key], other[key], [...path, key]));
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.flatMap((item, index) => differing(item, other[index], [...path, index]));
  }
  return [{ path, one, other }];
}

/** AWS leaves out milliseconds that are 0. */
function isSameInstant(one: Json | undefined, other: Json | undefined): boolean {
  const [at, otherAt] = [parseTimestamp(one), parseTimestamp(other)];
  return at !== undefined && at === otherAt;
}
