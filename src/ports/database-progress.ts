/** The identity of one setup: what is noted under one run is never taken for the work of another. */
export type SetupRun = string;

/** What is noted of a run in the database itself, in the schema `aurora_restore` that belongs to this user alone. */
export interface SetupProgress {
  /** What this run has noted of an item; undefined if nothing. */
  noted(run: SetupRun, item: string): Promise<unknown>;
  note(run: SetupRun, item: string, value: unknown): Promise<void>;
  /** What any run has noted of an item, in no order: those of another cluster too, which came along with its snapshot. */
  notedByAny(item: string): Promise<readonly unknown[]>;
  /** Forgets all runs but what is noted of these items of this one: salts are gone for good. */
  forget(run: SetupRun, except: readonly string[]): Promise<void>;
}
