/** How a process ended that was told to end: by Ctrl-C, by a closing terminal, or by its supervisor. */
type Shutdown = { readonly signal: NodeJS.Signals; readonly failed: boolean };

/**
 * Closes what runs when the process is told to end; a second signal ends it at once, as if nothing had caught it. Settles
 * once all is closed. `told()` is true from the first signal on.
 */
function closeOnSignal(close: () => Promise<void>): { readonly done: Promise<Shutdown>; told(): boolean } {
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

/** What is to be told to end, and a stack that has not been told so before it was up. */
interface Started<Part> {
  readonly shutdown: ReturnType<typeof closeOnSignal>;
  readonly stack: Part | undefined;
}

/**
 * Starts a stack, which is closed when the process is told to end. Told so while it starts, it gives up the start: the signal
 * that `start` is given is aborted, and there is no stack once that has ended what it had begun. Throws what `start` throws.
 */
export async function startUnlessTold<Part extends { close(): Promise<void> }>(
  start: (signal: AbortSignal) => Promise<Part>,
): Promise<Started<Part>> {
  const stopping = new AbortController();
  let close = async () => {};
  const shutdown = closeOnSignal(() => close());
  const starting = start(stopping.signal);
  close = async () => {
    stopping.abort();
    const stack = await starting.catch(() => undefined);
    await stack?.close();
  };
  try {
    const stack = await starting;
    if (!shutdown.told()) return { shutdown, stack };
  } catch (error) {
    // Ctrl-C reaches the processes that are being started, too: what they say of it is no news.
    if (!shutdown.told()) throw error;
  }
  await shutdown.done;
  return { shutdown, stack: undefined };
}
