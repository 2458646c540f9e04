import { PipelineError } from '../failures/pipeline-error.ts';
import { isOfSameStateMachine } from '../identifiers.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster } from '../ports/clusters.ts';
import type { ExecutionSight, ExecutionStart, RunningRestores } from '../ports/executions.ts';

/** An execution at work on a target. */
interface Worker {
  readonly target: string;
  readonly execution: { readonly id: string; readonly startedAt: string };
}

/** How far the start that an execution is told may differ from the one that Step Functions lists, in milliseconds. */
const tolerance = 1000;

/**
 * There is no lock: of the restores of one target that run, the one that was started first goes on, and every other one
 * gives way. All of them read the same starts and ARNs, so that they agree on which it is.
 * Throws RestoreAlreadyRunning, naming the one that goes on. Throws AwsUnavailable, by which it is looked at again, while Step Functions
 * does not show this one yet and another was started so close to it that its own start, as it is told, says nothing.
 */
export async function requireFirst(restores: RunningRestores, { target, execution }: Worker): Promise<void> {
  const latest = Date.parse(execution.startedAt) + tolerance;
  const others = (await restores.list()).filter(
    ({ executionId, startedAt }) => executionId !== execution.id && Date.parse(startedAt) <= latest,
  );
  const told = { ...execution, executionId: execution.id };
  let own: ExecutionStart | undefined;
  for (const { executionId } of others) {
    const other = await restores.find(executionId);
    if (other === undefined || !other.running || other.target !== target) continue;
    own ??= await restores.find(execution.id);
    if (own === undefined && isClose(other, told)) throw notShown(target, told, other);
    if (startsBefore(other, own ?? told)) throw alreadyRunning(target, other, 'was started first');
  }
}

/**
 * The same for a plan, which no execution has: any running restore of the target stands against a new one.
 * Throws RestoreAlreadyRunning, naming the first, and in its facts all of them.
 */
export async function requireNoneRunning(restores: RunningRestores, target: string): Promise<void> {
  const running: ExecutionSight[] = [];
  for (const { executionId } of await restores.list()) {
    const other = await restores.find(executionId);
    if (other?.running && other.target === target) running.push(other);
  }
  const [first, ...others] = running.sort((one, other) => (startsBefore(one, other) ? -1 : 1));
  if (first === undefined) return;
  const error = alreadyRunning(
    target,
    first,
    others.length === 0 ? 'has not ended' : `is the first of ${running.length} that have not ended`,
  );
  throw new PipelineError(error.name, error.sentence, {
    ...error.facts,
    runningExecutions: running.map(({ executionId }) => nameOf(executionId)),
  });
}

/**
 * Throws RestoreAlreadyRunning if the cluster was restored by another execution that is still at work on it, or may be: of another
 * stage's, with a target of the same name and cluster, nobody here can tell before the cluster is finished.
 */
export async function requireNoRunningOwner(
  restores: RunningRestores,
  cluster: Cluster,
  { target, execution }: Worker,
): Promise<void> {
  const why = `has restored cluster ${cluster.id}, ${cluster.resourceId}`;
  const { [tagKeys.execution]: owner, [tagKeys.readyAt]: readyAt } = cluster.tags;
  await requireEnded(restores, owner, { target, execution }, why);
  // A plan has no execution to compare with.
  if (owner === undefined || readyAt !== undefined || execution.id === '') return;
  if (isOfSameStateMachine(owner, execution.id)) return;
  const name = nameOf(owner);
  throw new PipelineError(
    'RestoreAlreadyRunning',
    `Execution ${name} of another state machine ${why}, and has not finished it: whether it is still at work nobody here can tell. Once it is not, delete the cluster, or tag it ${tagKeys.readyAt}.`,
    { target, cluster: cluster.id, resourceId: cluster.resourceId, runningExecution: name, runningExecutionId: owner },
  );
}

/** Throws RestoreAlreadyRunning, with the reason given, if the execution of this ARN is another one and is running. */
export async function requireEnded(
  restores: Pick<RunningRestores, 'find'>,
  executionId: string | undefined,
  { target, execution }: Worker,
  why: string,
): Promise<void> {
  if (executionId === undefined || executionId === execution.id) return;
  const other = await restores.find(executionId);
  if (other?.running) throw alreadyRunning(target, other, why);
}

/** Whether another restore of the target is running, whoever was first. */
export async function isOtherAtWork(restores: RunningRestores, { target, execution }: Worker): Promise<boolean> {
  for (const { executionId } of await restores.list()) {
    if (executionId === execution.id) continue;
    const other = await restores.find(executionId);
    if (other?.running && other.target === target) return true;
  }
  return false;
}

function isClose(one: ExecutionStart, other: ExecutionStart): boolean {
  return Math.abs(Date.parse(one.startedAt) - Date.parse(other.startedAt)) <= tolerance;
}

/** What was just started may be shown late. @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html */
function notShown(target: string, own: ExecutionStart, other: ExecutionStart): PipelineError {
  return new PipelineError(
    'AwsUnavailable',
    `Step Functions does not show execution ${nameOf(own.executionId)} yet, and ${nameOf(other.executionId)} was started within a second of it: which of them is the first is not known.`,
    { target, runningExecution: nameOf(other.executionId), runningExecutionId: other.executionId },
  );
}

function startsBefore(one: ExecutionStart, other: ExecutionStart): boolean {
  const difference = Date.parse(one.startedAt) - Date.parse(other.startedAt);
  // Stryker disable next-line EqualityOperator: no two have the same ARN, and where there is no difference it is not asked
  return difference === 0 ? one.executionId < other.executionId : difference < 0;
}

function nameOf(executionId: string): string {
  return executionId.slice(executionId.lastIndexOf(':') + 1);
}

function alreadyRunning(target: string, { executionId, startedAt }: ExecutionSight, why: string): PipelineError {
  const name = nameOf(executionId);
  return new PipelineError(
    'RestoreAlreadyRunning',
    `Execution ${name} of ${startedAt} restores target ${target} and ${why}.`,
    { target, runningExecution: name, runningExecutionId: executionId, runningSince: startedAt },
  );
}
