import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { createArchiveSnapshot } from '../../src/steps/archive-snapshot.ts';
import { aSetAsidePlan, asideName } from '../fakes/aside.ts';
import { aCopy, anEvent, aPlan, aRestore, now } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

function archived(day: number, changes: Partial<Snapshot> = {}): Snapshot {
  const date = `2026-07-${String(day).padStart(2, '0')}`;
  return aSnapshot({
    id: `orders-staging-${date.replaceAll('-', '')}-0300-0000000a`,
    region: 'eu-west-1',
    kind: 'manual',
    createdAt: `${date}T04:00:00.000Z`,
    tags: { 'aurora-restore:target': 'orders-staging', 'aurora-restore:archived-at': `${date}T06:00:00.000Z` },
    ...changes,
  });
}

function scene(archive: Profile['archive'], ...others: readonly Snapshot[]) {
  const plan = aPlan({ archive });
  const copy = aCopy(plan, { outcome: 'CopyComplete' });
  const used = archived(31, { id: copy.snapshotId, arn: copy.snapshotArn, tags: plan.copy.tags });
  const snapshots = new FakeSnapshots(used, ...others);
  const clusters = new FakeClusters().add(aCluster({ resourceId: aRestore().resourceId }));
  const run = () => createArchiveSnapshot({ snapshots, clusters })(anEvent({ plan, copy, restore: aRestore() }));
  return { plan, copy, snapshots, clusters, run };
}

describe('ArchiveSnapshot', () => {
  it('marks the copy with when and what for', async () => {
    const { snapshots, copy, run } = scene({});
    await expect(run()).resolves.toEqual({
      outcome: 'SnapshotArchived',
      startedAt: now,
      snapshotId: copy.snapshotId,
      kept: [copy.snapshotId],
      deleted: [],
    });
    expect(await run()).not.toHaveProperty('deletedCluster');
    const found = await snapshots.find('eu-west-1', copy.snapshotId);
    expect(found?.tags).toMatchObject({
      'aurora-restore:archived-at': now,
      'aurora-restore:restored-cluster': aRestore().clusterArn,
      'aurora-restore:data-as-of': '2026-08-01T03:00:00.000Z',
    });
  });

  it.each([
    [
      'has been replaced by another restore',
      (clusters: FakeClusters) => clusters.change('orders-staging', { resourceId: 'cluster-B' }),
    ],
    ['is gone', (clusters: FakeClusters) => clusters.remove('orders-staging')],
  ])('neither marks nor deletes anything if the restored cluster %s meanwhile', async (_what, happens) => {
    const { clusters, snapshots, copy, run } = scene({ keep: 1 }, archived(30));
    happens(clusters);
    await expect(run()).rejects.toMatchObject({ name: 'TargetChanged', facts: { restoredResourceId: 'cluster-NEW' } });
    expect(snapshots.deleted).toEqual([]);
    expect((await snapshots.find('eu-west-1', copy.snapshotId))?.tags).not.toHaveProperty('aurora-restore:archived-at');
  });

  it('calls nothing ready that another execution has taken over since', async () => {
    const { clusters, snapshots, copy, run } = scene({});
    const before = await snapshots.find('eu-west-1', copy.snapshotId);
    clusters.change('orders-staging', { tags: { 'aurora-restore:execution': 'night-2' } });
    await expect(run()).rejects.toMatchObject({ name: 'TargetChanged', facts: { owner: 'night-2' } });
    expect(clusters.requests).toEqual([]);
    expect(await snapshots.find('eu-west-1', copy.snapshotId)).toEqual(before);
  });

  it('calls nothing ready that is being deleted, as by another restore before this one was redriven', async () => {
    const { clusters, run } = scene({});
    clusters.change('orders-staging', { status: 'deleting' });
    await expect(run()).rejects.toMatchObject({
      name: 'TargetChanged',
      sentence: expect.stringMatching(
        /^Cluster orders-staging in eu-west-1 is being deleted; this execution restored /,
      ),
    });
    expect(clusters.requests).toEqual([]);
  });

  it('keeps as many as the profile says, the newest first, and deletes the others', async () => {
    const { snapshots, copy, run } = scene({ keep: 3 }, archived(28), archived(30), archived(27), archived(29));
    await expect(run()).resolves.toMatchObject({
      kept: [copy.snapshotId, archived(30).id, archived(29).id],
      deleted: [archived(28).id, archived(27).id],
    });
    expect(snapshots.all.map(({ id }) => id).sort()).toEqual(
      [archived(29).id, archived(30).id, copy.snapshotId].sort(),
    );
  });

  it.each([
    ['is gone', undefined],
    ['is being made again', 'copying'],
  ])('deletes none where the one just used %s', async (_what, status) => {
    const { snapshots, copy, run } = scene({ keep: 1 }, archived(30));
    const listByTag = snapshots.listByTag.bind(snapshots);
    snapshots.listByTag = async (...of) =>
      (await listByTag(...of)).flatMap((one) =>
        one.id !== copy.snapshotId ? [one] : status === undefined ? [] : [{ ...one, status }],
      );
    await expect(run()).resolves.toMatchObject({ kept: [copy.snapshotId, archived(30).id], deleted: [] });
  });

  it('keeps the one just used where only one is kept', async () => {
    const { copy, run } = scene({ keep: 1 }, archived(30));
    await expect(run()).resolves.toMatchObject({ kept: [copy.snapshotId], deleted: [archived(30).id] });
  });

  it('keeps the one just used even if newer data is archived', async () => {
    const newer = archived(30, { id: 'orders-staging-20260802-0300-0000000a' });
    const { copy, run } = scene({ keep: 1 }, newer);
    await expect(run()).resolves.toMatchObject({ kept: [copy.snapshotId], deleted: [newer.id] });
  });

  it('deletes by age too, but never the one just used', async () => {
    const { copy, run } = scene(
      { keep: 9, deleteAfterDays: 2 },
      archived(30, { createdAt: '2026-07-30T06:00:00.000Z' }),
      archived(29),
    );
    await expect(run()).resolves.toMatchObject({
      kept: [copy.snapshotId, archived(30).id],
      deleted: [archived(29).id],
    });
  });

  it.each<[string, Partial<Snapshot>]>([
    ['not archived', { tags: { 'aurora-restore:target': 'orders-staging' } }],
    ['of another target', { tags: { ...archived(1).tags, 'aurora-restore:target': 'orders' } }],
    ['named by a person', { id: 'keep-this-one' }],
    ['automated', { kind: 'automated' }],
    ['not available', { status: 'copying' }],
    ['in another region', { region: 'us-east-1' }],
    [
      'archived for another cluster, as by another stage with a target of the same name',
      {
        tags: {
          ...archived(1).tags,
          'aurora-restore:restored-cluster': 'arn:aws:rds:eu-west-1:111122223333:cluster:orders-dev',
        },
      },
    ],
  ])('leaves a snapshot alone that is %s', async (_what, changes) => {
    const { snapshots, run } = scene({ keep: 1 }, archived(1, changes));
    await expect(run()).resolves.toMatchObject({ deleted: [] });
    expect(snapshots.deleted).toEqual([]);
  });

  it('ends well, and says so, if RDS does not let go of an old copy now', async () => {
    const { snapshots, copy, run } = scene({ keep: 1 }, archived(30));
    snapshots.delete = async () => {
      throw new PipelineError('SnapshotNotAvailable', 'It is not in available state.');
    };
    await expect(run()).resolves.toMatchObject({ kept: [copy.snapshotId, archived(30).id], deleted: [] });
  });

  it.each(['deleting', 'gone'])(
    'says that an old copy was deleted that RDS does not let go of because it is %s',
    async (how) => {
      const { snapshots, copy, run } = scene({ keep: 1 }, archived(30));
      snapshots.delete = async () => {
        if (how === 'gone') snapshots.remove(archived(30).id);
        else snapshots.change(archived(30).id, { status: 'deleting' });
        throw new PipelineError('SnapshotNotAvailable', 'It is not in available state.');
      };
      await expect(run()).resolves.toMatchObject({ kept: [copy.snapshotId], deleted: [archived(30).id] });
    },
  );

  it('does not end well if it may delete no old copy', async () => {
    const { snapshots, run } = scene({ keep: 1 }, archived(30));
    snapshots.delete = async () => {
      throw new PipelineError('AwsAccessDenied', 'Not authorized.');
    };
    await expect(run()).rejects.toMatchObject({ name: 'AwsAccessDenied' });
  });

  it.each<[string, Partial<Cluster>, string]>([
    ['another cluster', { resourceId: 'cluster-B' }, 'is cluster-B; this execution restored'],
    ['another execution’s', { tags: { 'aurora-restore:execution': 'night-2' } }, 'is of night-2 now;'],
  ])('says what stands there where that is %s', async (_what, changes, says) => {
    const { clusters, run } = scene({});
    clusters.change('orders-staging', changes);
    await expect(run()).rejects.toMatchObject({ name: 'TargetChanged', sentence: expect.stringContaining(says) });
    clusters.remove('orders-staging');
    await expect(run()).rejects.toMatchObject({ sentence: expect.stringContaining('is gone;') });
  });

  it('deletes a copy that was archived for this very cluster', async () => {
    const tags = { ...archived(30).tags, 'aurora-restore:restored-cluster': aRestore().clusterArn };
    const { run } = scene({ keep: 1 }, archived(30, { tags }));
    await expect(run()).resolves.toMatchObject({ deleted: [archived(30).id] });
  });

  it('ends in the same way when it is run again', async () => {
    const { snapshots, copy, run } = scene({ keep: 2 }, archived(30), archived(29));
    await run();
    await expect(run()).resolves.toMatchObject({ kept: [copy.snapshotId, archived(30).id], deleted: [] });
    expect(snapshots.deleted).toEqual([archived(29).id]);
  });
});

describe('ArchiveSnapshot of a restore that set the old cluster aside', () => {
  function aside(profile: Partial<Profile> = {}, changes: Partial<Cluster> = {}) {
    const plan = aSetAsidePlan(profile);
    const copy = aCopy(plan, { outcome: 'CopyComplete' });
    const snapshots = new FakeSnapshots(archived(31, { id: copy.snapshotId, arn: copy.snapshotArn }), archived(30));
    const clusters = new FakeClusters()
      .add(aCluster({ resourceId: aRestore().resourceId }))
      .add(aCluster({ id: asideName, ...changes }), anInstance({ id: 'old', cluster: asideName }));
    const step = createArchiveSnapshot({ snapshots, clusters });
    const at = (retryCount: number) => step(anEvent({ plan, copy, restore: aRestore() }, { retryCount }));
    return { plan, copy, snapshots, clusters, at };
  }
  const still = { name: 'ClusterStillDeleting' };

  it('deletes the old cluster step by step, then older copies, and says so', async () => {
    const { clusters, snapshots, copy, at } = aside({ archive: { keep: 1 } });
    await expect(at(0)).rejects.toMatchObject(still);
    await expect(at(1)).rejects.toMatchObject(still);
    expect(clusters.requests).toEqual(['tag orders-staging', 'deleteInstance old', `deleteCluster ${asideName}`]);
    expect(snapshots.deleted).toEqual([]);
    clusters.remove(asideName);
    await expect(at(2)).rejects.toMatchObject(still);
    clusters.removeInstance('old');
    await expect(at(3)).resolves.toEqual({
      ...{ outcome: 'SnapshotArchived', startedAt: now, snapshotId: copy.snapshotId, kept: [copy.snapshotId] },
      deleted: [archived(30).id],
      deletedCluster: { identifier: asideName, resourceId: 'cluster-OLD' },
    });
    expect((await clusters.find('orders-staging'))?.tags).toMatchObject({ 'aurora-restore:ready-at': now });
  });

  it('marks the copy and the restored cluster before it deletes anything', async () => {
    const { clusters, snapshots, copy, at } = aside();
    clusters.interruptions.fail('deleteInstance', new PipelineError('AwsAccessDenied', 'No.'));
    await expect(at(0)).rejects.toMatchObject({ name: 'AwsAccessDenied' });
    expect((await clusters.find('orders-staging'))?.tags).toHaveProperty('aurora-restore:ready-at');
    expect((await snapshots.find('eu-west-1', copy.snapshotId))?.tags).toHaveProperty('aurora-restore:archived-at');
  });

  it('takes the final snapshot of it under its new name', async () => {
    const { plan, clusters, snapshots, at } = aside({ replace: { finalSnapshot: true } });
    const id = plan.replace.finalSnapshotId ?? '';
    await expect(at(0)).rejects.toMatchObject(still);
    await expect(at(1)).rejects.toMatchObject(still);
    expect(clusters.requests.at(-1)).toBe(`deleteCluster ${asideName} ${id}`);
    snapshots.add(aSnapshot({ id, region: 'eu-west-1', cluster: asideName }));
    clusters.remove(asideName);
    clusters.removeInstance('old');
    await expect(at(2)).resolves.toMatchObject({ deletedCluster: { finalSnapshotId: id } });
  });

  it.each([
    ['tells', 'cluster-OLD', true],
    ['does not tell one of an earlier cluster for', 'cluster-OFLASTYEAR', false],
  ])('%s the final snapshot where it is redriven after the deletion', async (_what, clusterResourceId, isTold) => {
    const { plan, clusters, snapshots, at } = aside({ replace: { finalSnapshot: true } });
    const id = plan.replace.finalSnapshotId ?? '';
    snapshots.add(aSnapshot({ id, region: 'eu-west-1', cluster: asideName, clusterResourceId }));
    clusters.remove(asideName);
    clusters.removeInstance('old');
    expect((await at(0)).deletedCluster).toEqual(
      isTold ? { identifier: asideName, resourceId: 'cluster-OLD', finalSnapshotId: id } : undefined,
    );
  });

  it.each<[string, Partial<Cluster>, string]>([
    ['another cluster under its name', { resourceId: 'cluster-OTHER' }, 'TargetChanged'],
    [
      'one that another restore has taken up since',
      { tags: { ...aCluster().tags, 'aurora-restore:set-aside-by': 'other' } },
      'TargetChanged',
    ],
    ['one whose protection may not be lifted', { deletionProtection: true }, 'TargetProtected'],
  ])('never deletes %s', async (_what, changes, name) => {
    const { clusters, at } = aside({}, changes);
    await expect(at(0)).rejects.toMatchObject({ name });
    expect(clusters.requests).toEqual(['tag orders-staging']);
  });

  it('waits for the old cluster to go, but not beyond the deadline', async () => {
    const { clusters, at } = aside({ deadlines: { delete: '10m' } }, { status: 'starting' });
    await expect(at(20)).rejects.toMatchObject(still);
    await expect(at(21)).rejects.toMatchObject({ name: 'DeleteDeadlineExceeded', facts: { status: 'starting' } });
    clusters.remove(asideName);
    await expect(at(20)).rejects.toMatchObject(still);
    await expect(at(21)).rejects.toMatchObject({
      ...{ name: 'DeleteDeadlineExceeded', facts: { status: 'gone, but not its instances' } },
    });
  });

  it('waits for an AWS that does not answer, but not beyond the deadline', async () => {
    const { clusters, at } = aside({ deadlines: { delete: '10m' } });
    for (const [count, name] of [
      [20, 'ClusterStillDeleting'],
      [21, 'DeleteDeadlineExceeded'],
    ] as const) {
      clusters.interruptions.fail('find', new PipelineError('AwsUnavailable', 'Rate exceeded.'));
      await expect(at(count)).rejects.toMatchObject({ name });
    }
  });
});
