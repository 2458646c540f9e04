import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { createSnapshotCheck } from '../../src/steps/snapshot-check.ts';
import { aConfig, anEvent, minimalProfile } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { aWorld, preflightOf } from './fake-ports.ts';

const names = [
  'snapshotAvailable',
  'snapshotFresh',
  'targetRead',
  'noOtherRestore',
  'deployedInRegion',
  'targetIsNotSource',
  'targetOwned',
  'targetMembersOwned',
  'targetStandsAlone',
  'targetUnprotected',
  'targetStatus',
  'targetFeedsNobody',
  'lastRestore',
  'planComplete',
  'engineVersionOffered',
  'instanceClassesOffered',
  'serverlessCapacity',
  'subnetGroup',
  'clusterParameterGroup',
  'instanceParameterGroups',
  'securityGroups',
  'snapshotKey',
  'copyKey',
  'masterSecretKey',
  'roles',
  'sqlFiles',
  'masterSecret',
  'maskingSecret',
  'roleSecrets',
  'snapshotQuota',
  'copiesInProgress',
];

describe('the preflight', () => {
  it('makes every check of a target that does not exist yet', async () => {
    const { checks, failures, plan } = await preflightOf(aWorld());
    expect(checks.map(({ name }) => name)).toEqual(names);
    expect(checks.filter(({ result }) => result === 'skipped').map(({ name }) => name)).toEqual([
      'targetOwned',
      'targetMembersOwned',
      'targetStandsAlone',
      'targetUnprotected',
      'targetStatus',
      'targetFeedsNobody',
      'lastRestore',
      'serverlessCapacity',
      'roles',
      'sqlFiles',
      'maskingSecret',
      'roleSecrets',
    ]);
    expect(failures).toEqual([]);
    expect(plan?.target).toBe('orders-staging');
  });

  it('makes every check of a cluster that may be replaced', async () => {
    const world = { ...aWorld(), clusters: new FakeClusters().add(aCluster(), anInstance()) };
    const { checks, failures } = await preflightOf(world);
    expect(checks.map(({ name }) => name)).toEqual(names);
    expect(failures).toEqual([]);
    expect(checks.filter(({ result }) => result !== 'passed').map(({ name }) => name)).toEqual([
      'serverlessCapacity',
      'roles',
      'sqlFiles',
      'maskingSecret',
      'roleSecrets',
    ]);
  });

  it('reports all that is wrong together', async () => {
    const clusters = new FakeClusters().add(aCluster({ tags: {}, deletionProtection: true }), anInstance());
    const world = { ...aWorld(), clusters };
    world.resources.missingSubnetGroups.add('staging-subnets');
    const profile = { snapshot: { maxAgeHours: 1 }, masterCredentials: { secret: 'orders/master' } };
    const { failures, plan } = await preflightOf(world, profile);
    expect(failures.map(({ name, error }) => `${name} ${error.name}`)).toEqual([
      'snapshotFresh SnapshotTooOld',
      'targetOwned TargetNotOwned',
      'targetUnprotected TargetProtected',
      'subnetGroup RestoreRejected',
      'masterSecret SecretNotFound',
    ]);
    expect(plan).toBeDefined();
  });

  it('skips what needs a plan where there is no snapshot, and still looks at the target', async () => {
    const clusters = new FakeClusters().add(aCluster({ tags: {} }), anInstance());
    const { failures, byName, plan } = await preflightOf({ ...aWorld(), clusters, snapshots: new FakeSnapshots() });
    expect(failures.map(({ name }) => name)).toEqual(['snapshotAvailable', 'targetOwned']);
    expect(plan).toBeUndefined();
    for (const name of names.slice(names.indexOf('lastRestore'))) {
      expect(byName[name], name).toMatchObject({ result: 'skipped', message: 'There is no plan without a snapshot.' });
    }
  });

  it('skips what needs a plan where none can be settled', async () => {
    const { failures, byName } = await preflightOf(aWorld(), {
      instances: { class: 'db.serverless' },
    });
    expect(failures.map(({ error }) => error.name)).toEqual(['PlanIncomplete']);
    expect(byName['snapshotQuota']).toMatchObject({ result: 'skipped', message: 'The plan could not be settled.' });
  });

  it('asks nothing else of a target that is its own source', async () => {
    const clusters = new FakeClusters().add(aCluster({ resourceId: 'cluster-PROD', tags: {} }), anInstance());
    const snapshots = new FakeSnapshots(aSnapshot({ clusterResourceId: 'cluster-PROD' }));
    const { failures, byName } = await preflightOf({ ...aWorld(), clusters, snapshots });
    expect(failures.map(({ error }) => error.name)).toEqual(['TargetIsSource']);
    expect(byName['targetOwned']).toMatchObject({ result: 'skipped', message: 'The target is its own source.' });
  });

  it('skips what needs the target where it may not be read', async () => {
    const world = aWorld();
    world.clusters.interruptions.fail(
      'find',
      new PipelineError('AwsAccessDenied', 'RDS DescribeDBClusters was denied.'),
    );
    const { failures, byName } = await preflightOf(world);
    expect(failures.map(({ name }) => name)).toEqual(['targetRead']);
    for (const name of ['targetOwned', 'planComplete']) {
      expect(byName[name], name).toMatchObject({ result: 'skipped', message: 'The target could not be read.' });
    }
    expect(byName['targetIsNotSource']?.result).toBe('passed');
  });

  it('throws on what passes by itself, for the state machine to try again', async () => {
    const world = aWorld();
    world.clusters.interruptions.fail('find', new PipelineError('AwsUnavailable', 'RDS throttled.'));
    await expect(preflightOf(world)).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });
});

describe('SnapshotCheck and the preflight', () => {
  const run = (profile = {}) =>
    createSnapshotCheck({
      ...aWorld(),
      restores: new FakeRestores(),
      config: aConfig({ ...minimalProfile, ...profile }),
    })(anEvent({ target: 'orders-staging' }));

  it('keeps the list in the payload', async () => {
    const { check } = await run();
    expect(check.checks.map(({ name }) => name)).toEqual(names);
  });

  it('ends under the error’s own name where one check fails', async () => {
    await expect(run({ snapshot: { maxAgeHours: 1 } })).rejects.toMatchObject({ name: 'SnapshotTooOld' });
  });

  it('ends as PreflightFailed where several fail, and says each', async () => {
    const masterCredentials = { secret: 'orders/master' };
    await expect(run({ snapshot: { maxAgeHours: 1 }, masterCredentials })).rejects.toMatchObject({
      name: 'PreflightFailed',
      message: expect.stringMatching(
        /snapshotFresh: Snapshot .* hours old.*masterSecret: There is no secret orders\/master/,
      ),
      facts: { checks: ['snapshotFresh', 'masterSecret'], errors: ['SnapshotTooOld', 'SecretNotFound'] },
    });
  });
});
