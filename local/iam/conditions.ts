import { compileArnPattern, compilePattern, type Pattern } from './pattern.ts';
import { cardinality, type RequestContext } from './request-context.ts';
import { UnsupportedPolicy } from './unsupported-policy.ts';

/** Whether a request meets one line of a condition. */
export type Test = (context: RequestContext) => boolean;

interface Operator {
  readonly compile: (text: string, where: string) => Pattern;
  /** Met where no value of the policy matches. */
  readonly negated?: boolean;
}

const exact: Operator['compile'] = (text, where) => compilePattern(text, where, { wildcards: false });
const like: Operator['compile'] = (text, where) => compilePattern(text, where);
const anyCase: Operator['compile'] = (text, where) =>
  compilePattern(text, where, { wildcards: false, ignoreCase: true });

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const operators: Readonly<Record<string, Operator>> = {
  StringEquals: { compile: exact },
  StringNotEquals: { compile: exact, negated: true },
  StringEqualsIgnoreCase: { compile: anyCase },
  StringNotEqualsIgnoreCase: { compile: anyCase, negated: true },
  StringLike: { compile: like },
  StringNotLike: { compile: like, negated: true },
  ArnEquals: { compile: compileArnPattern },
  ArnLike: { compile: compileArnPattern },
  ArnNotEquals: { compile: compileArnPattern, negated: true },
  ArnNotLike: { compile: compileArnPattern, negated: true },
  Bool: { compile: anyCase },
};

/**
 * The lines of a condition, all of which must be met. Throws UnsupportedPolicy for an operator or a key that the local stack
 * does not know: a key that no request ever has would make some operators true for ever.
 */
export function compileConditions(condition: unknown, where: string): readonly Test[] {
  return entries(condition, where).flatMap(([operator, keys]) =>
    entries(keys, `${where}.${operator}`).map(([key, values]) =>
      compileLine(operator, key, texts(values, `${where}.${operator}.${key}`), `${where}.${operator}.${key}`),
    ),
  );
}

function compileLine(name: string, key: string, values: readonly string[], where: string): Test {
  const many = cardinality(key);
  if (many === undefined) throw new UnsupportedPolicy(where, `expected a condition key that is known, got ${key}`);
  const lowerCase = key.toLowerCase();
  if (name === 'Null') return compileNull(lowerCase, values, where);
  const [, set, base = '', ifExists] = /^(?:(ForAnyValue|ForAllValues):)?([A-Za-z]+?)(IfExists)?$/.exec(name) ?? [];
  const operator = Object.hasOwn(operators, base) ? operators[base] : undefined;
  if (operator === undefined) throw new UnsupportedPolicy(where, `expected a known operator, got ${name}`);
  if ((many === 'many') !== (set !== undefined)) {
    const expected = many === 'many' ? 'ForAnyValue or ForAllValues' : 'no ForAnyValue or ForAllValues';
    throw new UnsupportedPolicy(where, `expected ${expected} for this key, got ${name}`);
  }
  const patterns = values.map((value) => operator.compile(value, where));
  const meets = (value: string, context: RequestContext) =>
    patterns.some((pattern) => pattern(value, context)) !== (operator.negated ?? false);
  return (context) => {
    const found = context.get(lowerCase);
    if (found === undefined) return ifExists !== undefined || set === 'ForAllValues' || (operator.negated ?? false);
    if (typeof found === 'string') return meets(found, context);
    return set === 'ForAnyValue'
      ? found.some((value) => meets(value, context))
      : found.every((value) => meets(value, context));
  };
}

function compileNull(key: string, values: readonly string[], where: string): Test {
  const [value, ...more] = values;
  if (more.length > 0 || (value !== 'true' && value !== 'false')) {
    throw new UnsupportedPolicy(where, `expected true or false, got ${JSON.stringify(values)}`);
  }
  return (context) => context.has(key) !== (value === 'true');
}

function entries(value: unknown, where: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnsupportedPolicy(where, `expected an object, got ${JSON.stringify(value)}`);
  }
  return Object.entries(value);
}

/** One text or a list of them; `true` may stand without quotes. */
function texts(value: unknown, where: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const valid = list.length > 0 && list.every((one) => typeof one === 'string' || typeof one === 'boolean');
  if (!valid) throw new UnsupportedPolicy(where, `expected texts, got ${JSON.stringify(value)}`);
  return list.map(String);
}
