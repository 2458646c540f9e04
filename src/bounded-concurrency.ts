/** Does the work for every item, at most so many at a time; results in the items' order. Throws the first failure. */
export async function withConcurrency<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  let failed = false;
  const worker = async () => {
    while (next < items.length && !failed) {
      const index = next;
      next += 1;
      try {
        results[index] = await work(items[index] as Item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
  // All have ended: none goes on with a connection that is closed meanwhile.
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
