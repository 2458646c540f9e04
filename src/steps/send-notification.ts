import * as z from 'zod/mini';
import { secondsBetween } from '../elapsed.ts';
import { asOfText, dataAsOf } from '../messages/data-text.ts';
import { filterAttributes, subjectLine } from '../messages/formatting.ts';
import { lookAtRestored } from '../messages/restored-cluster.ts';
import { successText } from '../messages/success-text.ts';
import { planSchema } from '../payload/plan.ts';
import { requestSchema } from '../payload/request-body.ts';
import {
  archiveSchema,
  copySchema,
  deletionSchema,
  type notificationSchema,
  restoreSchema,
  usersSchema,
} from '../payload/results.ts';
import type { Step, TaskEvent } from '../payload/task-event.ts';
import { phaseMetrics } from '../phase-metrics.ts';
import type { ClusterAdmin } from '../ports/clusters.ts';
import type { Metrics, MetricValues } from '../ports/metrics.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'Send',
  transitions: { Send: ['NotificationSent'] },
  ends: ['NotificationSent'],
} as const satisfies SubStates;

/** All that the restore has done. */
export const sendNotificationPayload = z.object({
  request: requestSchema,
  plan: planSchema,
  copy: copySchema,
  deletion: deletionSchema,
  restore: restoreSchema,
  users: usersSchema,
  archive: archiveSchema,
});
type Payload = z.infer<typeof sendNotificationPayload>;

export interface SendNotificationPorts {
  readonly notifier: Notifier;
  readonly metrics: Metrics;
  /** For whether the restored cluster is still this restore's. */
  readonly clusters: Pick<ClusterAdmin, 'list'>;
  /** The stage of the deployment, for subscriptions to filter on. */
  readonly stage?: string;
}

/**
 * Tells that the target is restored: from what, where it answers, and what became of the rest. One that has been replaced since,
 * as where the execution is redriven days later, is told under another event: nobody is to take it for the database.
 * Throws NotificationFailed.
 */
export function createSendNotification(
  ports: SendNotificationPorts,
): Step<Payload, z.infer<typeof notificationSchema>> {
  return async (event) => {
    const { plan } = event.payload;
    const restored = await lookAtRestored(ports.clusters, event.payload.restore, event.execution.id);
    const superseded = restored.sight === 'superseded';
    const what = superseded ? 'Restored, but replaced since' : 'Restored';
    const messageId = await ports.notifier.publish({
      subject: subjectLine(`${what}: ${plan.target} from ${plan.source.cluster} as of ${asOfText(plan.snapshot)}`),
      text: successText(event, restored, duration(event)),
      attributes: filterAttributes({
        event: superseded ? 'restore-superseded' : 'restore-succeeded',
        status: 'SUCCEEDED',
        target: plan.target,
        stage: ports.stage,
        region: plan.region,
        execution: event.execution.name,
      }),
    });
    // How long it took, and how old the data is, are the other restore's to measure.
    const values = superseded ? { RestoresSucceeded: 1 } : successMetrics(event);
    ports.metrics.put(values, { Target: plan.target });
    return { outcome: 'NotificationSent', messageId };
  };
}

function successMetrics({ execution, state, payload }: TaskEvent<Payload>): MetricValues {
  const { plan, archive } = payload;
  const until = (from: string) => secondsBetween(from, state.enteredAt);
  const { late, seconds } = duration({ execution, state, payload });
  const asOf = dataAsOf(plan.snapshot);
  return {
    RestoresSucceeded: 1,
    ...phaseMetrics(payload),
    ...(archive.startedAt === undefined || late ? {} : { ArchiveDuration: until(archive.startedAt) }),
    TotalDuration: seconds,
    ...(asOf === undefined ? {} : { DataAge: until(asOf) }),
  };
}

/** No archive lasts longer beyond its deadline: where it seems to, the execution has ended in between and was redriven. */
const slackSeconds = 3600;

/** How long the restore took, and whether it is told long after it was ready. */
function duration({ execution, state, payload }: TaskEvent<Payload>): {
  readonly late: boolean;
  readonly seconds: number;
} {
  const { plan, archive } = payload;
  const readyAt = archive.startedAt ?? state.enteredAt;
  const late = secondsBetween(readyAt, state.enteredAt) > plan.deadlines.deleteSeconds + slackSeconds;
  return { late, seconds: secondsBetween(execution.startedAt, late ? readyAt : state.enteredAt) };
}
