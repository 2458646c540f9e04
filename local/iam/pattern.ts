import { cardinality, type RequestContext } from './request-context.ts';
import { UnsupportedPolicy } from './unsupported-policy.ts';

/** A text of a policy with wildcards and variables, to be held against what a request has. */
export type Pattern = (value: string, context: RequestContext) => boolean;

const special = /[.+^${}()|[\]\\*?]/g;
const quoted = (text: string): string => text.replace(special, '\\$&');

/** `*` is any number of characters, `?` is one. */
const globbed = (text: string): string => quoted(text).replaceAll('\\*', '[^]*').replaceAll('\\?', '[^]');

interface Part {
  readonly source: string;
  readonly variable?: string;
}

/**
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 * Throws UnsupportedPolicy for a variable that is no key with one value.
 */
function parse(text: string, where: string, wildcards: boolean): readonly Part[] {
  const literal = wildcards ? globbed : quoted;
  return text.split(/(\$\{[^}]*\})/).map((piece) => {
    const name = /^\$\{([^}]*)\}$/.exec(piece)?.[1];
    if (name === undefined) return { source: literal(piece) };
    if (['*', '?', '$'].includes(name)) return { source: quoted(name) };
    if (cardinality(name) !== 'one') {
      throw new UnsupportedPolicy(where, `expected a variable of one value that the local stack knows, got ${piece}`);
    }
    return { source: '', variable: name.toLowerCase() };
  });
}

/** Undefined for a variable that the request has no value for: then nothing matches. */
function sourceOf(parts: readonly Part[], context: RequestContext): string | undefined {
  let source = '';
  for (const part of parts) {
    const value = part.variable === undefined ? undefined : context.get(part.variable);
    if (part.variable !== undefined && typeof value !== 'string') return undefined;
    source += typeof value === 'string' ? quoted(value) : part.source;
  }
  return source;
}

/** A text that is compared as a whole. Throws UnsupportedPolicy. */
export function compilePattern(
  text: string,
  where: string,
  { wildcards = true, ignoreCase = false }: { readonly wildcards?: boolean; readonly ignoreCase?: boolean } = {},
): Pattern {
  const parts = parse(text, where, wildcards);
  return (value, context) => {
    const source = sourceOf(parts, context);
    return source !== undefined && new RegExp(`^${source}$`, ignoreCase ? 'i' : '').test(value);
  };
}

/**
 * An ARN, each of its six parts for itself: no wildcard reaches over a colon but those of the last part.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * Throws UnsupportedPolicy for what is neither an ARN nor `*`.
 */
export function compileArnPattern(text: string, where: string): Pattern {
  if (text === '*') return () => true;
  const patterns = arnParts(text)?.map((part) => compilePattern(part, where));
  if (patterns === undefined) throw new UnsupportedPolicy(where, `expected an ARN or *, got ${text}`);
  return (value, context) => {
    const parts = arnParts(value);
    return parts !== undefined && patterns.every((pattern, index) => pattern(parts[index] ?? '', context));
  };
}

/** A variable may have colons of its own. */
function arnParts(text: string): readonly string[] | undefined {
  const parts = text.split(/:(?![^{]*\})/);
  if (parts[0] !== 'arn' || parts.length < 6) return undefined;
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}
