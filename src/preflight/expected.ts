import * as z from 'zod/mini';
import { secondsBetween } from '../elapsed.ts';
import type { Plan } from '../payload/plan.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster } from '../ports/clusters.ts';
import type { RestoreExecution, RestoreExecutions } from '../ports/executions.ts';

/** How long the phases of the last restore took, else how long they may take. All in seconds. */
export type Expected =
  | {
      readonly basis: 'last restore';
      /** Its name, for `GET /restores/{id}`. */
      readonly execution: string;
      /** From CopySnapshot until the copy was complete. */
      readonly copySeconds: number;
      /** Whether that copy was there already, from an earlier restore: then a new one takes longer. */
      readonly copyAdopted: boolean;
      /** Until the old cluster was gone; missing if there was none. */
      readonly deleteSeconds?: number;
      /** From RestoreSnapshot to the end: instances, credentials and roles are part of it. */
      readonly restoreSeconds: number;
      /** From the start of the execution to its end. */
      readonly totalSeconds: number;
    }
  | { readonly basis: 'none'; readonly message: string; readonly deadlines: Plan['deadlines'] };

/** What of an ended restore's payload tells how long it took. */
const phases = z.object({
  plan: z.object({ target: z.string() }),
  copy: z.object({ startedAt: z.string(), completedAt: z.string(), adopted: z.boolean() }),
  deletion: z.object({ outcome: z.string() }),
  restore: z.object({ startedAt: z.string() }),
});

/**
 * Judges by the restore that made the existing cluster, which its tag names. Never throws: a plan without an estimate is
 * a plan.
 */
export async function expectedDurations(
  executions: Pick<RestoreExecutions, 'find'>,
  plan: Plan,
  existing: Cluster | undefined,
  stateMachineArn: string,
): Promise<Expected> {
  const none = (why: string): Expected => ({
    basis: 'none',
    message: `${why}: there is no earlier restore to judge by, and the deadlines are all that is known.`,
    deadlines: plan.deadlines,
  });
  if (existing === undefined) return none('No cluster stands there');
  const tag = existing.tags[tagKeys.execution];
  const own = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:`;
  if (!tag?.startsWith(own)) return none('The cluster names no restore of this pipeline');
  const name = tag.slice(own.length);
  try {
    const execution = await executions.find(name);
    if (execution === undefined) return none(`Step Functions no longer has ${name}`);
    return durationsOf(execution, plan) ?? none(`Execution ${name} is no complete restore of the target`);
  } catch {
    return none(`Execution ${name} could not be read`);
  }
}

function durationsOf(
  { id, status, startedAt, stoppedAt, payload }: RestoreExecution,
  plan: Plan,
): Expected | undefined {
  const read = z.safeParse(phases, payload);
  if (status !== 'SUCCEEDED' || !read.success) return undefined;
  // Stryker disable next-line ConditionalExpression: what has no end takes no number of seconds
  if (stoppedAt === undefined) return undefined;
  const { copy, deletion, restore } = read.data;
  if (read.data.plan.target !== plan.target) return undefined;
  const deleted = deletion.outcome === 'ClusterDeleted';
  const durations = {
    copySeconds: secondsBetween(copy.startedAt, copy.completedAt),
    ...(deleted ? { deleteSeconds: secondsBetween(copy.completedAt, restore.startedAt) } : {}),
    restoreSeconds: secondsBetween(restore.startedAt, stoppedAt),
    totalSeconds: secondsBetween(startedAt, stoppedAt),
  };
  if (!Object.values(durations).every((seconds) => Number.isFinite(seconds) && seconds >= 0)) return undefined;
  return { basis: 'last restore', execution: id, copyAdopted: copy.adopted, ...durations };
}
