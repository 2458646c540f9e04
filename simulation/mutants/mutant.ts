/** A deliberate defect of the pipeline: the simulation has to notice it. */
export interface Mutant {
  /** In kebab-case: what is wrong. */
  readonly name: string;
  /** From the top of the repository. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** What it would do to somebody's database. */
  readonly why: string;
}
