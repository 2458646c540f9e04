import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Plan } from '../../src/payload/plan.ts';
import type { Cluster, Instance } from '../../src/ports/clusters.ts';
import { createDeleteRds } from '../../src/steps/delete-rds.ts';
import { aCopy, anEvent, aPlan } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const still = { name: 'ClusterStillDeleting' };
/** Of a deadline of ten minutes the last attempt in time, and the first too late. */
const [inTime, tooLate] = [20, 21];
const deadlines = { delete: '10m' };

function deleting(plan: Plan, clusters: FakeClusters, payload: object = {}, snapshots = new FakeSnapshots()) {
  const step = createDeleteRds({ clusters, restores: new FakeRestores(), snapshots });
  return (retryCount = 0) => step(anEvent({ plan, ...payload }, { retryCount }));
}

describe('DeleteRDS that ends by its deadline', () => {
  const planned = aPlan({ deadlines }, { resourceId: 'cluster-OLD' });

  it('says what the cluster is like', async () => {
    const clusters = new FakeClusters().add(aCluster({ status: 'modifying' }), anInstance({ status: 'deleting' }));
    await expect(deleting(planned, clusters)(tooLate)).rejects.toMatchObject({ facts: { status: 'modifying' } });
  });

  it('says so where only instances are left', async () => {
    const clusters = new FakeClusters();
    clusters.addInstance(anInstance({ status: 'deleting' }));
    await expect(deleting(planned, clusters)(inTime)).rejects.toMatchObject(still);
    await expect(deleting(planned, clusters)(tooLate)).rejects.toMatchObject({
      ...{ name: 'DeleteDeadlineExceeded', facts: { status: 'gone, but not its instances' } },
    });
  });
});

describe('DeleteRDS of what an ended restore has left in the way', () => {
  const resourceId = 'cluster-LEFT';
  function leftover(profile: Partial<Profile>, changes: Partial<Cluster>, ...members: readonly Instance[]) {
    const plan = aPlan({ deadlines, ...profile });
    const clusters = new FakeClusters().add(aCluster({ resourceId, ...changes }), ...members);
    const replace = { ...plan.replace, leftover: { arn: aCluster().arn, resourceId } };
    return { clusters, attempt: deleting({ ...plan, replace }, clusters) };
  }

  it.each<[string, Partial<Profile>]>([
    ['the plan protects what is restored', { cluster: { deletionProtection: true } }],
    ['the profile lets protection be lifted', { replace: { disableDeletionProtection: true } }],
  ])('lifts the protection that the restore had given it, where %s', async (_where, profile) => {
    const { clusters, attempt } = leftover(profile, { deletionProtection: true });
    await expect(attempt()).rejects.toMatchObject(still);
    expect(clusters.requests).toEqual(['disableDeletionProtection orders-staging']);
    const refusing = leftover(profile, {});
    refusing.clusters.interruptions.fail('deleteCluster', new PipelineError('TargetProtected', 'It is protected.'));
    await expect(refusing.attempt()).rejects.toMatchObject(still);
  });

  it('lifts none that somebody else has given it', async () => {
    const { clusters, attempt } = leftover({}, { deletionProtection: true });
    await expect(attempt()).rejects.toMatchObject({ name: 'TargetProtected' });
    expect(clusters.requests).toEqual([]);
  });

  it('deletes nothing without the target’s tag, whatever the profile lets it take over', async () => {
    const adopting = { replace: { adopt: true } };
    const untagged = leftover(adopting, { tags: {} });
    await expect(untagged.attempt()).rejects.toMatchObject({ name: 'TargetNotOwned' });
    const member = leftover(adopting, {}, anInstance({ id: 'orders-staging-by-hand', tags: {} }));
    await expect(member.attempt()).rejects.toMatchObject({ name: 'TargetMembersNotOwned' });
    expect([...untagged.clusters.requests, ...member.clusters.requests]).toEqual([]);
  });

  it('leaves it as it is where the copy is gone that it was to make room for', async () => {
    const plan = aPlan({ deadlines });
    const clusters = new FakeClusters().add(aCluster({ resourceId }), anInstance());
    const replace = { ...plan.replace, leftover: { arn: aCluster().arn, resourceId } };
    const copy = aCopy(plan, { outcome: 'CopyComplete' });
    await expect(deleting({ ...plan, replace }, clusters, { copy })()).rejects.toMatchObject({
      ...{ name: 'SnapshotCopyFailed', facts: { status: 'not found' } },
    });
    expect(clusters.requests).toEqual([]);
  });

  it('counts its attempts against the deadline, with the cluster and without it', async () => {
    const standing = leftover({}, {}, anInstance());
    await expect(standing.attempt(inTime)).rejects.toMatchObject(still);
    await expect(standing.attempt(tooLate)).rejects.toMatchObject({ name: 'DeleteDeadlineExceeded' });
    standing.clusters.remove('orders-staging');
    await expect(standing.attempt(inTime)).rejects.toMatchObject(still);
    await expect(standing.attempt(tooLate)).rejects.toMatchObject({
      ...{ name: 'DeleteDeadlineExceeded', facts: { status: 'gone, but not its instances' } },
    });
  });
});

describe('DeleteRDS of a cluster that was planned to go as unfinished', () => {
  const ready = '2026-08-01T06:30:00.000Z';
  const planned = (replace: Partial<ReturnType<typeof aPlan>['replace']>, tags: Readonly<Record<string, string>>) => {
    const plan = aPlan({ deadlines });
    const clusters = new FakeClusters().add(aCluster({ tags: { ...aCluster().tags, ...tags } }), anInstance());
    const existing = { arn: aCluster().arn, resourceId: aCluster().resourceId };
    return { clusters, attempt: deleting({ ...plan, replace: { ...plan.replace, existing, ...replace } }, clusters) };
  };

  it('leaves it as it is where it has been marked as ready since', async () => {
    const { clusters, attempt } = planned({ unfinished: true }, { 'aurora-restore:ready-at': ready });
    await expect(attempt()).rejects.toMatchObject({
      name: 'TargetChanged',
      sentence: expect.stringContaining(`was unfinished when this restore was planned, and is ready since ${ready}.`),
      facts: { target: 'orders-staging', cluster: 'orders-staging', region: 'eu-west-1', readyAt: ready },
    });
    expect(clusters.requests).toEqual([]);
  });

  it.each<[string, Parameters<typeof planned>]>([
    ['where it still is', [{ unfinished: true }, {}]],
    ['unlike one that was ready then', [{}, { 'aurora-restore:ready-at': ready }]],
  ])('deletes it %s', async (_where, asked) => {
    const { clusters, attempt } = planned(...asked);
    await expect(attempt()).rejects.toMatchObject(still);
    expect(clusters.requests).not.toEqual([]);
  });
});

describe('DeleteRDS that touches nothing says', () => {
  const which = { target: 'orders-staging', cluster: 'orders-staging', region: 'eu-west-1' };

  it.each([
    ['not found', undefined],
    ['failed', 'failed'],
  ])('what has become of the copy: %s', async (status, there) => {
    const plan = aPlan({}, { resourceId: 'cluster-OLD' });
    const copy = aCopy(plan, { outcome: 'CopyComplete' });
    const id = copy.snapshotId;
    const snapshots = new FakeSnapshots();
    if (there !== undefined) snapshots.add(aSnapshot({ id, region: 'eu-west-1', status: there }));
    const clusters = new FakeClusters().add(aCluster());
    await expect(deleting(plan, clusters, { copy }, snapshots)()).rejects.toMatchObject({
      sentence: `Copy ${id} in eu-west-1 is ${status}: cluster orders-staging, available, is left as it is.`,
      facts: { ...which, snapshotId: id, status },
    });
  });

  it.each([
    ['cluster-OLD', { resourceId: 'cluster-OLD' }],
    ['no cluster there', undefined],
  ])('which cluster stands in the place of the planned one: %s', async (planned, existing) => {
    const clusters = new FakeClusters().add(aCluster({ resourceId: 'cluster-OTHER' }));
    await expect(deleting(aPlan({}, existing), clusters)()).rejects.toMatchObject({
      sentence: `Cluster orders-staging in eu-west-1 is cluster-OTHER; the plan saw ${planned}.`,
      facts: { ...which, resourceId: 'cluster-OTHER', plannedResourceId: existing?.resourceId },
    });
  });
});
