import type { Origin } from '../payload.ts';

/** Where each planned setting came from, by its path. */
export type Origins = Record<string, Origin>;

/** Takes the first value there is, noting its origin under the setting's path; without any, AWS decides. */
export function choose<T>(
  origins: Origins,
  path: string,
  candidates: readonly (readonly [Origin, T | undefined])[],
): T | undefined {
  const found = candidates.find(([, value]) => value !== undefined);
  origins[path] = found === undefined ? 'AWS default' : found[0];
  return found?.[1];
}
