import { escapeIdentifier } from 'pg';
import { PipelineError } from '../../../failures/pipeline-error.ts';
import type { TableMask } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';
import { columnPath } from './naming.ts';
import { constrained, model, type NoSql, ofRow, readWithin, told, unfit, withModel } from './row-sql.ts';
import type { OwnSql, TableFacts } from './table-facts.ts';
import { tried } from './tried.ts';

interface SqlColumn {
  readonly name: string;
  readonly expression: string;
}

/** The columns whose rule is SQL of its own, with that. */
export function sqlColumns({ columns }: Pick<TableMask, 'columns'>): readonly SqlColumn[] {
  return columns.flatMap(({ name, rule }) => (rule.type === 'sql' ? [{ name, expression: rule.expression }] : []));
}

/** By column its expression, or what is wrong with it. PostgreSQL reads it as {@link withModel} says, in such a transaction. */
export async function readExpressions(
  session: Session,
  mask: Pick<TableMask, 'columns'>,
  facts: TableFacts,
): Promise<ReadonlyMap<string, OwnSql | NoSql>> {
  const columns = sqlColumns(mask).filter(({ name }) => facts.columns.some((column) => column.name === name));
  if (columns.length === 0) return new Map();
  const read = await withModel(session, facts, async (asked) => {
    const found = new Map<string, OwnSql | NoSql>();
    for (const [place, column] of columns.entries()) {
      found.set(column.name, await readExpression(session, column, facts, { asked, place }));
    }
    return found;
  });
  if ('wrong' in read) return new Map(columns.map(({ name }) => [name, read]));
  return new Map(
    [...read].map(([name, made]) => [name, 'wrong' in made ? made : (unmade(name, mask, facts, read) ?? made)]),
  );
}

/** Why a row's expression cannot be made of the other columns' masks. */
function unmade(
  name: string,
  mask: Pick<TableMask, 'columns'>,
  facts: TableFacts,
  read: ReadonlyMap<string, OwnSql | NoSql>,
): NoSql | undefined {
  const over = (column: string): readonly string[] => {
    const made = read.get(column);
    return made === undefined || 'wrong' in made ? [] : [...made.row.keys()].filter((other) => other !== column);
  };
  const reached = new Set(over(name));
  for (const one of reached) for (const other of over(one)) reached.add(other);
  if (reached.has(name)) {
    return { wrong: `it is made of ${over(name).join(', ')}, and that of it: one of them has to go without the other` };
  }
  const times = expansions(name, over);
  if (times > mostExpansions) {
    return { wrong: `it is made of other expressions, ${times} in all; expected ${mostExpansions} at most` };
  }
  const inherits = facts.ancestors.length > 0 || (facts.kind !== 'p' && facts.leaves.length > 1);
  if (inherits && over(name).length > 0) {
    return {
      wrong:
        'its rows are those of other tables too, by inheritance; expected nothing but the column itself, or a table of its own, or a whole partitioned one',
    };
  }
  const made = facts.columns.find((one) => one.generated && over(name).includes(one.name));
  if (facts.kind === 'p' && made !== undefined) {
    return { wrong: `it is over ${made.name}, which partitions generate; expected other columns` };
  }
  const masked = new Set(mask.columns.flatMap((one) => (one.rule.type === 'shuffle' ? [] : [one.name])));
  for (const column of facts.columns.filter((one) => one.generated && over(name).includes(one.name))) {
    const source = column.madeOf.find((one) => one !== name && masked.has(one));
    if (source === undefined) continue;
    return {
      wrong: `it is over ${column.name}, which is generated from the value of ${source} and not from its mask: name that itself`,
    };
  }
  return undefined;
}

interface Model {
  readonly asked: ReadonlyMap<string, string>;
  readonly place: number;
}

/** It can be assigned to the column as an UPDATE would, by a cast that is PostgreSQL's own. */
async function readExpression(
  session: Session,
  { name, expression }: SqlColumn,
  facts: TableFacts,
  { asked, place }: Model,
): Promise<OwnSql | NoSql> {
  const what = 'an expression';
  const wrong = unfit(expression, what);
  if (wrong !== undefined) return wrong;
  const column = facts.columns.find((one) => one.name === name);
  if (column === undefined || !asked.has(name)) {
    return {
      wrong: `the column is of type ${column?.type}; expected one of PostgreSQL’s own types, or an enumerated one without casts of its own`,
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
  return refused === undefined ? { value, row: ofRow(read.columns, asked) } : told(refused, facts);
}

const cutting: Readonly<Record<string, string>> = {
  ...{ 'character varying': 'varchar', character: 'bpchar', 'bit varying': 'varbit', bit: '"bit"' },
};

/** A value as an UPDATE assigns it to a column of this type: what is too long is an error then, where a cast would cut it off. */
export function assigned(value: string, base: string): string {
  const [, name = '', length] = /^([a-z ]+)\((\d+)\)$/.exec(base) ?? [];
  const type = cutting[name];
  if (type === undefined) return `CAST(${value} AS ${base})`;
  // A text's length counts what stands in front of it.
  const modifier = Number(length) + (name.startsWith('bit') ? 0 : 4);
  return `pg_catalog.${type}(CAST(${value} AS pg_catalog.${type}), ${modifier}, false)`;
}

/** The facts with what expressions make. */
export function withExpressions(facts: TableFacts, read: ReadonlyMap<string, OwnSql | NoSql>): TableFacts {
  if (read.size === 0) return facts;
  const columns = facts.columns.map((column) => {
    const made = read.get(column.name);
    return made === undefined || 'wrong' in made ? column : { ...column, made };
  });
  return { ...facts, columns };
}

/** The same within a batch. Throws MaskingFailed for what was found to be right before. */
export async function requiredExpressions(session: Session, mask: TableMask, facts: TableFacts): Promise<TableFacts> {
  const read = await readExpressions(session, mask, facts);
  for (const [name, made] of read) if ('wrong' in made) throw unread(session, mask, name, made);
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

/** So many expressions at most may one be made of, each as often as it is in it: every one of them is put into the statement. */
const mostExpansions = 50;

function expansions(
  name: string,
  over: (column: string) => readonly string[],
  known = new Map<string, number>(),
): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  // Others' circles are told of these.
  known.set(name, 0);
  const below = over(name).map((other) => (over(other).length === 0 ? 0 : expansions(other, over, known)));
  const times = 1 + below.reduce((sum, one) => sum + one, 0);
  known.set(name, times);
  return times;
}
