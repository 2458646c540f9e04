import { setTimeout as timer } from 'node:timers/promises';

/** Node.js fires a timer of more milliseconds than this at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Lets so many real milliseconds pass, and never fewer: a timer may come a millisecond early, which may be more than a simulated
 * second. Throws the signal's reason as soon as it is aborted.
 */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = end - performance.now()) {
    await timer(Math.min(Math.ceil(left), longestTimer), undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  signal.throwIfAborted();
}
