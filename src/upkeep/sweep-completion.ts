import * as z from 'zod/mini';
import { isPipelineError, type PipelineError } from '../failures/pipeline-error.ts';
import { record } from '../payload/caught-error.ts';
import { restoreSchema, usersSchema } from '../payload/results.ts';
import type { PastRestores } from '../ports/executions.ts';
import type { FoundCluster } from './sweep-findings.ts';

/** Of a plan, by whichever version, only what tells whose the cluster was. */
const takenOverSchema = z.object({
  plan: z.object({ adoptedCluster: z.object({ executionId: z.string() }) }),
});

/**
 * The ARN of the execution that has set up the users of a cluster, as far as the payloads of those that it was handed on to tell;
 * undefined if none has, and an error if it was not told. It need not be the one that the cluster's tag names: who had the cluster
 * before may have been redriven, and have gone on with it once the one that had taken it over had failed.
 */
export async function completedBy(
  past: PastRestores,
  { execution, resource: { resourceId } }: FoundCluster,
): Promise<string | PipelineError | undefined> {
  const asked = new Set<string>();
  let owner: string | undefined = execution;
  // One that is no longer known can no longer be redriven either.
  while (owner !== undefined && !asked.has(owner)) {
    asked.add(owner);
    const restore = await lookAt(past, owner);
    if (isPipelineError(restore)) return restore;
    if (setUpIn(restore?.payload) === resourceId) return owner;
    owner = takenOverFrom(restore?.payload);
  }
  return undefined;
}

/** The resource id of the cluster whose users an execution has set up, by what it has left in its payload. */
function setUpIn(payload: unknown): string | undefined {
  const { restore, users } = record(payload);
  if (!usersSchema.safeParse(users).success) return undefined;
  return restoreSchema.safeParse(restore).data?.resourceId;
}

function takenOverFrom(payload: unknown): string | undefined {
  return takenOverSchema.safeParse(payload).data?.plan.adoptedCluster.executionId;
}

/** What an execution is, or why that was not told: it keeps what it has made, and nothing else. */
export async function lookAt<Sight>(
  restores: { find(execution: string): Promise<Sight | undefined> },
  execution: string,
): Promise<Sight | PipelineError | undefined> {
  try {
    return await restores.find(execution);
  } catch (error) {
    if (isPipelineError(error)) return error;
    throw error;
  }
}
