import type { DatabasePlan } from '../src/payload/database-plan.ts';
import type { ColumnDecisions, ColumnReview } from '../src/ports/database-columns.ts';
import type { MaskRule } from '../src/ports/database-data.ts';
import type { NamedDatabase } from './profile.ts';

/** The same decisions as if nothing had a rule: by them a review tells of what is masked, too, and of what it is tied to. */
export function withoutRules(decisions: ColumnDecisions): ColumnDecisions {
  return { ...decisions, tables: decisions.tables.map((table) => ({ ...table, masked: [] })) };
}

/**
 * Has columns that foreign keys tie to one that the profile masks follow its rule, those too that are decided by it: both sides of a
 * key have to be masked alike. `unruled` is the review {@link withoutRules}, in which tied columns have one word in common.
 */
export function followingRules(
  review: ColumnReview,
  unruled: ColumnReview,
  { masking }: DatabasePlan,
  { database, mainDatabase }: NamedDatabase,
): ColumnReview {
  const rules = new Map<string, MaskRule>(
    masking
      .filter((item) => (item.database ?? mainDatabase) === database)
      .flatMap(({ schema, table, columns }) =>
        columns.map(({ name, rule }) => [idOf(schema, table, name), rule as MaskRule]),
      ),
  );
  const byWord = new Map<string, MaskRule>();
  for (const { schema, table, columns } of unruled.undecided) {
    for (const { name, proposed } of columns) {
      const [word, rule] = [wordOf(proposed), rules.get(idOf(schema, table, name))];
      if (word !== undefined && wordOf(rule) !== undefined && rule !== undefined) byWord.set(word, rule);
    }
  }
  const open = new Map(
    review.undecided.flatMap(({ schema, table, columns }) =>
      columns.map((column) => [idOf(schema, table, column.name), column] as const),
    ),
  );
  const undecided = unruled.undecided.flatMap((table) => {
    const columns = table.columns.flatMap((column) => {
      const id = idOf(table.schema, table.table, column.name);
      const followed = byWord.get(wordOf(column.proposed) ?? '');
      const found = open.get(id);
      if (followed === undefined || rules.has(id)) return found ?? [];
      return [{ ...column, proposed: followed }];
    });
    return columns.length === 0 ? [] : [{ ...table, columns }];
  });
  return { ...review, undecided };
}

/** What a rule is consistent with. */
function wordOf(rule: MaskRule | undefined): string | undefined {
  return rule !== undefined && 'consistent' in rule ? rule.consistent : undefined;
}

const idOf = (...names: readonly string[]) => JSON.stringify(names);
