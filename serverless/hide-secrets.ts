import { closest } from '../src/validation/closest-name.ts';

/** What is shown in a value's place. */
const hidden = 'a value that is not shown, as it may be a secret';

/** Forms in which services give out secrets, and in which people write them down. */
const secretForms: readonly RegExp[] = [
  /(?:AKIA|ASIA)[A-Z0-9]{16}/,
  /-----BEGIN /,
  /\beyJ[\w-]{10,}\./,
  /\b(?:gh[opsu]_|github_pat_|xox[abp]-|glpat-|sk_live_)\w{8,}/,
  /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i,
  /\b(?:password|passwd|pwd|token|secret)\s*=/i,
  // Random text in base64 or hexadecimal digits.
  /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9+/=_]{32,}$/,
  /^[0-9a-f]{32,}$/i,
];
const secretKeys =
  /pass(?:word|wd|phrase)?$|pwd$|secret_?(?:access)?_?key$|token$|api_?key$|private_?key$|credential$/i;

/** Where a word, or the name of a secret, belongs, people write the secret itself. */
const placesOfSecrets: Readonly<Record<string, readonly string[]>> = {
  login: ['iam', 'none', 'secret', 'generate'],
  masterCredentials: ['managed', 'secret'],
  stableMasks: ['secret'],
};

/** What Secrets Manager names a secret by, which is shown; a password has mostly other characters too, or none of these. */
const secretName = /^(?:arn:[\w:/+=.@!-]+|[a-z][a-z0-9]*(?:[/_.-][A-Za-z0-9]+)*)$/;

/**
 * The text of a message without what in the document looks like a secret. Where such a value was quoted, in full or
 * shortened, a word for it stands.
 */
export function hideSecrets(text: string, document: unknown): string {
  let told = text;
  for (const secret of secretsIn(document)) {
    const shortened = `${secret.slice(0, 77)}...`;
    for (const form of [JSON.stringify(secret), JSON.stringify(shortened)]) told = told.replaceAll(form, hidden);
    // A number has no quotes.
    if (told.endsWith(`, got ${secret}`)) told = `${told.slice(0, -secret.length)}${hidden}`;
    // Short ones are part of too many words.
    if (secret.length >= 8) told = told.replaceAll(secret, '***').replaceAll(shortened, '***');
  }
  return told;
}

function secretsIn(value: unknown, key = '', found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string' || typeof value === 'number') {
    if (looksSecret(String(value), key)) found.add(String(value));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      if (!Array.isArray(value) && looksSecret(name, '')) found.add(name);
      secretsIn(item, Array.isArray(value) ? key : name, found);
    }
  }
  return found;
}

function looksSecret(text: string, key: string): boolean {
  if (secretForms.some((form) => form.test(text)) || secretKeys.test(key)) return true;
  if (key === 'secret' || key === 'generate') return !secretName.test(text);
  const words = Object.hasOwn(placesOfSecrets, key) ? placesOfSecrets[key] : undefined;
  return words !== undefined && !words.includes(text) && closest(text, words) === undefined;
}
