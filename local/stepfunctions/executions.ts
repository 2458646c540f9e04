import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { checkArn, checkName, executionArn, type Owner } from './arns.ts';
import type { Engine } from './engine.ts';
import type { EngineEnd } from './engine-execution.ts';
import { StepFunctionsError } from './errors.ts';
import { History, type HistoryRecord, seconds } from './history.ts';
import type { Json, JsonObject } from './json.ts';
import type { Members } from './members.ts';
import { page } from './pages.ts';
import { redrive } from './redrive.ts';
import type { StateMachines } from './state-machines.ts';
import { largestPayload } from './states/payload.ts';
import { type StatusChange, statusChange } from './status-change.ts';

const statuses = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'] as const;

interface Execution {
  readonly arn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  /** As it was sent. */
  readonly input: string;
  readonly startedAt: number;
  readonly history: History;
  status: (typeof statuses)[number];
  stoppedAt?: number;
  /** `output`, or `error` and `cause`: as the execution ended. */
  ending: JsonObject;
}

/** The executions of the account, and the operations on them, in AWS's terms. */
export class Executions {
  readonly #clock: Clock;
  readonly #owner: Owner;
  readonly #machines: StateMachines;
  readonly #engine: Engine;
  readonly #executions = new Map<string, Execution>();
  readonly #onStatusChange: (event: StatusChange) => void;

  constructor(
    clock: Clock,
    owner: Owner,
    machines: StateMachines,
    engine: Engine,
    onStatusChange: (event: StatusChange) => void,
  ) {
    this.#clock = clock;
    this.#owner = owner;
    this.#machines = machines;
    this.#engine = engine;
    this.#onStatusChange = onStatusChange;
  }

  start(members: Members): JsonObject {
    const machine = this.#machines.get(members.string('stateMachineArn'));
    const name = checkName(members.optionalString('name') ?? randomUUID());
    const input = members.optionalString('input') ?? '{}';
    const parsed = parseInput(input);
    const arn = executionArn(this.#owner, machine.name, name);
    if (machine.status === 'DELETING') {
      throw new StepFunctionsError('StateMachineDeleting', `State Machine is being deleted: '${machine.arn}'`);
    }
    const existing = this.#executions.get(arn);
    if (existing?.status === 'RUNNING' && existing.input === input) {
      return { executionArn: arn, startDate: seconds(existing.startedAt) };
    }
    if (existing) throw new StepFunctionsError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);

    const startedAt = Math.floor(this.#clock.now());
    const execution: Execution = {
      ...{ arn, name, stateMachineArn: machine.arn, input, startedAt },
      ...{ history: new History(), status: 'RUNNING', ending: {} },
    };
    this.#executions.set(arn, execution);
    const { roleArn } = machine;
    const started = { input, inputDetails: { truncated: false }, roleArn };
    execution.history.add({
      type: 'ExecutionStarted',
      at: startedAt,
      details: ['executionStartedEventDetails', started],
    });
    this.#engine.run({
      arn,
      definition: machine.definition,
      input: parsed,
      startedAt,
      context: {
        Execution: { Id: arn, Name: name, RoleArn: roleArn, RedriveCount: 0 },
        StateMachine: { Id: machine.arn, Name: machine.name },
      },
    });
    return { executionArn: arn, startDate: seconds(startedAt) };
  }

  /** One that has ended is left as it is. */
  stop(members: Members): JsonObject {
    const execution = this.#get(members);
    const error = members.optionalString('error', { longest: 256 });
    const cause = members.optionalString('cause', { longest: 32_768 });
    if (execution.status === 'RUNNING') {
      this.#engine.abort(execution.arn);
      const ending = { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
      this.#end(execution, 'ABORTED', this.#clock.now(), ending);
      this.#tell(execution);
    }
    return { stopDate: seconds(execution.stoppedAt ?? 0) };
  }

  describe(members: Members): JsonObject {
    const execution = this.#get(members);
    const { input, ending } = execution;
    return {
      ...summary(execution),
      ...redrive(execution.status),
      input,
      inputDetails: { included: true },
      ...ending,
      ...('output' in ending ? { outputDetails: { included: true } } : {}),
    };
  }

  /** The latest first. */
  list(members: Members): JsonObject {
    const machine = this.#machines.get(members.string('stateMachineArn'));
    const status = members.optionalString('statusFilter');
    if (status !== undefined && !(statuses as readonly string[]).includes(status)) {
      const rule = `Member must satisfy enum value set: [${statuses.join(', ')}]`;
      const sentence = `Value '${status}' at 'statusFilter' failed to satisfy constraint: ${rule}`;
      throw new StepFunctionsError('ValidationException', `1 validation error detected: ${sentence}`);
    }
    const all = this.#of(machine.arn).filter((execution) => status === undefined || execution.status === status);
    const found = page(all.toReversed(), members.maxResults(), members.optionalString('nextToken'));
    return { executions: found.items.map(summary), ...(found.nextToken ? { nextToken: found.nextToken } : {}) };
  }

  history(members: Members): JsonObject {
    const events = this.#get(members).history.events({
      reverseOrder: members.boolean('reverseOrder', false),
      includeExecutionData: members.boolean('includeExecutionData', true),
    });
    const found = page(events, members.maxResults(), members.optionalString('nextToken'));
    return { events: [...found.items], ...(found.nextToken ? { nextToken: found.nextToken } : {}) };
  }

  isRunning(stateMachineArn: string): boolean {
    return this.#of(stateMachineArn).some(({ status }) => status === 'RUNNING');
  }

  /** The role that an execution runs with. */
  roleArn(arn: string): string | undefined {
    const execution = this.#executions.get(arn);
    return execution && this.#machines.get(execution.stateMachineArn).roleArn;
  }

  /** What the engine tells of a running execution; returns the event's id. */
  happened(arn: string, record: HistoryRecord): number {
    return this.#executions.get(arn)?.history.add(record) ?? 0;
  }

  ended(arn: string, end: EngineEnd): void {
    const execution = this.#executions.get(arn);
    if (!execution) return;
    if (end.status === 'SUCCEEDED') {
      this.#end(execution, end.status, end.at, { output: JSON.stringify(end.output) });
    } else if (end.status === 'TIMED_OUT') {
      // AWS gives neither an error nor a cause.
      this.#end(execution, end.status, end.at, {});
    } else {
      const { status, at, ...ending } = end;
      this.#end(execution, status, at, { ...ending });
    }
    this.#tell(execution);
  }

  /** Ends whatever runs, and tells nobody. */
  abortAll(): void {
    for (const execution of this.#executions.values()) {
      if (execution.status !== 'RUNNING') continue;
      this.#engine.abort(execution.arn);
      this.#end(execution, 'ABORTED', this.#clock.now(), {});
    }
  }

  #end(execution: Execution, status: Exclude<Execution['status'], 'RUNNING'>, at: number, ending: JsonObject): void {
    execution.status = status;
    execution.stoppedAt = at;
    execution.ending = ending;
    const [type, key] = endEvents[status as keyof typeof endEvents];
    const details = 'output' in ending ? { ...ending, outputDetails: { truncated: false } } : ending;
    execution.history.add({ type, at, details: [key, details] });
    if (!this.isRunning(execution.stateMachineArn)) this.#machines.idle(execution.stateMachineArn);
  }

  #tell(execution: Execution): void {
    const { stoppedAt = execution.startedAt } = execution;
    this.#onStatusChange(statusChange({ ...execution, stoppedAt }, this.#owner));
  }

  #get(members: Members): Execution {
    const arn = checkArn(members.string('executionArn'), 'execution');
    const execution = this.#executions.get(arn);
    if (execution) return execution;
    throw new StepFunctionsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  }

  #of(stateMachineArn: string): Execution[] {
    return [...this.#executions.values()].filter((execution) => execution.stateMachineArn === stateMachineArn);
  }
}

const endEvents = {
  SUCCEEDED: ['ExecutionSucceeded', 'executionSucceededEventDetails'],
  FAILED: ['ExecutionFailed', 'executionFailedEventDetails'],
  TIMED_OUT: ['ExecutionTimedOut', 'executionTimedOutEventDetails'],
  ABORTED: ['ExecutionAborted', 'executionAbortedEventDetails'],
} as const;

function summary({ arn, name, stateMachineArn, status, startedAt, stoppedAt }: Execution): JsonObject {
  return {
    executionArn: arn,
    stateMachineArn,
    name,
    status,
    startDate: seconds(startedAt),
    ...(stoppedAt === undefined ? {} : { stopDate: seconds(stoppedAt) }),
    redriveCount: 0,
  };
}

function parseInput(input: string): Json {
  const refuse = (reason: string) =>
    new StepFunctionsError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${reason}'`);
  if (Buffer.byteLength(input) > largestPayload) throw refuse(`It is longer than ${largestPayload} bytes`);
  try {
    return JSON.parse(input);
  } catch (error) {
    throw refuse((error as Error).message);
  }
}
