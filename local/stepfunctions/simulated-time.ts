import type { Clock } from '../clock.ts';

/** Node.js fires a timer of more milliseconds than this at once. */
const longestTimer = 2 ** 31 - 1;

/** The simulated time of this thread. */
export interface SimulatedTime {
  /** Lets `Date` stand at an instant while `work` runs, up to its first pause. */
  at<Result>(milliseconds: number, work: () => Result): Result;
}

/**
 * Puts simulated time under everything in this thread that calls `Date` or the global `setTimeout`: the engine sleeps
 * and takes the time with them. `waitTimeScale` is how many real milliseconds a simulated one takes. For a thread of
 * its own only: it replaces globals.
 */
export function installSimulatedTime(clock: Clock, waitTimeScale: number): SimulatedTime {
  const RealDate = globalThis.Date;
  const setRealTimeout = globalThis.setTimeout;
  let frozen: number | undefined;
  const now = () => Math.floor(frozen ?? clock.now());

  class SimulatedDate extends RealDate {
    constructor(...given: [] | ConstructorParameters<DateConstructor>) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }

    static override now(): number {
      return now();
    }
  }
  const setSimulatedTimeout = (callback: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) =>
    setRealTimeout(callback, Math.min(Math.max(Math.ceil(milliseconds * waitTimeScale), 0), longestTimer), ...given);
  Object.assign(globalThis, { Date: SimulatedDate, setTimeout: setSimulatedTimeout });

  return {
    at: (milliseconds, work) => {
      frozen = milliseconds;
      try {
        return work();
      } finally {
        frozen = undefined;
      }
    },
  };
}
