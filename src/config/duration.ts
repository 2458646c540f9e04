/** Whole minutes or hours: `90m`, `6h`. */
export const durationPattern = /^([1-9]\d{0,4})([mh])$/;

/** A duration of the configuration in seconds: `90m` is 5400. Throws a RangeError for any other form. */
export function durationSeconds(text: string): number {
  const [, count, unit] = durationPattern.exec(text) ?? [];
  if (count === undefined)
    throw new RangeError(`expected minutes or hours such as 90m or 6h, got ${JSON.stringify(text)}`);
  return Number(count) * (unit === 'h' ? 3600 : 60);
}
