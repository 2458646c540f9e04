import { ExecutionDoesNotExist } from '@aws-sdk/client-sfn';
import { AwsFault } from '../../local/aws/core/aws-fault.ts';
import type { Definition } from '../../local/definition.ts';
import { type End, interpret } from '../machine/interpreter.ts';
import type { Json } from '../machine/references.ts';
import type { SdkRequest } from '../process/environment.ts';
import { Random } from '../random.ts';
import { home } from './home.ts';
import type { Lambda } from './lambda.ts';
import type { Execution, ExecutionStatus } from './records.ts';
import type { Run } from './run.ts';
import type { View } from './truth.ts';

/** Runs the executions of the one state machine, and tells of them. */
export class StepFunctions {
  readonly #run: Run;
  readonly #lambda: Lambda;
  readonly #definition: Definition;
  /** Called when an execution has ended, at that very moment. */
  onEnd: (execution: Execution) => void = () => {};
  /** Called when an execution has entered a state. */
  onEntered: (execution: Execution, state: string) => void = () => {};

  constructor(run: Run, lambda: Lambda, definition: Definition) {
    this.#run = run;
    this.#lambda = lambda;
    this.#definition = definition;
  }

  start(target: string, options: { readonly shownAfter: number; readonly rerun: boolean }): Execution {
    const startedAt = this.#run.now();
    const name = `${target}-${this.#run.executions.length + 1}${this.#run.executionSuffix}`;
    const input = { target, ...this.#run.requests.get(target) };
    const execution: Execution = {
      id: home.executionArn(name),
      name,
      target,
      input,
      startedAt,
      toldStart: startedAt + this.#skew(name),
      shownFrom: startedAt + options.shownAfter,
      rerun: options.rerun,
      status: 'RUNNING',
      drives: 0,
      visits: [],
      invocations: [],
      results: new Map(),
    };
    this.#run.executions.push(execution);
    this.#run.timeline.add(execution, 'StartExecution');
    this.#drive(execution);
    return execution;
  }

  /**
   * Goes on with an execution that was stopped, has failed or has exceeded its time, at the state in which it was and with what that
   * one was handed; retries and the time it may take count anew, and it keeps its start.
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html
   */
  redrive(execution: Execution): void {
    const { status, visits, payload } = execution;
    const state = visits.at(-1)?.state;
    if (status === 'RUNNING' || status === 'SUCCEEDED' || state === undefined) return;
    execution.status = 'RUNNING';
    execution.redrivenAt = this.#run.now();
    delete execution.endedAt;
    this.#run.timeline.add(execution, 'RedriveExecution');
    this.#drive(execution, { state, payload: payload as Json });
  }

  /** In milliseconds. */
  #skew(name: string): number {
    const random = new Random(this.#run.scenario.seed, `start that ${name} is told`);
    return random.chance(0.4) ? random.between(-900, 900) : 0;
  }

  #drive(execution: Execution, from?: { readonly state: string; readonly payload: Json }): void {
    execution.drives += 1;
    const drive = execution.drives;
    const end = (how: End | { readonly status: ExecutionStatus }) => {
      if (execution.drives === drive) this.#end(execution, how);
    };
    this.#run.limit(this.#definition.TimeoutSeconds * 1000, () => end({ status: 'TIMED_OUT' }));
    void this.#interpret(execution, drive, from).then(end);
  }

  stop(execution: Execution): void {
    this.#end(execution, { status: 'ABORTED' });
  }

  #interpret(
    execution: Execution,
    drive: number,
    from: { readonly state: string; readonly payload: Json } | undefined,
  ): Promise<End> {
    const run = this.#run;
    const running = () => execution.status === 'RUNNING' && execution.drives === drive;
    // What an ended execution waits for never comes.
    const never = new Promise<never>(() => {});
    const { id, name, toldStart: startedAt, input } = execution;
    let lastError = '';
    return interpret(
      this.#definition,
      { id, name, startedAt, input: input as Json, from },
      {
        now: () => run.now(),
        sleep: (milliseconds) =>
          new Promise((resolve) => run.after(milliseconds, undefined, () => void (running() && resolve()))),
        entered: (state, payload) => {
          execution.payload = payload;
          const before = execution.visits.at(-1)?.state;
          // A redrive begins where the last drive has ended.
          if (before !== undefined && before !== state) run.reached.transition(before, state);
          if (state === 'HandleFailure' && before !== undefined && before !== state) execution.failedState = before;
          execution.visits.push({ state, at: run.now() });
          run.timeline.add(execution, `${state}`);
          this.onEntered(execution, state);
        },
        invoke: async (state, resource, event, retryCount) => {
          if (!running()) return await never;
          if (retryCount > 0) run.reached.retry(state, lastError);
          if (state === 'SnapshotCheck') execution.profile = run.deployed.targets[execution.target];
          const answer = await this.#lambda.invoke(execution, resource.split(':').at(-1) ?? '', event, retryCount);
          if (!running()) return await never;
          run.reached.answer(state, this.#definition.States[state]?.ResultPath, answer);
          if ('error' in answer) lastError = answer.error;
          if ('result' in answer) execution.results.set(state, (answer.result ?? {}) as View);
          else if (state !== 'HandleFailure') execution.failedError = answer.error;
          return answer;
        },
      },
    );
  }

  #end(execution: Execution, end: End | { readonly status: ExecutionStatus }): void {
    if (execution.status !== 'RUNNING') return;
    execution.status = end.status;
    execution.endedAt = this.#run.now();
    if ('error' in end) Object.assign(execution, { error: end.error, cause: end.cause });
    if ('output' in end) execution.output = end.output;
    this.#run.timeline.add(execution, `${end.status}${'error' in end ? ` ${end.error}` : ''}`);
    if ('cause' in end) this.#run.texts.push({ where: `the cause of ${execution.name}`, text: end.cause });
    this.onEnd(execution);
  }

  /** As many as a page has room for. */
  #page({ nextToken }: View, executions: readonly View[]): View {
    const size = this.#run.scenario.pageSize ?? 1000;
    // The token names the last that was shown: one that ends meanwhile moves none of the others off its page.
    const place = (id: unknown) => this.#run.executions.findIndex((execution) => execution.id === id);
    const left =
      nextToken === undefined
        ? executions
        : executions.filter(({ executionArn }) => place(executionArn) < place(nextToken));
    const page = left.slice(0, size);
    return { executions: page, ...(left.length > size ? { nextToken: String(page.at(-1)?.['executionArn']) } : {}) };
  }

  /** Answers ListExecutions and DescribeExecution. Throws AwsFault, and what the SDK throws for an unknown execution. */
  readonly answer = ({ action, params }: SdkRequest): View => {
    const shown = this.#run.executions.filter(({ shownFrom }) => shownFrom <= this.#run.now());
    switch (action) {
      case 'ListExecutions':
        return this.#page(
          params,
          shown
            .filter(({ status }) => status === params['statusFilter'])
            // The newest first.
            .toReversed()
            .map(({ id, name, startedAt, status }) => ({
              executionArn: id,
              stateMachineArn: home.stateMachineArn,
              name,
              status,
              startDate: new Date(startedAt),
            })),
        );
      case 'DescribeExecution': {
        const found = shown.find(({ id }) => id === params['executionArn']);
        if (found === undefined) {
          throw new ExecutionDoesNotExist({ message: 'Execution Does Not Exist', $metadata: { httpStatusCode: 400 } });
        }
        return {
          executionArn: found.id,
          status: found.status,
          startDate: new Date(found.startedAt),
          input: JSON.stringify(found.input),
          ...(found.endedAt === undefined ? {} : { stopDate: new Date(found.endedAt) }),
          ...(found.output === undefined ? {} : { output: JSON.stringify(found.output) }),
          ...(found.error === undefined ? {} : { error: found.error, cause: found.cause }),
        };
      }
      case 'GetExecutionHistory': {
        // The newest first, and nobody reads further than the state that was entered last.
        const found = shown.find(({ id }) => id === params['executionArn']);
        const entered = { name: found?.visits.at(-1)?.state, input: JSON.stringify(found?.payload ?? found?.input) };
        return {
          events: [
            {
              id: 1,
              timestamp: new Date(found?.startedAt ?? 0),
              type: 'TaskStateEntered',
              stateEnteredEventDetails: entered,
            },
          ],
        };
      }
      default:
        throw new AwsFault('UnknownOperationException', 400, `The simulation answers no ${action}.`);
    }
  };
}
