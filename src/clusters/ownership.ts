import { parseArn } from '../arn.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster } from '../ports/clusters.ts';

/** What decides whether a cluster may be replaced. */
export interface Replacement {
  readonly target: string;
  readonly region: string;
  readonly account: string;
  readonly source: {
    readonly region: string;
    readonly cluster: string;
    readonly account?: string | undefined;
    /** Of the cluster that the source snapshot was taken of, which no rename changes; missing where RDS does not tell. */
    readonly resourceId?: string | undefined;
  };
  readonly adopt: boolean;
  readonly disableDeletionProtection: boolean;
}

/** Throws TargetIsSource if a cluster of this name, in the target's region and account, is the source itself. */
export function requireNotSource(cluster: string, replacement: Replacement, account = replacement.account): void {
  const { source, region, target } = replacement;
  const sameAccount = source.account === undefined || source.account === account;
  if (source.region !== region || source.cluster !== cluster || !sameAccount) return;
  throw new PipelineError(
    'TargetIsSource',
    `Target ${target} would replace cluster ${cluster} in ${region}, which is its own source.`,
    { target, cluster, region, account },
  );
}

/**
 * Throws InvalidConfig if RDS answers about another region than the configuration's: then the stack was deployed there, and
 * what bears the target's name may be anything, the source included.
 */
export function requireRegion(cluster: Cluster, { target, region }: Replacement): void {
  const found = parseArn(cluster.arn)?.region;
  if (found === region) return;
  throw new PipelineError(
    'InvalidConfig',
    `region: expected ${found}, where the functions of this stage are deployed, got ${region}. Target ${target} would replace ${cluster.arn}.`,
    { target, cluster: cluster.id, clusterArn: cluster.arn, region, deployedRegion: found },
  );
}

/** The same of the region where the stage is deployed, where there is no cluster to tell it by. Throws InvalidConfig. */
export function requireDeployed(deployedRegion: string, { target, region }: Replacement): void {
  if (deployedRegion === region) return;
  throw new PipelineError(
    'InvalidConfig',
    `region: expected ${deployedRegion}, where the functions of this stage are deployed, got ${region}. Target ${target} would be restored where nobody looks for it.`,
    { target, region, deployedRegion },
  );
}

/** A source that was renamed to the target's name is still the source. Throws TargetIsSource. */
export function requireOtherThanSource(cluster: Cluster, { target, region, source }: Replacement): void {
  if (source.resourceId === undefined || cluster.resourceId !== source.resourceId) return;
  throw new PipelineError(
    'TargetIsSource',
    `Cluster ${cluster.id} in ${region} is ${source.resourceId}, of which the snapshot for target ${target} was taken.`,
    { target, cluster: cluster.id, region, resourceId: source.resourceId },
  );
}

/** Throws TargetNotOwned if the cluster was not made for this target, unless the profile lets it be taken over. */
export function requireOwner(cluster: Cluster, { target, region, adopt }: Replacement): void {
  const owner = cluster.tags[tagKeys.target];
  if (owner === target || adopt) return;
  const found = owner === undefined ? `has no tag ${tagKeys.target}` : `is tagged ${tagKeys.target}=${owner}`;
  throw new PipelineError('TargetNotOwned', `Cluster ${cluster.id} in ${region} ${found}; expected ${target}.`, {
    target,
    cluster: cluster.id,
    region,
    owner,
  });
}

/** Throws TargetNotDeletable if the cluster is bound to others. */
export function requireAlone(cluster: Cluster, { target, region }: Replacement): void {
  const facts = { target, cluster: cluster.id, region };
  if (cluster.globalCluster !== undefined) {
    throw new PipelineError(
      'TargetNotDeletable',
      `Cluster ${cluster.id} in ${region} is a member of the global cluster ${cluster.globalCluster}.`,
      { ...facts, globalCluster: cluster.globalCluster },
    );
  }
  if (cluster.replicaOf !== undefined) {
    throw new PipelineError(
      'TargetNotDeletable',
      `Cluster ${cluster.id} in ${region} is a read replica of ${cluster.replicaOf}.`,
      { ...facts, replicaOf: cluster.replicaOf },
    );
  }
  if (cluster.replicas.length > 0) {
    throw new PipelineError(
      'TargetNotDeletable',
      `Cluster ${cluster.id} in ${region} has the read replicas ${cluster.replicas.join(', ')}.`,
      { ...facts, replicas: cluster.replicas },
    );
  }
}

/** Throws TargetProtected if the cluster is protected and the profile does not allow lifting that. */
export function requireUnprotected(cluster: Cluster, { target, region, disableDeletionProtection }: Replacement): void {
  if (!cluster.deletionProtection || disableDeletionProtection) return;
  throw new PipelineError('TargetProtected', `Cluster ${cluster.id} in ${region} has deletion protection.`, {
    target,
    cluster: cluster.id,
    region,
  });
}

/**
 * Whether an existing cluster may be deleted at all: never the source, never another's, never one that is bound to others.
 * Throws InvalidConfig, TargetIsSource, TargetNotOwned, TargetNotDeletable, TargetProtected.
 */
export function requireReplaceable(cluster: Cluster, replacement: Replacement): void {
  requireRegion(cluster, replacement);
  requireOtherThanSource(cluster, replacement);
  // Stryker disable next-line OptionalChaining: that it is an ARN, requireRegion has seen
  requireNotSource(cluster.id, replacement, parseArn(cluster.arn)?.account);
  requireOwner(cluster, replacement);
  requireAlone(cluster, replacement);
  requireUnprotected(cluster, replacement);
}
