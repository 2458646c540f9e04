import { toldByName } from '../src/adapters/postgres/columns/telling-names.ts';
import type { JsonRule } from '../src/ports/database-data.ts';
import { shapeOf } from './value-shapes.ts';

type PathRule = JsonRule['paths'][number];

/** With more of them keys are no form, but names. */
const mostPaths = 100;
/** A key that is part of a form, and no name, address or number of somebody. */
const plainKey = /^[A-Za-z_]{1,40}\d{0,2}$/;

const nameParts = { firstName: 'first', lastName: 'last', fullName: 'full' } as const;

/**
 * A rule for documents by the names of their keys and by what the values look like; undefined where no path has one, or where keys are
 * such that they may be somebody's themselves, for these stay.
 */
export function documentRule(documents: readonly unknown[]): JsonRule | undefined {
  const leaves = new Map<string, { readonly key: string; readonly values: string[] }>();
  const isForm = documents.every((document) => collect(document, { path: '$', key: '' }, leaves));
  if (!isForm || leaves.size > mostPaths) return undefined;
  const paths = [...leaves].flatMap(([path, { key, values }]): readonly PathRule[] => {
    const rule = ruleOf(key, values);
    return rule === undefined ? [] : [{ path, rule }];
  });
  return paths.length === 0 ? undefined : { type: 'json', paths, others: 'null' };
}

/** Texts and numbers by their path. False if a key is no plain word. */
function collect(
  value: unknown,
  at: { readonly path: string; readonly key: string },
  leaves: Map<string, { readonly key: string; readonly values: string[] }>,
): boolean {
  if (Array.isArray(value)) return value.every((one) => collect(one, { ...at, path: `${at.path}[*]` }, leaves));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).every(
      ([key, one]) => plainKey.test(key) && collect(one, { path: `${at.path}.${key}`, key }, leaves),
    );
  }
  if (typeof value !== 'string' && typeof value !== 'number') return true;
  const leaf = leaves.get(at.path) ?? { key: at.key, values: [] };
  leaf.values.push(String(value));
  leaves.set(at.path, leaf);
  return true;
}

function ruleOf(key: string, values: readonly string[]): PathRule['rule'] | undefined {
  const told = shapeOf(values) ?? toldByName(key);
  if (told === 'email') return { type: 'email', domain: 'example.com' };
  if (told === 'phone' || told === 'iban' || told === 'card') return { type: told };
  return told !== undefined && told in nameParts
    ? { type: 'name', part: nameParts[told as keyof typeof nameParts] }
    : undefined;
}
