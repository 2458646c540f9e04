import { escapeIdentifier } from 'pg';
import type { TableMask } from '../../../ports/database-data.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { becomeOwner } from './as-owner.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { maskExpression } from './mask-expressions.ts';
import { maskedColumns } from './masked-columns.ts';
import { columnPath } from './naming.ts';
import { andHolds, type RowCondition } from './row-condition.ts';
import { secret } from './secret.ts';
import type { TableFacts } from './table-facts.ts';
import { type Refusal, tried } from './tried.ts';

/** How many rows at the beginning of a table the rules are tried with, and about how many from all over it: the newest are as a rule at its end. */
const sample = 1000;
/** From so many blocks at least: rows that are short are many in one. */
const fewestBlocks = 20;
/** How many partitions are tried: as a rule one is like the other. */
const partitions = 100;

/** What PostgreSQL says against some rows as they would be; at the column that it is about, if there is but one. */
export async function sampleProblems(
  session: Session,
  mask: TableMask,
  facts: TableFacts,
  condition: RowCondition | undefined,
): Promise<readonly SetupProblem[]> {
  const found = new Map<string, SetupProblem>();
  for (const leaf of facts.leaves.slice(0, partitions)) {
    // As PostgreSQL writes them where no schema is searched: each name with its own.
    await session.rows(`SET LOCAL ROLE NONE; SET LOCAL search_path = ''`);
    const conditions = await conditionsOf(session, leaf.identity);
    await becomeOwner(session, leaf);
    for (const [key, problem] of await leafProblems(session, mask, { facts, condition }, leaf.identity, conditions)) {
      if (!found.has(key)) found.set(key, problem);
    }
  }
  return [...found.values()];
}

interface Sampled {
  readonly facts: TableFacts;
  /** Of a table not all rows of which are masked. */
  readonly condition: RowCondition | undefined;
}

/** By what they are about: what many partitions have is told of the first one. */
async function leafProblems(
  session: Session,
  mask: TableMask,
  { facts, condition }: Sampled,
  leaf: string,
  conditions: readonly Condition[],
): Promise<readonly (readonly [key: string, problem: SetupProblem])[]> {
  const found: [string, SetupProblem][] = [];
  const masked = new Set(mask.columns.map(({ name }) => name));
  const rows = maskedRows(mask, { facts, condition }, leaf);
  const fails = async (select: string) => tried(session, `SELECT ${select} FROM ${rows}`);
  const causesOf = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => [name, ...madeOf(facts, name)]).filter((name) => masked.has(name))),
  ];
  const misfits = new Set<string>();
  for (const name of masked) {
    const refused = await fails(`pg_catalog.count(${escapeIdentifier(name)})`);
    if (!isOfData(refused)) continue;
    misfits.add(name);
    const constraint = refused?.cause.constraint === undefined ? '' : ` (constraint ${refused.cause.constraint})`;
    const text = `its type does not take what the rule makes of some rows${constraint}`;
    found.push([`column ${name}`, { path: columnPath(mask.path, name), text }]);
  }
  for (const { kind, name, columns, expression } of conditions) {
    const causes = causesOf(columns);
    if (causes.length === 0 || causes.some((cause) => misfits.has(cause))) continue;
    // A division by zero is the answer: the first row for which the condition does not hold.
    const refused = await fails(
      kind === 'check'
        ? `pg_catalog.count(1 OPERATOR(pg_catalog./) CASE WHEN (${expression}) IS FALSE THEN 0 ELSE 1 END)`
        : `pg_catalog.count((${expression}))`,
    );
    if (!isOfData(refused)) continue;
    const what = kind === 'check' ? 'the check constraint' : kind === 'index' ? 'the index' : 'the generated column';
    const [only, ...others] = causes;
    const text = `${what} ${name} of ${leaf} does not take what the rule makes of some rows; choose another rule, or change it in an SQL file`;
    const path = only === undefined || others.length > 0 ? `${mask.path}.table` : columnPath(mask.path, only);
    // Of an index each partition has one with a name of its own.
    found.push([`${kind} ${kind === 'index' ? expression : name}`, { path, text }]);
  }
  return found;
}

const madeOf = ({ columns }: TableFacts, name: string) => columns.find((column) => column.name === name)?.madeOf ?? [];

/** Some rows of a table as the rules would leave them, and then with what is generated of them; under the table's own name. */
function maskedRows(mask: TableMask, { facts, condition }: Sampled, leaf: string): string {
  const masked = new Map(maskedColumns(mask, facts).map((column) => [column.name, column]));
  const columns = facts.columns
    .filter(({ generated }) => !generated)
    .map(({ name }) => {
      const column = masked.get(name);
      const made = column === undefined ? `t.${escapeIdentifier(name)}` : `(${maskExpression(column)})::${column.type}`;
      return `${made} AS ${escapeIdentifier(name)}`;
    });
  const generated = facts.columns.flatMap(({ name, type, expression, madeOf: sources }) =>
    expression === null || !sources.some((source) => mask.columns.some((column) => column.name === source))
      ? []
      : [`(${expression})::${type} AS ${escapeIdentifier(name)}`],
  );
  const alias = leaf.replace(/^(?:"(?:[^"]|"")*"|[^".]*)\./, '');
  const part = Math.max(sample / Math.max(facts.rows, 1), (fewestBlocks * 8192) / Math.max(facts.bytes, 1));
  const first = `SELECT * FROM ONLY ${leaf} LIMIT ${sample}`;
  const others = `SELECT * FROM ONLY ${leaf} TABLESAMPLE pg_catalog.system (${Math.min(100 * part, 100)}) LIMIT ${5 * sample}`;
  const rows = `(SELECT ${columns.join(', ')} FROM ((${first}) UNION ALL (${others})) AS t, ${secret} AS s WHERE ${andHolds('true', condition)}) AS ${alias}`;
  return generated.length === 0 ? rows : `(SELECT ${alias}.*, ${generated.join(', ')} FROM ${rows}) AS ${alias}`;
}

/** data_exception, integrity_constraint_violation: others say that a trial is not possible. */
function isOfData(refusal: Refusal | undefined): boolean {
  return refusal !== undefined && /^2[23]/.test(refusal.cause.code ?? '');
}
