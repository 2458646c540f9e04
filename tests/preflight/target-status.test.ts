import { describe, expect, it } from 'vitest';
import { advanceDeletion } from '../../src/clusters/deletion/advance-deletion.ts';
import { advanceSetAside } from '../../src/clusters/deletion/set-aside.ts';
import { isPipelineError } from '../../src/failures/pipeline-error.ts';
import { anEvent, aPlan, executionId } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { aWorld, preflightOf } from './fake-ports.ts';

const statuses = [
  ...['available', 'stopped', 'deleting', 'starting', 'stopping', 'renaming'],
  ...['backing-up', 'modifying', 'resetting-master-credentials', 'upgrading', 'a-status-of-tomorrow'],
  ...['inaccessible-encryption-credentials', 'inaccessible-encryption-credentials-recoverable', 'restore-failed'],
  ...['incompatible-network', 'incompatible-parameters', 'incompatible-restore', 'migration-failed', 'cloning-failed'],
];

async function checked(status: string, finalSnapshot: boolean, strategy: 'delete' | 'setAside' = 'delete') {
  const clusters = new FakeClusters().add(aCluster({ status }), anInstance());
  const { byName } = await preflightOf({ ...aWorld(), clusters }, { replace: { finalSnapshot, strategy } });
  return byName['targetStatus'];
}

/** What DeleteRDS does first with such a cluster. */
async function done(status: string, finalSnapshot: boolean): Promise<string> {
  const clusters = new FakeClusters().add(aCluster({ status }), anInstance());
  const cluster = await clusters.find('orders-staging');
  if (cluster === undefined) throw new Error('no cluster');
  const plan = aPlan({ replace: { finalSnapshot } }, { resourceId: 'cluster-OLD' });
  try {
    const { finalSnapshotId } = plan.replace;
    const deletion = {
      ...{ target: plan.target, region: plan.region, identifier: plan.cluster.identifier, adopt: false },
      ...{ finalSnapshotId, disableDeletionProtection: false },
    };
    await advanceDeletion({ clusters, snapshots: new FakeSnapshots() }, deletion, cluster, [anInstance()]);
  } catch (error) {
    if (isPipelineError(error)) return error.name;
    throw error;
  }
  return clusters.requests.join().replace(anInstance().id, 'INSTANCE');
}

/** What the check says that will be done, in the words of `done`. */
function announced(message: string): string {
  if (message.includes('it will be started first')) return 'startCluster orders-staging';
  if (message.includes('that will be waited for')) return '';
  return 'deleteInstance INSTANCE';
}

/** What DeleteRDS does first with a cluster that is to be set aside. */
async function setAside(status: string): Promise<string> {
  const clusters = new FakeClusters().add(aCluster({ status }), anInstance());
  const planned = aPlan({ replace: { strategy: 'setAside' } }, { resourceId: 'cluster-OLD' });
  const plan = { ...planned, replace: { ...planned.replace, setAside: { identifier: 'orders-staging-aside' } } };
  const ports = { clusters, restores: new FakeRestores() };
  const payload = { plan };
  const event = anEvent(payload, { retryIntervalSeconds: 30 });
  try {
    await advanceSetAside(ports, event, await clusters.find('orders-staging'));
  } catch (error) {
    if (!isPipelineError(error)) throw error;
    if (error.name !== 'ClusterStillDeleting') return error.name;
  }
  return clusters.requests[0] ?? '';
}

describe('the check of the target’s status', () => {
  it.each(statuses)('says of a cluster that is %s and to be set aside what DeleteRDS does with it', async (status) => {
    const check = await checked(status, false, 'setAside');
    const started = check?.message.includes('it will be started first') ? 'startCluster orders-staging' : '';
    const said = status === 'available' ? expect.stringMatching(/^tag /) : started;
    expect(await setAside(status)).toEqual(check?.result === 'failed' ? check.facts?.['error'] : said);
  });

  it.each(statuses.flatMap((status) => [true, false].map((finalSnapshot) => [status, finalSnapshot] as const)))(
    'says of a cluster that is %s what DeleteRDS does with it, with a final snapshot: %s',
    async (status, finalSnapshot) => {
      const check = await checked(status, finalSnapshot);
      expect(check?.message).toContain(status === 'deleting' ? 'being deleted already' : `is ${status}`);
      expect(check?.result === 'failed' ? check.facts?.['error'] : announced(check?.message ?? '')).toBe(
        await done(status, finalSnapshot),
      );
    },
  );

  it('says what to do about a cluster that no final snapshot can be taken of', async () => {
    expect(await checked('incompatible-network', true)).toMatchObject({
      result: 'failed',
      message: expect.stringContaining('delete it by hand, or set replace.finalSnapshot: false'),
      facts: { error: 'TargetNotDeletable', status: 'incompatible-network' },
    });
  });

  it('says what to do about a cluster that cannot be set aside', async () => {
    expect((await checked('incompatible-network', false, 'setAside'))?.message).toBe(
      'Cluster orders-staging in eu-west-1 is incompatible-network, so that it cannot be renamed and set aside. Repair it, delete it by hand, or set replace.strategy: delete.',
    );
  });

  it('passes a broken cluster of which the profile wants nothing kept', async () => {
    const clusters = new FakeClusters().add(aCluster({ status: 'incompatible-network' }), anInstance());
    const { byName } = await preflightOf({ ...aWorld(), clusters });
    expect(byName['targetStatus']).toMatchObject({
      result: 'passed',
      message: 'Cluster orders-staging is incompatible-network, which it may never leave; it will be deleted as it is.',
    });
  });

  it('says that a cluster which goes already leaves no final snapshot', async () => {
    expect((await checked('deleting', true))?.message).toContain('takes no final snapshot of it');
    expect((await checked('deleting', false))?.message).toBe(
      'Cluster orders-staging is being deleted already; that will be waited for.',
    );
  });

  it('takes no final snapshot of what a restore has left unfinished', async () => {
    const tags = {
      'aurora-restore:target': 'orders-staging',
      'aurora-restore:execution': executionId.replace('night-1', 'night-0'),
    };
    const clusters = new FakeClusters().add(aCluster({ status: 'incompatible-restore', tags }), anInstance());
    const { byName, plan } = await preflightOf({ ...aWorld(), clusters }, { replace: { finalSnapshot: true } });
    expect(byName['targetStatus']).toMatchObject({ result: 'passed' });
    expect(plan?.replace).not.toHaveProperty('finalSnapshotId');
  });
});
