import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { retention } from '../../src/snapshots/retention.ts';
import { isCopyOfSource, strangerUnderCopyName } from '../../src/snapshots/snapshot-copy.ts';
import { aPlan, now } from '../fakes/events.ts';
import { account, aSnapshot } from '../fakes/fake-snapshots.ts';

const plan = aPlan();
const own = { 'aurora-restore:target': 'orders-staging', 'aurora-restore:source-snapshot': plan.snapshot.arn };
const copy = (changes: Partial<Snapshot> = {}) =>
  aSnapshot({ id: plan.copy.snapshotId, region: 'eu-west-1', kind: 'manual', tags: own, ...changes });

describe('a copy of the planned snapshot', () => {
  it.each<[string, Partial<Snapshot>, boolean]>([
    ['by what RDS says it is of', { copiedFrom: plan.snapshot.arn, tags: {} }, true],
    ['by its tags, where RDS does not say it yet', { status: 'copying' }, true],
    ['not by its tags once it is complete', { status: 'available' }, false],
    ['not where RDS says another, whatever its tags are', { copiedFrom: 'arn:aws:rds:x' }, false],
    ['not of another target’s', { status: 'copying', tags: { ...own, 'aurora-restore:target': 'billing' } }, false],
    [
      'not of another snapshot',
      { status: 'copying', tags: { ...own, 'aurora-restore:source-snapshot': 'arn:aws:rds:x' } },
      false,
    ],
    ['not without tags', { status: 'copying', tags: {} }, false],
  ])('is known %s', (_, changes, expected) => {
    expect(isCopyOfSource(copy(changes), plan)).toBe(expected);
  });

  it('is told apart from a stranger under its name, with what that is of', () => {
    expect(strangerUnderCopyName(copy({ copiedFrom: 'arn:aws:rds:x' }), plan).facts).toEqual({
      ...{ target: 'orders-staging', snapshotId: plan.copy.snapshotId, region: 'eu-west-1', status: 'available' },
      ...{ sourceArn: plan.snapshot.arn, copiedFrom: 'arn:aws:rds:x' },
    });
  });
});

describe('the archived copies of a target', () => {
  const clusterArn = `arn:aws:rds:eu-west-1:${account}:cluster:orders-staging`;
  const archived = (stamp: string, changes: Partial<Snapshot> = {}) =>
    copy({
      ...{ id: `orders-staging-${stamp}-b822d019`, createdAt: '2026-07-30T06:00:00.000Z' },
      tags: { ...own, 'aurora-restore:archived-at': now },
      ...changes,
    });
  const expired = (archive: { keep?: number; deleteAfterDays?: number }, ...found: readonly Snapshot[]) =>
    retention(found, aPlan({ archive }), clusterArn, 'new', now).expired.map(({ id }) => id.slice(15, 28));

  it('are deleted once there are more than are kept, the oldest data first', () => {
    const found = ['20260728-0300', '20260730-0300', '20260729-0300'].map((stamp) => archived(stamp));
    expect(expired({ keep: 3 }, ...found)).toEqual(['20260728-0300']);
    expect(expired({ keep: 4 }, ...found)).toEqual([]);
  });

  it('are deleted once they are older than is declared, and not at that age', () => {
    const old = archived('20260730-0300');
    expect(expired({ keep: 9, deleteAfterDays: 2 }, old)).toEqual([]);
    expect(expired({ keep: 9, deleteAfterDays: 1 }, old)).toEqual(['20260730-0300']);
    expect(expired({ keep: 9 }, old)).toEqual([]);
  });

  it('leave no younger one for their age, though their data is newer', () => {
    const [old, ...young] = [
      archived('20260730-0300'),
      ...['20260729-0300', '20260728-0300'].map((at) => archived(at, { createdAt: now })),
    ];
    expect(expired({ keep: 3, deleteAfterDays: 1 }, old, ...young)).toEqual(['20260730-0300']);
    expect(expired({ keep: 2, deleteAfterDays: 1 }, old, ...young)).toEqual(['20260730-0300', '20260728-0300']);
  });

  it('are not judged by an age that RDS does not tell', () => {
    const { createdAt: _none, ...timeless } = archived('20260730-0300');
    expect(expired({ keep: 9, deleteAfterDays: 1 }, timeless)).toEqual([]);
  });

  it.each<[string, Partial<Snapshot>]>([
    ['another target’s', { tags: { ...archived('x').tags, 'aurora-restore:target': 'billing' } }],
    ['not archived', { tags: own }],
    ['automated', { kind: 'automated' }],
    ['going already', { status: 'deleting' }],
    [
      'of another cluster of the target’s name',
      { tags: { ...archived('x').tags, 'aurora-restore:restored-cluster': 'arn:aws:rds:y' } },
    ],
    ['a person’s, by its name', { id: 'kept-by-ana' }],
  ])('are none that are %s', (_, changes) => {
    expect(expired({ keep: 1 }, archived('20260730-0300', changes))).toEqual([]);
    expect(expired({ keep: 1 }, archived('20260730-0300'))).toEqual(['20260730-0300']);
  });
});
