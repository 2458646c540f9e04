import { escapeIdentifier } from 'pg';
import type { MaskRule } from '../../../ports/database-data.ts';
import type { TableFacts, UniqueKey } from './table-facts.ts';

/** Rules that leave a text without a character as it is. */
const keepEmpty: readonly MaskRule['type'][] = [
  'hash',
  'email',
  'name',
  'phone',
  'iban',
  'card',
  'partial',
  'text',
  'template',
];

/** Rules that make different values of different ones, as a hash does that is long enough. */
const distinct: readonly MaskRule['type'][] = ['email', 'uuid'];

/** Why the values that the rule makes of the column may be refused by a unique index or an exclusion constraint. */
export function brokenUniqueness(
  key: UniqueKey,
  name: string,
  rule: MaskRule,
  { columns }: TableFacts,
): string | undefined {
  const isOfColumn = key.columns.includes(name);
  const becomesNull = rule.type === 'null' && key.nullsDistinct;
  if (isOfColumn && becomesNull) return undefined;
  const staysDistinct =
    key.byEquality && (distinct.includes(rule.type) || (rule.type === 'hash' && (rule.length ?? 64) >= 16));
  // A generated column changes with the column, as an expression over it would.
  const generated = columns.filter(({ madeOf }) => madeOf.includes(name));
  const ofGenerated = generated.filter((column) => key.columns.includes(column.name));
  const expressions = [...key.expressions, ...ofGenerated.map(({ expression }) => expression ?? '')];

  const spelled = spelling([name]);
  const about = new RegExp(`(?<![\\w"])${spelling([name, ...generated.map((column) => column.name)])}(?![\\w"])`);
  const sameDistinct = new RegExp(`^\\(*(?:lower|upper)\\(\\(?${spelled}\\)?(?:::text)?\\)\\)*$`);
  const mentioning = expressions.filter((text) => about.test(text));
  const predicate = unchangedLeftOut(key.predicate ?? '', spelled, rule);
  const isUnseen = key.within.includes(name) && mentioning.length === 0 && !about.test(key.predicate ?? '');
  const keepsExpressions = mentioning.length === 0 || staysDistinct || becomesNull;
  if (isUnseen || about.test(predicate) || !mentioning.every((text) => sameDistinct.test(text)) || !keepsExpressions) {
    const what = [...expressions, ...(key.predicate === null ? [] : [`WHERE ${key.predicate}`])].join(', ');
    return `the unique index ${key.name} is over an expression of it (${what}), of which nobody knows that it stays unique; drop the index in an SQL file`;
  }
  if (!isOfColumn || staysDistinct) return undefined;
  // PostgreSQL looks at the index row by row.
  const why = rule.type === 'number' ? 'the mask of one row may be what another one has that is not masked yet; ' : '';
  return `a unique index has it (${key.columns.join(', ')}): ${why}only email, uuid, and hash with a length of 16 or more keep values different`;
}

/** Conditions that hold for a mask where they hold for the value: whether it is NULL, and whether it is empty. */
function unchangedLeftOut(predicate: string, spelled: string, rule: MaskRule): string {
  if (rule.type === 'null' || rule.type === 'sql') return predicate;
  const known = predicate.replace(new RegExp(`(?<![\\w"])${spelled} IS (?:NOT )?NULL`, 'g'), '');
  if (!keepEmpty.includes(rule.type)) return known;
  const text = '(?:::(?:text|character varying|bpchar))?';
  return known.replace(new RegExp(`(?<![\\w"])\\(?${spelled}\\)?${text} <> ''${text}`, 'g'), '');
}

function spelling(names: readonly string[]): string {
  const spellings = names.flatMap((name) => [name, escapeIdentifier(name)]);
  return `(?:${spellings.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`;
}
