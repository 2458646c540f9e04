import type { MaskRule, TableMask } from '../../../ports/database-data.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import { columnPath } from './naming.ts';
import { typeName } from './own-names.ts';
import type { ColumnFacts, ForeignKey, TableFacts } from './table-facts.ts';

export type MaskedTables = readonly { readonly mask: TableMask; readonly facts: TableFacts }[];

interface Side {
  readonly table: string;
  readonly name: string;
  /** Undefined if it is not masked. */
  readonly rule: MaskRule | undefined;
  readonly column: ColumnFacts | undefined;
  /** Of the item that masks it, where that leaves rows as they are. */
  readonly where: string | undefined;
}

/** Both sides of a foreign key must get the same mask, or its rows would lose each other. */
export function foreignKeyProblems(mask: TableMask, facts: TableFacts, tables: MaskedTables): readonly SetupProblem[] {
  const found = facts.foreignKeys.flatMap((key) => {
    const generated = generatedProblems(mask, facts, key);
    if (isNever(key, tables)) return generated;
    const sides = key.childColumns.flatMap((name, index) => {
      const child = sideOf(key.childTables, name, tables);
      const parent = sideOf(key.parentTables, key.parentColumns[index] ?? '', tables);
      return [
        ...(key.isChild ? problemsOf(mask, key, child, parent) : []),
        ...(key.isParent ? problemsOf(mask, key, parent, child) : []),
      ];
    });
    return [...sides, ...generated];
  });
  const told = new Set<string>();
  return found.filter(({ path, text }) => !told.has(path + text) && told.add(path + text));
}

/**
 * Whether no row refers to another one any more: where the one column of it, or any of them, becomes NULL in all rows. Those that stay
 * as they are refer to what they did, if that stays wholly.
 * @see https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARMS-REFERENCES
 */
function isNever(key: ForeignKey, tables: MaskedTables): boolean {
  const { childTables, childColumns, parentTables, parentColumns, definition } = key;
  const leavesRows = childColumns.some((name) => sideOf(childTables, name, tables).where !== undefined);
  const isParentMasked = parentColumns.some((name) => sideOf(parentTables, name, tables).rule !== undefined);
  if (leavesRows && isParentMasked) return false;
  const becomesNull = (name: string) => sideOf(childTables, name, tables).rule?.type === 'null';
  return / MATCH FULL\b/.test(definition) ? childColumns.every(becomesNull) : childColumns.some(becomesNull);
}

/** A generated column changes with those that it is made of, and has no rule of its own to agree on. */
function generatedProblems(mask: TableMask, facts: TableFacts, key: ForeignKey): readonly SetupProblem[] {
  const own = new Set([...(key.isChild ? key.childColumns : []), ...(key.isParent ? key.parentColumns : [])]);
  return facts.columns
    .filter(({ name, generated }) => generated && own.has(name))
    .flatMap(({ name, madeOf }) =>
      mask.columns
        .filter((column) => madeOf.includes(column.name))
        .map((column) => ({
          path: columnPath(mask.path, column.name),
          text: `the foreign key ${key.name} is over ${name}, which is generated from it; drop the key in an SQL file`,
        })),
    );
}

/** A table is masked with the one that it is a partition of, or inherits from. */
function sideOf(names: ForeignKey['childTables'], name: string, tables: MaskedTables): Side {
  const masked = tables.find(
    ({ mask }) =>
      names.some(([schema, table]) => mask.schema === schema && mask.table === table) &&
      mask.columns.some((column) => column.name === name),
  );
  return {
    name,
    table: names[0]?.join('.') ?? '',
    rule: masked?.mask.columns.find((column) => column.name === name)?.rule,
    column: masked?.facts.columns.find((column) => column.name === name),
    where: masked?.mask.where === undefined ? undefined : `${masked.mask.path}.where`,
  };
}

function problemsOf({ path }: TableMask, key: ForeignKey, own: Side, other: Side): readonly SetupProblem[] {
  if (own.rule === undefined) return [];
  const at = columnPath(path, own.name);
  const tie = `the foreign key ${key.name} ties it to ${other.table}.${other.name}`;
  const where = own.where ?? other.where;
  if (where !== undefined) {
    return [
      {
        path: at,
        text: `${tie}, and ${where} leaves rows whose values would be no others’ any more; mask both without where, or drop the key in an SQL file`,
      },
    ];
  }
  if (!isSameMask(own.rule, other.rule)) {
    return [{ path: at, text: `${tie}: give both the same rule, hash, email or uuid, with the same consistent` }];
  }
  if (own.rule.type === 'email' && own.rule.domain === 'keep' && own.column?.longest !== other.column?.longest) {
    return [
      {
        path: at,
        text: `${tie}, which is not as long, so that a domain may fit in one alone; give both the same domain`,
      },
    ];
  }
  const isCitext = ({ column }: Side) => column !== undefined && typeName(column.base) === 'citext';
  const isLoose = own.column?.looseEquality === true || other.column?.looseEquality === true;
  return isLoose && !(isCitext(own) && isCitext(other))
    ? [
        {
          path: at,
          text: `${tie}, and values that look different are equal there, which get different masks; drop the key in an SQL file`,
        },
      ]
    : [];
}

function isSameMask(one: MaskRule, other: MaskRule | undefined): boolean {
  const keepsDistinct = one.type === 'hash' || one.type === 'email' || one.type === 'uuid';
  const named = keepsDistinct && one.consistent !== undefined;
  return named && other !== undefined && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

const sorted = (rule: MaskRule) => Object.entries(rule).toSorted(([a], [b]) => (a < b ? -1 : 1));
