/** How many bytes a value takes in a payload, as JSON in UTF-8: what Step Functions' quota counts. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '');
}

/** As many of the items, from the first, as have room in so many bytes; how many of them have none. */
export function fitting<Item>(
  items: readonly Item[],
  bytes: number,
): { readonly shown: readonly Item[]; readonly omitted: number } {
  let used = 2;
  const end = items.findIndex((item) => {
    used += bytesOf(item) + 1;
    return used > bytes;
  });
  return end < 0 ? { shown: items, omitted: 0 } : { shown: items.slice(0, end), omitted: items.length - end };
}
