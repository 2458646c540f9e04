import { parseArn } from '../arn.ts';
import { type Membership, partedMembers, requireOwnMembers } from '../clusters/members.ts';
import { isPipelineError, type PipelineError } from '../failures/pipeline-error.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster, ClusterAdmin, Instance } from '../ports/clusters.ts';
import type { SnapshotStore } from '../ports/snapshots.ts';
import type { Tags } from '../ports/tags.ts';
import { isGoingSnapshot } from '../snapshots/snapshot-status.ts';
import type { Finding, FoundCopy } from './sweep-findings.ts';
import { beingDeleted, isServing, spared, type Verdict } from './sweep-verdicts.ts';

export interface RemovalPorts {
  readonly clusters: Pick<
    ClusterAdmin,
    'find' | 'list' | 'instancesOf' | 'deleteInstance' | 'deleteCluster' | 'startCluster'
  >;
  readonly snapshots: Pick<SnapshotStore, 'find' | 'delete'>;
  /** The ARN of a running restore of the target; undefined if there is none. */
  readonly restoring: (target: string) => Promise<string | undefined>;
}

/** What has become of a finding. `deleting`: it is under way, or RDS cannot do it now; another sweep goes on with it. */
export interface Removal {
  readonly action: 'deleted' | 'deleting' | 'kept' | 'failed';
  readonly reason: string;
}

/**
 * Deletes what a verdict condemns, as far as RDS lets it now. Before each request it looks again whether it is still that
 * very resource, whether what replaces it still stands, and whether a restore of the target is running. No final snapshot
 * is taken. Safe to run twice. What fails is told, not thrown.
 */
export async function remove(ports: RemovalPorts, verdict: Verdict): Promise<Removal> {
  const { finding } = verdict;
  try {
    if (finding.kind === 'copy') return await removeCopy(ports, verdict, finding);
    return await removeCluster(ports, verdict, finding);
  } catch (error) {
    if (!isPipelineError(error)) throw error;
    return refused(error);
  }
}

async function removeCopy(ports: RemovalPorts, verdict: Verdict, { resource }: FoundCopy): Promise<Removal> {
  const found = await ports.snapshots.find(resource.region, resource.id);
  if (found === undefined) return gone;
  if (found.arn !== resource.arn || !sameTags(found.tags, resource.tags)) return changed;
  if (isGoingSnapshot(found.status)) return beingDeleted;
  const obstacle = await obstacleTo(ports, verdict);
  if (obstacle !== undefined) return obstacle;
  await ports.snapshots.delete(resource.region, resource.id);
  return { action: 'deleted', reason: verdict.reason };
}

/** Readers, writer, cluster: RDS takes the last one once every member is being deleted. */
async function removeCluster(
  ports: RemovalPorts,
  verdict: Verdict,
  { resource }: Exclude<Finding, FoundCopy>,
): Promise<Removal> {
  const { clusters } = ports;
  const { id } = resource;
  const asked: string[] = [];
  for (;;) {
    // The list goes by name, the check by resource id: what is found to be the cluster after the list was read is what
    // the list was of.
    const listed = await clusters.instancesOf(id);
    const cluster = await clusters.find(id);
    if (cluster === undefined) return gone;
    const obstacle =
      cluster.resourceId !== resource.resourceId || !sameTags(cluster.tags, resource.tags)
        ? changed
        : (spared(cluster) ?? (await obstacleTo(ports, verdict)));
    if (obstacle !== undefined) return interrupted(obstacle, asked);
    const { members, others } = await partedMembers(clusters, cluster, listed, membershipOf(cluster, verdict));
    if (asked.length === 0) requireDeletable(cluster, members, verdict);
    if (others.length > 0) return later(`RDS lists members of another cluster with it: ${others.join(', ')}.`);
    if (cluster.status === 'starting' || cluster.status === 'stopping') return later(`It is ${cluster.status}.`);
    if (cluster.status === 'stopped') {
      await clusters.startCluster(id);
      return later('It is starting, as a stopped cluster cannot be deleted.');
    }
    const next = nextInstance(cluster, members, asked);
    if (next === undefined) {
      await clusters.deleteCluster(id);
      return { action: 'deleted', reason: verdict.reason };
    }
    await clusters.deleteInstance(next.id);
    asked.push(next.id);
  }
}

/** Throws TargetMembersNotOwned. */
function requireDeletable(cluster: Cluster, members: readonly Instance[], verdict: Verdict): void {
  requireOwnMembers(cluster.id, members, membershipOf(cluster, verdict));
}

/** A cluster that was taken over bears no tag of the target, and nor do its instances. */
function membershipOf(cluster: Cluster, { finding: { target } }: Verdict): Membership {
  return {
    target,
    region: parseArn(cluster.arn)?.region ?? '',
    identifier: cluster.tags[tagKeys.setAsideFrom] ?? cluster.id,
    adopt: cluster.tags[tagKeys.target] !== target,
  };
}

/** A reader before the writer, whose deletion would make a reader the writer; only what the cluster names as its member. */
function nextInstance(cluster: Cluster, members: readonly Instance[], asked: readonly string[]): Instance | undefined {
  const own = new Set(cluster.members.map(({ id }) => id));
  const writer = cluster.members.find((member) => member.writer)?.id;
  const left = members.filter(({ id, status }) => own.has(id) && status !== 'deleting' && !asked.includes(id));
  return left.find(({ id }) => id !== writer) ?? left[0];
}

/** What else keeps a verdict from being carried out now. */
async function obstacleTo(ports: RemovalPorts, { finding, replacement }: Verdict): Promise<Removal | undefined> {
  if (replacement !== undefined) {
    const found = await ports.clusters.find(replacement.id);
    const same = found?.resourceId === replacement.resourceId && sameTags(found.tags, replacement.tags);
    if (found === undefined || !same || !isServing(found)) {
      return { action: 'kept', reason: `Cluster ${replacement.id} is no longer the ready one that was seen there.` };
    }
  }
  const running = await ports.restoring(finding.target);
  if (running === undefined) return undefined;
  return { action: 'kept', reason: `A restore of ${finding.target} has been started: ${running}.` };
}

/** Whether nobody has taken it over, archived it or set it aside meanwhile. */
function sameTags(one: Tags, other: Tags): boolean {
  return Object.values(tagKeys).every((key) => one[key] === other[key]);
}

/** What is begun is not kept. */
function interrupted(obstacle: Removal, asked: readonly string[]): Removal {
  if (asked.length === 0 || obstacle.action !== 'kept') return obstacle;
  return { action: 'deleting', reason: `${asked.join(', ')} deleted, then left alone. ${obstacle.reason}` };
}

function refused(error: PipelineError): Removal {
  switch (error.name) {
    case 'ClusterBusy':
    case 'SnapshotNotAvailable':
      return later(`RDS refuses for the moment: ${error.sentence}`);
    case 'TargetProtected':
    case 'TargetNotDeletable':
    case 'TargetMembersNotOwned':
      return { action: 'kept', reason: error.sentence };
    default:
      return { action: 'failed', reason: `${error.name}: ${error.sentence}` };
  }
}

const gone: Removal = { action: 'deleted', reason: 'It is gone.' };
const changed: Removal = { action: 'kept', reason: 'It is no longer what was listed; the next sweep judges it anew.' };

function later(reason: string): Removal {
  return { action: 'deleting', reason: `${reason} Run the sweep again.` };
}
