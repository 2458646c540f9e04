import type { AnyMutant } from '../mutants/mutant.ts';
import type { Summary } from '../report/summary.ts';
import type { Violation } from '../world/records.ts';

/** What a worker is to do. */
export interface Task {
  readonly first: number;
  /** From one seed to the next. */
  readonly step: number;
  readonly count: number;
  /** Seeds that are run before these. */
  readonly before?: readonly number[];
  readonly mutant?: AnyMutant;
  /** Whether it is to be noted which guards refuse something. Not together with a mutant. */
  readonly markGuards?: boolean;
  /** Whether the first seed that breaks an invariant is enough. */
  readonly stopAtFirst: boolean;
  /** Whether each run's timeline is wanted, not only the failing ones'. */
  readonly keepTimelines: boolean;
}

/** A seed that breaks an invariant. */
export interface Broken {
  readonly seed: number;
  readonly violations: readonly Violation[];
}

/** What it answers when it is done. */
export interface Done {
  readonly summary: Summary;
  /** Of all seeds that break an invariant what they break; the summary keeps the first few. */
  readonly broken: readonly Broken[];
  /** By guard, the seeds in which it has refused something, if that was to be noted. */
  readonly firings: Readonly<Record<string, readonly number[]>>;
  readonly timelines: readonly { readonly seed: number; readonly hash: string; readonly lines: readonly string[] }[];
}
