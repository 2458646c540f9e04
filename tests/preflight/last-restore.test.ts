import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Plan } from '../../src/payload/plan.ts';
import type { PastRestore } from '../../src/ports/executions.ts';
import { aPlan, executionId } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { anExecution, FakePastRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { followUps } from '../fakes/like-for-like.ts';
import { aWorld, preflightOf } from './fake-ports.ts';

const past = (name: string, payload: PastRestore['payload'], startedAt = '2026-07-31T06:00:00.000Z'): PastRestore => ({
  executionId: anExecution(name).executionId,
  startedAt,
  payload,
});

/** A copy in the target's region that an execution has used. */
const copyOf = (name: string, createdAt: string, target = 'orders-staging') =>
  aSnapshot({
    region: 'eu-west-1',
    id: `orders-staging-${name}`,
    kind: 'manual',
    createdAt,
    tags: { 'aurora-restore:target': target, 'aurora-restore:execution': anExecution(name).executionId },
  });

const withRetention = (retentionDays: number, changes: Partial<Plan> = {}) =>
  aPlan({ cluster: { backup: { retentionDays } } }, undefined, changes);

const copied = { copy: { outcome: 'CopyComplete' } };
const bare: Partial<Profile> = { instances: undefined };

function world(copies: readonly ReturnType<typeof copyOf>[], ...restores: readonly PastRestore[]) {
  return {
    ...aWorld(),
    snapshots: new FakeSnapshots(aSnapshot(), ...copies),
    past: new FakePastRestores(...restores),
  };
}

describe('the last restore, where no cluster stands under the target’s name,', () => {
  it('gives what the profile leaves out, instances included', async () => {
    const scene = world([copyOf('failed', '2026-07-31T06:00:00.000Z')], past('failed', { plan: withRetention(9) }));
    const { plan, byName, failures } = await preflightOf(scene, bare);
    expect(failures).toEqual([]);
    expect(plan).toMatchObject({
      cluster: { backup: { retentionDays: 9 } },
      instances: [{ class: 'db.r6g.large' }],
      origins: { 'cluster.backup.retentionDays': 'last restore', instances: 'last restore' },
    });
    expect(byName['lastRestore']).toMatchObject({ result: 'passed', message: expect.stringContaining('failed') });
  });

  it('is the one that was started last of those that the newest copies name', async () => {
    const scene = world(
      [copyOf('old', '2026-07-31T09:00:00.000Z'), copyOf('new', '2026-07-30T09:00:00.000Z')],
      past('old', { plan: withRetention(1) }, '2026-07-30T06:00:00.000Z'),
      past('new', { plan: withRetention(2) }, '2026-07-31T06:00:00.000Z'),
    );
    expect((await preflightOf(scene)).plan?.cluster.backup?.retentionDays).toBe(2);
  });

  it.each<[string, unknown]>([
    ['no plan', undefined],
    ['a plan of another version', { ...withRetention(9), version: 2 }],
    ['a plan for another target', withRetention(9, { target: 'orders-other' })],
    ['a plan for another region', withRetention(9, { region: 'us-east-1' })],
    [
      'a plan for another cluster',
      aPlan({}, undefined, { cluster: { ...withRetention(9).cluster, identifier: 'other' } }),
    ],
  ])('counts for nothing with %s: AWS’s defaults stand in, and the check says so', async (_what, plan) => {
    const scene = world([copyOf('failed', '2026-07-31T06:00:00.000Z')], past('failed', { plan }));
    const result = await preflightOf(scene);
    expect(result.plan?.origins['cluster.backup.retentionDays']).toBe('AWS default');
    expect(result.byName['lastRestore']).toMatchObject({
      result: 'skipped',
      message: expect.stringContaining('none that can be read is of failed'),
    });
  });

  it('gives way to an earlier one that can be read', async () => {
    const scene = world(
      [copyOf('late', '2026-07-31T06:00:00.000Z'), copyOf('early', '2026-07-30T06:00:00.000Z')],
      past('late', {}, '2026-07-31T06:00:00.000Z'),
      past('early', { plan: withRetention(5) }, '2026-07-30T06:00:00.000Z'),
    );
    expect((await preflightOf(scene)).plan?.cluster.backup?.retentionDays).toBe(5);
  });

  it('is not looked for by the copies of another target', async () => {
    const scene = world(
      [copyOf('failed', '2026-07-31T06:00:00.000Z', 'orders-other')],
      past('failed', { plan: withRetention(9) }),
    );
    expect((await preflightOf(scene)).byName['lastRestore']).toMatchObject({ result: 'skipped' });
  });

  it('is gone without where it may not be read', async () => {
    const scene = world([copyOf('failed', '2026-07-31T06:00:00.000Z')]);
    scene.past.fail = new PipelineError('AwsAccessDenied', 'Step Functions GetExecutionHistory was denied.');
    const { failures, byName, plan } = await preflightOf(scene);
    expect(failures).toEqual([]);
    expect(plan).toBeDefined();
    expect(byName['lastRestore']?.message).toContain('GetExecutionHistory was denied');
  });

  it('is asked for again where that passes by itself', async () => {
    const scene = world([copyOf('failed', '2026-07-31T06:00:00.000Z')]);
    scene.past.fail = new PipelineError('AwsUnavailable', 'Throttled.');
    await expect(preflightOf(scene)).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });
});

describe('the last restore, where a cluster stands under the target’s name,', () => {
  const tags = {
    'aurora-restore:target': 'orders-staging',
    'aurora-restore:execution': anExecution('maker').executionId,
  };
  const left = { tags, backup: { retentionDays: 1 } };

  it.each([undefined, 'RestoreInProgress', 'RestoreFailed'])(
    'counts in its place if it made the cluster and came no further than %s',
    async (outcome) => {
      const scene = {
        ...world([], past('maker', { plan: aPlan(followUps), restore: { outcome } })),
        clusters: new FakeClusters().add(aCluster(left)),
      };
      const { plan, failures } = await preflightOf(scene, bare);
      expect(failures).toEqual([]);
      expect(plan?.cluster).toMatchObject({ backup: { retentionDays: 7 } });
      expect(plan?.instances).toHaveLength(1);
    },
  );

  it('does not count if it made the cluster and completed it: the cluster itself does', async () => {
    const scene = {
      ...world([], past('maker', { plan: aPlan(followUps), restore: { outcome: 'RestoreComplete' } })),
      clusters: new FakeClusters().add(aCluster({ ...left, backup: { retentionDays: 3 } }), anInstance()),
    };
    const { plan, byName } = await preflightOf(scene, bare);
    expect(plan?.cluster.backup?.retentionDays).toBe(3);
    expect(plan?.origins['cluster.backup.retentionDays']).toBe('existing cluster');
    expect(byName['lastRestore']).toMatchObject({
      result: 'passed',
      message: expect.stringContaining('taken from it'),
    });
  });

  /** What a restore had planned that was to replace `cluster-OLD` with its two instances. */
  const replacing = (payload: object = copied) => {
    const plan = aPlan({ instances: { class: 'db.r6g.large', count: 2 } }, { resourceId: 'cluster-OLD' });
    return past('later', {
      plan: { ...plan, origins: { ...plan.origins, instances: 'existing cluster' } },
      ...payload,
    });
  };
  const copies = [copyOf('later', '2026-07-31T06:00:00.000Z')];

  it('counts in its place if it has taken instances away from the cluster', async () => {
    const scene = {
      ...world(copies, replacing()),
      clusters: new FakeClusters().add(aCluster(), anInstance({ status: 'deleting' })),
    };
    expect((await preflightOf(scene, bare)).plan).toMatchObject({
      instances: [{ class: 'db.r6g.large' }, { class: 'db.r6g.large' }],
      origins: { instances: 'last restore' },
    });
  });

  it.each<[string, ReturnType<typeof replacing>, string]>([
    ['came not as far as the deletion', replacing({}), 'cluster-OLD'],
    ['was to replace another cluster', replacing(), 'cluster-OTHER'],
  ])('does not count if it %s', async (_what, restore, resourceId) => {
    const scene = {
      ...world(copies, restore),
      clusters: new FakeClusters().add(aCluster({ resourceId }), anInstance()),
    };
    expect((await preflightOf(scene, bare)).plan?.origins['instances']).toBe('existing cluster');
  });

  it('does not count where all instances are there', async () => {
    const scene = {
      ...world(copies, replacing()),
      clusters: new FakeClusters().add(aCluster(), anInstance(), anInstance({ id: 'orders-staging-2' })),
    };
    expect((await preflightOf(scene, bare)).plan?.origins['instances']).toBe('existing cluster');
  });
});

describe('a plan of the last restore', () => {
  it('carries the tags of this execution, not of that one', async () => {
    const scene = world([copyOf('failed', '2026-07-31T06:00:00.000Z')], past('failed', { plan: withRetention(9) }));
    const { plan } = await preflightOf(scene);
    expect(plan?.cluster.tags['aurora-restore:execution']).toBe(executionId);
  });
});
