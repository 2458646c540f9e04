import type { SetupRun } from './database-progress.ts';
import type { Declared, SetupProblem } from './setup-problem.ts';

/** One SQL file, cut into its statements when it was packaged. */
export interface SqlFile extends Declared {
  /** As the profile names it: `sql/orders-staging/10-clean.sql`. */
  readonly file: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly statements: readonly { readonly line: number; readonly text: string }[];
  /** For each statement, and for each wait for a lock. */
  readonly timeoutSeconds: number;
}

/** Languages that there are names of. */
export const nameLocales = ['de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'sv', 'uk'] as const;
export type NameLocale = (typeof nameLocales)[number];

/**
 * How a column is masked. The same value gets the same mask everywhere in a cluster where `consistent` has the same
 * name; without it, in the same column.
 */
export type MaskRule = ValueRule | ShuffleRule | SqlRule | EachRule | JsonRule;

/** The value of another row; of columns with the same word in `together` those of the same one. */
interface ShuffleRule {
  readonly type: 'shuffle';
  readonly together?: string;
}

/** What SQL over the row's columns makes, as their owner would write it; also where the value is NULL. */
interface SqlRule {
  readonly type: 'sql';
  readonly expression: string;
}

/** Each element of an array by itself. */
export interface EachRule {
  readonly type: 'each';
  readonly rule: ValueRule | JsonRule;
}

/** What stands at some paths of a document, of which the first that leads to it counts, and what becomes of all else. */
export interface JsonRule {
  readonly type: 'json';
  readonly paths: readonly { readonly path: string; readonly rule: ValueRule | { readonly type: 'keep' } }[];
  /** `null`: of texts and numbers; whether something is true stays. */
  readonly others: 'null' | 'keep';
}

/** What becomes of one value, whatever the others are. */
export type ValueRule =
  | { readonly type: 'null' }
  | { readonly type: 'constant'; readonly value: string | number | boolean }
  /** One of these, the same for the same value. */
  | { readonly type: 'choice'; readonly values: readonly (string | number | boolean)[] }
  /** Hexadecimal digits of a salted SHA-256. */
  | { readonly type: 'hash'; readonly length?: number; readonly consistent?: string }
  /** At a domain, or `keep`: at its own. */
  | { readonly type: 'email'; readonly domain: string; readonly consistent?: string }
  /** Of any language, or of one. */
  | {
      readonly type: 'name';
      readonly part: 'first' | 'last' | 'full';
      readonly locale?: NameLocale;
      readonly consistent?: string;
    }
  /** The digits of a telephone number are replaced, everything else in it stays; what is none is replaced wholly. */
  | { readonly type: 'phone'; readonly consistent?: string }
  /** Words that mean nothing, no more of them than there were. */
  | { readonly type: 'text'; readonly consistent?: string }
  /** A text in which `#` stands for a digit and `?` for a letter. */
  | { readonly type: 'template'; readonly form: string }
  /** Of version 4 form, of a salted SHA-256. */
  | { readonly type: 'uuid'; readonly consistent?: string }
  /** A whole number of as many digits; different ones for different ones. */
  | { readonly type: 'number'; readonly consistent?: string }
  /** Of an inet, a cidr or a MAC address, one that is nobody's. */
  | { readonly type: 'inet'; readonly consistent?: string }
  /** With check digits that are right; what is none is replaced wholly. */
  | { readonly type: 'iban' | 'card'; readonly consistent?: string }
  | { readonly type: 'partial'; readonly first: number; readonly last: number; readonly fill: string }
  /** A number up to so much, or so large a part of it, higher or lower. */
  | { readonly type: 'noise'; readonly amount?: number; readonly ratio?: number }
  /** The first day of its year or decade. */
  | { readonly type: 'date'; readonly keep: 'year' | 'decade' }
  /** A date or time up to so many days earlier or later. */
  | { readonly type: 'days'; readonly within: number };

export interface TableMask extends Declared {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly rule: MaskRule }[];
  /**
   * SQL of one condition over the table's columns, as its owner would write it. The rows for which it is false stay as they are: those
   * for which it is NULL are masked as those are for which it is true.
   */
  readonly where?: string;
  /** Whether triggers that an UPDATE fires do so, or which alone; mandatory for a table that has any. */
  readonly triggers?: 'disable' | 'fire' | { readonly fire: readonly string[] };
  /** The tables that such triggers may write to, whatever they write there. */
  readonly mayWrite?: readonly { readonly schema: string; readonly table: string }[];
  /** Whether code may run with it that calls functions which reach other servers. */
  readonly mayReachOut?: boolean;
}

export interface MaskedTable {
  readonly schema: string;
  readonly table: string;
  readonly rows: number;
  /** The rows that stay as they are, where `where` says which. */
  readonly kept?: number;
}

/** The time that the function has left, in milliseconds. */
export type TimeLeft = () => number;

export interface DataPreparation {
  /**
   * Runs the file in one transaction as this user with what the owners of the schemas' objects may do, unless this run has
   * done so. Throws SqlFailed, with file, line, SQLSTATE and message.
   */
  runSqlFile(run: SetupRun, file: SqlFile): Promise<'ran' | 'had run'>;
  /** What of these rules the catalogue contradicts: read only; all of it at once. */
  maskProblems(masks: readonly TableMask[]): Promise<readonly SetupProblem[]>;
  /** The secret that this run's masks follow from, made in the database where there is none. For {@link keepMaskingSecret} only. */
  maskingSecret(run: SetupRun): Promise<string>;
  /**
   * Has this database mask with the secret of another one of the cluster, so that what is `consistent` is so in both. It is
   * in no statement, no parameter and no log. A secret that the run has here stays.
   */
  keepMaskingSecret(run: SetupRun, secret: string): Promise<void>;
  /**
   * Masks batch by batch, each in a transaction with the note of how far it is, and goes on where an earlier attempt of
   * this run has stopped. Undefined if the time did not suffice: nothing is lost. Throws MaskingFailed.
   */
  mask(
    run: SetupRun,
    masks: readonly TableMask[],
    timeLeft: TimeLeft,
    /** Called after each step that is done for good. */
    advanced?: () => void,
  ): Promise<readonly MaskedTable[] | undefined>;
  /**
   * The one number or truth value that a query returns, in a transaction that can write nothing, with what the owners of
   * the schemas' objects may read. Throws VerificationFailed for a query that fails or returns anything else.
   */
  verify(verification: {
    readonly name: string;
    readonly query: string;
    readonly timeoutSeconds: number;
  }): Promise<number | boolean>;
}
