import { escapeIdentifier } from 'pg';
import { PipelineError } from '../../../failures/pipeline-error.ts';
import type { TableMask } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';
import { columnPath } from './naming.ts';
import { constrained, model, type NoSql, overRow, readWithin, told, unfit, withModel } from './row-sql.ts';
import type { ColumnFacts, TableFacts } from './table-facts.ts';
import { tried } from './tried.ts';

interface SqlColumn {
  readonly name: string;
  readonly expression: string;
}

/** The columns whose rule is SQL of its own, with that. */
export function sqlColumns({ columns }: Pick<TableMask, 'columns'>): readonly SqlColumn[] {
  return columns.flatMap(({ name, rule }) => (rule.type === 'sql' ? [{ name, expression: rule.expression }] : []));
}

/**
 * By column what its expression makes of a row, as SQL over the table `t`, or what is wrong with it. PostgreSQL reads it as
 * {@link withModel} says, in such a transaction.
 */
export async function readExpressions(
  session: Session,
  mask: Pick<TableMask, 'columns'>,
  facts: TableFacts,
): Promise<ReadonlyMap<string, string | NoSql>> {
  const columns = sqlColumns(mask).filter(({ name }) => facts.columns.some((column) => column.name === name));
  if (columns.length === 0) return new Map();
  const read = await withModel(session, facts, async (asked) => {
    const found = new Map<string, string | NoSql>();
    for (const [place, column] of columns.entries()) {
      found.set(column.name, await readExpression(session, column, facts, { asked, place }));
    }
    return found;
  });
  return 'wrong' in read ? new Map(columns.map(({ name }) => [name, read])) : read;
}

interface Model {
  readonly asked: ReadonlyMap<string, string>;
  readonly place: number;
}

/** To the column it is assigned as an UPDATE would, by a cast that is PostgreSQL's own. */
async function readExpression(
  session: Session,
  { name, expression }: SqlColumn,
  facts: TableFacts,
  { asked, place }: Model,
): Promise<string | NoSql> {
  const what = 'an expression';
  const wrong = unfit(expression, what);
  if (wrong !== undefined) return wrong;
  const column = facts.columns.find((one) => one.name === name);
  if (column === undefined || !asked.has(name)) {
    return {
      wrong: `the column is of type ${column?.type}; expected one of PostgreSQL’s own types, or an enumerated one`,
    };
  }
  if (/^(?:character|bit)\b.*\)\[\]$/.test(column.base)) {
    return { wrong: `the column is of type ${column.type}; expected one whose elements have no limit of their length` };
  }
  const read = await readWithin(session, `(${expression}) IS NULL`, facts, { what, place, asked: 'once' });
  if ('wrong' in read) return read;
  const [, value] = /^\((.*) IS NULL\)$/s.exec(read.text) ?? [];
  if (value === undefined) return { wrong: 'PostgreSQL does not tell how it reads it' };
  const own = escapeIdentifier(name);
  if (value === own || value === name) return { wrong: 'it is the column as it is: name that under keep' };
  const cast = await constrained(session, `assigned${place}`, `CAST((${value}) AS ${column.base}) IS NULL`, facts);
  if ('wrong' in cast) return cast;
  const refused = await tried(session, `EXPLAIN INSERT INTO ${model} (${own}) SELECT ${value} FROM ${model}`);
  return refused === undefined ? assigned(overRow(value, read.columns, asked), column) : told(refused, facts);
}

const cutting: Readonly<Record<string, string>> = {
  ...{ 'character varying': 'varchar', character: 'bpchar', 'bit varying': 'varbit', bit: '"bit"' },
};

/** As an UPDATE assigns it: what is too long is an error then, where a cast would cut it off. */
function assigned(value: string, { base }: ColumnFacts): string {
  const [, name = '', length] = /^([a-z ]+)\((\d+)\)$/.exec(base) ?? [];
  const type = cutting[name];
  if (type === undefined) return `CAST(${value} AS ${base})`;
  // A text's length counts what stands in front of it.
  const modifier = Number(length) + (name.startsWith('bit') ? 0 : 4);
  return `pg_catalog.${type}(CAST(${value} AS pg_catalog.${type}), ${modifier}, false)`;
}

/** The facts with what expressions make. */
export function withExpressions(facts: TableFacts, read: ReadonlyMap<string, string | NoSql>): TableFacts {
  if (read.size === 0) return facts;
  const columns = facts.columns.map((column) => {
    const made = read.get(column.name);
    return typeof made === 'string' ? { ...column, made } : column;
  });
  return { ...facts, columns };
}

/** The same within a batch. Throws MaskingFailed for what was found to be right before. */
export async function requiredExpressions(session: Session, mask: TableMask, facts: TableFacts): Promise<TableFacts> {
  const read = await readExpressions(session, mask, facts);
  for (const [name, made] of read) if (typeof made !== 'string') throw unread(session, mask, name, made);
  return withExpressions(facts, read);
}

function unread(
  { context }: Session,
  { path, schema, table }: TableMask,
  column: string,
  { wrong }: NoSql,
): PipelineError {
  const { database } = context;
  const at = columnPath(path, column);
  return new PipelineError(
    'MaskingFailed',
    `${at}: of table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} in database ${database} nobody knows what the expression makes: ${wrong}.`,
    { path: at, database, schema, table },
  );
}
