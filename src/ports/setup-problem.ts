/** Something that the profile declares and the database does not take, and where in the profile: `database.roles[2]`. */
export interface SetupProblem {
  readonly path: string;
  /** What is wrong and what to do about it, in one line; no data of the database in it. */
  readonly text: string;
}

/** What is declared in the profile, and so can be named by its path there. */
export interface Declared {
  readonly path: string;
}
