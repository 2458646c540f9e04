import { JSONPath } from 'jsonpath-plus';
import type { Json } from '../json.ts';
import { RuntimeFailure } from './failure.ts';

/** A step of a path that leads to one place: a field's name, or an index, negative from the end. */
export type Step = string | number;

/** A state's data, and the context object that `$$` stands for. */
export interface Scene {
  readonly data: Json;
  readonly context: Json;
}

const step = /\.([\p{L}\p{N}_-]+)|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|\[(-?\d+)\]/uy;

/** The steps of a reference path; nothing for one that may lead to many places: with wildcards, slices, filters, `..`. */
export function stepsOf(path: string): readonly Step[] | undefined {
  if (!path.startsWith('$')) return undefined;
  const steps: Step[] = [];
  step.lastIndex = 1;
  while (step.lastIndex < path.length) {
    const found = step.exec(path);
    if (found === null) return undefined;
    const [, name, single, double, index] = found;
    const quoted = single ?? double;
    steps.push(index !== undefined ? Number(index) : (name ?? quoted?.replace(/\\(.)/g, '$1') ?? ''));
  }
  return steps;
}

/**
 * What a path leads to: nothing where a reference path finds no field, and always an array for a path that may lead to many
 * places, an empty one where there is none.
 */
export function query(path: string, { data, context }: Scene): Json | undefined {
  const ofContext = path.startsWith('$$');
  const root = ofContext ? context : data;
  const expression = ofContext ? path.slice(1) : path;
  const steps = stepsOf(expression);
  if (steps !== undefined) return steps.reduce<Json | undefined>(follow, root);
  if (typeof root !== 'object' || root === null) return [];
  return JSONPath<Json[]>({ path: expression, json: root, wrap: true, eval: 'safe' }) ?? [];
}

/** InputPath, OutputPath and their like. Throws States.Runtime where the path leads nowhere. */
export function select(path: string, scene: Scene): Json {
  const found = query(path, scene);
  if (found !== undefined) return found;
  const steps = stepsOf(path.startsWith('$$') ? path.slice(1) : path) ?? [];
  const root = path.startsWith('$$') ? scene.context : scene.data;
  const missing = steps.findIndex(
    (_step, at) => steps.slice(0, at + 1).reduce<Json | undefined>(follow, root) === undefined,
  );
  const shown = `$${steps
    .slice(0, missing + 1)
    .map((one) => `[${typeof one === 'string' ? `'${one}'` : one}]`)
    .join('')}`;
  const reason = missing === steps.length - 1 ? 'No results for path:' : 'Missing property in path';
  throw new RuntimeFailure(`Invalid path '${path}' : ${reason} ${shown}`);
}

function follow(value: Json | undefined, one: Step): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return typeof one === 'number' ? value.at(one) : undefined;
  return typeof one === 'string' && Object.hasOwn(value, one) ? value[one] : undefined;
}
