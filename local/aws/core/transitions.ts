import type { EffectProgress, EffectTicket } from './effect.ts';

/** Something that happens later: when its time has come, its effect is finished and it is ready. */
export interface Transition {
  /** Simulated milliseconds since the epoch. */
  readonly dueAt: number;
  readonly ticket?: EffectTicket;
  /** A condition besides time, asked anew each time anything has changed. */
  readonly ready?: () => boolean;
  /** `at` is when it happened, which may be earlier than the call that found out. */
  readonly complete: (at: number, effect: Extract<EffectProgress, { state: 'done' }> | undefined) => void;
  /** Without it, a failed effect completes the transition like a finished one. */
  readonly fail?: (at: number) => void;
}

/** The transitions that are still to come. Nothing runs by itself: {@link settle} applies what is due. */
export class Transitions {
  readonly #pending = new Set<Transition>();
  #lastChange = Number.NEGATIVE_INFINITY;

  schedule(transition: Transition): Transition {
    this.#pending.add(transition);
    return transition;
  }

  cancel(transition: Transition): void {
    this.#pending.delete(transition);
  }

  /** Applies all that is due at `now`, in the order it happened; one may schedule the next. */
  settle(now: number): void {
    for (let next = this.#earliest(now); next; next = this.#earliest(now)) {
      const { transition, at } = next;
      this.#pending.delete(transition);
      this.#lastChange = at;
      const progress = transition.ticket?.progress;
      if (progress?.state === 'failed' && transition.fail) transition.fail(at);
      else transition.complete(at, progress?.state === 'done' ? progress : undefined);
    }
  }

  #earliest(now: number): { transition: Transition; at: number } | undefined {
    let earliest: { transition: Transition; at: number } | undefined;
    for (const transition of this.#pending) {
      const progress = transition.ticket?.progress;
      if (transition.dueAt > now || progress?.state === 'running') continue;
      if (transition.ready && !transition.ready()) continue;
      // One that waited for something else to happen happens when that did.
      const readyAt = transition.ready ? this.#lastChange : Number.NEGATIVE_INFINITY;
      const at = Math.max(transition.dueAt, progress?.finishedAt ?? Number.NEGATIVE_INFINITY, readyAt);
      if (!earliest || at < earliest.at) earliest = { transition, at };
    }
    return earliest;
  }
}
