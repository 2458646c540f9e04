import { isFailedCluster } from '../clusters/cluster-status.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import type { Cluster } from '../ports/clusters.ts';

/** What DeleteRDS lets pass before it does anything at all. */
const waitedFor: ReadonlySet<string> = new Set(['starting', 'stopping', 'renaming']);

/** How the cluster is to be replaced. */
export interface Replacing {
  readonly target: string;
  readonly region: string;
  readonly finalSnapshot: boolean;
  /** Whether it is renamed out of the way first, instead of deleted. */
  readonly setAside: boolean;
}

/**
 * What DeleteRDS will do with a cluster in this status. RDS takes a final snapshot of an available cluster only, and renames
 * no other. Throws TargetNotDeletable if it is to be available for one of the two and never will be again.
 */
export function deletionOutlook(cluster: Cluster, replacing: Replacing): string {
  const { id, status } = cluster;
  const { finalSnapshot, setAside } = replacing;
  if (status === 'available') return `Cluster ${id} is available.`;
  if (status === 'stopped') return `Cluster ${id} is stopped; it will be started first.`;
  if (waitedFor.has(status)) return `Cluster ${id} is ${status}; that will be waited for.`;
  if (setAside) {
    if (isFailedCluster(status)) throw neverAvailable(cluster, replacing);
    return `Cluster ${id} is ${status}; that will be waited for, as only an available cluster can be renamed.`;
  }
  if (status === 'deleting') {
    const without = finalSnapshot ? ', and the restore takes no final snapshot of it' : '';
    return `Cluster ${id} is being deleted already; that will be waited for${without}.`;
  }
  if (!isFailedCluster(status)) {
    return finalSnapshot
      ? `Cluster ${id} is ${status}; that will be waited for, as its final snapshot needs it available.`
      : `Cluster ${id} is ${status}; it will be deleted as soon as RDS lets it be.`;
  }
  if (!finalSnapshot) return `Cluster ${id} is ${status}, which it may never leave; it will be deleted as it is.`;
  throw neverAvailable(cluster, replacing);
}

function neverAvailable({ id, status }: Cluster, { target, region, setAside }: Replacing): PipelineError {
  const [what, setting] = setAside
    ? ['it cannot be renamed and set aside', 'replace.strategy: delete']
    : ['its final snapshot cannot be taken', 'replace.finalSnapshot: false'];
  return new PipelineError(
    'TargetNotDeletable',
    `Cluster ${id} in ${region} is ${status}, so that ${what}. Repair it, delete it by hand, or set ${setting}.`,
    { target, cluster: id, region, status },
  );
}
