import { AddTagsToResourceCommand, RemoveTagsFromResourceCommand } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { type RunningStack, targetCluster, targetRegion } from './running-stack.ts';

const request = { target: 'orders-staging' };

/** What `POST /plans` answers, as far as tests read it. */
interface Planned {
  readonly feasible: boolean;
  readonly checks: readonly { readonly name: string; readonly result: string; readonly facts?: object }[];
  readonly plan: { readonly origins: Readonly<Record<string, string>> };
  readonly wouldDelete?: { readonly cluster?: { readonly arn: string; readonly instances: readonly string[] } };
}

async function plan({ stack }: RunningStack): Promise<{ status: number; planned: Planned }> {
  const response = await fetch(`${stack.urls.http}/plans`, { method: 'POST', body: JSON.stringify(request) });
  return { status: response.status, planned: (await response.json()) as Planned };
}

export function plannedRestores(running: () => RunningStack): void {
  describe('POST /plans', () => {
    it('says what a restore would do, and changes nothing', async () => {
      const before = targetRegion(running());
      const { arn, instances } = targetCluster(running());
      const { status, planned } = await plan(running());
      expect({ status, feasible: planned.feasible }, JSON.stringify(planned.checks)).toEqual({
        status: 200,
        feasible: true,
      });
      expect(planned.checks.filter(({ result }) => result === 'failed')).toEqual([]);
      expect(planned.plan.origins).toMatchObject({ 'cluster.subnetGroup': 'profile' });
      expect(planned.wouldDelete?.cluster).toMatchObject({ arn, instances: instances.map(({ id }) => id) });
      expect(targetRegion(running())).toEqual(before);
    });

    it('answers the function’s caller the same', async () => {
      const { stack } = running();
      const url = `${stack.urls.lambda}/2015-03-31/functions/plan/invocations`;
      const invoked = await fetch(url, { method: 'POST', body: JSON.stringify(request) });
      const { plan: settled, wouldDelete } = (await invoked.json()) as Planned;
      const { planned } = await plan(running());
      expect({ settled, wouldDelete }).toEqual({ settled: planned.plan, wouldDelete: planned.wouldDelete });
    });

    it('says all that stands against a restore', async () => {
      const { rds } = running();
      const { arn, tags } = targetCluster(running());
      const Key = 'aurora-restore:target';
      const denied = { code: 'NotFoundException', status: 400, message: 'Alias is not found.' };
      running().stack.aws.core.faults.add({ service: 'kms', action: 'DescribeKey', fault: denied });
      await rds.send(new RemoveTagsFromResourceCommand({ ResourceName: arn, TagKeys: [Key] }));
      try {
        const { status, planned } = await plan(running());
        expect({ status, feasible: planned.feasible }).toEqual({ status: 200, feasible: false });
        expect(planned.checks.filter(({ result }) => result === 'failed')).toMatchObject([
          { name: 'targetOwned', facts: { error: 'TargetNotOwned' } },
          { name: 'copyKey', facts: { error: 'KmsKeyNotAccessible' } },
        ]);
        expect(planned).not.toHaveProperty('wouldDelete');
      } finally {
        await rds.send(new AddTagsToResourceCommand({ ResourceName: arn, Tags: [{ Key, Value: tags[Key] }] }));
      }
    });
  });
}
