import { isPipelineError, PipelineError } from '../../failures/pipeline-error.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Plan } from '../../payload/plan.ts';
import type { Cluster, ClusterAdmin, ClusterChanges } from '../../ports/clusters.ts';
import { windowsOverlap } from '../../windows.ts';
import { clusterDrift } from './settings-drift.ts';

type Planned = Plan['cluster'];

/** The settings that one ModifyDBCluster changes, without a restart. */
const changeable: Readonly<Record<string, (planned: Planned, cluster: Cluster) => Nullable<ClusterChanges>>> = {
  'cluster.securityGroupIds': ({ securityGroupIds }) => ({ securityGroupIds }),
  'cluster.iamAuthentication': ({ iamAuthentication }) => ({ iamAuthentication }),
  'cluster.serverlessV2': ({ serverlessV2 }) => ({ serverlessV2 }),
  'cluster.deletionProtection': ({ deletionProtection }) => ({ deletionProtection }),
  // Stryker disable next-line ArrayDeclaration: what differs from the plan is planned
  'cluster.logExports': ({ logExports = [] }, { logExports: found }) => ({
    logExports: {
      enable: logExports.filter((type) => !found.includes(type)),
      disable: found.filter((type) => !logExports.includes(type)),
    },
  }),
  // Stryker disable next-line OptionalChaining: the same
  'cluster.backup.retentionDays': ({ backup }) => ({ backup: omitUndefined({ retentionDays: backup?.retentionDays }) }),
  // Stryker disable next-line OptionalChaining: the same
  'cluster.backup.window': ({ backup }) => ({ backup: omitUndefined({ window: backup?.window }) }),
  'cluster.maintenanceWindow': ({ maintenanceWindow }) => ({ maintenanceWindow }),
  'cluster.copyTagsToSnapshot': ({ copyTagsToSnapshot }) => ({ copyTagsToSnapshot }),
  'cluster.autoMinorVersionUpgrade': ({ autoMinorVersionUpgrade }) => ({ autoMinorVersionUpgrade }),
};

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/**
 * Asks RDS for what of the cluster is not as planned and can be changed without a restart; whether anything was. Roles come
 * first: while a modification is under way RDS takes no role. Asking again for what was asked for does no harm.
 * Throws ClusterBusy, and RestoreRejected with the names of the settings.
 */
export async function requestSettings(clusters: ClusterAdmin, plan: Plan, cluster: Cluster): Promise<boolean> {
  const { names, changes, roles } = missingSettings(plan, cluster);
  for (const role of roles) {
    await naming(plan, ['cluster.associatedRoles'], () => clusters.addRole(cluster.id, role));
  }
  if (names.length > 0) await naming(plan, names, () => clusters.modify(cluster.id, changes));
  return names.length > 0 || roles.length > 0;
}

/** Whether a planned role is on its way to the cluster. */
// Stryker disable next-line ArrayDeclaration: what has no status is not pending
export function isRolePending({ cluster: planned }: Plan, { associatedRoles = [] }: Cluster): boolean {
  return associatedRoles.some(
    ({ arn, status }) => status === 'PENDING' && planned.associatedRoles?.some((role) => role.arn === arn),
  );
}

/** What differs of what can be changed: the settings' names, what ModifyDBCluster is asked for, and the roles to add. */
function missingSettings(plan: Plan, cluster: Cluster) {
  const { cluster: planned } = plan;
  const drift = clusterDrift(plan, cluster).map(({ setting }) => setting);
  const apart = windowsApart(planned, cluster, drift);
  const names = drift.filter((name) => name in changeable && (apart || !/window/i.test(name)));
  const parts = names.map((name) => omitUndefined(changeable[name]?.(planned, cluster) ?? {}) as ClusterChanges);
  const backup = Object.assign({}, ...parts.map((part) => part.backup));
  const changes: ClusterChanges = Object.assign({}, ...parts, Object.keys(backup).length > 0 ? { backup } : {});
  const there = new Set(cluster.associatedRoles?.map(({ arn }) => arn));
  // Stryker disable next-line ArrayDeclaration: where roles differ from the plan there are some
  const roles = (planned.associatedRoles ?? []).filter(({ arn }) => !there.has(arn)).map((role) => omitUndefined(role));
  return { names, changes, roles: drift.includes('cluster.associatedRoles') ? roles : [] };
}

/** RDS takes no two windows that overlap. Where one is left to AWS, the other may not fit: it stays, and is told as drift. */
function windowsApart({ backup, maintenanceWindow }: Planned, cluster: Cluster, drift: readonly string[]): boolean {
  // Stryker disable next-line OptionalChaining: a window that differs from the plan's is planned
  const daily = drift.includes('cluster.backup.window') ? backup?.window : cluster.backup?.window;
  const weekly = drift.includes('cluster.maintenanceWindow') ? maintenanceWindow : cluster.maintenanceWindow;
  // Stryker disable next-line StringLiteral: what is no window overlaps none
  return !windowsOverlap(daily ?? '', weekly ?? '');
}

/** RDS does not always say which setting it refuses. */
async function naming(plan: Plan, names: readonly string[], ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!isPipelineError(error, 'RestoreRejected')) throw error;
    throw new PipelineError(
      'RestoreRejected',
      `RDS refuses ${names.join(', ')} of target ${plan.target}: ${error.sentence}`,
      { ...error.facts, target: plan.target, setting: names.join(', ') },
      { cause: error },
    );
  }
}
