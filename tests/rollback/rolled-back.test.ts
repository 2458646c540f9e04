import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Plan } from '../../src/payload/plan.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import { rollBack } from '../../src/rollback/rollback.ts';
import { aSetAsidePlan, asideName } from '../fakes/aside.ts';
import { aCopy, anEvent, aPlan, aRestore, executionId } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeLog } from '../fakes/fake-notifier.ts';
import { anExecution, FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const target = { 'aurora-restore:target': 'orders-staging' };
const own = { ...target, 'aurora-restore:execution': executionId };
const restored = (changes: Partial<Cluster> = {}) => aCluster({ resourceId: 'cluster-NEW', tags: own, ...changes });
const old = (changes: Partial<Cluster> = {}) =>
  aCluster({ id: asideName, tags: { ...target, 'aurora-restore:set-aside-by': executionId }, ...changes });

function scene(plan: Plan, parts: object = {}, state = 'SetupDBUsers') {
  const [clusters, snapshots, log] = [new FakeClusters(), new FakeSnapshots(), new FakeLog()];
  const restores = new FakeRestores();
  const at = (retryCount = 0, changes: object = {}) =>
    rollBack({ clusters, snapshots, restores, log }, anEvent({ plan, ...parts }, { retryCount, ...changes }), state);
  return { clusters, snapshots, restores, log, at };
}

const unfinished = (progress: string) => ({
  name: 'RollbackUnfinished',
  facts: { target: 'orders-staging', cluster: 'orders-staging', region: 'eu-west-1', progress },
});

describe('a rollback after RestoreSnapshot, where nothing stands', () => {
  const cleanup = () => aPlan({ onFailure: 'cleanup' });
  const failed = (error: string) => ({ failures: { RestoreSnapshot: { Error: error } } });
  const waits = unfinished('waiting whether orders-staging is shown, as RestoreSnapshot may have asked for');

  it.each(['Lambda.Unknown', 'Sandbox.Timedout', 'States.Timeout', 'AwsUnavailable'])(
    'waits as long as RDS may not show yet what was asked for, after %s',
    async (error) => {
      const { clusters, at } = scene(cleanup(), failed(error), 'RestoreSnapshot');
      await expect(at(0)).rejects.toMatchObject(waits);
      await expect(at(9)).rejects.toMatchObject(waits);
      expect(await at(10)).toMatchObject({ restoredCluster: 'there is none', removed: true });
      clusters.add(restored());
      await expect(at(1)).rejects.toMatchObject({ name: 'RollbackUnfinished' });
      expect(clusters.requests).toEqual(['deleteCluster orders-staging']);
    },
  );

  it('gives the old cluster its name back only then', async () => {
    const { clusters, at } = scene(aSetAsidePlan(), failed('Lambda.Unknown'), 'RestoreSnapshot');
    clusters.add(old());
    await expect(at(0)).rejects.toMatchObject(waits);
    expect(clusters.requests).toEqual([]);
    await expect(at(10)).rejects.toMatchObject(unfinished(`${asideName} is being renamed back`));
  });

  it.each([
    ['RDS has refused it', 'RestoreRejected', 'RestoreSnapshot'],
    ['another state has failed', 'Lambda.Unknown', 'DeleteRDS'],
  ])('waits for nothing where %s', async (_where, error, state) => {
    const { at } = scene(cleanup(), { failures: { [state]: { Error: error } } }, state);
    expect(await at(0)).toMatchObject({ restoredCluster: 'there is none' });
  });
});

describe('a rollback to the cluster that was set aside', () => {
  it('leaves one alone that somebody has given a third name, and says so', async () => {
    const { clusters, at, log } = scene(aSetAsidePlan());
    clusters.add(old({ id: 'kept-by-ana' }));
    const result = await at();
    expect(result.trouble).toContain('cluster-OLD stands under kept-by-ana');
    expect(result.oldCluster).toContain('stands under kept-by-ana, status available; rename it back');
    expect(clusters.requests).toEqual([]);
    expect(log.lines).toEqual([
      expect.objectContaining({
        message: 'The rollback failed',
        facts: { target: 'orders-staging', error: 'TargetChanged', sentence: result.trouble },
      }),
    ]);
  });

  it('gives up one that can never be renamed', async () => {
    const { clusters, at } = scene(aSetAsidePlan());
    clusters.add(old({ status: 'inaccessible-encryption-credentials' }));
    expect((await at()).trouble).toContain('cannot be renamed back');
    expect(clusters.requests).toEqual([]);
  });

  it.each(['modifying', 'backing-up', 'starting'])('waits while it is %s', async (status) => {
    const { clusters, at } = scene(aSetAsidePlan());
    clusters.add(old({ status }));
    await expect(at()).rejects.toMatchObject(unfinished(`waiting while ${asideName} is ${status}`));
    expect(clusters.requests).toEqual([]);
  });

  it('waits for a rename whose new name is shown before it is done', async () => {
    const { clusters, at } = scene(aSetAsidePlan());
    clusters.add(old({ id: 'orders-staging', modificationPending: true }));
    await expect(at()).rejects.toMatchObject(unfinished('waiting while orders-staging is being renamed'));
    expect(clusters.requests).toEqual([]);
  });

  it.each(['set-aside-by', 'set-aside-from'])('takes the tag %s off it, whichever is left', async (key) => {
    const { clusters, at } = scene(aSetAsidePlan());
    clusters.add(old({ id: 'orders-staging', tags: { ...target, [`aurora-restore:${key}`]: executionId } }));
    const { oldCluster } = await at();
    expect((await clusters.find('orders-staging'))?.tags).toEqual(target);
    expect(oldCluster).toContain('orders-staging stands under its own name');
  });

  it('leaves the tags as long as a rename that DeleteRDS has asked for may not be shown yet', async () => {
    const { clusters, at } = scene(aSetAsidePlan(), {}, 'DeleteRDS');
    clusters.add(old({ id: 'orders-staging' }));
    await expect(at(7)).rejects.toMatchObject(
      unfinished('waiting whether orders-staging is renamed, as DeleteRDS may have asked for'),
    );
    clusters.renamed('orders-staging', asideName);
    await expect(at(7)).rejects.toMatchObject(unfinished(`${asideName} is being renamed back`));
    clusters.renamed(asideName, 'orders-staging');
    await at(8);
    expect((await clusters.find('orders-staging'))?.tags).toEqual(target);
  });

  it('says that it stands again where the payload tells that it was set aside', async () => {
    const deletion = { outcome: 'ClusterSetAside', cluster: 'orders-staging' };
    const { clusters, at } = scene(aSetAsidePlan(), { deletion });
    clusters.add(aCluster());
    expect((await at()).oldCluster).toBe('orders-staging stands under its own name again, status available');
  });

  it('says what was removed, and what was never there', async () => {
    const { clusters, at } = scene(aSetAsidePlan(), { restore: aRestore() });
    clusters.add(aCluster());
    expect(await at()).toMatchObject({ removed: true, restoredCluster: 'it was removed' });
    const without = scene(aSetAsidePlan());
    without.clusters.add(aCluster());
    expect(await without.at()).toMatchObject({ removed: true, restoredCluster: 'there is none' });
  });

  it('says by which resource id to look for one that is nowhere, once its time is over', async () => {
    const { at } = scene(aSetAsidePlan({ deadlines: { delete: '10m' } }));
    await expect(at(20)).rejects.toMatchObject({ name: 'RollbackUnfinished' });
    const { oldCluster, trouble } = await at(21);
    expect(oldCluster).toBe('cluster-OLD is shown under no name; look for this resource id');
    expect(trouble).toContain('given up after 600 seconds');
  });

  it('says that it is gone or may be deleted, once the restored cluster is the database', async () => {
    const { clusters, at } = scene(aSetAsidePlan(), {}, 'ArchiveSnapshot');
    clusters.add(restored());
    expect(await at()).toEqual({
      oldCluster: `it was set aside as ${asideName}, and is gone`,
      restoredCluster: 'orders-staging, status available',
    });
    clusters.add(old());
    expect((await at()).oldCluster).toBe(
      `stands under ${asideName}, status available; it is no longer needed, and may be deleted`,
    );
  });

  it('does not wait where the state is not tried again', async () => {
    const { clusters, at } = scene(aSetAsidePlan());
    clusters.add(old()).add(restored());
    clusters.interruptions.fail('list', new PipelineError('AwsUnavailable', 'Rate exceeded.'));
    await expect(at(0, { retryIntervalSeconds: undefined })).resolves.toEqual({ trouble: 'Rate exceeded.' });
  });

  it('tells of an error that nobody foresaw in the log alone', async () => {
    const { clusters, at, log } = scene(aSetAsidePlan());
    clusters.interruptions.fail('list', new TypeError('hunter2'));
    expect((await at()).trouble).not.toContain('hunter2');
    expect(log.lines[0]?.facts).toMatchObject({ target: 'orders-staging', error: 'TypeError' });
  });
});

describe('a rollback that removes what was restored', () => {
  const plan = () => aPlan({ onFailure: 'cleanup' }, { resourceId: 'cluster-OLD' });

  it('leaves another restore’s cluster alone, and names it', async () => {
    const night = anExecution('night-0', { running: false });
    const { clusters, at } = scene(plan());
    clusters.add(restored({ tags: { ...target, 'aurora-restore:execution': night.executionId } }), anInstance());
    const result = await at();
    expect(result).toMatchObject({
      restoredCluster: 'orders-staging is now cluster-NEW, not of this restore',
      trouble: expect.stringContaining(`is cluster-NEW of ${night.executionId}`),
    });
    expect(clusters.requests).toEqual([]);
  });

  it('says where its own stands that another restore has set aside, and not that it was removed', async () => {
    const night = anExecution('night-0', { running: false });
    const restore = aRestore({ resourceId: 'cluster-OWN' });
    const aside = aCluster({ id: 'orders-staging-aside-1a2b3c4d', resourceId: 'cluster-OWN' });
    const { clusters, at } = scene(plan(), { restore });
    clusters.add(restored({ tags: { ...target, 'aurora-restore:execution': night.executionId } }), anInstance());
    clusters.add(aCluster({ id: 'billing', resourceId: 'cluster-BILLING' }));
    clusters.add(aside);
    expect((await at()).restoredCluster).toBe(
      'orders-staging is now cluster-NEW, not of this restore, whose own stands under orders-staging-aside-1a2b3c4d',
    );
    const alone = scene(plan(), { restore });
    alone.clusters.add(aside);
    const told = await alone.at();
    expect(told.restoredCluster).toBe('cluster-OWN stands under orders-staging-aside-1a2b3c4d, status available');
    expect(told).not.toHaveProperty('removed');
  });

  it('takes no cluster that another restore has finished for its own that is complete', async () => {
    const night = anExecution('night-0', { running: false });
    const { clusters, at } = scene(plan());
    const finished = { 'aurora-restore:execution': night.executionId, 'aurora-restore:ready-at': '2026-08-01' };
    clusters.add(restored({ tags: { ...target, ...finished } }));
    expect((await at()).trouble).toContain('this execution has not restored it');
  });

  it('leaves a cluster alone that no restore has tagged', async () => {
    const { clusters, at } = scene(plan());
    clusters.add(restored({ tags: target }));
    expect((await at()).trouble).toContain('of no execution');
  });

  it('removes no stranger’s cluster, though the profile lets one be taken over', async () => {
    const { clusters, at } = scene(aPlan({ onFailure: 'cleanup', replace: { adopt: true } }));
    clusters.add(restored({ tags: { 'aurora-restore:execution': executionId } }));
    expect((await at()).trouble).toContain('has no tag aurora-restore:target');
    expect(clusters.requests).toEqual([]);
  });

  it('lifts the protection that the restore itself has set', async () => {
    const { clusters, at } = scene(aPlan({ onFailure: 'cleanup', cluster: { deletionProtection: true } }));
    clusters.add(restored({ deletionProtection: true }));
    await expect(at()).rejects.toMatchObject({ name: 'RollbackUnfinished' });
    expect(clusters.requests).toEqual(['disableDeletionProtection orders-staging']);
  });

  it('counts the old cluster under its own name as nothing to remove', async () => {
    const { clusters, at } = scene(plan());
    clusters.add(aCluster());
    await expect(at()).resolves.toMatchObject({ removed: true });
    expect(clusters.requests).toEqual([]);
  });

  it('is over once the roles are set up', async () => {
    const { clusters, at } = scene(plan(), { users: { outcome: 'UsersSetup', roles: [] } });
    clusters.add(restored());
    await at();
    expect(clusters.requests).toEqual([]);
  });
});

describe('a rollback and the copy', () => {
  const plan = aPlan({ onFailure: 'cleanup' });
  const copy = (changes: Parameters<typeof aSnapshot>[0] = {}) =>
    aSnapshot({
      ...{ id: plan.copy.snapshotId, region: 'eu-west-1', kind: 'manual', createdAt: '2026-08-01T06:01:00.000Z' },
      ...{ copiedFrom: plan.snapshot.arn, tags: { ...plan.copy.tags, 'aurora-restore:execution': executionId } },
      ...changes,
    });
  const cleanedUp = async (snapshot: ReturnType<typeof copy>, parts: object = {}) => {
    const { snapshots, at } = scene(plan, parts, 'CheckCopyStatus');
    snapshots.add(snapshot);
    const result = await at();
    return { deleted: snapshots.deleted, left: result.copy };
  };

  it.each<[string, ReturnType<typeof copy>]>([
    ['which RDS does not yet say when it was made', (({ createdAt: _none, ...rest }) => rest)(copy())],
    ['made the moment the execution started', copy({ createdAt: '2026-08-01T05:59:00.000Z' })],
    ['of which the payload lacks that it was made', copy()],
  ])('deletes one %s', async (_, snapshot) => {
    expect(await cleanedUp(snapshot)).toEqual({ deleted: [copy().id], left: `${copy().id} was deleted` });
  });

  it.each<[string, Parameters<typeof aSnapshot>[0]]>([
    ['an automated snapshot under its name', { kind: 'automated' }],
    ['another target’s', { tags: { ...copy().tags, 'aurora-restore:target': 'billing' } }],
    ['a copy of another snapshot', { copiedFrom: 'arn:aws:rds:us-east-1:111122223333:cluster-snapshot:other' }],
  ])('keeps %s', async (_, changes) => {
    const { deleted, left } = await cleanedUp(copy(changes), { copy: aCopy(plan) });
    expect(deleted).toEqual([]);
    expect(left).toBe(`${copy().id}, status available, of an earlier restore`);
  });

  it.each(['deleting', 'deleted'])(
    'asks for nothing where RDS shows it as %s, and says that it goes',
    async (status) => {
      expect(await cleanedUp(copy({ status }))).toEqual({ deleted: [], left: `${copy().id} is being deleted` });
    },
  );

  it('says so where there is none, or RDS does not let go of it', async () => {
    const { at } = scene(plan, {}, 'CheckCopyStatus');
    expect(await at()).toEqual({});
    const { snapshots, at: again } = scene(plan, {}, 'CheckCopyStatus');
    snapshots.add(copy());
    snapshots.delete = async () => {
      throw new PipelineError('SnapshotNotAvailable', 'It is being copied.');
    };
    expect((await again()).copy).toBe(`${copy().id}, status available; RDS does not let go of it now`);
    snapshots.delete = async () => {
      throw new PipelineError('AwsAccessDenied', 'Not authorized.');
    };
    expect((await again()).trouble).toBe('Not authorized.');
  });
});
