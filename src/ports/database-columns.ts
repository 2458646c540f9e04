import type { MaskRule } from './database-data.ts';
import type { SetupProblem } from './setup-problem.ts';

/** What cannot be personal, and so needs no decision of anybody's. */
export const columnClasses = ['keys', 'booleans', 'enums', 'numbers', 'times', 'extensions'] as const;
export type ColumnClass = (typeof columnClasses)[number];

/** What a profile has decided about the columns of one table. */
export interface TableDecision {
  /** Of its item in the profile. */
  readonly path: string;
  readonly schema: string;
  readonly table: string;
  /** Columns that have a rule. */
  readonly masked: readonly string[];
  /** Columns that stay as they are. */
  readonly kept: 'all' | readonly string[];
}

/** What a profile has decided about the columns of one database. */
export interface ColumnDecisions {
  /** The classes whose columns stay as they are without being named. */
  readonly classes: readonly ColumnClass[];
  /** Schemas all of whose tables stay as they are. */
  readonly schemas: readonly { readonly path: string; readonly name: string }[];
  readonly tables: readonly TableDecision[];
}

export interface UndecidedColumn {
  readonly name: string;
  /** As SQL writes it. */
  readonly type: string;
  /** A rule that fits it, as far as the catalogue tells; undefined where there is none. */
  readonly proposed: MaskRule | undefined;
  /** Where no rule fits: the column that foreign keys lead to in the end, and whose decision to keep it is one about this, too. */
  readonly decidedBy?: readonly [schema: string, table: string, column: string];
}

export interface UndecidedTable {
  readonly schema: string;
  readonly table: string;
  /** Whether an UPDATE of it fires triggers, so that a masked table has to say what becomes of them. */
  readonly hasTriggers: boolean;
  /** Whether it is a materialised view, which no rule reaches. */
  readonly materialised?: true;
  readonly columns: readonly UndecidedColumn[];
}

export interface ColumnReview {
  readonly undecided: readonly UndecidedTable[];
  /** How many large objects the database has, which are in no column. */
  readonly largeObjects: number;
  /** What of the decisions the catalogue contradicts: a column to be kept that there is not. */
  readonly problems: readonly SetupProblem[];
}

export interface ColumnInspection {
  /** Which columns of the database nobody has decided about. Reads the catalogue only, never a value. */
  reviewColumns(decisions: ColumnDecisions): Promise<ColumnReview>;
}
