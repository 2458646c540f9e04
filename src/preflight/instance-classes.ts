import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import type { RegionResources } from '../ports/region.ts';
import type { Checklist } from './checklist.ts';

export const instanceClassCheck = 'instanceClassesOffered';

/** How many of the offered classes a message names. */
const mostNamed = 12;

/**
 * Whether the target's region offers the planned instance classes for the planned version: RDS would refuse the first instance once
 * the old cluster is gone. Notes RestoreRejected.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeOrderableDBInstanceOptions.html
 */
export async function checkInstanceClasses(list: Checklist, resources: RegionResources, plan: Plan): Promise<void> {
  const { target, region, instances } = plan;
  const { engineVersion } = plan.cluster;
  await list.check(instanceClassCheck, async () => {
    const planned = [...new Set(instances.map((instance) => instance.class))];
    const offered = await resources.offeredClasses(engineVersion);
    // Of a version that is not offered there are none: that is told by its own check.
    if (offered.length === 0) return { skipped: `No instance class is offered for ${engineVersion} in ${region}.` };
    const missing = planned.filter((instanceClass) => !offered.includes(instanceClass));
    if (missing.length === 0) return `Offered for ${engineVersion} in ${region}: ${planned.join(', ')}.`;
    const alike = missing.flatMap((instanceClass) =>
      offered.filter((other) => familyOf(other) === familyOf(instanceClass)),
    );
    const named = (alike.length > 0 ? alike : offered).slice(0, mostNamed);
    const more = named.length < (alike.length > 0 ? alike : offered).length ? ', …' : '';
    throw new PipelineError(
      'RestoreRejected',
      `instances.class of target ${target}: ${missing.join(', ')} is not offered for Aurora PostgreSQL ${engineVersion} in ${region}; there are ${named.join(', ')}${more}.`,
      { target, setting: 'instances.class', region, engineVersion, missing, offered: named },
    );
  });
}

/** `db.r6g` of `db.r6g.large`. */
function familyOf(instanceClass: string): string {
  return instanceClass.slice(0, instanceClass.lastIndexOf('.'));
}
