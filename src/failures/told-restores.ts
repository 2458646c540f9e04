/**
 * The failed restores that this process has told of, with the attempt at which it did. A process that dies forgets them, and the
 * failure is told twice: better than not at all.
 */
export const toldRestores = new Map<string, number>();
