/**
 * What today would be otherwise:
 *
 * - `state`: today's definition has no such state, or another kind of state, or begins elsewhere
 * - `event`: the function would be handed something else
 * - `refused`: the function would refuse what it was handed
 * - `result`: what the function returned would not be read, or not all of it
 * - `retry`: the function would be called again, or no more
 * - `pause`: the wait, or the pause before a retry, would be another
 * - `output`: the state would hand on something else
 * - `next`: another state would come next
 * - `failure`: the execution would fail here, or would not, or by another error
 * - `deadline`: a deadline would end the wait, or would not end it yet
 */
type Kind = 'state' | 'event' | 'refused' | 'result' | 'retry' | 'pause' | 'output' | 'next' | 'failure' | 'deadline';

export interface Difference {
  readonly kind: Kind;
  readonly text: string;
  /** From 1; of what is so of one attempt alone. */
  readonly attempt?: number;
}
