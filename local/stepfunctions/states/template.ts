import { isJsonObject, type Json } from '../json.ts';
import { RuntimeFailure } from './failure.ts';
import { evaluate } from './intrinsic-function.ts';
import { query, type Scene } from './path.ts';

/**
 * A payload template (Parameters, ResultSelector, ItemSelector) filled in: a field whose name ends in `.$` gets what its
 * path leads to or its intrinsic function returns. Throws States.Runtime and States.IntrinsicFailure.
 */
export function fill(template: Json, scene: Scene): Json {
  if (Array.isArray(template)) return template.map((item) => fill(item, scene));
  if (!isJsonObject(template)) return template;
  const fields = Object.entries(template).map(([name, value]): [string, Json] => {
    if (!name.endsWith('.$') || typeof value !== 'string') return [name, fill(value, scene)];
    return [name.slice(0, -'.$'.length), value.startsWith('$') ? found(name, value, scene) : evaluate(value, scene)];
  });
  return Object.fromEntries(fields);
}

function found(field: string, path: string, scene: Scene): Json {
  const value = query(path, scene);
  if (value !== undefined) return value;
  const input = JSON.stringify(scene.data);
  throw new RuntimeFailure(
    `The JSONPath '${path}' specified for the field '${field}' could not be found in the input '${input}'`,
  );
}
