import { describe, expect, it } from 'vitest';
import { advance, aNight, names, useEmulatedAws } from './emulated-nights.ts';

useEmulatedAws();

describe.each([
  ['once', false],
  ['twice, as if killed at its end', true],
])('an old cluster that is set aside on the emulated AWS, each attempt being made %s', (_how, repeated) => {
  it('waits under its new name, and is deleted with a final snapshot once the new one is complete', async () => {
    const night = aNight({ replace: { strategy: 'setAside', finalSnapshot: true } }, { repeated });
    const plan = await night.check();
    const aside = plan.replace.setAside?.identifier ?? '';
    const copy = await night.copy(plan);
    await expect(night.setAside(plan)).resolves.toMatchObject({
      outcome: 'ClusterSetAside',
      setAside: { identifier: aside, resourceId: plan.replace.existing?.resourceId },
    });
    const restore = await night.restore(plan, copy, 'Infinity');
    expect(names().sort()).toEqual(['orders-staging', aside].sort());
    expect((await night.ports.clusters.instancesOf(aside)).map(({ id: name }) => name).sort()).toEqual([
      'blue',
      'green',
    ]);
    await expect(night.archive(plan, copy, restore)).resolves.toMatchObject({
      deletedCluster: { identifier: aside, finalSnapshotId: plan.replace.finalSnapshotId },
    });
    expect(names()).toEqual(['orders-staging']);
    await expect(night.ports.clusters.find('orders-staging')).resolves.toMatchObject({
      resourceId: restore.resourceId,
      tags: { 'aurora-restore:ready-at': expect.any(String) },
    });
  });

  it.each([
    ['is complete but for its users', 'Infinity'],
    ['is just being made', '0'],
    ['has its first instances', '1'],
  ])('has its name back when the restore fails while the new one %s', async (_when, until) => {
    const night = aNight({ replace: { strategy: 'setAside' } }, { repeated });
    const plan = await night.check();
    const copy = await night.copy(plan);
    const deletion = await night.setAside(plan);
    const restore = await night.restore(plan, copy, until);
    const text = await night.fail('SetupDBUsers', { plan, copy, deletion, restore });
    expect(names()).toEqual(['orders-staging']);
    const old = await night.ports.clusters.find('orders-staging');
    expect(old).toMatchObject({ resourceId: plan.replace.existing?.resourceId, status: 'available' });
    expect(Object.keys(old?.tags ?? {})).toEqual(['aurora-restore:target']);
    expect(old?.members.map(({ id: name }) => name).sort()).toEqual(['blue', 'green']);
    expect(text).toContain('- Old cluster: orders-staging stands under its own name again, status available');
    expect(text).toContain('- Restored cluster: it was removed');
    expect(night.notifier.published).toHaveLength(repeated ? 2 : 1);
  });

  it.each([0, 30_000, 70_000, 120_000])(
    'has its name back when DeleteRDS dies right after asking for the rename, and its payload is lost: %i ms later',
    async (milliseconds) => {
      const night = aNight({ replace: { strategy: 'setAside' } }, { repeated });
      const plan = await night.check();
      await night.oneAttempt(plan);
      advance(milliseconds);
      await night.fail('DeleteRDS', { plan });
      expect(names()).toEqual(['orders-staging']);
      const old = await night.ports.clusters.find('orders-staging');
      expect(old).toMatchObject({ resourceId: plan.replace.existing?.resourceId, status: 'available' });
      expect(Object.keys(old?.tags ?? {})).toEqual(['aurora-restore:target']);
    },
  );
});
