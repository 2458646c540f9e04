import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../../src/failures/pipeline-error.ts';
import type { Plan } from '../../../src/payload/plan.ts';
import { planRestore } from '../../../src/plan/plan-restore.ts';
import type { Cluster } from '../../../src/ports/clusters.ts';
import { createCheckRestoreStatus } from '../../../src/steps/check-restore-status.ts';
import { createDeleteRds } from '../../../src/steps/delete-rds.ts';
import { createRestoreSnapshot } from '../../../src/steps/restore-snapshot.ts';
import { aSetAsidePlan, asideName } from '../../fakes/aside.ts';
import { aCopy, anEvent, aPlan, aRestore, executionId, minimalProfile, now, secondsLater } from '../../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../../fakes/fake-clusters.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { anExecution, FakeRestores } from '../../fakes/fake-restores.ts';
import { account, aSnapshot, FakeSnapshots } from '../../fakes/fake-snapshots.ts';

const night0 = anExecution('night-0', { running: false }).executionId;
const tags = { 'aurora-restore:target': 'orders-staging', 'aurora-restore:execution': night0 };
const unfinished = (changes: Partial<Cluster> = {}) => aCluster({ resourceId: 'cluster-NEW', tags, ...changes });
const reference = { arn: aCluster().arn, resourceId: 'cluster-NEW' };
const adopting = (plan: Plan): Plan => ({ ...plan, adoptedCluster: { ...reference, executionId: night0 } });

/** The plan of a night, taking over the cluster of an earlier one if there is one. */
const restoreOf = (night: string, adopted?: { readonly cluster: Cluster; readonly executionId: string }): Plan =>
  planRestore({
    ...{
      target: 'orders-staging',
      profile: minimalProfile,
      identifier: 'orders-staging',
      region: 'eu-west-1',
      account,
    },
    executionId: anExecution(night).executionId,
    snapshot: { ...aSnapshot(), createdAt: now },
    existing: adopted?.cluster,
    existingInstances: [],
    adopted,
  });

const still = { name: 'ClusterStillDeleting' };

function deleting(plan: Plan, clusters: FakeClusters, restores = new FakeRestores()) {
  const step = createDeleteRds({ clusters, restores, snapshots: new FakeSnapshots() });
  return (retryCount = 0) => step(anEvent({ plan }, { retryCount }));
}

function restoring(plan: Plan, clusters: FakeClusters, restores = new FakeRestores()) {
  const payload = { plan, copy: aCopy(plan, { outcome: 'CopyComplete' }) };
  return createRestoreSnapshot({ clusters, restores })(anEvent(payload));
}

describe('an unfinished cluster that is taken over', () => {
  const plan = adopting(aPlan());

  it('is left where it is by DeleteRDS', async () => {
    const clusters = new FakeClusters().add(unfinished(), anInstance());
    await expect(deleting(plan, clusters)()).resolves.toEqual({
      ...{ outcome: 'NoCluster', cluster: 'orders-staging', adoptedCluster: 'cluster-NEW' },
    });
    expect(clusters.requests).toEqual([]);
  });

  it('gets the tag of this execution from RestoreSnapshot, which restores nothing', async () => {
    const clusters = new FakeClusters().add(unfinished());
    await expect(restoring(plan, clusters)).resolves.toMatchObject({ resourceId: 'cluster-NEW', startedAt: now });
    await expect(restoring(plan, clusters)).resolves.toMatchObject({ resourceId: 'cluster-NEW' });
    expect(clusters.restores).toEqual([]);
    expect((await clusters.find('orders-staging'))?.tags['aurora-restore:execution']).toBe(executionId);
  });

  it.each([
    ['the execution that restored it', { ...tags, 'aurora-restore:restored-by': 'night-minus-1' }, 'night-minus-1'],
    ['the last owner that is known, where none is named', tags, night0],
  ])('still tells %s, from which the names of its instances follow', async (_whom, before, restoredBy) => {
    const clusters = new FakeClusters().add(unfinished({ tags: before }));
    await restoring(plan, clusters);
    expect((await clusters.find('orders-staging'))?.tags).toMatchObject({
      'aurora-restore:execution': executionId,
      'aurora-restore:restored-by': restoredBy,
    });
  });

  it('keeps the names of its instances, however often it is taken over', async () => {
    const restored = restoreOf('night-0');
    const clusters = new FakeClusters();
    await restoring(restored, clusters);
    const names = restored.instances.map(({ id }) => id);
    for (const night of ['night-2', 'night-3', 'night-4']) {
      const [cluster] = await clusters.list();
      if (cluster === undefined) throw new Error('There is no cluster.');
      const owner = cluster.tags['aurora-restore:execution'] ?? '';
      const takingOver = restoreOf(night, { cluster, executionId: owner });
      expect(takingOver.instances.map(({ id }) => id)).toEqual(names);
      const payload = { plan: takingOver, copy: aCopy(takingOver, { outcome: 'CopyComplete' }) };
      const ports = { clusters, restores: new FakeRestores() };
      const { executionId: id } = anExecution(night);
      await createRestoreSnapshot(ports)({ ...anEvent(payload), execution: { id, name: night, startedAt: now } });
      expect((await clusters.find('orders-staging'))?.tags['aurora-restore:execution']).toBe(id);
    }
  });

  it('is restored anew where it is gone by then', async () => {
    const clusters = new FakeClusters();
    await expect(deleting(plan, clusters)()).resolves.toEqual({ outcome: 'NoCluster', cluster: 'orders-staging' });
    await restoring(plan, clusters);
    expect(clusters.restores).toHaveLength(1);
  });

  it('is not claimed where it has been finished since', async () => {
    const ready = { ...tags, 'aurora-restore:ready-at': now };
    const clusters = new FakeClusters().add(unfinished({ tags: ready }));
    await expect(restoring(plan, clusters)).rejects.toMatchObject({
      name: 'ClusterAlreadyExists',
      facts: { target: 'orders-staging', cluster: 'orders-staging', resourceId: 'cluster-NEW', owner: night0 },
    });
    expect(clusters.requests).toEqual([]);
  });

  it('is claimed too where RDS shows it only once it refuses another of its name', async () => {
    const clusters = new FakeClusters().add(unfinished());
    const { find } = clusters;
    let looks = 0;
    clusters.find = async (id) => {
      looks += 1;
      return looks === 1 ? undefined : await find.call(clusters, id);
    };
    await expect(restoring(plan, clusters)).resolves.toMatchObject({ resourceId: 'cluster-NEW' });
    expect((await clusters.find('orders-staging'))?.tags['aurora-restore:execution']).toBe(executionId);
  });

  it('gets no tag of who restored it where nobody is known', async () => {
    const clusters = new FakeClusters().add(unfinished({ tags: { 'aurora-restore:target': 'orders-staging' } }));
    await restoring(plan, clusters);
    expect((await clusters.find('orders-staging'))?.tags).not.toHaveProperty('aurora-restore:restored-by');
  });

  it('is not taken from another execution that is running', async () => {
    const other = anExecution('night-2');
    const clusters = new FakeClusters().add(
      unfinished({ tags: { ...tags, 'aurora-restore:execution': other.executionId } }),
    );
    const restores = new FakeRestores({ ...other, startedAt: '2026-08-01T06:30:00.000Z' });
    await expect(deleting(plan, clusters, restores)()).rejects.toMatchObject({ name: 'RestoreAlreadyRunning' });
    await expect(restoring(plan, clusters, restores)).rejects.toMatchObject({ name: 'RestoreAlreadyRunning' });
    expect(clusters.requests).toEqual([]);
  });

  it('may be shown with its old tag for a while, but not for ever', async () => {
    const clusters = new FakeClusters().add(unfinished());
    const ports = { clusters, secrets: new FakeSecrets(), restores: new FakeRestores() };
    const check = (seconds: number) =>
      createCheckRestoreStatus(ports)(
        anEvent(
          { plan, restore: aRestore({ outcome: 'RestoreInProgress', startedAt: now }) },
          { enteredAt: secondsLater(seconds) },
        ),
      );
    await expect(check(60)).resolves.toMatchObject({ outcome: 'RestoreInProgress' });
    await expect(check(600)).resolves.toMatchObject({ outcome: 'RestoreFailed', failure: { error: 'TargetChanged' } });
  });
});

describe('a cluster that an ended execution has set aside', () => {
  const taken = aSetAsidePlan();
  const plan: Plan = {
    ...taken,
    replace: { ...taken.replace, setAside: { identifier: asideName, adoptedFrom: night0 }, leftover: reference },
  };
  const aside = (changes: Partial<Cluster> = {}) =>
    aCluster({ id: asideName, tags: { ...aCluster().tags, 'aurora-restore:set-aside-by': night0 }, ...changes });

  it('is claimed once what the execution left unfinished is gone', async () => {
    const clusters = new FakeClusters().add(aside()).add(unfinished(), anInstance({ id: 'left' }));
    const attempt = deleting(plan, clusters);
    await expect(attempt(0)).rejects.toMatchObject(still);
    await expect(attempt(1)).rejects.toMatchObject(still);
    expect(clusters.requests).toEqual(['deleteInstance left', 'deleteCluster orders-staging']);
    clusters.remove('orders-staging');
    await expect(attempt(2)).rejects.toMatchObject(still);
    clusters.removeInstance('left');
    await expect(attempt(3)).resolves.toMatchObject({
      ...{ outcome: 'ClusterSetAside', setAside: { identifier: asideName, resourceId: 'cluster-OLD' } },
    });
    expect((await clusters.find(asideName))?.tags['aurora-restore:set-aside-by']).toBe(executionId);
  });

  it.each<[string, Partial<Cluster>]>([
    ['is another cluster', { resourceId: 'cluster-OTHER' }],
    ['has been finished since', { tags: { ...tags, 'aurora-restore:ready-at': now } }],
  ])('is not cleared the way for where what stands there %s', async (_what, changes) => {
    const clusters = new FakeClusters().add(aside()).add(unfinished(changes));
    await expect(deleting(plan, clusters)()).rejects.toMatchObject({ name: 'TargetChanged' });
    expect(clusters.requests).toEqual([]);
  });

  it('need not be running', async () => {
    const clusters = new FakeClusters().add(aside({ status: 'stopped' }));
    await expect(deleting(plan, clusters)()).resolves.toMatchObject({ outcome: 'ClusterSetAside' });
  });

  it('stays beside the cluster that is taken over', async () => {
    const { leftover: _none, ...replace } = plan.replace;
    const clusters = new FakeClusters().add(aside()).add(unfinished());
    await expect(deleting(adopting({ ...plan, replace }), clusters)()).resolves.toMatchObject({
      ...{ outcome: 'ClusterSetAside', adoptedCluster: 'cluster-NEW' },
    });
    expect(clusters.requests).toEqual([`tag ${asideName}`]);
  });

  it('is claimed again where the answer was lost', async () => {
    const clusters = new FakeClusters().add(aside());
    clusters.interruptions.fail('tag', new PipelineError('AwsUnavailable', 'No answer.'), 'after');
    await expect(deleting(plan, clusters)()).rejects.toMatchObject(still);
    await expect(deleting(plan, clusters)(1)).resolves.toMatchObject({ outcome: 'ClusterSetAside' });
  });
});
