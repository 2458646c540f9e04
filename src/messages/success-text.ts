import type * as z from 'zod/mini';
import type { Plan } from '../payload/plan.ts';
import type { RestoreRequestBody } from '../payload/request-body.ts';
import type { archiveSchema, CopyProgress, deletionSchema, RestoreProgress, UsersSetup } from '../payload/results.ts';
import type { TaskEvent } from '../payload/task-event.ts';
import { takenText } from './data-text.ts';
import { durationText, lines, oneLine } from './formatting.ts';
import { requestLines } from './request-lines.ts';
import type { RestoredCluster } from './restored-cluster.ts';
import { roleLines, setupLines } from './setup-text.ts';

/** What the states have added to the payload by the time it is told. */
interface CompleteRestore {
  readonly request: RestoreRequestBody;
  readonly plan: Plan;
  readonly copy: CopyProgress;
  readonly deletion: z.infer<typeof deletionSchema>;
  readonly restore: RestoreProgress;
  readonly users: UsersSetup;
  readonly archive: z.infer<typeof archiveSchema>;
}

/** Of a restore that is complete: from what, where it answers, and what became of the rest. */
export function successText(
  { execution, payload }: Pick<TaskEvent<CompleteRestore>, 'execution' | 'payload'>,
  restored: RestoredCluster,
  { late, seconds }: { readonly late: boolean; readonly seconds: number },
): string {
  const { request, plan, copy, deletion, restore, users, archive } = payload;
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

function isAdopted(
  { adoptedCluster }: CompleteRestore['deletion'],
  { resourceId }: CompleteRestore['restore'],
): boolean {
  return adoptedCluster !== undefined && adoptedCluster === resourceId;
}

function answersAt({ endpoint, port, databaseName }: CompleteRestore['restore']): string {
  const address = endpoint === undefined ? 'its endpoint is not known' : `at ${endpoint}:${port ?? 5432}`;
  return databaseName === undefined ? address : `${address}, database ${databaseName}`;
}

/** What came out otherwise than the plan has it: nobody else would notice. */
function driftLines({ drift = [] }: CompleteRestore['restore']): readonly string[] {
  return drift.length === 0
    ? []
    : [
        'Not as planned:',
        ...drift.map(({ setting, planned, found }) => oneLine(`- ${setting}: planned ${planned}, found ${found}`)),
      ];
}

function oldCluster(
  { outcome, cluster, finalSnapshotId, setAside, adoptedCluster }: CompleteRestore['deletion'],
  { deletedCluster }: CompleteRestore['archive'],
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

function olderCopies({ snapshotId, kept, deleted }: CompleteRestore['archive']): string {
  const others = kept.filter((id) => id !== snapshotId);
  return [
    others.length === 0 ? 'none kept' : `kept ${others.join(', ')}`,
    deleted.length === 0 ? 'none deleted' : `deleted ${deleted.join(', ')}`,
  ].join('; ');
}
