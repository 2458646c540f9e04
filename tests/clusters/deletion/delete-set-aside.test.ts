import { describe, expect, it } from 'vitest';
import { deleteSetAside } from '../../../src/clusters/deletion/delete-set-aside.ts';
import { takenFinalSnapshot } from '../../../src/clusters/deletion/final-snapshot.ts';
import type { Plan } from '../../../src/payload/plan.ts';
import type { Cluster } from '../../../src/ports/clusters.ts';
import { aSetAsidePlan, asideName } from '../../fakes/aside.ts';
import { anEvent, aPlan, executionId } from '../../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../../fakes/fake-clusters.ts';
import { aSnapshot, FakeSnapshots } from '../../fakes/fake-snapshots.ts';

const planned = aSetAsidePlan({ deadlines: { delete: '10m' } });
const aside = (changes: Partial<Cluster> = {}) => aCluster({ id: asideName, ...changes });

function deleting(clusters: FakeClusters, plan: Plan = planned) {
  const ports = { clusters, snapshots: new FakeSnapshots() };
  return (retryCount = 0) => deleteSetAside(ports, anEvent({ plan }, { retryCount }));
}

const still = { name: 'ClusterStillDeleting' };
const tooLate = 'DeleteDeadlineExceeded';

describe('the deletion of a cluster that was set aside', () => {
  it('has nothing to do where none was, whatever stands under any name', async () => {
    const clusters = new FakeClusters().add(aside()).add(aCluster(), anInstance());
    await expect(deleting(clusters, aPlan({}, { resourceId: 'cluster-OLD' }))(1)).resolves.toBeUndefined();
    const { existing: _none, ...replace } = planned.replace;
    await expect(deleting(new FakeClusters(), { ...planned, replace })(1)).resolves.toBeUndefined();
    expect(clusters.requests).toEqual([]);
  });

  it('asks for that of a cluster that has no instances', async () => {
    const clusters = new FakeClusters().add(aside());
    await expect(deleting(clusters)()).rejects.toMatchObject(still);
    expect(clusters.requests).toEqual([`deleteCluster ${asideName}`]);
  });

  it('waits while RDS lists another cluster’s member with it', async () => {
    const clusters = new FakeClusters().add(aside()).misfile(asideName);
    await expect(deleting(clusters)()).rejects.toMatchObject(still);
    expect(clusters.requests).toEqual([]);
  });

  it('goes on with the one that bears this execution’s tag', async () => {
    const tags = { ...aCluster().tags, 'aurora-restore:set-aside-by': executionId };
    await expect(deleting(new FakeClusters().add(aside({ tags })))()).rejects.toMatchObject(still);
  });

  it.each([
    ['no execution', {}],
    ['night-2', { 'aurora-restore:set-aside-by': 'night-2' }],
  ])('says whose another one under the name is: %s', async (by, tags) => {
    const clusters = new FakeClusters().add(aside({ resourceId: 'cluster-OTHER', tags }));
    await expect(deleting(clusters)()).rejects.toMatchObject({
      name: 'TargetChanged',
      sentence: `Cluster ${asideName} in eu-west-1 is cluster-OTHER, set aside by ${by}; this execution set aside cluster-OLD.`,
      facts: { target: 'orders-staging', cluster: asideName, region: 'eu-west-1', resourceId: 'cluster-OTHER' },
    });
  });

  it('ends by its deadline, and says what is left', async () => {
    const standing = deleting(
      new FakeClusters().add(aside({ status: 'modifying' }), anInstance({ cluster: asideName })),
    );
    await expect(standing(20)).rejects.toMatchObject(still);
    await expect(standing(21)).rejects.toMatchObject({ name: tooLate, facts: { status: 'modifying' } });
    const clusters = new FakeClusters();
    clusters.addInstance(anInstance({ cluster: asideName }));
    await expect(deleting(clusters)(20)).rejects.toMatchObject(still);
    await expect(deleting(clusters)(21)).rejects.toMatchObject({
      ...{ name: tooLate, facts: { status: 'gone, but not its instances' } },
    });
  });
});

describe('the final snapshot that a restore has taken', () => {
  it('is none of a cluster that the plan has not seen', async () => {
    const plan = aPlan({ replace: { finalSnapshot: true } });
    const id = plan.replace.finalSnapshotId ?? '';
    const snapshots = new FakeSnapshots(aSnapshot({ id, region: plan.region, clusterResourceId: 'cluster-OTHER' }));
    await expect(takenFinalSnapshot(snapshots, plan)).resolves.toBeUndefined();
  });
});
