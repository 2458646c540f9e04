import * as z from 'zod/mini';
import { configSchema, targetName } from '../src/config/schema.ts';
import { keyDescriptions } from './key-descriptions.ts';

export interface JsonSchema {
  [keyword: string]: unknown;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/**
 * The JSON Schema by which editors complete and check `config/<stage>.yml`, made from the zod schema and described by
 * `docs/configuration.md`. It takes every document that the zod schema takes, and is of draft-07, which editors know best.
 * What JSON Schema cannot say, such as a rule between two keys, `npm run config:check` tells.
 * @see https://json-schema.org/draft-07
 */
export function configJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      for (const check of zodSchema._zod.def.checks ?? []) {
        const { pattern } = check._zod.def as { pattern?: RegExp };
        if (pattern?.ignoreCase) replacePattern(jsonSchema, pattern.source);
      }
    },
  }) as JsonSchema;
  const targets = schema.properties?.['targets'];
  if (targets === undefined) throw new Error('The configuration has no targets.');
  const { $schema: _, ...propertyNames } = z.toJSONSchema(targetName, { target: 'draft-07' });
  Object.assign(targets, { minProperties: 1, propertyNames });
  return { $schema, title: 'Configuration of a stage', ...described(schema, [], keyDescriptions()) };
}

/**
 * A key's path as the page has it: list items, the names of targets and `targets` itself before a key are left out. A key
 * that the stage and a target have in common may have a row of each, `alarms.freshness, of a target`.
 */
function described(
  schema: JsonSchema,
  path: readonly string[],
  describe: (key: string) => string | undefined,
  owner: 'the stage' | 'a target' = 'the stage',
): JsonSchema {
  const isOfTarget = path.length === 1 && path[0] === 'targets';
  const below = isOfTarget ? [] : path;
  const of = isOfTarget ? 'a target' : owner;
  const { properties, additionalProperties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => {
          const at = [...below, key];
          const name = at.join('.');
          const description = describe(`${name}, of ${of}`) ?? describe(name);
          return [key, { ...(description !== undefined && { description }), ...described(value, at, describe, of) }];
        }),
      ),
    }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: described(additionalProperties, path, describe, owner),
    }),
    ...(items && { items: described(items, path, describe, owner) }),
    ...(anyOf && { anyOf: anyOf.map((option) => described(option, path, describe, owner)) }),
  };
}

/** JSON Schema's patterns have no flags: `sun` becomes `[sS][uU][nN]`. Throws an Error for letters in brackets. */
function replacePattern(schema: { pattern?: unknown; allOf?: unknown }, source: string): void {
  const spelled = source.replaceAll(/\\.|\[[^\]]*\]|[a-z]/gi, (token) => {
    if (token.length === 1) return `[${token.toLowerCase()}${token.toUpperCase()}]`;
    if (/[a-z]/i.test(token.replaceAll(/\\./g, '')))
      throw new Error(`${source}: ${token} cannot be spelled in both cases.`);
    return token;
  });
  for (const holder of [schema, ...((schema.allOf ?? []) as { pattern?: unknown }[])]) {
    if (holder.pattern === source) holder.pattern = spelled;
  }
}
