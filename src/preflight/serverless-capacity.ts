import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import type { RegionResources } from '../ports/region.ts';
import type { Checklist } from './checklist.ts';

export const serverlessCapacityCheck = 'serverlessCapacity';

/**
 * Whether the planned version takes the planned capacity of Aurora Serverless v2: an older one takes no minimum of 0, or no maximum
 * above 128, and RDS would say so only once the old cluster is gone. Notes RestoreRejected.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2FeaturesSupport.html
 */
export async function checkServerlessCapacity(list: Checklist, resources: RegionResources, plan: Plan): Promise<void> {
  const { target, region } = plan;
  const { engineVersion, serverlessV2: planned } = plan.cluster;
  if (planned === undefined) {
    return list.skip('The plan has no capacity of Aurora Serverless v2.', serverlessCapacityCheck);
  }
  await list.check(serverlessCapacityCheck, async () => {
    const taken = await resources.serverlessCapacity(engineVersion);
    if (taken === undefined) return { skipped: `RDS does not tell what capacity ${engineVersion} takes in ${region}.` };
    const { min, max } = planned;
    if (min >= taken.min && max <= taken.max) {
      return `Aurora PostgreSQL ${engineVersion} takes ${min} to ${max} capacity units.`;
    }
    throw new PipelineError(
      'RestoreRejected',
      `cluster.serverlessV2 of target ${target} is ${min} to ${max}; Aurora PostgreSQL ${engineVersion} takes ${taken.min} to ${taken.max} capacity units in ${region}.`,
      {
        ...{ target, setting: 'cluster.serverlessV2', region, engineVersion, min, max },
        ...{ leastOffered: taken.min, mostOffered: taken.max },
      },
    );
  });
}
