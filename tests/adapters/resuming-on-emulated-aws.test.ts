import { describe, expect, it } from 'vitest';
import { advance, aNight, names, takeSnapshot, useEmulatedAws } from './emulated-nights.ts';

useEmulatedAws();

const profile = { instances: { class: 'db.r6g.large', count: 2 } };
const setAside = { ...profile, replace: { strategy: 'setAside' } } as const;
const firstNight = 'arn:aws:states:eu-west-1:111122223333:execution:restore:night-1';

describe.each([
  ['once', false],
  ['twice, as if killed at its end', true],
])('after an execution that was stopped, on the emulated AWS, each attempt being made %s', (_how, repeated) => {
  it('the cluster it set aside is the one to be replaced, and what it left unfinished goes', async () => {
    const first = aNight(setAside, { repeated });
    const before = await first.check();
    const copy = await first.copy(before);
    await first.setAside(before);
    const left = await first.restore(before, copy, '1');
    takeSnapshot();

    const second = aNight(setAside, { repeated, night: 2 });
    const plan = await second.check();
    const identifier = before.replace.setAside?.identifier ?? '';
    expect(plan.replace).toMatchObject({
      existing: { resourceId: before.replace.existing?.resourceId },
      setAside: { identifier, adoptedFrom: firstNight },
      leftover: { resourceId: left.resourceId },
    });
    expect(plan).not.toHaveProperty('adoptedCluster');
    const newCopy = await second.copy(plan);
    await expect(second.setAside(plan)).resolves.toMatchObject({
      outcome: 'ClusterSetAside',
      setAside: { identifier },
    });
    expect(names()).toEqual([identifier]);
    const restore = await second.restore(plan, newCopy, 'Infinity');
    await expect(second.archive(plan, newCopy, restore)).resolves.toMatchObject({ deletedCluster: { identifier } });
    expect(names()).toEqual(['orders-staging']);
  });

  it('the cluster it set aside has its name back when the next restore fails too', async () => {
    const first = aNight(setAside, { repeated });
    const before = await first.check();
    await first.setAside(before);
    const second = aNight(setAside, { repeated, night: 2 });
    const plan = await second.check();
    const copy = await second.copy(plan);
    const deletion = await second.setAside(plan);
    const restore = await second.restore(plan, copy, '1');
    await second.fail('SetupDBUsers', { plan, copy, deletion, restore });
    expect(names()).toEqual(['orders-staging']);
    const old = await second.ports.clusters.find('orders-staging');
    expect(old).toMatchObject({ resourceId: before.replace.existing?.resourceId, status: 'available' });
    expect(Object.keys(old?.tags ?? {})).toEqual(['aurora-restore:target']);
  });

  it.each([
    ['deleted', profile, '1'],
    ['deleted', profile, 'Infinity'],
    ['set aside', setAside, 'Infinity'],
  ])('the cluster it restored after the old one was %s is taken over: %#', async (_old, given, until) => {
    const first = aNight(given, { repeated });
    const before = await first.check();
    const copy = await first.copy(before);
    await first.setAside(before);
    const left = await first.restore(before, copy, until);
    advance(600_000);

    const second = aNight(given, { repeated, night: 2 });
    const plan = await second.check();
    expect(plan.adoptedCluster).toEqual({ arn: left.clusterArn, resourceId: left.resourceId, executionId: firstNight });
    expect(plan.instances.map(({ id }) => id)).toEqual(before.instances.map(({ id }) => id));
    expect(plan.replace).not.toHaveProperty('leftover');
    const sameCopy = await second.copy(plan);
    expect(sameCopy.snapshotId).toBe(copy.snapshotId);
    await expect(second.setAside(plan)).resolves.toMatchObject({ adoptedCluster: left.resourceId });
    const restore = await second.restore(plan, sameCopy, 'Infinity');
    expect(restore).toMatchObject({ resourceId: left.resourceId, masterCredentials: 'set' });
    expect(restore.instances).toHaveLength(2);
    await second.archive(plan, sameCopy, restore);
    expect(names()).toEqual(['orders-staging']);
    await expect(second.ports.clusters.find('orders-staging')).resolves.toMatchObject({
      tags: { 'aurora-restore:execution': expect.stringContaining('night-2') },
    });
  });

  it('a cluster that was finished is replaced, though of the same snapshot', async () => {
    const first = aNight(profile, { repeated });
    const before = await first.check();
    const copy = await first.copy(before);
    await first.setAside(before);
    const restore = await first.restore(before, copy, 'Infinity');
    await first.archive(before, copy, restore);
    const plan = await aNight(profile, { night: 2 }).check();
    expect(plan.replace.existing?.resourceId).toBe(restore.resourceId);
    expect(plan).not.toHaveProperty('adoptedCluster');
  });
});
