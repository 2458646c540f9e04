import { describe, expect, it } from 'vitest';
import { advanceDeletion, type Deletion } from '../../../src/clusters/deletion/advance-deletion.ts';
import { waitedSeconds } from '../../../src/clusters/deletion/deletion-wait.ts';
import { PipelineError } from '../../../src/failures/pipeline-error.ts';
import type { Cluster } from '../../../src/ports/clusters.ts';
import type { Snapshot } from '../../../src/ports/snapshots.ts';
import { anEvent, aPlan } from '../../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../../fakes/fake-clusters.ts';
import { aSnapshot, FakeSnapshots, snapshotArn } from '../../fakes/fake-snapshots.ts';

const plan = aPlan({}, { resourceId: 'cluster-OLD' });
const final = 'orders-staging-final';
const finalSnapshot = (changes: Partial<Snapshot> = {}) =>
  aSnapshot({
    ...{ id: final, arn: snapshotArn(plan.region, final), region: plan.region, cluster: 'orders-staging' },
    ...changes,
  });

function scene(changes: Partial<Cluster> = {}, rules: Partial<Deletion> = {}, ...members: readonly string[]) {
  const clusters = new FakeClusters().add(aCluster(changes), ...members.map((id) => anInstance({ id })));
  const snapshots = new FakeSnapshots();
  const deletion = {
    ...{ target: plan.target, region: plan.region, identifier: 'orders-staging', adopt: false },
    ...{ disableDeletionProtection: false, ...rules },
  };
  const step = async () => {
    const [cluster] = await clusters.list();
    if (cluster === undefined) throw new Error('no cluster');
    return await advanceDeletion({ clusters, snapshots }, deletion, cluster, await clusters.instancesOf(cluster.id));
  };
  return { clusters, snapshots, step };
}

const protectedNow = new PipelineError('TargetProtected', 'It is protected.');
const exists = new PipelineError('SnapshotAlreadyExists', 'It exists.');

describe('one step of a deletion', () => {
  it('says which instances go: the readers first', async () => {
    const { step, clusters } = scene({}, {}, 'writer', 'a', 'b');
    await expect(step()).resolves.toBe('deleting a, b');
    await expect(step()).resolves.toBe('deleting writer');
    await expect(step()).resolves.toBe('deletion requested');
    expect(clusters.requests.at(-1)).toBe('deleteCluster orders-staging');
  });

  it('takes all for readers where RDS names no writer', async () => {
    const { step, clusters } = scene({}, {}, 'a', 'b');
    clusters.change('orders-staging', { members: ['a', 'b'].map((id) => ({ id, writer: false })) });
    await expect(step()).resolves.toBe('deleting a, b');
  });

  it.each(['starting', 'stopping', 'renaming'])('waits while the cluster is %s', async (status) => {
    const { step, clusters } = scene({ status }, {}, 'writer');
    await expect(step()).resolves.toBe(`waiting while ${status}`);
    expect(clusters.requests).toEqual([]);
  });

  it.each([[['writer']], [[]]])(
    'waits where RDS still shows the protection that was lifted, with the instances %j',
    async (members) => {
      const allowed = scene({}, { disableDeletionProtection: true }, ...members);
      allowed.clusters.interruptions.fail('deleteCluster', protectedNow);
      await expect(allowed.step()).resolves.toBe('waiting for its deletion protection to be lifted');
      expect(allowed.clusters.requests).toEqual([]);
      const denied = scene({}, {}, ...members);
      denied.clusters.interruptions.fail('deleteCluster', protectedNow);
      await expect(denied.step()).rejects.toBe(protectedNow);
      const other = scene({}, { disableDeletionProtection: true }, ...members);
      const refusal = new PipelineError('AwsAccessDenied', 'Not authorized.');
      other.clusters.interruptions.fail('deleteCluster', refusal);
      await expect(other.step()).rejects.toBe(refusal);
    },
  );

  it('says why no final snapshot can be taken', async () => {
    const { step } = scene({ status: 'incompatible-network' }, { finalSnapshotId: final }, 'writer');
    await expect(step()).rejects.toMatchObject({
      name: 'TargetNotDeletable',
      facts: { target: plan.target, cluster: 'orders-staging', region: plan.region, status: 'incompatible-network' },
    });
  });
});

describe('a final snapshot that is there already', () => {
  const withSnapshot = (snapshot: Snapshot | undefined, ...members: readonly string[]) => {
    const found = scene({}, { finalSnapshotId: final }, ...members);
    if (snapshot !== undefined) found.snapshots.add(snapshot);
    found.clusters.interruptions.fail('deleteCluster', exists);
    return found;
  };

  it.each([
    ['by the id of the cluster', finalSnapshot({ cluster: 'renamed', clusterResourceId: 'cluster-OLD' })],
    ['by its name', finalSnapshot()],
  ])('is this deletion’s own, %s: it goes on', async (_, snapshot) => {
    const { step, clusters } = withSnapshot(snapshot);
    await expect(step()).resolves.toBe('deletion requested');
    expect(clusters.requests).toEqual(['deleteCluster orders-staging']);
    const before = withSnapshot(snapshot, 'writer');
    await expect(before.step()).resolves.toBe('deleting writer');
    await expect(withSnapshot(snapshot, 'writer', 'reader').step()).resolves.toBe('deleting reader');
  });

  it('is waited for while it is being made', async () => {
    const { step, clusters } = withSnapshot(finalSnapshot({ status: 'creating', percentProgress: 40 }));
    await expect(step()).resolves.toBe('waiting for its final snapshot, 40%');
    expect(clusters.requests).toEqual([]);
  });

  it('is waited for while it is not shown, but no instance is deleted before it is', async () => {
    await expect(withSnapshot(undefined).step()).resolves.toBe('waiting for its final snapshot to be shown');
    await expect(withSnapshot(undefined, 'writer').step()).rejects.toBe(exists);
  });

  it.each([
    ['another cluster’s', finalSnapshot({ cluster: 'billing', clusterResourceId: 'cluster-BILLING' })],
    ['failed', finalSnapshot({ status: 'failed' })],
  ])('ends the deletion where it is %s, with the instances as they are', async (_, snapshot) => {
    await expect(withSnapshot(snapshot).step()).rejects.toBe(exists);
    const { step, clusters } = withSnapshot(snapshot, 'writer');
    await expect(step()).rejects.toBe(exists);
    expect(clusters.requests).toEqual([]);
  });

  it('does not hide what else RDS refuses before the first instance', async () => {
    const { step, clusters } = scene({}, { finalSnapshotId: final }, 'writer');
    const denied = new PipelineError('AwsAccessDenied', 'No.');
    clusters.interruptions.fail('deleteCluster', denied);
    await expect(step()).rejects.toBe(denied);
    const taken = scene({}, { finalSnapshotId: final }, 'writer');
    taken.snapshots.add(finalSnapshot());
    taken.clusters.interruptions.fail('deleteCluster', denied);
    await expect(taken.step()).rejects.toBe(denied);
    expect([...clusters.requests, ...taken.clusters.requests]).toEqual([]);
  });

  it('is none of a deletion without one', async () => {
    for (const members of [[], ['writer']]) {
      const { step, clusters } = scene({}, {}, ...members);
      clusters.interruptions.fail('deleteCluster', exists);
      await expect(step()).rejects.toBe(exists);
    }
  });
});

describe('the wait of a state', () => {
  it('is the attempts so far, each with the pause before it', () => {
    expect(waitedSeconds(anEvent({ plan }, { retryCount: 3, retryIntervalSeconds: 20 }))).toBe(60);
  });

  it('is not known where the definition hands on no pause', () => {
    const { state } = anEvent({ plan });
    const { retryIntervalSeconds: _none, ...without } = state;
    expect(() => waitedSeconds({ state: without })).toThrow(
      expect.objectContaining({ name: 'InvalidPayload', facts: { field: 'state.retryIntervalSeconds' } }),
    );
  });
});
