import { parseArn } from '../arn.ts';
import { isAutoScaled, type Membership, requireOwnMembers } from '../clusters/members.ts';
import {
  type Replacement,
  requireAlone,
  requireDeployed,
  requireNotSource,
  requireOtherThanSource,
  requireOwner,
  requireRegion,
  requireUnprotected,
} from '../clusters/ownership.ts';
import type { Cluster, Instance } from '../ports/clusters.ts';
import type { Checklist } from './checklist.ts';
import { deletionOutlook, type Replacing } from './target-status.ts';

const guards = ['targetOwned', 'targetMembersOwned', 'targetStandsAlone', 'targetUnprotected', 'targetStatus'] as const;

/**
 * Whether the cluster under the target's name may be replaced. Of a cluster in the wrong region, and of the source, nothing
 * else is asked: neither is the target.
 * Notes InvalidConfig, TargetIsSource, TargetNotOwned, TargetMembersNotOwned, TargetNotDeletable, TargetProtected.
 */
export async function checkExistingCluster(
  list: Checklist,
  identifier: string,
  /** Undefined if it could not be read; its `cluster` is undefined if there is none. */
  read: { readonly cluster: Cluster | undefined; readonly instances: readonly Instance[] } | undefined,
  replacement: Replacement & Replacing & Membership,
  /** The region of the state machine, which is that of the functions. */
  deployedRegion: string,
): Promise<void> {
  const { region, target } = replacement;
  const existing = read?.cluster;
  const absent =
    read === undefined ? 'The target could not be read.' : `There is no cluster ${identifier} in ${region} to replace.`;
  const inRegion = await list.check('deployedInRegion', () => {
    if (existing === undefined) {
      requireDeployed(deployedRegion, replacement);
      return `The stage is deployed in ${region}, the region of the configuration.`;
    }
    requireRegion(existing, replacement);
    return `RDS answers about ${region}, the region of the configuration.`;
  });
  if (!inRegion) return list.skip('The stage is deployed in another region.', 'targetIsNotSource', ...guards);

  const notSource = await list.check('targetIsNotSource', () => {
    requireNotSource(identifier, replacement);
    if (existing !== undefined) {
      requireOtherThanSource(existing, replacement);
      // Stryker disable next-line OptionalChaining: that it is an ARN, requireRegion has seen
      requireNotSource(existing.id, replacement, parseArn(existing.arn)?.account);
    }
    return `Cluster ${identifier} in ${region} is not the source.`;
  });
  if (!notSource) return list.skip('The target is its own source.', ...guards);
  if (existing === undefined) return list.skip(absent, ...guards);

  const { id } = existing;
  await list.check('targetOwned', () => {
    requireOwner(existing, replacement);
    return replacement.adopt ? `Cluster ${id} may be taken over.` : `Cluster ${id} was made for target ${target}.`;
  });
  await list.check('targetMembersOwned', () => {
    // Stryker disable next-line OptionalChaining,ArrayDeclaration: a cluster that was read has its instances with it
    const standing = (read?.instances ?? []).filter(({ status }) => status !== 'deleting');
    requireOwnMembers(id, standing, replacement);
    const scaled = standing.filter(isAutoScaled).length;
    const more = scaled === 0 ? '' : `; ${scaled} of them by Aurora Auto Scaling, which the restore will not make anew`;
    return standing.length === 0
      ? `Cluster ${id} has no instances.`
      : `${standing.length} instances of ${id} may be deleted${more}.`;
  });
  await list.check('targetStandsAlone', () => {
    requireAlone(existing, replacement);
    return `Cluster ${id} has no replicas, is none, and is in no global cluster.`;
  });
  await list.check('targetUnprotected', () => {
    requireUnprotected(existing, replacement);
    return existing.deletionProtection
      ? `The deletion protection of cluster ${id} will be lifted.`
      : `Cluster ${id} has no deletion protection.`;
  });
  await list.check('targetStatus', () => deletionOutlook(existing, replacement));
}
