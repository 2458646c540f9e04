import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import { majorVersion } from '../plan/cluster-settings.ts';
import type { RegionResources } from '../ports/region.ts';
import type { Checklist } from './checklist.ts';

export const groupChecks = ['subnetGroup', 'clusterParameterGroup', 'instanceParameterGroups'] as const;

/**
 * Whether the planned groups exist and the parameter groups are for the planned major version. What the plan leaves out is
 * AWS's default, which always fits. Notes RestoreRejected, as RDS would, but before the old cluster is gone.
 */
export async function checkGroups(list: Checklist, resources: RegionResources, plan: Plan): Promise<void> {
  const { cluster } = plan;

  await list.check('subnetGroup', async () => {
    const { subnetGroup: name } = cluster;
    if (name === undefined) return 'The subnet group is AWS’s default.';
    if (!(await resources.hasSubnetGroup(name))) throw missing(plan, 'cluster.subnetGroup', `subnet group ${name}`);
    return `Subnet group ${name} exists.`;
  });

  await list.check('clusterParameterGroup', async () => {
    const { parameterGroup: name } = cluster;
    if (name === undefined) return 'The cluster parameter group is AWS’s default.';
    const family = await resources.clusterParameterFamily(name);
    requireFamily(plan, 'cluster.parameterGroup', `cluster parameter group ${name}`, family);
    return `Cluster parameter group ${name} is of family ${family}.`;
  });

  await list.check('instanceParameterGroups', async () => {
    const names = new Set(plan.instances.flatMap(({ parameterGroup: name }) => (name === undefined ? [] : [name])));
    for (const name of names) {
      const family = await resources.instanceParameterFamily(name);
      requireFamily(plan, 'instances.parameterGroup', `instance parameter group ${name}`, family);
    }
    if (names.size === 0) return 'The instance parameter groups are AWS’s default.';
    return `The instance parameter groups ${[...names].join(', ')} are of family ${familyOf(plan)}.`;
  });
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterParameterGroup.html */
function familyOf({ cluster }: Plan): string {
  return `aurora-postgresql${majorVersion(cluster.engineVersion)}`;
}

function requireFamily(plan: Plan, setting: string, what: string, family: string | undefined): void {
  if (family === undefined) throw missing(plan, setting, what);
  const expected = familyOf(plan);
  if (family === expected) return;
  throw new PipelineError(
    'RestoreRejected',
    `${setting} of target ${plan.target}: ${what} is of family ${family}; version ${plan.cluster.engineVersion} takes ${expected}.`,
    { target: plan.target, setting, family, expectedFamily: expected, engineVersion: plan.cluster.engineVersion },
  );
}

function missing({ target, region }: Plan, setting: string, what: string): PipelineError {
  return new PipelineError('RestoreRejected', `${setting} of target ${target}: there is no ${what} in ${region}.`, {
    target,
    setting,
    region,
  });
}
