import { type Path, type Problem, valueAt } from '../validation/validation.ts';

/** What a reader may be granted besides, where it is to read only: SetupDBUsers takes all else from it. */
const reading: Readonly<Record<string, readonly string[]>> = {
  database: ['CONNECT', 'TEMPORARY'],
  schemas: ['USAGE'],
  tables: ['SELECT'],
  sequences: ['SELECT'],
  functions: ['EXECUTE'],
};

/** `readonly` is a ceiling: a grant to write in the same database and schema contradicts it. */
export function readersGrantedToWrite(document: unknown, path: Path): readonly Problem[] {
  const roles = [...path, 'database', 'roles'];
  const main = valueAt(document, [...path, 'database', 'name']);
  return each(document, roles).flatMap((role) => {
    if (valueAt(document, [...role, 'access']) !== 'readonly') return [];
    const databases = valueAt(document, [...role, 'databases']) ?? (main === undefined ? [] : [main]);
    const schemas = valueAt(document, [...role, 'schemas']);
    return each(document, [...role, 'grants']).flatMap((grant) => {
      if (!meet(valueAt(document, [...grant, 'databases']), databases)) return [];
      const sameSchemas = meet(valueAt(document, [...grant, 'schemas']), schemas);
      return Object.entries(reading)
        .filter(([kind]) => kind === 'database' || sameSchemas)
        .flatMap(([kind, harmless]) =>
          each(document, [...grant, 'privileges', kind]).flatMap((at) => {
            const privilege = valueAt(document, at);
            const text = `expected no privilege to change what the role may only read, got ${JSON.stringify(privilege)}`;
            return typeof privilege === 'string' && !harmless.includes(privilege) ? [{ path: at, text }] : [];
          }),
        );
    });
  });
}

function each(document: unknown, path: Path): readonly Path[] {
  const list = valueAt(document, path);
  return Array.isArray(list) ? list.map((_item, index) => [...path, index]) : [];
}

/** A list that is left out has everything. */
function meet(one: unknown, other: unknown): boolean {
  return !Array.isArray(one) || !Array.isArray(other) || one.some((item) => other.includes(item));
}
