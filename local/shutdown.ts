/** How a process ended that was told to end: by Ctrl-C, by a closing terminal, or by its supervisor. */
export type Shutdown = { readonly signal: NodeJS.Signals; readonly failed: boolean };

/**
 * Closes what runs when the process is told to end; a second signal ends it at once, as if nothing had caught it. Settles
 * once all is closed. `told()` is true from the first signal on.
 */
export function closeOnSignal(close: () => Promise<void>): { readonly done: Promise<Shutdown>; told(): boolean } {
  const { promise: done, resolve } = Promise.withResolvers<Shutdown>();
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (told) process.exit(1);
      told = true;
      close().then(
        () => resolve({ signal, failed: false }),
        (error: unknown) => {
          console.error(error);
          resolve({ signal, failed: true });
        },
      );
    });
  }
  return { done, told: () => told };
}
