import { setTimeout as sleep } from 'node:timers/promises';
import { DescribeExecutionCommand, type HistoryEvent } from '@aws-sdk/client-sfn';
import { enteredState, eventsAfter } from '../../local/executions.ts';
import { replayed } from './replayed.ts';
import { type RunningStack, stepFunctionsUrl, targetRegion } from './running-stack.ts';

/** What `GET /restores/{id}` answers, as far as tests read it. */
export interface RestoreView {
  readonly id: string;
  readonly target: string;
  readonly status: string;
  readonly state?: string;
  readonly stoppedAt?: string;
  readonly progress: {
    readonly check?: { readonly outcome: string };
    readonly copy?: { readonly snapshotId: string; readonly status: string; readonly percentProgress: number };
    readonly restore?: { readonly status: string };
    readonly archive?: { readonly snapshotId: string; readonly kept: string[]; readonly deleted: string[] };
  };
  readonly failure?: {
    readonly state: string;
    readonly error: string;
    readonly message: string;
    readonly facts?: Readonly<Record<string, unknown>>;
  };
}

/** A restore that has ended, seen from all sides. */
export interface EndedRestore {
  readonly id: string;
  readonly view: RestoreView;
  readonly execution: {
    readonly status: string | undefined;
    readonly error: string | undefined;
    readonly cause: string | undefined;
    readonly output: string | undefined;
  };
  readonly events: readonly HistoryEvent[];
  /** What today's pipeline would decide otherwise in it. */
  readonly replayed: readonly string[];
  /** Every state in the order in which it was entered. */
  readonly states: readonly string[];
  /** What was published about it. */
  readonly notifications: ReturnType<typeof targetRegion>['notifications'];
}

/** `POST /restores`; a text is sent as it is. */
export async function postRestore({ stack }: RunningStack, body: unknown): Promise<Response> {
  return await fetch(`${stack.urls.http}/restores`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** `GET /restores/{id}` of a restore that exists. */
export async function getRestore({ stack }: RunningStack, id: string): Promise<RestoreView> {
  const response = await fetch(`${stack.urls.http}/restores/${id}`);
  if (response.status !== 200) throw new Error(`GET /restores/${id}: ${response.status} ${await response.text()}`);
  return (await response.json()) as RestoreView;
}

/** Asks for a restore over HTTP and waits for its end. */
export async function restore(
  running: RunningStack,
  request: Readonly<Record<string, unknown>> = {},
): Promise<EndedRestore> {
  const response = await postRestore(running, { target: 'orders-staging', ...request });
  const { id } = (await response.json()) as { readonly id?: string };
  if (response.status !== 202 || id === undefined) throw new Error(`The restore was refused: ${response.status}`);
  return await endOf(running, id);
}

/** Waits for the end of a restore that was started in whatever way. */
export async function endOf(running: RunningStack, id: string): Promise<EndedRestore> {
  const { stack, sfn } = running;
  const executionArn = `${stack.stateMachineArn.replace(':stateMachine:', ':execution:')}:${id}`;
  let execution = await sfn.send(new DescribeExecutionCommand({ executionArn }));
  while (execution.status === 'RUNNING') {
    await sleep(50);
    execution = await sfn.send(new DescribeExecutionCommand({ executionArn }));
  }
  const events = await eventsAfter(sfn, executionArn, 0);
  const { status, error, cause, output } = execution;
  return {
    id,
    view: await getRestore(running, id),
    execution: { status, error, cause, output, ...(stepFunctionsUrl === undefined ? {} : failureIn(events)) },
    events,
    replayed: await replayed(events),
    states: events.map(enteredState).filter((state) => state !== undefined),
    notifications: targetRegion(running).notifications.filter(({ attributes }) => attributes['execution'] === id),
  };
}

/** AWS Step Functions Local tells error and cause in the history alone. */
function failureIn(events: readonly HistoryEvent[]) {
  const details = events.at(-1)?.executionFailedEventDetails;
  return { error: details?.error, cause: details?.cause };
}

/** How often each error made a state try again or give up, by its name. */
export function taskErrors({ events }: EndedRestore): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { lambdaFunctionFailedEventDetails, taskFailedEventDetails } of events) {
    const name = (lambdaFunctionFailedEventDetails ?? taskFailedEventDetails)?.error;
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
