import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { isOfNamesake, isPipelineCopy } from '../../src/snapshots/candidates.ts';
import { findSourceSnapshot } from '../../src/snapshots/find-source-snapshot.ts';
import { account, aSnapshot, FakeSnapshots, snapshotArn } from '../fakes/fake-snapshots.ts';

const find = async (...snapshots: readonly Snapshot[]) =>
  await findSourceSnapshot(new FakeSnapshots(...snapshots), {
    source: { region: 'us-east-1', cluster: 'orders-prod' },
    ...{ select: 'latest', now: '2026-08-01T06:00:00.000Z', partition: 'aws', account },
  });

describe('what is no copy of the pipeline’s', () => {
  it('has no tag of a target, whatever else of it came along', () => {
    const tags = {
      'aurora-restore:source-snapshot': 'arn:x',
      'aurora-restore:archived-at': '2026-07-30T09:00:00.000Z',
    };
    expect(isPipelineCopy(aSnapshot({ tags }))).toBe(false);
  });
});

describe('a snapshot of a namesake', () => {
  const copy = { copiedFrom: snapshotArn('eu-central-1', 'x'), clusterResourceId: 'cluster-THERE' };
  const here = [{ clusterResourceId: 'cluster-HERE' }];

  it.each<[string, Partial<Snapshot>, Parameters<typeof isOfNamesake>[1], boolean]>([
    ['was copied from another cluster’s of another region', copy, here, true],
    ['was not copied', { clusterResourceId: 'cluster-BEFORE' }, here, false],
    ['is not told by what is no ARN', { ...copy, copiedFrom: 'by-hand' }, here, false],
    ['is not known where RDS tells no cluster’s id of the region’s own', copy, [{}], false],
  ])('%s', (_what, changes, originals, expected) => {
    expect(isOfNamesake(aSnapshot(changes), originals)).toBe(expected);
  });
});

describe('the candidates for a restore', () => {
  it('are of the source, whatever else RDS lists with them', async () => {
    const other = aSnapshot({ id: 'billing', cluster: 'billing', createdAt: '2026-08-01T05:30:00.000Z' });
    const snapshots = new FakeSnapshots();
    snapshots.listOfCluster = async () => [aSnapshot(), other];
    const search = { source: { region: 'us-east-1', cluster: 'orders-prod' }, select: 'latest' as const };
    const found = findSourceSnapshot(snapshots, {
      ...search,
      ...{ now: '2026-08-01T06:00:00.000Z', partition: 'aws', account },
    });
    await expect(found).resolves.toMatchObject({ snapshot: { id: aSnapshot().id }, candidates: 1 });
  });

  const newest = { createdAt: '2026-08-01T05:30:00.000Z' };

  it('are the snapshots of a source that is a target itself, though its tags come along with them', async () => {
    const tags = {
      'aurora-restore:target': 'orders-prod',
      'aurora-restore:source-snapshot': snapshotArn('us-east-1', 'rds:orders-main-2026-08-01-01-00'),
      'aurora-restore:identifier': 'orders-prod',
    };
    const old = aSnapshot({ id: 'by-hand', kind: 'manual', createdAt: '2026-03-01T04:07:00.000Z' });
    const found = await find(old, aSnapshot({ tags }), aSnapshot({ ...newest, id: 'later', kind: 'manual', tags }));
    expect(found).toMatchObject({ snapshot: { id: 'later' }, candidates: 3 });
  });

  it('are the snapshots of a source that a person has tagged, whatever they are called', async () => {
    const tags = { 'aurora-restore:target': 'orders-prod' };
    const found = await find(aSnapshot({ ...newest, id: 'orders-prod-20260801-0530-0a1b2c3d', kind: 'manual', tags }));
    expect(found).toMatchObject({ candidates: 1 });
  });

  it('are no archived copies of the pipeline, nor what a person has copied of one to keep it', async () => {
    const tags = {
      'aurora-restore:target': 'orders-staging',
      'aurora-restore:source-snapshot': snapshotArn('us-east-1', 'rds:orders-prod-2026-07-30-05-00'),
      'aurora-restore:archived-at': '2026-07-30T09:00:00.000Z',
    };
    const kept = aSnapshot({ ...newest, id: 'orders-staging-keep-for-audit', kind: 'manual', tags });
    expect(await find(aSnapshot(), kept)).toMatchObject({ snapshot: { id: aSnapshot().id }, candidates: 1 });
    await expect(find(kept)).rejects.toMatchObject({ name: 'SnapshotNotFound' });
  });

  describe('where another region has a cluster of the same name', () => {
    const copied = (changes: Partial<Snapshot> = {}) =>
      aSnapshot({
        ...{ id: 'kept-for-disasters', kind: 'manual', ...newest, clusterResourceId: 'cluster-EU' },
        copiedFrom: snapshotArn('eu-west-1', 'rds:orders-prod-2026-08-01-05-00'),
        ...changes,
      });
    const own = aSnapshot({ clusterResourceId: 'cluster-US' });

    it('are none of that cluster’s, whose newer data is copied here', async () => {
      expect(await find(own, copied())).toMatchObject({ snapshot: { id: own.id }, candidates: 1 });
    });

    it.each<[string, readonly Snapshot[]]>([
      ['of a region that has nothing of its own', [copied()]],
      ['of the source’s own cluster that went there and back', [own, copied({ clusterResourceId: 'cluster-US' })]],
      ['whose cluster RDS does not tell', [own, (({ clusterResourceId: _, ...rest }) => rest)(copied())]],
      [
        'that were made in this region, of a cluster that stood here before',
        [own, copied({ copiedFrom: snapshotArn('us-east-1', 'rds:orders-prod-2026-08-01-05-00') })],
      ],
    ])('are copies %s', async (_what, snapshots) => {
      expect((await find(...snapshots)).snapshot.id).toBe('kept-for-disasters');
    });
  });
});
