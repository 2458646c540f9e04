const form =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-7]):[0-5]\d|[+-]18:00)$/;

/**
 * Milliseconds since 1970 of an ISO-8601 date and time with an offset, as AWS takes it; nothing for any other text. AWS reads it
 * strictly: JavaScript would take the 30th of February for the 2nd of March, and 24:00 for the next day.
 */
export function parseTimestamp(value: unknown): number | undefined {
  const day = typeof value === 'string' ? form.exec(value)?.[1] : undefined;
  if (day === undefined) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return undefined;
  return Date.parse(String(value));
}
