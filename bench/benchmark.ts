/** One figure: a ratio of two things that were measured in the same run. */
export interface Measurement {
  /** `<what>.<against what>`, such as `users.vs-psql`. */
  readonly name: string;
  readonly value: number;
  /** `ratio` for all but counts. */
  readonly unit: string;
  /** What it is compared to, in words. */
  readonly versus: string;
  /** The value must not be above it. */
  readonly bound: number;
  readonly holds: boolean;
}

/** A set of measurements that share their preparation. */
export interface Benchmark {
  readonly name: string;
  /** Tells what it does meanwhile; throws an Error that says what is missing on this machine. */
  run(tell: (line: string) => void): Promise<readonly Measurement[]>;
}

export function ratio(name: string, value: number, versus: string, bound: number): Measurement {
  const rounded = Math.round(value * 1000) / 1000;
  return { name, value: rounded, unit: 'ratio', versus, bound, holds: rounded <= bound };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** Milliseconds that the work takes. */
export async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
