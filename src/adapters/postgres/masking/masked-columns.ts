import type { TableMask } from '../../../ports/database-data.ts';
import { type MaskedColumn, maskExpression } from './mask-expressions.ts';
import { assigned } from './row-expression.ts';
import { overRow } from './row-sql.ts';
import type { ColumnFacts, OwnSql, TableFacts } from './table-facts.ts';

type Masked = Pick<TableMask, 'schema' | 'table' | 'columns'>;

/** The columns that are masked each value by itself: all but the shuffled ones. */
export function maskedColumns(mask: Masked, facts: TableFacts): readonly MaskedColumn[] {
  return mask.columns.flatMap(({ name }) => maskedColumn(mask, facts, name) ?? []);
}

function maskedColumn(mask: Masked, facts: TableFacts, name: string): MaskedColumn | undefined {
  const rule = mask.columns.find((one) => one.name === name)?.rule;
  const column = facts.columns.find((one) => one.name === name);
  if (rule === undefined || column === undefined || rule.type === 'shuffle') return undefined;
  const ofValue = rule.type === 'each' ? rule.rule : rule;
  const consistent = 'consistent' in ofValue ? ofValue.consistent : undefined;
  const domain = consistent ?? JSON.stringify([facts.database, mask.schema, mask.table, name]);
  const { type, base, longest, element, made } = column;
  const masked = { name, rule, domain, type, base, longest, element };
  return made === undefined ? masked : { ...masked, made: madeOfRow(mask, facts, column, made) };
}

/**
 * What an expression makes of the row as it will be: of other columns it has their masks, of its own the value of before. One that comes
 * back to itself by way of others is refused before.
 */
function madeOfRow(mask: Masked, facts: TableFacts, { name: own, base }: ColumnFacts, { value, row }: OwnSql): string {
  const columns = [...row].map(([name, before]): [string, string] => {
    const masked = name === own ? undefined : maskedColumn(mask, facts, name);
    // As it stands in the column once it is assigned, and of a domain what that is made of.
    return [
      name,
      masked === undefined ? before : `CAST(CAST(${maskExpression(masked)} AS ${masked.type}) AS ${masked.base})`,
    ];
  });
  return assigned(overRow(value, new Map(columns)), base);
}
