import { omitUndefined } from '../../omit-undefined.ts';
import type { Plan } from '../../payload/plan.ts';
import type { RestoreProgress } from '../../payload/results.ts';
import { tagKeys } from '../../payload/tag-keys.ts';
import type { Cluster, Instance } from '../../ports/clusters.ts';

/** One setting that is not as planned, in the words of the configuration: `cluster.backup.retentionDays`, `7`, `1`. */
export type Drift = NonNullable<RestoreProgress['drift']>[number];

type Comparable = Pick<Cluster, 'tags'> & Omit<Partial<Cluster>, 'associatedRoles'> & { readonly roles: string[] };
type Value = string | number | boolean | readonly string[] | undefined;

/** How each setting reads on both sides. Names, as RDS keeps them, are in lower case; the order of a list does not count. */
const settings: Readonly<Record<string, (cluster: Comparable) => Value>> = {
  'cluster.engineVersion': ({ engineVersion }) => engineVersion,
  'cluster.subnetGroup': ({ subnetGroup }) => subnetGroup?.toLowerCase(),
  // None at all stands for the default one.
  // Stryker disable next-line OptionalChaining: RDS always has a list of them, and what is not planned is not compared
  'cluster.securityGroupIds': ({ securityGroupIds }) => (securityGroupIds?.length ? securityGroupIds : undefined),
  'cluster.parameterGroup': ({ parameterGroup }) => parameterGroup?.toLowerCase(),
  'cluster.port': ({ port }) => port,
  'cluster.iamAuthentication': ({ iamAuthentication }) => iamAuthentication,
  'cluster.serverlessV2': ({ serverlessV2 }) => serverlessV2 && `${serverlessV2.min} to ${serverlessV2.max}`,
  'cluster.storageType': ({ storageType }) => storageType,
  'cluster.deletionProtection': ({ deletionProtection }) => deletionProtection,
  'cluster.logExports': ({ logExports }) => logExports,
  'cluster.backup.retentionDays': ({ backup }) => backup?.retentionDays,
  'cluster.backup.window': ({ backup }) => backup?.window,
  'cluster.maintenanceWindow': ({ maintenanceWindow }) => maintenanceWindow?.toLowerCase(),
  'cluster.copyTagsToSnapshot': ({ copyTagsToSnapshot }) => copyTagsToSnapshot,
  'cluster.autoMinorVersionUpgrade': ({ autoMinorVersionUpgrade }) => autoMinorVersionUpgrade,
  'cluster.associatedRoles': ({ roles }) => roles,
  'cluster.tags': ({ tags }) => Object.entries(tags).map(([key, value]) => `${key}=${value}`),
};

/**
 * What of a cluster and its instances is not as the plan has it. Only what the profile, the existing cluster, the last
 * restore or the snapshot has given is compared: what was left to AWS is as AWS has it.
 */
export function settingsDrift(plan: Plan, cluster: Cluster, instances: readonly Instance[]): readonly Drift[] {
  return [...clusterDrift(plan, cluster), ...instanceDrift(plan, instances)];
}

export function clusterDrift({ cluster: planned, origins }: Plan, cluster: Cluster): readonly Drift[] {
  const own: readonly string[] = Object.values(tagKeys);
  const tags = Object.entries(planned.tags).filter(([key]) => !own.includes(key));
  const wanted: Comparable = {
    ...omitUndefined(planned),
    backup: omitUndefined(planned.backup ?? {}),
    // Stryker disable next-line ArrayDeclaration: where none are planned they are not compared
    roles: (planned.associatedRoles ?? []).map((role) => roleText(role)),
    tags: Object.fromEntries(tags),
  };
  const there: Comparable = {
    ...cluster,
    // One that is being associated is as good as there: the restore waits for it.
    roles: (cluster.associatedRoles ?? []).map((role) => roleText(role, role.status)),
    // Tags that others have put on the cluster since are theirs.
    tags: Object.fromEntries(tags.flatMap(([key]) => Object.entries(cluster.tags).filter(([found]) => found === key))),
  };
  return Object.entries(settings)
    .filter(([setting]) => (origins[setting] ?? 'AWS default') !== 'AWS default')
    .flatMap(([setting, read]) => (read(wanted) === undefined ? [] : difference(setting, read(wanted), read(there))));
}

function instanceDrift(plan: Plan, instances: readonly Instance[]): readonly Drift[] {
  const planned = new Map(plan.instances.map((instance) => [instance.id, instance]));
  const unplanned = instances.filter(({ id }) => !planned.has(id));
  return [
    ...plan.instances.flatMap((instance) => {
      const found = instances.find(({ id }) => id === instance.id);
      const setting = (key: string) => `instances.${instance.id}.${key}`;
      if (found === undefined) return difference(`instances.${instance.id}`, instance.class, undefined);
      return [
        ...difference(setting('class'), instance.class, found.class),
        ...difference(setting('promotionTier'), instance.promotionTier, found.promotionTier),
        ...(instance.parameterGroup === undefined
          ? []
          : difference(
              setting('parameterGroup'),
              instance.parameterGroup.toLowerCase(),
              found.parameterGroup?.toLowerCase(),
            )),
      ];
    }),
    ...unplanned.flatMap(({ id, class: instanceClass }) => difference(`instances.${id}`, undefined, instanceClass)),
  ];
}

/** `s3Import: arn:aws:iam::…`; RDS tells of a role that the cluster cannot assume. */
function roleText({ arn, feature }: { arn: string; feature?: string | undefined }, status?: string): string {
  const invalid = status === 'INVALID' ? ' (INVALID)' : '';
  return `${feature === undefined ? '' : `${feature}: `}${arn}${invalid}`;
}

function difference(setting: string, planned: Value, found: Value): readonly Drift[] {
  const [one, other] = [text(planned), text(found)];
  return one === other ? [] : [{ setting, planned: one, found: other }];
}

function text(value: Value): string {
  if (value === undefined) return 'none';
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? 'none' : [...value].sort().join(', ');
}
