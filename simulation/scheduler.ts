import type { Clock } from '../local/clock.ts';

interface Planned {
  readonly at: number;
  /** Two things at one instant happen in the order in which they were planned. */
  readonly order: number;
  readonly work: () => void;
  /** Only has to be done if something else is still going on by then. */
  readonly background: boolean;
}

/** The machine's own, before anything in this thread is replaced. */
const afterMicrotasks = setImmediate;

/** The virtual clock: time passes only from one planned thing to the next, and each is done with before the next begins. */
export class Scheduler implements Clock {
  #now: number;
  #order = 0;
  #foreground = 0;
  /** A binary heap, the earliest first. */
  readonly #planned: Planned[] = [];

  constructor(startedAt: number) {
    this.#now = startedAt;
  }

  /** Simulated milliseconds since the epoch. */
  now(): number {
    return this.#now;
  }

  after(milliseconds: number, work: () => void, { background = false } = {}): void {
    if (!background) this.#foreground += 1;
    this.#push({ at: this.#now + Math.max(0, milliseconds), order: this.#order++, work, background });
  }

  /** Runs until nothing is planned any more, but for what lies in the background while nobody is busy. */
  async run(busy: () => boolean): Promise<void> {
    while (this.#foreground > 0 || busy()) {
      const next = this.#pop();
      if (next === undefined) return;
      if (!next.background) this.#foreground -= 1;
      this.#now = next.at;
      next.work();
      // What was resumed runs as far as it can: all it ever waits for is planned here.
      await new Promise<void>((resolve) => afterMicrotasks(resolve));
    }
  }

  #push(planned: Planned): void {
    const heap = this.#planned;
    let at = heap.push(planned) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(planned, heap[parent])) break;
      heap[at] = heap[parent] as Planned;
      at = parent;
    }
    heap[at] = planned;
  }

  #pop(): Planned | undefined {
    const heap = this.#planned;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Planned, heap[child])) child += 1;
      if (!isBefore(heap[child] as Planned, last)) break;
      heap[at] = heap[child] as Planned;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

function isBefore(one: Planned, other: Planned | undefined): boolean {
  return other !== undefined && (one.at === other.at ? one.order < other.order : one.at < other.at);
}
