/** Any JSON value. */
export type Json = unknown;

type JsonObject = Readonly<Record<string, Json>>;

/** What a path can start from. */
export interface Scope {
  /** `$` */
  readonly input: Json;
  /** `$$` */
  readonly context: JsonObject;
}

/** The value at a path. Throws a RangeError if there is none: AWS fails the execution with States.Runtime. */
export function read(path: string, { input, context }: Scope): Json {
  const [root, ...keys] = path.split('.');
  return keys.reduce<Json>(
    (value, key) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
        throw new RangeError(`There is nothing at ${path}.`);
      }
      return (value as JsonObject)[key];
    },
    root === '$$' ? context : input,
  );
}

/** A template with the values that its keys ending in `.$` refer to. */
export function fill(template: JsonObject, scope: Scope): JsonObject {
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => {
      if (key.endsWith('.$')) return [key.slice(0, -2), read(String(value), scope)];
      return [key, typeof value === 'object' && value !== null ? fill(value as JsonObject, scope) : value];
    }),
  );
}

/** The input with a value put at a path; what is missing on the way is made. */
export function place(input: Json, path: string, value: Json): Json {
  return placeAt(input, path.split('.').slice(1), value);
}

function placeAt(input: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const object = typeof input === 'object' && input !== null ? (input as JsonObject) : {};
  return { ...object, [key]: placeAt(object[key], rest, value) };
}
