import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';
import type { Plan } from '../../src/payload/plan.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import { createHandleFailure } from '../../src/steps/handle-failure.ts';
import { aSetAsidePlan, asideName } from '../fakes/aside.ts';
import { aCopy, anEvent, aPlan, executionId } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeMetrics } from '../fakes/fake-metrics.ts';
import { FakeLog, FakeNotifier } from '../fakes/fake-notifier.ts';
import { anExecution, FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const target = { 'aurora-restore:target': 'orders-staging' };
const restored = (changes: Partial<Cluster> = {}) =>
  aCluster({ resourceId: 'cluster-NEW', tags: { ...target, 'aurora-restore:execution': executionId }, ...changes });
const aside = (changes: Partial<Cluster> = {}) =>
  aCluster({
    id: asideName,
    tags: {
      ...target,
      'aurora-restore:set-aside-by': executionId,
      'aurora-restore:set-aside-from': 'orders-staging',
    },
    ...changes,
  });

function scene(plan: Plan, state = 'SetupDBUsers', parts: object = {}) {
  const clusters = new FakeClusters();
  const snapshots = new FakeSnapshots();
  const restores = new FakeRestores();
  const [notifier, log] = [new FakeNotifier(), new FakeLog()];
  const failure = describeFailure(new PipelineError('UserSetupFailed', 'PostgreSQL refused.'));
  const payload = { plan, ...parts, failures: { [state]: { Error: failure.error, Cause: failure.cause } } };
  const step = createHandleFailure({ clusters, snapshots, restores, notifier, metrics: new FakeMetrics(), log });
  const at = async (retryCount: number): Promise<string> =>
    await step(anEvent(payload, { name: 'HandleFailure', retryCount })).catch((error: Error) => error.name);
  const text = () => notifier.published[0]?.text ?? '';
  return { clusters, snapshots, restores, notifier, log, at, text };
}

const unfinished = 'RollbackUnfinished';
const over = 'UserSetupFailed';

describe('the rollback of a restore that set the old cluster aside', () => {
  it('deletes what was restored, gives the old cluster its name back, and tells once, at the end', async () => {
    const { clusters, notifier, at, text, log } = scene(aSetAsidePlan());
    clusters.add(aside()).add(restored(), anInstance({ id: 'new' }));
    expect(await at(0)).toBe(unfinished);
    expect(await at(1)).toBe(unfinished);
    expect(clusters.requests).toEqual(['deleteInstance new', 'deleteCluster orders-staging']);
    clusters.remove('orders-staging');
    clusters.removeInstance('new');
    expect(await at(2)).toBe(unfinished);
    expect(clusters.requests.at(-1)).toBe(`rename ${asideName} orders-staging`);
    expect(await at(3)).toBe(unfinished);
    clusters.renamed(asideName, 'orders-staging');
    expect(notifier.published).toEqual([]);
    expect(await at(4)).toBe(over);
    expect(notifier.published).toHaveLength(1);
    expect(text()).toContain('- Old cluster: orders-staging stands under its own name again, status available');
    expect((await clusters.find('orders-staging'))?.tags).toEqual(target);
    expect(log.lines.map(({ message }) => message)).toEqual(['Restore failed']);
  });

  it('leaves the old cluster as it is where it was not renamed', async () => {
    const { clusters, at, text } = scene(aSetAsidePlan(), 'DeleteRDS');
    // What waits for its maintenance window is no rename.
    clusters.add(aCluster({ modificationPending: true }));
    expect(await at(0)).toBe(over);
    expect(clusters.requests).toEqual([]);
    expect(text()).toContain('- Old cluster: orders-staging stands under its own name, status available');
  });

  it('waits for a rename that is under way, and for a cluster that is shown under no name', async () => {
    const { clusters, at } = scene(aSetAsidePlan(), 'DeleteRDS');
    clusters.add(aside({ id: 'orders-staging', status: 'renaming' }));
    expect(await at(0)).toBe(unfinished);
    clusters.remove('orders-staging');
    expect(await at(1)).toBe(unfinished);
    clusters.add(aside());
    expect(await at(2)).toBe(unfinished);
    expect(clusters.requests).toEqual([`rename ${asideName} orders-staging`]);
  });

  it('starts an old cluster that was stopped aside', async () => {
    const { clusters, at } = scene(aSetAsidePlan());
    clusters.add(aside({ status: 'stopped' }));
    expect(await at(0)).toBe(unfinished);
    expect(clusters.requests).toEqual([`startCluster ${asideName}`]);
  });

  it('waits for a restore that RDS knows of and does not show yet', async () => {
    const { clusters, at } = scene(aSetAsidePlan(), 'RestoreSnapshot');
    clusters.add(aside());
    clusters.interruptions.fail('rename', new PipelineError('ClusterAlreadyExists', 'It exists.'));
    expect(await at(0)).toBe(unfinished);
    clusters.add(restored());
    expect(await at(1)).toBe(unfinished);
    expect(clusters.requests).toEqual(['deleteCluster orders-staging']);
  });

  it('touches nothing once the restored cluster is ready, and says what may be deleted', async () => {
    const { clusters, at, text } = scene(aSetAsidePlan(), 'ArchiveSnapshot');
    clusters.add(aside()).add(restored());
    expect(await at(0)).toBe(over);
    expect(clusters.requests).toEqual([]);
    expect(text()).toContain(`stands under ${asideName}, status available; it is no longer needed`);
  });

  it('knows by its tag that the restored cluster is ready, whatever the payload says', async () => {
    const { clusters, at } = scene(aSetAsidePlan(), 'SetupDBUsers');
    const tags = { ...restored().tags, 'aurora-restore:ready-at': '2026-08-01T06:00:00Z' };
    clusters.add(aside()).add(restored({ tags }));
    expect(await at(0)).toBe(over);
    expect(clusters.requests).toEqual([]);
  });

  it.each<[string, Partial<Cluster>]>([
    ['of no execution', { tags: target }],
    ['of another execution', { tags: { ...target, 'aurora-restore:execution': anExecution('night-0').executionId } }],
    ['that was protected since', { deletionProtection: true }],
  ])('deletes no cluster under the name %s, and says how to rename the old one back', async (_what, changes) => {
    const { clusters, log, at, text } = scene(aSetAsidePlan());
    clusters.add(aside()).add(restored(changes));
    expect(await at(0)).toBe(over);
    expect(clusters.requests).toEqual([]);
    expect(text()).toContain(`--db-cluster-identifier ${asideName} --new-db-cluster-identifier orders-staging`);
    expect(text()).toContain('- Not undone: ');
    expect(log.lines.at(-1)?.message).toBe('The rollback failed');
  });

  it.each([
    [
      'adopted',
      (plan: Plan, left: { arn: string; resourceId: string }) => ({
        ...plan,
        adoptedCluster: { ...left, executionId: 'night-0' },
      }),
    ],
    [
      'left over',
      (plan: Plan, leftover: { arn: string; resourceId: string }) => ({
        ...plan,
        replace: { ...plan.replace, leftover },
      }),
    ],
  ])(
    'deletes what an ended execution has left, which the plan has as %s, unless it is ready by now',
    async (_what, plan) => {
      const tags = { ...target, 'aurora-restore:execution': anExecution('night-0').executionId };
      const ready = { ...tags, 'aurora-restore:ready-at': '2026-08-01T06:00:00Z' };
      const { arn, resourceId } = restored();
      for (const [found, requests, end] of [
        [restored({ tags }), ['deleteCluster orders-staging'], unfinished],
        [restored({ tags: ready }), [], over],
      ] as const) {
        const { clusters, at } = scene(plan(aSetAsidePlan(), { arn, resourceId }));
        clusters.add(aside()).add(found);
        expect(await at(0)).toBe(end);
        expect(clusters.requests).toEqual(requests);
      }
    },
  );

  it.each([
    ['has restored under the name', { standing: true }],
    ['has set the old cluster aside', { standing: false }],
  ])('gives way to another execution that is running and %s', async (_what, { standing }) => {
    const { clusters, restores, at, text } = scene(aSetAsidePlan(), 'DeleteRDS');
    const other = anExecution('night-2');
    restores.add(other);
    if (standing) {
      clusters.add(restored({ tags: { ...target, 'aurora-restore:execution': other.executionId } }));
    } else clusters.add(aside({ tags: { ...target, 'aurora-restore:set-aside-by': other.executionId } }));
    expect(await at(0)).toBe(over);
    expect(clusters.requests).toEqual([]);
    expect(text()).toContain('Execution night-2');
  });

  it('never hides the original error: what is denied is told, what passes is waited for, and that not for ever', async () => {
    const plan = aSetAsidePlan({ deadlines: { delete: '10m' } });
    const { clusters, at, text } = scene(plan);
    clusters.add(aside());
    clusters.interruptions.fail('list', new PipelineError('AwsUnavailable', 'Rate exceeded.'));
    expect(await at(0)).toBe(unfinished);
    clusters.interruptions.fail('rename', new PipelineError('AwsAccessDenied', 'Not authorized.'));
    expect(await at(1)).toBe(over);
    expect(text()).toContain('- Not undone: Not authorized.');
    const slow = scene(plan);
    slow.clusters.add(aside({ status: 'backing-up' }));
    expect(await slow.at(20)).toBe(unfinished);
    expect(await slow.at(21)).toBe(over);
    expect(slow.text()).toContain('given up after 600 seconds');
  });

  it('tells that it met an error that it does not know, and not what that says', async () => {
    const { clusters, at, text } = scene(aSetAsidePlan());
    clusters.add(aside());
    clusters.interruptions.fail('rename', new TypeError('password=secret'));
    expect(await at(0)).toBe(over);
    expect(text()).toContain('- Not undone: It ended with an error that is in the log.');
    expect(text()).not.toContain('password');
  });

  it.each(['SnapshotCheck', 'CopySnapshot', 'CheckCopyStatus'])('has nothing to do after %s', async (state) => {
    const { clusters, at } = scene(aSetAsidePlan(), state);
    clusters.add(aside()).add(restored());
    expect(await at(0)).toBe(over);
    expect(clusters.requests).toEqual([]);
  });

  it.each(['deleteInstance', 'deleteCluster', 'rename', 'untag'])(
    'comes to the same end when the answer to %s is lost',
    async (method) => {
      const { clusters, at, notifier } = scene(aSetAsidePlan());
      clusters.add(aside()).add(restored(), anInstance({ id: 'new' }));
      clusters.interruptions.fail(method, new PipelineError('AwsUnavailable', 'No answer.'), 'after');
      for (let count = 0; count < 9 && notifier.published.length === 0; count += 1) {
        await at(count);
        if (clusters.requests.includes('deleteCluster orders-staging')) clusters.removeInstance('new');
        const standing = await clusters.find('orders-staging');
        if (standing?.resourceId === 'cluster-NEW' && clusters.requests.includes('deleteCluster orders-staging'))
          clusters.remove('orders-staging');
        if ((await clusters.find(asideName))?.status === 'renaming') clusters.renamed(asideName, 'orders-staging');
      }
      expect(notifier.published).toHaveLength(1);
      await expect(clusters.find('orders-staging')).resolves.toMatchObject({ resourceId: 'cluster-OLD', tags: target });
    },
  );
});

describe('the rollback of a restore that deleted the old cluster', () => {
  const old = { resourceId: 'cluster-OLD' };
  const planned = (profile: Partial<Profile> = {}) => aPlan(profile, old);

  it('keeps copy and restored cluster unless the profile says otherwise', async () => {
    const plan = planned();
    const { clusters, snapshots, at } = scene(plan, 'SetupDBUsers', { copy: aCopy(plan) });
    clusters.add(restored());
    expect(await at(0)).toBe(over);
    expect([...clusters.requests, ...snapshots.deleted]).toEqual([]);
  });

  it('deletes both where the profile says cleanup', async () => {
    const plan = planned({ onFailure: 'cleanup' });
    const { clusters, snapshots, at, text } = scene(plan, 'SetupDBUsers', { copy: aCopy(plan) });
    snapshots.add(theCopy(plan));
    clusters.add(restored());
    expect(await at(0)).toBe(unfinished);
    expect(snapshots.deleted).toEqual([]);
    clusters.remove('orders-staging');
    expect(await at(1)).toBe(over);
    expect(snapshots.deleted).toEqual([plan.copy.snapshotId]);
    expect(text()).toContain(`- Copy: ${plan.copy.snapshotId} was deleted`);
  });

  it.each<[string, Parameters<typeof theCopy>[1], object]>([
    ['is older than the execution', { createdAt: '2026-08-01T03:00:00.000Z' }, {}],
    ['the payload says was taken over', {}, { adopted: true }],
    ['another execution has taken over', { execution: 'other' }, {}],
    ['is archived', { archived: true }, {}],
  ])('keeps a copy that %s', async (_what, changes, copied) => {
    const plan = planned({ onFailure: 'cleanup' });
    const { snapshots, at } = scene(plan, 'CheckCopyStatus', { copy: aCopy(plan, copied) });
    snapshots.add(theCopy(plan, changes));
    expect(await at(0)).toBe(over);
    expect(snapshots.deleted).toEqual([]);
  });

  it('keeps a copy while another restore of the target is running', async () => {
    const plan = planned({ onFailure: 'cleanup' });
    const { snapshots, restores, at } = scene(plan, 'CheckCopyStatus', { copy: aCopy(plan) });
    snapshots.add(theCopy(plan));
    restores.add(anExecution('night-2'));
    expect(await at(0)).toBe(over);
    expect(snapshots.deleted).toEqual([]);
  });
});

function theCopy(
  plan: Plan,
  { createdAt = '2026-08-01T06:01:00.000Z', execution = executionId, archived = false } = {},
) {
  const tags = { ...plan.copy.tags, 'aurora-restore:execution': execution };
  return aSnapshot({
    ...{ id: plan.copy.snapshotId, region: 'eu-west-1', kind: 'manual', createdAt, copiedFrom: plan.snapshot.arn },
    tags: archived ? { ...tags, 'aurora-restore:archived-at': createdAt } : tags,
  });
}
