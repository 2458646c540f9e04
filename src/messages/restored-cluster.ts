import { isPipelineError } from '../failures/pipeline-error.ts';
import type { RestoreProgress } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster, ClusterAdmin } from '../ports/clusters.ts';

/** What has become of the cluster that a restore made, by the time it is told. */
export type RestoredCluster =
  | { readonly sight: 'stands' }
  | { readonly sight: 'superseded'; readonly sentence: string }
  | { readonly sight: 'unknown'; readonly sentence: string };

/**
 * Looks whether the restored cluster is still this restore's: an execution that is redriven tells what it has done days ago, and
 * another restore may have replaced it since. Never throws: what is done is told even where nothing can be looked at.
 */
export async function lookAtRestored(
  clusters: Pick<ClusterAdmin, 'list'>,
  { cluster: identifier, resourceId }: Pick<RestoreProgress, 'cluster' | 'resourceId'>,
  execution: string,
): Promise<RestoredCluster> {
  try {
    const all = await clusters.list();
    const found = all.find((one) => one.resourceId === resourceId);
    const owner = found?.tags[tagKeys.execution];
    // RDS may answer without the tags for a moment.
    if (found?.id === identifier && (owner === undefined || owner === execution)) return { sight: 'stands' };
    return {
      sight: 'superseded',
      sentence: whatBecame(
        found,
        all.find(({ id }) => id === identifier),
        identifier,
      ),
    };
  } catch (error) {
    const why = isPipelineError(error) ? error.sentence : 'the log has the reason.';
    return { sight: 'unknown', sentence: `Whether it still stands could not be looked at: ${why}` };
  }
}

function whatBecame(found: Cluster | undefined, instead: Cluster | undefined, identifier: string): string {
  if (found !== undefined) {
    return found.id === identifier
      ? `It is ${restoreOf(found)} now, which has taken it over.`
      : `It stands under ${found.id} now, status ${found.status}.`;
  }
  if (instead === undefined) return `It is gone, and there is no cluster ${identifier}.`;
  return `It is gone: ${identifier} is ${instead.resourceId} now, ${restoreOf(instead)}.`;
}

function restoreOf({ tags }: Cluster): string {
  const execution = tags[tagKeys.execution];
  return execution === undefined
    ? 'of no restore'
    : `of the restore ${execution.slice(execution.lastIndexOf(':') + 1)}`;
}
