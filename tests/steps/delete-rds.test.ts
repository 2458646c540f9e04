import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import { createDeleteRds } from '../../src/steps/delete-rds.ts';
import { aCopy, anEvent, aPlan } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const old = { resourceId: 'cluster-OLD' };

function scene(profile: Partial<Profile> = {}, changes: Partial<Cluster> = {}, existing: typeof old | null = old) {
  const clusters = new FakeClusters().add(
    aCluster(changes),
    anInstance({ id: 'writer' }),
    anInstance({ id: 'reader-a' }),
    anInstance({ id: 'reader-b' }),
  );
  const snapshots = new FakeSnapshots();
  const plan = aPlan(profile, existing ?? undefined);
  const step = createDeleteRds({ clusters, snapshots, restores: new FakeRestores() });
  let retryCount = 0;
  return {
    clusters,
    snapshots,
    plan,
    attempt: () => step(anEvent({ plan }, { retryCount: retryCount++ })),
    at: (count: number) => step(anEvent({ plan }, { retryCount: count })),
  };
}

const stillDeleting = { name: 'ClusterStillDeleting' };

describe('DeleteRDS without the copy that the target is to be restored from', () => {
  const withCopy = (status: string | undefined, changes: Partial<Cluster> = {}, profile: Partial<Profile> = {}) => {
    const { clusters, snapshots, plan } = scene(profile, changes);
    const copy = aCopy(plan, { outcome: 'CopyComplete', status: 'available' });
    if (status !== undefined) snapshots.add(aSnapshot({ id: copy.snapshotId, region: 'eu-west-1', status }));
    const step = createDeleteRds({ clusters, snapshots, restores: new FakeRestores() });
    return { clusters, attempt: () => step(anEvent({ plan, copy })) };
  };

  it.each([
    ['is gone', undefined, {}],
    ['has failed', 'failed', {}],
    ['is being deleted', 'deleting', {}],
    ['is gone, where the cluster is to be set aside', undefined, { replace: { strategy: 'setAside' as const } }],
  ])('touches nothing where it %s', async (_what, status, profile) => {
    const { clusters, attempt } = withCopy(status, {}, profile);
    await expect(attempt()).rejects.toMatchObject({ name: 'SnapshotCopyFailed' });
    expect(clusters.requests).toEqual([]);
  });

  it('goes on where it is there, and where the cluster is being deleted already', async () => {
    await expect(withCopy('available').attempt()).rejects.toMatchObject(stillDeleting);
    await expect(withCopy(undefined, { status: 'deleting' }).attempt()).rejects.toMatchObject(stillDeleting);
  });
});

describe('DeleteRDS', () => {
  it('has nothing to do where no cluster stands', async () => {
    const { clusters, attempt } = scene({}, {}, null);
    clusters.remove('orders-staging');
    await expect(attempt()).resolves.toEqual({ outcome: 'NoCluster', cluster: 'orders-staging' });
    expect(clusters.requests).toEqual([]);
  });

  it('deletes readers, then the writer, then the cluster, and ends when all is gone', async () => {
    const { clusters, attempt } = scene();
    for (let count = 0; count < 3; count += 1) await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).toEqual([
      'deleteInstance reader-a',
      'deleteInstance reader-b',
      'deleteInstance writer',
      'deleteCluster orders-staging',
    ]);
    clusters.change('orders-staging', { status: 'deleting' });
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    clusters.remove('orders-staging');
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    for (const id of ['writer', 'reader-a', 'reader-b']) clusters.removeInstance(id);
    await expect(attempt()).resolves.toEqual({ outcome: 'ClusterDeleted', cluster: 'orders-staging' });
    expect(clusters.requests).toHaveLength(4);
  });

  it('asks again for a deletion that RDS accepted and does not show', async () => {
    const { clusters, attempt } = scene();
    for (let count = 0; count < 4; count += 1) await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests.filter((request) => request.startsWith('deleteCluster'))).toHaveLength(2);
  });

  it('starts a stopped cluster first and waits for it', async () => {
    const { clusters, attempt } = scene({}, { status: 'stopped' });
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).toEqual(['startCluster orders-staging']);
    clusters.change('orders-staging', { status: 'available' });
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests.at(-1)).toBe('deleteInstance reader-b');
  });

  it('lifts the deletion protection where the profile allows it', async () => {
    const { clusters, attempt } = scene({ replace: { disableDeletionProtection: true } }, { deletionProtection: true });
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).toEqual(['disableDeletionProtection orders-staging']);
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).toContain('deleteInstance reader-a');
  });

  it.each(['deleteInstance', 'deleteCluster'])('waits when RDS refuses %s for the moment', async (method) => {
    const { clusters, attempt } = scene();
    clusters.interruptions.fail(method, new PipelineError('ClusterBusy', 'It is modifying.'));
    for (let count = 0; count < 4; count += 1) await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests.at(-1)).toBe('deleteCluster orders-staging');
  });

  it('hands on what RDS refuses for good', async () => {
    const { clusters, attempt } = scene();
    clusters.interruptions.fail('deleteInstance', new PipelineError('AwsAccessDenied', 'No.'));
    await expect(attempt()).rejects.toMatchObject({ name: 'AwsAccessDenied' });
  });

  it('takes an AWS that does not answer for a wait, so that it does not use up the few retries of a state that lasts for hours', async () => {
    const { clusters, attempt } = scene();
    for (let count = 0; count < 20; count += 1) {
      clusters.interruptions.fail('find', new PipelineError('AwsUnavailable', 'Rate exceeded.'));
      await expect(attempt()).rejects.toMatchObject({
        ...stillDeleting,
        sentence: expect.stringContaining('Rate exceeded'),
      });
    }
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).toEqual(['deleteInstance reader-a', 'deleteInstance reader-b']);
  });

  it('waits no longer than its deadline for an AWS that does not answer', async () => {
    const { clusters, at } = scene({ deadlines: { delete: '10m' } });
    clusters.interruptions.fail('find', new PipelineError('AwsUnavailable', 'Rate exceeded.'));
    await expect(at(21)).rejects.toMatchObject({
      name: 'DeleteDeadlineExceeded',
      sentence: expect.stringContaining('Rate exceeded'),
    });
  });

  it('counts its attempts against the deadline', async () => {
    const { at } = scene({ deadlines: { delete: '10m' } });
    await expect(at(20)).rejects.toMatchObject(stillDeleting);
    await expect(at(21)).rejects.toMatchObject({
      name: 'DeleteDeadlineExceeded',
      facts: { elapsedSeconds: 630, deadlineSeconds: 600 },
    });
  });

  it('ends well after the deadline if the cluster is gone by then', async () => {
    const { clusters, at } = scene({ deadlines: { delete: '10m' } });
    clusters.remove('orders-staging');
    for (const id of ['writer', 'reader-a', 'reader-b']) clusters.removeInstance(id);
    await expect(at(1000)).resolves.toMatchObject({ outcome: 'ClusterDeleted' });
  });
});

describe('DeleteRDS never touches', () => {
  it.each<[string, Partial<Profile>, Partial<Cluster>, typeof old | null, string]>([
    ['a cluster that took the planned one’s place', {}, { resourceId: 'cluster-OTHER' }, old, 'TargetChanged'],
    ['a cluster that came where the plan saw none', {}, {}, null, 'TargetChanged'],
    ['a cluster that lost its tag', {}, { tags: {} }, old, 'TargetNotOwned'],
    ['another target’s cluster', {}, { tags: { 'aurora-restore:target': 'x' } }, old, 'TargetNotOwned'],
    ['a cluster that has been protected', {}, { deletionProtection: true }, old, 'TargetProtected'],
    [
      'a cluster of another region than the plan’s, whatever its name',
      { replace: { adopt: true } },
      { arn: 'arn:aws:rds:us-east-1:111122223333:cluster:orders-staging' },
      old,
      'InvalidConfig',
    ],
    ['a member of a global cluster', {}, { globalCluster: 'world' }, old, 'TargetNotDeletable'],
    ['a read replica', {}, { replicaOf: 'arn:x' }, old, 'TargetNotDeletable'],
    ['a cluster with replicas', {}, { replicas: ['arn:x'] }, old, 'TargetNotDeletable'],
    [
      'the source, even if it may adopt',
      { source: { region: 'eu-west-1', cluster: 'orders-staging' }, replace: { adopt: true } },
      { tags: {} },
      old,
      'TargetIsSource',
    ],
  ])('%s', async (_what, profile, changes, existing, name) => {
    const { clusters, attempt } = scene(profile, changes, existing);
    await expect(attempt()).rejects.toMatchObject({ name });
    expect(clusters.requests).toEqual([]);
  });

  it('the cluster that the snapshot was taken of, whatever its name and though the plan names it', async () => {
    const clusters = new FakeClusters().add(aCluster(), anInstance());
    const source = { region: 'us-east-1', cluster: 'orders-prod', ...old };
    const plan = aPlan({ replace: { adopt: true } }, old, { source });
    const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
    await expect(step(anEvent({ plan }))).rejects.toMatchObject({ name: 'TargetIsSource', facts: old });
    expect(clusters.requests).toEqual([]);
  });
});

describe('DeleteRDS while clusters are renamed', () => {
  it('leaves the instances of a cluster that takes the name between the look at the members and the look at the cluster', async () => {
    const { clusters, attempt } = scene();
    const list = clusters.instancesOf.bind(clusters);
    clusters.instancesOf = async (id) => {
      const members = await list(id);
      clusters.add(aCluster({ resourceId: 'cluster-OTHER' }), anInstance({ id: 'theirs' }));
      return members;
    };
    await expect(attempt()).rejects.toMatchObject({ name: 'TargetChanged' });
    expect(clusters.requests).toEqual([]);
  });

  it('deletes no instance that the planned cluster does not name as its member', async () => {
    const { clusters, attempt } = scene();
    clusters.addInstance(anInstance({ id: 'theirs' }));
    for (let count = 0; count < 5; count += 1) await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).not.toContain('deleteInstance theirs');
  });

  it('waits while RDS lists another cluster’s member with it, and asks for nothing', async () => {
    const { clusters, attempt } = scene();
    clusters.misfile();
    await expect(attempt()).rejects.toMatchObject({
      ...stillDeleting,
      facts: {
        progress: 'waiting while RDS lists members of another cluster with it: reports-1',
      },
    });
    expect(clusters.requests).toEqual([]);
    clusters.removeInstance('reports-1');
    for (let count = 0; count < 5; count += 1) await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).toContain('deleteCluster orders-staging');
  });

  it('waits while the cluster is being renamed, for someone means to keep it', async () => {
    const { clusters, attempt } = scene({}, { status: 'renaming' });
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).toEqual([]);
  });
});

describe('DeleteRDS with a final snapshot', () => {
  const profile = { replace: { finalSnapshot: true } };

  async function upToTheCluster(attempt: () => Promise<unknown>): Promise<void> {
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
  }

  it('names it in the deletion and in its result', async () => {
    const { clusters, snapshots, plan, attempt } = scene(profile);
    const id = plan.replace.finalSnapshotId ?? '';
    await upToTheCluster(attempt);
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests.at(-1)).toBe(`deleteCluster orders-staging ${id}`);
    snapshots.add(aSnapshot({ id, region: 'eu-west-1', cluster: 'orders-staging' }));
    clusters.remove('orders-staging');
    for (const member of ['writer', 'reader-a', 'reader-b']) clusters.removeInstance(member);
    await expect(attempt()).resolves.toMatchObject({ outcome: 'ClusterDeleted', finalSnapshotId: id });
  });

  it('does not tell a snapshot of an earlier cluster for it where somebody has deleted the cluster', async () => {
    const { clusters, snapshots, plan, attempt } = scene(profile);
    const id = plan.replace.finalSnapshotId ?? '';
    snapshots.add(aSnapshot({ id, region: 'eu-west-1', clusterResourceId: 'cluster-OFLASTYEAR' }));
    clusters.remove('orders-staging');
    for (const member of ['writer', 'reader-a', 'reader-b']) clusters.removeInstance(member);
    expect(await attempt()).toEqual({ outcome: 'ClusterDeleted', cluster: 'orders-staging' });
  });

  it('deletes no instance before the cluster is available', async () => {
    const { clusters, attempt } = scene(profile, { status: 'modifying' });
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests).toEqual([]);
  });

  it('refuses a cluster of which none can be taken', async () => {
    const { clusters, attempt } = scene(profile, { status: 'inaccessible-encryption-credentials' });
    await expect(attempt()).rejects.toMatchObject({ name: 'TargetNotDeletable' });
    expect(clusters.requests).toEqual([]);
  });

  it('waits while its own is being made, and then deletes what is left', async () => {
    const { clusters, snapshots, plan, attempt } = scene(profile);
    const id = plan.replace.finalSnapshotId ?? '';
    await upToTheCluster(attempt);
    const taken = new PipelineError('SnapshotAlreadyExists', 'It exists.');
    snapshots.add(aSnapshot({ id, region: 'eu-west-1', cluster: 'orders-staging', status: 'creating' }));
    clusters.interruptions.fail('deleteCluster', taken);
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests.join()).not.toContain('deleteCluster');
    snapshots.change(id, { status: 'available' });
    clusters.interruptions.fail('deleteCluster', taken);
    await expect(attempt()).rejects.toMatchObject(stillDeleting);
    expect(clusters.requests.at(-1)).toBe('deleteCluster orders-staging');
  });

  it.each([
    ['another cluster’s', { cluster: 'billing' }],
    ['an earlier cluster’s of the same name', { cluster: 'orders-staging', clusterResourceId: 'cluster-OFLASTYEAR' }],
    ['its own failed', { cluster: 'orders-staging', status: 'failed' }],
  ])('does not take %s snapshot for its own', async (_whose, changes) => {
    const { clusters, snapshots, plan, attempt } = scene(profile);
    await upToTheCluster(attempt);
    snapshots.add(aSnapshot({ id: plan.replace.finalSnapshotId ?? '', region: 'eu-west-1', ...changes }));
    clusters.interruptions.fail('deleteCluster', new PipelineError('SnapshotAlreadyExists', 'It exists.'));
    await expect(attempt()).rejects.toMatchObject({ name: 'SnapshotAlreadyExists' });
    expect(clusters.requests.join()).not.toContain('deleteCluster');
  });
});
