/**
 * The JSON documents of a text, one after the other, with nothing but blanks between them: as a shell makes them that
 * writes page after page into one file. Throws a SyntaxError.
 */
export function jsonDocuments(text: string): readonly unknown[] {
  const ends = endsOfDocuments(text);
  const starts = [0, ...ends];
  const parts = starts.map((start, index) => text.slice(start, ends[index])).filter((part) => part.trim() !== '');
  return parts.map((part): unknown => JSON.parse(part));
}

/** Where each outermost object or list is closed. */
function endsOfDocuments(text: string): readonly number[] {
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    if (token !== '}' && token !== ']') continue;
    depth -= 1;
    if (depth === 0) ends.push(index + 1);
  }
  return ends;
}
