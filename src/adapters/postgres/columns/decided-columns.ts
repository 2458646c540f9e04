import type { ColumnDecisions } from '../../../ports/database-columns.ts';
import { classOf } from './column-classes.ts';
import { type Catalogue, type CatalogueColumn, type CatalogueTable, idOf } from './columns-query.ts';

interface Place {
  readonly id: string;
  readonly table: CatalogueTable;
  readonly column: CatalogueColumn;
}

/**
 * The columns that nobody has to decide about any more, by {@link idOf}. Each column and each reference is looked at once, for
 * a schema may have thousands of these, which run in circles.
 */
export function settledColumns(catalogue: Catalogue, decisions: ColumnDecisions): ReadonlySet<string> {
  const places = catalogue.tables.flatMap((table) =>
    table.columns.map((column): Place => ({ id: idOf([table.schema, table.table, column.name]), table, column })),
  );
  const known = new Map(places.map((place) => [place.id, place]));
  const above = (place: Place) => ancestorsOf(place, known);

  const isGiven = givenColumns(decisions);
  // A rule for the column of a table changes the rows of its heirs too, and who keeps it keeps theirs.
  const given = new Set(places.filter((place) => isGiven(place) || above(place).some(isGiven)).map(({ id }) => id));
  const settled = new Set(given);
  const referring = new Map<string, string[]>();
  for (const { from, to, binding } of catalogue.references) {
    if (binding) referring.set(idOf(to), [...(referring.get(idOf(to)) ?? []), idOf(from)]);
  }
  const settle = (ids: readonly string[]) => {
    const waiting = [...ids];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      settled.add(id);
      // What refers to another column holds only what that one has.
      waiting.push(...(referring.get(id) ?? []).filter((child) => known.has(child) && !settled.has(child)));
    }
  };
  const keptSchemas = new Set(decisions.schemas.map(({ name }) => name));
  const isOfNature = ({ table, column }: Place) => {
    const found = classOf(table, column);
    return (
      keptSchemas.has(table.schema) ||
      (found !== undefined && decisions.classes.includes(found)) ||
      (column.generated && !column.callsOwnCode) ||
      (table.materialised && !table.holdsOtherRows)
    );
  };
  settle([...given, ...places.filter(isOfNature).map(({ id }) => id)]);

  // Such code may bring values from anywhere: they are made anew only where something that they are made of is masked.
  const isMadeAnew = ({ table, column }: Place) =>
    column.madeOf
      .map((name) => idOf([table.schema, table.table, name]))
      .some((id) => given.has(id) || !settled.has(id));
  settle(places.filter((place) => place.column.generated && isMadeAnew(place)).map(({ id }) => id));
  // Asked for once, of the table that has it first: what is decided there reaches the heirs.
  const open = new Set(places.filter(({ id }) => !settled.has(id)).map(({ id }) => id));
  settle(places.filter((place) => above(place).some(({ id }) => open.has(id))).map(({ id }) => id));
  return settled;
}

/** The same column of all tables that this one inherits it from. */
function ancestorsOf(place: Place, known: ReadonlyMap<string, Place>): readonly Place[] {
  const found = new Set<Place>();
  const next = [place];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (!one.column.inherited) continue;
    for (const parent of one.table.parents) {
      const above = known.get(idOf([...parent, one.column.name]));
      if (above === undefined || found.has(above)) continue;
      found.add(above);
      next.push(above);
    }
  }
  return [...found];
}

function givenColumns({ tables }: ColumnDecisions): (place: Place) => boolean {
  const whole = new Set(tables.filter(({ kept }) => kept === 'all').map(({ schema, table }) => idOf([schema, table])));
  const named = new Set(
    tables.flatMap(({ schema, table, masked, kept }) =>
      [...masked, ...(kept === 'all' ? [] : kept)].map((name) => idOf([schema, table, name])),
    ),
  );
  return ({ id, table }) => whole.has(idOf([table.schema, table.table])) || named.has(id);
}
