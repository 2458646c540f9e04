/**
 * Closes what runs when the process is told to end: by Ctrl-C, by a terminal that closes, or by its supervisor. A second
 * signal ends it at once. Returns a promise that settles with the exit code once all is closed.
 */
export function closeOnSignal(close: () => Promise<void>): Promise<number> {
  return new Promise((resolve) => {
    const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
    let closing = false;
    for (const [signal, code] of Object.entries(codes)) {
      process.on(signal, () => {
        if (closing) process.exit(code);
        closing = true;
        close().then(
          () => resolve(code),
          (error: unknown) => {
            console.error(error);
            resolve(1);
          },
        );
      });
    }
  });
}
