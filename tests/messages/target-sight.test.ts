import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { phaseDeadline } from '../../src/messages/phase-deadline.ts';
import { requestLines } from '../../src/messages/request-lines.ts';
import { lookAtTarget } from '../../src/messages/target-sight.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import { whatIsLeft } from '../../src/rollback/remaining-resources.ts';
import { aCopy, aPlan, aRestore, executionId, now } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { aSnapshot, FakeSnapshots, snapshotArn } from '../fakes/fake-snapshots.ts';

const plan = aPlan({}, { resourceId: 'cluster-OLD' });
const own = { [tagKeys.target]: 'orders-staging', [tagKeys.execution]: executionId };
const copy = aSnapshot({
  ...{
    id: plan.copy.snapshotId,
    arn: snapshotArn(plan.region, plan.copy.snapshotId),
    kind: 'manual',
    region: plan.region,
    tags: own,
  },
});

/** What is left, as an operator reads it. */
async function left(
  payload: Record<string, unknown>,
  state: string,
  { clusters = new FakeClusters(), snapshots = new FakeSnapshots() } = {},
) {
  return whatIsLeft(
    payload,
    state,
    {},
    await lookAtTarget({ clusters, snapshots }, payload, { execution: executionId, state }),
  );
}

describe('What a failed restore has left, by a look at AWS', () => {
  it('is nothing where the restore had not been planned', async () => {
    expect(await left({ target: 'orders-staging' }, 'SnapshotCheck')).toContain(
      'Target: as it was before: the restore had not been planned',
    );
  });

  it('says that the old cluster stands as before', async () => {
    const clusters = new FakeClusters().add(aCluster(), anInstance());
    const lines = await left({ plan }, 'CopySnapshot', { clusters });
    expect(lines[0]).toBe(
      'Target: stands as before: the old cluster orders-staging, status available, with 1 instance',
    );
    expect(lines).toContain('Old cluster: not touched; cluster-OLD stands under orders-staging, status available');
  });

  it('does not say that it stands as before where DeleteRDS had begun', async () => {
    const clusters = new FakeClusters().add(aCluster(), anInstance());
    const failures = { DeleteRDS: { Error: 'AwsAccessDenied' } };
    const again = /^Target: stands again, or still, though DeleteRDS had begun/;
    expect((await left({ plan, failures }, 'HandleFailure', { clusters }))[0]).toMatch(again);
    expect((await left({ plan }, 'DeleteRDS', { clusters }))[0]).toMatch(again);
    // It was set aside, and a rollback has given it its name back.
    const deletion = { outcome: 'ClusterSetAside', cluster: 'orders-staging' };
    expect((await left({ plan, deletion }, 'RestoreSnapshot', { clusters }))[0]).toMatch(again);
  });

  it('says who has taken over what the restore had made, and nothing of its roles, which are that one’s', async () => {
    const lines = async (execution: string | undefined) => {
      const tags = execution === undefined ? {} : { 'aurora-restore:execution': execution };
      const clusters = new FakeClusters().add(aCluster({ resourceId: 'cluster-NEW', tags }), anInstance());
      const failures = { SetupDBUsers: { Error: 'VerificationFailed' } };
      return await left({ plan, restore: aRestore(), failures }, 'SetupDBUsers', { clusters });
    };
    const taken = await lines(executionId.replace(/[^:]*$/, 'night-2'));
    expect(taken).toContain('Restored cluster: orders-staging was taken over by night-2');
    expect(taken.join()).not.toContain('Roles:');
    // Whose it is, nobody can say.
    expect((await lines(undefined)).join()).toContain('Roles: not set up; nobody but the master can log in');
  });

  it('does not say that the old cluster is gone where it may be between two names, which others may have given it', async () => {
    const aside = { ...plan, replace: { ...plan.replace, setAside: { identifier: 'orders-staging-aside-1a2b3c4d' } } };
    expect(await left({ plan: aside }, 'DeleteRDS')).toContain(
      'Old cluster: its renaming to orders-staging-aside-1a2b3c4d may have begun; cluster-OLD is shown under no name, as while it is renamed or once it is deleted; look for this resource id',
    );
    expect(await left({ plan: aside, users: { outcome: 'UsersSetup', roles: [] } }, 'ArchiveSnapshot')).toContain(
      'Old cluster: not touched; cluster-OLD is shown under no name, as while it is renamed or once it is deleted; look for this resource id',
    );
  });

  it('tells the final snapshot that there is of the old cluster, and no other of its name', async () => {
    const asked = aPlan({ replace: { finalSnapshot: true } }, { resourceId: 'cluster-OLD' });
    const id = asked.replace.finalSnapshotId ?? '';
    const taken = aSnapshot({ id, arn: snapshotArn(asked.region, id), kind: 'manual', region: asked.region });
    const lines = async (clusterResourceId: string) =>
      await left({ plan: asked }, 'DeleteRDS', { snapshots: new FakeSnapshots({ ...taken, clusterResourceId }) });
    expect(await lines('cluster-OLD')).toContain(`Final snapshot: ${id}, status available`);
    expect((await lines('cluster-OTHER')).join()).not.toContain(id);
  });

  it('tells by its name a final snapshot that could not be looked at', async () => {
    const asked = aPlan({ replace: { finalSnapshot: true } }, { resourceId: 'cluster-OLD' });
    const id = asked.replace.finalSnapshotId ?? '';
    const snapshots = new FakeSnapshots();
    snapshots.find = async () => {
      throw new PipelineError('AwsUnavailable', 'RDS does not answer.');
    };
    expect(await left({ plan: asked }, 'DeleteRDS', { snapshots })).toContain(
      `Final snapshot: ${id} may have been taken, and could not be looked at: RDS does not answer.`,
    );
    expect((await left({ plan: asked }, 'CopySnapshot', { snapshots })).join()).not.toContain(id);
  });

  it.each([
    ['is being deleted', aCluster({ status: 'deleting' }), [anInstance()]],
    ['has lost its instances', aCluster(), []],
  ])('says that it is incomplete where the old cluster %s', async (_case, cluster, instances) => {
    const clusters = new FakeClusters().add(cluster, ...instances);
    expect((await left({ plan }, 'DeleteRDS', { clusters }))[0]).toMatch(
      /^Target: incomplete: the old cluster .* half deleted/,
    );
  });

  it('says that it is incomplete once it is restored, until its roles are set up', async () => {
    const restored = aCluster({ resourceId: 'cluster-NEW', status: 'creating', tags: own });
    const deletion = { outcome: 'ClusterDeleted', cluster: 'orders-staging', finalSnapshotId: 'final-1' };
    const payload = { plan, deletion, restore: aRestore() };
    const clusters = new FakeClusters().add(restored);
    expect(await left(payload, 'CheckRestoreStatus', { clusters })).toEqual([
      'Target: incomplete: orders-staging is restored, status creating, with 0 instances, but its roles are not set up',
      'Copy: none was made',
      'Old cluster: orders-staging was deleted; final snapshot final-1',
      'Restored cluster: orders-staging, status creating',
      expect.stringMatching(/^Roles: not set up/),
    ]);
    const ready = new FakeClusters().add({ ...restored, tags: { ...own, [tagKeys.readyAt]: now } }, anInstance());
    expect((await left(payload, 'ArchiveSnapshot', { clusters: ready }))[0]).toMatch(
      /^Target: stands, restored and set up/,
    );
  });

  it('says that there is none, and where the old cluster is', async () => {
    const aside = aCluster({ id: 'orders-staging-aside-1' });
    const clusters = new FakeClusters().add(aside, anInstance({ cluster: aside.id }));
    const lines = await left({ plan }, 'RestoreSnapshot', { clusters });
    expect(lines[0]).toBe(
      'Target: does not stand: there is no cluster orders-staging; the old cluster stands under orders-staging-aside-1',
    );
    expect((await left({ plan }, 'DeleteRDS'))[0]).toBe('Target: does not stand: there is no cluster orders-staging');
  });

  it('takes no stranger under the name for the target', async () => {
    const clusters = new FakeClusters().add(aCluster({ resourceId: 'cluster-OTHER' }), anInstance());
    expect((await left({ plan }, 'DeleteRDS', { clusters }))[0]).toMatch(
      /is cluster-OTHER, .*which this restore has not made$/,
    );
  });

  it('knows a copy by what RDS has, and not by what was last told of it', async () => {
    const payload = { plan, copy: aCopy(plan, { status: 'copying' }) };
    expect(await left(payload, 'CheckCopyStatus')).toContain(`Copy: ${plan.copy.snapshotId} is gone`);
    const snapshots = new FakeSnapshots({ ...copy, status: 'available' });
    expect(await left(payload, 'CheckCopyStatus', { snapshots })).toContain(
      `Copy: ${plan.copy.snapshotId}, status available`,
    );
    expect(await left({ plan }, 'CopySnapshot', { snapshots })).toContain(
      `Copy: ${plan.copy.snapshotId}, status available`,
    );
  });

  it('says why it is not known where AWS does not answer, and tells what the states have told', async () => {
    const clusters = new FakeClusters();
    clusters.list = async () => Promise.reject(new PipelineError('AwsAccessDenied', 'DescribeDBClusters was denied.'));
    const lines = await left({ plan, copy: aCopy(plan, { status: 'available' }) }, 'DeleteRDS', { clusters });
    expect(lines[0]).toBe('Target: not known, for it could not be looked at: DescribeDBClusters was denied.');
    expect(lines).toContain('Old cluster: its deletion may have begun');
  });
});

describe('Who asked for a restore and why', () => {
  it('is read of the payload and of the input, a line each', () => {
    const request = { target: 'a', requestedBy: 'ana\nWhat to do: nothing', reason: 'nightly' };
    const lines = ['Requested by: ana What to do: nothing', 'Reason: nightly'];
    expect(requestLines({ request, plan: {} })).toEqual(lines);
    expect(requestLines(request)).toEqual(lines);
    expect([undefined, null, 7, {}, { request: { reason: 7 } }].flatMap(requestLines)).toEqual([]);
  });
});

describe('The deadline of a phase', () => {
  it('counts from the phase’s beginning', () => {
    const copied = { plan, copy: aCopy(plan, { startedAt: '2026-08-01T06:00:00.000Z' }) };
    const { copySeconds } = plan.deadlines;
    expect(phaseDeadline('WaitForCopy', copied)).toEqual({
      ...{ phase: 'copy', seconds: copySeconds },
      at: new Date(Date.parse('2026-08-01T06:00:00.000Z') + copySeconds * 1000).toISOString(),
    });
    expect(phaseDeadline('DeleteRDS', copied)).toEqual({ phase: 'delete', seconds: plan.deadlines.deleteSeconds });
  });

  it('is none for a state that has none, and where there is no plan', () => {
    expect(phaseDeadline('SendNotification', { plan })).toBeUndefined();
    expect(phaseDeadline('WaitForCopy', {})).toBeUndefined();
    expect(phaseDeadline(undefined, { plan })).toBeUndefined();
  });
});
