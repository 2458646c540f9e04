import type { MaskRule, SetupProblem, TableMask } from '../../../database-ports.ts';
import { typeName } from './expressions.ts';
import { columnPath } from './naming.ts';
import type { ColumnFacts, ForeignKey, TableFacts } from './table-facts.ts';

export type MaskedTables = readonly { readonly mask: TableMask; readonly facts: TableFacts }[];

interface Side {
  readonly table: string;
  readonly name: string;
  /** Undefined if it is not masked. */
  readonly rule: MaskRule | undefined;
  readonly column: ColumnFacts | undefined;
}

/** Both sides of a foreign key must get the same mask, or its rows would lose each other. */
export function foreignKeyProblems(mask: TableMask, facts: TableFacts, tables: MaskedTables): readonly SetupProblem[] {
  const found = facts.foreignKeys.flatMap((key) =>
    key.childColumns.flatMap((name, index) => {
      const child = sideOf(key.childTables, name, tables);
      const parent = sideOf(key.parentTables, key.parentColumns[index] ?? '', tables);
      return [
        ...(key.isChild ? problemsOf(mask, key, child, parent) : []),
        ...(key.isParent ? problemsOf(mask, key, parent, child) : []),
      ];
    }),
  );
  const told = new Set<string>();
  return found.filter(({ path, text }) => !told.has(path + text) && told.add(path + text));
}

/** A table is masked with the one that it is a partition of, or inherits from. */
function sideOf(names: ForeignKey['childTables'], name: string, tables: MaskedTables): Side {
  const masked = tables.find(({ mask }) =>
    names.some(([schema, table]) => mask.schema === schema && mask.table === table),
  );
  return {
    name,
    table: names[0]?.join('.') ?? '',
    rule: masked?.mask.columns.find((column) => column.name === name)?.rule,
    column: masked?.facts.columns.find((column) => column.name === name),
  };
}

function problemsOf({ path }: TableMask, key: ForeignKey, own: Side, other: Side): readonly SetupProblem[] {
  if (own.rule === undefined) return [];
  const at = columnPath(path, own.name);
  const tie = `the foreign key ${key.name} ties it to ${other.table}.${other.name}`;
  if (!isSameMask(own.rule, other.rule)) {
    return [{ path: at, text: `${tie}: give both the same rule, hash or email, with the same consistent` }];
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
  const named = (one.type === 'hash' || one.type === 'email') && one.consistent !== undefined;
  return named && other !== undefined && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

const sorted = (rule: MaskRule) => Object.entries(rule).toSorted(([a], [b]) => (a < b ? -1 : 1));
