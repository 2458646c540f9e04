import { parseArn } from '../arn.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import type { ExecutionSight, PastRestores, RunningRestores } from '../ports/executions.ts';
import type { Log } from '../ports/log.ts';
import type { SnapshotStore } from '../ports/snapshots.ts';
import { completedBy, lookAt } from './sweep-completion.ts';
import { type Finding, findingsAmong } from './sweep-findings.ts';
import { type RemovalPorts, remove } from './sweep-removal.ts';
import { parseSweepRequest, type SweepRequest } from './sweep-request.ts';
import { isUnfinished, judge, type Verdict } from './sweep-verdicts.ts';

export interface SweepPorts {
  readonly clusters: RemovalPorts['clusters'];
  readonly snapshots: RemovalPorts['snapshots'] & Pick<SnapshotStore, 'listManual'>;
  readonly restores: RunningRestores;
  readonly past: PastRestores;
  readonly log: Log;
}

const actions = ['wouldDelete', 'deleted', 'deleting', 'kept', 'failed'] as const;
type Action = (typeof actions)[number];

interface SweepItem {
  readonly kind: Finding['kind'];
  readonly id: string;
  readonly arn: string;
  readonly target: string;
  /** The ARN of the execution that has made it, taken it over last or set it aside. */
  readonly execution: string;
  readonly action: Action;
  readonly reason: string;
}

export interface SweepAnswer {
  readonly apply: boolean;
  readonly region: string;
  readonly items: readonly SweepItem[];
  readonly counts: Readonly<Record<Action, number>>;
}

/**
 * Tells, and with `apply` removes, what restores of this state machine have left behind: copies that none has archived,
 * clusters that did not become ready, and old clusters that were set aside and have been replaced since. It logs a line for
 * each, and reads all lists before it removes anything. Safe to run twice, and at the same time.
 * Throws InvalidRequest, InvalidEnvironment; with `apply` SweepIncomplete if something could not be removed, after all was tried.
 */
export function createSweep(ports: SweepPorts, stateMachineArn: string): (input: unknown) => Promise<SweepAnswer> {
  return async (input) => {
    const request = parseSweepRequest(input);
    const region = regionOf(stateMachineArn);
    const verdicts = await verdictsIn(ports, region, stateMachineArn);
    const items: SweepItem[] = [];
    for (const verdict of verdicts) {
      if (request.target !== undefined && verdict.finding.target !== request.target) continue;
      const item = itemOf(verdict, await carriedOut(ports, verdict, request));
      if (item.action === 'failed') ports.log.error('Not swept', { ...item });
      else ports.log.info('Swept', { ...item });
      items.push(item);
    }
    if (request.apply) requireComplete(items, region);
    return { apply: request.apply, region, items, counts: countsOf(items) };
  };
}

/** The lists first, the executions then: what is made meanwhile is not in the lists. */
async function verdictsIn(ports: SweepPorts, region: string, stateMachineArn: string): Promise<readonly Verdict[]> {
  const clusters = await ports.clusters.list();
  const snapshots = await ports.snapshots.listManual(region);
  const findings = findingsAmong({ clusters, snapshots }, stateMachineArn);
  const executions = new Map<string, ExecutionSight | PipelineError | undefined>();
  for (const { execution } of findings) {
    if (!executions.has(execution)) executions.set(execution, await lookAt(ports.restores, execution));
  }
  const completed = new Map<string, string | PipelineError | undefined>();
  for (const finding of findings) {
    if (isUnfinished(finding, executions.get(finding.execution))) {
      completed.set(finding.resource.resourceId, await completedBy(ports.past, finding));
    }
  }
  const running = await runningRestores(ports.restores);
  const restoring = (target: string) => restoreOf(target, running);
  const order = ({ finding: { target, kind, resource } }: Verdict) => `${target} ${kinds.indexOf(kind)} ${resource.id}`;
  return judge(findings, { executions, completed, restoring }).toSorted((one, other) =>
    order(one) < order(other) ? -1 : 1,
  );
}

const kinds: readonly Finding['kind'][] = ['cluster', 'setAsideCluster', 'copy'];

interface Running {
  readonly executionId: string;
  /** Of an execution that is listed and not found, any target may be restored. */
  readonly sight: ExecutionSight | undefined;
}

async function runningRestores(restores: RunningRestores): Promise<readonly Running[]> {
  const running: Running[] = [];
  for (const { executionId } of await restores.list()) {
    running.push({ executionId, sight: await restores.find(executionId) });
  }
  return running;
}

function restoreOf(target: string, running: readonly Running[]): string | undefined {
  return running.find(({ sight }) => sight === undefined || (sight.running && sight.target === target))?.executionId;
}

async function carriedOut(
  { clusters, snapshots, restores }: SweepPorts,
  verdict: Verdict,
  { apply }: SweepRequest,
): Promise<{ readonly action: Action; readonly reason: string }> {
  const { action, reason } = verdict;
  if (action !== 'delete') return { action, reason };
  if (!apply) return { action: 'wouldDelete', reason };
  const restoring = async (target: string) => restoreOf(target, await runningRestores(restores));
  return await remove({ clusters, snapshots, restoring }, verdict);
}

function itemOf({ finding }: Verdict, outcome: { readonly action: Action; readonly reason: string }): SweepItem {
  const { kind, target, execution, resource } = finding;
  return { kind, id: resource.id, arn: resource.arn, target, execution, ...outcome };
}

function countsOf(items: readonly SweepItem[]): SweepAnswer['counts'] {
  const count = (action: Action) => items.filter((item) => item.action === action).length;
  return Object.fromEntries(actions.map((action) => [action, count(action)])) as Record<Action, number>;
}

/** Throws SweepIncomplete. What is still under way is no failure. */
function requireComplete(items: readonly SweepItem[], region: string): void {
  const ids = (action: Action) => items.filter((item) => item.action === action).map(({ id }) => id);
  const failed = items
    .filter(({ action }) => action === 'failed')
    .map(({ kind, id, reason }) => `${kind} ${id}: ${reason}`);
  if (failed.length === 0) return;
  throw new PipelineError(
    'SweepIncomplete',
    `${failed.length} of ${items.length} things in ${region} could not be swept: ${failed.join(' ')}`,
    { region, failed, deleted: ids('deleted'), deleting: ids('deleting'), kept: ids('kept') },
  );
}

function regionOf(stateMachineArn: string): string {
  const region = parseArn(stateMachineArn)?.region;
  if (region) return region;
  throw new PipelineError(
    'InvalidEnvironment',
    `STATE_MACHINE_ARN: expected the ARN of a state machine, got ${JSON.stringify(stateMachineArn)}.`,
    { variable: 'STATE_MACHINE_ARN' },
  );
}
