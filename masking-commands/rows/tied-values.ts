import type { FillableColumn, FillableTable } from './fillable-tables.ts';
import { type DocumentRules, madeUpValue } from './made-up-values.ts';
import type { Way } from './values-of-constraints.ts';

/**
 * What foreign keys tie together, each column of it by the table's name and its own, and how its values are made: the same in all, so
 * that the rows of the same number belong together.
 */
export class TiedValues {
  readonly #tiedTo = new Map<string, string>();
  readonly #columns = new Map<string, readonly [FillableTable, FillableColumn]>();
  readonly #chosen = new Map<string, Way | undefined>();
  readonly #ruleOf: DocumentRules;

  constructor(tables: readonly FillableTable[], ruleOf: DocumentRules) {
    this.#ruleOf = ruleOf;
    for (const table of tables)
      for (const column of table.columns) this.#columns.set(keyOf(table.name, column.name), [table, column]);
    for (const [key, [, { parents }]] of this.#columns)
      for (const parent of parents) {
        const other = keyOf(parent.table, parent.column);
        if (this.#columns.has(other)) this.#tie(key, other);
      }
  }

  /** How the column's values are made, by what was chosen up to now. */
  wayOf(table: FillableTable, column: FillableColumn): Way {
    const first = this.#firstOf(keyOf(table.name, column.name));
    const [of, source] = this.#columns.get(first) ?? [table, column];
    return this.#chosen.get(first) ?? ((row) => madeUpValue(source, row, this.#ruleOf(of, source.name)));
  }

  /** From now on all that is tied to it is made so, or as before, if nothing was chosen yet. */
  choose(table: FillableTable, column: FillableColumn, way: Way | undefined): void {
    const first = this.#firstOf(keyOf(table.name, column.name));
    if (!this.#chosen.has(first)) this.#chosen.set(first, way);
  }

  /** What is shortest comes first, for it fits all; then by name, so that it is the same one from whichever side one comes. */
  #tie(one: string, other: string): void {
    const [a, b] = [this.#firstOf(one), this.#firstOf(other)];
    if (a === b) return;
    const longest = (key: string) => this.#columns.get(key)?.[1].longest ?? Number.POSITIVE_INFINITY;
    const isFirst = longest(a) === longest(b) ? a < b : longest(a) < longest(b);
    this.#tiedTo.set(isFirst ? b : a, isFirst ? a : b);
  }

  #firstOf(key: string): string {
    let at = key;
    for (let next = this.#tiedTo.get(at); next !== undefined; next = this.#tiedTo.get(at)) at = next;
    return at;
  }
}

const keyOf = (table: string, column: string) => JSON.stringify([table, column]);

/** Those that others refer to before these, as far as there is no circle. */
export function parentsFirst(tables: readonly FillableTable[]): readonly FillableTable[] {
  const placed = new Set<FillableTable>();
  const place = (table: FillableTable, below: readonly FillableTable[]) => {
    if (placed.has(table) || below.includes(table)) return;
    const names = new Set(table.columns.flatMap(({ parents }) => parents.map((parent) => parent.table)));
    for (const parent of tables) if (names.has(parent.name)) place(parent, [...below, table]);
    placed.add(table);
  };
  for (const table of tables) place(table, []);
  return [...placed];
}
