import { DescribeAccountAttributesCommand } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, here } from './emulator.ts';

describe('DescribeAccountAttributes', () => {
  it('tells how many manual cluster snapshots there are and may be in the region', async () => {
    const { core, rds } = await emulator({ settings: { quotas: { manualSnapshots: 7 } } });
    core.seed.cluster(here, { id: 'orders' });
    core.seed.snapshotOf(here, 'orders', { id: 'by-hand', type: 'manual' });
    const { AccountQuotas: quotas } = await rds().send(new DescribeAccountAttributesCommand({}));
    expect(quotas).toContainEqual({ AccountQuotaName: 'ManualClusterSnapshots', Used: 1, Max: 7 });
  });
});
