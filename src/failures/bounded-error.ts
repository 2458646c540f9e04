import type { ErrorFacts } from './pipeline-error.ts';

/**
 * A cause has at most 32,768 characters in Step Functions, which cuts what is longer, so that nobody can read it as JSON
 * any more. In it the message is JSON, and the facts are JSON in that: both are measured as they are written there.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
 */
const longestSentence = 8_000;
const longestFacts = 16_000;
const longestText = 4_000;

/** A sentence with what there is room for of it. */
export function cutSentence(sentence: string): string {
  if (JSON.stringify(sentence).length <= longestSentence) return sentence;
  let [fits, tooLong] = [0, sentence.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (JSON.stringify(sentence.slice(0, middle)).length < longestSentence) fits = middle;
    else tooLong = middle;
  }
  return `${sentence.slice(0, fits)}…`;
}

/** Facts with what there is room for of them: of a long list the first items, and how many more there are. */
export function boundedFacts(facts: ErrorFacts): ErrorFacts {
  let room = longestFacts;
  const taken = (value: unknown) => {
    room -= lengthInCause(value);
    return room >= 0;
  };
  const bounded: Record<string, ErrorFacts[string]> = {};
  const entries = Object.entries(facts);
  // What is no list first: it is short, and says what the lists are of.
  for (const [name, value] of entries.filter(([, each]) => !isList(each))) {
    const text = typeof value === 'string' && value.length > longestText ? `${value.slice(0, longestText)}…` : value;
    if (taken([name, text])) bounded[name] = text;
  }
  for (const [name, value] of entries) {
    if (!isList(value)) continue;
    const end = value.findIndex((item) => !taken(item));
    bounded[name] = end < 0 ? value : [...value.slice(0, end), `and ${value.length - end} more`];
  }
  return Object.fromEntries(Object.keys(facts).flatMap((name) => (name in bounded ? [[name, bounded[name]]] : [])));
}

function isList(value: ErrorFacts[string]): value is readonly string[] {
  return Array.isArray(value);
}

/** JSON in JSON, with the comma behind it. */
function lengthInCause(value: unknown): number {
  return JSON.stringify(JSON.stringify(value) ?? '').length - 1;
}
