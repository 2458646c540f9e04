import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import type { RegionResources } from '../ports/region.ts';
import type { Snapshot, SnapshotStore } from '../ports/snapshots.ts';
import { retention } from '../snapshots/retention.ts';
import { isFailedSnapshot } from '../snapshots/snapshot-status.ts';
import type { Checklist } from './checklist.ts';

export const roomChecks = ['snapshotQuota', 'copiesInProgress'] as const;

/** What AWS gives an account that has asked for no more, and how many copies it makes at once into one region. */
const defaultQuota = 100;
const copiesAtOnce = 5;

/** The target's copies in its region as they will be. */
export interface CopiesOutlook {
  /** Whether the planned copy is there, or under way. */
  readonly copyExists: boolean;
  /** The copies that ArchiveSnapshot will delete. */
  readonly expired: readonly Snapshot[];
}

interface Ports {
  readonly snapshots: Pick<SnapshotStore, 'listManual'>;
  readonly resources: Pick<RegionResources, 'manualSnapshotQuota'>;
}

/**
 * Whether the region has room for the snapshots that the restore makes: the copy, unless it is there, and the final one.
 * What retention deletes counts as free, and the message says so where it matters, for that is done last. More copies at
 * once than AWS makes are no failure, as CopySnapshot tries again. Notes SnapshotQuotaExceeded.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html
 */
export async function checkSnapshotRoom(
  list: Checklist,
  { snapshots, resources }: Ports,
  { plan, now, partition }: { readonly plan: Plan; readonly now: string; readonly partition: string },
): Promise<CopiesOutlook | undefined> {
  const { target, region, account } = plan;
  let copying = 0;
  const outlook = await list.settle(
    'snapshotQuota',
    async () => {
      const manual = await snapshots.listManual(region);
      copying = manual.filter(({ status }) => status === 'copying').length;
      const clusterArn = `arn:${partition}:rds:${region}:${account}:cluster:${plan.cluster.identifier}`;
      const { expired } = retention(manual, plan, clusterArn, plan.copy.snapshotId, now);
      const copy = manual.find(({ id }) => id === plan.copy.snapshotId);
      const copyExists = copy !== undefined && !isFailedSnapshot(copy.status);
      // A failed copy is deleted to make room for the new one.
      const made = (copy === undefined ? 1 : 0) + (plan.replace.finalSnapshotId === undefined ? 0 : 1);
      const quota = (await resources.manualSnapshotQuota()) ?? defaultQuota;
      const [used, freed] = [manual.length, expired.length];
      if (used + made - freed > quota) {
        throw new PipelineError(
          'SnapshotQuotaExceeded',
          `There are ${used} manual snapshots in ${region}, of which retention will free ${freed}; target ${target} needs ${made} more, and ${quota} are allowed.`,
          { target, region, used, freed, needed: made, quota },
        );
      }
      const late =
        used + made > quota ? ', but only after retention, which comes last: CopySnapshot may be refused' : '';
      return {
        copyExists,
        expired,
        message: `${used} of ${quota} manual snapshots are used in ${region}; ${made} more fit${late}.`,
      };
    },
    ({ message }) => message,
  );
  if (outlook === undefined) list.skip('The snapshots of the region could not be counted.', 'copiesInProgress');
  else {
    await list.check('copiesInProgress', () => {
      const wait = !outlook.copyExists && copying >= copiesAtOnce ? '; CopySnapshot will wait for one to end' : '';
      return `${copying} of ${copiesAtOnce} copies are in progress into ${region}${wait}.`;
    });
  }
  return outlook;
}
