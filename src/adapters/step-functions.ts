import { createHash, randomUUID } from 'node:crypto';
import {
  DescribeExecutionCommand,
  type DescribeExecutionOutput,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { executionArnOf } from '../arn.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { RestoreExecution, RestoreExecutions, StartedRestore } from '../ports/executions.ts';
import { translateAwsError } from './aws-errors.ts';
import { requestLimits } from './request-limits.ts';

/** A target's name and a UUID, or half of a SHA-256 in hexadecimal digits, stay below the 80 characters that an execution's name may have. */
const longestTarget = 43;

/** A client of the function’s own region. */
export const stepFunctionsClient = () => new SFNClient(requestLimits);

/** What is sent, with the error it may end in translated. */
export async function translated<Output>(
  client: SFNClient,
  operation: string,
  send: () => Promise<Output>,
): Promise<Output> {
  try {
    return await send();
  } catch (error) {
    const region = await client.config.region();
    throw translateAwsError(error, { service: 'Step Functions', operation, region });
  }
}

/**
 * Restores as executions of one state machine of type STANDARD.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
 */
export function createRestoreExecutions(client: SFNClient, stateMachineArn: string): RestoreExecutions {
  const request = <Output>(operation: string, send: () => Promise<Output>) => translated(client, operation, send);

  /** The execution's events, the newest first. All pages, each read when it is needed. */
  async function* newestEvents(executionArn: string): AsyncGenerator<HistoryEvent> {
    // The last state mostly stands among the last few events; a state that waits by Retry can hide it behind hundreds.
    let maxResults = 50;
    let nextToken: string | undefined;
    do {
      const command = new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults, nextToken });
      const page = await request('GetExecutionHistory', () => client.send(command));
      yield* page.events ?? [];
      nextToken = page.nextToken;
      maxResults = 1000;
    } while (nextToken !== undefined);
  }

  /** The execution whose name is taken: it runs with another input, or has ended. */
  async function startedBefore(id: string): Promise<StartedRestore> {
    const executionArn = executionArnOf(stateMachineArn, id);
    const execution = await request('DescribeExecution', () => describeExecution(client, executionArn));
    if (execution === undefined) {
      const sentence = `Step Functions says that execution ${id} exists, and does not show it.`;
      throw new PipelineError('AwsUnavailable', sentence, { id });
    }
    const { status = 'RUNNING', startDate, input } = execution;
    return { id, status, startedAt: instant(startDate), input: object(input) ?? {} };
  }

  return {
    async start(input, idempotencyKey) {
      const target = String(input['target']).slice(0, longestTarget);
      const id = `${target}-${idempotencyKey === undefined ? randomUUID() : hash(idempotencyKey)}`;
      const command = new StartExecutionCommand({ stateMachineArn, name: id, input: JSON.stringify(input) });
      const startDate = await request('StartExecution', () => start(client, command));
      if (startDate === 'exists') return await startedBefore(id);
      return { id, status: 'RUNNING', startedAt: instant(startDate), input };
    },

    async find(id) {
      const executionArn = executionArnOf(stateMachineArn, id);
      const execution = await request('DescribeExecution', () => describeExecution(client, executionArn));
      if (execution === undefined) return undefined;
      return restoreExecution(id, execution, await readHistory(newestEvents(executionArn)));
    },
  };
}

/** What stands for a key in the names of executions. */
function hash(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

/** When the execution was started, or that its name is taken. */
async function start(client: SFNClient, command: StartExecutionCommand): Promise<Date | undefined | 'exists'> {
  try {
    return (await client.send(command)).startDate;
  } catch (error) {
    if (error instanceof ExecutionAlreadyExists) return 'exists';
    throw error;
  }
}

/** Undefined if there is no such execution. */
export async function describeExecution(
  client: SFNClient,
  executionArn: string,
): Promise<DescribeExecutionOutput | undefined> {
  try {
    return await client.send(new DescribeExecutionCommand({ executionArn }));
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return undefined;
    throw error;
  }
}

interface HistorySummary {
  readonly state?: string | undefined;
  readonly payload?: Readonly<Record<string, unknown>> | undefined;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
}

/** Reads backwards until the last state and the newest payload are known. */
async function readHistory(events: AsyncIterable<HistoryEvent>): Promise<HistorySummary> {
  let state: string | undefined;
  let payload: HistorySummary['payload'];
  let failed: { readonly error?: string | undefined; readonly cause?: string | undefined } | undefined;
  for await (const event of events) {
    const {
      stateEnteredEventDetails: entered,
      stateExitedEventDetails: exited,
      executionStartedEventDetails: started,
    } = event;
    failed ??= event.executionFailedEventDetails ?? event.executionTimedOutEventDetails;
    // What came before, it has gone on after; the state that it is tried again in was entered before that.
    if (event.type === 'ExecutionRedriven') failed ??= {};
    // A state's input is as new as the output of the one before it, and has what a Catch added.
    payload ??= object(exited?.output) ?? object(entered?.input) ?? object(started?.input);
    state ??= entered?.name;
    if (state !== undefined && payload !== undefined) break;
  }
  return { state, payload, error: failed?.error, cause: failed?.cause };
}

function restoreExecution(id: string, execution: DescribeExecutionOutput, history: HistorySummary): RestoreExecution {
  return omitUndefined({
    id,
    status: execution.status ?? 'RUNNING',
    startedAt: instant(execution.startDate),
    stoppedAt: execution.stopDate?.toISOString(),
    state: history.state,
    payload: object(execution.output) ?? history.payload ?? object(execution.input) ?? {},
    // AWS Step Functions Local tells neither here, only in the history.
    error: execution.error ?? history.error,
    cause: execution.cause ?? history.cause,
  });
}

export function instant(date: Date | undefined): string {
  // Every answer has it; its absence would be a defect of the endpoint.
  if (date === undefined) throw new TypeError('Step Functions answered without a start date.');
  return date.toISOString();
}

/** A JSON object; undefined for anything else, as for data that the history has cut short. */
export function object(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
