import type * as z from 'zod/mini';
import { PipelineError } from '../../failures/pipeline-error.ts';
import type { Plan } from '../../payload/plan.ts';
import type { deletionSchema } from '../../payload/results.ts';
import { tagKeys } from '../../payload/tag-keys.ts';
import type { TaskEvent } from '../../payload/task-event.ts';
import type { Cluster, ClusterAdmin } from '../../ports/clusters.ts';
import type { RunningRestores } from '../../ports/executions.ts';
import { isFailedCluster } from '../cluster-status.ts';
import { requireEnded } from '../only-restore.ts';
import { patientStep, requireTime, stillDeleting } from './deletion-wait.ts';

type Deletion = z.infer<typeof deletionSchema>;

/**
 * Does the next thing that brings the planned cluster from the target's name to the one where it waits: start it if it is
 * stopped, tag it and ask for the rename. `standing` is what stands under the target's name: the planned cluster, or
 * nothing. The result tells that it has its new name and is available, so that it could be renamed back.
 * Throws ClusterStillDeleting after each step, and while the cluster is found under neither name; TargetNotDeletable,
 * RestoreAlreadyRunning, TargetChanged, ClusterAlreadyExists, DeleteDeadlineExceeded.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
 */
export async function advanceSetAside(
  { clusters, restores }: { readonly clusters: ClusterAdmin; readonly restores: RunningRestores },
  event: TaskEvent<{ readonly plan: Plan }>,
  standing: Cluster | undefined,
): Promise<Deletion> {
  const { plan } = event.payload;
  const { identifier } = plan.cluster;
  const { setAside, existing } = plan.replace;
  if (setAside === undefined || existing === undefined) return { outcome: 'NoCluster', cluster: identifier };
  if (standing !== undefined) {
    requireTime(event, identifier, standing.status);
    throw stillDeleting(
      plan,
      identifier,
      await patientStep(event, standing, () => advanceRename(clusters, event, standing, setAside.identifier)),
    );
  }
  const aside = await clusters.find(setAside.identifier);
  if (aside === undefined) {
    requireTime(event, identifier, `under neither name, ${identifier} nor ${setAside.identifier},`);
    throw stillDeleting(plan, identifier, `waiting to be shown under its new name ${setAside.identifier}`);
  }
  if (aside.resourceId !== existing.resourceId) throw strangerUnderAsideName(aside, plan);
  const by = aside.tags[tagKeys.setAsideBy];
  const worker = { target: plan.target, execution: event.execution };
  await requireEnded(restores, by, worker, `has set aside ${aside.resourceId}`);
  if (isFailedCluster(aside.status)) throw cannotBeRenamed(aside, plan);
  // One that an ended execution has set aside is now this one's.
  if (by !== event.execution.id) await clusters.tag(aside.arn, { [tagKeys.setAsideBy]: event.execution.id });
  const rests = setAside.adoptedFrom !== undefined && aside.status === 'stopped';
  if (aside.status !== 'available' && !rests) {
    requireTime(event, aside.id, aside.status);
    throw stillDeleting(plan, aside.id, `waiting while ${aside.status}`);
  }
  const { id, resourceId } = aside;
  return { outcome: 'ClusterSetAside', cluster: identifier, setAside: { identifier: id, resourceId } };
}

/** A rename is taken only while the cluster is available. */
async function advanceRename(
  clusters: ClusterAdmin,
  { execution, payload: { plan } }: TaskEvent<{ readonly plan: Plan }>,
  cluster: Cluster,
  newId: string,
): Promise<string> {
  if (cluster.status === 'stopped') {
    await clusters.startCluster(cluster.id);
    return 'starting, as a stopped cluster cannot be renamed';
  }
  if (isFailedCluster(cluster.status)) throw cannotBeRenamed(cluster, plan);
  if (cluster.status !== 'available') return `waiting while ${cluster.status}`;
  // First the tags: whoever finds it under its new name learns from them whose it is.
  await clusters.tag(cluster.arn, {
    [tagKeys.setAsideBy]: execution.id,
    [tagKeys.setAsideFrom]: cluster.id,
    [tagKeys.setAsideFor]: plan.target,
  });
  await clusters.rename(cluster.id, newId);
  return `being renamed to ${newId}`;
}

function cannotBeRenamed({ id, status }: Cluster, { target, region }: Plan): PipelineError {
  return new PipelineError(
    'TargetNotDeletable',
    `Cluster ${id} in ${region} is ${status}, so that it cannot be renamed and set aside.`,
    { target, cluster: id, region, status },
  );
}

function strangerUnderAsideName({ id, resourceId }: Cluster, { target, region, replace }: Plan): PipelineError {
  return new PipelineError(
    'TargetChanged',
    // Stryker disable next-line OptionalChaining: the caller has seen that there is one
    `Cluster ${id} in ${region} is ${resourceId}; ${replace.existing?.resourceId} was to be set aside under that name.`,
    // Stryker disable next-line OptionalChaining: the same
    { target, cluster: id, region, resourceId, plannedResourceId: replace.existing?.resourceId },
  );
}
