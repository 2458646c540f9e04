import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { asideId } from '../../src/identifiers.ts';
import type { Plan } from '../../src/payload/plan.ts';
import type { Cluster, Instance } from '../../src/ports/clusters.ts';
import { isAdoptable, readTarget } from '../../src/preflight/resume.ts';
import { aPlan, executionId } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeKeys } from '../fakes/fake-region.ts';
import { anExecution, FakeRestores } from '../fakes/fake-restores.ts';
import { account, aSnapshot } from '../fakes/fake-snapshots.ts';

const night0 = anExecution('night-0', { running: false, startedAt: '2026-07-31T05:59:00.000Z' });
const nightBefore = anExecution('night-before', { running: false, startedAt: '2026-07-30T05:59:00.000Z' });
/** Of before there was the tag that says so. */
const done = anExecution('night-done', { running: false, status: 'SUCCEEDED' });
const ofAnotherStage = {
  ...night0,
  executionId: night0.executionId.replace(/:execution:[^:]+/, ':execution:elsewhere'),
};
const target = { 'aurora-restore:target': 'orders-staging' };
const unfinished = (changes: Partial<Cluster> = {}) =>
  aCluster({
    resourceId: 'cluster-NEW',
    tags: { ...target, 'aurora-restore:execution': night0.executionId },
    ...changes,
  });
const aside = asideId('orders-staging', night0.executionId);
const asideBefore = asideId('orders-staging', nightBefore.executionId);
const orphan = (id: string, by = night0, tags: object = target) =>
  aCluster({
    ...{ id, resourceId: `cluster-${id}` },
    tags: {
      ...tags,
      'aurora-restore:set-aside-by': by.executionId,
      'aurora-restore:set-aside-from': 'orders-staging',
    },
  });

async function read(clusters: FakeClusters, changes: object = {}, ...others: readonly (typeof night0)[]) {
  const restores = new FakeRestores(night0, nightBefore, ...others);
  return await readTarget(
    { clusters, restores },
    {
      ...{ identifier: 'orders-staging', target: 'orders-staging', region: 'eu-west-1', adopt: false, executionId },
      ...{ setsAside: true, ...changes },
    },
  );
}

describe('the sight of a target', () => {
  it('is what stands under its name, and with the strategy delete nothing else', async () => {
    const clusters = new FakeClusters().add(aCluster()).add(orphan(aside));
    const sight = await read(clusters, { setsAside: false });
    expect(sight).toMatchObject({ cluster: { id: 'orders-staging' }, standing: { id: 'orders-staging' } });
    expect(sight).not.toHaveProperty('aside');
    expect(await read(new FakeClusters().add(orphan(aside)), { setsAside: false })).not.toHaveProperty('aside');
  });

  it('has no instances where no cluster stands, whatever an earlier one has left', async () => {
    const clusters = new FakeClusters();
    clusters.addInstance(anInstance());
    expect((await read(clusters)).instances).toEqual([]);
  });

  it('has the cluster that an ended execution has set aside in the place of the old one', async () => {
    const clusters = new FakeClusters().add(orphan(aside), anInstance({ id: 'blue', cluster: aside }));
    await expect(read(clusters)).resolves.toMatchObject({
      ...{ cluster: { id: aside }, instances: [{ id: 'blue' }], standing: undefined },
      aside: { identifier: aside, adoptedFrom: night0.executionId },
    });
  });

  it('has no other cluster’s member with what was set aside', async () => {
    const clusters = new FakeClusters().add(orphan(aside), anInstance({ id: 'blue', cluster: aside })).misfile(aside);
    expect((await read(clusters)).instances).toMatchObject([{ id: 'blue' }]);
  });

  it('has the one that was set aside last, where there are several', async () => {
    const [last, before] = [orphan(aside), orphan(asideBefore, nightBefore)];
    expect((await read(new FakeClusters().add(last).add(before))).aside?.identifier).toBe(aside);
    expect((await read(new FakeClusters().add(before).add(last))).aside?.identifier).toBe(aside);
  });

  it('has one whose execution Step Functions no longer has, unless there is another', async () => {
    const forgotten = anExecution('last-year');
    const name = asideId('orders-staging', forgotten.executionId);
    const clusters = new FakeClusters().add(orphan(name, forgotten));
    expect((await read(clusters)).aside).toEqual({ identifier: name, adoptedFrom: forgotten.executionId });
    expect((await read(clusters.add(orphan(aside)))).aside?.identifier).toBe(aside);
    const other = new FakeClusters().add(orphan(aside)).add(orphan(name, forgotten));
    expect((await read(other)).aside?.identifier).toBe(aside);
  });

  it('takes no cluster for one set aside from the very name that it has', async () => {
    const identifier = `${'x'.repeat(48)}-aside-0a1b2c3d`;
    const ready = unfinished({ id: 'other' });
    const cluster = orphan(identifier);
    const itself = { ...cluster, tags: { ...cluster.tags, 'aurora-restore:set-aside-from': identifier } };
    const clusters = new FakeClusters().add(ready).add(itself);
    clusters.find = async () => undefined;
    expect(await read(clusters, { identifier })).not.toHaveProperty('aside');
  });

  it.each<[string, Cluster]>([
    ['of an execution that is running', orphan(aside, anExecution('night-2'))],
    ['by another stage, whose executions nobody here may ask about', orphan(aside, ofAnotherStage)],
    ['of another target', orphan(aside, night0, { 'aurora-restore:target': 'other' })],
    ['that has its name', orphan('orders-staging')],
    ['that somebody has renamed since', orphan('orders-staging-kept')],
    ['whose name is of another cluster’s', orphan('orders-aside-0a1b2c3d')],
    [
      'from another name',
      { ...orphan(aside), tags: { ...orphan(aside).tags, 'aurora-restore:set-aside-from': 'orders' } },
    ],
    ['by nobody', { ...orphan(aside), tags: { ...target, 'aurora-restore:set-aside-from': 'orders-staging' } }],
    ['without an ARN', { ...orphan(aside), arn: 'none' }],
    ['that is being deleted', { ...orphan(aside), status: 'deleting' }],
    ['in another region', { ...orphan(aside), arn: 'arn:aws:rds:us-east-1:111122223333:cluster:aside' }],
  ])('has no cluster set aside %s', async (_what, cluster) => {
    expect(await read(new FakeClusters().add(cluster), {}, anExecution('night-2'))).not.toHaveProperty('aside');
  });

  it('takes no cluster of another stage for one that an ended execution has left: that may be at work on it', async () => {
    const tags = { ...target, 'aurora-restore:execution': ofAnotherStage.executionId };
    const sight = await read(new FakeClusters().add(unfinished({ tags })), { setsAside: false });
    expect(sight).toMatchObject({ cluster: { resourceId: 'cluster-NEW' } });
    expect(sight).not.toHaveProperty('unfinished');
  });

  it('leaves a cluster alone that was set aside where a finished one stands under the name', async () => {
    const ready = unfinished({ tags: { ...unfinished().tags, 'aurora-restore:ready-at': '2026-07-31T08:00:00Z' } });
    const sight = await read(new FakeClusters().add(ready).add(orphan(aside)));
    expect(sight.cluster?.resourceId).toBe('cluster-NEW');
    expect(sight).not.toHaveProperty('aside');
    expect(sight).not.toHaveProperty('unfinished');
  });

  it('says of what stands under the name that it is unfinished', async () => {
    const sight = await read(new FakeClusters().add(unfinished()).add(orphan(aside)));
    expect(sight).toMatchObject({
      cluster: { id: aside },
      unfinished: { cluster: { resourceId: 'cluster-NEW' }, executionId: night0.executionId },
    });
  });

  it.each<[string, Cluster]>([
    [
      'of an execution that is running',
      unfinished({ tags: { ...target, 'aurora-restore:execution': anExecution('night-2').executionId } }),
    ],
    ['of no execution', unfinished({ tags: target })],
    ['of the execution that asks', unfinished({ tags: { ...target, 'aurora-restore:execution': executionId } })],
    [
      'of an execution that has come to its end',
      unfinished({ tags: { ...target, 'aurora-restore:execution': done.executionId } }),
    ],
    ['of another target', unfinished({ tags: { ...unfinished().tags, 'aurora-restore:target': 'other' } })],
  ])('takes no cluster for unfinished %s', async (_what, cluster) => {
    const asking = anExecution('night-1', { running: false });
    const sight = await read(new FakeClusters().add(cluster), {}, anExecution('night-2'), done, asking);
    expect(sight).not.toHaveProperty('unfinished');
  });
});

describe('an unfinished cluster', () => {
  const plan = aPlan({ cluster: { subnetGroup: 'staging-subnets', storageType: 'aurora' } });
  const made: Partial<Cluster> = {
    engineVersion: '17.4',
    tags: { ...unfinished().tags, 'aurora-restore:source-snapshot': aSnapshot().arn },
  };
  const adoptable = (asked: Plan, cluster: Cluster, instances: readonly Instance[] = [], keys = new FakeKeys()) =>
    isAdoptable(keys, asked, { cluster, instances, executionId: night0.executionId });
  const judge = (changes: Partial<Cluster> = {}, ...instances: readonly Instance[]) =>
    adoptable(plan, unfinished({ ...made, ...changes }), instances);

  it('can be taken over if it is of the same snapshot and has the settings that cannot be changed', async () => {
    expect(await judge({}, anInstance({ status: 'creating' }))).toBe(true);
  });

  it.each<[string, Partial<Cluster>]>([
    ['is of another snapshot', { tags: unfinished().tags }],
    ['is not available', { status: 'creating' }],
    ['has another version', { engineVersion: '17.2' }],
    ['is in another subnet group', { subnetGroup: 'other' }],
    ['has other storage', { storageType: 'aurora-iopt1' }],
  ])('cannot if it %s', async (_what, changes) => {
    expect(await judge(changes)).toBe(false);
  });

  const keyArn = (id: string) => `arn:aws:kms:eu-west-1:${account}:key/${id}`;
  const under = (planned: string | undefined, kmsKeyId: string, keys?: FakeKeys) => {
    const copy = { ...plan.copy, ...(planned === undefined ? {} : { kmsKeyId: planned }) };
    return adoptable({ ...plan, copy }, unfinished({ ...made, kmsKeyId }), [], keys);
  };

  it.each(['alias/staging', 'arn:aws:kms:eu-west-1:111122223333:alias/staging', '0a1b-key/-id', keyArn('1')])(
    'can be taken over under the planned key, and under no other, where the plan has it as %s',
    async (planned) => {
      const own = planned === keyArn('1') ? planned : keyArn(planned);
      expect([await under(planned, own), await under(planned, keyArn('2'))]).toEqual([true, false]);
    },
  );

  it('can be taken over whatever its key is, where the plan has none', async () => {
    expect(await under(undefined, keyArn('2'))).toBe(true);
  });

  it('cannot if nobody may ask what its key is called, or there is none of that name', async () => {
    const [hiding, without] = [new FakeKeys(), new FakeKeys()];
    hiding.hidden.add('alias/staging');
    without.states.set('alias/staging', undefined);
    expect(await under('alias/staging', keyArn('alias/staging'), hiding)).toBe(false);
    expect(await under('alias/staging', keyArn('alias/staging'), without)).toBe(false);
    const unavailable = { find: () => Promise.reject(new PipelineError('AwsUnavailable', 'KMS does not answer.')) };
    await expect(under('alias/staging', keyArn('1'), unavailable as unknown as FakeKeys)).rejects.toMatchObject({
      name: 'AwsUnavailable',
    });
  });

  it('can be taken over whatever its subnets and storage are, where the plan names none', async () => {
    const cluster = unfinished({ ...made, subnetGroup: 'other', storageType: 'aurora-iopt1' });
    expect(await adoptable(aPlan(), cluster)).toBe(true);
  });

  it.each<[string, Partial<Instance>]>([
    ['is of another class', { class: 'db.serverless' }],
    ['is one more than are planned', { id: 'orders-staging-f2d4510b-2' }],
    ['has another parameter group', { parameterGroup: 'other' }],
  ])('cannot if an instance that was made for it %s', async (_what, changes) => {
    const tuned = { ...plan, instances: plan.instances.map((planned) => ({ ...planned, parameterGroup: 'tuned' })) };
    const instances = [anInstance({ parameterGroup: 'tuned', ...changes })];
    const cluster = unfinished(made);
    expect(await adoptable(tuned, cluster, instances)).toBe(false);
    const others = [anInstance({ parameterGroup: 'tuned' }), anInstance({ ...changes, id: 'by-hand' })];
    expect(await adoptable(tuned, cluster, others)).toBe(true);
  });

  it('cannot if one of its instances has failed', async () => {
    expect(await judge({}, anInstance(), anInstance({ id: 'reader', status: 'incompatible-network' }))).toBe(false);
  });
});
