/** SNS takes a subject of up to 100 ASCII characters without line breaks. */
const longestSubject = 100;
const longestAttribute = 256;

/** @see https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
export function subjectLine(text: string): string {
  const ascii = oneLine(text).replace(/[^\x20-\x7e]/g, '?');
  return ascii.length <= longestSubject ? ascii : `${ascii.slice(0, longestSubject - 3)}...`;
}

/** Text of another's making as one line: what it says cannot pass for a line of ours. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** The attributes that have a value, in a length that filters are made for. */
export function filterAttributes(attributes: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      const text = oneLine(value ?? '').slice(0, longestAttribute);
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/** Seconds as people say them: `40 s`, `12 min`, `1 h 5 min`, `2 d 3 h`. */
export function durationText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'an unknown time';
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** Lines of text; those that are undefined are left out, empty ones stay. */
export function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n');
}
