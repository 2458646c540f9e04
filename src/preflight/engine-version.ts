import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import { majorVersion } from '../plan/cluster-settings.ts';
import type { RegionResources } from '../ports/region.ts';
import type { Checklist } from './checklist.ts';

export const engineVersionCheck = 'engineVersionOffered';

/**
 * Whether the target's region still offers the planned version: AWS withdraws versions, and a snapshot keeps its own. Notes
 * RestoreRejected, as RDS would, but before the old cluster is gone.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBEngineVersions.html
 */
export async function checkEngineVersion(list: Checklist, resources: RegionResources, plan: Plan): Promise<void> {
  const { target, region } = plan;
  const { engineVersion } = plan.cluster;
  await list.check(engineVersionCheck, async () => {
    const versions = await resources.offeredVersions();
    if (versions.includes(engineVersion)) return `Version ${engineVersion} is offered in ${region}.`;
    const major = majorVersion(engineVersion);
    const offered = versions.filter((version) => majorVersion(version) === major);
    const choice = offered.length === 0 ? `none of ${major} is` : `of ${major} there are ${offered.join(', ')}`;
    throw new PipelineError(
      'RestoreRejected',
      `cluster.engineVersion of target ${target}: Aurora PostgreSQL ${engineVersion} is not offered in ${region}; ${choice}.`,
      { target, setting: 'cluster.engineVersion', engineVersion, region, offered },
    );
  });
}
