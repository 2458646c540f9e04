import * as z from 'zod/mini';
import { secondsBetween } from '../elapsed.ts';
import { asOfText, dataAsOf, takenText } from '../messages/data-text.ts';
import { durationText, filterAttributes, lines, oneLine, subjectLine } from '../messages/notification-text.ts';
import { requestLines } from '../messages/request-lines.ts';
import { lookAtRestored, type RestoredCluster } from '../messages/restored-cluster.ts';
import { roleLines, setupLines } from '../messages/setup-text.ts';
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
      text: successText(event, restored),
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

function successText(event: TaskEvent<Payload>, restored: RestoredCluster): string {
  const { execution, payload } = event;
  const { request, plan, copy, deletion, restore, users, archive } = payload;
  const { late, seconds } = duration(event);
  const readyAt = late ? `, ready at ${archive.startedAt}, and is only told now` : '';
  return lines(
    `${plan.target} was restored in ${durationText(seconds)}${readyAt}.`,
    ...(restored.sight === 'superseded' ? [`What follows is no longer so. ${oneLine(restored.sentence)}`] : []),
    ...(restored.sight === 'unknown' ? [oneLine(restored.sentence)] : []),
    '',
    `Snapshot: ${plan.snapshot.id} of ${plan.source.cluster} in ${plan.source.region}, ${takenText(plan.snapshot, execution.startedAt)}`,
    `Cluster: ${restore.cluster} in ${plan.region}, ${answersAt(restore)}${isAdopted(deletion, restore) ? '; restored by an earlier restore that had ended unfinished' : ''}`,
    ...driftLines(restore),
    `Instances: ${restore.instances.map(({ id }) => id).join(', ') || 'none'}`,
    `Roles: ${users.roles.length === 0 ? 'none declared' : ''}`.trimEnd(),
    ...roleLines(users),
    ...setupLines(users),
    `Old cluster: ${oldCluster(deletion, archive)}`,
    `Copy: ${copy.snapshotId}, ${copy.adopted ? 'made by an earlier restore' : 'made by this restore'}, archived`,
    `Older copies: ${olderCopies(archive)}`,
    ...requestLines(request),
    `Execution: ${execution.id}`,
  );
}

function isAdopted({ adoptedCluster }: Payload['deletion'], { resourceId }: Payload['restore']): boolean {
  return adoptedCluster !== undefined && adoptedCluster === resourceId;
}

function answersAt({ endpoint, port, databaseName }: Payload['restore']): string {
  const address = endpoint === undefined ? 'its endpoint is not known' : `at ${endpoint}:${port ?? 5432}`;
  return databaseName === undefined ? address : `${address}, database ${databaseName}`;
}

/** What came out otherwise than the plan has it: nobody else would notice. */
function driftLines({ drift = [] }: Payload['restore']): readonly string[] {
  return drift.length === 0
    ? []
    : [
        'Not as planned:',
        ...drift.map(({ setting, planned, found }) => oneLine(`- ${setting}: planned ${planned}, found ${found}`)),
      ];
}

function oldCluster(
  { outcome, cluster, finalSnapshotId, setAside, adoptedCluster }: Payload['deletion'],
  { deletedCluster }: Payload['archive'],
): string {
  if (outcome === 'NoCluster')
    return adoptedCluster === undefined
      ? `none stood under the name ${cluster}`
      : 'there was none besides the unfinished one';
  if (setAside !== undefined) {
    const aside = `${cluster} was set aside as ${setAside.identifier}`;
    if (deletedCluster === undefined) return `${aside}, where it was no longer found`;
    const final = deletedCluster.finalSnapshotId;
    return `${aside}, and deleted once the new one was ready, ${final === undefined ? 'without a final snapshot' : `final snapshot ${final}`}`;
  }
  const final = finalSnapshotId === undefined ? 'without a final snapshot' : `final snapshot ${finalSnapshotId}`;
  return `${cluster} was deleted, ${final}`;
}

function olderCopies({ snapshotId, kept, deleted }: Payload['archive']): string {
  const others = kept.filter((id) => id !== snapshotId);
  return [
    others.length === 0 ? 'none kept' : `kept ${others.join(', ')}`,
    deleted.length === 0 ? 'none deleted' : `deleted ${deleted.join(', ')}`,
  ].join('; ');
}
