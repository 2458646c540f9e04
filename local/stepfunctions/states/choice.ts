import type { Json } from '../json.ts';
import { RuntimeFailure } from './failure.ts';
import type { ChoiceRule } from './language.ts';
import { query, type Scene, select } from './path.ts';
import { parseTimestamp } from './timestamp.ts';

type Comparison = (value: Json, other: Json) => boolean;

/** True only of two values of the type; AWS never converts one. */
const ofType = (type: 'string' | 'number' | 'boolean', holds: (order: number) => boolean): Comparison => {
  return (value, other) => typeof value === type && typeof other === type && holds(order(value, other));
};
const ofTimestamps = (holds: (order: number) => boolean): Comparison => {
  return (value, other) => {
    const [one, another] = [parseTimestamp(value), parseTimestamp(other)];
    return one !== undefined && another !== undefined && holds(one - another);
  };
};

const orders = {
  Equals: (order: number) => order === 0,
  LessThan: (order: number) => order < 0,
  GreaterThan: (order: number) => order > 0,
  LessThanEquals: (order: number) => order <= 0,
  GreaterThanEquals: (order: number) => order >= 0,
} as const;

const comparisons = new Map<string, Comparison>([
  ['BooleanEquals', ofType('boolean', orders.Equals)],
  ['StringMatches', matchesPattern],
]);
for (const [name, holds] of Object.entries(orders)) {
  comparisons.set(`String${name}`, ofType('string', holds));
  comparisons.set(`Numeric${name}`, ofType('number', holds));
  comparisons.set(`Timestamp${name}`, ofTimestamps(holds));
}

const types: Readonly<Record<string, (value: Json) => boolean>> = {
  IsNull: (value) => value === null,
  IsString: (value) => typeof value === 'string',
  IsNumeric: (value) => typeof value === 'number',
  IsBoolean: (value) => typeof value === 'boolean',
  IsTimestamp: (value) => parseTimestamp(value) !== undefined,
};

/**
 * Whether a rule of a Choice matches. Throws States.Runtime when a path of it leads nowhere, IsPresent apart.
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
 */
export function matches(rule: ChoiceRule, scene: Scene): boolean {
  const { And: and, Or: or, Not: not } = rule as Record<string, unknown>;
  if (Array.isArray(and)) return and.every((inner: ChoiceRule) => matches(inner, scene));
  if (Array.isArray(or)) return or.some((inner: ChoiceRule) => matches(inner, scene));
  if (not !== undefined) return !matches(not as ChoiceRule, scene);

  const path = String(rule['Variable']);
  const value = query(path, scene);
  if ('IsPresent' in rule) return (value !== undefined) === rule['IsPresent'];
  if (value === undefined) {
    throw new RuntimeFailure(`Invalid path '${path}': The choice state's condition path references an invalid value.`);
  }
  for (const [operator, operand] of Object.entries(rule)) {
    const isType = types[operator];
    if (isType) return isType(value) === operand;
    const compare = comparisons.get(operator);
    if (compare) return compare(value, operand);
    const byPath = operator.endsWith('Path') ? comparisons.get(operator.slice(0, -'Path'.length)) : undefined;
    if (byPath) return byPath(value, select(String(operand), scene));
  }
  throw new RuntimeFailure(`A rule of the Choice has no operator that is known: ${Object.keys(rule).join(', ')}`);
}

function order(value: Json, other: Json): number {
  if (value === other) return 0;
  return (value as string) < (other as string) ? -1 : 1;
}

/** `*` stands for any text, `\*` for a star and `\\` for a backslash. */
function matchesPattern(value: Json, pattern: Json): boolean {
  if (typeof value !== 'string' || typeof pattern !== 'string') return false;
  const parts = pattern.match(/\\[\\*]|\*|[^\\*]+|\\/gsu) ?? [];
  const source = parts.map((part) => (part === '*' ? '.*' : literal(part.replace(/^\\(?=[\\*])/, ''))));
  return new RegExp(`^${source.join('')}$`, 's').test(value);
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
