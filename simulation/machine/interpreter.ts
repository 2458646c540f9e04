import type { Definition, State } from '../../local/definition.ts';
import { fill, type Json, place, read } from './references.ts';

/** What a function answers. */
export type Answer = { readonly result: Json } | TaskError;

export interface TaskError {
  readonly error: string;
  readonly cause: string;
}

export type End =
  | { readonly status: 'SUCCEEDED'; readonly output: Json }
  | { readonly status: 'FAILED'; readonly error: string; readonly cause: string };

/** What an execution needs of the world. Nothing here fails; what an execution ends by is what never answers. */
export interface Surroundings {
  /** Simulated milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Calls a function, the first time (0) or again. */
  invoke(state: string, resource: string, event: Json, retryCount: number): Promise<Answer>;
  entered(state: string, payload: Json): void;
}

export interface Start {
  readonly id: string;
  readonly name: string;
  readonly startedAt: number;
  readonly input: Json;
  /** Of an execution that is redriven: the state it goes on at, and what that one was handed. */
  readonly from?: { readonly state: string; readonly payload: Json } | undefined;
}

type Step = { readonly next: string | undefined; readonly output: Json };

/**
 * Runs one execution as AWS Step Functions does, as far as `requireKnown` lets a definition go. The timeout of the whole
 * is the caller's, who just has it stop waiting.
 * @see https://states-language.net/spec.html
 */
export async function interpret(definition: Definition, start: Start, surroundings: Surroundings): Promise<End> {
  let name: string | undefined = start.from?.state ?? definition.StartAt;
  let payload = start.from === undefined ? start.input : start.from.payload;
  while (name !== undefined) {
    const state: State | undefined = definition.States[name];
    if (state === undefined) return runtimeError(`There is no state ${name}.`);
    surroundings.entered(name, payload);
    try {
      const step: Step | TaskError = await run(name, state, payload, start, surroundings);
      if ('error' in step) return { status: 'FAILED', error: step.error, cause: step.cause };
      name = step.next;
      payload = step.output;
    } catch (error) {
      if (error instanceof RangeError) return runtimeError(error.message);
      throw error;
    }
  }
  return { status: 'SUCCEEDED', output: payload };
}

const runtimeError = (cause: string): End => ({ status: 'FAILED', error: 'States.Runtime', cause });

async function run(
  name: string,
  state: State,
  input: Json,
  start: Start,
  surroundings: Surroundings,
): Promise<Step | TaskError> {
  switch (state.Type) {
    case 'Choice': {
      const rule = state.Choices?.find(
        ({ Variable, StringEquals }) => read(Variable, { input, context: {} }) === StringEquals,
      );
      const next = rule?.Next ?? state.Default;
      if (next === undefined) return { error: 'States.NoChoiceMatched', cause: `No rule of ${name} matches.` };
      return { next, output: input };
    }
    case 'Wait': {
      const seconds = read((state as { SecondsPath?: string }).SecondsPath ?? '', { input, context: {} });
      if (typeof seconds !== 'number' || seconds < 0) throw new RangeError(`${name} cannot wait for that long.`);
      await surroundings.sleep(seconds * 1000);
      return { next: state.Next, output: input };
    }
    case 'Task':
      return await runTask(name, state, input, start, surroundings);
  }
}

async function runTask(
  name: string,
  state: State,
  input: Json,
  start: Start,
  surroundings: Surroundings,
): Promise<Step | TaskError> {
  const enteredAt = new Date(surroundings.now()).toISOString();
  const retries = (state.Retry ?? []).map((retrier) => ({ retrier, used: 0 }));
  for (let retryCount = 0; ; retryCount += 1) {
    const context = {
      Execution: { Id: start.id, Name: start.name, StartTime: new Date(start.startedAt).toISOString() },
      State: { Name: name, EnteredTime: enteredAt, RetryCount: retryCount },
    };
    const event = state.Parameters === undefined ? input : fill({ ...state.Parameters }, { input, context });
    const answer = await surroundings.invoke(name, state.Resource ?? '', event, retryCount);
    if ('result' in answer) {
      return { next: state.Next, output: place(input, state.ResultPath ?? '$', answer.result) };
    }
    // The first retrier that names the error decides; each counts its own attempts.
    const retry = retries.find(({ retrier }) => retrier.ErrorEquals.includes(answer.error));
    if (retry !== undefined && retry.used < retry.retrier.MaxAttempts) {
      const { IntervalSeconds, BackoffRate } = retry.retrier;
      await surroundings.sleep(IntervalSeconds * BackoffRate ** retry.used * 1000);
      retry.used += 1;
      continue;
    }
    const [catcher] = state.Catch ?? [];
    if (catcher === undefined) return answer;
    const failure = { Error: answer.error, Cause: answer.cause };
    return { next: catcher.Next, output: place(input, catcher.ResultPath, failure) };
  }
}
