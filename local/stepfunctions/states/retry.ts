import type { StateFailure } from './failure.ts';
import type { Catcher, Retrier, State } from './language.ts';

/** The Retry of a state that has been entered once: each retrier counts its own attempts. */
export class Retries {
  readonly #state: State;
  readonly #attempts = new Map<Retrier, number>();

  constructor(state: State) {
    this.#state = state;
  }

  /** Seconds to wait before the next attempt; nothing when there is to be none. */
  pause(failure: StateFailure): number | undefined {
    const retrier = (this.#state.Retry ?? []).find(({ ErrorEquals }) => matches(ErrorEquals, failure, this.#state));
    if (retrier === undefined) return undefined;
    const { IntervalSeconds = 1, BackoffRate = 2, MaxAttempts = 3 } = retrier;
    const attempts = this.#attempts.get(retrier) ?? 0;
    if (attempts >= MaxAttempts) return undefined;
    this.#attempts.set(retrier, attempts + 1);
    return IntervalSeconds * BackoffRate ** attempts;
  }
}

/** The first Catch that the failure matches. */
export function catcherOf(state: State, failure: StateFailure): Catcher | undefined {
  return (state.Catch ?? []).find(({ ErrorEquals }) => matches(ErrorEquals, failure, state));
}

function matches(names: readonly string[], { error, matchable }: StateFailure, { Type }: State): boolean {
  if (!matchable) return false;
  const ofTask = Type === 'Task' && error !== 'States.Timeout';
  return names.some((name) => name === error || name === 'States.ALL' || (name === 'States.TaskFailed' && ofTask));
}
