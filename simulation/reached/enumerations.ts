import type * as z from 'zod/mini';

/** What this reads of a schema: zod's own description of it. */
interface Described {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Described>>;
      readonly element?: Described;
      readonly innerType?: Described;
      readonly entries?: Readonly<Record<string, string>>;
      readonly values?: readonly unknown[];
    };
  };
}

/** Every value of every enumeration in a schema, as `instances.status available`: the path, then the value. */
export function enumerated(schema: z.ZodMiniType, path: string): readonly string[] {
  return walk(schema as unknown as Described, path);
}

function walk({ _zod: { def } }: Described, path: string): readonly string[] {
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
    case 'array':
      return def.element === undefined ? [] : walk(def.element, path);
    case 'optional':
    case 'default':
      return def.innerType === undefined ? [] : walk(def.innerType, path);
    case 'enum':
      return Object.values(def.entries ?? {}).map((value) => `${path} ${value}`);
    case 'literal':
      return (def.values ?? []).map((value) => `${path} ${value}`);
    default:
      return [];
  }
}

/** The paths and texts in a value, written as `enumerated` writes them. */
export function texts(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return [`${path} ${value}`];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}
