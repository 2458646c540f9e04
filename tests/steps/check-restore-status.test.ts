import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { type RestoreProgress, restoreSchema } from '../../src/payload/results.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import { createCheckRestoreStatus } from '../../src/steps/check-restore-status.ts';
import { anEvent, aPlan, aRestore, secondsLater } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { anExecution, FakeRestores } from '../fakes/fake-restores.ts';

const secretArn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!cluster-NEW';
const active = { masterSecret: { arn: secretArn, status: 'active' } };
const asked = { settings: 'requested', masterCredentials: 'requested' } as const;
const two: Partial<Profile> = { instances: { class: 'db.r6g.large', count: 2 } };

function scene(profile: Partial<Profile> = {}, credentials = { username: 'postgres', password: 'a-secret' }) {
  const plan = aPlan(profile);
  const clusters = new FakeClusters();
  const secrets = { credentials: async () => credentials };
  const step = createCheckRestoreStatus({ clusters, secrets, restores: new FakeRestores() });
  const restored = (changes: Partial<Cluster> = {}) =>
    aCluster({
      resourceId: 'cluster-NEW',
      engineVersion: '17.4',
      tags: plan.cluster.tags,
      databaseName: 'orders',
      ...changes,
    });
  return {
    plan,
    clusters,
    restored,
    check: (restore: Partial<RestoreProgress> = {}, seconds = 60) =>
      step(
        anEvent(
          { plan, restore: aRestore({ outcome: 'RestoreInProgress', ...restore }) },
          { enteredAt: secondsLater(seconds) },
        ),
      ),
  };
}

describe('CheckRestoreStatus on the way', () => {
  it.each(['creating', 'backing-up', 'a-status-of-tomorrow'])(
    'makes no instance while the cluster is %s',
    async (status) => {
      const { clusters, restored, check } = scene();
      clusters.add(restored({ status }));
      await expect(check()).resolves.toMatchObject({
        outcome: 'RestoreInProgress',
        status,
        masterCredentials: 'pending',
      });
      expect(clusters.requests).toEqual([]);
    },
  );

  it('makes the writer and then the readers once the cluster is available', async () => {
    const { clusters, restored, check, plan } = scene(two);
    clusters.add(restored());
    await expect(check()).resolves.toMatchObject({ outcome: 'RestoreInProgress' });
    expect(clusters.requests).toEqual([
      'createInstance orders-staging-f2d4510b-1',
      'createInstance orders-staging-f2d4510b-2',
    ]);
    expect(clusters.created[0]).toEqual({
      id: 'orders-staging-f2d4510b-1',
      cluster: 'orders-staging',
      class: 'db.r6g.large',
      promotionTier: 1,
      tags: plan.cluster.tags,
    });
  });

  it('makes only what is missing when it runs again', async () => {
    const { clusters, restored, check } = scene(two);
    clusters.add(restored());
    clusters.interruptions.fail('createInstance', new PipelineError('AwsUnavailable', 'No answer.'), 'after');
    await expect(check()).rejects.toMatchObject({ name: 'AwsUnavailable' });
    await check();
    await check();
    expect(clusters.requests).toEqual([
      'createInstance orders-staging-f2d4510b-1',
      'createInstance orders-staging-f2d4510b-2',
    ]);
  });

  it('sets no credentials before every instance is available', async () => {
    const { clusters, restored, check } = scene(two);
    clusters.add(
      restored(),
      anInstance(),
      anInstance({ id: 'orders-staging-f2d4510b-2', status: 'configuring-log-exports' }),
    );
    await expect(check()).resolves.toMatchObject({
      outcome: 'RestoreInProgress',
      masterCredentials: 'pending',
      instances: [
        { id: 'orders-staging-f2d4510b-1', status: 'available' },
        { id: 'orders-staging-f2d4510b-2', status: 'configuring-log-exports' },
      ],
    });
    expect(clusters.requests).toEqual([]);
  });

  it('has RDS manage the master password with the planned key', async () => {
    const { clusters, restored, check } = scene({ masterCredentials: { managed: { kmsKeyId: 'alias/secrets' } } });
    clusters.add(restored(), anInstance());
    await expect(check()).resolves.toMatchObject({ outcome: 'RestoreInProgress', masterCredentials: 'requested' });
    expect(clusters.requests).toEqual(['manageMasterPassword orders-staging alias/secrets']);
  });

  it('does not take the secret that came along with the snapshot for the new one', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored(active), anInstance());
    await expect(check()).resolves.toMatchObject({ outcome: 'RestoreInProgress', masterCredentials: 'requested' });
    expect(clusters.requests).toEqual(['manageMasterPassword orders-staging']);
  });

  it.each<[string, Partial<Cluster>]>([
    ['while a modification is pending', { ...active, modificationPending: true }],
    ['while the secret is being made', { masterSecret: { arn: secretArn, status: 'creating' } }],
    ['while the cluster shows no secret', {}],
    ['while the cluster is modifying', { ...active, status: 'resetting-master-credentials' }],
    [
      'while only a secret of another region is shown',
      { masterSecret: { arn: secretArn.replace('eu-west-1', 'us-east-1'), status: 'active' } },
    ],
  ])('is not complete %s', async (_when, changes) => {
    const { clusters, restored, check } = scene();
    clusters.add(restored(changes), anInstance());
    await expect(check(asked)).resolves.toMatchObject({
      outcome: 'RestoreInProgress',
      masterCredentials: 'requested',
    });
    expect(clusters.requests).toEqual([]);
  });

  it.each(['createInstance', 'manageMasterPassword'])('waits when %s meets a busy cluster', async (method) => {
    const { clusters, restored, check } = scene();
    clusters.add(restored(), ...(method === 'createInstance' ? [] : [anInstance()]));
    clusters.interruptions.fail(method, new PipelineError('ClusterBusy', 'It is modifying.'));
    await expect(check()).resolves.toMatchObject({ outcome: 'RestoreInProgress', masterCredentials: 'pending' });
    expect(clusters.requests).toEqual([]);
  });
});

describe('CheckRestoreStatus and what was there before', () => {
  it('is not complete while the secret is the one that came along with the snapshot in the same region', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored({ ...active, status: 'creating' }));
    const first = await check();
    expect(first.inheritedSecretArn).toBe(secretArn);
    clusters.add(restored(active), anInstance());
    const stale = await check({ ...first, masterCredentials: 'requested' });
    expect(stale).toMatchObject({ outcome: 'RestoreInProgress', inheritedSecretArn: secretArn });
    expect(stale.masterSecretId).toBeUndefined();
    const own = secretArn.replace('NEW', 'OWN');
    clusters.change('orders-staging', { masterSecret: { arn: own, status: 'active' } });
    await expect(check({ ...stale, masterCredentials: 'requested' })).resolves.toMatchObject({
      outcome: 'RestoreComplete',
      masterSecretId: own,
      completedAt: secondsLater(60),
    });
  });

  it('notes that one before it asks for instances, after which it could not be told from one of its own', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored({ ...active, status: 'available' }));
    const first = await check();
    expect(first).toMatchObject({ outcome: 'RestoreInProgress', inheritedSecretArn: secretArn });
    expect(clusters.requests).toEqual([]);
    await check(first);
    expect(clusters.requests).not.toEqual([]);
  });

  it('asks for instances at once where the master has a secret of the profile’s', async () => {
    const { clusters, restored, check } = scene({ masterCredentials: { secret: 'orders/master' } });
    clusters.add(restored({ ...active, status: 'available' }));
    await check();
    expect(clusters.requests).not.toEqual([]);
  });

  it('knows that one also where an instance is listed with the cluster that is no member of it', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored({ ...active, status: 'creating' }), anInstance());
    clusters.change('orders-staging', { members: [] });
    expect((await check()).inheritedSecretArn).toBe(secretArn);
  });

  it('tells no instance that is listed with the cluster and is neither its member nor planned', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored(active), anInstance({ id: 'reporting' }));
    clusters.change('orders-staging', { members: [] });
    expect((await check()).instances).toEqual([]);
  });

  it('takes no secret for an inherited one once there is an instance, for it may be the one just asked for', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored({ masterSecret: { arn: secretArn, status: 'creating' } }), anInstance());
    expect((await check()).inheritedSecretArn).toBeUndefined();
  });

  it.each(['existing', 'leftover'])(
    'waits while RDS still answers with the %s one, and then says so',
    async (which) => {
      const { plan } = scene();
      const clusters = new FakeClusters().add(aCluster({ status: 'deleting' }), anInstance());
      const secrets = { credentials: async () => ({ username: '', password: '' }) };
      const replacing = {
        ...plan,
        replace: { ...plan.replace, [which]: { arn: aCluster().arn, resourceId: 'cluster-OLD' } },
      };
      const checkAfter = (seconds: number) =>
        createCheckRestoreStatus({ clusters, secrets, restores: new FakeRestores() })(
          anEvent(
            { plan: replacing, restore: aRestore({ outcome: 'RestoreInProgress' }) },
            { enteredAt: secondsLater(seconds) },
          ),
        );
      await expect(checkAfter(30)).resolves.toMatchObject({ outcome: 'RestoreInProgress', instances: [] });
      await expect(checkAfter(400)).resolves.toMatchObject({
        outcome: 'RestoreFailed',
        failure: { error: 'TargetChanged' },
      });
      expect(clusters.requests).toEqual([]);
    },
  );
});

describe('CheckRestoreStatus at the end', () => {
  it('is complete with the endpoint and the managed secret', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored(active), anInstance());
    const result = await check(asked);
    expect(restoreSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      outcome: 'RestoreComplete',
      masterCredentials: 'set',
      masterSecretId: secretArn,
      endpoint: 'orders-staging.cluster-x.eu-west-1.rds.amazonaws.com',
      port: 5432,
      databaseName: 'orders',
    });
  });

  it('sets the password of a given secret and names that secret', async () => {
    const { clusters, restored, check } = scene({ masterCredentials: { secret: 'orders/master' } });
    clusters.add(restored(), anInstance());
    await expect(check()).resolves.toMatchObject({ masterCredentials: 'requested' });
    expect(clusters.passwords).toEqual(['a-secret']);
    const result = await check(asked);
    expect(result).toMatchObject({ outcome: 'RestoreComplete', masterSecretId: 'orders/master' });
    expect(JSON.stringify(result)).not.toContain('a-secret');
  });

  it('refuses a secret that is for another role than the master', async () => {
    const credentials = { username: 'admin', password: 'a-secret' };
    const { clusters, restored, check } = scene({ masterCredentials: { secret: 'orders/master' } }, credentials);
    clusters.add(restored(), anInstance());
    await expect(check()).rejects.toMatchObject({
      name: 'SecretInvalid',
      facts: { secretId: 'orders/master', username: 'admin', masterUsername: 'postgres' },
    });
    expect(clusters.passwords).toEqual([]);
  });

  it('is complete however late that is seen', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored(active), anInstance());
    await expect(check(asked, 100_000)).resolves.toMatchObject({
      outcome: 'RestoreComplete',
    });
  });
});

describe('CheckRestoreStatus that fails', () => {
  it.each([
    'restore-failed',
    'migration-failed',
    'cloning-failed',
    'incompatible-network',
    'inaccessible-encryption-credentials',
    'deleting',
  ])('fails at once when the cluster is %s', async (status) => {
    const { clusters, restored, check } = scene();
    clusters.add(restored({ status }));
    const result = await check();
    expect(restoreSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({ outcome: 'RestoreFailed', failure: { error: 'RestoreFailed' } });
    expect(result.failure?.cause).toContain(`has the status ${status}`);
  });

  it.each([
    'failed',
    'insufficient-capacity',
    'incompatible-parameters',
    'incompatible-option-group',
    'inaccessible-encryption-credentials-recoverable',
  ])('fails at once when an instance is %s', async (status) => {
    const { clusters, restored, check } = scene();
    clusters.add(restored(), anInstance({ status }));
    const { outcome, failure } = await check();
    expect(outcome).toBe('RestoreFailed');
    expect(failure?.cause).toContain(`Instance orders-staging-f2d4510b-1 of cluster orders-staging in eu-west-1`);
  });

  it('waits until the restore’s deadline and no longer', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored({ status: 'creating' }));
    await expect(check({}, 14_400)).resolves.toMatchObject({ outcome: 'RestoreInProgress' });
    await expect(check({}, 14_401)).resolves.toMatchObject({
      ...{ outcome: 'RestoreFailed', failure: { error: 'RestoreDeadlineExceeded' } },
    });
  });

  it('does nothing more once the deadline has passed', async () => {
    const { clusters, restored, check } = scene();
    clusters.add(restored());
    await check({}, 14_401);
    expect(clusters.requests).toEqual([]);
  });

  it('believes no sooner than a minute after it has asked for the credentials that nothing is pending', async () => {
    const { plan, clusters, restored, check } = scene();
    clusters.add(restored(), ...plan.instances.map(({ id }) => anInstance({ id, cluster: 'orders-staging' })));
    expect(await check({ settings: 'requested' }, 60)).toMatchObject({ credentialsRequestedAt: secondsLater(60) });
    const secret = { arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!cluster-NEW', status: 'active' };
    clusters.change('orders-staging', { masterSecret: secret });
    const before = { ...asked, credentialsRequestedAt: secondsLater(60) };
    expect(await check(before, 119)).toMatchObject({ outcome: 'RestoreInProgress' });
    expect(await check(before, 120)).toMatchObject({ outcome: 'RestoreComplete' });
  });

  it('counts from its first look: RDS may have taken the request long after RestoreSnapshot was entered', async () => {
    const { check } = scene();
    await expect(check({ outcome: 'RestoreInitiated' }, 600)).resolves.toMatchObject({
      outcome: 'RestoreInProgress',
      startedAt: secondsLater(600),
    });
  });

  it('waits for a new cluster to be shown, for five minutes', async () => {
    const { check } = scene();
    await expect(check({}, 300)).resolves.toMatchObject({ outcome: 'RestoreInProgress', status: 'creating' });
    expect(await check({}, 300)).not.toHaveProperty('inheritedSecretArn');
    await expect(check({}, 301)).resolves.toMatchObject({
      outcome: 'RestoreFailed',
      failure: { error: 'RestoreFailed' },
    });
  });

  it.each<[string, Partial<Cluster>]>([
    ['another cluster has taken its name', { resourceId: 'cluster-OTHER' }],
    ['another execution owns it', { tags: { 'aurora-restore:execution': anExecution('another').executionId } }],
  ])('fails and touches nothing when %s', async (_what, changes) => {
    const { clusters, restored, check } = scene();
    clusters.add(restored(changes));
    await expect(check()).resolves.toMatchObject({ outcome: 'RestoreFailed', failure: { error: 'TargetChanged' } });
    expect(clusters.requests).toEqual([]);
  });
});
