/** A copy of the definition with one value put in. */
export function changed(definition: object, path: readonly (string | number)[], value: unknown): object {
  const copy = structuredClone(definition) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}
