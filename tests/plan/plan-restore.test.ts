import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { asideId, instanceId } from '../../src/identifiers.ts';
import { planSchema } from '../../src/payload/plan.ts';
import { type PlanRequest, planRestore } from '../../src/plan/plan-restore.ts';
import type { Cluster, Instance } from '../../src/ports/clusters.ts';
import { executionId, minimalProfile } from '../fakes/events.ts';
import { aCluster, anInstance } from '../fakes/fake-clusters.ts';
import { account, aSnapshot } from '../fakes/fake-snapshots.ts';

function plan(
  profile: Partial<Profile> = {},
  existing?: Cluster,
  instances: readonly Instance[] = [],
  rest: Partial<PlanRequest> = {},
) {
  return planRestore({
    target: 'orders-staging',
    profile: { ...minimalProfile, ...profile },
    identifier: 'orders-staging',
    region: 'eu-west-1',
    account,
    executionId,
    snapshot: { ...aSnapshot(), createdAt: '2026-08-01T03:00:00.000Z' },
    existing,
    existingInstances: instances,
    ...rest,
  });
}

const bare: Profile = { source: minimalProfile.source };
const existing = aCluster({ engineVersion: '17.2', serverlessV2: { min: 0.5, max: 8 }, storageType: 'aurora-iopt1' });

describe('a plan from a profile alone', () => {
  it('has the documented defaults', () => {
    expect(plan()).toMatchObject({
      archive: { keep: 3 },
      deadlines: { copySeconds: 21_600, deleteSeconds: 3600, restoreSeconds: 14_400, setupSeconds: 7200 },
      polling: { copySeconds: 30, restoreSeconds: 30 },
      masterCredentials: { type: 'managed' },
      database: { roles: [] },
      replace: { adopt: false, disableDeletionProtection: false },
      cluster: { iamAuthentication: false, deletionProtection: false, engineVersion: '17.4' },
    });
  });

  it('says what is left to AWS and what comes from the snapshot', () => {
    expect(plan().origins).toMatchObject({
      'cluster.engineVersion': 'snapshot',
      'cluster.subnetGroup': 'AWS default',
      'cluster.deletionProtection': 'AWS default',
      instances: 'profile',
    });
    expect(plan().cluster).not.toHaveProperty('subnetGroup');
  });

  it('keeps which cluster the snapshot was taken of, as far as RDS tells, for whoever is to leave it alone', () => {
    const snapshot = { ...aSnapshot(), createdAt: '2026-08-01T03:00:00.000Z', clusterResourceId: 'cluster-PROD' };
    const planned = plan({}, undefined, [], { snapshot });
    expect(planSchema.parse(planned).source).toEqual({ ...minimalProfile.source, resourceId: 'cluster-PROD' });
    expect(plan().source).toEqual(minimalProfile.source);
  });

  it('reads deadlines in minutes and hours', () => {
    const { deadlines } = plan({ deadlines: { copy: '90m', delete: '2h' } });
    expect(deadlines).toEqual({ copySeconds: 5400, deleteSeconds: 7200, restoreSeconds: 14_400, setupSeconds: 7200 });
  });

  it('needs an instance class from somewhere', () => {
    expect(() => plan({ ...bare, instances: undefined })).toThrow(
      expect.objectContaining({
        name: 'PlanIncomplete',
        facts: expect.objectContaining({ setting: 'instances.class' }),
      }),
    );
  });

  it('needs a capacity range for serverless instances', () => {
    expect(() => plan({ instances: { class: 'db.serverless' } })).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ setting: 'cluster.serverlessV2' }) }),
    );
  });

  it('needs IAM authentication for a role that logs in by IAM', () => {
    const database: Profile['database'] = { roles: [{ name: 'metrics', access: 'readonly', login: 'iam' }] };
    expect(() => plan({ database })).toThrow(
      'Role metrics of target orders-staging logs in by IAM, but cluster orders-staging would not take it: cluster.iamAuthentication is missing.',
    );
    expect(plan({ database, cluster: { iamAuthentication: true } }).database.roles).toHaveLength(1);
    expect(plan({ database }, aCluster({ iamAuthentication: true })).database.roles).toHaveLength(1);
  });

  it('numbers the instances that are counted, the writer first', () => {
    const { instances } = plan({ instances: { class: 'db.r6g.large', count: 2, promotionTier: 0 } });
    expect(instances).toEqual([
      { id: 'orders-staging-f2d4510b-1', class: 'db.r6g.large', promotionTier: 0 },
      { id: 'orders-staging-f2d4510b-2', class: 'db.r6g.large', promotionTier: 0 },
    ]);
  });

  it('keeps the order of listed instances', () => {
    const { instances } = plan({
      instances: [{ class: 'db.r6g.large' }, { class: 'db.t4g.medium', promotionTier: 15 }],
    });
    expect(instances).toEqual([
      { id: 'orders-staging-f2d4510b-1', class: 'db.r6g.large', promotionTier: 1 },
      { id: 'orders-staging-f2d4510b-2', class: 'db.t4g.medium', promotionTier: 15 },
    ]);
  });

  it('takes the key of the managed secret from the existing cluster, but not that of a secret which is its source’s', () => {
    const keyOf = (region: string) => {
      const secret = { arn: `arn:aws:secretsmanager:${region}:${account}:secret:rds!cluster-1`, status: 'active' };
      return plan({}, aCluster({ masterSecret: { ...secret, kmsKeyId: 'alias/secrets' } })).masterCredentials;
    };
    expect(keyOf('eu-west-1')).toEqual({ type: 'managed', kmsKeyId: 'alias/secrets' });
    expect(keyOf('us-east-1')).toEqual({ type: 'managed' });
  });

  it('carries names of secrets and of roles, in a form that says how each logs in', () => {
    const { masterCredentials, database } = plan({
      masterCredentials: { secret: 'orders/master' },
      cluster: { iamAuthentication: true },
      database: {
        name: 'orders',
        roles: [
          { name: 'app', access: 'readwrite', login: { generate: 'orders/app' } },
          { name: 'bi', access: 'readonly', login: 'iam', schemas: ['public'] },
          { name: 'etl', access: 'owner', login: { secret: 'orders/etl' } },
        ],
      },
    });
    expect(masterCredentials).toEqual({ type: 'secret', secretId: 'orders/master' });
    expect(database).toEqual({
      name: 'orders',
      roles: [
        { name: 'app', access: 'readwrite', login: { type: 'generate', secretName: 'orders/app' } },
        { name: 'bi', access: 'readonly', login: { type: 'iam' }, schemas: ['public'] },
        { name: 'etl', access: 'owner', login: { type: 'secret', secretId: 'orders/etl' } },
      ],
      unlistedLogins: 'lock',
      outward: {
        ...{ foreignServers: 'disable', subscriptions: 'disable', jobs: 'disable' },
        ...{ eventTriggers: 'disable', publications: 'disable', extensions: 'disable' },
      },
      sql: [],
      masking: [],
      verifications: [],
    });
  });
});

describe('a plan that replaces a cluster', () => {
  it('restores like for like what the profile leaves out, and says so', () => {
    const { cluster, origins } = plan({}, existing);
    expect(cluster).toMatchObject({
      subnetGroup: 'staging-subnets',
      securityGroupIds: ['sg-0123abcd'],
      parameterGroup: 'staging-parameters',
      port: 5432,
      iamAuthentication: true,
      serverlessV2: { min: 0.5, max: 8 },
      storageType: 'aurora-iopt1',
      logExports: ['postgresql'],
    });
    for (const key of [
      'subnetGroup',
      'securityGroupIds',
      'parameterGroup',
      'port',
      'iamAuthentication',
      'logExports',
    ]) {
      expect(origins[`cluster.${key}`]).toBe('existing cluster');
    }
  });

  it('prefers the profile', () => {
    const { cluster, origins } = plan(
      { cluster: { subnetGroup: 'other', iamAuthentication: false, logExports: [] } },
      existing,
    );
    expect(cluster).toMatchObject({ subnetGroup: 'other', iamAuthentication: false, logExports: [] });
    expect(origins).toMatchObject({ 'cluster.subnetGroup': 'profile', 'cluster.iamAuthentication': 'profile' });
  });

  it('never takes over the engine version of the old cluster', () => {
    expect(plan({}, existing).cluster.engineVersion).toBe('17.4');
    expect(plan({ cluster: { engineVersion: '17.5' } }, existing).cluster.engineVersion).toBe('17.5');
  });

  it('keeps the tags that others put on the old cluster, not those of an earlier execution', () => {
    const tags = { team: 'orders', 'aws:cloudformation:stack-name': 'x', 'aurora-restore:execution': 'yesterday' };
    expect(plan({}, aCluster({ tags })).cluster.tags).toEqual({
      team: 'orders',
      'aurora-restore:target': 'orders-staging',
      'aurora-restore:execution': executionId,
      'aurora-restore:source-snapshot': aSnapshot().arn,
      'aurora-restore:identifier': 'orders-staging',
      'aurora-restore:restored-by': executionId,
    });
  });

  it('makes as many instances as there were, such as they were, the old writer first', () => {
    const cluster = aCluster({
      members: [
        { id: 'blue', writer: false },
        { id: 'green', writer: true },
      ],
    });
    const instances = [
      anInstance({ id: 'blue', promotionTier: 2 }),
      anInstance({ id: 'green', parameterGroup: 'tuned' }),
    ];
    const [first, second] = ['1', '2'].map((number) => ({ id: `orders-staging-f2d4510b-${number}` }));
    expect(plan({ instances: undefined }, cluster, instances).instances).toEqual([
      { ...first, class: 'db.r6g.large', promotionTier: 1, parameterGroup: 'tuned' },
      { ...second, class: 'db.r6g.large', promotionTier: 2 },
    ]);
  });

  it('leaves a default parameter group of another major version behind', () => {
    const cluster = aCluster({ engineVersion: '15.4', parameterGroup: 'default.aurora-postgresql15' });
    const planned = plan({}, cluster);
    expect(planned.cluster).not.toHaveProperty('parameterGroup');
    expect(planned.origins['cluster.parameterGroup']).toBe('AWS default');
  });

  it('asks for a parameter group where the old one is for another major version', () => {
    const cluster = aCluster({ engineVersion: '15.4' });
    expect(() => plan({}, cluster)).toThrow(
      expect.objectContaining({
        name: 'PlanIncomplete',
        facts: expect.objectContaining({ setting: 'cluster.parameterGroup' }),
      }),
    );
    expect(plan({ cluster: { parameterGroup: 'pg17' } }, cluster).cluster.parameterGroup).toBe('pg17');
  });

  it('names the final snapshot after the execution', () => {
    const replace = { finalSnapshot: true };
    const tonight = plan({ replace }, existing).replace.finalSnapshotId;
    const tomorrow = plan({ replace }, existing, [], { executionId: `${executionId}-2` }).replace.finalSnapshotId;
    expect(tonight).toMatch(/^orders-staging-final-[0-9a-f]{8}$/);
    expect(tomorrow).not.toBe(tonight);
    expect(plan({}, existing).replace).not.toHaveProperty('finalSnapshotId');
  });
});

describe('the key of the copy', () => {
  const encrypted = { snapshot: { ...aSnapshot({ encrypted: true }), createdAt: '2026-08-01T03:00:00.000Z' } };
  const missing = expect.objectContaining({
    name: 'PlanIncomplete',
    facts: expect.objectContaining({ setting: 'copy.kmsKeyId' }),
  });

  it('must be given for an encrypted snapshot of another region', () => {
    expect(() => plan({}, undefined, [], encrypted)).toThrow(missing);
    expect(plan({ copy: { kmsKeyId: 'alias/eu' } }, undefined, [], encrypted).copy.kmsKeyId).toBe('alias/eu');
  });

  it('must be given for an encrypted shared snapshot of the same region', () => {
    const snapshot = { ...encrypted.snapshot, region: 'eu-west-1', kind: 'shared' as const };
    expect(() => plan({}, undefined, [], { snapshot })).toThrow(missing);
  });

  it('may be left out for an own snapshot of the same region', () => {
    const snapshot = { ...encrypted.snapshot, region: 'eu-west-1' };
    expect(plan({}, undefined, [], { snapshot }).copy).not.toHaveProperty('kmsKeyId');
  });

  it('is the old cluster’s if the profile names none', () => {
    const planned = plan({}, aCluster({ kmsKeyId: 'arn:aws:kms:eu-west-1:1:key/2' }), [], encrypted);
    expect(planned.copy.kmsKeyId).toBe('arn:aws:kms:eu-west-1:1:key/2');
    expect(planned.origins['copy.kmsKeyId']).toBe('existing cluster');
  });

  it('cannot be applied to a snapshot that is not encrypted', () => {
    expect(() => plan({ copy: { kmsKeyId: 'alias/eu' } })).toThrow(
      expect.objectContaining({ name: 'SnapshotNotSuitable' }),
    );
    expect(plan({}, aCluster({ kmsKeyId: 'alias/old' })).copy).not.toHaveProperty('kmsKeyId');
  });
});

describe('a plan with an engine version of its own', () => {
  const ofSnapshot = (engineVersion: string) => ({
    snapshot: { ...aSnapshot({ engineVersion }), createdAt: '2026-08-01T03:00:00.000Z' },
  });

  it.each([
    ['17.4', '17.5'],
    ['17.9', '17.10'],
    ['16.9', '17.1'],
  ])(
    'is refused with version %s for a snapshot of %s, before anything is deleted',
    (engineVersion, snapshotVersion) => {
      expect(() => plan({ cluster: { engineVersion } }, undefined, [], ofSnapshot(snapshotVersion))).toThrow(
        expect.objectContaining({
          name: 'RestoreRejected',
          facts: expect.objectContaining({ setting: 'cluster.engineVersion', engineVersion, snapshotVersion }),
        }),
      );
    },
  );

  it.each([
    ['17.10', '17.9'],
    ['17.1', '16.9'],
    ['17.4', '17.4'],
  ])('takes version %s for a snapshot of %s', (engineVersion, snapshotVersion) => {
    const planned = plan({ cluster: { engineVersion } }, undefined, [], ofSnapshot(snapshotVersion));
    expect(planned.cluster.engineVersion).toBe(engineVersion);
  });
});

describe('a plan’s strategy', () => {
  it('is to delete and to keep what a failed restore has made, unless the profile says otherwise', () => {
    const planned = plan({}, existing);
    expect(planned).toMatchObject({ replace: { strategy: 'delete' }, onFailure: 'keep' });
    expect(planned.replace).not.toHaveProperty('setAside');
    expect(planned.origins).toMatchObject({ 'replace.strategy': 'pipeline default', onFailure: 'pipeline default' });
  });

  it('names what the existing cluster is called while it is set aside', () => {
    const planned = plan({ replace: { strategy: 'setAside' }, onFailure: 'cleanup' }, existing);
    expect(planned.replace.setAside).toEqual({ identifier: asideId('orders-staging', executionId) });
    expect(planned.onFailure).toBe('cleanup');
    expect(planned.origins).toMatchObject({ 'replace.strategy': 'profile', onFailure: 'profile' });
    expect(plan({ replace: { strategy: 'setAside' } }).replace).not.toHaveProperty('setAside');
  });

  it('is read as that of its time from a plan of before there was a choice', () => {
    const { onFailure: _onFailure, replace, ...rest } = plan({}, existing);
    const { strategy: _strategy, ...old } = replace;
    expect(planSchema.parse({ ...rest, replace: old })).toEqual(plan({}, existing));
  });

  it('leaves the instances of a cluster that is taken over their names', () => {
    const adopted = { cluster: existing, executionId: 'other' };
    const planned = plan({ instances: undefined }, existing, [anInstance({ id: 'theirs-1' })], { adopted });
    expect(planned.instances.map(({ id }) => id)).toEqual(['theirs-1']);
    expect(planned.replace).not.toHaveProperty('existing');
    const counted = plan({}, existing, [], { adopted });
    expect(counted.instances[0]?.id).toBe(instanceId('orders-staging', 'other', 1));
  });
});
