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

/** Whether it closes the brackets that it opens, and no others, so that whatever is put around it stays around it; and is no list. */
export function openedInSqlCondition(text: string): boolean {
  const open: string[] = [];
  for (const word of wordsOfSqlCondition(text) ?? []) {
    if (word === ',' && open.length === 0) return false;
    if (word === '(' || word === '[') open.push(word === '(' ? ')' : ']');
    else if ((word === ')' || word === ']') && open.pop() !== word) return false;
  }
  return open.length === 0;
}

/**
 * Whether it may name what is not PostgreSQL's own: with a schema or a table before a dot, an operator by OPERATOR(), or a type by
 * RETURNING, whose names PostgreSQL notes nowhere. A literal of somebody's type runs its code as soon as it is read.
 */
export function namesElsewhere(text: string): boolean {
  const words = wordsOfSqlCondition(text) ?? [];
  return words.some((word, at) => {
    if (/^(?:operator|returning)$/i.test(word)) return true;
    if (word !== '.') return false;
    const [before = '', after = ''] = [words[at - 1], words[at + 1]];
    return !/^\d/.test(before) && (/^[\p{L}\p{M}\p{N}_"\])]/u.test(before) || !/^\d/.test(after));
  });
}

/**
 * Whether a text in it may be read as a time that is another one whenever it is read. Texts that stand one after the other are one, and
 * PostgreSQL passes over what is neither letter nor digit.
 * @see https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-SPECIAL-VALUES
 */
export function hasPassingTime(text: string): boolean {
  const words = wordsOfSqlCondition(text) ?? [];
  const texts = words.map((word) => (word.startsWith("'") ? word.slice(1, -1) : '\n')).join('');
  return /(?<!\p{L})(?:now|today|tomorrow|yesterday)(?!\p{L})/iu.test(texts);
}
