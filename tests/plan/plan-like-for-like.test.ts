import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import type { Plan } from '../../src/payload/plan.ts';
import { type PlanRequest, planRestore } from '../../src/plan/plan-restore.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import { aPlan, executionId, minimalProfile } from '../fakes/events.ts';
import { aCluster, anInstance } from '../fakes/fake-clusters.ts';
import { account, aSnapshot } from '../fakes/fake-snapshots.ts';
import { asPlanned, followUps, importRole } from '../fakes/like-for-like.ts';

/** A profile that gives nothing but the source. */
const bare: Profile = { source: minimalProfile.source };

function plan(profile: Profile, rest: Partial<PlanRequest>): Plan {
  return planRestore({
    target: 'orders-staging',
    profile,
    identifier: 'orders-staging',
    region: 'eu-west-1',
    account,
    executionId,
    snapshot: { ...aSnapshot(), createdAt: '2026-08-01T03:00:00.000Z' },
    existing: undefined,
    existingInstances: [],
    ...rest,
  });
}

const like = (cluster: Partial<Cluster>, profile = bare) =>
  plan(profile, { existing: aCluster(cluster), existingInstances: [anInstance()] });

const followUpPaths = [
  'cluster.backup.retentionDays',
  'cluster.backup.window',
  'cluster.maintenanceWindow',
  'cluster.copyTagsToSnapshot',
  'cluster.autoMinorVersionUpgrade',
  'cluster.associatedRoles',
];

describe('a plan that restores like for like', () => {
  it('has backups, windows, upgrades and roles of the cluster that is replaced', () => {
    const { cluster, origins } = like(asPlanned);
    expect(cluster).toMatchObject(followUps.cluster);
    expect(followUpPaths.map((path) => origins[path])).toEqual(followUpPaths.map(() => 'existing cluster'));
  });

  it('says of every setting that the profile gives that it is the profile’s', () => {
    const cluster = {
      ...{ engineVersion: '17.5', parameterGroup: 'tuned', tags: { team: 'orders' } },
      backup: { retentionDays: 7, window: '01:00-02:00' },
    };
    const profile = { ...bare, cluster, copy: { kmsKeyId: 'alias/staging' }, masterCredentials: 'managed' as const };
    const snapshot = { ...aSnapshot({ encrypted: true }), createdAt: '2026-08-01T03:00:00.000Z' };
    const { origins } = plan(profile, { existing: aCluster(), existingInstances: [anInstance()], snapshot });
    const paths = [
      ...['cluster.engineVersion', 'cluster.parameterGroup', 'cluster.tags', 'cluster.backup.retentionDays'],
      ...['cluster.backup.window', 'copy.kmsKeyId', 'masterCredentials'],
    ];
    expect(paths.map((path) => `${path} ${origins[path]}`)).toEqual(paths.map((path) => `${path} profile`));
  });

  it('has the writer first, wherever RDS lists it', () => {
    const members = [1, 2, 3].map((n) => ({ id: `i${n}`, writer: n === 2 }));
    const instances = members.map(({ id }, n) => anInstance({ id, promotionTier: n }));
    const { instances: planned } = plan(bare, { existing: aCluster({ members }), existingInstances: instances });
    expect(planned.map(({ promotionTier }) => promotionTier)).toEqual([1, 0, 2]);
  });

  it('needs no key for a manual snapshot of its own region', () => {
    const snapshot = aSnapshot({ encrypted: true, region: 'eu-west-1', kind: 'manual' });
    const { copy } = plan(minimalProfile, { snapshot: { ...snapshot, createdAt: '2026-08-01T03:00:00.000Z' } });
    expect(copy).not.toHaveProperty('kmsKeyId');
  });

  it('has no tag for a time of data that nothing tells', () => {
    expect(plan(minimalProfile, { data: { basis: 'unknown' } }).copy.tags).not.toHaveProperty(
      'aurora-restore:data-as-of',
    );
  });

  it('takes no key of a secret from a cluster that has none', () => {
    expect(like({}).masterCredentials).toEqual({ type: 'managed' });
  });

  it('names the setting that a custom parameter group of another version makes necessary', () => {
    const ofOldVersion = {
      existing: aCluster({ engineVersion: '16.4', parameterGroup: 'default.aurora-postgresql16' }),
    };
    const existingInstances = [anInstance({ parameterGroup: 'tuned' })];
    for (const instances of [undefined, { class: 'db.r6g.large' }]) {
      const profile = instances === undefined ? bare : { ...bare, instances };
      expect(() => plan(profile, { ...ofOldVersion, existingInstances })).toThrow(
        expect.objectContaining({ facts: expect.objectContaining({ setting: 'instances.parameterGroup' }) }),
      );
    }
  });

  it('keeps a tag whose key only contains the name of what belongs to AWS', () => {
    const tags = { ...aCluster().tags, 'of-aws:owner': 'x', 'aws:owner': 'y' };
    expect(like({ tags }).cluster.tags).toMatchObject({ 'of-aws:owner': 'x' });
    expect(like({ tags }).cluster.tags).not.toHaveProperty('aws:owner');
  });

  it('is refused with one serverless instance among others and no capacity', () => {
    const existingInstances = [anInstance(), anInstance({ id: 'reader', class: 'db.serverless' })];
    expect(() => plan(bare, { existing: aCluster(), existingInstances })).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ setting: 'cluster.serverlessV2' }) }),
    );
  });

  it('prefers the profile, key by key', () => {
    const { cluster, origins } = like(asPlanned, { ...bare, cluster: { backup: { retentionDays: 30 } } });
    expect(cluster.backup).toEqual({ retentionDays: 30, window: '01:00-02:00' });
    expect(origins['cluster.backup.retentionDays']).toBe('profile');
    expect(origins['cluster.backup.window']).toBe('existing cluster');
  });

  it('leaves them to AWS where there is nothing to be like', () => {
    const { cluster, origins } = aPlan();
    for (const key of ['backup', 'maintenanceWindow', 'copyTagsToSnapshot', 'autoMinorVersionUpgrade']) {
      expect(cluster).not.toHaveProperty(key);
    }
    expect(followUpPaths.map((path) => origins[path])).toEqual(followUpPaths.map(() => 'AWS default'));
  });

  describe('and the 50 tags that RDS takes', () => {
    const withTags = (count: number) => ({
      tags: {
        'aurora-restore:target': 'orders-staging',
        'aws:cloudformation:stack-name': 'staging',
        ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, 'x'])),
      },
    });
    const setsAside: Profile = { ...bare, replace: { strategy: 'setAside' } };

    it('has as many of the cluster that is replaced as leave room for its own', () => {
      const { cluster } = like(withTags(44));
      expect(Object.keys(cluster.tags)).toHaveLength(49);
      expect(Object.keys(like(withTags(41), setsAside).cluster.tags)).toHaveLength(46);
    });

    it.each<[number, Profile]>([
      [45, bare],
      [42, setsAside],
    ])('is refused with %i, before anything is deleted', (count, profile) => {
      expect(() => like(withTags(count), profile)).toThrow(
        expect.objectContaining({
          name: 'RestoreRejected',
          facts: expect.objectContaining({ setting: 'cluster.tags' }),
        }),
      );
    });

    it('is refused where the old cluster has no room for those of a cluster that is set aside', () => {
      const profile: Profile = { ...setsAside, cluster: { tags: {} } };
      expect(() => like(withTags(47), profile)).toThrow(
        expect.objectContaining({
          name: 'RestoreRejected',
          facts: expect.objectContaining({ setting: 'replace.strategy', tags: 51 }),
        }),
      );
    });
  });

  it('leaves a role behind that the old cluster could not assume', () => {
    const associatedRoles = [
      { ...importRole, status: 'ACTIVE' },
      { arn: 'arn:aws:iam::111122223333:role/gone', feature: 'Lambda', status: 'INVALID' },
    ];
    expect(like({ associatedRoles }).cluster.associatedRoles).toEqual([importRole]);
  });

  it('is refused where the profile’s window overlaps the old cluster’s other one, before anything is deleted', () => {
    const profile = { ...bare, cluster: { maintenanceWindow: 'mon:01:30-mon:02:30' } };
    expect(() => like(asPlanned, profile)).toThrow(
      expect.objectContaining({
        name: 'RestoreRejected',
        facts: expect.objectContaining({ setting: 'cluster.backup.window' }),
      }),
    );
  });
});

describe('a plan that is like the last restore', () => {
  /** What a restore had planned that met a whole cluster. */
  const planLast = () =>
    plan(
      { ...bare, cluster: { subnetGroup: 'private' } },
      {
        existing: aCluster({
          ...asPlanned,
          kmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1',
          masterSecret: {
            arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!cluster-1',
            status: 'active',
            kmsKeyId: 'arn:secret-key',
          },
          members: [{ id: 'writer', writer: true }],
        }),
        existingInstances: [
          anInstance({ id: 'reader', class: 'db.t4g.medium', promotionTier: 7 }),
          anInstance({ id: 'writer', parameterGroup: 'tuned' }),
        ],
        snapshot: { ...aSnapshot({ encrypted: true }), createdAt: '2026-07-31T03:00:00.000Z' },
      },
    );
  const planAgain = (last = planLast()) =>
    plan(bare, { last, snapshot: { ...aSnapshot({ encrypted: true }), createdAt: '2026-08-01T03:00:00.000Z' } });

  it('has all settings of that one, and says where they come from', () => {
    const last = planLast();
    const again = planAgain(last);
    const { tags: _tags, ...settings } = last.cluster;
    expect(again.cluster).toMatchObject(settings);
    const others = [
      'cluster.subnetGroup',
      'cluster.securityGroupIds',
      'instances',
      'copy.kmsKeyId',
      'masterCredentials',
    ];
    for (const path of [...followUpPaths, ...others]) expect(again.origins[path], path).toBe('last restore');
    for (const path of ['copy.kmsKeyId', 'masterCredentials']) {
      expect(last.origins[path], path).toBe('existing cluster');
    }
    expect(again.cluster.tags).toMatchObject({ team: 'orders', 'aurora-restore:execution': executionId });
    expect(again.copy.kmsKeyId).toBe('arn:aws:kms:eu-west-1:111122223333:key/1');
    expect(again.masterCredentials).toEqual({ type: 'managed', kmsKeyId: 'arn:secret-key' });
  });

  it('has its instances, the writer first', () => {
    const kinds = planAgain().instances.map(({ class: kind, promotionTier, parameterGroup }) => [
      kind,
      promotionTier,
      parameterGroup,
    ]);
    expect(kinds).toEqual([
      ['db.r6g.large', 1, 'tuned'],
      ['db.t4g.medium', 7, undefined],
    ]);
  });

  it('prefers the profile', () => {
    const { cluster, instances, origins } = plan(
      { ...bare, cluster: { subnetGroup: 'other' }, instances: { class: 'db.r6g.xlarge' } },
      { last: planLast() },
    );
    expect(cluster.subnetGroup).toBe('other');
    expect(instances.map(({ class: kind }) => kind)).toEqual(['db.r6g.xlarge']);
    expect(origins).toMatchObject({ 'cluster.subnetGroup': 'profile', instances: 'profile' });
  });

  it('leaves to AWS what was left to AWS then', () => {
    const { cluster, origins } = plan(bare, { last: aPlan({ cluster: { port: 6000 } }) });
    expect(cluster.port).toBe(6000);
    expect(origins['cluster.iamAuthentication']).toBe('AWS default');
    expect(origins['cluster.subnetGroup']).toBe('AWS default');
  });

  it('replaces the cluster that a failed restore has left, and is not like it', () => {
    const left = aCluster({ resourceId: 'cluster-LEFT', backup: { retentionDays: 1 }, subnetGroup: 'default' });
    const planned = plan(bare, { last: aPlan(followUps), existing: left });
    expect(planned.replace.existing?.resourceId).toBe('cluster-LEFT');
    expect(planned.cluster.backup?.retentionDays).toBe(7);
    expect(planned.origins['cluster.subnetGroup']).toBe('AWS default');
  });
});
