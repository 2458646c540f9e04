import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod/mini';
import { parseConfig } from '../../src/config/parse.ts';
import { configSchema } from '../../src/config/schema.ts';
import { codeBlocks, sections } from './markdown.ts';

/** The path of every key that the schema knows, list items and the names of targets left out. */
function keysOf(schema: z.core.$ZodType, path: readonly string[] = []): readonly string[][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, value]) => [
        [...path, key],
        ...keysOf(value as z.core.$ZodType, [...path, key]),
      ]);
    case 'record':
      return keysOf(def.valueType, path);
    case 'array':
      return keysOf(def.element, path);
    case 'optional':
      return keysOf(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => keysOf(option, path));
    default:
      return [];
  }
}

const keys = [
  ...new Set(
    keysOf(configSchema).map((path) => (path[0] === 'targets' && path.length > 1 ? path.slice(1) : path).join('.')),
  ),
];
const page = sections('docs/configuration.md');

describe('the configuration page', () => {
  it.each(keys)('explains the key %s', (key) => {
    const [first = ''] = key.split('.');
    const section = page[first] ?? page['The stage'] ?? '';
    const spans = [...section.matchAll(/`[^`]+`/g)].join('\n');
    expect(spans).toMatch(new RegExp(`\\b${key.split('.').at(-1)}\\b`));
  });

  it('has an example in which every key is set', () => {
    const [example] = codeBlocks('docs/configuration.md').filter(({ language }) => language === 'yaml');
    const written = new Set((example?.text ?? '').match(/[A-Za-z0-9]+(?=:(?: |$))/gm));
    // Of a description with a count the example shows the other form, the list.
    const missing = keys.map((key) => key.split('.').at(-1) ?? '').filter((key) => !written.has(key));
    expect(missing).toEqual(['count']);
  });
});

const examples = ['README.md', 'docs/configuration.md', 'docs/deploying.md'].flatMap((name) =>
  codeBlocks(name)
    .filter(({ language }) => language === 'yaml' || (language === 'json' && name === 'docs/configuration.md'))
    .map(({ text }, index) => [name, index + 1, text] as const),
);

describe('the examples of a configuration', () => {
  it.each(examples)('are valid: in %s, number %d', (name, _, text) => {
    expect(Object.keys(parseConfig(parse(text), name).targets)).not.toEqual([]);
  });
});
