import { PipelineError } from '../failures/pipeline-error.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster, ClusterAdmin, Instance } from '../ports/clusters.ts';

/** Whose the instances of a cluster are to be. */
export interface Membership {
  readonly target: string;
  readonly region: string;
  /** What the target's cluster is called while it is not set aside. */
  readonly identifier: string;
  /** Whether the profile lets the target take over a cluster that bears no tag. */
  readonly adopt: boolean;
}

/**
 * Whether Aurora Auto Scaling has made the reader: it comes and goes with the load, and is made anew where it is needed.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Integrating.AutoScaling.html
 */
export function isAutoScaled({ id, tags }: Pick<Instance, 'id' | 'tags'>): boolean {
  return id.startsWith('application-autoscaling-') || tags['application-autoscaling:resourceId'] !== undefined;
}

/**
 * What RDS lists with a cluster, but for the members of other clusters: it lists instances by the name of their cluster, and for a
 * while after a rename that may be the name of another one. What no cluster names as its member stays: one that is being made
 * is not named yet.
 */
export async function withoutMembersOfOthers(
  clusters: Pick<ClusterAdmin, 'list'>,
  { members }: Cluster,
  listed: readonly Instance[],
): Promise<readonly Instance[]> {
  const own = new Set(members.map(({ id }) => id));
  if (listed.every(({ id }) => own.has(id))) return listed;
  const named = new Set((await clusters.list()).flatMap((cluster) => cluster.members.map(({ id }) => id)));
  return listed.filter(({ id }) => own.has(id) || !named.has(id));
}

/**
 * The instances that the pipeline may not delete. Its roles let it delete what has the target's tag and, where it may take
 * over a cluster, what is named after that cluster: nothing else is proven to be the target's.
 */
function strangers(members: readonly Instance[], membership: Membership): readonly Instance[] {
  const { target, identifier, adopt } = membership;
  return members.filter(
    ({ id, status, tags }) =>
      status !== 'deleting' && tags[tagKeys.target] !== target && !(adopt && id.startsWith(`${identifier}-`)),
  );
}

/**
 * Throws TargetMembersNotOwned, with the commands that let the restore go on, if there are instances that could not be deleted:
 * RDS takes no deletion of a cluster that has one.
 */
export function requireOwnMembers(cluster: string, members: readonly Instance[], membership: Membership): void {
  const found = strangers(members, membership);
  if (found.length === 0) return;
  const { target, region } = membership;
  const ids = found.map(({ id }) => id);
  const commands = [
    ...(found.some(isAutoScaled) ? [deregister(cluster, region)] : []),
    ...found.map(({ arn }) => tagging(arn, target, region)),
  ];
  const [noun, verb] = found.length === 1 ? ['Instance', 'has'] : ['Instances', 'have'];
  const scaled = found.some(isAutoScaled) ? ' Aurora Auto Scaling makes more of them until it is told not to.' : '';
  throw new PipelineError(
    'TargetMembersNotOwned',
    `${noun} ${ids.join(', ')} of cluster ${cluster} in ${region} ${verb} no tag ${tagKeys.target}=${target}, and may not be deleted without.${scaled} Run: ${commands.join(' && ')}.`,
    { target, cluster, region, instances: ids, commands },
  );
}

/**
 * What RDS lists with a cluster that is to go, and apart from it what could not be deleted because it is another cluster's member: that
 * is to be waited for. Nothing may be deleted in the same attempt, for the cluster was looked at before the others were.
 */
export async function partedMembers(
  clusters: Pick<ClusterAdmin, 'list'>,
  cluster: Cluster,
  listed: readonly Instance[],
  membership: Membership,
): Promise<{ readonly members: readonly Instance[]; readonly others: readonly string[] }> {
  if (strangers(listed, membership).length === 0) return { members: listed, others: [] };
  const members = await withoutMembersOfOthers(clusters, cluster, listed);
  return { members, others: listed.filter((instance) => !members.includes(instance)).map(({ id }) => id) };
}

/** @see https://docs.aws.amazon.com/cli/latest/reference/rds/add-tags-to-resource.html */
function tagging(arn: string, target: string, region: string): string {
  return `aws rds add-tags-to-resource --region ${region} --resource-name ${arn} --tags Key=${tagKeys.target},Value=${target}`;
}

/** @see https://docs.aws.amazon.com/cli/latest/reference/application-autoscaling/deregister-scalable-target.html */
function deregister(cluster: string, region: string): string {
  return `aws application-autoscaling deregister-scalable-target --region ${region} --service-namespace rds --scalable-dimension rds:cluster:ReadReplicaCount --resource-id cluster:${cluster}`;
}
