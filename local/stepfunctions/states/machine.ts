import { setImmediate as turn } from 'node:timers/promises';
import { data } from '../history.ts';
import type { Json } from '../json.ts';
import { runMap, runParallel } from './branches.ts';
import { matches } from './choice.ts';
import { RuntimeFailure, StateFailure, tooLarge } from './failure.ts';
import type { Machine, State } from './language.ts';
import { type Scene, select } from './path.ts';
import { isTooLarge } from './payload.ts';
import { place } from './result-path.ts';
import { catcherOf, Retries } from './retry.ts';
import { contextOf, type Scope, type Stay } from './scope.ts';
import { runTask } from './task.ts';
import { fill } from './template.ts';
import { waitingTime } from './wait.ts';

/** What a state hands on, and to which; nothing is the end. */
export interface Transition {
  readonly output: Json;
  readonly next: string | undefined;
}

/**
 * Runs a machine, or a branch of one, to its output. Throws a StateFailure when a state fails and nothing catches it, and
 * the scope's reason when that is aborted.
 */
export async function runMachine(machine: Machine, input: Json, scope: Scope): Promise<Json> {
  let transition: Transition = { output: input, next: machine.StartAt };
  while (transition.next !== undefined) {
    const state = machine.States[transition.next];
    // The definition has been validated: only a Choice without a Default leads nowhere.
    if (state === undefined) throw new RuntimeFailure(`There is no state '${transition.next}'.`);
    transition = await runState(transition.next, state, transition.output, scope);
    // A machine that goes round in circles leaves time for everybody else.
    await turn();
    scope.signal.throwIfAborted();
  }
  return transition.output;
}

/** One stay in a state, to its transition. Throws as `runMachine` does. */
export async function runState(name: string, state: State, input: Json, scope: Scope): Promise<Transition> {
  const { surroundings, signal } = scope;
  const { now, record, pauseBeforeRetry } = surroundings;
  const enteredAt = now();
  const eventId = record({
    type: `${state.Type}StateEntered`,
    at: enteredAt,
    details: ['stateEnteredEventDetails', { name, ...data('input', input) }],
  });
  const exit = (transition: Transition): Transition => {
    if (isTooLarge(transition.output)) throw tooLarge(name, { matchable: false });
    const details = { name, ...data('output', transition.output) };
    record({ type: `${state.Type}StateExited`, at: now(), details: ['stateExitedEventDetails', details] });
    return transition;
  };

  const retries = new Retries(state);
  for (let retryCount = 0; ; retryCount += 1) {
    const stay: Stay = { name, enteredAt, eventId, retryCount };
    try {
      return exit(await attempt(state, input, stay, scope));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof StateFailure)) throw error;
      const seconds = retries.pause(error);
      if (seconds !== undefined) {
        await pauseBeforeRetry(seconds * 1000, signal);
        continue;
      }
      if (state.Type === 'Parallel' || state.Type === 'Map') record({ type: `${state.Type}StateFailed`, at: now() });
      const catcher = catcherOf(state, error);
      if (catcher === undefined) throw error instanceof RuntimeFailure ? error.within(name, eventId) : error;
      const caught = { Error: error.error ?? '', Cause: error.reason ?? '' };
      return exit({ output: place(input, catcher.ResultPath, caught), next: catcher.Next });
    }
  }
}

/** One attempt at what a state does, from its input to its output. */
async function attempt(state: State, input: Json, stay: Stay, scope: Scope): Promise<Transition> {
  const context = contextOf(scope, state.Type, stay);
  const given = effectiveInput(state, { data: input, context }, stay.name);
  const scene: Scene = { data: given, context };
  const { pause, now } = scope.surroundings;
  const next = state.End === true ? undefined : state.Next;
  const withResult = (result: Json): Transition => ({ output: merged(state, input, result, context), next });
  switch (state.Type) {
    case 'Task':
      return withResult(await runTask(state, given, scope));
    case 'Pass':
      return withResult(state.Result === undefined ? given : state.Result);
    case 'Parallel':
      return withResult(await runParallel(state, given, scope, runMachine));
    case 'Map':
      return withResult(await runMap(state, scene, stay, scope, runMachine));
    case 'Wait':
      await pause(waitingTime(state, scene, now()), scope.signal);
      return { output: selected(state.OutputPath, given, context), next };
    case 'Choice':
      return { output: selected(state.OutputPath, given, context), next: chosen(state, scene) };
    case 'Succeed':
      return { output: selected(state.OutputPath, given, context), next: undefined };
    case 'Fail':
      throw new StateFailure(state.Error, state.Cause);
  }
}

function chosen(state: State, scene: Scene): string {
  const rule = (state.Choices ?? []).find((one) => matches(one, scene));
  const next = rule === undefined ? state.Default : rule['Next'];
  if (typeof next === 'string') return next;
  throw new RuntimeFailure('Failed to transition out of the state. The state does not point to a next state.');
}

/** InputPath and Parameters, whose outcome has a limit of its own. A Map's Parameters are for each of its items. */
function effectiveInput(state: State, { data: input, context }: Scene, name: string): Json {
  const from = selected(state.InputPath, input, context);
  const filled = state.Parameters !== undefined && state.Type !== 'Map';
  const given = filled ? fill(state.Parameters ?? null, { data: from, context }) : from;
  if (isTooLarge(given)) throw tooLarge(name, { matchable: false });
  return given;
}

/** ResultSelector, ResultPath and OutputPath. */
function merged(state: State, input: Json, result: Json, context: Json): Json {
  const picked = state.ResultSelector === undefined ? result : fill(state.ResultSelector, { data: result, context });
  return selected(state.OutputPath, place(input, state.ResultPath, picked), context);
}

/** An InputPath or OutputPath of null stands for an empty object. */
function selected(path: string | null | undefined, value: Json, context: Json): Json {
  if (path === undefined) return value;
  return path === null ? {} : select(path, { data: value, context });
}
