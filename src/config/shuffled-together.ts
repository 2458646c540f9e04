import { type Path, type Problem, valueAt } from '../validation/validation.ts';

/** Columns that are to stay together with others of their table, of which there are none: their word may be misspelt. */
export function shuffledAlone(document: unknown, path: Path): readonly Problem[] {
  const at = [...path, 'database', 'masking'];
  const masking = valueAt(document, at);
  if (!Array.isArray(masking)) return [];
  return masking.flatMap((_item, index) => {
    const columns = [...at, index, 'columns'];
    const words = Object.keys(Object(valueAt(document, columns))).map((name) => {
      const word = [...columns, name, 'shuffle', 'together'];
      return { path: word, together: valueAt(document, word) };
    });
    return words.flatMap((one) =>
      typeof one.together === 'string' && words.filter(({ together }) => together === one.together).length === 1
        ? [
            {
              path: one.path,
              text: `expected the word of another column of the table, got ${JSON.stringify(one.together)}, which no other one has`,
            },
          ]
        : [],
    );
  });
}
