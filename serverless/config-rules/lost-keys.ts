import type { Path, Problem } from '../../src/validation/validation.ts';

/** Every key of a document that no object of JavaScript would keep: a column of that name would stay as production has it. */
export function lostKeys(document: unknown, path: Path = []): readonly Problem[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => {
    const at = [...path, Array.isArray(document) ? Number(name) : name];
    const lost =
      name === '__proto__' ? [{ path: at, text: `expected another name than ${name}, which would be lost` }] : [];
    return [...lost, ...lostKeys(value, at)];
  });
}
