import { settleSeconds } from '../../elapsed.ts';
import { PipelineError } from '../../failures/pipeline-error.ts';
import type { Plan } from '../../payload/plan.ts';
import type { RestoreProgress } from '../../payload/results.ts';
import { tagKeys } from '../../payload/tag-keys.ts';
import type { Cluster, Instance } from '../../ports/clusters.ts';
import { isFailedCluster, isFailedInstance } from '../cluster-status.ts';

/** What a status check has seen of the restored cluster. */
export interface Sight {
  readonly cluster: Cluster | undefined;
  readonly instances: readonly Instance[];
  /** Since the restore began. */
  readonly seconds: number;
}

/**
 * Why the restored cluster will never be complete, if it will not: RestoreFailed with the status by name, or
 * TargetChanged if another cluster stands in its place.
 */
export function restoreFailure(
  { plan, restore }: { plan: Plan; restore: RestoreProgress },
  { cluster, instances, seconds }: Sight,
  execution: string,
): PipelineError | undefined {
  const facts = { target: plan.target, cluster: restore.cluster, region: plan.region };
  const name = `Cluster ${restore.cluster} in ${plan.region}`;
  if (cluster === undefined) {
    // RDS may not show a new cluster at once.
    if (seconds <= settleSeconds) return undefined;
    return new PipelineError('RestoreFailed', `${name} has vanished.`, { ...facts, status: 'not found' });
  }
  const owner = cluster.tags[tagKeys.execution];
  // Of a cluster that was taken over the tag may still be shown as it was.
  const before = seconds <= settleSeconds ? plan.adoptedCluster?.executionId : undefined;
  const stranger = owner !== undefined && owner !== execution && owner !== before;
  if (cluster.resourceId !== restore.resourceId || stranger) {
    return new PipelineError(
      'TargetChanged',
      `${name} is ${cluster.resourceId} of ${owner ?? 'no execution'}; this execution restored ${restore.resourceId}.`,
      { ...facts, resourceId: cluster.resourceId, restoredResourceId: restore.resourceId, owner },
    );
  }
  if (isFailedCluster(cluster.status)) {
    return new PipelineError('RestoreFailed', `${name} has the status ${cluster.status}.`, {
      ...facts,
      status: cluster.status,
    });
  }
  const broken = instances.find(({ status }) => isFailedInstance(status));
  if (broken === undefined) return undefined;
  return new PipelineError(
    'RestoreFailed',
    `Instance ${broken.id} of cluster ${restore.cluster} in ${plan.region} has the status ${broken.status}.`,
    { ...facts, instance: broken.id, status: broken.status },
  );
}

/** The error for a restore that goes on beyond its deadline; undefined before. */
export function restoreDeadline(
  { plan, restore }: { plan: Plan; restore: RestoreProgress },
  { cluster, instances, seconds }: Sight,
): PipelineError | undefined {
  const limit = plan.deadlines.restoreSeconds;
  if (seconds <= limit) return undefined;
  const status = cluster?.status ?? 'not found';
  return new PipelineError(
    'RestoreDeadlineExceeded',
    `Cluster ${restore.cluster} in ${plan.region} is ${status} and not complete after ${seconds} seconds; the deadline is ${limit}.`,
    {
      target: plan.target,
      cluster: restore.cluster,
      region: plan.region,
      status,
      instances: instances.map((instance) => `${instance.id} ${instance.status}`),
      settings: restore.settings,
      masterCredentials: restore.masterCredentials,
      masterSecretStatus: cluster?.masterSecret?.status,
      elapsedSeconds: seconds,
      deadlineSeconds: limit,
    },
  );
}
