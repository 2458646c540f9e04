import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/config/schema.ts';
import { PipelineError } from '../../../src/failures/pipeline-error.ts';
import { type RestoreProgress, restoreSchema } from '../../../src/payload/results.ts';
import type { Cluster } from '../../../src/ports/clusters.ts';
import { createCheckRestoreStatus } from '../../../src/steps/check-restore-status.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../../fakes/fake-clusters.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { FakeRestores } from '../../fakes/fake-restores.ts';
import { asPlanned, asRestored, followUps, importRole } from '../../fakes/like-for-like.ts';

const masterSecret = { arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!cluster-NEW', status: 'active' };

function scene(
  profile: Partial<Profile> = followUps,
  found: Partial<Cluster> = asRestored,
  secrets = new FakeSecrets(),
) {
  const plan = aPlan(profile);
  const { tags } = plan.cluster;
  const clusters = new FakeClusters().add(
    aCluster({ resourceId: 'cluster-NEW', engineVersion: '17.4', tags, ...found }),
    anInstance(),
  );
  const step = createCheckRestoreStatus({ clusters, secrets, restores: new FakeRestores() });
  return {
    clusters,
    check: (restore: Partial<RestoreProgress> = {}) => step(anEvent({ plan, restore: aRestore(restore) })),
  };
}

/** The requests with the keys of a modification in a fixed order. */
const asked = ({ requests }: FakeClusters) =>
  requests.map((request) =>
    request.startsWith('modify ') ? `modify ${request.split(' ').slice(1).sort().join(' ')}` : request,
  );

describe('CheckRestoreStatus and the settings that a restore cannot set', () => {
  it('asks for them once all is available, the roles first, and waits with the master credentials', async () => {
    const { clusters, check } = scene();
    await expect(check()).resolves.toMatchObject({
      outcome: 'RestoreInProgress',
      settings: 'requested',
      masterCredentials: 'pending',
    });
    expect(asked(clusters)).toEqual([
      `addRole orders-staging ${importRole.arn}`,
      'modify autoMinorVersionUpgrade backup maintenanceWindow orders-staging',
    ]);
    expect(clusters.changes).toEqual([
      {
        autoMinorVersionUpgrade: false,
        maintenanceWindow: 'sun:03:00-sun:04:00',
        backup: { retentionDays: 7, window: '01:00-02:00' },
      },
    ]);
  });

  it('goes on to the master credentials at once where nothing differs', async () => {
    const { clusters, check } = scene(followUps, asPlanned);
    await expect(check()).resolves.toMatchObject({ settings: 'requested', masterCredentials: 'requested' });
    expect(clusters.requests).toEqual(['manageMasterPassword orders-staging']);
  });

  it('touches nothing that neither the profile nor an existing cluster has given', async () => {
    const { clusters, check } = scene({}, { ...asRestored, logExports: ['instance'], deletionProtection: true });
    await check();
    expect(clusters.requests).toEqual(['manageMasterPassword orders-staging']);
  });

  it.each<[string, Partial<Cluster>]>([
    ['an instance is still being made', { status: 'modifying' }],
    ['a change is pending', { modificationPending: true }],
    ['a role is on its way', { associatedRoles: [{ ...importRole, status: 'PENDING' }] }],
  ])('waits while %s', async (_what, changes) => {
    const { clusters, check } = scene(followUps, { ...asPlanned, ...changes });
    await expect(check({ settings: 'requested' })).resolves.toMatchObject({ masterCredentials: 'pending' });
    expect(clusters.requests).toEqual([]);
  });

  it('asks once, whatever becomes of it', async () => {
    const { clusters, check } = scene();
    await check({ settings: 'requested' });
    expect(clusters.requests).toEqual(['manageMasterPassword orders-staging']);
  });

  it.each(['addRole', 'modify'])(
    'asks only for what is missing after %s had its effect and no answer',
    async (method) => {
      const { clusters, check } = scene();
      clusters.interruptions.fail(method, new PipelineError('AwsUnavailable', 'No answer.'), 'after');
      await expect(check()).rejects.toMatchObject({ name: 'AwsUnavailable' });
      clusters.change('orders-staging', { associatedRoles: asPlanned.associatedRoles });
      await check();
      expect(clusters.requests.filter((request) => request.startsWith('addRole'))).toHaveLength(1);
      expect(clusters.requests.filter((request) => request.startsWith('modify'))).toHaveLength(1);
    },
  );

  it.each(['addRole', 'modify'])('waits when %s meets a busy cluster', async (method) => {
    const { clusters, check } = scene();
    clusters.interruptions.fail(method, new PipelineError('ClusterBusy', 'It is modifying.'));
    const result = await check();
    expect(result).toMatchObject({ outcome: 'RestoreInProgress', masterCredentials: 'pending' });
    expect(result.settings).toBeUndefined();
  });

  it.each([
    ['addRole', 'cluster.associatedRoles'],
    [
      'modify',
      'cluster.backup.retentionDays, cluster.backup.window, cluster.maintenanceWindow, cluster.autoMinorVersionUpgrade',
    ],
  ])('fails with the settings’ names where %s is refused', async (method, setting) => {
    const { clusters, check } = scene();
    const refusal = new PipelineError('RestoreRejected', 'It is not valid.', { code: 'X' });
    clusters.interruptions.fail(method, refusal);
    await expect(check()).rejects.toMatchObject({
      name: 'RestoreRejected',
      sentence: `RDS refuses ${setting} of target orders-staging: It is not valid.`,
      facts: { target: 'orders-staging', setting, code: 'X' },
      cause: refusal,
    });
  });

  it('leaves a window as it is that AWS’s own choice of the other one does not let it have', async () => {
    const cluster = { backup: { retentionDays: 7, window: '06:00-07:00' } };
    const { clusters, check } = scene({ cluster });
    await check();
    expect(clusters.changes).toEqual([{ backup: { retentionDays: 7 } }]);
  });

  it('enables and disables logs, and changes groups, scaling, protection and logins', async () => {
    const cluster = {
      securityGroupIds: ['sg-9'],
      iamAuthentication: false,
      serverlessV2: { min: 1, max: 4 },
      deletionProtection: true,
      logExports: ['instance' as const],
    };
    const { clusters, check } = scene({ cluster });
    await check();
    expect(clusters.changes).toEqual([{ ...cluster, logExports: { enable: ['instance'], disable: ['postgresql'] } }]);
  });
});

describe('CheckRestoreStatus and what is not as planned in the end', () => {
  const requested = { settings: 'requested', masterCredentials: 'requested' } as const;

  it('is complete all the same, and says it', async () => {
    const { check } = scene({ cluster: { subnetGroup: 'private' } }, { masterSecret, subnetGroup: 'default' });
    const result = await check(requested);
    expect(restoreSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      outcome: 'RestoreComplete',
      drift: [{ setting: 'cluster.subnetGroup', planned: 'private', found: 'default' }],
    });
  });

  it('says nothing where all is as planned', async () => {
    const { check } = scene(followUps, { ...asPlanned, masterSecret });
    const result = await check(requested);
    expect(result.outcome).toBe('RestoreComplete');
    expect(result).not.toHaveProperty('drift');
  });

  it('is not complete before the master’s password was set, where that is in a secret', async () => {
    const secrets = new FakeSecrets().hold('orders/master', { username: 'postgres', password: 'hunter22hunter22' });
    const { clusters, check } = scene({ masterCredentials: { secret: 'orders/master' } }, {}, secrets);
    await expect(check({ settings: 'requested' })).resolves.toMatchObject({ outcome: 'RestoreInProgress' });
    expect(clusters.passwords).toEqual(['hunter22hunter22']);
    await expect(check(requested)).resolves.toMatchObject({ outcome: 'RestoreComplete' });
  });

  it.each<[string, object, object]>([
    ['it has no endpoint', { endpoint: undefined }, {}],
    ['it has no port', { port: undefined }, {}],
    ['its secret is the one that came along', {}, { inheritedSecretArn: masterSecret.arn }],
    ['its secret is of no region', { masterSecret: { ...masterSecret, arn: 'none' } }, {}],
  ])('is not complete while %s, and asks for nothing anew', async (_what, changes, restore) => {
    const { clusters, check } = scene(followUps, { ...asPlanned, masterSecret, ...changes });
    await expect(check({ ...requested, ...restore })).resolves.toMatchObject({ outcome: 'RestoreInProgress' });
    expect(clusters.requests).toEqual([]);
  });

  it('is not complete before the settings were asked for', async () => {
    const { clusters, check } = scene(followUps, { ...asRestored, masterSecret });
    await expect(check({ masterCredentials: 'requested' })).resolves.toMatchObject({ outcome: 'RestoreInProgress' });
    expect(clusters.requests.some((request) => request.startsWith('modify'))).toBe(true);
  });
});
