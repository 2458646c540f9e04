import { isPipelineError, type PipelineError } from '../failures/pipeline-error.ts';
import { copyStamp, isAsideId } from '../identifiers.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster } from '../ports/clusters.ts';
import type { ExecutionSight } from '../ports/executions.ts';
import { isFailedSnapshot, isGoingSnapshot } from '../snapshots/snapshot-status.ts';
import type { Finding, FoundCluster, FoundCopy, FoundSetAsideCluster } from './sweep-findings.ts';

/** What is to become of one finding, and why. */
export interface Verdict {
  readonly finding: Finding;
  /** `failed`: it cannot be judged. */
  readonly action: 'delete' | 'deleting' | 'kept' | 'failed';
  /** A sentence or two. */
  readonly reason: string;
  /** The ready cluster without which it would be kept. */
  readonly replacement?: Cluster;
}

/** What is known of the restores. */
export interface Knowledge {
  /** By its ARN each execution that a finding names: undefined if Step Functions knows it no more, an error if it was not told. */
  readonly executions: ReadonlyMap<string, ExecutionSight | PipelineError | undefined>;
  /**
   * By its resource id, of each cluster that an execution has left which has ended without success, the ARN of the execution that had
   * set up its users, if any had: that one, or an earlier owner; an error if it was not told.
   */
  readonly completed: ReadonlyMap<string, string | PipelineError | undefined>;
  /** The ARN of a running restore of a target. */
  readonly restoring: (target: string) => string | undefined;
}

type Judgement = Omit<Verdict, 'finding'>;
/** What is not deleted now. */
export interface Spared {
  readonly action: 'deleting' | 'kept';
  readonly reason: string;
}

/** What a sweep would do with each finding. It is judged with all others in view. */
export function judge(findings: readonly Finding[], knowledge: Knowledge): readonly Verdict[] {
  const ready = findings.filter((finding): finding is FoundCluster => isReady(finding, knowledge));
  const newest = newestCopies(findings);
  return findings.map((finding) => ({ finding, ...judgeOne(finding, { ...knowledge, ready, newest }) }));
}

interface View extends Knowledge {
  readonly ready: readonly FoundCluster[];
  /** The usable copies of each target whose data is newest: those that are under another key are of the same snapshot. */
  readonly newest: ReadonlyMap<string, readonly FoundCopy[]>;
}

function judgeOne(finding: Finding, view: View): Judgement {
  const { target, execution: executionId } = finding;
  const running = view.restoring(target);
  if (running !== undefined) return kept(`A restore of ${target} is running: ${nameOf(running)}.`);
  if (finding.kind === 'cluster' && isMarkedReady(finding.resource)) return kept('It is ready: its users are set up.');
  const execution = view.executions.get(executionId);
  if (isPipelineError(execution)) return { action: 'failed', reason: `${execution.name}: ${execution.sentence}` };
  if (execution !== undefined && !ended.has(execution.status)) {
    return kept(`Its restore, ${nameOf(executionId)}, is ${execution.status}.`);
  }
  switch (finding.kind) {
    case 'copy':
      return judgeCopy(finding, view);
    case 'cluster':
      return judgeCluster(finding, execution, view);
    case 'setAsideCluster':
      return judgeSetAside(finding, view);
  }
}

const withoutSuccess: ReadonlySet<ExecutionSight['status']> = new Set(['FAILED', 'TIMED_OUT', 'ABORTED']);
const ended: ReadonlySet<ExecutionSight['status']> = new Set(['SUCCEEDED', ...withoutSuccess]);

function judgeCopy(finding: FoundCopy, { ready, newest }: View): Judgement {
  const { target, resource } = finding;
  if (isGoingSnapshot(resource.status)) return beingDeleted;
  const reason = 'No restore has archived it, and none is running.';
  if (!newest.get(target)?.includes(finding)) return { action: 'delete', reason };
  const replacement = ready.find((cluster) => cluster.target === target)?.resource;
  return replacement === undefined
    ? kept(`It is the newest copy for ${target}, which has no ready cluster: a new restore goes on with it.`)
    : { action: 'delete', reason, replacement };
}

/** A cluster that is not marked as ready, of an execution that has ended without success. */
export function isUnfinished(
  finding: Finding,
  execution: ExecutionSight | PipelineError | undefined,
): finding is FoundCluster {
  if (finding.kind !== 'cluster' || isMarkedReady(finding.resource)) return false;
  if (execution === undefined || isPipelineError(execution)) return false;
  return withoutSuccess.has(execution.status);
}

function judgeCluster(
  { resource, execution }: FoundCluster,
  sight: ExecutionSight | undefined,
  { completed }: Knowledge,
): Judgement {
  if (sight === undefined) {
    return kept(`Step Functions no longer knows its restore, ${nameOf(execution)}, and so not how that ended.`);
  }
  const given = resource.tags[tagKeys.identifier];
  // Whoever renames a cluster means to keep it.
  if (given !== undefined && given !== resource.id)
    return kept(`It was restored as ${given}, and somebody has renamed it.`);
  if (sight.status === 'SUCCEEDED') return kept(`Its restore, ${nameOf(execution)}, succeeded.`);
  const completer = completed.get(resource.resourceId);
  if (isPipelineError(completer)) return { action: 'failed', reason: `${completer.name}: ${completer.sentence}` };
  // ArchiveSnapshot could not mark it, or was not reached: people work with it all the same.
  if (completer !== undefined) {
    const how =
      completer === execution
        ? `Its restore, ${nameOf(execution)}, ended as ${sight.status} once its users were set up.`
        : `Its users were set up by ${nameOf(completer)}, though ${nameOf(execution)} had taken it over, which ended as ${sight.status}.`;
    return kept(`${how} Tag it ${tagKeys.readyAt} if it is in use, or delete it.`);
  }
  return (
    spared(resource) ?? {
      action: 'delete',
      reason: `Its restore, ${nameOf(execution)}, ended as ${sight.status} before it was ready.`,
    }
  );
}

function judgeSetAside({ resource, target }: FoundSetAsideCluster, { ready }: View): Judgement {
  const from = resource.tags[tagKeys.setAsideFrom];
  if (from === undefined) return kept(`It has no tag ${tagKeys.setAsideFrom}, so that nobody knows what replaced it.`);
  if (from === resource.id) return kept('It stands under its own name.');
  // Renamed by a person; or restored by one from a final snapshot, whose tags RDS takes over with it.
  if (!isAsideId(from, resource.id)) {
    return kept(`It was set aside from ${from}, and has a name that no restore has given it.`);
  }
  const replacement = ready.find((cluster) => cluster.target === target && cluster.resource.id === from)?.resource;
  if (replacement === undefined) {
    return kept(
      `It may be the only database there is: no ready cluster stands under ${from}. Start a restore of ${target}, which takes it up, or rename it back.`,
    );
  }
  return spared(resource) ?? { action: 'delete', reason: `A ready cluster stands under ${from}.`, replacement };
}

/** Why a cluster that nothing needs any more is not deleted all the same; undefined if it is. */
export function spared(cluster: Cluster): Spared | undefined {
  if (cluster.status === 'deleting') return beingDeleted;
  // Whoever renames a cluster means to keep it.
  if (cluster.status === 'renaming') return kept('It is being renamed.');
  if (cluster.deletionProtection) return kept('It has deletion protection, which a sweep never lifts.');
  const { globalCluster, replicaOf, replicas } = cluster;
  if (globalCluster !== undefined) return kept(`It is a member of the global cluster ${globalCluster}.`);
  if (replicaOf !== undefined) return kept(`It is a read replica of ${replicaOf}.`);
  return replicas.length > 0 ? kept(`It has the read replicas ${replicas.join(', ')}.`) : undefined;
}

/** Whether people can work with a cluster; one without an instance is on its way out. */
function isReady(finding: Finding, { executions }: Knowledge): boolean {
  if (finding.kind !== 'cluster' || !isServing(finding.resource)) return false;
  const execution = executions.get(finding.execution);
  const succeeded = !isPipelineError(execution) && execution?.status === 'SUCCEEDED';
  return succeeded || isMarkedReady(finding.resource);
}

export function isServing({ status, members }: Cluster): boolean {
  return status === 'available' && members.length > 0;
}

function isMarkedReady({ tags }: Cluster): boolean {
  return tags[tagKeys.readyAt] !== undefined;
}

/**
 * Which of several copies of one snapshot a new restore goes on with depends on the profile, whose key is in the name; and a status says
 * nothing for good, as RDS shows some that it documents nowhere.
 */
function newestCopies(findings: readonly Finding[]): ReadonlyMap<string, readonly FoundCopy[]> {
  const usable = findings.filter(
    (finding): finding is FoundCopy => finding.kind === 'copy' && !isFailedSnapshot(finding.resource.status),
  );
  const stamp = ({ target, resource }: FoundCopy) => copyStamp(target, resource.id) ?? '';
  const ofTargets = Map.groupBy(usable, ({ target }) => target);
  return new Map(
    [...ofTargets].map(([target, copies]) => {
      const last = copies.map(stamp).toSorted().at(-1);
      return [target, copies.filter((copy) => stamp(copy) === last)];
    }),
  );
}

export const beingDeleted: Spared = { action: 'deleting', reason: 'RDS is deleting it.' };

function kept(reason: string): Spared {
  return { action: 'kept', reason };
}

/** The name of an execution, which is the restore's id, in its ARN. */
function nameOf(executionId: string): string {
  return executionId.slice(executionId.lastIndexOf(':') + 1);
}
