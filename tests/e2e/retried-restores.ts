import { describe, expect, it } from 'vitest';
import { restore, taskErrors } from './restore.ts';
import { type RunningStack, takeSnapshot, targetRegion } from './running-stack.ts';

export function retriedRestores(running: () => RunningStack): void {
  describe('a restore that meets passing failures', () => {
    it('succeeds after Lambda’s own errors, before and after the effect, and AWS’s throttling', async () => {
      const { gateway, aws } = running().stack;
      const source = await takeSnapshot(running());
      gateway.failNext({ function: 'SnapshotCheck', errorType: 'TooManyRequestsException', times: 2 });
      gateway.failNext({ function: 'CopySnapshot', errorType: 'Sandbox.Timedout', afterEffect: true });
      gateway.failNext({ function: 'RestoreSnapshot', errorType: 'ServiceException', afterEffect: true });
      gateway.failNext({ function: 'SetupDBUsers', errorType: 'Sandbox.Timedout', afterEffect: true });
      // One more than the SDK itself tries.
      const throttled = { code: 'Throttling', status: 400, message: 'Rate exceeded' };
      aws.core.faults.add({ action: 'CreateDBInstance', times: 3, fault: throttled });
      const unavailable = { code: 'ServiceUnavailable', status: 503, message: 'Service is unavailable.' };
      aws.core.faults.add({ action: 'DeleteDBCluster', fault: unavailable });

      const ended = await restore(running());

      expect(ended.execution.status).toBe('SUCCEEDED');
      expect(ended.replayed).toEqual([]);
      expect(aws.core.faults.remaining()).toEqual([]);
      const { ClusterStillDeleting: _waiting, ...errors } = taskErrors(ended);
      expect(errors).toEqual({
        'Lambda.TooManyRequestsException': 2,
        'Lambda.ServiceException': 1,
        'Sandbox.Timedout': 2,
        AwsUnavailable: 1,
      });
      expect(ended.states.filter((state) => state === 'RestoreSnapshot')).toHaveLength(1);
      const copies = targetRegion(running()).snapshots.filter(
        ({ tags }) => tags['aurora-restore:source-snapshot'] === source,
      );
      expect(copies).toHaveLength(1);
      expect(ended.notifications).toHaveLength(1);
    });
  });
}
