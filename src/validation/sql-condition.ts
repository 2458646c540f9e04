/**
 * What of an SQL text stands for itself: white space, texts and names in quotes, numbers and words, operators, brackets. A quote that
 * follows a word has escapes of its own (`E''`, `U&''`), and a dollar sign begins a text or a parameter: these are none of it.
 * @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
const token =
  /[ \t\r\n\f]+|'(?:[^'\0]|'')*'|"(?:[^"\0]|"")+"|[\p{L}\p{M}\p{N}_]+(?!['"$])|[-+*/<>=~!@#%^&|`?,:.]|[()[\]]/uy;

/** The words, operators and brackets of an SQL text, in its order; undefined where it has a comment, `;` or `$`, or a quote too few. */
export function wordsOfSqlCondition(text: string): readonly string[] | undefined {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at;
    const [word] = token.exec(text) ?? [];
    if (word === undefined || /^(?:--|\/\*|&['"])/.test(text.slice(at, at + 2))) return undefined;
    if (word.trim() !== '') found.push(word);
    at += word.length;
  }
  return found;
}

/** Whether it closes the brackets that it opens, and no others: so whatever is put around it stays around it. */
export function openedInSqlCondition(text: string): boolean {
  const open: string[] = [];
  for (const word of wordsOfSqlCondition(text) ?? []) {
    if (word === '(' || word === '[') open.push(word === '(' ? ')' : ']');
    else if ((word === ')' || word === ']') && open.pop() !== word) return false;
  }
  return open.length === 0;
}
