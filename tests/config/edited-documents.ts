import fc from 'fast-check';
import { fullDocument, pathsOf } from './documents.ts';

type Key = string | number;
type Edit = { readonly path: readonly Key[]; readonly key: Key; readonly value: unknown; readonly remove: boolean };

const strangeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '', 'surplus', 'a b', '0'];

/** The document after one to six edits, each of which replaces, adds or removes one key somewhere. */
export function editedDocuments(
  values: fc.Arbitrary<unknown>,
  original: object = fullDocument(),
): fc.Arbitrary<object> {
  const paths = [[], ...pathsOf(original)];
  const keys = [...new Set(paths.flatMap((path) => path.slice(-1))), ...strangeKeys];
  const edit = fc.record({
    path: fc.constantFrom<readonly Key[]>(...paths),
    key: fc.constantFrom<Key>(...keys),
    value: values,
    remove: fc.boolean(),
  });
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => edited(original, edits));
}

function isObject(value: unknown): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null;
}

function edited(original: object, edits: readonly Edit[]): object {
  const document = structuredClone(original);
  for (const { path, key, value, remove } of edits) {
    const at = path.reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), document);
    if (!isObject(at)) continue;
    // A list has numbers for keys, one after the other.
    if (Array.isArray(at)) at.splice(Number(key) || 0, 1, ...(remove ? [] : [value]));
    else if (remove) delete at[key];
    // As a parser does it: `__proto__` is a key like any other.
    else Object.defineProperty(at, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return document;
}
