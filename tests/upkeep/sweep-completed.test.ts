import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { aRestore } from '../fakes/events.ts';
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
});
