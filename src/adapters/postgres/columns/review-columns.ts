import type { ColumnDecisions, ColumnReview, TableDecision, UndecidedTable } from '../../../ports/database-columns.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { droppedKeys } from '../masking/foreign-keys.ts';
import { unknown } from '../masking/naming.ts';
import { classOf } from './column-classes.ts';
import {
  type Catalogue,
  type CatalogueColumn,
  type CatalogueTable,
  type Reference,
  readCatalogue,
} from './columns-query.ts';
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
  const tied = tiesOf(catalogue.references);
  const isDecidedSomewhere = (table: CatalogueTable, column: CatalogueColumn, seen: ReadonlySet<string>): boolean => {
    if (column.derived || isDecided(table, column, decisions)) return true;
    const id = idOf([table.schema, table.table, column.name]);
    // What refers to another column holds only what that one has: it is decided there. In a circle nobody has.
    return (tied.parents.get(id) ?? []).some((parent) => {
      const found = columnOf(catalogue, parent);
      return (
        !seen.has(parent) &&
        found !== undefined &&
        isDecidedSomewhere(found.table, found.column, new Set([...seen, id]))
      );
    });
  };
  const undecided = catalogue.tables.flatMap((table): readonly UndecidedTable[] => {
    const columns = table.columns.filter((column) => !isDecidedSomewhere(table, column, new Set()));
    if (columns.length === 0) return [];
    const { schema, table: name, hasTriggers } = table;
    return [
      {
        ...{ schema, table: name, hasTriggers },
        columns: columns.map((column) => ({
          name: column.name,
          type: column.type,
          proposed: proposedRule(column, tied.words.get(idOf([schema, name, column.name]))),
        })),
      },
    ];
  });
  return { undecided, largeObjects: catalogue.largeObjects, problems: problemsOf(catalogue, decisions) };
}

function isDecided(
  table: CatalogueTable,
  column: CatalogueColumn,
  { classes, schemas, tables }: ColumnDecisions,
): boolean {
  const { schema, table: name } = table;
  const given = tables.filter((one) => one.schema === schema && one.table === name);
  const found = classOf(table, column);
  return (
    (found !== undefined && classes.includes(found)) ||
    schemas.some((one) => one.name === schema) ||
    given.some(({ masked, kept }) => masked.includes(column.name) || kept === 'all' || kept.includes(column.name))
  );
}

const idOf = (column: Reference['from']) => JSON.stringify(column);

function columnOf({ tables }: Catalogue, id: string) {
  const [schema, name, columnName] = JSON.parse(id) as Reference['from'];
  const table = tables.find((one) => one.schema === schema && one.table === name);
  const column = table?.columns.find((one) => one.name === columnName);
  return table === undefined || column === undefined ? undefined : { table, column };
}

/** What each column refers to, and one word for all columns that foreign keys tie together. */
function tiesOf(references: readonly Reference[]) {
  const parents = new Map<string, readonly string[]>();
  const neighbours = new Map<string, readonly string[]>();
  const add = (map: Map<string, readonly string[]>, from: string, to: string) =>
    map.set(from, [...(map.get(from) ?? []), to]);
  for (const { from, to, binding } of references) {
    const [child, parent] = [idOf(from), idOf(to)];
    if (child === parent) continue;
    if (binding) add(parents, child, parent);
    add(neighbours, child, parent);
    add(neighbours, parent, child);
  }
  const words = new Map<string, string>();
  for (const start of neighbours.keys()) {
    if (words.has(start)) continue;
    const together = new Set([start]);
    for (const id of together) for (const other of neighbours.get(id) ?? []) together.add(other);
    const root = [...together].filter((id) => !parents.has(id)).toSorted()[0] ?? start;
    for (const id of together) words.set(id, wordOf(root));
  }
  return { parents, words };
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
