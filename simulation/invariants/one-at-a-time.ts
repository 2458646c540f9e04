import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { Answer } from '../machine/interpreter.ts';
import type { SdkRequest } from '../process/environment.ts';
import type { Execution, Invocation } from '../world/records.ts';
import { tagsOf } from '../world/truth.ts';
import type { Judged } from './judged.ts';

/**
 * Of the restores of one target only one at a time is at work on its cluster to the end: two successes that overlap there
 * would both have told of a database that one of them has deleted. The one that was started first goes on; every other one gives way
 * before it copies anything, and takes nothing away.
 */
const oneAtATime = 'one-at-a-time';

export function judgeConcurrency({ run }: Judged): void {
  const successes = run.executions.filter(({ status }) => status === 'SUCCEEDED');
  for (const [at, one] of successes.entries()) {
    for (const other of successes.slice(at + 1)) {
      if (one.target !== other.target || !atWorkTogether(one, other)) continue;
      run.violate(oneAtATime, `it succeeded, and so did ${other.name}, at work at the same time`, one);
    }
  }
}

/** Once a function has ended: whoever comes upon the cluster that another one is at work on gives way by saying so, and names it. */
export function judgeGivingWay({ run, ledger, truth }: Judged, invocation: Invocation, answer: Answer): void {
  const { execution, functionName, startedAt } = invocation;
  const failure = 'error' in answer ? answer : (answer.result as { failure?: { error: string } } | null)?.failure;
  if (failure === undefined || !['TargetChanged', 'ClusterAlreadyExists'].includes(failure.error)) return;
  if (!['DeleteRDS', 'RestoreSnapshot', 'CheckRestoreStatus'].includes(functionName)) return;
  const id = /\bresourceId\W+(cluster-\w+)/.exec(JSON.stringify(failure))?.[1] ?? '';
  const maker = ledger.clusters.get(id)?.madeBy;
  const standing = truth.cluster(run.targetOf(execution)?.cluster ?? '');
  // Whose it is by its tag: it may have been taken over since.
  if (maker === undefined || standing?.['DbClusterResourceId'] !== id) return;
  if (maker === execution || tagsOf(standing).get(tagKeys.execution) !== maker.id) return;
  if (maker.status !== 'RUNNING' || Math.max(maker.shownFrom, maker.redrivenAt ?? 0) > startedAt) return;
  run.violate(
    oneAtATime,
    `${functionName} ended with ${failure.error}, though ${maker.name} is at work on ${id}`,
    execution,
  );
}

/** Before a request of a rollback has its effect: what another restore at work has set aside stays where that one has put it. */
export function auditRollback({ run, truth }: Judged, invocation: Invocation, { action, params }: SdkRequest): void {
  const { execution, functionName, startedAt } = invocation;
  if (functionName !== 'HandleFailure') return;
  if (action !== 'ModifyDBCluster' && action !== 'RemoveTagsFromResource') return;
  const name =
    String(params['DBClusterIdentifier'] ?? params['ResourceName'])
      .split(':')
      .at(-1) ?? '';
  const by = tagsOf(truth.cluster(name)).get(tagKeys.setAsideBy);
  const other = run.executions.find(({ id }) => id === by);
  if (other === undefined || other === execution || other.status !== 'RUNNING') return;
  const seenFrom = Math.max(other.shownFrom, other.redrivenAt ?? 0);
  const tagged = run.calls.some(
    (call) =>
      call.invocation?.execution === other && call.action === 'AddTagsToResource' && call.effect && call.at < startedAt,
  );
  if (seenFrom > startedAt || !tagged) return;
  run.violate(oneAtATime, `${action} of ${name}, which ${other.name}, still at work, has set aside`, execution);
}

/** Before a request has its effect, whether one goes first that was to be seen when this function, or the preflight, looked. */
export function auditOrder(
  { run }: Judged,
  { execution, functionName, startedAt }: Invocation,
  { action }: SdkRequest,
): void {
  if (/^(?:Describe|List|Get)/.test(action)) return;
  if (functionName !== 'DeleteRDS' && functionName !== 'CopySnapshot') return;
  const checkedAt = execution.visits.findLast(({ state }) => state === 'SnapshotCheck')?.at ?? 0;
  const lookedAt = functionName === 'DeleteRDS' ? startedAt : checkedAt;
  const first = run.executions.find(
    ({ target, status, shownFrom, redrivenAt = 0, ...other }) =>
      target === execution.target &&
      status === 'RUNNING' &&
      goesFirst(other, execution) &&
      shownFrom <= lookedAt &&
      redrivenAt <= lookedAt,
  );
  if (first !== undefined)
    run.violate(oneAtATime, `${functionName} asked for ${action}, though ${first.name} goes first`, execution);
}

/** Of two that were started in one millisecond the one whose ARN comes first. */
function goesFirst(one: Pick<Execution, 'id' | 'startedAt'>, other: Execution): boolean {
  return one.startedAt === other.startedAt ? one.id < other.id : one.startedAt < other.startedAt;
}

function atWorkTogether(one: Execution, other: Execution): boolean {
  const begins = ({ visits }: Execution) => visits.find(({ state }) => state === 'RestoreSnapshot')?.at ?? 0;
  const ends = ({ endedAt = Number.POSITIVE_INFINITY }: Execution) => endedAt;
  return begins(one) < ends(other) && begins(other) < ends(one);
}
