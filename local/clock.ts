/** The one clock of the local stack: the emulated AWS, the engine's waits and its timestamps all read it. */
export interface Clock {
  /** Simulated milliseconds since the epoch. */
  now(): number;
}

/** Runs `speed` times as fast as the machine's clock, from the same instant. */
export class SimulatedClock implements Clock {
  readonly speed: number;
  readonly startedAt: number;
  readonly #realNow: () => number;

  constructor(speed: number, startedAt = Date.now(), realNow: () => number = Date.now) {
    if (!(speed > 0) || !Number.isFinite(speed)) throw new RangeError(`speed: expected a number above 0, got ${speed}`);
    this.speed = speed;
    this.startedAt = startedAt;
    this.#realNow = realNow;
  }

  now(): number {
    return this.startedAt + (this.#realNow() - this.startedAt) * this.speed;
  }

  /** How long the machine really sleeps for so many simulated milliseconds. */
  toReal(simulatedMilliseconds: number): number {
    return simulatedMilliseconds / this.speed;
  }
}

/** Stands still until it is moved: for tests and simulations. */
export class ManualClock implements Clock {
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
