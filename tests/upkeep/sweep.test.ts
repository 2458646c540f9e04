import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/ports/clusters.ts';
import type { ExecutionSight } from '../../src/ports/executions.ts';
import { createSweep } from '../../src/upkeep/sweep.ts';
import { anExecution } from '../fakes/fake-restores.ts';
import {
  aLeftCopy,
  aReadyCluster,
  aRestoredCluster,
  aSetAsideCluster,
  ended,
  executionOf,
  madeBy,
  SweepWorld,
} from '../fakes/sweep-world.ts';

/** A failed restore has left a cluster and a copy; an older one another copy. */
function afterFailure(): SweepWorld {
  return new SweepWorld(ended('a'), ended('b'))
    .cluster(aRestoredCluster('b'))
    .copy(aLeftCopy(1, 'a'), aLeftCopy(2, 'b'));
}

const [older, newer] = [aLeftCopy(1, 'a').id, aLeftCopy(2, 'b').id];

describe('a sweep', () => {
  it('tells what it would delete, with why, and changes nothing', async () => {
    const world = afterFailure();
    await expect(world.sweep()).resolves.toEqual({
      apply: false,
      region: 'eu-west-1',
      items: [
        {
          kind: 'cluster',
          id: 'orders-staging',
          arn: aRestoredCluster('b').arn,
          target: 'orders-staging',
          execution: executionOf('b'),
          action: 'wouldDelete',
          reason: 'Its restore, b, ended as FAILED before it was ready.',
        },
        {
          kind: 'copy',
          id: older,
          arn: aLeftCopy(1, 'a').arn,
          target: 'orders-staging',
          execution: executionOf('a'),
          action: 'wouldDelete',
          reason: 'No restore has archived it, and none is running.',
        },
        {
          kind: 'copy',
          id: newer,
          arn: aLeftCopy(2, 'b').arn,
          target: 'orders-staging',
          execution: executionOf('b'),
          action: 'kept',
          reason: expect.stringContaining('a new restore goes on with it'),
        },
      ],
      counts: { wouldDelete: 2, deleted: 0, deleting: 0, kept: 1, failed: 0 },
    });
    expect(world.requests).toEqual([]);
  });

  it('takes no complete snapshot that names no source for a copy: a restored cluster hands its tags on to its snapshots', async () => {
    const { copiedFrom: _, ...snapshot } = aLeftCopy(1, 'a');
    const world = new SweepWorld(ended('a')).copy(snapshot);
    expect(await world.actions({ apply: true })).toEqual({});
    const copying = new SweepWorld(ended('a')).copy({ ...snapshot, status: 'copying' });
    expect(Object.keys(await copying.actions({ apply: true }))).toEqual([snapshot.id]);
  });

  it('deletes with apply: readers, writer, cluster, without a final snapshot, and copies', async () => {
    const world = afterFailure();
    expect(await world.actions({ apply: true })).toEqual({
      'orders-staging': 'deleted',
      [older]: 'deleted',
      [newer]: 'kept',
    });
    expect(world.requests).toEqual([
      'deleteInstance orders-staging-2',
      'deleteInstance orders-staging-1',
      'deleteCluster orders-staging',
      `deleteSnapshot ${older}`,
    ]);
  });

  it('logs a line for each thing', async () => {
    const world = afterFailure();
    const { items } = await world.sweep({ apply: true });
    expect(world.log.lines).toEqual(items.map((facts) => ({ level: 'info', message: 'Swept', facts })));
  });

  it('looks at one target if it is told so, whether or not it is configured', async () => {
    const others = madeBy('c', 'gone');
    const world = afterFailure().copy(aLeftCopy(1, 'c', { tags: others }), aLeftCopy(2, 'c', { tags: others }));
    world.restores.add(ended('c', 'FAILED', 'gone'));
    expect(await world.actions({ apply: true, target: 'gone' })).toEqual({
      'gone-20260701-0300-0000000a': 'deleted',
      'gone-20260702-0300-0000000a': 'kept',
    });
    expect(world.requests).toEqual(['deleteSnapshot gone-20260701-0300-0000000a']);
  });

  it.each<[string, unknown, string]>([
    ['an unknown key', { aply: true }, 'aply: unknown key "aply" (did you mean apply?); expected one of the keys'],
    ['a text for apply', { apply: 'true' }, 'apply: expected true or false, got "true"'],
    ['an empty target', { target: '' }, 'target: expected the name of a target, got ""'],
    ['nothing', null, 'body: expected an object with the keys apply, target, got null'],
  ])('refuses %s before it looks at anything', async (_, input, message) => {
    const world = afterFailure();
    world.clusters.list = () => Promise.reject(new Error('It is not to look.'));
    await expect(world.sweep(input)).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringContaining(message),
    });
  });

  it('names the variable that is no state machine’s ARN', async () => {
    await expect(createSweep(afterFailure(), 'restore')({})).rejects.toMatchObject({
      name: 'InvalidEnvironment',
      facts: { variable: 'STATE_MACHINE_ARN' },
    });
  });
});

describe('a sweep keeps a cluster', () => {
  const { tags } = aRestoredCluster('a');
  const renamed = aRestoredCluster('a', {
    id: 'orders-kept',
    tags: { ...tags, 'aurora-restore:identifier': 'orders-staging' },
  });
  const protectedCluster = { deletionProtection: true };
  it.each<[string, ExecutionSight['status'] | undefined, Cluster, string]>([
    ['that is ready, however its restore ended', 'FAILED', aReadyCluster('a'), 'ready'],
    ['whose restore succeeded', 'SUCCEEDED', aRestoredCluster('a'), 'succeeded'],
    ['whose restore Step Functions no longer knows', undefined, aRestoredCluster('a'), 'no longer knows'],
    ['with deletion protection', 'FAILED', aRestoredCluster('a', protectedCluster), 'deletion protection'],
    ['of a global cluster', 'FAILED', aRestoredCluster('a', { globalCluster: 'world' }), 'world'],
    ['that is a replica', 'FAILED', aRestoredCluster('a', { replicaOf: 'arn:other' }), 'arn:other'],
    ['that has replicas', 'FAILED', aRestoredCluster('a', { replicas: ['arn:other'] }), 'arn:other'],
    ['that somebody has renamed', 'FAILED', renamed, 'restored as orders-staging, and somebody has renamed it'],
    ['that is being renamed', 'FAILED', aRestoredCluster('a', { status: 'renaming' }), 'renamed'],
  ])('%s', async (_, status, cluster, reason) => {
    const world = new SweepWorld(...(status === undefined ? [] : [ended('a', status)])).cluster(cluster);
    const { items } = await world.sweep({ apply: true });
    expect(items).toMatchObject([{ action: 'kept', reason: expect.stringContaining(reason) }]);
    expect(world.requests).toEqual([]);
  });
});

describe('a sweep does not even tell of', () => {
  it.each<[string, Cluster]>([
    ['a cluster without the pipeline’s tags', aRestoredCluster('a', { tags: {} })],
    ['one without a target', aRestoredCluster('a', { tags: { ...madeBy('a'), 'aurora-restore:target': '' } })],
    [
      'another stage’s',
      aRestoredCluster('a', {
        tags: { ...madeBy('a'), 'aurora-restore:execution': executionOf('a', 'aurora-restore-2') },
      }),
    ],
    [
      'one that another stage has set aside',
      aRestoredCluster('a', {
        tags: {
          ...aSetAsideCluster('a').tags,
          'aurora-restore:set-aside-by': executionOf('a', 'aurora-restore-2'),
        },
      }),
    ],
    ['one of another region', aRestoredCluster('a', { arn: 'arn:aws:rds:us-east-1:111122223333:cluster:x' })],
  ])('%s', async (_, cluster) => {
    const world = new SweepWorld(ended('a')).cluster(cluster);
    expect(await world.actions({ apply: true })).toEqual({});
    expect(world.requests).toEqual([]);
  });

  it.each<[string, Parameters<typeof aLeftCopy>[2]]>([
    ['an archived copy', { tags: { ...madeBy('a'), 'aurora-restore:archived-at': '2026-07-02T06:00:00.000Z' } }],
    ['a final snapshot', { id: 'orders-staging-final-0123abcd' }],
    ['a snapshot that a person has copied with its tags', { copiedFrom: 'arn:aws:rds:eu-west-1:1:cluster-snapshot:x' }],
    ['an automated one', { kind: 'automated' }],
    ['one of another region', { region: 'us-east-1' }],
  ])('%s', async (_, changes) => {
    const world = new SweepWorld(ended('a')).cluster(aReadyCluster('a')).copy(aLeftCopy(1, 'a', changes));
    expect(await world.actions({ apply: true })).toEqual({ 'orders-staging': 'kept' });
    expect(world.requests).toEqual([]);
  });
});

describe('of the copies that no restore archived a sweep', () => {
  it('deletes the newest too where the target has a ready cluster', async () => {
    const world = afterFailure();
    world.cluster(aReadyCluster('a'));
    expect(await world.actions({ apply: true })).toMatchObject({ [older]: 'deleted', [newer]: 'deleted' });
  });

  it.each<[string, Partial<Cluster>, number]>([
    ['is being modified', { status: 'modifying' }, 2],
    ['has no instance any more', {}, 0],
    ['belongs to another target', { tags: { ...aReadyCluster('a').tags, 'aurora-restore:target': 'other' } }, 2],
  ])('keeps the newest where the ready cluster %s', async (_, changes, instances) => {
    const world = afterFailure();
    world.cluster(aReadyCluster('a', changes), instances);
    expect(await world.actions({ apply: true })).toMatchObject({ [older]: 'deleted', [newer]: 'kept' });
  });

  it('keeps the newest that can be restored, and deletes a failed one', async () => {
    const world = afterFailure().copy(aLeftCopy(3, 'b', { status: 'failed' }));
    expect(await world.actions({ apply: true })).toMatchObject({
      [older]: 'deleted',
      [newer]: 'kept',
      [aLeftCopy(3, 'b').id]: 'deleted',
    });
  });

  it.each(['available', 'copying', 'maintenance'])(
    'keeps all of the newest data, of which one is under another key and one is shown as %s',
    async (status) => {
      const underAnotherKey = aLeftCopy(2, 'a', {
        id: newer.replace(/.$/, 'b'),
        createdAt: '2026-07-03T06:00:00.000Z',
      });
      const world = afterFailure().copy(underAnotherKey);
      world.snapshots.change(newer, { status });
      expect(await world.actions({ apply: true })).toMatchObject({
        [older]: 'deleted',
        [newer]: 'kept',
        [underAnotherKey.id]: 'kept',
      });
    },
  );

  it.each(['deleting', 'deleted'])('tells one that RDS shows as %s already', async (status) => {
    const world = afterFailure();
    world.snapshots.change(older, { status });
    expect(await world.actions({ apply: true })).toMatchObject({ [older]: 'deleting' });
    expect(world.snapshots.deleted).toEqual([]);
  });

  it('deletes those whose restore Step Functions no longer knows', async () => {
    const world = new SweepWorld().copy(aLeftCopy(1, 'a'), aLeftCopy(2, 'a'));
    expect(await world.actions({ apply: true })).toEqual({ [older]: 'deleted', [newer]: 'kept' });
  });
});

describe('a cluster that was set aside', () => {
  const aside = aSetAsideCluster('b').id;

  it('is deleted once a ready cluster stands under its name', async () => {
    const world = new SweepWorld(ended('b')).cluster(aSetAsideCluster('b')).cluster(aReadyCluster('b'));
    expect(await world.actions({ apply: true })).toEqual({ 'orders-staging': 'kept', [aside]: 'deleted' });
    expect(world.requests).toContain(`deleteCluster ${aside}`);
  });

  it('is deleted if the restore of the cluster under its name succeeded', async () => {
    const world = new SweepWorld(ended('b', 'SUCCEEDED')).cluster(aSetAsideCluster('b')).cluster(aRestoredCluster('b'));
    expect(await world.actions({ apply: true })).toEqual({ 'orders-staging': 'kept', [aside]: 'deleted' });
  });

  it('is deleted though it was made for no target: the restore that has set it aside says for which', async () => {
    const { 'aurora-restore:target': _target, ...tags } = aSetAsideCluster('b').tags;
    const adopted = aSetAsideCluster('b', { tags: { ...tags, 'aurora-restore:set-aside-for': 'orders-staging' } });
    const world = new SweepWorld(ended('b', 'SUCCEEDED')).cluster(adopted).cluster(aReadyCluster('b'));
    expect(await world.actions({ apply: true })).toEqual({ 'orders-staging': 'kept', [aside]: 'deleted' });
  });

  it('is none any more that somebody has tagged as theirs', async () => {
    const { tags } = aSetAsideCluster('b');
    const claimed = aSetAsideCluster('b', {
      tags: { ...tags, 'aurora-restore:target': 'of-somebody', 'aurora-restore:set-aside-for': 'orders-staging' },
    });
    const world = new SweepWorld(ended('b', 'SUCCEEDED')).cluster(claimed).cluster(aReadyCluster('b'));
    expect(await world.actions({ apply: true })).toEqual({ 'orders-staging': 'kept' });
  });

  it.each<[string, Cluster | undefined]>([
    ['no cluster', undefined],
    ['no cluster but a ready one of the target under another name', aReadyCluster('b', { id: 'orders-staging-2' })],
    ['one that is not ready', aRestoredCluster('b')],
    ['one that is not available', aReadyCluster('b', { status: 'modifying' })],
    [
      'one of another target',
      aReadyCluster('b', { tags: { ...aReadyCluster('b').tags, 'aurora-restore:target': 'x' } }),
    ],
    ['one that was set aside itself', aSetAsideCluster('b', { id: 'orders-staging' })],
    ['a stranger', aReadyCluster('b', { tags: { 'aurora-restore:ready-at': '2026-08-01T07:00:00.000Z' } })],
  ])('is kept while %s stands under its name, and says what to do', async (_, cluster) => {
    const world = new SweepWorld(ended('b')).cluster(aSetAsideCluster('b'));
    if (cluster !== undefined) world.cluster(cluster);
    const { items } = await world.sweep({ apply: true });
    expect(items.find(({ id }) => id === aside)).toMatchObject({
      kind: 'setAsideCluster',
      action: 'kept',
      reason: expect.stringContaining('Start a restore of orders-staging, which takes it up, or rename it back.'),
    });
    expect(world.requests.filter((request) => request.includes(aside))).toEqual([]);
  });

  it('is kept when it stands under its own name again, tags and all', async () => {
    const world = new SweepWorld(ended('b')).cluster(aSetAsideCluster('b', { id: 'orders-staging' }));
    const { items } = await world.sweep({ apply: true });
    expect(items).toMatchObject([{ action: 'kept', reason: 'It stands under its own name.' }]);
  });

  it('is kept under a name that no restore has given it: whoever renames or restores one means to keep it', async () => {
    const kept = aSetAsideCluster('b', { id: 'orders-staging-kept' });
    const world = new SweepWorld(ended('b')).cluster(kept).cluster(aReadyCluster('b'));
    const { items } = await world.sweep({ apply: true });
    expect(items.find(({ id }) => id === kept.id)).toMatchObject({
      action: 'kept',
      reason: 'It was set aside from orders-staging, and has a name that no restore has given it.',
    });
    expect(world.requests).toEqual([]);
  });

  it('is kept if nobody knows its name', async () => {
    const { 'aurora-restore:set-aside-from': _from, ...tags } = aSetAsideCluster('b').tags;
    const world = new SweepWorld(ended('b')).cluster(aSetAsideCluster('b', { tags })).cluster(aReadyCluster('b'));
    expect(await world.actions({ apply: true })).toEqual({ 'orders-staging': 'kept', [aside]: 'kept' });
  });

  it('is kept with deletion protection', async () => {
    const cluster = aSetAsideCluster('b', { deletionProtection: true });
    const world = new SweepWorld(ended('b')).cluster(cluster).cluster(aReadyCluster('b'));
    expect(await world.actions({ apply: true })).toMatchObject({ [aside]: 'kept' });
  });
});

describe('a sweep while restores run', () => {
  it('leaves everything of their targets alone', async () => {
    const world = afterFailure();
    world.restores.add(anExecution('now'));
    const { items } = await world.sweep({ apply: true });
    expect(items).toHaveLength(3);
    for (const item of items)
      expect(item).toMatchObject({ action: 'kept', reason: 'A restore of orders-staging is running: now.' });
  });

  it('sweeps other targets', async () => {
    const world = afterFailure();
    world.restores.add(anExecution('now', { target: 'other' }));
    expect(await world.actions({ apply: true })).toMatchObject({ 'orders-staging': 'deleted' });
  });

  it('touches nothing while it cannot be told which target one restores', async () => {
    const world = afterFailure();
    world.restores.list = async () => [{ executionId: executionOf('new'), startedAt: '2026-08-01T06:00:00.000Z' }];
    await world.sweep({ apply: true });
    expect(world.requests).toEqual([]);
  });

  it('keeps what an execution that is being redriven has made, under whichever target', async () => {
    const world = new SweepWorld(ended('a', 'PENDING_REDRIVE', 'other')).cluster(aRestoredCluster('a'));
    expect(await world.actions({ apply: true })).toEqual({ 'orders-staging': 'kept' });
  });
});
