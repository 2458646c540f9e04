import type { TableMask } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';
import type { TableCode } from './as-owner.ts';
import { factsQuery, foreignKeysQuery } from './facts-query.ts';

/** What an array is of. */
export interface ElementFacts {
  /** As SQL writes it, with its modifier. */
  readonly type: string;
  /** The same, but of a domain the type that it is made of. */
  readonly base: string;
  /** In characters, of a type that has such a limit. */
  readonly longest: number | null;
  readonly notNull: boolean;
}

export interface ColumnFacts {
  readonly name: string;
  /** As SQL writes it, with its modifier. */
  readonly type: string;
  /** The type with its modifier, of a domain the one that it is made of: `numeric(8,2)`. */
  readonly base: string;
  /** In characters, of a type that has such a limit; of a domain too. */
  readonly longest: number | null;
  /** Of an array. */
  readonly element: ElementFacts | null;
  readonly notNull: boolean;
  readonly generated: boolean;
  /** Of a generated column, those that it is made of, and how. */
  readonly madeOf: readonly string[];
  readonly expression: string | null;
  readonly identity: boolean;
  /** Of the table, a partition of it or a table that it is a partition of; also within an expression. */
  readonly partitionKey: boolean;
  /** What the mask's own expression makes of a row, once PostgreSQL has read it. */
  readonly made?: OwnSql;
  /** Whether equal values may look different, as in a collation that leaves out case. */
  readonly looseEquality: boolean;
}

/** SQL of a profile's own over the columns of a row, and what these are in one of the table `t`, as SQL. */
export interface OwnSql {
  readonly value: string;
  readonly row: ReadonlyMap<string, string>;
}

/** A unique index or an exclusion constraint, of the table or of one that inherits from it. */
export interface UniqueKey {
  readonly name: string;
  /** Whether it is of the table itself. */
  readonly own: boolean;
  readonly columns: readonly string[];
  /** The columns within its expressions and its predicate. */
  readonly within: readonly string[];
  readonly expressions: readonly string[];
  readonly predicate: string | null;
  /** Whether every column is NOT NULL, and the index is neither partial nor of expressions. */
  readonly total: boolean;
  readonly nullsDistinct: boolean;
  /** Whether rows are kept apart by equality, as they always are but by some exclusion constraints. */
  readonly byEquality: boolean;
  /** Whether its order is PostgreSQL's own. */
  readonly ordered: boolean;
}

type TableName = readonly [schema: string, table: string];

/** A foreign key on either side of which the table stands, or one that inherits from it. */
export interface ForeignKey {
  readonly name: string;
  /** As SQL writes it, quoted and with its schema. */
  readonly child: string;
  readonly definition: string;
  readonly comment?: string | null;
  readonly isChild: boolean;
  readonly isParent: boolean;
  /** The table itself first, then those that it inherits from. */
  readonly childTables: readonly TableName[];
  readonly parentTables: readonly TableName[];
  readonly childColumns: readonly string[];
  readonly parentColumns: readonly string[];
  /** Whether whatever the child has is the parent's too. */
  readonly binding: boolean;
  /** Whether neither side is partitioned: such a key can be made without checking the rows at once. */
  readonly plain: boolean;
  /** Of a partitioned table whose key refers to one that is not: its partitions' own keys. */
  readonly parts: readonly { readonly table: string; readonly name: string; readonly comment?: string | null }[];
}

interface TriggerFacts {
  readonly name: string;
  /** As SQL writes it. */
  readonly table: string;
  /** `O`, `A` or `R`, as `pg_trigger.tgenabled` has it. */
  readonly enabled: string;
  /** Whether it may change a row that is about to be written, or leave it as it is. */
  readonly before: boolean;
  /** The columns whose UPDATE fires it; none if any does. */
  readonly of: readonly string[];
}

/** What the catalogue has of a table that is to be masked. */
export interface TableFacts extends TableCode {
  readonly database: string;
  /** Whether the server counts what a transaction does to each table. */
  readonly countsRows: boolean;
  /** `pg_class.relkind`. */
  readonly kind: string;
  readonly identity: string;
  /** Of the table and of all that masking it changes: partitions, foreign keys, materialised views. */
  readonly owners: readonly string[];
  /** The planner's estimate; where there is none, as many as the table's size can hold at most. */
  readonly rows: number;
  /** On disk, with what is stored apart from its rows for being long. */
  readonly bytes: number;
  readonly forcedRowSecurity: boolean;
  readonly columns: readonly ColumnFacts[];
  /** The primary key first. */
  readonly uniqueKeys: readonly UniqueKey[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Columns over which a table that this one is a partition of has a foreign key, on either side. */
  readonly inheritedKeys: readonly {
    readonly name: string;
    readonly root: string;
    readonly columns: readonly string[];
  }[];
  /** Those that an UPDATE fires, of its partitions too. */
  readonly triggers: readonly TriggerFacts[];
  /** Rewrite rules that stand in for an UPDATE. */
  readonly updateRules: readonly string[];
  /** Foreign tables among those that inherit from it. */
  readonly foreignTables: readonly string[];
  /** Partitions that were being detached: no UPDATE of the table reaches their rows. */
  readonly halfDetached: readonly string[];
  /** Those without a replica identity whose updates are published: PostgreSQL refuses an UPDATE. */
  readonly withoutReplicaIdentity: readonly string[];
  /** All that this table is a partition of, or inherits from otherwise. */
  readonly ancestors: readonly TableName[];
  /** The tables that hold its rows. */
  readonly leaves: readonly (TableCode & {
    /** As SQL writes it. */
    readonly identity: string;
    readonly name: TableName;
  })[];
  /** Schemas of the table and of its columns' types that its owner may not use. */
  readonly hiddenSchemas: readonly string[];
}

/** Undefined if there is no such table. */
export async function tableFacts(
  session: Session,
  { schema, table }: Pick<TableMask, 'schema' | 'table'>,
): Promise<TableFacts | undefined> {
  const [facts] = await session.rows<TableFacts & { [column: string]: unknown }>(factsQuery, [schema, table]);
  return facts;
}

/** Of them all that {@link tableFacts} has; none if there is no such table. */
export async function foreignKeysOf(
  session: Session,
  { schema, table }: Pick<TableMask, 'schema' | 'table'>,
): Promise<readonly ForeignKey[]> {
  const [facts] = await session.rows<Pick<TableFacts, 'foreignKeys'>>(foreignKeysQuery, [schema, table]);
  return facts?.foreignKeys ?? [];
}
