import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { aPlan, aRestore } from '../fakes/events.ts';
import { FakePastRestores } from '../fakes/fake-restores.ts';
import { aRestoredCluster, ended, executionOf, SweepWorld } from '../fakes/sweep-world.ts';

describe('A cluster that its restore had completed, and could not mark as ready', () => {
  const users = { outcome: 'UsersSetup', roles: [] };
  const world = (payload: Record<string, unknown>) => {
    const left = new SweepWorld(ended('b')).cluster(aRestoredCluster('b'));
    const startedAt = '2026-08-01T05:59:00.000Z';
    left.past = new FakePastRestores({ executionId: executionOf('b'), startedAt, payload });
    return left;
  };
  const restore = aRestore({ resourceId: aRestoredCluster('b').resourceId });

  it('is kept, whatever its restore has failed for after that', async () => {
    const left = world({ users, restore });
    const { items } = await left.sweep({ apply: true });
    expect(items).toMatchObject([{ action: 'kept', reason: expect.stringContaining('once its users were set up') }]);
    expect(left.requests).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['no users were set up', { restore }],
    ['the users were those of another cluster', { users, restore: { ...restore, resourceId: 'cluster-OTHER' } }],
  ])('is removed where %s', async (_what, payload) => {
    await expect(world(payload).actions({ apply: true })).resolves.toEqual({ 'orders-staging': 'deleted' });
  });

  it('cannot be judged where its restore’s history cannot be read', async () => {
    const left = world({ users, restore });
    left.past.fail = new PipelineError('AwsUnavailable', 'Step Functions does not answer.');
    await expect(left.actions()).resolves.toEqual({ 'orders-staging': 'failed' });
    await expect(left.sweep({ apply: true })).rejects.toMatchObject({ name: 'SweepIncomplete' });
    expect(left.requests).toEqual([]);
  });

  describe('once another restore had taken it over', () => {
    const taken = (...payloads: readonly (readonly [string, Record<string, unknown>])[]) => {
      const left = new SweepWorld(...payloads.map(([name]) => ended(name))).cluster(
        aRestoredCluster('c', { resourceId: restore.resourceId }),
      );
      const startedAt = '2026-08-01T05:59:00.000Z';
      left.past = new FakePastRestores(
        ...payloads.map(([name, payload]) => ({ executionId: executionOf(name), startedAt, payload })),
      );
      return left;
    };
    const from = (name: string) => ({
      plan: aPlan({}, undefined, {
        adoptedCluster: { arn: restore.clusterArn, resourceId: restore.resourceId, executionId: executionOf(name) },
      }),
      restore,
    });

    it.each([
      [
        'that one',
        [
          ['c', from('b')],
          ['b', { users, restore }],
        ] as const,
      ],
      [
        'the one before that',
        [
          ['c', from('b')],
          ['b', from('a')],
          ['a', { users, restore }],
        ] as const,
      ],
    ])('is kept where %s was redriven and has completed it', async (_which, payloads) => {
      const left = taken(...payloads);
      const { items } = await left.sweep({ apply: true });
      expect(items).toMatchObject([
        {
          action: 'kept',
          reason: expect.stringMatching(/set up by [ab], though c had taken it over, which ended as FAILED/),
        },
      ]);
      expect(left.requests).toEqual([]);
    });

    it.each([
      [
        'nobody has completed it',
        [
          ['c', from('b')],
          ['b', { restore }],
        ] as const,
      ],
      ['the one before is no longer known', [['c', from('b')]] as const],
      [
        'each names the other',
        [
          ['c', from('b')],
          ['b', from('c')],
        ] as const,
      ],
    ])('is removed where %s', async (_what, payloads) => {
      await expect(taken(...payloads).actions({ apply: true })).resolves.toEqual({ 'orders-staging': 'deleted' });
    });
  });
});
