import { enteredState, exitedState, followExecution } from '../executions.ts';
import type { OrdersWorld } from '../orders-world.ts';
import type { Stack } from '../stack.ts';
import { stepFunctionsClient } from '../step-functions-url.ts';
import { type CostMeter, type Costs, costLines } from './costs.ts';
import { reportedState } from './failures.ts';
import { Progress } from './progress.ts';
import { proveRestore } from './proof.ts';

/** What `--json` prints, but for the wall-clock time. */
interface Summary {
  readonly status: string;
  readonly id: string;
  readonly target: string;
  /** Every state in the order in which it was entered. */
  readonly states: readonly string[];
  readonly simulatedSeconds: number;
  /** Rows that the new application role counted; 0 if nothing was restored. */
  readonly rows: number;
  /** States entered: what AWS bills a STANDARD execution by, but for retries. */
  readonly stateTransitions: number;
  /** Messages published to the topic. */
  readonly notifications: number;
  readonly costs: Costs;
}

export interface Outcome {
  /** Succeeded and usable; or, where a state was made to fail, reported and failed with that very error. */
  readonly asDesigned: boolean;
  readonly summary: Summary;
}

const target = 'orders-staging';

/** Triggers the restore through the HTTP API, shows its way, and checks its end from outside. */
export async function runRestore(
  stack: Stack,
  world: OrdersWorld,
  meter: CostMeter,
  failAt?: string,
): Promise<Outcome> {
  console.log(`\nPOST ${stack.urls.http}/restores ${JSON.stringify({ target })}`);
  const response = await fetch(`${stack.urls.http}/restores`, { method: 'POST', body: JSON.stringify({ target }) });
  const answer = (await response.json()) as { readonly id?: string };
  if (response.status !== 202 || answer.id === undefined) {
    throw new Error(`The restore was not accepted: ${response.status} ${JSON.stringify(answer)}`);
  }
  const { id } = answer;
  console.log(`202 Accepted, Location: ${response.headers.get('location')}\n`);

  const sfn = stepFunctionsClient(stack.urls.stepFunctions, stack.config.region);
  const executionArn = `${stack.stateMachineArn.replace(':stateMachine:', ':execution:')}:${id}`;
  const progress = new Progress(process.stdout);
  const states: string[] = [];
  let startedAt = 0;
  let endedAt = 0;
  let end = '';
  let payload: unknown;
  for await (const event of followExecution(sfn, executionArn)) {
    progress.show(event);
    meter.historyEvent(event);
    const state = enteredState(event);
    if (state !== undefined) states.push(state);
    payload = exitedState(event)?.output ?? payload;
    endedAt = event.timestamp?.getTime() ?? endedAt;
    startedAt ||= endedAt;
    end = event.type ?? end;
  }
  progress.end();
  sfn.destroy();
  // Before anything is asked of AWS that no restore asks.
  const costs = meter.read();

  const restore = await statusOf(stack, id);
  const messages = stack.aws.core
    .report()
    .regions.flatMap(({ notifications }) => notifications)
    .filter(({ topicArn }) => topicArn === stack.topicArn);
  for (const { subject, text } of messages) {
    console.log(`\nNotification: ${subject}\n${text.replace(/^/gm, '  | ')}`);
  }

  let rows = 0;
  let asDesigned: boolean;
  if (failAt === undefined) {
    if (end === 'ExecutionSucceeded') rows = await proveRestore(stack, world, payload);
    else tellFailure(restore);
    asDesigned = end === 'ExecutionSucceeded' && rows > 0 && messages.length === 1;
  } else {
    tellFailure(restore);
    asDesigned = handledAsDesigned(end, states, restore, messages, failAt);
  }
  const summary = {
    status: restore.status,
    id,
    target,
    states,
    simulatedSeconds: Math.round((endedAt - startedAt) / 1000),
    rows,
    stateTransitions: states.length,
    notifications: messages.length,
    costs,
  };
  console.log(['\nIt used:', ...costLines(costs).map((line) => `  ${line}`)].join('\n'));
  return { asDesigned, summary };
}

interface RestoreStatus {
  readonly status: string;
  readonly failure?: { readonly state?: string; readonly error?: string; readonly message?: string };
}

async function statusOf(stack: Stack, id: string): Promise<RestoreStatus> {
  const response = await fetch(`${stack.urls.http}/restores/${id}`);
  const body = (await response.json()) as RestoreStatus;
  if (response.status !== 200) throw new Error(`GET /restores/${id}: ${response.status} ${JSON.stringify(body)}`);
  return body;
}

function tellFailure({ status, failure }: RestoreStatus): void {
  console.log(`\n${status} in ${failure?.state ?? 'an unknown state'}: ${failure?.error}\n  ${failure?.message}`);
}

/** The last state was HandleFailure, the failure that was made is the one that is reported, and people were told. */
function handledAsDesigned(
  end: string,
  states: readonly string[],
  restore: RestoreStatus,
  messages: readonly { readonly attributes: Readonly<Record<string, string>> }[],
  failAt: string,
): boolean {
  const [message] = messages;
  return (
    end === 'ExecutionFailed' &&
    restore.status === 'FAILED' &&
    states.at(-1) === 'HandleFailure' &&
    restore.failure?.state === reportedState(failAt) &&
    messages.length === 1 &&
    message?.attributes['event'] === 'restore-failed' &&
    message.attributes['state'] === restore.failure.state &&
    message.attributes['error'] === restore.failure.error
  );
}
