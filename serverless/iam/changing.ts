import { sourceSnapshots } from './reading.ts';
import type { Scope } from './scope.ts';
import { arn, type Statement } from './statement.ts';
import { onlyTags, ownRequest, ownResource, type TagName } from './tags.ts';

/** What copies are called: `<target>-<yyyymmdd>-<hhmm>-<hash>`. */
const copyName = '*-20??????-????-????????';

export const copies = ({ region }: Scope): string => arn('rds', region, `cluster-snapshot:${copyName}`);

/** Deleting a cluster as RDS wants it: started, unprotected, without instances. */
const deletion = ['rds:DeleteDBCluster', 'rds:DeleteDBInstance', 'rds:ModifyDBCluster', 'rds:StartDBCluster'];

/** Deletes clusters and instances that the pipeline made for a target of this stage. */
export function deleteOwnClusters(scope: Scope, reason: string, { unprotect = true, final = false } = {}): Statement[] {
  const { region } = scope;
  const takes = final && scope.takesFinalSnapshots;
  const actions = [
    ...deletion.filter((action) => unprotect || action !== 'rds:ModifyDBCluster'),
    ...(takes ? ['rds:CreateDBClusterSnapshot'] : []),
  ];
  return [
    {
      sid: 'DeleteOwnClusters',
      reason,
      actions,
      resources: [arn('rds', region, 'cluster:*'), arn('rds', region, 'db:*')],
      condition: ownResource(scope),
    },
    ...(takes
      ? [
          {
            sid: 'TakeFinalSnapshots',
            reason: 'For replace.finalSnapshot: RDS asks for both actions on the snapshot that is made too.',
            actions: ['rds:DeleteDBCluster', 'rds:CreateDBClusterSnapshot'],
            resources: [arn('rds', region, 'cluster-snapshot:*-final-????????')],
          },
        ]
      : []),
  ];
}

/** The name that a cluster waits under while its successor is restored. */
function asideName(cluster: string): string {
  return `${cluster.slice(0, 63 - '-aside-12345678'.length).replace(/-+$/, '')}-aside-????????`;
}

/** A cluster that is taken over, under both of its names, and instances that are named after it. */
function adoptable({ region, adoptable: clusters, setsAside }: Scope): readonly string[] {
  return clusters.flatMap((cluster) => [
    arn('rds', region, `cluster:${cluster}`),
    ...(setsAside ? [arn('rds', region, `cluster:${asideName(cluster)}`)] : []),
    arn('rds', region, `db:${cluster}-*`),
  ]);
}

/** The same for clusters that `replace.adopt` lets a target take over: they bear no tag, so that their names must do. */
export function deleteAdoptedClusters(scope: Scope, { final = false } = {}): Statement[] {
  if (scope.adoptable.length === 0) return [];
  return [
    {
      sid: 'DeleteAdoptedClusters',
      reason:
        'For replace.adopt: the named clusters, which bear no tag yet, and instances whose names begin with theirs.',
      actions: [...deletion, ...(final && scope.takesFinalSnapshots ? ['rds:CreateDBClusterSnapshot'] : [])],
      resources: adoptable(scope),
    },
  ];
}

/** Marks clusters of the stage, and takes away no one's tag that says whose they are. */
export function markOwnClusters(scope: Scope, reason: string, ...keys: readonly TagName[]): Statement {
  return {
    sid: 'MarkOwnClusters',
    reason,
    actions: ['rds:AddTagsToResource'],
    resources: [arn('rds', scope.region, 'cluster:*')],
    condition: { ...ownResource(scope), ...onlyTags(...keys) },
  };
}

/** Renames the old cluster away, or back again. */
export function setAside(scope: Scope, action: 'rds:AddTagsToResource' | 'rds:RemoveTagsFromResource'): Statement[] {
  if (!scope.setsAside) return [];
  const only = onlyTags('setAsideBy', 'setAsideFrom', 'setAsideFor');
  const clusters = adoptable(scope).filter((resource) => resource.includes(':cluster:'));
  const reason = 'For replace.strategy setAside: the old cluster says while it is aside whose it is.';
  return [
    {
      sid: 'MarkSetAside',
      reason,
      actions: [action],
      resources: [arn('rds', scope.region, 'cluster:*')],
      condition: { ...ownResource(scope), ...only },
    },
    ...(clusters.length === 0
      ? []
      : [{ sid: 'MarkAdoptedSetAside', reason, actions: [action], resources: clusters, condition: only }]),
  ];
}

export function deleteOwnCopies(scope: Scope, reason: string): Statement {
  return {
    sid: 'DeleteOwnCopies',
    reason,
    actions: ['rds:DeleteDBClusterSnapshot'],
    resources: [copies(scope)],
    condition: ownResource(scope),
  };
}

/** Copies, under the name of a copy and with a target's tag. */
export function makeCopies(scope: Scope): Statement[] {
  const { region } = scope;
  const here = `:rds:${region}:`;
  const own = sourceSnapshots(scope).filter((resource) => resource.includes(here));
  const elsewhere = sourceSnapshots(scope).filter((resource) => !resource.includes(here));
  return [
    {
      sid: 'MakeOwnCopies',
      reason: 'The copy itself: under the name of a copy, with the tag of a target of this stage.',
      actions: ['rds:CopyDBClusterSnapshot', 'rds:AddTagsToResource'],
      resources: [copies(scope)],
      condition: ownRequest(scope),
    },
    ...(own.length === 0
      ? []
      : [
          {
            sid: 'CopyFromOwnRegion',
            reason: 'The snapshots that are copied within the region, for a target of this stage.',
            actions: ['rds:CopyDBClusterSnapshot'],
            resources: own,
            condition: ownRequest(scope),
          },
        ]),
    ...(elsewhere.length === 0
      ? []
      : [
          {
            sid: 'CopyFromOtherRegions',
            reason:
              'The snapshots that are copied from the configured sources’ regions. The request that RDS passes on there carries no tags.',
            actions: ['rds:CopyDBClusterSnapshot'],
            resources: elsewhere,
          },
          {
            sid: 'CopyBetweenRegions',
            reason:
              'RDS reads the snapshot in the source’s region, and writes the copy: nothing else, in no other region or account.',
            actions: ['rds:CrossRegionCommunication'],
            resources: [...elsewhere, copies(scope)],
          },
        ]),
  ];
}

export function markOwnCopies(scope: Scope, reason: string, ...keys: readonly TagName[]): Statement {
  return {
    sid: 'MarkOwnCopies',
    reason,
    actions: ['rds:AddTagsToResource'],
    resources: [copies(scope)],
    condition: { ...ownResource(scope), ...onlyTags(...keys) },
  };
}
