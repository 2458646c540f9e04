import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import { record } from '../payload/caught-error.ts';
import { planSchema } from '../payload/plan.ts';
import { usersSchema } from '../payload/results.ts';
import type { TaskEvent } from '../payload/task-event.ts';
import { clusterLines, isReady, lookAtClusters, rollBackClusters, type Sight } from './rollback-clusters.ts';
import { hasTime, type Rollback, type RollbackPorts, unfinishedError } from './rollback-context.ts';
import { cleanUpCopy } from './rollback-copy.ts';

/** States that touch no cluster, and those in which the restored cluster is complete. */
const before: ReadonlySet<string> = new Set(['SnapshotCheck', 'CopySnapshot', 'CheckCopyStatus', 'HandleFailure']);
const after: ReadonlySet<string> = new Set(['ArchiveSnapshot', 'SendNotification']);

/** ClusterAlreadyExists: RDS knows of a restore under the name that it does not show yet. */
const passing: ReadonlySet<string> = new Set(['AwsUnavailable', 'ClusterBusy', 'ClusterAlreadyExists']);

/**
 * Undoes what the plan wants undone of a restore that failed in the given state, one step an attempt: with
 * `replace.strategy: setAside` the old cluster gets its name back, with `onFailure: cleanup` what the restore has made goes.
 * It goes by what stands in AWS; the payload may lack what a killed function has done.
 *
 * Throws RollbackUnfinished after each step, and nothing else: what goes wrong is in the result, and logged.
 */
export async function rollBack(ports: RollbackPorts, event: TaskEvent<unknown>, state: string): Promise<Rollback> {
  const plan = planSchema.safeParse(record(event.payload)['plan']).data;
  if (plan === undefined) return {};
  const context = { ports, event, plan, state };
  const aside = plan.replace.setAside !== undefined;
  const cleanup = plan.onFailure === 'cleanup';
  const removes = aside || cleanup;
  let sight: Sight | undefined;
  let complete = after.has(state) || usersSchema.safeParse(record(event.payload)['users']).success;
  const lines = () => (sight === undefined ? {} : clusterLines(context, sight, complete));
  try {
    if (removes && !before.has(state)) {
      sight = await lookAtClusters(context);
      complete ||= isReady(sight.standing, event.execution.id);
      if (!complete) await rollBackClusters(context, sight);
    }
    const copy = cleanup && !complete ? await cleanUpCopy(context) : undefined;
    return { ...lines(), ...(copy === undefined ? {} : { copy }) };
  } catch (error) {
    if (isPipelineError(error, 'RollbackUnfinished')) throw error;
    if (isPipelineError(error) && passing.has(error.name) && hasTime(context)) {
      throw unfinishedError(plan, `waiting: ${error.sentence}`);
    }
    const trouble = error instanceof PipelineError ? error.sentence : 'It ended with an error that is in the log.';
    ports.log.error('The rollback failed', {
      target: plan.target,
      error: error instanceof Error ? error.name : 'unknown',
      sentence: error instanceof PipelineError ? error.sentence : String(error),
    });
    return { ...lines(), trouble };
  }
}
