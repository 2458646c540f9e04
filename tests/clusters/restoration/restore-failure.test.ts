import { describe, expect, it } from 'vitest';
import { restoreDeadline, restoreFailure } from '../../../src/clusters/restoration/restore-failure.ts';
import { settleSeconds } from '../../../src/elapsed.ts';
import type { Cluster, Instance } from '../../../src/ports/clusters.ts';
import { aPlan, aRestore, executionId } from '../../fakes/events.ts';
import { aCluster, anInstance } from '../../fakes/fake-clusters.ts';

const which = { target: 'orders-staging', cluster: 'orders-staging', region: 'eu-west-1' };
const own = { 'aurora-restore:execution': executionId };
const restored = (changes: Partial<Cluster> = {}) => aCluster({ resourceId: 'cluster-NEW', tags: own, ...changes });
const payload = { plan: aPlan({ deadlines: { restore: '1h' } }), restore: aRestore({ settings: 'requested' }) };
const seen = (cluster: Cluster | undefined, seconds = 0, ...instances: readonly Instance[]) =>
  restoreFailure(payload, { cluster, instances, seconds }, executionId);

describe('a restored cluster that will never be complete', () => {
  it.each<[string, Cluster, object]>([
    [
      'has failed',
      restored({ status: 'restore-failed' }),
      { name: 'RestoreFailed', facts: { ...which, status: 'restore-failed' } },
    ],
    [
      'is another under its name',
      restored({ resourceId: 'cluster-OTHER', tags: {} }),
      {
        name: 'TargetChanged',
        sentence: expect.stringContaining('cluster-OTHER of no execution; this execution restored cluster-NEW'),
        facts: { ...which, resourceId: 'cluster-OTHER', restoredResourceId: 'cluster-NEW', owner: undefined },
      },
    ],
    [
      'is another execution’s by now',
      restored({ tags: { 'aurora-restore:execution': 'night-2' } }),
      { name: 'TargetChanged', sentence: expect.stringContaining('of night-2'), facts: { ...which, owner: 'night-2' } },
    ],
  ])('%s', (_, cluster, error) => {
    expect(seen(cluster)).toMatchObject(error);
  });

  it('has an instance that failed', () => {
    const broken = anInstance({ id: 'b', status: 'incompatible-network' });
    expect(seen(restored(), 0, anInstance(), broken)).toMatchObject({
      ...{ name: 'RestoreFailed', facts: { ...which, instance: 'b', status: 'incompatible-network' } },
    });
  });

  it('has vanished, once RDS has had the time to show it', () => {
    expect(seen(undefined, settleSeconds)).toBeUndefined();
    expect(seen(undefined, settleSeconds + 1)).toMatchObject({
      ...{ name: 'RestoreFailed', facts: { ...which, status: 'not found' } },
    });
  });

  it('is one that was taken over and never got this execution’s tag, once RDS has had the time to show it', () => {
    const adoptedCluster = { arn: restored().arn, resourceId: 'cluster-NEW', executionId: 'night-0' };
    const taken = { ...payload, plan: { ...payload.plan, adoptedCluster } };
    const at = (seconds: number, tags: Cluster['tags']) =>
      restoreFailure(taken, { cluster: restored({ tags }), instances: [], seconds }, executionId)?.name;
    const before = { 'aurora-restore:execution': 'night-0' };
    expect([at(settleSeconds, before), at(settleSeconds + 1, before)]).toEqual([undefined, 'TargetChanged']);
    expect(at(0, {})).toBeUndefined();
  });

  it.each([
    ['whole', restored()],
    ['of which the tags are not shown yet', restored({ tags: {} })],
    ['still being made', restored({ status: 'creating' })],
  ])('is not one that is %s', (_, cluster) => {
    expect(seen(cluster, 0, anInstance())).toBeUndefined();
  });
});

describe('the deadline of a restore', () => {
  it('is told when it is over, with all that is known of what is missing', () => {
    const masterSecret = { arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:x', status: 'creating' };
    const sight = { cluster: restored({ status: 'modifying', masterSecret }), instances: [anInstance({ id: 'a' })] };
    expect(restoreDeadline(payload, { ...sight, seconds: 3600 })).toBeUndefined();
    expect(restoreDeadline(payload, { ...sight, seconds: 3601 })).toMatchObject({
      name: 'RestoreDeadlineExceeded',
      facts: {
        ...which,
        status: 'modifying',
        instances: ['a available'],
        settings: 'requested',
        masterCredentials: 'pending',
        masterSecretStatus: 'creating',
        elapsedSeconds: 3601,
        deadlineSeconds: 3600,
      },
    });
  });

  it('is told of a cluster that is not shown, or has no secret', () => {
    expect(restoreDeadline(payload, { cluster: undefined, instances: [], seconds: 3601 })).toMatchObject({
      facts: { status: 'not found', instances: [], masterSecretStatus: undefined },
    });
    expect(restoreDeadline(payload, { cluster: restored(), instances: [], seconds: 3601 })?.facts).toMatchObject({
      masterSecretStatus: undefined,
    });
  });
});
