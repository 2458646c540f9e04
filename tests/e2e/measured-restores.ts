import { describe, expect, it } from 'vitest';
import { metricCatalogue } from '../../src/ports/metrics.ts';
import { datapointsOf } from '../observability/embedded-metrics.ts';
import { type RunningStack, stepFunctionsUrl } from './running-stack.ts';

interface Watched {
  readonly running: readonly unknown[];
  readonly targets: readonly { readonly target: string; readonly dataAgeSeconds?: number }[];
}

/** Comes last: what all the restores before have left in the log. */
export function measuredRestores(running: () => RunningStack): void {
  describe('what the deployed functions have measured', () => {
    it('is told by the watch, of the target’s last complete restore', async () => {
      const { stack } = running();
      const answer = await fetch(`${stack.urls.lambda}/2015-03-31/functions/aurora-restore-local-watch/invocations`, {
        method: 'POST',
        body: JSON.stringify({ time: new Date(stack.clock.now()).toISOString() }),
      });
      const { running: now, targets } = (await answer.json()) as Watched;
      expect(now).toEqual([]);
      expect(targets).toEqual([{ target: 'orders-staging', dataAgeSeconds: expect.any(Number) }]);
      // The night's snapshot was taken before its restore, and not days ago.
      expect(targets[0]?.dataAgeSeconds).toBeGreaterThan(60);
      expect(targets[0]?.dataAgeSeconds).toBeLessThan(48 * 3600);
    });

    it('is in lines that CloudWatch reads, each metric but those of what has not happened here', async () => {
      const values = () => running().log.flatMap(datapointsOf);
      const unseen = [
        'DeadlineUsed',
        'RestoresTimedOut',
        ...(stepFunctionsUrl === undefined ? [] : ['RestoresAborted']),
      ];
      const seen = () => [...new Set(values().map(({ metric }) => metric))].toSorted();
      const expected = Object.keys(metricCatalogue).filter((name) => !unseen.includes(name));
      await expect.poll(seen, { timeout: 5000 }).toEqual(expected.toSorted());
      expect(new Set(values().map(({ dimensions }) => dimensions['Stage']))).toEqual(new Set(['local']));
      const targets = new Set(values().map(({ dimensions }) => dimensions['Target'] ?? 'none'));
      expect([...targets].toSorted()).toEqual(['none', 'orders-staging', 'unknown']);
    });
  });
}
