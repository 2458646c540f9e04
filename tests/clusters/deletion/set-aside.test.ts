import { describe, expect, it } from 'vitest';
import { advanceSetAside } from '../../../src/clusters/deletion/set-aside.ts';
import type { Profile } from '../../../src/config/schema.ts';
import { PipelineError } from '../../../src/failures/pipeline-error.ts';
import type { Cluster } from '../../../src/ports/clusters.ts';
import { createDeleteRds } from '../../../src/steps/delete-rds.ts';
import { aSetAsidePlan, asideName } from '../../fakes/aside.ts';
import { anEvent, executionId } from '../../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../../fakes/fake-clusters.ts';
import { anExecution, FakeRestores } from '../../fakes/fake-restores.ts';
import { FakeSnapshots } from '../../fakes/fake-snapshots.ts';

function scene(changes: Partial<Cluster> = {}, profile: Partial<Profile> = {}) {
  const clusters = new FakeClusters().add(aCluster(changes), anInstance({ id: 'writer' }));
  const plan = aSetAsidePlan(profile);
  const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
  const at = (retryCount: number) => step(anEvent({ plan }, { retryCount }));
  return { clusters, plan, at };
}

const still = { name: 'ClusterStillDeleting' };
const done = {
  outcome: 'ClusterSetAside',
  cluster: 'orders-staging',
  setAside: { identifier: asideName, resourceId: 'cluster-OLD' },
};

describe('DeleteRDS that sets the old cluster aside', () => {
  it('tags it, renames it, and ends when it stands under its new name', async () => {
    const { clusters, at } = scene({ deletionProtection: true }, { replace: { disableDeletionProtection: true } });
    await expect(at(0)).rejects.toMatchObject(still);
    expect(clusters.requests).toEqual(['tag orders-staging', `rename orders-staging ${asideName}`]);
    await expect(at(1)).rejects.toMatchObject(still);
    clusters.renamed('orders-staging', asideName);
    await expect(at(2)).resolves.toEqual(done);
    expect(clusters.requests).toHaveLength(2);
    await expect(clusters.find(asideName)).resolves.toMatchObject({
      deletionProtection: true,
      tags: { 'aurora-restore:set-aside-by': executionId, 'aurora-restore:set-aside-from': 'orders-staging' },
    });
    expect((await clusters.instancesOf(asideName)).map(({ id }) => id)).toEqual(['writer']);
  });

  it('starts a stopped cluster first', async () => {
    const { clusters, at } = scene({ status: 'stopped' });
    await expect(at(0)).rejects.toMatchObject(still);
    expect(clusters.requests).toEqual(['startCluster orders-staging']);
    await expect(at(1)).rejects.toMatchObject(still);
    expect(clusters.requests).toHaveLength(1);
  });

  it('bears that it is found under neither name for a while, and says so when that lasts', async () => {
    const { clusters, at } = scene({}, { deadlines: { delete: '10m' } });
    clusters.remove('orders-staging');
    await expect(at(20)).rejects.toMatchObject(still);
    await expect(at(21)).rejects.toMatchObject({
      name: 'DeleteDeadlineExceeded',
      sentence: expect.stringContaining(`under neither name, orders-staging nor ${asideName}`),
    });
  });

  it('waits while it is busy under either name', async () => {
    const { clusters, at } = scene({ status: 'backing-up' });
    await expect(at(0)).rejects.toMatchObject(still);
    expect(clusters.requests).toEqual([]);
    clusters.renamed('orders-staging', asideName);
    clusters.change(asideName, { status: 'renaming' });
    await expect(at(1)).rejects.toMatchObject(still);
  });

  it.each(['orders-staging', asideName])('does not wait beyond the deadline while it is busy as %s', async (name) => {
    const { clusters, at } = scene({}, { deadlines: { delete: '10m' } });
    if (name === asideName) clusters.renamed('orders-staging', asideName);
    clusters.change(name, { status: 'backing-up' });
    await expect(at(20)).rejects.toMatchObject(still);
    await expect(at(21)).rejects.toMatchObject({
      ...{ name: 'DeleteDeadlineExceeded', facts: { cluster: name, status: 'backing-up' } },
    });
  });

  it('gives way to a running restore that has set it aside, and leaves it that one’s', async () => {
    const { clusters, plan } = scene();
    clusters.renamed('orders-staging', asideName);
    // Started later, so that it gives way itself where it asks who goes first.
    const other = anExecution('night-2', { startedAt: '2026-08-01T06:30:00.000Z' });
    clusters.change(asideName, { tags: { ...aCluster().tags, 'aurora-restore:set-aside-by': other.executionId } });
    const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores(other) });
    await expect(step(anEvent({ plan }))).rejects.toMatchObject({
      ...{ name: 'RestoreAlreadyRunning', facts: { runningExecution: 'night-2' } },
    });
    expect(clusters.requests).toEqual([]);
  });

  it.each(['rename', 'tag'])('asks again where the answer to %s is lost', async (method) => {
    const { clusters, at } = scene();
    clusters.interruptions.fail(method, new PipelineError('AwsUnavailable', 'No answer.'), 'after');
    await expect(at(0)).rejects.toMatchObject(still);
    await expect(at(1)).rejects.toMatchObject(still);
    expect(clusters.requests.filter((request) => request.startsWith('rename'))).toHaveLength(1);
  });

  it.each(['incompatible-network', 'deleting'])(
    'refuses a cluster that is %s: it can never be renamed',
    async (status) => {
      const { clusters, at } = scene({ status });
      await expect(at(0)).rejects.toMatchObject({
        ...{ name: 'TargetNotDeletable', facts: { target: 'orders-staging', cluster: 'orders-staging', status } },
      });
      expect(clusters.requests).toEqual([]);
      clusters.renamed('orders-staging', asideName);
      clusters.change(asideName, { status });
      await expect(at(1)).rejects.toMatchObject({ name: 'TargetNotDeletable', facts: { cluster: asideName } });
    },
  );

  it('waits no longer than its deadline, under either name', async () => {
    const { clusters, at } = scene({ status: 'backing-up' }, { deadlines: { delete: '10m' } });
    const late = { name: 'DeleteDeadlineExceeded', facts: { status: 'backing-up' } };
    await expect(at(20)).rejects.toMatchObject(still);
    await expect(at(21)).rejects.toMatchObject(late);
    clusters.renamed('orders-staging', asideName);
    clusters.change(asideName, { status: 'backing-up' });
    await expect(at(20)).rejects.toMatchObject(still);
    await expect(at(21)).rejects.toMatchObject(late);
  });

  it.each([
    ['is stopped, though this restore has renamed it', 'stopped', undefined],
    ['is backed up, though an earlier restore has renamed it', 'backing-up', 'night-0'],
  ])('waits where it %s', async (_what, status, adoptedFrom) => {
    const { plan, clusters } = scene();
    clusters.renamed('orders-staging', asideName);
    clusters.change(asideName, { status });
    const setAside = { identifier: asideName, ...(adoptedFrom === undefined ? {} : { adoptedFrom }) };
    const event = anEvent({ plan: { ...plan, replace: { ...plan.replace, setAside } } });
    const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
    await expect(step(event)).rejects.toMatchObject(still);
  });

  it.each<[string, Partial<Cluster>, string]>([
    ['one that took its place', { resourceId: 'cluster-OTHER' }, 'TargetChanged'],
    ['one that lost its tag', { tags: {} }, 'TargetNotOwned'],
    ['one whose protection may not be lifted later', { deletionProtection: true }, 'TargetProtected'],
  ])('renames nothing but the planned cluster: not %s', async (_what, changes, name) => {
    const { clusters, at } = scene(changes);
    await expect(at(0)).rejects.toMatchObject({ name });
    expect(clusters.requests).toEqual([]);
  });

  it('does not take a stranger under the new name for it', async () => {
    const { clusters, at } = scene();
    clusters.remove('orders-staging');
    clusters.add(aCluster({ id: asideName, resourceId: 'cluster-OTHER' }));
    await expect(at(0)).rejects.toMatchObject({
      name: 'TargetChanged',
      facts: { cluster: asideName, resourceId: 'cluster-OTHER', plannedResourceId: 'cluster-OLD' },
    });
  });

  it('has nothing to set aside where no cluster stood', async () => {
    const { plan, clusters } = scene();
    const { existing: _existing, setAside: _aside, ...replace } = plan.replace;
    clusters.remove('orders-staging');
    const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
    await expect(step(anEvent({ plan: { ...plan, replace } }))).resolves.toMatchObject({ outcome: 'NoCluster' });
    const ports = { clusters, restores: new FakeRestores() };
    const { setAside: _one, ...existing } = plan.replace;
    const { existing: _other, ...setAside } = plan.replace;
    for (const part of [existing, setAside]) {
      await expect(advanceSetAside(ports, anEvent({ plan: { ...plan, replace: part } }), undefined)).resolves.toEqual({
        outcome: 'NoCluster',
        cluster: 'orders-staging',
      });
    }
  });
});
