import type { DatabaseProfile } from '../config/database.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { DatabasePlan } from '../payload/database-plan.ts';

type Written = NonNullable<NonNullable<DatabaseProfile['masking']>[number]['columns']>[string];
type WrittenEach = Extract<Written, { readonly each: unknown }>['each'];
type WrittenJson = Extract<Written, { readonly json: unknown }>['json'];
type WrittenPath = NonNullable<WrittenJson['paths']>[string];
type Planned = DatabasePlan['masking'][number]['columns'][number]['rule'];
type PlannedJson = Extract<Planned, { readonly type: 'json' }>;
type PlannedValue = Exclude<Planned, { readonly type: 'json' | 'each' | 'shuffle' | 'sql' }>;
type WrittenValue = Exclude<WrittenEach, 'json' | { readonly json: unknown }>;

/** A rule of a profile with all that it leaves out. */
export function planMaskRule(rule: Written): Planned {
  if (rule === 'shuffle') return { type: 'shuffle' };
  if (isOf(rule, 'shuffle')) return { type: 'shuffle', together: rule.shuffle.together };
  if (isOf(rule, 'sql')) return { type: 'sql', expression: rule.sql };
  if (isOf(rule, 'each')) return { type: 'each', rule: planElementRule(rule.each) };
  return planElementRule(rule);
}

function planElementRule(rule: WrittenEach): PlannedValue | PlannedJson {
  if (rule === 'json') return planJson({});
  return isOf(rule, 'json') ? planJson(rule.json) : planRule(rule);
}

function planJson({ paths = {}, others }: WrittenJson): PlannedJson {
  return {
    type: 'json',
    paths: Object.entries(paths).map(([path, rule]) => ({ path, rule: planPath(rule) })),
    others: others ?? 'null',
  };
}

function planPath(rule: WrittenPath): PlannedJson['paths'][number]['rule'] {
  return rule === 'keep' ? { type: 'keep' } : planRule(rule);
}

function isOf<R, K extends string>(rule: R, name: K): rule is Extract<R, { readonly [key in K]: unknown }> {
  return typeof rule === 'object' && rule !== null && name in rule;
}

function planRule(rule: WrittenValue): PlannedValue {
  if (rule === null || rule === 'null') return { type: 'null' };
  if (typeof rule === 'string') return planRule(ruleByName[rule]);
  if ('constant' in rule) return { type: 'constant', value: rule.constant };
  if ('choice' in rule) return { type: 'choice', values: rule.choice };
  if ('hash' in rule) return { type: 'hash', ...omitUndefined(rule.hash) };
  if ('email' in rule)
    return { type: 'email', ...omitUndefined(rule.email), domain: rule.email.domain ?? 'example.com' };
  if ('name' in rule) return { type: 'name', ...omitUndefined(rule.name), part: rule.name.part ?? 'full' };
  if ('phone' in rule) return { type: 'phone', ...omitUndefined(rule.phone) };
  if ('text' in rule) return { type: 'text', ...omitUndefined(rule.text) };
  if ('template' in rule) return { type: 'template', form: rule.template };
  if ('uuid' in rule) return { type: 'uuid', ...omitUndefined(rule.uuid) };
  if ('number' in rule) return { type: 'number', ...omitUndefined(rule.number) };
  if ('inet' in rule) return { type: 'inet', ...omitUndefined(rule.inet) };
  if ('iban' in rule) return { type: 'iban', ...omitUndefined(rule.iban) };
  if ('card' in rule) return { type: 'card', ...omitUndefined(rule.card) };
  if ('partial' in rule) {
    const { first = 0, last = 0, fill = '*' } = rule.partial;
    return { type: 'partial', first, last, fill };
  }
  if ('noise' in rule) return { type: 'noise', ...omitUndefined(rule.noise) };
  if ('date' in rule) return { type: 'date', keep: rule.date.keep };
  return { type: 'days', within: rule.days.within };
}

/** What a rule does that is given by its name alone. */
const ruleByName = {
  hash: { hash: {} },
  email: { email: {} },
  name: { name: {} },
  phone: { phone: {} },
  text: { text: {} },
  uuid: { uuid: {} },
  number: { number: {} },
  inet: { inet: {} },
  iban: { iban: {} },
  card: { card: {} },
  partial: { partial: { first: 1, last: 1 } },
  noise: { noise: { ratio: 0.1 } },
  days: { days: { within: 30 } },
} as const;
