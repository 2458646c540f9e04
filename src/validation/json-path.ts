/** A step of a path into a JSON document: to a key, to any key, to any depth, to the elements of an array. */
export type JsonStep = { readonly key: string } | '*' | '**' | '[*]';

/** PostgreSQL has no text with a NUL character, nor with half of a character. */
const escaped = String.raw`\\["\\/bfnrt]|\\u(?!0000|[dD][89a-fA-F])[0-9A-Fa-f]{4}|\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}`;
const key = String.raw`[\p{L}_][\p{L}\p{N}_]*|"(?:[^"\\\x00-\x1f\p{Cs}]|${escaped})*"`;
const step = String.raw`\.(\*\*?|${key})|\[\*\]`;

/**
 * What of PostgreSQL's path language leads to values without a condition: `$.contacts[*].email`, `$."home address".*`, `$.**.phone`.
 * @see https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-SQLJSON-PATH
 */
export const jsonPathPattern = new RegExp(`^\\$(?:${step})*$`, 'u');

/** The steps of a path that {@link jsonPathPattern} takes. */
export function jsonSteps(path: string): readonly JsonStep[] {
  return [...path.matchAll(new RegExp(step, 'gu'))].map(([, found]): JsonStep => {
    if (found === undefined) return '[*]';
    if (found === '*' || found === '**') return found;
    return { key: found.startsWith('"') ? (JSON.parse(found) as string) : found };
  });
}
