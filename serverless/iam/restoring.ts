import { copies } from './changing.ts';
import type { Scope } from './scope.ts';
import { arn, type Statement } from './statement.ts';
import { ownRequest, ownResource } from './tags.ts';

/** What a cluster is restored from, and what else RDS asks the same permission for. */
export function restoreClusters(scope: Scope): readonly Statement[] {
  const { region, clusters } = scope;
  return [
    {
      sid: 'RestoreTargets',
      reason: 'To make the clusters of the configured targets, and no others, with their tag from birth.',
      actions: ['rds:RestoreDBClusterFromSnapshot', 'rds:AddTagsToResource'],
      resources: clusters.map((cluster) => arn('rds', region, `cluster:${cluster}`)),
      condition: ownRequest(scope),
    },
    {
      sid: 'RestoreFromOwnCopies',
      reason: 'Only from the pipeline’s own copies, never from another snapshot.',
      actions: ['rds:RestoreDBClusterFromSnapshot'],
      resources: [copies(scope)],
      condition: ownResource(scope),
    },
    {
      sid: 'RestoreIntoGroups',
      reason: 'RDS asks for the groups of the new cluster too; which, the profile or the replaced cluster says.',
      actions: ['rds:RestoreDBClusterFromSnapshot'],
      resources: ['cluster-pg:*', 'subgrp:*', 'og:*'].map((group) => arn('rds', region, group)),
    },
    {
      sid: 'MakeServiceLinkedRoleOfRds',
      reason: 'RDS makes its role in an account with the first cluster there.',
      actions: ['iam:CreateServiceLinkedRole'],
      resources: [arn('iam', '', 'role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS')],
      condition: { StringEquals: { 'iam:AWSServiceName': ['rds.amazonaws.com'] } },
    },
  ];
}

/** Instances are called `<cluster>-<hash>-<number>`. */
const instanceNames = ['*-????????-?', '*-????????-??'];

export function makeInstances(scope: Scope): readonly Statement[] {
  const { region } = scope;
  return [
    {
      sid: 'MakeInstances',
      reason: 'To make the restored clusters’ instances, with the target’s tag from birth.',
      actions: ['rds:CreateDBInstance', 'rds:AddTagsToResource'],
      resources: instanceNames.map((name) => arn('rds', region, `db:${name}`)),
      condition: ownRequest(scope),
    },
    {
      sid: 'MakeInstancesInGroups',
      reason: 'RDS asks for the groups of the new instance too; which, the profile or the replaced cluster says.',
      actions: ['rds:CreateDBInstance'],
      resources: ['pg:*', 'subgrp:*', 'og:*'].map((group) => arn('rds', region, group)),
    },
    {
      sid: 'CompleteOwnClusters',
      reason: 'To give restored clusters their instances, settings, roles and master password.',
      actions: ['rds:CreateDBInstance', 'rds:ModifyDBCluster', 'rds:AddRoleToDBCluster'],
      resources: [arn('rds', region, 'cluster:*')],
      condition: ownResource(scope),
    },
  ];
}

/** A role is lent to a cluster only as the profile or the replaced cluster has it. */
export function lendRoles({ clusterRoles }: Scope): Statement[] {
  if (clusterRoles?.length === 0) return [];
  return [
    {
      sid: 'LendRolesToClusters',
      reason:
        clusterRoles === undefined
          ? 'Some profile takes over the roles of the cluster that it replaces: any role, but only for RDS. With cluster.associatedRoles in every profile it is those roles.'
          : 'The roles that the profiles name, for RDS only.',
      actions: ['iam:PassRole'],
      resources: clusterRoles ?? [arn('iam', '', 'role/*')],
      condition: { StringEquals: { 'iam:PassedToService': ['rds.amazonaws.com'] } },
    },
  ];
}
