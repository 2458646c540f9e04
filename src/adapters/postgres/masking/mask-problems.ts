import type { MaskRule, SetupProblem, TableMask } from '../../../database-ports.ts';
import { closest } from '../../../spelling.ts';
import { actingRoles } from '../acting-roles.ts';
import { administer } from '../administered-roles.ts';
import type { Session } from '../session.ts';
import { batchKey, largestUnkeyed } from './batches.ts';
import { distinctDigits } from './expressions.ts';
import { type ColumnFacts, type ForeignKey, type TableFacts, tableFacts } from './table-facts.ts';

type Column = TableMask['columns'][number];

/** What of the rules the catalogue contradicts, all of it, each with its path in the profile. Changes nothing. */
export async function maskProblems(session: Session, masks: readonly TableMask[]): Promise<readonly SetupProblem[]> {
  const found: SetupProblem[] = [];
  for (const mask of masks) {
    const facts = await tableFacts(session, mask);
    found.push(...(facts === undefined ? [await unknownTable(session, mask)] : tableProblems(mask, facts, masks)));
    if (facts !== undefined) found.push(...(await ownerProblem(session, mask, facts)));
  }
  return found;
}

async function unknownTable(session: Session, { path, schema, table }: TableMask): Promise<SetupProblem> {
  const schemas = await session.rows<{ name: string }>('SELECT nspname AS name FROM pg_namespace');
  const names = schemas.map(({ name }) => name);
  if (!names.includes(schema)) return { path: `${path}.schema`, text: unknown('schema', schema, names) };
  const tables = await session.rows<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'p')`,
    [schema],
  );
  const known = tables.map(({ name }) => name);
  return { path: `${path}.table`, text: unknown(`table in schema ${JSON.stringify(schema)}`, table, known) };
}

/** Whether the session's user can become the owner is tried, and taken back. */
async function ownerProblem(
  session: Session,
  { path, table }: TableMask,
  { owner }: TableFacts,
): Promise<readonly SetupProblem[]> {
  await session.rows('BEGIN');
  try {
    const acting = actingRoles(session);
    const [me] = await session.rows<{ name: string }>('SELECT current_user AS name');
    if (me?.name === owner) return [];
    await administer(session, acting, [owner]);
    if ((await acting.become([owner])).has(owner)) return [];
    const remedy = `grant ${JSON.stringify(owner)} to the master WITH ADMIN OPTION in the source database`;
    return [
      {
        path: `${path}.table`,
        text: `the master may not change ${JSON.stringify(table)}, which belongs to ${JSON.stringify(owner)}; ${remedy}`,
      },
    ];
  } finally {
    await session.rows('ROLLBACK');
    session.endTurn();
  }
}

function tableProblems(mask: TableMask, facts: TableFacts, masks: readonly TableMask[]): readonly SetupProblem[] {
  const { path, columns, triggers } = mask;
  const at = (text: string) => ({ path: `${path}.table`, text });
  if (facts.kind !== 'r' && facts.kind !== 'p') return [at('expected a table: a view shows what its tables hold')];
  const masked = new Set(columns.map(({ name }) => name));
  const isLarge = facts.rows > largestUnkeyed;
  return [
    ...(facts.forcedRowSecurity
      ? [at('row level security is forced for its owner, so that rows would be left out; lift it in an SQL file first')]
      : []),
    ...(isLarge && batchKey(facts, masked) === undefined && !columns.every(({ rule }) => rule.type === 'shuffle')
      ? [
          at(
            `expected a unique key of columns that are NOT NULL and not masked, by which more than ${largestUnkeyed} rows go in batches`,
          ),
        ]
      : []),
    ...(facts.triggers.length > 0 && triggers === undefined
      ? [
          {
            path: `${path}.triggers`,
            text: `expected disable or fire, for an UPDATE fires ${facts.triggers.map(({ name }) => name).join(', ')}`,
          },
        ]
      : []),
    ...columns.flatMap((column) => columnProblems(mask, column, facts)),
    ...facts.foreignKeys.flatMap((key) => foreignKeyProblems(mask, key, masks)),
  ];
}

function columnProblems({ path }: TableMask, { name, rule }: Column, facts: TableFacts): readonly SetupProblem[] {
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
  const unique = facts.uniqueKeys.find(({ columns }) => columns.includes(name));
  const staysUnique =
    rule.type === 'email' ||
    (rule.type === 'hash' && (rule.length ?? 64) >= 16) ||
    (rule.type === 'null' && unique?.nullsDistinct === true);
  if (unique !== undefined && !staysUnique) {
    return problem(
      `a unique index has it (${unique.columns.join(', ')}): only hash with a length of 16 or more, and email, keep values different`,
    );
  }
  return [];
}

/** In one statement: beyond this it takes longer than a function may run. */
const largestShuffled = 2_000_000;

const categories: Readonly<Record<MaskRule['type'], string | undefined>> = {
  ...{ null: undefined, constant: undefined, shuffle: undefined },
  ...{ hash: 'S', email: 'S', name: 'S', phone: 'S', partial: 'S', noise: 'N', days: 'D' },
};
const kinds: Readonly<Record<string, string>> = { S: 'a text', N: 'a number', D: 'a date or timestamp' };

function typeMisfit(rule: MaskRule, { type, category, longest }: ColumnFacts): string | undefined {
  const wanted = categories[rule.type];
  if (
    wanted !== undefined &&
    (wanted !== category || (rule.type === 'days' && /^time(?: |\(|$|tz)/.test(type.replace('timestamp', 'stamp'))))
  ) {
    return `${rule.type} takes ${kinds[wanted]}, and this is ${type}`;
  }
  const needed =
    rule.type === 'hash'
      ? (rule.length ?? 64)
      : rule.type === 'email'
        ? distinctDigits + 1 + rule.domain.length
        : rule.type === 'name'
          ? { first: 4, last: 6, full: 11 }[rule.part]
          : 0;
  return longest !== null && needed > longest
    ? `${rule.type} makes ${needed} characters of it, and this is ${type}`
    : undefined;
}

/** Both sides of a foreign key must get the same mask, or its rows would lose each other. */
function foreignKeyProblems(mask: TableMask, key: ForeignKey, masks: readonly TableMask[]): readonly SetupProblem[] {
  const ruleOf = ([schema, table]: ForeignKey['childTable'], column: string | undefined) =>
    masks.find((one) => one.schema === schema && one.table === table)?.columns.find(({ name }) => name === column)
      ?.rule;
  const isChild = key.childTable[0] === mask.schema && key.childTable[1] === mask.table;
  return key.childColumns.flatMap((child, index) => {
    const parent = key.parentColumns[index];
    const [own, other] = isChild
      ? [ruleOf(key.childTable, child), ruleOf(key.parentTable, parent)]
      : [ruleOf(key.parentTable, parent), ruleOf(key.childTable, child)];
    if (own === undefined || isSameMask(own, other)) return [];
    const [table, column] = isChild ? [key.parentTable.join('.'), parent] : [key.childTable.join('.'), child];
    return [
      {
        path: columnPath(mask.path, (isChild ? child : parent) ?? ''),
        text: `the foreign key ${key.name} ties it to ${table}.${column}: give both the same rule, hash or email, with the same consistent`,
      },
    ];
  });
}

function isSameMask(one: MaskRule, other: MaskRule | undefined): boolean {
  const named = (one.type === 'hash' || one.type === 'email') && one.consistent !== undefined;
  return named && other !== undefined && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

const sorted = (rule: MaskRule) => Object.entries(rule).toSorted(([a], [b]) => (a < b ? -1 : 1));

function columnPath(path: string, name: string): string {
  return /^[\w-]+$/.test(name) ? `${path}.columns.${name}` : `${path}.columns[${JSON.stringify(name)}]`;
}

function unknown(kind: string, name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return `there is no ${kind} ${JSON.stringify(name)}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
}
