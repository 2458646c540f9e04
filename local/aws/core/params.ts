import { type AwsFault, invalidParameterValue, missingParameter } from './aws-fault.ts';

/**
 * An action's input in the shape of the SDK's, whose values are typed (from a caller in process or JSON 1.1) or strings
 * (from the Query protocol).
 */
export type Params = Readonly<Record<string, unknown>>;

/** An action's output in the shape of the SDK's, with `Date`s as timestamps. */
export type Result = Readonly<Record<string, unknown>>;

export function optionalString(params: Params, name: string): string | undefined {
  const value = params[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw malformed(name, 'a string');
}

export function requiredString(params: Params, name: string): string {
  const value = optionalString(params, name);
  if (value === undefined) throw missingParameter(name);
  return value;
}

export function optionalBoolean(params: Params, name: string): boolean | undefined {
  const value = optionalString(params, name);
  if (value === undefined) return undefined;
  if (value !== 'true' && value !== 'false') throw malformed(name, 'a boolean');
  return value === 'true';
}

export function optionalNumber(params: Params, name: string): number | undefined {
  const value = optionalString(params, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) throw malformed(name, 'a number');
  return number;
}

/** A whole number within bounds, both included. */
export function optionalInteger(params: Params, name: string, least: number, most: number): number | undefined {
  const number = optionalNumber(params, name);
  if (number === undefined) return undefined;
  if (!Number.isInteger(number) || number < least || number > most) {
    throw invalidParameterValue(`Invalid value ${number} for ${name}. Must be between ${least} and ${most}`);
  }
  return number;
}

/** Undefined if the list is absent; an empty one is `[]`, also in the Query protocol's form `Name=`. */
export function optionalList(params: Params, name: string): readonly unknown[] | undefined {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (value === '') return [];
  if (!Array.isArray(value)) throw malformed(name, 'a list');
  return value;
}

export function optionalStrings(params: Params, name: string): readonly string[] | undefined {
  return optionalList(params, name)?.map((value) => {
    if (typeof value !== 'string') throw malformed(name, 'a list of strings');
    return value;
  });
}

export function optionalStructures(params: Params, name: string): readonly Params[] {
  return (optionalList(params, name) ?? []).map((value) => asStructure(value, name));
}

export function optionalStructure(params: Params, name: string): Params | undefined {
  const value = params[name];
  return value === undefined || value === null || value === '' ? undefined : asStructure(value, name);
}

function asStructure(value: unknown, name: string): Params {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(name, 'a structure');
  return value as Params;
}

function malformed(name: string, expected: string): AwsFault {
  return invalidParameterValue(`Invalid value for ${name}: expected ${expected}`);
}
