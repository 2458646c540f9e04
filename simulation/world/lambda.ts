import type { Context } from 'aws-lambda';
import type { FaultInjector } from '../faults/injector.ts';
import type { Answer, TaskError } from '../machine/interpreter.ts';
import type { LambdaFunction } from '../process/functions.ts';
import type { Execution, Fate, Invocation } from './records.ts';
import type { Run } from './run.ts';

/** As serverless.yml has it, in seconds. */
const timeouts: Readonly<Record<string, number>> = { SetupDBUsers: 900, HandleFailure: 120, sweep: 300 };
const defaultTimeout = 60;

/** Runs the functions, and ends them where their fate is to end. */
export class Lambda {
  readonly #run: Run;
  readonly #faults: FaultInjector;
  readonly #functions: Readonly<Record<string, LambdaFunction>>;
  readonly #answers = new Map<Invocation, (answer: Answer) => void>();
  #invocations = 0;
  /** Told what a function itself has answered, whether or not that reaches anybody. */
  onFinish: (invocation: Invocation, answer: Answer) => void = () => undefined;

  constructor(run: Run, faults: FaultInjector, functions: Readonly<Record<string, LambdaFunction>>) {
    this.#run = run;
    this.#faults = faults;
    this.#functions = functions;
  }

  invoke(execution: Execution, functionName: string, event: unknown, retryCount: number): Promise<Answer> {
    this.#invocations += 1;
    const number = this.#invocations;
    const fate = this.#faults.fate({ execution, functionName, number, retryCount });
    const invocation: Invocation = {
      number,
      execution,
      functionName,
      retryCount,
      startedAt: this.#run.now(),
      fate,
      calls: 0,
      awaited: true,
      running: false,
      published: 0,
      log: [],
    };
    execution.invocations.push(invocation);
    return new Promise((resolve) => {
      this.#answers.set(invocation, resolve);
      if (fate?.kind === 'refused') this.#answer(invocation, lambdaError(fate.error), 50);
      else this.#start(invocation, JSON.stringify(event));
    });
  }

  /** Asked at each call: whether the process ends here. */
  readonly ends = (invocation: Invocation, afterEffect: boolean, action?: string): boolean => {
    const { fate } = invocation;
    if (fate?.kind === 'killed-after') {
      if (!afterEffect || action !== fate.action) return false;
      this.#end(invocation, fate);
      return true;
    }
    if (fate === undefined || !('atCall' in fate) || invocation.calls !== fate.atCall || !invocation.awaited)
      return false;
    if (fate.kind === 'abandoned') {
      if (!afterEffect) this.#answer(invocation, lambdaError(fate.error), 0);
      return false;
    }
    if (fate.afterEffect !== afterEffect) return false;
    this.#end(invocation, fate);
    return true;
  };

  #start(invocation: Invocation, event: string): void {
    const { functionName } = invocation;
    const timeout = (timeouts[functionName] ?? defaultTimeout) * 1000;
    invocation.running = true;
    this.#run.after(10, invocation, () => {
      const endsAt = this.#run.now() + timeout;
      const context = {
        awsRequestId: `request-${invocation.number}`,
        functionName,
        getRemainingTimeInMillis: () => endsAt - this.#run.now(),
      } as Context;
      const handler = this.#functions[functionName];
      if (handler === undefined) throw new Error(`There is no function ${functionName}.`);
      handler(JSON.parse(event), context).then(
        (result) => this.#finish(invocation, { result }),
        (error: unknown) => this.#finish(invocation, thrown(error)),
      );
    });
    this.#run.limit(timeout, () => {
      if (!invocation.running) return;
      this.#run.timeline.add(invocation.execution, `  ${functionName}#${invocation.number}  timed out`);
      this.#end(invocation, { error: 'Sandbox.Timedout' });
    });
  }

  /** The process is gone, whatever it was about to do. */
  #end(invocation: Invocation, { error }: { readonly error: string }): void {
    invocation.running = false;
    this.#answer(invocation, lambdaError(error), 0);
  }

  #finish(invocation: Invocation, answer: Answer): void {
    if (!invocation.running) return;
    invocation.running = false;
    this.onFinish(invocation, answer);
    const { fate, functionName } = invocation;
    const text = JSON.stringify(answer) ?? '';
    this.#run.texts.push({ where: `${functionName} of ${invocation.execution.name}`, text });
    const told = fate?.kind === 'answer-lost' ? lambdaError(fate.error) : (JSON.parse(text) as Answer);
    this.#answer(invocation, 'result' in told || 'error' in told ? told : { result: null }, 5);
  }

  #answer(invocation: Invocation, answer: Answer, after: number): void {
    if (!invocation.awaited) return;
    invocation.awaited = false;
    if ('error' in answer) invocation.error = answer.error;
    const resolve = this.#answers.get(invocation);
    this.#answers.delete(invocation);
    this.#run.after(after, undefined, () => {
      const { fate } = invocation;
      const why =
        fate === undefined || !('error' in answer) || answer.error !== fate.error ? '' : ` (${describe(fate)})`;
      const what = 'error' in answer ? `${answer.error}${why}` : outcomeOf(answer.result);
      this.#run.timeline.add(invocation.execution, `${invocation.functionName}#${invocation.number}  → ${what}`);
      resolve?.(answer);
    });
  }
}

function describe(fate: Fate): string {
  if (fate.kind === 'killed')
    return `killed ${fate.afterEffect ? 'after' : 'before'} the effect of call ${fate.atCall}`;
  return 'atCall' in fate ? `${fate.kind} at call ${fate.atCall}` : fate.kind;
}

function outcomeOf(result: unknown): string {
  const { outcome, check } = (result ?? {}) as { outcome?: unknown; check?: { outcome?: unknown } };
  return String(outcome ?? check?.outcome ?? 'done');
}

/** As Lambda hands a thrown error to Step Functions. */
function thrown(error: unknown): TaskError {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  // The frames are this machine's, and no part of the world.
  const trace = stack.split('\n', 1);
  return { error: name, cause: JSON.stringify({ errorType: name, errorMessage: message, trace }) };
}

const lambdaError = (error: string): TaskError => ({
  error,
  cause: JSON.stringify({ errorType: error, errorMessage: 'The function did not answer.', trace: [] }),
});
