import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Plan } from '../../src/payload/plan.ts';
import { restoreSchema } from '../../src/payload/results.ts';
import { createRestoreSnapshot } from '../../src/steps/restore-snapshot.ts';
import { aCopy, anEvent, aPlan, executionId, now } from '../fakes/events.ts';
import { aCluster, FakeClusters } from '../fakes/fake-clusters.ts';
import { anExecution, FakeRestores } from '../fakes/fake-restores.ts';

const plan = aPlan({
  cluster: {
    subnetGroup: 'subnets',
    securityGroupIds: ['sg-1'],
    parameterGroup: 'parameters',
    port: 6432,
    iamAuthentication: true,
    serverlessV2: { min: 1, max: 4 },
    storageType: 'aurora-iopt1',
    deletionProtection: true,
    logExports: ['postgresql'],
    tags: { team: 'orders' },
  },
});
const copy = aCopy(plan, { outcome: 'CopyComplete', status: 'available' });

function run(clusters: FakeClusters) {
  return createRestoreSnapshot({ clusters, restores: new FakeRestores() })(anEvent({ plan, copy }));
}

describe('RestoreSnapshot', () => {
  it('restores from the copy with every planned setting and tag but the protection, which is set last', async () => {
    const clusters = new FakeClusters();
    await run(clusters);
    const { 'aurora-restore:data-as-of': _ofTheCopy, ...ownTags } = plan.copy.tags;
    expect(clusters.restores).toEqual([
      {
        id: 'orders-staging',
        snapshotArn: copy.snapshotArn,
        engineVersion: '17.4',
        subnetGroup: 'subnets',
        securityGroupIds: ['sg-1'],
        parameterGroup: 'parameters',
        port: 6432,
        iamAuthentication: true,
        serverlessV2: { min: 1, max: 4 },
        storageType: 'aurora-iopt1',
        deletionProtection: false,
        logExports: ['postgresql'],
        tags: {
          ...ownTags,
          team: 'orders',
          'aurora-restore:identifier': 'orders-staging',
          'aurora-restore:restored-by': executionId,
        },
      },
    ]);
  });

  it('tells which cluster it is and when the restore began', async () => {
    const result = await run(new FakeClusters());
    expect(restoreSchema.parse(result)).toEqual(result);
    expect(result).toEqual({
      outcome: 'RestoreInitiated',
      cluster: 'orders-staging',
      clusterArn: aCluster().arn,
      resourceId: 'cluster-NEW',
      startedAt: now,
      enteredAt: now,
      status: 'creating',
      instances: [],
      masterCredentials: 'pending',
    });
  });

  it('goes on with the cluster that a lost answer made', async () => {
    const clusters = new FakeClusters();
    clusters.interruptions.fail('restore', new PipelineError('AwsUnavailable', 'No answer.'), 'after');
    await expect(run(clusters)).rejects.toMatchObject({ name: 'AwsUnavailable' });
    await expect(run(clusters)).resolves.toMatchObject({ outcome: 'RestoreInitiated', resourceId: 'cluster-NEW' });
  });

  it.each([
    ['that has no tags', {}],
    ['of another execution', { ...plan.cluster.tags, 'aurora-restore:execution': anExecution('another').executionId }],
    ['of another source snapshot', { ...plan.cluster.tags, 'aurora-restore:source-snapshot': 'another' }],
  ])('never takes a cluster %s for its own', async (_what, tags) => {
    await expect(run(new FakeClusters().add(aCluster({ tags })))).rejects.toMatchObject({
      name: 'ClusterAlreadyExists',
      facts: { resourceId: 'cluster-OLD' },
      cause: { name: 'ClusterAlreadyExists' },
    });
  });

  it('asks to be tried again if the cluster exists and is not shown', async () => {
    const clusters = new FakeClusters();
    const refusal = new PipelineError('ClusterAlreadyExists', 'It exists.');
    clusters.interruptions.fail('restore', refusal);
    await expect(run(clusters)).rejects.toMatchObject({
      ...{ name: 'AwsUnavailable', facts: { cluster: 'orders-staging', region: 'eu-west-1' }, cause: refusal },
    });
  });

  it('asks to be tried again while a cluster that was not there before is being deleted', async () => {
    const clusters = new FakeClusters().add(aCluster({ status: 'deleting' }));
    await expect(run(clusters)).rejects.toMatchObject({
      name: 'ClusterBusy',
      sentence: 'Cluster orders-staging in eu-west-1, which was not there before, is being deleted.',
      facts: { resourceId: 'cluster-OLD' },
    });
  });

  it.each<[string, Pick<Plan['replace'], 'existing' | 'leftover'>]>([
    ['the old cluster', { existing: { arn: aCluster().arn, resourceId: 'cluster-OLD' } }],
    ['what an ended restore had left', { leftover: { arn: aCluster().arn, resourceId: 'cluster-OLD' } }],
  ])('asks to be tried again while RDS still shows %s, which was seen to be gone', async (_what, removed) => {
    const plan = aPlan();
    const replacing = { ...plan, replace: { ...plan.replace, ...removed } };
    const clusters = new FakeClusters().add(aCluster({ status: 'deleting' }));
    const step = createRestoreSnapshot({ clusters, restores: new FakeRestores() });
    await expect(step(anEvent({ plan: replacing, copy }))).rejects.toMatchObject({
      name: 'ClusterBusy',
      facts: { resourceId: 'cluster-OLD' },
      cause: { name: 'ClusterAlreadyExists' },
    });
  });

  it('does not take an answer about another cluster', async () => {
    const clusters = new FakeClusters();
    clusters.restore = async () => aCluster({ id: 'billing' });
    await expect(run(clusters)).rejects.toMatchObject({ name: 'AwsRequestFailed', facts: { answered: 'billing' } });
  });

  it.each(['RestoreRejected', 'KmsKeyNotAccessible'] as const)('hands %s on to the state machine', async (name) => {
    const clusters = new FakeClusters();
    clusters.interruptions.fail('restore', new PipelineError(name, 'No.'));
    await expect(run(clusters)).rejects.toMatchObject({ name });
  });
});
