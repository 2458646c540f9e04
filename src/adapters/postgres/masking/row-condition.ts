import { PipelineError } from '../../../failures/pipeline-error.ts';
import type { TableMask } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';
import { type NoSql, ofRow, overRow, readWithin, unfit, withModel } from './row-sql.ts';
import type { TableFacts } from './table-facts.ts';

/** Which of a table's rows are masked. */
export interface RowCondition {
  /** SQL over the table `t`, never NULL: whether a row is. It means the same with any search path. */
  readonly holds: string;
  /** The columns that it depends on. */
  readonly columns: readonly string[];
}

/** SQL: that the first holds, and that a row is masked. */
export const andHolds = (where: string, condition: RowCondition | undefined) =>
  condition === undefined ? where : `(${where}) AND ${condition.holds}`;
/** SQL: that the first holds, and that a row stays as it is. */
export const andStays = (where: string, condition: RowCondition) => `(${where}) AND NOT ${condition.holds}`;

/** Has PostgreSQL read the condition of a mask: in a transaction as {@link withModel}'s. */
export async function readCondition(session: Session, where: string, facts: TableFacts): Promise<RowCondition | NoSql> {
  const what = 'a condition';
  const wrong = unfit(where, what);
  if (wrong !== undefined) return wrong;
  return await withModel(session, facts, async (asked) => {
    const read = await readWithin(session, where, facts, { what });
    if ('wrong' in read) return read;
    const { text, columns } = read;
    return { holds: `(${overRow(text, ofRow(columns, asked))} IS NOT FALSE)`, columns };
  });
}

/** The same within a batch. Throws MaskingFailed for what was found to be right before. */
export async function requiredCondition(
  session: Session,
  { where, path, schema, table }: TableMask,
  facts: TableFacts,
): Promise<RowCondition | undefined> {
  if (where === undefined) return undefined;
  const read = await readCondition(session, where, facts);
  if (!('wrong' in read)) return read;
  const { database } = session.context;
  throw new PipelineError(
    'MaskingFailed',
    `${path}.where: of table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} in database ${database} nobody knows which rows to mask: ${read.wrong}.`,
    { path: `${path}.where`, database, schema, table },
  );
}
