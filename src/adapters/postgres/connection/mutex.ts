/** One at a time, in the order of asking. */
export interface Mutex {
  /** Resolves when it is the caller's turn, which lasts until it calls what this resolves to. */
  take(): Promise<() => void>;
}

export function createMutex(): Mutex {
  let last: Promise<void> = Promise.resolve();
  return {
    take: async () => {
      const before = last;
      const turn = Promise.withResolvers<void>();
      last = turn.promise;
      await before;
      return turn.resolve;
    },
  };
}
