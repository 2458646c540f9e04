import * as z from 'zod/mini';
import { requireNoRunningOwner } from '../clusters/only-restore.ts';
import { isRemoved } from '../clusters/removed-cluster.ts';
import { completeCluster, inheritedSecret, reconcileRestore } from '../clusters/restoration/reconcile-restore.ts';
import { restoreDeadline, restoreFailure, type Sight } from '../clusters/restoration/restore-failure.ts';
import { settingsDrift } from '../clusters/restoration/settings-drift.ts';
import { modifySettleSeconds, secondsBetween, settleSeconds } from '../elapsed.ts';
import { isPipelineError } from '../failures/pipeline-error.ts';
import { describeFailure } from '../failures/thrown-error.ts';
import { planSchema } from '../payload/plan.ts';
import { type RestoreProgress, restoreSchema } from '../payload/results.ts';
import type { Step } from '../payload/task-event.ts';
import type { ClusterAdmin } from '../ports/clusters.ts';
import type { RunningRestores } from '../ports/executions.ts';
import type { SecretStore } from '../ports/secrets.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'CheckStatus',
  transitions: { CheckStatus: ['RestoreComplete', 'RestoreInProgress', 'RestoreFailed'] },
  ends: ['RestoreComplete', 'RestoreInProgress', 'RestoreFailed'],
} as const satisfies SubStates;

export const checkRestoreStatusPayload = z.object({ plan: planSchema, restore: restoreSchema });
type Payload = z.infer<typeof checkRestoreStatusPayload>;

export interface CheckRestoreStatusPorts {
  readonly clusters: ClusterAdmin;
  readonly secrets: Pick<SecretStore, 'credentials'>;
  readonly restores: RunningRestores;
}

/**
 * Looks at the restored cluster and brings it one step nearer to the plan; safe to run twice. What of the complete cluster is
 * not as planned all the same is its `drift`. What is wrong with the cluster is an outcome, `RestoreFailed`, whose `failure`
 * names RestoreFailed, TargetChanged or RestoreDeadlineExceeded.
 * Throws RestoreAlreadyRunning if another execution at work has restored the cluster anew; RestoreRejected,
 * KmsKeyNotAccessible, SecretNotFound, SecretInvalid.
 */
export function createCheckRestoreStatus(ports: CheckRestoreStatusPorts): Step<Payload, RestoreProgress> {
  return async ({ payload, state, execution }) => {
    const { plan } = payload;
    const { failure: _earlier, ...initiated } = payload.restore;
    // RestoreSnapshot may have waited until RDS took its request: the restore's own time counts from the first look at it.
    const begun = initiated.outcome === 'RestoreInitiated' ? { startedAt: state.enteredAt } : {};
    const restore = { ...initiated, ...begun };
    const seconds = secondsBetween(restore.startedAt, state.enteredAt);
    const found = await ports.clusters.find(restore.cluster);
    // For a while RDS may still answer with the cluster that was deleted.
    const isOld = found !== undefined && isRemoved(plan, found.resourceId);
    const cluster = isOld && seconds <= settleSeconds ? undefined : found;
    // Stryker disable next-line ArrayDeclaration: of a cluster that is not there no instance is shown
    const listed = cluster === undefined ? [] : await ports.clusters.instancesOf(restore.cluster);
    // What RDS lists with the cluster and shows neither as its member nor as what was asked for is not of it.
    // Stryker disable next-line ArrayDeclaration: what has no name is no instance's
    const own = new Set([...(cluster?.members ?? []), ...plan.instances].map(({ id }) => id));
    const instances = listed.filter(({ id }) => own.has(id));
    const sight: Sight = { cluster, instances, seconds };
    const inheritedSecretArn = restore.inheritedSecretArn ?? inheritedSecret(cluster);
    const progress = {
      ...restore,
      ...(inheritedSecretArn === undefined ? {} : { inheritedSecretArn }),
      status: cluster?.status ?? restore.status,
      instances: instances.map(({ id, status }) => ({ id, status })),
    };
    const failure = restoreFailure(payload, sight, execution.id);
    if (failure?.name === 'TargetChanged' && cluster !== undefined) {
      await requireNoRunningOwner(ports.restores, cluster, { target: plan.target, execution });
    }
    if (failure !== undefined) return { ...progress, outcome: 'RestoreFailed', failure: describeFailure(failure) };
    const askedAt = restore.credentialsRequestedAt;
    const settled = askedAt === undefined || secondsBetween(askedAt, state.enteredAt) >= modifySettleSeconds;
    const complete = settled ? cluster && completeCluster(cluster, instances, plan, progress) : undefined;
    if (cluster && complete) {
      const drift = settingsDrift(plan, cluster, instances);
      const done = { completedAt: state.enteredAt };
      const left = drift.length > 0 ? { drift: [...drift] } : {};
      return { ...progress, ...complete, ...left, outcome: 'RestoreComplete', masterCredentials: 'set', ...done };
    }
    const late = restoreDeadline(payload, sight);
    if (late !== undefined) return { ...progress, outcome: 'RestoreFailed', failure: describeFailure(late) };
    // Noted before instances are asked for: a request that fails would take the note with it, and there would be members.
    const isNoted = inheritedSecretArn === restore.inheritedSecretArn || plan.masterCredentials.type === 'secret';
    if (cluster === undefined || !isNoted) return { ...progress, outcome: 'RestoreInProgress' };
    try {
      const { settings, masterCredentials } = restore;
      const asked = await reconcileRestore(ports, plan, cluster, instances, { settings, masterCredentials });
      const first = masterCredentials === 'pending' && asked.masterCredentials === 'requested';
      const requestedAt = first ? { credentialsRequestedAt: state.enteredAt } : {};
      return { ...progress, ...asked, ...requestedAt, outcome: 'RestoreInProgress' };
    } catch (error) {
      if (!isPipelineError(error, 'ClusterBusy')) throw error;
      return { ...progress, outcome: 'RestoreInProgress' };
    }
  };
}
