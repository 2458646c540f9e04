import type { Origin } from '../payload/plan.ts';

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

/** Takes what the profile says, else what this pipeline does by itself, noting which it was. */
export function withDefault<T>(origins: Origins, path: string, declared: T | undefined, otherwise: T): T {
  origins[path] = declared === undefined ? 'pipeline default' : 'profile';
  return declared ?? otherwise;
}
