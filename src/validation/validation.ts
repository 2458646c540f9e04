import type * as z from 'zod/mini';
import { closest } from './closest-name.ts';

/**
 * What a value breaks of a zod schema, in the words of whoever wrote it: where, what was expected, what was found. Zod's
 * own texts would weigh more in every bundle than all of this, and do not say what was found.
 */

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;
export type Path = readonly PropertyKey[];

export interface Problem {
  readonly path: Path;
  /** `expected an integer, got "two"`. */
  readonly text: string;
}

/** All problems of a value, in the order of the schema; none if it is valid. */
export function problemsOf(schema: Schema, value: unknown, issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(schema, value, issue, []));
}

/** `targets.orders-staging.instances[0].class`; keys that are no plain words are quoted. */
export function formatPath(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (/^[\w-]+$/.test(name)) return index === 0 ? name : `.${name}`;
      return `[${quote(name)}]`;
    })
    .join('');
}

/** A value as it is shown in a message: short, on one line, and of an object or a list only the kind. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    if (keys.length === 0) return 'an empty object';
    return `an object with ${keys.length === 1 ? 'the key' : 'the keys'} ${list(keys.slice(0, 8).map(shorten))}`;
  }
  return String(value);
}

/** The value at a path, as far as the path leads through own properties. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

function problemsOfIssue(root: Schema, document: unknown, issue: Issue, prefix: Path): readonly Problem[] {
  const path = [...prefix, ...issue.path];
  const value = valueAt(document, path);
  const schemas = schemasAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    const known = schemas.flatMap(knownKeys);
    return issue.keys.map((key) => ({ path: [...path, key], text: unknownKey(key, known) }));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues.map((inner) => expectation(inner, [])).join(' and ');
    return [{ path, text: `${expected}, got ${describeValue(path.at(-1))}` }];
  }
  if (issue.code === 'invalid_union') {
    const chosen = chosenOption(issue.errors, schemas, value);
    if (chosen !== undefined) return chosen.flatMap((inner) => problemsOfIssue(root, document, inner, path));
  }
  const expected = expectation(issue, schemas);
  const hint =
    issue.code === 'invalid_value' && typeof value === 'string' ? suggestion(value, issue.values.map(String)) : '';
  return [{ path, text: `${expected}, got ${describeValue(value)}${hint}` }];
}

/**
 * Of a union, the issues of the one option that was meant: the one of the value's kind (object, list, word), and among
 * objects the one that knows more of the value's keys. Undefined if that does not single one out.
 */
function chosenOption(
  errors: readonly (readonly Issue[])[],
  schemas: readonly Schema[],
  value: unknown,
): readonly Issue[] | undefined {
  const options = schemas.flatMap(optionsOf);
  const candidates = errors
    .map((issues, index) => ({ issues, option: options[index] }))
    .filter(
      ({ issues }) =>
        !issues.some(({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')),
    )
    .map(({ issues, option }) => {
      const known = option === undefined ? [] : knownKeys(option);
      const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
      return { issues, recognised: keys.filter((key) => known.includes(key)).length };
    })
    .toSorted((one, other) => other.recognised - one.recognised);
  const [first, second] = candidates;
  if (first === undefined) return undefined;
  return second === undefined || first.recognised > second.recognised ? first.issues : undefined;
}

function expectation(issue: Issue, schemas: readonly Schema[]): string {
  // The schema's own words; zod's default, without a locale, is only "Invalid input".
  if (issue.message.startsWith('expected ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type': {
      const keys = issue.expected === 'object' ? schemas.flatMap(knownKeys) : [];
      return `expected ${typeNames[issue.expected] ?? issue.expected}${keys.length > 0 ? ` with the keys ${list(keys)}` : ''}`;
    }
    case 'invalid_value':
      return `expected ${list(issue.values.map(String), 'or')}`;
    case 'too_small':
      return `expected ${issue.minimum} ${units[issue.origin] ?? ''}or more`;
    case 'too_big':
      return `expected ${issue.maximum} ${units[issue.origin] ?? ''}or less`;
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}`;
    default:
      return 'expected another value';
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const units: Readonly<Record<string, string>> = { string: 'characters ', array: 'items ' };

function unknownKey(key: string, known: readonly string[]): string {
  return `unknown key ${quote(key)}${suggestion(key, known)}; expected one of the keys ${list(known)}`;
}

function suggestion(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return meant === undefined || meant === name ? '' : ` (did you mean ${meant}?)`;
}

/** The schemas that may stand at a path: more than one where the path leads through a union. */
function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  const [key, ...rest] = path;
  const unwrapped = unwrap(schema);
  if (key === undefined) return [unwrapped];
  return childrenOf(unwrapped, key).flatMap((child) => schemasAt(child, rest));
}

function childrenOf(schema: Schema, key: PropertyKey): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const child = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
      return child === undefined ? [] : [child];
    }
    case 'record':
      return [def.valueType];
    case 'array':
      return [def.element];
    case 'union':
      return def.options.flatMap((option) => childrenOf(unwrap(option), key));
    default:
      return [];
  }
}

function optionsOf(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? def.options : [schema];
}

function knownKeys(schema: Schema): readonly string[] {
  return optionsOf(schema).flatMap((option) => {
    const { def } = (unwrap(option) as z.core.$ZodTypes)._zod;
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
}

function unwrap(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'nullable' ? unwrap(def.innerType) : schema;
}

function quote(text: string): string {
  return JSON.stringify(shorten(text));
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}

/** `a, b or c`; `a, b, c` without a conjunction. */
function list(words: readonly string[], conjunction?: string): string {
  if (conjunction === undefined || words.length < 2) return words.join(', ');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
