import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import type { Checklist } from './checklist.ts';

export const securityGroupCheck = 'securityGroups';

/**
 * What RDS takes; AWS raises it for nobody.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html
 */
const mostGroups = 5;
/** Eight hexadecimal digits of old, seventeen since 2018. */
const groupId = /^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;

/**
 * Whether the planned security groups are a list that RDS takes. Whether each exists only EC2 knows, which the pipeline
 * does not ask. Notes RestoreRejected.
 */
export async function checkSecurityGroups(list: Checklist, plan: Plan): Promise<void> {
  await list.check(securityGroupCheck, () => {
    const { securityGroupIds: groups = [] } = plan.cluster;
    if (groups.length === 0) return 'The VPC’s default security group, as none is planned.';
    const malformed = groups.filter((id) => !groupId.test(id));
    if (malformed.length > 0) throw rejected(plan, `${malformed.join(', ')} is no id of a security group`);
    const repeated = groups.filter((id, index) => groups.indexOf(id) !== index);
    if (repeated.length > 0) throw rejected(plan, `${[...new Set(repeated)].join(', ')} is listed more than once`);
    if (groups.length > mostGroups) {
      throw rejected(plan, `there are ${groups.length}; a cluster takes ${mostGroups} at most`);
    }
    return groups.length === 1
      ? `Security group ${groups[0]} is planned.`
      : `${groups.length} security groups are planned.`;
  });
}

function rejected({ target, cluster }: Plan, what: string): PipelineError {
  const setting = 'cluster.securityGroupIds';
  return new PipelineError('RestoreRejected', `${setting} of target ${target}: ${what}.`, {
    target,
    setting,
    securityGroupIds: cluster.securityGroupIds,
  });
}
