import { describe, expect, it } from 'vitest';
import { sleep } from '../../../local/stepfunctions/sleep.ts';

const { signal } = new AbortController();

describe('the sleep of the local engine', () => {
  it('is never shorter than it was asked for, though timers come early', async () => {
    for (let number = 0; number < 200; number += 1) {
      const before = performance.now();
      await sleep(2, signal);
      expect(performance.now() - before).toBeGreaterThanOrEqual(2);
    }
  });

  it('ends with the reason as soon as it is aborted', async () => {
    const stopping = new AbortController();
    const asleep = sleep(60_000, stopping.signal);
    stopping.abort(new Error('stopped'));
    await expect(asleep).rejects.toThrow('stopped');
  });
});
