import { isPipelineError, PipelineError } from '../../failures/pipeline-error.ts';
import type { Cluster, ClusterAdmin } from '../../ports/clusters.ts';

/** What RDS says of a cluster that has nothing in its way but its instances. */
const aboutMembers = /\binstances?\b|\bmembers?\b/i;
/** What passes with the status that it names. */
const aboutStatus = /\bstat(?:e|us)\b/i;

/**
 * Asks RDS for the deletion of the cluster while its instances stand, by the very request that follows them: RDS takes none
 * before every instance is being deleted, but may say what else is in its way while nothing has been lost. Whether the request
 * was taken all the same; then the instances are to follow.
 * Throws ClusterBusy, with the fact `untouched`, for a refusal that has to do with something else; what `deleteCluster` throws.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html
 */
export async function askBeforehand(
  deleteCluster: ClusterAdmin['deleteCluster'],
  { id }: Pick<Cluster, 'id'>,
  finalSnapshotId: string | undefined,
): Promise<boolean> {
  try {
    await deleteCluster(id, finalSnapshotId);
    return true;
  } catch (error) {
    if (!isPipelineError(error, 'ClusterBusy')) throw error;
    if (aboutMembers.test(error.sentence)) return false;
    throw new PipelineError('ClusterBusy', error.sentence, { ...error.facts, untouched: true }, { cause: error });
  }
}

/** Whether a refusal came before any instance was touched, and names no status that could pass. */
export function maybeForGood({ facts, sentence }: PipelineError): boolean {
  return facts['untouched'] === true && !aboutStatus.test(sentence);
}
