import type { ColumnDecisions, ColumnReview, TableDecision, UndecidedTable } from '../../../ports/database-columns.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { droppedKeys } from '../masking/foreign-keys.ts';
import { unknown } from '../masking/naming.ts';
import { type Catalogue, type CatalogueTable, idOf, type Reference, readCatalogue } from './columns-query.ts';
import { settledColumns } from './decided-columns.ts';
import { proposedRule } from './proposed-rule.ts';

/** Which columns of the database nobody has decided about. Reads the catalogue only, never a value. */
export async function reviewColumns(session: Session, decisions: ColumnDecisions): Promise<ColumnReview> {
  const catalogue = await readCatalogue(session);
  // While masking goes on, keys are gone for a time: who has decided about a column is not undecided meanwhile.
  const dropped = (await droppedKeys(session)).flatMap(({ references = [] }) => references);
  return review({ ...catalogue, references: [...catalogue.references, ...dropped] }, decisions);
}

/** Of a schema as the catalogue has it. */
function review(catalogue: Catalogue, decisions: ColumnDecisions): ColumnReview {
  const settled = settledColumns(catalogue, decisions);
  const words = wordsOf(catalogue);
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
        columns: columns.map((column) => ({
          name: column.name,
          type: column.type,
          proposed: isLeftAlone ? undefined : proposedRule(column, words.get(idOf([schema, name, column.name]))),
        })),
      },
    ];
  });
  return { undecided, largeObjects: catalogue.largeObjects, problems: problemsOf(catalogue, decisions) };
}

/** One word for all columns that foreign keys tie together, also by way of a table that one inherits from. */
function wordsOf({ tables, references }: Catalogue): ReadonlyMap<string, string> {
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
  const words = new Map<string, string>();
  for (const start of tied) {
    if (words.has(start)) continue;
    const together = new Set([start]);
    for (const id of together) for (const other of neighbours.get(id) ?? []) together.add(other);
    const root = [...together].filter((id) => tied.has(id) && !referring.has(id)).toSorted()[0] ?? start;
    for (const id of together) words.set(id, wordOf(root));
  }
  return words;
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
