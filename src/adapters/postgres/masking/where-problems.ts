import type { TableMask } from '../../../ports/database-data.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { MaskedTables } from './foreign-key-problems.ts';
import { columnPath } from './naming.ts';
import type { RowCondition } from './row-condition.ts';
import type { TableFacts } from './table-facts.ts';
import { firingTriggers } from './triggers.ts';

/**
 * Why a condition might answer otherwise once masking has begun, so that a row would be masked for some columns and stay for others. Of
 * what one statement changes it is asked before: so it may well be over columns that are masked, each value by itself.
 */
export function whereProblems(
  mask: TableMask,
  facts: TableFacts,
  { columns }: RowCondition,
  tables: MaskedTables,
): readonly SetupProblem[] {
  const at = (text: string) => [{ path: `${mask.path}.where`, text }];
  // A generated column changes with those that it is made of.
  const asked = new Set(
    columns.flatMap((name) => [name, ...(facts.columns.find((one) => one.name === name)?.madeOf ?? [])]),
  );
  const shuffled = mask.columns.filter(({ rule }) => rule.type === 'shuffle');
  const askedAndShuffled = shuffled.filter(({ name }) => asked.has(name)).map(({ name }) => name);
  const changing = firingTriggers(mask, facts).filter(({ before }) => before);
  const alsoMasked = maskedElsewhere(mask, facts, tables).filter(({ name }) => asked.has(name));
  const writers = tables.filter((other) => other.mask.mayWrite?.some((written) => isOf(written, mask, facts)) === true);
  const isPartitioned = facts.kind === 'p';
  const made = facts.columns.filter(({ name, generated }) => generated && columns.includes(name));
  return [
    ...(facts.ancestors.length > 0 || (!isPartitioned && facts.leaves.length > 1)
      ? at(
          'its rows are those of other tables too, by inheritance; expected a table of its own, or a whole partitioned one',
        )
      : []),
    // A partition may generate it otherwise.
    ...(isPartitioned && made.length > 0
      ? at(`it is over ${made.map(({ name }) => name).join(', ')}, which partitions generate; expected other columns`)
      : []),
    ...(askedAndShuffled.length === 0
      ? []
      : at(
          `it is over ${askedAndShuffled.join(', ')}, which is shuffled before the other columns are masked; expected other columns`,
        )),
    ...alsoMasked.flatMap((other) =>
      at(`it is over ${other.name}, which ${other.mask.path} masks by itself; expected other columns`),
    ),
    ...writers.flatMap((other) =>
      at(`what runs with ${other.mask.path} may write to this table (mayWrite), and so change which rows are masked`),
    ),
    ...(shuffled.length > 0 && changing.length > 0
      ? [
          {
            path: `${mask.path}.triggers`,
            text: `expected disable: ${changing.map(({ name }) => name).join(', ')} may change a row when it is shuffled, and so whether it is masked`,
          },
        ]
      : []),
  ];
}

/** Columns of the same rows that another item masks: of a table above or below. */
function maskedElsewhere(mask: TableMask, facts: TableFacts, tables: MaskedTables) {
  return tables
    .filter((other) => other.mask !== mask && (isAbove(other.mask, facts) || isAbove(mask, other.facts)))
    .flatMap((other) => other.mask.columns.map(({ name }) => ({ mask: other.mask, name })));
}

/** What a column's own SQL is over that another item masks: whether before or after depends on their order. */
export function expressionProblems(mask: TableMask, facts: TableFacts, tables: MaskedTables): readonly SetupProblem[] {
  const elsewhere = maskedElsewhere(mask, facts, tables);
  return facts.columns.flatMap(({ name, made }) =>
    elsewhere
      .filter((other) => made?.row.has(other.name) === true)
      .map((other) => ({
        path: columnPath(mask.path, name),
        text: `it is over ${other.name}, which ${other.mask.path} masks by itself; expected other columns`,
      })),
  );
}

type Named = Pick<TableMask, 'schema' | 'table'>;

const isAbove = ({ schema, table }: Named, { ancestors }: TableFacts) =>
  ancestors.some(([s, t]) => s === schema && t === table);

/** Whether it is the table, what it inherits from, or what holds its rows. */
function isOf(written: Named, mask: Named, facts: TableFacts): boolean {
  return (
    (written.schema === mask.schema && written.table === mask.table) ||
    isAbove(written, facts) ||
    facts.leaves.some(({ name: [schema, table] }) => schema === written.schema && table === written.table)
  );
}
