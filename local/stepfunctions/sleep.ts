import { setTimeout as timer } from 'node:timers/promises';

/** Node.js fires a timer of more milliseconds than this at once. */
const longestTimer = 2 ** 31 - 1;

/** Lets so many real milliseconds pass; throws the signal's reason as soon as it is aborted. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  for (let left = Math.ceil(milliseconds); left > 0; left -= longestTimer) {
    await timer(Math.min(left, longestTimer), undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  signal.throwIfAborted();
}
