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
  const last = plan(
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
  const again = plan(bare, {
    last,
    snapshot: { ...aSnapshot({ encrypted: true }), createdAt: '2026-08-01T03:00:00.000Z' },
  });

  it('has all settings of that one, and says where they come from', () => {
    const { tags: _tags, ...settings } = last.cluster;
    expect(again.cluster).toMatchObject(settings);
    for (const path of [...followUpPaths, 'cluster.subnetGroup', 'cluster.securityGroupIds', 'instances']) {
      expect(again.origins[path], path).toBe('last restore');
    }
    expect(again.cluster.tags).toMatchObject({ team: 'orders', 'aurora-restore:execution': executionId });
    expect(again.copy.kmsKeyId).toBe('arn:aws:kms:eu-west-1:111122223333:key/1');
    expect(again.masterCredentials).toEqual({ type: 'managed', kmsKeyId: 'arn:secret-key' });
  });

  it('has its instances, the writer first', () => {
    const kinds = again.instances.map(({ class: kind, promotionTier, parameterGroup }) => [
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
      { last },
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
