import { loadModule, parseSync } from 'libpg-query';

/** One statement of a dump, the line that it begins in, and its kind and content as PostgreSQL's parser names them. */
export interface DumpStatement {
  readonly line: number;
  readonly text: string;
  readonly kind: string;
  readonly node: Readonly<Record<string, unknown>>;
}

export interface DumpText {
  readonly statements: readonly DumpStatement[];
  /** psql's own commands and rows of COPY, which are no part of a schema. */
  readonly leftOut: { readonly psql: number; readonly rows: number };
}

/** A dump that is no plain text of SQL. */
export class NoDump extends Error {
  override readonly name = 'NoDump';
}

/**
 * Cuts what `pg_dump --schema-only` wrote into its statements with PostgreSQL's own parser. Throws NoDump for another format of
 * dumps, bytes that are no UTF-8, and what is no SQL, with its line.
 * @see https://www.postgresql.org/docs/current/app-pgdump.html
 */
export async function dumpStatements(bytes: Uint8Array): Promise<DumpText> {
  const { sql, ...leftOut } = withoutPsql(decoded(bytes));
  await loadModule();
  const source = Buffer.from(sql);
  let line = 1;
  let counted = 0;
  // Statements come one after the other: each line is counted once.
  const lineAt = (position: number) => {
    for (; counted < position; counted += 1) if (source[counted] === newline) line += 1;
    return line;
  };
  const statements = (parsed(sql).stmts ?? []).map(({ stmt = {}, stmt_location: from = 0, stmt_len: length }) => {
    const text = source.subarray(from, length ? from + length : source.length).toString();
    const blank = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.exec(text)?.[0] ?? '';
    const [kind = '', node = {}] = Object.entries(stmt as Readonly<Record<string, DumpStatement['node']>>)[0] ?? [];
    return { line: lineAt(from + Buffer.byteLength(blank)), text: text.slice(blank.length).trimEnd(), kind, node };
  });
  return { statements, leftOut };
}

const newline = 0x0a;

function decoded(bytes: Uint8Array): string {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'PGDMP') {
    throw new NoDump('expected a plain dump, got one in the custom format; leave --format=custom out');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new NoDump('expected UTF-8 text, got other bytes; dump with --encoding=UTF8', { cause });
  }
}

function parsed(sql: string): ReturnType<typeof parseSync> {
  try {
    return parseSync(sql);
  } catch (error) {
    const { message, sqlDetails } = error as { message: string; sqlDetails?: { cursorPosition?: number } };
    const line = (sql.slice(0, sqlDetails?.cursorPosition ?? 0).match(/\n/g)?.length ?? 0) + 1;
    throw new NoDump(`line ${line}: ${message}`, { cause: error });
  }
}

/** What may hold a backslash or a semicolon that means nothing: comments, quoted texts and names, dollar-quoted bodies. */
const quoted =
  /--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?\$\1\$/y;

/** Blanks psql's commands and COPY's rows, so that all that is left stands in the line where it stood. */
function withoutPsql(text: string): { readonly sql: string; readonly psql: number; readonly rows: number } {
  let sql = '';
  let statement = 0;
  let psql = 0;
  let rows = 0;
  for (let at = 0; at < text.length; ) {
    quoted.lastIndex = at;
    const end = (from: number) => (text.indexOf('\n', from) + 1 || text.length + 1) - 1;
    const part = quoted.exec(text)?.[0];
    if (part !== undefined) {
      sql += part;
      at += part.length;
    } else if (text[at] === '\\' && (at === 0 || text[at - 1] === '\n')) {
      psql += 1;
      at = end(at);
    } else if (text[at] === ';' && /^\s*COPY\b[\s\S]*\bFROM\s+stdin\b[\s\S]*$/i.test(sql.slice(statement))) {
      const from = end(at);
      const last = text.indexOf('\n\\.', from);
      const to = last === -1 ? text.length : end(last + 1);
      const lines = text.slice(from, to).match(/\n/g)?.length ?? 0;
      rows += Math.max(lines - 1, 0);
      sql = `${sql.slice(0, statement)}${sql.slice(statement).replace(/[^\n]/g, '')}${'\n'.repeat(lines)}`;
      at = to;
      statement = sql.length;
    } else {
      if (text[at] === ';') statement = sql.length + 1;
      sql += text[at];
      at += 1;
    }
  }
  return { sql, psql, rows };
}
