import type { Ledger } from '../world/ledger.ts';
import type { Run } from '../world/run.ts';
import type { Truth } from '../world/truth.ts';

/** What an invariant is judged by: the run and what is really so, none of it from the pipeline's own mouth. */
export interface Judged {
  readonly run: Run;
  readonly ledger: Ledger;
  readonly truth: Truth;
}
