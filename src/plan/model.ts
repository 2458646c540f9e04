import { parseArn } from '../arn.ts';
import { isAutoScaled } from '../clusters/members.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Origin, Plan } from '../payload/plan.ts';
import type { AssociatedRole, Cluster, Instance } from '../ports/clusters.ts';

/**
 * What a plan takes its settings from where the profile gives none: the cluster that is replaced, or, where that is gone
 * or was never complete, what the last restore of the target was to make.
 */
export interface Model {
  readonly origin: Extract<Origin, 'existing cluster' | 'last restore'>;
  readonly cluster: ModelCluster;
  /** The writer first, if it is known. */
  readonly instances: readonly ModelInstance[];
  /** The key of the managed master secret. */
  readonly secretKmsKeyId?: string | undefined;
}

export type ModelInstance = Pick<Instance, 'id' | 'class' | 'promotionTier' | 'parameterGroup'>;

type ModelCluster = Pick<Cluster, 'engineVersion' | 'tags'> &
  Partial<
    Pick<
      Cluster,
      | 'subnetGroup'
      | 'securityGroupIds'
      | 'parameterGroup'
      | 'port'
      | 'iamAuthentication'
      | 'serverlessV2'
      | 'storageType'
      | 'deletionProtection'
      | 'logExports'
      | 'backup'
      | 'maintenanceWindow'
      | 'copyTagsToSnapshot'
      | 'autoMinorVersionUpgrade'
      | 'kmsKeyId'
    >
  > & { readonly associatedRoles?: readonly AssociatedRole[] };

/** A role that the cluster cannot assume is left behind: RDS would refuse it, and it was of no use. */
export function modelOfCluster(cluster: Cluster, instances: readonly Instance[]): Model {
  const { associatedRoles } = cluster;
  const writer = cluster.members.find((member) => member.writer)?.id;
  const writerFirst = [...instances].sort((one, other) => Number(other.id === writer) - Number(one.id === writer));
  const permanent = writerFirst.filter((instance) => !isAutoScaled(instance));
  return {
    origin: 'existing cluster',
    cluster: omitUndefined({
      ...cluster,
      associatedRoles: associatedRoles
        ?.filter(({ status }) => status !== 'INVALID')
        .map(({ arn, feature }) => omitUndefined({ arn, feature })),
    }),
    // What Auto Scaling has added it adds again. A cluster of which nothing else is left needs a writer all the same.
    instances: permanent.length > 0 ? permanent : writerFirst.slice(0, 1),
    secretKmsKeyId: ownSecretKey(cluster),
  };
}

/**
 * The key of the cluster's own managed secret. A cluster whose restore was broken off may still show the secret of its
 * source, whose key is of another region or account.
 */
function ownSecretKey({ arn, masterSecret }: Cluster): string | undefined {
  const [own, of] = [parseArn(arn), parseArn(masterSecret?.arn ?? '')];
  return own !== undefined && own.region === of?.region && own.account === of.account
    ? masterSecret?.kmsKeyId
    : undefined;
}

/** What AWS was left to decide then, it is left to decide again. */
export function modelOfPlan({ cluster, instances, copy, masterCredentials, origins }: Plan): Model {
  const decided = (path: string) => origins[path] !== undefined && origins[path] !== 'AWS default';
  const settings = Object.entries(cluster).filter(([key]) => key === 'backup' || decided(`cluster.${key}`));
  return {
    origin: 'last restore',
    cluster: omitUndefined({
      ...(Object.fromEntries(settings) as Partial<Plan['cluster']>),
      engineVersion: cluster.engineVersion,
      tags: cluster.tags,
      kmsKeyId: decided('copy.kmsKeyId') ? copy.kmsKeyId : undefined,
    }) as ModelCluster,
    instances: instances.map((instance) => omitUndefined(instance)),
    secretKmsKeyId: masterCredentials.type === 'managed' ? masterCredentials.kmsKeyId : undefined,
  };
}
