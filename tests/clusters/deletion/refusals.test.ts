import { describe, expect, it } from 'vitest';
import { isPipelineError, PipelineError } from '../../../src/failures/pipeline-error.ts';
import { createDeleteRds } from '../../../src/steps/delete-rds.ts';
import { advance, aNight, emulatedAws, useEmulatedAws } from '../../adapters/emulated-nights.ts';
import { anEvent, aPlan } from '../../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../../fakes/fake-clusters.ts';
import { FakeRestores } from '../../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots, snapshotArn } from '../../fakes/fake-snapshots.ts';

useEmulatedAws();

const sentence = 'DB cluster orders-staging is held by a feature of tomorrow';
const region = { account: '111122223333', region: 'eu-west-1' };

/** A cluster whose deletion RDS refuses for good; how the restore ends, and what is left of the cluster. */
async function refused(what: { sentence: string; toldFirst: boolean }, replace = {}) {
  const night = aNight({ deadlines: { delete: '1h' }, replace });
  const { seed } = emulatedAws().core;
  const tags = { 'aurora-restore:target': 'orders-staging' };
  seed.cluster(region, { id: 'orders-staging', tags, undeletable: what });
  for (const id of ['red', 'black']) seed.instance(region, { id, cluster: 'orders-staging', tags });
  const plan = await night.check();
  const error = await night.setAside(plan).then(
    () => undefined,
    (thrown: unknown) => (isPipelineError(thrown) ? thrown : undefined),
  );
  const left = await night.ports.clusters.instancesOf('orders-staging');
  return { error, left: left.map(({ id, status }) => `${id} ${status}`) };
}

describe('a deletion that RDS never takes', () => {
  it.each([{}, { finalSnapshot: true }])('costs no instance where RDS says so at once, with %j', async (replace) => {
    const { error, left } = await refused({ sentence, toldFirst: true }, replace);
    expect(error).toMatchObject({
      name: 'TargetNotDeletable',
      sentence: `RDS still refuses to delete cluster orders-staging in eu-west-1, which it shows as available, after 1200 seconds; no instance of it was touched. It said to DeleteDBCluster InvalidDBClusterStateFault: ${sentence}.`,
      facts: {
        refusal: `${sentence}.`,
        refusedWith: 'InvalidDBClusterStateFault',
        refusedOperation: 'DeleteDBCluster',
      },
    });
    expect(left).toEqual(['black available', 'red available']);
  });

  it.each([
    'The cluster has zero-ETL integrations. Delete them first',
    'DB cluster is part of a blue/green deployment',
  ])('ends at once for a reason that is known not to pass: %s', async (known) => {
    const { error, left } = await refused({ sentence: known, toldFirst: true });
    expect(error).toMatchObject({ name: 'TargetNotDeletable', sentence: `${known}.` });
    expect(left).toHaveLength(2);
  });

  it('is told with RDS’s own code and sentence when the deadline has passed', async () => {
    const { error } = await refused({ sentence, toldFirst: false });
    expect(error).toMatchObject({
      name: 'DeleteDeadlineExceeded',
      sentence: expect.stringMatching(
        new RegExp(
          `the deadline is 3600\\. The last refusal was DeleteDBCluster InvalidDBClusterStateFault: ${sentence}\\.$`,
        ),
      ),
      facts: {
        refusal: `${sentence}.`,
        refusedWith: 'InvalidDBClusterStateFault',
        refusedOperation: 'DeleteDBCluster',
      },
    });
  });
});

describe('a cluster that feeds an integration', () => {
  it('is refused before anything is copied', async () => {
    const night = aNight({});
    emulatedAws().core.seed.cluster(region, {
      ...{ id: 'orders-staging', tags: { 'aurora-restore:target': 'orders-staging' }, integrations: ['to-redshift'] },
    });
    await expect(night.check()).rejects.toMatchObject({
      ...{ name: 'PreflightFailed', facts: { errors: ['TargetNotDeletable', 'PlanIncomplete'] } },
    });
  });
});

describe('a refusal that passes', () => {
  it('is waited for with every instance standing, however long it takes', async () => {
    const clusters = new FakeClusters().add(aCluster({ status: 'modifying' }), anInstance());
    const plan = aPlan({}, { resourceId: 'cluster-OLD' });
    const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
    for (const retryCount of [0, 50, 100]) {
      const says = 'DB cluster is not available for deletion with status modifying.';
      clusters.interruptions.fail('deleteCluster', new PipelineError('ClusterBusy', says));
      await expect(step(anEvent({ plan }, { retryCount }))).rejects.toMatchObject({
        ...{ name: 'ClusterStillDeleting', sentence: expect.stringContaining(says) },
      });
    }
    expect(clusters.requests).toEqual([]);
    await expect(step(anEvent({ plan }, { retryCount: 101 }))).rejects.toMatchObject({ name: 'ClusterStillDeleting' });
    expect(clusters.requests).toEqual([`deleteInstance ${anInstance().id}`]);
  });
});

describe('a deletion that RDS takes while instances stand', () => {
  it('takes all of them along', async () => {
    const members = ['writer', 'reader'].map((id) => anInstance({ id }));
    const clusters = new FakeClusters().add(aCluster(), ...members);
    clusters.deleteCluster = async () => undefined;
    const plan = aPlan({}, { resourceId: 'cluster-OLD' });
    const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
    await expect(step(anEvent({ plan }))).rejects.toMatchObject({ name: 'ClusterStillDeleting' });
    expect(clusters.requests).toEqual(['deleteInstance reader', 'deleteInstance writer']);
  });
});

describe('a final snapshot that has failed under the name that is the execution’s own', () => {
  it.each(['failed', 'incompatible-restore'])('costs no instance where it is %s', async (status) => {
    const clusters = new FakeClusters().add(aCluster(), anInstance());
    const plan = aPlan({ replace: { finalSnapshot: true } }, { resourceId: 'cluster-OLD' });
    const id = plan.replace.finalSnapshotId ?? '';
    const snapshots = new FakeSnapshots(
      aSnapshot({
        id,
        arn: snapshotArn(plan.region, id),
        region: plan.region,
        status,
        clusterResourceId: 'cluster-OLD',
      }),
    );
    const step = createDeleteRds({ clusters, snapshots, restores: new FakeRestores() });
    clusters.interruptions.fail('deleteCluster', new PipelineError('SnapshotAlreadyExists', `${id} exists.`));
    await expect(step(anEvent({ plan }))).rejects.toMatchObject({ name: 'SnapshotAlreadyExists' });
    expect(clusters.requests).toEqual([]);
  });
});

describe('an ordinary deletion', () => {
  it('is asked for before the first instance goes, by the request that ends it', async () => {
    const night = aNight({ replace: { finalSnapshot: true } });
    const plan = await night.check();
    const asked: unknown[] = [];
    const { deleteCluster } = night.ports.clusters;
    night.ports.clusters.deleteCluster = async (...request) => {
      asked.push(request);
      await deleteCluster(...request);
    };
    await expect(night.setAside(plan)).resolves.toMatchObject({ outcome: 'ClusterDeleted' });
    advance(1000);
    const request = ['orders-staging', plan.replace.finalSnapshotId];
    expect(asked).toEqual([request, request]);
  });
});
