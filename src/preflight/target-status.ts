import { PipelineError } from '../errors.ts';
import type { Cluster } from '../ports.ts';
import { isFailedCluster } from '../steps/cluster-status.ts';

/** What DeleteRDS lets pass before it does anything at all. */
const waitedFor: ReadonlySet<string> = new Set(['starting', 'stopping', 'renaming']);

/**
 * What DeleteRDS will do with a cluster in this status. RDS takes a final snapshot of an available cluster only.
 * Throws TargetNotDeletable if there is to be one and the cluster will never be available again.
 */
export function deletionOutlook(
  { id, status }: Cluster,
  replacement: { readonly target: string; readonly region: string; readonly finalSnapshot: boolean },
): string {
  const { target, region, finalSnapshot } = replacement;
  if (status === 'available') return `Cluster ${id} is available.`;
  if (status === 'deleting') {
    const without = finalSnapshot ? ', and the restore takes no final snapshot of it' : '';
    return `Cluster ${id} is being deleted already; that will be waited for${without}.`;
  }
  if (status === 'stopped') return `Cluster ${id} is stopped; it will be started first.`;
  if (waitedFor.has(status)) return `Cluster ${id} is ${status}; that will be waited for.`;
  if (!isFailedCluster(status)) {
    return finalSnapshot
      ? `Cluster ${id} is ${status}; that will be waited for, as its final snapshot needs it available.`
      : `Cluster ${id} is ${status}; it will be deleted as soon as RDS lets it be.`;
  }
  if (!finalSnapshot) return `Cluster ${id} is ${status}, which it may never leave; it will be deleted as it is.`;
  throw new PipelineError(
    'TargetNotDeletable',
    `Cluster ${id} in ${region} is ${status}, so that its final snapshot cannot be taken. Repair it, delete it by hand, or set replace.finalSnapshot: false.`,
    { target, cluster: id, region, status },
  );
}
