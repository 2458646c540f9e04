import type { z } from 'zod/mini';
import { usersSchema } from '../../src/payload/results.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import { createSendNotification, type sendNotificationPayload } from '../../src/steps/send-notification.ts';
import { aCopy, anEvent, aPlan, aRestore, executionId } from './events.ts';
import { aCluster, FakeClusters } from './fake-clusters.ts';
import { FakeMetrics } from './fake-metrics.ts';
import { FakeNotifier } from './fake-notifier.ts';

type Payload = z.infer<typeof sendNotificationPayload>;

/** All that a restore of `orders-staging` has done, which SendNotification tells. */
export function aPayload(changes: Partial<Payload> = {}): Payload {
  const plan = aPlan();
  return {
    request: { target: 'orders-staging' },
    plan,
    copy: aCopy(plan, { outcome: 'CopyComplete', status: 'available' }),
    deletion: { outcome: 'ClusterDeleted', cluster: 'orders-staging', finalSnapshotId: 'orders-staging-final' },
    restore: aRestore({
      outcome: 'RestoreComplete',
      endpoint: 'orders-staging.cluster-abc.eu-west-1.rds.amazonaws.com',
      port: 5433,
      databaseName: 'orders',
      instances: [{ id: 'orders-staging-1', status: 'available' }],
    }),
    users: usersSchema.parse({
      outcome: 'UsersSetup',
      roles: [
        {
          name: 'orders_app',
          access: 'readwrite',
          login: 'generate',
          change: 'created',
          databases: ['orders'],
          secretArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:app',
        },
        { name: 'lead', access: 'owner', login: 'iam', change: 'altered', databases: ['orders', 'audit'] },
      ],
    }),
    archive: {
      outcome: 'SnapshotArchived',
      snapshotId: plan.copy.snapshotId,
      kept: [plan.copy.snapshotId, 'older'],
      deleted: ['oldest'],
    },
    ...changes,
  };
}

/** When it is told, unless a test says otherwise. */
const enteredAt = '2026-08-01T07:11:20.000Z';

/** The cluster that it has restored. */
export const restored = (changes: Partial<Cluster> = {}) =>
  aCluster({
    resourceId: aRestore().resourceId,
    tags: { ...aCluster().tags, 'aurora-restore:execution': executionId },
    ...changes,
  });

/** What SendNotification publishes, returns and measures. */
export async function send(
  payload: Payload,
  stage?: string,
  clusters: Pick<FakeClusters, 'list'> = new FakeClusters().add(restored()),
  at = enteredAt,
) {
  const notifier = new FakeNotifier();
  const metrics = new FakeMetrics();
  const step = createSendNotification({ notifier, metrics, clusters, ...(stage === undefined ? {} : { stage }) });
  const result = await step(anEvent(payload, { enteredAt: at }));
  const [notification] = notifier.published;
  if (notification === undefined || notifier.published.length !== 1) throw new Error('expected one notification');
  return { result, measured: metrics.measured, ...notification };
}
