import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { usersSchema } from '../../src/payload/results.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import { createSendNotification } from '../../src/steps/send-notification.ts';
import { aCopy, anEvent, aPlan, aRestore, executionId, now, secondsLater } from '../fakes/events.ts';
import { FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeMetrics } from '../fakes/fake-metrics.ts';
import { FakeNotifier } from '../fakes/fake-notifier.ts';
import { aPayload, restored, send } from '../fakes/told-restore.ts';

describe('SendNotification', () => {
  it('publishes once and returns the id of the message', async () => {
    const { result } = await send(aPayload());
    expect(result).toEqual({ outcome: 'NotificationSent', messageId: 'message-1' });
  });

  it('tells from what, where it answers, how long it took, the roles, and what was deleted and archived', async () => {
    const { text } = await send(
      aPayload({ request: { target: 'orders-staging', requestedBy: 'night', reason: 'a\nb' } }),
    );
    const plan = aPlan();
    expect(text.split('\n')).toEqual([
      'orders-staging was restored in 1 h 12 min.',
      '',
      `Snapshot: ${plan.snapshot.id} of orders-prod in us-east-1, taken 2026-08-01T03:00:00.000Z, 2 h 59 min before the restore began`,
      'Cluster: orders-staging in eu-west-1, at orders-staging.cluster-abc.eu-west-1.rds.amazonaws.com:5433, database orders',
      'Instances: orders-staging-1',
      'Roles:',
      '- orders_app: readwrite in orders; generated password in arn:aws:secretsmanager:eu-west-1:111122223333:secret:app; created',
      '- lead: owner in orders, audit; logs in by IAM; altered',
      'Proven: 0 logged in with their passwords, 0 locked logins refused, 0 readonly roles refused a write',
      'Old cluster: orders-staging was deleted, final snapshot orders-staging-final',
      `Copy: ${plan.copy.snapshotId}, made by this restore, archived`,
      'Older copies: kept older; deleted oldest',
      'Requested by: night',
      'Reason: a b',
      `Execution: ${executionId}`,
    ]);
  });

  it('tells that nothing was there before, and that no role was declared', async () => {
    const { text } = await send(
      aPayload({
        deletion: { outcome: 'NoCluster', cluster: 'orders-staging' },
        users: usersSchema.parse({ outcome: 'UsersSetup', roles: [] }),
        archive: { outcome: 'SnapshotArchived', snapshotId: 'only', kept: ['only'], deleted: [] },
      }),
    );
    expect(text).toContain('Old cluster: none stood under the name orders-staging\n');
    expect(text).toContain('Roles: none declared\n');
    expect(text).toContain('Older copies: none kept; none deleted\n');
  });

  it('tells what of the cluster is not as planned', async () => {
    const drift = [
      { setting: 'cluster.subnetGroup', planned: 'private', found: 'default' },
      { setting: 'cluster.tags', planned: 'a=b\nc', found: 'none' },
    ];
    const { text } = await send(aPayload({ restore: aRestore({ outcome: 'RestoreComplete', drift }) }));
    expect(text).toContain(
      'Not as planned:\n- cluster.subnetGroup: planned private, found default\n- cluster.tags: planned a=b c, found none\nInstances:',
    );
    expect((await send(aPayload())).text).not.toContain('Not as planned');
  });

  it('measures the restore once it is told', async () => {
    const at = (minutes: number) => secondsLater(60 * minutes);
    const { measured } = await send(
      aPayload({
        copy: aCopy(aPlan(), { outcome: 'CopyComplete', startedAt: at(1), completedAt: at(21) }),
        restore: aRestore({ outcome: 'RestoreComplete', enteredAt: at(26), completedAt: at(56) }),
        archive: { ...aPayload().archive, startedAt: at(61) },
      }),
    );
    expect(measured).toEqual([
      {
        values: {
          RestoresSucceeded: 1,
          CopyDuration: 1200,
          CopyThroughput: 5,
          DeletionDuration: 300,
          RestoreDuration: 1800,
          SetupDuration: 300,
          ArchiveDuration: 620,
          TotalDuration: 4340,
          DataAge: 15_080,
        },
        dimensions: { Target: 'orders-staging' },
      },
    ]);
  });

  it('measures no age of data of which nothing tells the time', async () => {
    const plan = aPlan();
    const snapshot = { ...plan.snapshot, data: { basis: 'unknown' as const } };
    const { measured } = await send(aPayload({ plan: { ...plan, snapshot } }));
    expect(Object.keys(measured[0]?.values ?? {})).not.toContain('DataAge');
  });

  it('measures nothing that was not done, and nothing that an earlier release has not noted', async () => {
    const [only] = (await send(aPayload({ deletion: { outcome: 'NoCluster', cluster: 'orders-staging' } }))).measured;
    expect(Object.keys(only?.values ?? {})).toEqual(['RestoresSucceeded', 'TotalDuration', 'DataAge']);
    const plan = { ...aPlan(), adoptedCluster: { arn: 'arn', resourceId: 'cluster-NEW', executionId } };
    const times = { enteredAt: now, completedAt: now };
    const adopted = await send(
      aPayload({
        plan,
        copy: aCopy(plan, { adopted: true, completedAt: secondsLater(5) }),
        restore: aRestore({ outcome: 'RestoreComplete', ...times }),
      }),
    );
    expect(adopted.measured[0]?.values).not.toHaveProperty('CopyDuration');
    expect(adopted.measured[0]?.values).not.toHaveProperty('RestoreDuration');
  });

  it('has attributes that a subscription can filter on', async () => {
    const attributes = {
      event: 'restore-succeeded',
      status: 'SUCCEEDED',
      target: 'orders-staging',
      region: 'eu-west-1',
      execution: 'night-1',
    };
    expect((await send(aPayload())).attributes).toEqual(attributes);
    expect((await send(aPayload(), 'prod')).attributes).toEqual({ ...attributes, stage: 'prod' });
  });

  it('has a subject that SNS takes, however long the names are', async () => {
    const plan = aPlan();
    const { subject } = await send(
      aPayload({ plan: { ...plan, source: { ...plan.source, cluster: 'ö\n'.repeat(60) } } }),
    );
    expect(subject).toMatch(/^Restored: orders-staging from [\x20-\x7e]+\.\.\.$/);
    expect(subject).toHaveLength(100);
    expect((await send(aPayload())).subject).toBe(
      'Restored: orders-staging from orders-prod as of 2026-08-01T03:00:00.000Z',
    );
  });

  it.each<[string, Parameters<typeof aPayload>[0], string]>([
    [
      'was set aside and deleted',
      { archive: { ...aPayload().archive, deletedCluster: { identifier: 'aside-1', resourceId: 'OLD' } } },
      'Old cluster: orders-staging was set aside as aside-1, and deleted once the new one was ready, without a final snapshot',
    ],
    [
      'was deleted with a final snapshot',
      {
        archive: {
          ...aPayload().archive,
          deletedCluster: { identifier: 'aside-1', resourceId: 'OLD', finalSnapshotId: 'final-1' },
        },
      },
      'and deleted once the new one was ready, final snapshot final-1',
    ],
    ['was set aside and not found', {}, 'was set aside as aside-1, where it was no longer found'],
  ])('tells of an old cluster that %s', async (_what, changes, expected) => {
    const setAside = { identifier: 'aside-1', resourceId: 'OLD' };
    const deletion = { outcome: 'ClusterSetAside' as const, cluster: 'orders-staging', setAside };
    expect((await send(aPayload({ deletion, ...changes }))).text).toContain(expected);
  });

  it('says so when the cluster was taken over from an earlier restore', async () => {
    const { resourceId } = aRestore();
    const deletion = { outcome: 'NoCluster' as const, cluster: 'orders-staging', adoptedCluster: resourceId };
    expect((await send(aPayload({ deletion }))).text).toContain(
      'restored by an earlier restore that had ended unfinished',
    );
  });

  describe('of a restore that is told late, as by an execution that was redriven', () => {
    const readyAt = '2026-08-01T07:00:00.000Z';
    const payload = aPayload({ archive: { ...aPayload().archive, startedAt: readyAt } });
    const later = '2026-08-05T07:00:00.000Z';
    const tell = (...clusters: readonly Cluster[]) => {
      const all = new FakeClusters();
      for (const cluster of clusters) all.add(cluster);
      return send(payload, undefined, all, later);
    };
    const night2 = { 'aurora-restore:execution': executionId.replace('night-1', 'night-2') };

    it.each([
      ['is so by the time that its archive takes', 7200, true],
      ['is late beyond that', 7201, false],
    ])('%s', async (_what, seconds, inTime) => {
      const { measured, text } = await send(payload, undefined, undefined, secondsLater(seconds, readyAt));
      expect('ArchiveDuration' in (measured[0]?.values ?? {})).toBe(inTime);
      expect(text.includes('and is only told now')).toBe(!inTime);
    });

    it('says when it was ready, and measures no day that it did not take', async () => {
      const { text, attributes, measured } = await tell(restored());
      expect(text).toContain(
        'orders-staging was restored in 1 h 1 min, ready at 2026-08-01T07:00:00.000Z, and is only told now.\n',
      );
      expect(attributes['event']).toBe('restore-succeeded');
      expect(measured[0]?.values).toMatchObject({ TotalDuration: 3660, DataAge: 360_000 });
      expect(measured[0]?.values).not.toHaveProperty('ArchiveDuration');
    });

    it.each<[string, readonly Cluster[], string]>([
      [
        'has replaced',
        [restored({ resourceId: 'cluster-LATER', tags: night2 })],
        'It is gone: orders-staging is cluster-LATER now, of the restore night-2.',
      ],
      ['has taken over', [restored({ tags: night2 })], 'It is of the restore night-2 now, which has taken it over.'],
      [
        'has set aside',
        [restored({ id: 'aside-1' }), restored({ resourceId: 'cluster-LATER', tags: night2 })],
        'It stands under aside-1 now, status available.',
      ],
      ['has left nothing of', [], 'It is gone, and there is no cluster orders-staging.'],
      [
        'of no pipeline stands in the place of',
        [restored({ resourceId: 'cluster-LATER', tags: {} })],
        'It is gone: orders-staging is cluster-LATER now, of no restore.',
      ],
    ])('says what another one %s', async (_what, clusters, sentence) => {
      const { subject, text, attributes, measured } = await tell(...clusters);
      expect(subject).toMatch(/^Restored, but replaced since: orders-staging from orders-prod/);
      expect(text).toContain(`What follows is no longer so. ${sentence}\n`);
      expect(attributes).toMatchObject({ event: 'restore-superseded', status: 'SUCCEEDED' });
      expect(measured).toEqual([{ values: { RestoresSucceeded: 1 }, dimensions: { Target: 'orders-staging' } }]);
    });

    it('is told as it is where RDS shows the cluster without its tags for a moment', async () => {
      expect((await tell(restored({ tags: {} }))).attributes['event']).toBe('restore-succeeded');
    });

    it('is told all the same where nobody can look', async () => {
      const clusters = { list: () => Promise.reject(new PipelineError('AwsUnavailable', 'RDS is away.')) };
      const { text, attributes } = await send(payload, undefined, clusters);
      expect(text).toContain('\nWhether it still stands could not be looked at: RDS is away.\n');
      expect(attributes['event']).toBe('restore-succeeded');
    });
  });

  it('fails as the notifier fails', async () => {
    const notifier = new FakeNotifier();
    notifier.fail = new PipelineError('NotificationFailed', 'The topic is gone.');
    await expect(
      createSendNotification({ notifier, metrics: new FakeMetrics(), clusters: new FakeClusters() })(
        anEvent(aPayload()),
      ),
    ).rejects.toBe(notifier.fail);
  });
});
