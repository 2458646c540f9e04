import * as z from 'zod/mini';
import { advanceDeletion } from '../clusters/deletion/advance-deletion.ts';
import { patiently, patientStep, requireTime, stillDeleting } from '../clusters/deletion/deletion-wait.ts';
import { takenFinalSnapshot } from '../clusters/deletion/final-snapshot.ts';
import { advanceSetAside } from '../clusters/deletion/set-aside.ts';
import { requireFirst, requireNoRunningOwner } from '../clusters/only-restore.ts';
import { requireReplaceable } from '../clusters/ownership.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Plan, planSchema } from '../payload/plan.ts';
import { copySchema, type deletionSchema } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Step, TaskEvent } from '../payload/task-event.ts';
import type { Cluster, ClusterAdmin, Instance } from '../ports/clusters.ts';
import type { RunningRestores } from '../ports/executions.ts';
import type { SnapshotStore } from '../ports/snapshots.ts';
import { isFailedSnapshot } from '../snapshots/snapshot-status.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'CheckExisting',
  transitions: {
    CheckExisting: ['ClusterExists', 'NoCluster'],
    ClusterExists: ['DeleteCluster', 'SetClusterAside'],
    DeleteCluster: ['ClusterDeleted'],
    SetClusterAside: ['ClusterSetAside'],
  },
  ends: ['NoCluster', 'ClusterDeleted', 'ClusterSetAside'],
} as const satisfies SubStates;

export const deleteRdsPayload = z.object({ plan: planSchema, copy: z.optional(copySchema) });
type Payload = z.infer<typeof deleteRdsPayload>;
type Deletion = z.infer<typeof deletionSchema>;

export interface DeleteRdsPorts {
  readonly clusters: ClusterAdmin;
  readonly restores: RunningRestores;
  /** For the copy that the target is to be restored from, and for the final snapshot. */
  readonly snapshots: SnapshotStore;
}

/**
 * Frees the target's name of the cluster that the plan saw there: deletes it or, with `replace.strategy: setAside`, renames
 * it. Each attempt checks anew that no other restore of the target goes first - SnapshotCheck may have come too early to see
 * it - and that it is that very cluster, goes one step further and throws ClusterStillDeleting until the name is free: the
 * state's Retry is the wait.
 * Throws RestoreAlreadyRunning, TargetChanged, InvalidConfig, TargetIsSource, TargetNotOwned, TargetMembersNotOwned, TargetNotDeletable, TargetProtected,
 * ClusterAlreadyExists, SnapshotCopyFailed, SnapshotAlreadyExists, SnapshotQuotaExceeded, DeleteDeadlineExceeded.
 */
export function createDeleteRds(ports: DeleteRdsPorts): Step<Payload, Deletion> {
  return (event) => patiently(event, event.payload.plan.cluster.identifier, () => attempt(ports, event));
}

async function attempt(ports: DeleteRdsPorts, event: TaskEvent<Payload>): Promise<Deletion> {
  const { plan } = event.payload;
  const worker = { target: plan.target, execution: event.execution };
  await requireFirst(ports.restores, worker);
  const { identifier } = plan.cluster;
  // The list goes by name, the check by resource id: what is found to be the planned cluster after the list was read is
  // what the list was of.
  const members = await ports.clusters.instancesOf(identifier);
  const cluster = await ports.clusters.find(identifier);
  if (cluster !== undefined) await requireNoRunningOwner(ports.restores, cluster, worker);
  const adopted = cluster !== undefined && cluster.resourceId === plan.adoptedCluster?.resourceId;
  const adoptedCluster = adopted ? { adoptedCluster: cluster.resourceId } : {};
  if (plan.replace.leftover !== undefined) await removeLeftover(ports, event, cluster, members);
  if (plan.replace.existing === undefined && (cluster === undefined || adopted)) {
    return { outcome: 'NoCluster', cluster: identifier, ...adoptedCluster };
  }
  if (cluster !== undefined && !adopted) {
    requirePlanned(cluster, plan);
    requireUnfinished(cluster, plan);
    requireReplaceable(cluster, { ...plan, ...plan.replace });
    await requireCopy(ports, event, cluster);
  }
  const { setAside } = plan.replace;
  if (setAside !== undefined) {
    return { ...(await advanceSetAside(ports, event, adopted ? undefined : cluster)), ...adoptedCluster };
  }
  if (cluster === undefined && members.length === 0) return await describeDeletion(ports, plan);
  requireTime(event, identifier, cluster?.status ?? 'gone, but not its instances');
  if (cluster === undefined) throw stillDeleting(plan, identifier, 'waiting for the last instances to go');
  const progress = await patientStep(event, cluster, () =>
    advanceDeletion(ports, { ...plan, ...plan.replace, identifier }, cluster, members),
  );
  throw stillDeleting(plan, identifier, progress);
}

/**
 * Goes one step further with the deletion of what an ended restore has left unfinished under the name, and returns once it
 * is gone. Its protection, if any, is that restore's own. Throws ClusterStillDeleting after each step.
 */
async function removeLeftover(
  ports: DeleteRdsPorts,
  event: TaskEvent<Payload>,
  cluster: Cluster | undefined,
  members: readonly Instance[],
): Promise<void> {
  const { plan } = event.payload;
  const { identifier } = plan.cluster;
  const { target, region, replace } = plan;
  if (cluster === undefined) {
    if (members.length === 0) return;
    requireTime(event, identifier, 'gone, but not its instances');
    throw stillDeleting(plan, identifier, 'waiting for the last instances to go');
  }
  // Stryker disable next-line OptionalChaining: the caller has seen that there is one
  if (cluster.resourceId !== replace.leftover?.resourceId) return;
  if (cluster.tags[tagKeys.readyAt] !== undefined) requirePlanned(cluster, plan);
  const disableDeletionProtection = plan.cluster.deletionProtection || replace.disableDeletionProtection;
  requireReplaceable(cluster, { ...plan, adopt: false, disableDeletionProtection });
  await requireCopy(ports, event, cluster);
  requireTime(event, identifier, cluster.status);
  const deletion = { target, region, identifier, adopt: false, disableDeletionProtection: true };
  const progress = await patientStep(event, cluster, () => advanceDeletion(ports, deletion, cluster, members));
  throw stillDeleting(plan, identifier, progress);
}

/**
 * Nothing is taken away of a target that could not be restored then. The copy was complete a moment ago, but for an execution that
 * is redriven days after it was stopped: a sweep or somebody may have removed it since. Throws SnapshotCopyFailed.
 */
async function requireCopy(
  { snapshots }: DeleteRdsPorts,
  { payload }: TaskEvent<Payload>,
  cluster: Cluster,
): Promise<void> {
  const { plan, copy } = payload;
  if (copy === undefined || cluster.status === 'deleting') return;
  const found = await snapshots.find(plan.region, copy.snapshotId);
  if (found !== undefined && !isFailedSnapshot(found.status)) return;
  const status = found?.status ?? 'not found';
  throw new PipelineError(
    'SnapshotCopyFailed',
    `Copy ${copy.snapshotId} in ${plan.region} is ${status}: cluster ${cluster.id}, ${cluster.status}, is left as it is.`,
    { target: plan.target, snapshotId: copy.snapshotId, region: plan.region, status, cluster: cluster.id },
  );
}

/** Throws TargetChanged unless this is the cluster the plan was made for: names are reused, resource ids never. */
function requirePlanned(cluster: Cluster, plan: Plan): void {
  const planned = plan.replace.existing?.resourceId;
  if (cluster.resourceId === planned) return;
  throw new PipelineError(
    'TargetChanged',
    `Cluster ${cluster.id} in ${plan.region} is ${cluster.resourceId}; the plan saw ${planned ?? 'no cluster there'}.`,
    {
      target: plan.target,
      cluster: cluster.id,
      region: plan.region,
      resourceId: cluster.resourceId,
      plannedResourceId: planned,
    },
  );
}

/**
 * What was planned to go as unfinished is in use where somebody, or the restore that had been stopped, has marked it since. Throws
 * TargetChanged: of what people work with a final snapshot may have been promised.
 */
function requireUnfinished({ id, resourceId, tags }: Cluster, { target, region, replace }: Plan): void {
  const readyAt = tags[tagKeys.readyAt];
  if (replace.unfinished !== true || readyAt === undefined) return;
  throw new PipelineError(
    'TargetChanged',
    `Cluster ${id} in ${region}, ${resourceId}, was unfinished when this restore was planned, and is ready since ${readyAt}.`,
    { target, cluster: id, region, resourceId, readyAt },
  );
}

async function describeDeletion({ snapshots }: DeleteRdsPorts, plan: Plan): Promise<Deletion> {
  const finalSnapshotId = await takenFinalSnapshot(snapshots, plan);
  return omitUndefined({ outcome: 'ClusterDeleted', cluster: plan.cluster.identifier, finalSnapshotId });
}
