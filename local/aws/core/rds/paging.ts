import { invalidParameterValue } from '../aws-fault.ts';
import { optionalInteger, optionalString, type Params } from '../params.ts';

/** One page in the order of the keys; `marker` is there if there are more. Throws InvalidParameterValue. */
export function pageOf<Item>(
  items: readonly Item[],
  params: Params,
  keyOf: (item: Item) => string,
): { readonly items: readonly Item[]; readonly marker: string | undefined } {
  const size = optionalInteger(params, 'MaxRecords', 20, 100) ?? 100;
  const marker = optionalString(params, 'Marker');
  const after = marker === undefined ? undefined : decode(marker);
  const sorted = items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .filter(({ key }) => after === undefined || key > after);
  const last = sorted.length > size ? sorted[size - 1] : undefined;
  return { items: sorted.slice(0, size).map(({ item }) => item), marker: last && encode(last.key) };
}

// The key itself would do, but callers must treat a marker as opaque.
const encode = (key: string): string => Buffer.from(`after ${key}`).toString('base64url');

function decode(marker: string): string {
  const text = Buffer.from(marker, 'base64url').toString();
  if (!text.startsWith('after ')) throw invalidParameterValue('The parameter Marker is not valid');
  return text.slice('after '.length);
}
