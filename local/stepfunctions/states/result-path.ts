import { isJsonObject, type Json } from '../json.ts';
import { StateFailure } from './failure.ts';
import { type Step, stepsOf } from './path.ts';

/**
 * The input with the result at the place that `ResultPath` says; fields on the way are made where there are none. Throws
 * States.ResultPathMatchFailure where something else than an object, or than an array that reaches so far, is in the way.
 */
export function place(input: Json, path: string | null | undefined, result: Json): Json {
  if (path === undefined || path === '$') return result;
  if (path === null) return input;
  return put(input, stepsOf(path) ?? [], result, path);
}

function put(target: Json | undefined, [first, ...rest]: readonly Step[], result: Json, path: string): Json {
  if (first === undefined) return result;
  if (typeof first === 'number') {
    if (!Array.isArray(target) || first < 0 || first >= target.length) throw mismatch(path, first);
    return target.with(first, put(target[first], rest, result, path));
  }
  if (target !== undefined && !isJsonObject(target)) throw mismatch(path, first);
  const held = target !== undefined && Object.hasOwn(target, first) ? target[first] : undefined;
  return { ...target, [first]: put(held, rest, result, path) };
}

function mismatch(path: string, one: Step): StateFailure {
  const reason = `The ResultPath '${path}' cannot be applied to the state's input: there is no place for '${one}' in it.`;
  return new StateFailure('States.ResultPathMatchFailure', reason);
}
