import { executionArnOf, parseArn } from '../arn.ts';
import { copyStamp } from '../identifiers.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster } from '../ports/clusters.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import { isAvailableSnapshot } from '../snapshots/snapshot-status.ts';

/** A copy that no restore has archived. */
export interface FoundCopy {
  readonly kind: 'copy';
  readonly target: string;
  /** The ARN of the execution that made it or took it over last. */
  readonly execution: string;
  readonly resource: Snapshot;
}

/** A cluster that a restore has made. */
export interface FoundCluster {
  readonly kind: 'cluster';
  readonly target: string;
  readonly execution: string;
  readonly resource: Cluster;
}

/** An old cluster that a restore has renamed out of the way. */
export interface FoundSetAsideCluster {
  readonly kind: 'setAsideCluster';
  readonly target: string;
  /** The ARN of the execution that has set it aside. */
  readonly execution: string;
  readonly resource: Cluster;
}

export type Finding = FoundCluster | FoundSetAsideCluster | FoundCopy;

/**
 * What of all that is in the region a sweep looks at: what an execution of this very state machine has made, or set aside,
 * for a target. Tags travel when a person copies a snapshot, so that a copy must have the name and the source of one, too.
 */
export function findingsAmong(
  { clusters, snapshots }: { readonly clusters: readonly Cluster[]; readonly snapshots: readonly Snapshot[] },
  stateMachineArn: string,
): readonly Finding[] {
  const region = parseArn(stateMachineArn)?.region;
  return [
    ...clusters
      .filter(({ arn }) => parseArn(arn)?.region === region)
      .flatMap((cluster) => clusterFinding(cluster, stateMachineArn) ?? []),
    ...snapshots
      .filter((snapshot) => snapshot.region === region)
      .flatMap((snapshot) => copyFinding(snapshot, stateMachineArn) ?? []),
  ];
}

function clusterFinding(resource: Cluster, stateMachineArn: string): Finding | undefined {
  const { tags } = resource;
  // Whichever execution had made it: what it is now was decided by the one that has set it aside.
  const setAside = tags[tagKeys.setAsideBy] !== undefined || tags[tagKeys.setAsideFrom] !== undefined;
  // One that was adopted was made for no target.
  const target = (setAside ? tags[tagKeys.setAsideFor] : undefined) ?? tags[tagKeys.target];
  // Somebody has made it theirs, though it was on its way to be set aside. One of another target that was taken over looks alike.
  if (setAside && tags[tagKeys.target] !== undefined && tags[tagKeys.target] !== target) return undefined;
  const execution = tags[setAside ? tagKeys.setAsideBy : tagKeys.execution];
  if (!target || !isOwn(execution, stateMachineArn)) return undefined;
  return { kind: setAside ? 'setAsideCluster' : 'cluster', target, execution, resource };
}

function copyFinding(resource: Snapshot, stateMachineArn: string): FoundCopy | undefined {
  const { tags } = resource;
  const target = tags[tagKeys.target];
  const execution = tags[tagKeys.execution];
  const source = tags[tagKeys.source];
  if (!target || !source || !isOwn(execution, stateMachineArn)) return undefined;
  const unarchivedCopy =
    resource.kind === 'manual' &&
    tags[tagKeys.archivedAt] === undefined &&
    copyStamp(target, resource.id) !== undefined &&
    // A complete one that names no source is no copy: a restored cluster hands its tags on to the snapshots that are taken of it.
    (resource.copiedFrom === source || (resource.copiedFrom === undefined && !isAvailableSnapshot(resource.status)));
  return unarchivedCopy ? { kind: 'copy', target, execution, resource } : undefined;
}

function isOwn(execution: string | undefined, stateMachineArn: string): execution is string {
  return execution?.startsWith(executionArnOf(stateMachineArn, '')) ?? false;
}
