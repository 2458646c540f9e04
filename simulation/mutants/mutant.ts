/** A deliberate defect of the pipeline: the simulation has to notice it. */
interface Defect {
  /** In kebab-case what is wrong; of a generated one the guard that lets pass. */
  readonly name: string;
  /** From the top of the repository. */
  readonly file: string;
  readonly replace: string;
  /** What it would do to somebody's database. */
  readonly why: string;
}

/** One that is written by hand. */
export interface Mutant extends Defect {
  /** Stands in the file exactly once. */
  readonly find: string;
}

/** One that is made of a guard. */
export interface GeneratedMutant extends Defect {
  /** Offsets into the file's text. */
  readonly start: number;
  readonly end: number;
}

/** Guards that let pass at once: one, and what the list of those that nothing notices alone says stands behind it. */
export interface Combination {
  /** The names of its guards, in their order: it is another one with another guard in it. */
  readonly name: string;
  /** In the order of their names. */
  readonly parts: readonly GeneratedMutant[];
}

export type SingleMutant = Mutant | GeneratedMutant;
export type AnyMutant = SingleMutant | Combination;
