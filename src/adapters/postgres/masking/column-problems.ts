import { escapeIdentifier } from 'pg';
import type { MaskRule, SetupProblem, TableMask } from '../../../database-ports.ts';
import { distinctDigits, typeName } from './expressions.ts';
import { columnPath, unknown } from './naming.ts';
import type { ColumnFacts, TableFacts, UniqueKey } from './table-facts.ts';

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
  if (rule.type === 'null' && column.notNull) return problem('it is NOT NULL; choose another rule than null');
  const misfit = typeMisfit(rule, column);
  if (misfit !== undefined) return problem(misfit);
  if (rule.type === 'shuffle' && facts.rows > largestShuffled) {
    return problem(`shuffle takes a table of at most ${largestShuffled} rows, which it does in one statement`);
  }
  const broken = facts.uniqueKeys.map((key) => brokenUniqueness(key, name, rule)).find((text) => text !== undefined);
  const inherited = facts.inheritedKeys.find(({ columns }) => columns.includes(name));
  return [
    ...(broken === undefined ? [] : problem(broken)),
    ...(inherited === undefined
      ? []
      : problem(
          `the foreign key ${inherited.name} over it is that of ${inherited.root}, whose partition this is: mask ${inherited.root}`,
        )),
  ];
}

/** In one statement: beyond this it takes longer than a function may run. */
const largestShuffled = 2_000_000;

const texts = ['text', 'character varying', 'character', 'bpchar', 'name', 'citext'];
const numbers = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision', 'money'];
const dates = ['date', 'timestamp without time zone', 'timestamp with time zone'];
const taken: Readonly<Record<MaskRule['type'], readonly [kind: string, types: readonly string[]] | undefined>> = {
  ...{ null: undefined, constant: undefined, shuffle: undefined },
  ...{ hash: ['a text', texts], email: ['a text', texts], name: ['a text', texts], phone: ['a text', texts] },
  ...{ partial: ['a text', texts], noise: ['a number', numbers], days: ['a date or timestamp', dates] },
};

function typeMisfit(rule: MaskRule, { type, base, longest }: ColumnFacts): string | undefined {
  const [kind, types] = taken[rule.type] ?? [];
  if (types?.includes(typeName(base)) === false) return `${rule.type} takes ${kind}, and this is ${type}`;
  const needed = longestMask(rule);
  return longest !== null && needed > longest
    ? `${rule.type} makes ${needed} characters of it, and this is ${type}${base === type ? '' : `, a ${base}`}`
    : undefined;
}

/** In characters; 0 where the mask is no longer than the value. */
function longestMask(rule: MaskRule): number {
  if (rule.type === 'hash') return rule.length ?? 64;
  if (rule.type === 'email') return distinctDigits + 1 + rule.domain.length;
  if (rule.type === 'name') return { first: 4, last: 6, full: 11 }[rule.part];
  return rule.type === 'constant' ? [...String(rule.value)].length : 0;
}

/** Why the values that the rule makes may be refused by a unique index. */
function brokenUniqueness(key: UniqueKey, name: string, rule: MaskRule): string | undefined {
  const staysDistinct = rule.type === 'email' || (rule.type === 'hash' && (rule.length ?? 64) >= 16);
  if (key.within.includes(name)) {
    const spelling = `(?:${[name, escapeIdentifier(name)].map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`;
    const sameDistinct = new RegExp(`^(?:lower|upper)\\(\\(?${spelling}\\)?(?:::text)?\\)$`);
    const isNull = new RegExp(`${spelling} IS (?:NOT )?NULL`, 'g');
    const mentions = new RegExp(`(?<![\\w"])${spelling}(?![\\w"])`);
    const others = key.expressions.filter((text) => !sameDistinct.test(text) && mentions.test(text));
    const predicate = (rule.type === 'null' ? key.predicate : key.predicate?.replace(isNull, '')) ?? '';
    const isKnown = others.length === 0 && !mentions.test(predicate);
    const isOfExpression = key.expressions.some((text) => mentions.test(text));
    if (!isKnown || (isOfExpression && !staysDistinct)) {
      const what = [...key.expressions, ...(key.predicate === null ? [] : [`WHERE ${key.predicate}`])].join(', ');
      return `the unique index ${key.name} is over an expression of it (${what}), of which nobody knows that it stays unique; drop the index in an SQL file`;
    }
  }
  if (!key.columns.includes(name) || staysDistinct || (rule.type === 'null' && key.nullsDistinct)) return undefined;
  return `a unique index has it (${key.columns.join(', ')}): only hash with a length of 16 or more, and email, keep values different`;
}
