import { describe, expect, it } from 'vitest';
import { type EndedRestore, endOf, postRestore } from './restore.ts';
import { type RunningStack, targetCluster } from './running-stack.ts';

export function concurrentRestores(running: () => RunningStack): void {
  describe('two restores of one target that are started together', () => {
    it('end as one that succeeds and one that names it and fails', async () => {
      const start = async () => {
        const response = await postRestore(running(), { target: 'orders-staging' });
        const { id } = (await response.json()) as { readonly id: string };
        return await endOf(running(), id);
      };
      const ended = await Promise.all([start(), start()]);
      const [failed, succeeded] = ended.toSorted((one, other) => statusOf(one).localeCompare(statusOf(other)));
      if (failed === undefined || succeeded === undefined) throw new Error('Two were started.');
      expect(ended.map(statusOf).sort()).toEqual(['FAILED', 'SUCCEEDED']);
      expect(failed.execution.error).toBe('RestoreAlreadyRunning');
      expect(failed.view.failure?.facts).toMatchObject({ runningExecution: succeeded.id });
      expect(failed.notifications).toHaveLength(1);
      expect(failed.notifications[0]?.attributes).toMatchObject({
        ...{ event: 'restore-failed', error: 'RestoreAlreadyRunning' },
      });
      expect(failed.notifications[0]?.text).toContain(`Execution ${succeeded.id} of `);
      expect(targetCluster(running())).toMatchObject({
        status: 'available',
        tags: { 'aurora-restore:execution': expect.stringMatching(`:${succeeded.id}$`) },
      });
    });
  });
}

function statusOf({ execution }: EndedRestore): string {
  return execution.status ?? '';
}
