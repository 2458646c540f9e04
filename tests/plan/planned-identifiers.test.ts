import { describe, expect, it } from 'vitest';
import { asideId, copyId, copyStamp, finalSnapshotId, instanceId, isAsideId } from '../../src/identifiers.ts';
import { executionId } from '../fakes/events.ts';
import { aSnapshot } from '../fakes/fake-snapshots.ts';

describe('planned identifiers', () => {
  const rdsIdentifier = /^(?=.{1,63}$)[a-z](?:-?[a-z0-9])*$/;
  const long = `a${'-b'.repeat(31)}`;

  it('fit RDS for the longest names', () => {
    expect(long).toHaveLength(63);
    expect(finalSnapshotId(long, executionId)).toMatch(rdsIdentifier);
    expect(asideId(long, executionId)).toMatch(rdsIdentifier);
    expect(instanceId(long, executionId, 16)).toMatch(rdsIdentifier);
    expect(copyId('t'.repeat(40), { arn: 'arn:x', createdAt: '2026-08-01T03:00:00Z' })).toMatch(rdsIdentifier);
  });

  it('of clusters that are set aside are known again, and no name that a person gives', () => {
    for (const cluster of ['orders', long]) expect(isAsideId(cluster, asideId(cluster, executionId))).toBe(true);
    for (const id of ['orders-aside-december', 'orders-kept', 'orders']) expect(isAsideId('orders', id)).toBe(false);
    expect(isAsideId('orders', asideId('orders-eu', executionId))).toBe(false);
  });

  it('of instances begin with the cluster and differ by the execution that restores it', () => {
    const ids = ['night-1', 'night-2'].map((night) => instanceId('orders', night, 1));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^orders-[0-9a-f]{8}-1$/);
  });

  it('have no colon of an automated snapshot in them, and differ by source and by key', () => {
    const source = { arn: aSnapshot().arn, createdAt: '2026-08-01T03:00:00Z' };
    const ids = [
      copyId('orders', source),
      copyId('orders', { ...source, arn: `${source.arn}x` }),
      copyId('orders', source, 'alias/eu'),
    ];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(rdsIdentifier);
  });

  it('tell a target’s own copies from those of a target with a longer name', () => {
    const id = copyId('orders-eu', { arn: 'arn:x', createdAt: '2026-08-01T03:00:00Z' });
    expect(copyStamp('orders-eu', id)).toBe('20260801-0300');
    expect(copyStamp('orders', id)).toBeUndefined();
  });
});
