import { describe, expect, it } from 'vitest';
import type { ErrorName } from '../../src/failures/catalogue.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { anInstance } from '../fakes/fake-clusters.ts';
import { anExecution } from '../fakes/fake-restores.ts';
import {
  aLeftCopy,
  aReadyCluster,
  aRestoredCluster,
  aSetAsideCluster,
  ended,
  madeBy,
  SweepWorld,
} from '../fakes/sweep-world.ts';

const copy = aLeftCopy(1, 'a').id;

/** A cluster and a copy that may go, and the copy that is kept. */
function leftovers(): SweepWorld {
  return new SweepWorld(ended('a')).cluster(aRestoredCluster('a')).copy(aLeftCopy(1, 'a'), aLeftCopy(2, 'a'));
}

/** Does something as soon as a request of the kind has been counted so often. */
function onceAsked(world: SweepWorld, method: 'deleteInstance' | 'list', times: number, happens: () => void): void {
  const port = method === 'list' ? world.restores : world.clusters;
  const original = port[method as never] as (...args: unknown[]) => Promise<unknown>;
  let count = 0;
  Object.assign(port, {
    [method]: async (...args: unknown[]) => {
      const result = await original.apply(port, args);
      count += 1;
      if (count === times) happens();
      return result;
    },
  });
}

describe('between the lists and a deletion', () => {
  it.each<[string, (world: SweepWorld) => void]>([
    ['a restore is started', (world) => world.restores.add(anExecution('now'))],
    [
      'another cluster takes the name, and the copy is made anew',
      (world) => {
        world.clusters.change('orders-staging', { resourceId: 'cluster-OTHER' });
        world.snapshots.change(copy, { tags: madeBy('other') });
      },
    ],
    [
      'RDS answers about others',
      (world) => {
        world.clusters.change('orders-staging', { resourceId: 'cluster-OTHER' });
        const { find } = world.snapshots;
        world.snapshots.find = async (region, id) => {
          const found = await find.call(world.snapshots, region, id);
          return found && { ...found, arn: `${found.arn}-other` };
        };
      },
    ],
    [
      'the cluster becomes ready, and the copy is archived',
      (world) => {
        world.clusters.change('orders-staging', { tags: aReadyCluster('a').tags });
        world.snapshots.change(copy, { tags: { ...madeBy('a'), 'aurora-restore:archived-at': 'now' } });
      },
    ],
  ])('%s: nothing is deleted', async (_, happens) => {
    const world = leftovers();
    onceAsked(world, 'list', 1, () => happens(world));
    expect(await world.actions({ apply: true })).toEqual({
      'orders-staging': 'kept',
      [copy]: 'kept',
      [aLeftCopy(2, 'a').id]: 'kept',
    });
    expect(world.requests).toEqual([]);
  });

  it('what is gone meanwhile is told as deleted', async () => {
    const world = leftovers();
    onceAsked(world, 'list', 1, () => {
      world.clusters.remove('orders-staging');
      world.snapshots.remove(copy);
    });
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleted', [copy]: 'deleted' });
    expect(world.requests).toEqual([]);
  });

  it('a copy that somebody else deletes meanwhile is not asked for again', async () => {
    const world = leftovers();
    onceAsked(world, 'list', 1, () => world.snapshots.change(copy, { status: 'deleting' }));
    expect(await world.actions({ apply: true })).toMatchObject({ [copy]: 'deleting' });
    expect(world.snapshots.deleted).not.toContain(copy);
  });

  it('a protection that is set is not lifted', async () => {
    const world = leftovers();
    onceAsked(world, 'list', 1, () => world.clusters.change('orders-staging', { deletionProtection: true }));
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'kept' });
    expect(world.clusters.requests).toEqual([]);
  });

  it.each<[string, (world: SweepWorld) => void]>([
    ['goes', ({ clusters }) => clusters.remove('orders-staging')],
    ['is replaced', ({ clusters }) => clusters.change('orders-staging', { resourceId: 'cluster-OTHER' })],
    ['loses its mark', ({ clusters }) => clusters.change('orders-staging', { tags: madeBy('b') })],
    ['is being deleted', ({ clusters }) => clusters.change('orders-staging', { status: 'deleting' })],
  ])('the ready cluster %s: what it has replaced is kept, and so is the newest copy', async (_, happens) => {
    const world = new SweepWorld(ended('b'))
      .cluster(aSetAsideCluster('b'))
      .cluster(aReadyCluster('b'))
      .copy(aLeftCopy(2, 'b'));
    onceAsked(world, 'list', 1, () => happens(world));
    expect(await world.actions({ apply: true })).toMatchObject({
      [aSetAsideCluster('b').id]: 'kept',
      [aLeftCopy(2, 'b').id]: 'kept',
    });
    expect(world.requests).toEqual([]);
  });
});

describe('in the middle of a cluster’s deletion', () => {
  it('a restore is started: the rest of it is left alone', async () => {
    const world = leftovers();
    onceAsked(world, 'deleteInstance', 1, () => world.restores.add(anExecution('now')));
    const { items } = await world.sweep({ apply: true });
    expect(items[0]).toMatchObject({ action: 'deleting', reason: expect.stringContaining('left alone') });
    expect(world.requests).toEqual(['deleteInstance orders-staging-2']);
  });

  it('RDS is busy: it is told, and the next sweep goes on', async () => {
    const world = leftovers();
    world.clusters.interruptions.fail('deleteCluster', new PipelineError('ClusterBusy', 'It still has members.'));
    const { items } = await world.sweep({ apply: true });
    expect(items[0]).toMatchObject({
      action: 'deleting',
      reason: 'RDS refuses for the moment: It still has members. Run the sweep again.',
    });
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleted' });
    expect(world.clusters.requests.at(-1)).toBe('deleteCluster orders-staging');
  });

  it('it is stopped: it is started first', async () => {
    const world = leftovers();
    world.clusters.change('orders-staging', { status: 'stopped' });
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleting' });
    expect(world.clusters.requests).toEqual(['startCluster orders-staging']);
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleting' });
    expect(world.clusters.requests).toEqual(['startCluster orders-staging']);
  });

  it.each(['starting', 'stopping'])('it is %s: nothing is asked for before that is over', async (status) => {
    const world = leftovers();
    world.clusters.change('orders-staging', { status });
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleting' });
    expect(world.clusters.requests).toEqual([]);
  });

  it('RDS deletes an instance already: that one is not asked for again', async () => {
    const world = leftovers();
    world.clusters.changeInstance('orders-staging-2', { status: 'deleting' });
    await world.sweep({ apply: true });
    expect(world.clusters.requests).not.toContain('deleteInstance orders-staging-2');
    expect(world.clusters.requests).toContain('deleteInstance orders-staging-1');
  });

  it('RDS deletes it already: nothing more is asked for', async () => {
    const world = leftovers();
    world.clusters.change('orders-staging', { status: 'deleting' });
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleting' });
    expect(world.clusters.requests).toEqual([]);
  });

  it('an instance that the cluster does not name as its member is left alone', async () => {
    const world = leftovers();
    world.clusters.addInstance(anInstance({ id: 'somebody-else' }));
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleting' });
    expect(world.clusters.requests).not.toContain('deleteInstance somebody-else');
  });

  it('RDS lists another cluster’s member with it: that is waited for', async () => {
    const world = leftovers();
    world.clusters.misfile();
    const { items } = await world.sweep({ apply: true });
    expect(items[0]).toMatchObject({
      action: 'deleting',
      reason: expect.stringContaining('members of another cluster with it: reports-1.'),
    });
    expect(world.clusters.requests).toEqual([]);
  });

  it('RDS shows an instance as it was before: it is asked for once', async () => {
    const world = leftovers();
    const asked: string[] = [];
    world.clusters.deleteInstance = async (id) => void asked.push(id);
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleting' });
    expect(asked).toEqual(['orders-staging-2', 'orders-staging-1']);
  });
});

describe('what fails', () => {
  it.each<ErrorName>(['AwsUnavailable', 'AwsAccessDenied', 'AwsRequestFailed'])(
    'with %s is told at the end, and keeps nothing else from being tried',
    async (name) => {
      const world = leftovers();
      world.clusters.interruptions.fail('deleteInstance', new PipelineError(name, 'RDS said no.'));
      await expect(world.sweep({ apply: true })).rejects.toMatchObject({
        name: 'SweepIncomplete',
        sentence: `1 of 3 things in eu-west-1 could not be swept: cluster orders-staging: ${name}: RDS said no.`,
        facts: {
          region: 'eu-west-1',
          failed: [`cluster orders-staging: ${name}: RDS said no.`],
          deleted: [copy],
          deleting: [],
          kept: [aLeftCopy(2, 'a').id],
        },
      });
      expect(world.snapshots.deleted).toEqual([copy]);
      expect(world.log.lines).toMatchObject([
        { level: 'error', message: 'Not swept', facts: { id: 'orders-staging', action: 'failed' } },
        { level: 'info' },
        { level: 'info' },
      ]);
    },
  );

  it.each<ErrorName>(['TargetProtected', 'TargetNotDeletable'])('by %s is kept', async (name) => {
    const world = leftovers();
    world.clusters.interruptions.fail('deleteCluster', new PipelineError(name, 'It cannot be.'));
    const { items } = await world.sweep({ apply: true });
    expect(items[0]).toMatchObject({ action: 'kept', reason: 'It cannot be.' });
  });

  it('because RDS does not let go of a copy now is under way', async () => {
    const world = leftovers();
    world.snapshots.delete = () => Promise.reject(new PipelineError('SnapshotNotAvailable', 'It is busy.'));
    expect(await world.actions({ apply: true })).toMatchObject({ [copy]: 'deleting' });
  });

  it('because an execution cannot be looked at is neither deleted nor an end to the dry run', async () => {
    const world = leftovers().copy(aLeftCopy(1, 'b', { id: 'orders-staging-20260701-0400-0000000a' }));
    const { find } = world.restores;
    world.restores.find = async (id) => {
      if (id.endsWith(':a')) throw new PipelineError('AwsUnavailable', 'Step Functions throttled.');
      return await find.call(world.restores, id);
    };
    const { items, counts } = await world.sweep();
    expect(counts).toMatchObject({ failed: 3, wouldDelete: 1 });
    expect(items[0]?.reason).toBe('AwsUnavailable: Step Functions throttled.');
    await expect(world.sweep({ apply: true })).rejects.toMatchObject({ name: 'SweepIncomplete' });
    expect(world.requests).toEqual(['deleteSnapshot orders-staging-20260701-0400-0000000a']);
  });

  it('in the lists is thrown as it is, and nothing is touched', async () => {
    const world = leftovers();
    world.clusters.interruptions.fail('list', new PipelineError('AwsUnavailable', 'RDS throttled.'));
    await expect(world.sweep({ apply: true })).rejects.toMatchObject({ name: 'AwsUnavailable' });
    expect(world.requests).toEqual([]);
  });

  it('for no reason of the pipeline’s own is a defect, and is thrown as it is', async () => {
    const world = leftovers();
    world.clusters.interruptions.fail('deleteInstance', new TypeError('x is undefined'));
    await expect(world.sweep({ apply: true })).rejects.toThrow(TypeError);
  });
});

describe('two sweeps, one after the other', () => {
  it('leave nothing to do', async () => {
    const world = leftovers();
    await world.sweep({ apply: true });
    world.settle();
    expect(await world.actions({ apply: true })).toEqual({ [aLeftCopy(2, 'a').id]: 'kept' });
    expect(world.clusters.requests).toEqual([]);
  });
});

describe('an instance that nobody has tagged', () => {
  it('keeps its cluster whole, and the sweep says what to do', async () => {
    const world = leftovers();
    world.clusters.changeInstance('orders-staging-2', { tags: {} });
    const { items } = await world.sweep({ apply: true });
    expect(items[0]).toMatchObject({
      action: 'kept',
      reason: expect.stringMatching(/^Instance orders-staging-2 .* Run: aws rds add-tags-to-resource /),
    });
    expect(world.clusters.requests).toEqual([]);
  });

  it('goes with the cluster that a restore took over and set aside, if it is named after that', async () => {
    const world = new SweepWorld(ended('a'), ended('b', 'SUCCEEDED')).cluster(aReadyCluster('b'));
    const tags = { ...aSetAsideCluster('a').tags };
    delete tags['aurora-restore:target'];
    const aside = aSetAsideCluster('a', { tags: { ...tags, 'aurora-restore:set-aside-for': 'orders-staging' } });
    world.clusters.add(aside, anInstance({ id: 'orders-staging-of-old', cluster: aside.id, tags: {} }));
    await world.sweep({ apply: true });
    expect(world.clusters.requests).toEqual(['deleteInstance orders-staging-of-old', `deleteCluster ${aside.id}`]);
  });
});
