import { describe, expect, it } from 'vitest';
import { exampleConfig } from '../config/examples.ts';
import { aNight, names, useEmulatedAws } from './emulated-nights.ts';

useEmulatedAws();

describe('the minimal example of a configuration', () => {
  it('replaces a standing cluster, like for like', async () => {
    const { targets } = exampleConfig('examples/minimal.yml');
    const night = aNight(targets['orders-staging'] ?? {});
    const plan = await night.check();
    const copy = await night.copy(plan);
    await expect(night.setAside(plan)).resolves.toMatchObject({ outcome: 'ClusterDeleted' });
    expect(names()).toEqual([]);
    const restore = await night.restore(plan, copy, 'Infinity');
    expect(restore).toMatchObject({ outcome: 'RestoreComplete', masterCredentials: 'set' });
    expect(restore.instances).toHaveLength(2);
    await expect(night.archive(plan, copy, restore)).resolves.toMatchObject({ kept: [copy.snapshotId] });
    expect(names()).toEqual(['orders-staging']);
  });
});
