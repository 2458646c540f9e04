import type * as z from 'zod/mini';
import { PipelineError } from '../../failures/pipeline-error.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Plan } from '../../payload/plan.ts';
import type { archiveSchema } from '../../payload/results.ts';
import { tagKeys } from '../../payload/tag-keys.ts';
import type { TaskEvent } from '../../payload/task-event.ts';
import type { Cluster, ClusterAdmin } from '../../ports/clusters.ts';
import type { SnapshotStore } from '../../ports/snapshots.ts';
import { requireReplaceable } from '../ownership.ts';
import { advanceDeletion } from './advance-deletion.ts';
import { patientStep, requireTime, stillDeleting } from './deletion-wait.ts';
import { takenFinalSnapshot } from './final-snapshot.ts';

type DeletedCluster = z.infer<typeof archiveSchema>['deletedCluster'];

/**
 * Deletes the cluster that was set aside, one step an attempt, as DeleteRDS does. Undefined where there is nothing to
 * delete; the result once it is gone.
 * Throws ClusterStillDeleting after each step; TargetChanged if it is not the cluster that this execution set aside, and
 * what `requireReplaceable` and `advanceDeletion` throw; DeleteDeadlineExceeded.
 */
export async function deleteSetAside(
  ports: { readonly clusters: ClusterAdmin; readonly snapshots: SnapshotStore },
  event: TaskEvent<{ readonly plan: Plan }>,
): Promise<DeletedCluster> {
  const { plan } = event.payload;
  const { setAside, existing } = plan.replace;
  if (setAside === undefined || existing === undefined) return undefined;
  const { identifier } = setAside;
  const members = await ports.clusters.instancesOf(identifier);
  const cluster = await ports.clusters.find(identifier);
  if (cluster === undefined && members.length === 0) {
    const deleted = await describe(ports.snapshots, plan, { identifier, resourceId: existing.resourceId });
    // Of what no attempt of this state has seen it cannot be said that it was deleted, but by its final snapshot: an execution
    // that is redriven counts its attempts anew.
    return event.state.retryCount === 0 && deleted.finalSnapshotId === undefined ? undefined : deleted;
  }
  if (cluster !== undefined) {
    requireSetAside(cluster, plan, event.execution.id);
    requireReplaceable(cluster, { ...plan, ...plan.replace });
  }
  requireTime(event, identifier, cluster?.status ?? 'gone, but not its instances');
  if (cluster === undefined) throw stillDeleting(plan, identifier, 'waiting for the last instances to go');
  // Instances keep the names that they had when the cluster had its own.
  const deletion = { ...plan, ...plan.replace, identifier: plan.cluster.identifier };
  const progress = await patientStep(event, cluster, () => advanceDeletion(ports, deletion, cluster, members));
  throw stillDeleting(plan, identifier, progress);
}

/** Throws TargetChanged unless it is the planned cluster, and nobody else has taken it up since. */
function requireSetAside(cluster: Cluster, plan: Plan, execution: string): void {
  const { id, resourceId, tags } = cluster;
  const by = tags[tagKeys.setAsideBy];
  // Stryker disable next-line OptionalChaining: the caller has seen that there is one
  if (resourceId === plan.replace.existing?.resourceId && (by === undefined || by === execution)) return;
  throw new PipelineError(
    'TargetChanged',
    // Stryker disable next-line OptionalChaining: the same
    `Cluster ${id} in ${plan.region} is ${resourceId}, set aside by ${by ?? 'no execution'}; this execution set aside ${plan.replace.existing?.resourceId}.`,
    { target: plan.target, cluster: id, region: plan.region, resourceId, setAsideBy: by },
  );
}

async function describe(
  snapshots: SnapshotStore,
  plan: Plan,
  which: { readonly identifier: string; readonly resourceId: string },
): Promise<NonNullable<DeletedCluster>> {
  const finalSnapshotId = await takenFinalSnapshot(snapshots, plan);
  return omitUndefined({ ...which, finalSnapshotId });
}
