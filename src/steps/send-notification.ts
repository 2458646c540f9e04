import * as z from 'zod/mini';
import { requestLines } from '../messages/request-lines.ts';
import type { MetricValues } from '../metrics.ts';
import {
  archiveSchema,
  copySchema,
  deletionSchema,
  type notificationSchema,
  planSchema,
  requestSchema,
  restoreSchema,
  type Step,
  type TaskEvent,
  usersSchema,
} from '../payload.ts';
import type { Metrics, Notifier } from '../ports.ts';
import { asOfText, dataAsOf, takenText } from '../snapshots/data-text.ts';
import { secondsBetween } from './elapsed.ts';
import { durationText, filterAttributes, lines, oneLine, subjectLine } from './notification-text.ts';
import { phaseMetrics } from './phase-metrics.ts';
import { roleLines, setupLines } from './setup-text.ts';
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
  /** The stage of the deployment, for subscriptions to filter on. */
  readonly stage?: string;
}

/**
 * Tells that the target is restored: from what, where it answers, and what became of the rest.
 * Throws NotificationFailed.
 */
export function createSendNotification(
  ports: SendNotificationPorts,
): Step<Payload, z.infer<typeof notificationSchema>> {
  return async (event) => {
    const { plan } = event.payload;
    const messageId = await ports.notifier.publish({
      subject: subjectLine(`Restored: ${plan.target} from ${plan.source.cluster} as of ${asOfText(plan.snapshot)}`),
      text: successText(event),
      attributes: filterAttributes({
        event: 'restore-succeeded',
        status: 'SUCCEEDED',
        target: plan.target,
        stage: ports.stage,
        region: plan.region,
        execution: event.execution.name,
      }),
    });
    ports.metrics.put(successMetrics(event), { Target: plan.target });
    return { outcome: 'NotificationSent', messageId };
  };
}

function successMetrics({ execution, state, payload }: TaskEvent<Payload>): MetricValues {
  const { plan, archive } = payload;
  const until = (from: string) => secondsBetween(from, state.enteredAt);
  const asOf = dataAsOf(plan.snapshot);
  return {
    RestoresSucceeded: 1,
    ...phaseMetrics(payload),
    ...(archive.startedAt === undefined ? {} : { ArchiveDuration: until(archive.startedAt) }),
    TotalDuration: until(execution.startedAt),
    ...(asOf === undefined ? {} : { DataAge: until(asOf) }),
  };
}

function successText({ execution, state, payload }: TaskEvent<Payload>): string {
  const { request, plan, copy, deletion, restore, users, archive } = payload;
  const took = durationText(secondsBetween(execution.startedAt, state.enteredAt));
  return lines(
    `${plan.target} was restored in ${took}.`,
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
