import type { MaskRule, TableMask } from '../../../ports/database-data.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import { namesOf } from './names-by-locale.ts';
import { columnPath, unknown } from './naming.ts';
import { addresses } from './network-expressions.ts';
import { wholeNumbers } from './number-expressions.ts';
import { typeName } from './own-names.ts';
import { distinctDigits } from './picks.ts';
import type { ColumnFacts, ElementFacts, TableFacts } from './table-facts.ts';
import { brokenUniqueness } from './uniqueness.ts';

type Column = TableMask['columns'][number];

export function columnProblems(
  { path }: TableMask,
  { name, rule }: Column,
  facts: TableFacts,
): readonly SetupProblem[] {
  const problem = (text: string) => [{ path: columnPath(path, name), text }];
  const column = facts.columns.find((one) => one.name === name);
  if (column === undefined) {
    return problem(
      unknown(
        'column',
        name,
        facts.columns.map((one) => one.name),
      ),
    );
  }
  if (column.generated) return problem('it is generated from other columns: mask these');
  if (column.identity) return problem('it is an identity column, which tells nothing of anybody');
  if (column.partitionKey) return problem('the table is partitioned by it: its rows would have to move');
  const misfit = typeMisfit(rule, column);
  const inherited = facts.inheritedKeys.find(({ columns }) => columns.includes(name));
  return [
    ...(rule.type === 'null' && column.notNull ? ['it is NOT NULL; choose another rule than null'] : []),
    ...(rule.type === 'each' && rule.rule.type === 'null' && column.element?.notNull === true
      ? ['its elements are NOT NULL; choose another rule than null']
      : []),
    ...(misfit === undefined ? [] : [misfit]),
    ...(rule.type === 'shuffle' && facts.rows > largestShuffled
      ? [`shuffle takes a table of at most ${largestShuffled} rows, which it does in one statement`]
      : []),
    // A rule that does not take the column makes nothing of it that could be unique.
    ...(misfit === undefined ? brokenKeys(name, rule, facts) : []),
    ...(inherited === undefined
      ? []
      : [
          `the foreign key ${inherited.name} over it is that of ${inherited.root}, whose partition this is: mask ${inherited.root}`,
        ]),
  ].flatMap(problem);
}

function brokenKeys(name: string, rule: MaskRule, facts: TableFacts): readonly string[] {
  const broken = facts.uniqueKeys.map((key) => brokenUniqueness(key, name, rule, facts));
  return [...new Set(broken.filter((text) => text !== undefined))];
}

/** In one statement: beyond this it takes longer than a function may run. */
const largestShuffled = 2_000_000;

const texts = ['text', 'character varying', 'character', 'bpchar', 'name', 'citext'];
const numbers = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision', 'money'];
const dates = ['date', 'timestamp without time zone', 'timestamp with time zone'];
const taken: Readonly<Record<MaskRule['type'], readonly [kind: string, types: readonly string[]] | undefined>> = {
  ...{ null: undefined, constant: undefined, choice: undefined, shuffle: undefined, sql: undefined },
  ...{ inet: ['an inet, cidr or MAC address', addresses], date: ['a date or timestamp', dates] },
  ...{ each: undefined, json: ['a jsonb or json', ['jsonb', 'json']] },
  ...{ text: ['a text', texts], template: ['a text', texts] },
  ...{
    hash: ['a text or bytea', [...texts, 'bytea']],
    email: ['a text', texts],
    name: ['a text', texts],
    phone: ['a text', texts],
  },
  ...{ iban: ['a text', texts], card: ['a text', texts] },
  ...{ uuid: ['a uuid', ['uuid']], number: ['a smallint, integer or bigint', wholeNumbers] },
  ...{ partial: ['a text', texts], noise: ['a number', numbers], days: ['a date or timestamp', dates] },
};

function typeMisfit(rule: MaskRule, { type, base, longest, element }: TypeFacts): string | undefined {
  if (rule.type === 'each') {
    if (element == null) return `each takes an array, and this is ${type}`;
    const misfit = typeMisfit(rule.rule, element);
    return misfit === undefined ? undefined : `of its elements, ${misfit}`;
  }
  const [kind, types] = taken[rule.type] ?? [];
  if (types?.includes(typeName(base)) === false) {
    const isOfElements = element != null && typeMisfit(rule, element) === undefined;
    return `${rule.type} takes ${kind}, and this is ${type}${isOfElements ? `: { each: ${rule.type} } masks its elements` : ''}`;
  }
  const needed = longestMask(rule);
  return longest !== null && needed > longest
    ? `${rule.type} makes ${needed} characters of it, and this is ${type}${base === type ? '' : `, a ${base}`}`
    : undefined;
}

type TypeFacts = ElementFacts & Partial<Pick<ColumnFacts, 'element'>>;

/** In characters; 0 where the mask is no longer than the value. */
function longestMask(rule: MaskRule): number {
  if (rule.type === 'hash') return rule.length ?? 64;
  if (rule.type === 'email') return distinctDigits + 1 + (rule.domain === 'keep' ? 'example.com' : rule.domain).length;
  if (rule.type === 'template') return [...rule.form].length;
  if (rule.type === 'name') {
    const { first, last } = namesOf(rule.locale);
    const [longestFirst, longestLast] = [longestOf(first), longestOf(last)];
    return { first: longestFirst, last: longestLast, full: longestFirst + 1 + longestLast }[rule.part];
  }
  if (rule.type === 'choice') return longestOf(rule.values);
  return rule.type === 'constant' ? [...String(rule.value)].length : 0;
}

const longestOf = (values: readonly (string | number | boolean)[]) =>
  Math.max(...values.map((value) => [...String(value)].length));
