import { describe, expect, it } from 'vitest';
import { settingsDrift } from '../../../src/clusters/restoration/settings-drift.ts';
import type { Profile } from '../../../src/config/schema.ts';
import type { Cluster } from '../../../src/ports/clusters.ts';
import { aPlan } from '../../fakes/events.ts';
import { aCluster, anInstance } from '../../fakes/fake-clusters.ts';
import { asPlanned, asRestored, followUps, importRole } from '../../fakes/like-for-like.ts';

function drift(profile: Partial<Profile>, found: Partial<Cluster>, instances = [anInstance()]) {
  const plan = aPlan(profile);
  return settingsDrift(plan, aCluster({ engineVersion: '17.4', tags: plan.cluster.tags, ...found }), instances);
}

/** A cluster that has nothing of the kind. */
const without = (key: keyof Cluster) => ({ [key]: undefined }) as unknown as Partial<Cluster>;

describe('what of a cluster is not as planned', () => {
  it('is nothing where all is as the profile has it', () => {
    expect(drift(followUps, asPlanned)).toEqual([]);
  });

  it('is said setting by setting, in the words of the configuration', () => {
    expect(drift(followUps, asRestored)).toEqual([
      { setting: 'cluster.backup.retentionDays', planned: '7', found: '1' },
      { setting: 'cluster.backup.window', planned: '01:00-02:00', found: '05:00-05:30' },
      { setting: 'cluster.maintenanceWindow', planned: 'sun:03:00-sun:04:00', found: 'mon:06:00-mon:06:30' },
      { setting: 'cluster.autoMinorVersionUpgrade', planned: 'false', found: 'true' },
      { setting: 'cluster.associatedRoles', planned: `s3Import: ${importRole.arn}`, found: 'none' },
    ]);
  });

  it('leaves out what was left to AWS', () => {
    expect(drift({}, { ...asRestored, subnetGroup: 'elsewhere', iamAuthentication: true, port: 9999 })).toEqual([]);
  });

  it.each<[string, NonNullable<Profile['cluster']>, Partial<Cluster>, string, string]>([
    ['subnetGroup', { subnetGroup: 'staging' }, { subnetGroup: 'default' }, 'staging', 'default'],
    ['storageType', { storageType: 'aurora-iopt1' }, { storageType: 'aurora' }, 'aurora-iopt1', 'aurora'],
    ['engineVersion', { engineVersion: '17.5' }, { engineVersion: '17.6' }, '17.5', '17.6'],
    ['serverlessV2', { serverlessV2: { min: 0.5, max: 8 } }, {}, '0.5 to 8', 'none'],
    ['logExports', { logExports: [] }, { logExports: ['postgresql'] }, 'none', 'postgresql'],
    ['port', { port: 6000 }, { port: 5432 }, '6000', '5432'],
    ['subnetGroup', { subnetGroup: 'staging' }, without('subnetGroup'), 'staging', 'none'],
    ['parameterGroup', { parameterGroup: 'Tuned' }, { parameterGroup: 'default' }, 'tuned', 'default'],
    ['parameterGroup', { parameterGroup: 'tuned' }, without('parameterGroup'), 'tuned', 'none'],
    ['backup.retentionDays', { backup: { retentionDays: 7 } }, {}, '7', 'none'],
    ['backup.window', { backup: { window: '01:00-02:00' } }, {}, '01:00-02:00', 'none'],
    ['maintenanceWindow', { maintenanceWindow: 'sun:03:00-sun:04:00' }, {}, 'sun:03:00-sun:04:00', 'none'],
    ['associatedRoles', { associatedRoles: [importRole] }, {}, `s3Import: ${importRole.arn}`, 'none'],
    [
      'associatedRoles',
      { associatedRoles: [importRole] },
      { associatedRoles: [{ arn: importRole.arn, status: 'ACTIVE' }] },
      `s3Import: ${importRole.arn}`,
      importRole.arn,
    ],
    ['securityGroupIds', { securityGroupIds: ['sg-2', 'sg-1'] }, { securityGroupIds: ['sg-1'] }, 'sg-1, sg-2', 'sg-1'],
    ['tags', { tags: { team: 'orders' } }, { tags: { team: 'billing' } }, 'team=orders', 'team=billing'],
    [
      'associatedRoles',
      { associatedRoles: [importRole] },
      { associatedRoles: [{ ...importRole, status: 'INVALID' }] },
      `s3Import: ${importRole.arn}`,
      `s3Import: ${importRole.arn} (INVALID)`,
    ],
  ])('names cluster.%s', (key, cluster, found, planned, text) => {
    expect(drift({ cluster }, found)).toEqual([{ setting: `cluster.${key}`, planned, found: text }]);
  });

  it.each<[string, NonNullable<Profile['cluster']>, Partial<Cluster>]>([
    ['the case of parameter groups', { parameterGroup: 'Tuned' }, { parameterGroup: 'tuned' }],
    ['the case of names', { subnetGroup: 'Staging' }, { subnetGroup: 'staging' }],
    ['the case of days', { maintenanceWindow: 'Sun:03:00-Sun:04:00' }, { maintenanceWindow: 'sun:03:00-sun:04:00' }],
    ['the order of a list', { securityGroupIds: ['sg-1', 'sg-2'] }, { securityGroupIds: ['sg-2', 'sg-1'] }],
    ['tags that others have added', { tags: { team: 'orders' } }, { tags: { team: 'orders', cost: '1' } }],
    ['a list of no security groups', { securityGroupIds: [] }, { securityGroupIds: ['sg-0default'] }],
  ])('does not count %s', (_what, cluster, found) => {
    expect(drift({ cluster }, found)).toEqual([]);
  });

  it('names the parameter group of an instance that has none', () => {
    const instances = { class: 'db.r6g.large', parameterGroup: 'tuned' };
    const [id = ''] = aPlan({ instances }).instances.map((instance) => instance.id);
    expect(drift({ instances }, {}, [anInstance({ id })])).toEqual([
      { setting: `instances.${id}.parameterGroup`, planned: 'tuned', found: 'none' },
    ]);
  });

  it('names an instance of another kind, one that is missing and one that nobody planned', () => {
    const instances = { class: 'db.r6g.large', count: 2, promotionTier: 1, parameterGroup: 'tuned' };
    const [first = '', second = ''] = aPlan({ instances }).instances.map(({ id }) => id);
    const found = [
      anInstance({
        id: first,
        class: 'db.t4g.medium',
        promotionTier: 2,
        parameterGroup: 'default.aurora-postgresql17',
      }),
      anInstance({ id: 'by-hand' }),
    ];
    expect(drift({ instances }, {}, found)).toEqual([
      { setting: `instances.${first}.class`, planned: 'db.r6g.large', found: 'db.t4g.medium' },
      { setting: `instances.${first}.promotionTier`, planned: '1', found: '2' },
      {
        setting: `instances.${first}.parameterGroup`,
        planned: 'tuned',
        found: 'default.aurora-postgresql17',
      },
      { setting: `instances.${second}`, planned: 'db.r6g.large', found: 'none' },
      { setting: 'instances.by-hand', planned: 'none', found: 'db.r6g.large' },
    ]);
  });
});
