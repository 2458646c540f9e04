import type { View } from './truth.ts';

/** The lists that RDS answers in pages, by action: the list, and what its items are sorted by. */
const lists: Readonly<Record<string, readonly [list: string, id: string]>> = {
  DescribeDBClusters: ['DBClusters', 'DBClusterIdentifier'],
  DescribeDBInstances: ['DBInstances', 'DBInstanceIdentifier'],
  DescribeDBClusterSnapshots: ['DBClusterSnapshots', 'DBClusterSnapshotArn'],
};

/**
 * What RDS answers where a page has room for few: a page begins behind the item that the last one has ended with, whatever has
 * come or gone since. Nothing is paged without a size.
 */
export function inPages(action: string, params: View, size: number | undefined, look: (params: View) => View): View {
  const [list, id] = lists[action] ?? [];
  if (size === undefined || list === undefined || id === undefined) return look(params);
  const { Marker: after, ...asked } = params;
  const items: View[] = [];
  for (let marker: unknown; ; ) {
    const page = look({ ...asked, ...(marker === undefined ? {} : { Marker: marker }) });
    items.push(...((page[list] ?? []) as readonly View[]));
    marker = page['Marker'];
    if (marker === undefined) break;
  }
  const rest = items
    .sort((one, other) => (String(one[id]) < String(other[id]) ? -1 : 1))
    .filter((item) => after === undefined || String(item[id]) > String(after));
  const shown = rest.slice(0, size);
  return { [list]: shown, ...(rest.length > size ? { Marker: String(shown.at(-1)?.[id]) } : {}) };
}
