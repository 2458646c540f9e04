import type { UndecidedColumn, UndecidedTable } from '../ports/database-columns.ts';
import type { EachRule, JsonRule, MaskRule } from '../ports/database-data.ts';

/** What a profile would say of a table, on one line, as YAML has it: `{ table: customers, columns: { nickname: hash } }`. */
export function proposedItem(
  { schema, table, hasTriggers, columns }: UndecidedTable,
  database: string | undefined,
): string {
  return flow([
    ...(database === undefined ? [] : [`database: ${scalar(database)}`]),
    ...(schema === 'public' ? [] : [`schema: ${scalar(schema)}`]),
    `table: ${scalar(table)}`,
    ...(hasTriggers ? ['triggers: disable'] : []),
    `columns: ${flow(proposedRules(columns))}`,
  ]);
}

/** `nickname: hash`, column by column; of what no rule takes nothing. */
export function proposedRules(columns: readonly UndecidedColumn[]): readonly string[] {
  return columns.flatMap(({ name, proposed }) =>
    proposed === undefined ? [] : [`${scalar(name)}: ${writtenRule(proposed)}`],
  );
}

/** A rule as a profile has it: `hash`, `{ hash: { length: 16 } }`. */
export function writtenRule(rule: MaskRule): string {
  if (rule.type === 'each') return flow([`each: ${writtenRule(rule.rule)}`]);
  if (rule.type === 'template') return flow([`template: ${scalar(rule.form)}`]);
  return rule.type === 'json' ? writtenDocument(rule) : writtenValueRule(rule);
}

/** `json`, `{ json: { paths: { $.email: email }, others: keep } }`. */
function writtenDocument({ paths, others }: JsonRule): string {
  const written = paths.map(
    ({ path, rule }) => `${scalar(path)}: ${rule.type === 'keep' ? 'keep' : writtenRule(rule)}`,
  );
  const parts = [
    ...(paths.length === 0 ? [] : [`paths: ${flow(written)}`]),
    ...(others === 'null' ? [] : [`others: ${others}`]),
  ];
  return parts.length === 0 ? 'json' : flow([`json: ${flow(parts)}`]);
}

function writtenValueRule({ type, ...options }: Exclude<MaskRule, JsonRule | EachRule>): string {
  if ('values' in options) return flow([`choice: [${options.values.map(scalar).join(', ')}]`]);
  const given = Object.entries(options);
  if (type === 'email' && given.length === 1 && 'domain' in options && options.domain === 'example.com') return type;
  if (given.length === 0) return type;
  const written = given
    .filter(([name, value]) => !(type === 'email' && name === 'domain' && value === 'example.com'))
    .map(([name, value]) => `${name}: ${scalar(value)}`);
  return type === 'constant'
    ? flow([`constant: ${written[0]?.slice('value: '.length)}`])
    : flow([`${type}: ${flow(written)}`]);
}

const flow = (parts: readonly string[]) => `{ ${parts.join(', ')} }`;

/** Words that YAML 1.1 or 1.2 reads as something else than a text. */
const notTexts = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A word as it stands in YAML, in quotes where it would be something else without. */
export function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return /^[A-Za-z_](?:[\w.-]*\w)?$/.test(value) && !notTexts.test(value) ? value : JSON.stringify(value);
}
