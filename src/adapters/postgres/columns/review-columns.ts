import type { ColumnDecisions, ColumnReview, TableDecision, UndecidedTable } from '../../../ports/database-columns.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { droppedKeys } from '../masking/foreign-keys.ts';
import { unknown } from '../masking/naming.ts';
import { type Catalogue, type CatalogueTable, idOf, type Reference, readCatalogue } from './columns-query.ts';
import { settledColumns } from './decided-columns.ts';
import { proposedRule } from './proposed-rule.ts';
import { toldByName } from './telling-names.ts';

/** A name that says of a column what its own doesn't, such as `email`; undefined where its own is all that there is. */
export type BetterName = (schema: string, table: string, column: string) => string | undefined;

/**
 * Which columns of the database nobody has decided about. Reads the catalogue only, never a value: who has read some may say by
 * `betterName` what a column holds, by which it gets the rule that is proposed.
 */
export async function reviewColumns(
  session: Session,
  decisions: ColumnDecisions,
  betterName: BetterName = () => undefined,
): Promise<ColumnReview> {
  const catalogue = await readCatalogue(session);
  // While masking goes on, keys are gone for a time: who has decided about a column is not undecided meanwhile.
  const dropped = (await droppedKeys(session)).flatMap(({ references = [] }) => references);
  return review({ ...catalogue, references: [...catalogue.references, ...dropped] }, decisions, betterName);
}

/** Of a schema as the catalogue has it. */
function review(catalogue: Catalogue, decisions: ColumnDecisions, betterName: BetterName): ColumnReview {
  const settled = settledColumns(catalogue, decisions);
  const ties = tiesOf(catalogue);
  // What foreign keys tie together holds the same values: one name that tells of them tells of all.
  const tellingName = (id: string): string => {
    const names = [id, ...(ties.get(id)?.together ?? [])].map((one) => {
      const [schema, table, name] = JSON.parse(one) as Reference['from'];
      return betterName(schema, table, name) ?? name;
    });
    return names.find((name) => toldByName(name) === 'email') ?? names[0] ?? '';
  };
  const undecided = catalogue.tables.flatMap((table): readonly UndecidedTable[] => {
    const { schema, table: name, hasTriggers, materialised, ofExtension } = table;
    const columns = table.columns.filter((column) => !settled.has(idOf([schema, name, column.name])));
    if (columns.length === 0) return [];
    // No rule reaches a materialised view, and an extension works with what is in its tables.
    const isLeftAlone = materialised || ofExtension !== null;
    return [
      {
        ...{ schema, table: name, hasTriggers },
        ...(materialised ? { materialised: true } : {}),
        columns: columns.map((column) => {
          const id = idOf([schema, name, column.name]);
          const rule = () => proposedRule({ ...column, name: tellingName(id) }, ties.get(id)?.word);
          return { name: column.name, type: column.type, proposed: isLeftAlone ? undefined : rule() };
        }),
      },
    ];
  });
  return {
    undecided: withDeciding(undecided, catalogue.references),
    largeObjects: catalogue.largeObjects,
    problems: problemsOf(catalogue, decisions),
  };
}

/** Has columns for which no rule fits name the one that decides about them, where none fits that either. */
function withDeciding(
  undecided: readonly UndecidedTable[],
  references: readonly Reference[],
): readonly UndecidedTable[] {
  const open = new Set(
    undecided.flatMap(({ schema, table, columns }) =>
      columns.filter(({ proposed }) => proposed === undefined).map(({ name }) => idOf([schema, table, name])),
    ),
  );
  const parents = new Map(
    references.flatMap(({ from, to, binding }) =>
      binding && open.has(idOf(to)) ? [[idOf(from), idOf(to)] as const] : [],
    ),
  );
  const decidingOf = (id: string): string => {
    const passed = new Set([id]);
    for (let at = id; ; ) {
      const above = parents.get(at);
      // Keys that go round in a circle are decided by none of their columns more than by another.
      if (above === undefined || passed.has(above)) return above === undefined ? at : id;
      passed.add(above);
      at = above;
    }
  };
  return undecided.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const id = idOf([table.schema, table.table, column.name]);
      const deciding = open.has(id) ? decidingOf(id) : id;
      return deciding === id ? column : { ...column, decidedBy: JSON.parse(deciding) as Reference['to'] };
    }),
  }));
}

/** Columns that foreign keys tie together, also by way of a table that one inherits from, and one word for all of them. */
interface Tie {
  readonly word: string;
  readonly together: ReadonlySet<string>;
}

function tiesOf({ tables, references }: Catalogue): ReadonlyMap<string, Tie> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const others = neighbours.get(from);
    if (others === undefined) neighbours.set(from, [to]);
    else others.push(to);
  };
  const tie = (one: string, other: string) => {
    add(one, other);
    add(other, one);
  };
  const referring = new Set<string>();
  const tied = new Set<string>();
  for (const { from, to } of references) {
    const [child, parent] = [idOf(from), idOf(to)];
    if (child === parent) continue;
    referring.add(child);
    tied.add(child).add(parent);
    tie(child, parent);
  }
  for (const { schema, table, parents, columns } of tables) {
    for (const { name } of columns.filter(({ inherited }) => inherited)) {
      for (const parent of parents) tie(idOf([schema, table, name]), idOf([...parent, name]));
    }
  }
  const ties = new Map<string, Tie>();
  for (const start of tied) {
    if (ties.has(start)) continue;
    const together = new Set([start]);
    for (const id of together) for (const other of neighbours.get(id) ?? []) together.add(other);
    const root = [...together].filter((id) => tied.has(id) && !referring.has(id)).toSorted()[0] ?? start;
    for (const id of together) ties.set(id, { word: wordOf(root), together });
  }
  return ties;
}

/** As `consistent` takes it: `customers-email`. */
function wordOf(id: string): string {
  const [, table, column] = JSON.parse(id) as Reference['from'];
  const word = `${table}-${column}`.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
  return /^[a-z]/.test(word) ? word : `of-${word}`;
}

/** Names that decide about nothing: what they were meant for would stay undecided, or be forgotten. */
function problemsOf({ tables, schemas }: Catalogue, decisions: ColumnDecisions): readonly SetupProblem[] {
  return [
    ...decisions.schemas
      .filter(({ name }) => !schemas.includes(name))
      .map(({ path, name }) => ({ path, text: unknown('schema', name, schemas) })),
    ...decisions.tables.flatMap((decision) => keptProblems(tables, schemas, decision)),
  ];
}

function keptProblems(
  tables: readonly CatalogueTable[],
  schemas: readonly string[],
  { path, schema, table: name, masked, kept }: TableDecision,
): readonly SetupProblem[] {
  const table = tables.find((one) => one.schema === schema && one.table === name);
  // Where something is masked too, the masks tell of the table.
  if (table === undefined && masked.length > 0) return [];
  if (table === undefined) {
    if (!schemas.includes(schema)) return [{ path: `${path}.schema`, text: unknown('schema', schema, schemas) }];
    const known = tables.filter((one) => one.schema === schema).map((one) => one.table);
    return [{ path: `${path}.table`, text: unknown(`table in schema ${JSON.stringify(schema)}`, name, known) }];
  }
  if (kept === 'all') return [];
  const known = table.columns.map((column) => column.name);
  return kept
    .map((column, index) => ({ column, path: `${path}.keep[${index}]` }))
    .filter(({ column }) => !known.includes(column))
    .map(({ column, path: at }) => ({ path: at, text: unknown('column', column, known) }));
}
