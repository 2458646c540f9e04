import { loadModule, parseSync } from 'libpg-query';

/** One statement of an SQL text, and the line that it begins in. */
export interface SqlStatement {
  readonly line: number;
  readonly text: string;
}

export interface SqlProblem {
  readonly line: number;
  readonly text: string;
}

export interface ParsedSql {
  readonly statements: readonly SqlStatement[];
  readonly problems: readonly SqlProblem[];
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Cuts an SQL text into its statements with PostgreSQL's own parser, and says what of it cannot run in one transaction, as
 * the pipeline runs it.
 * @see https://github.com/pganalyze/libpg_query
 */
export async function parseSql(sql: string): Promise<ParsedSql> {
  await loadModule();
  const bytes = Buffer.from(sql);
  const lineAt = (position: number) => (bytes.subarray(0, position).toString().match(/\n/g)?.length ?? 0) + 1;
  let parsed: ReturnType<typeof parseSync>;
  try {
    parsed = parseSync(sql);
  } catch (error) {
    const { message, line } = syntaxError(error, sql);
    return { statements: [], problems: [{ line, text: message }] };
  }
  const found = (parsed.stmts ?? []).map(({ stmt = {}, stmt_location: from = 0, stmt_len: length }) => {
    const to = length ? from + length : bytes.length;
    const text = bytes.subarray(from, to).toString();
    const blank = leadingBlank(text);
    return {
      line: lineAt(from + Buffer.byteLength(blank)),
      text: text.slice(blank.length).trimEnd(),
      node: stmt as Node,
    };
  });
  return {
    statements: found.map(({ line, text }) => ({ line, text })),
    problems: found.flatMap(({ line, node }) => {
      const text = objection(node);
      return text === undefined ? [] : [{ line, text }];
    }),
  };
}

/** Whether the text is a single query that returns rows. */
export async function isSingleQuery(sql: string): Promise<boolean> {
  await loadModule();
  try {
    const statements = parseSync(sql).stmts ?? [];
    const [kind, select] = Object.entries((statements[0]?.stmt ?? {}) as Record<string, Node>)[0] ?? [];
    return statements.length === 1 && kind === 'SelectStmt' && select?.['intoClause'] === undefined;
  } catch {
    return false;
  }
}

/**
 * What is wrong with SQL over the columns of one table's row, `a condition` or `an expression`; undefined if nothing is that its text
 * alone tells.
 */
export async function rowSqlProblem(sql: string, what: string): Promise<string | undefined> {
  await loadModule();
  try {
    const statements = parseSync(`SELECT (${sql})`).stmts ?? [];
    const parsed = JSON.stringify(statements);
    if (statements.length !== 1) return `expected ${what}`;
    return /"SubLink":/.test(parsed)
      ? `expected no query within ${what.replace(/^an?/, 'the')}: it is asked of each row by itself`
      : undefined;
  } catch (error) {
    return `expected ${what}: ${syntaxError(error, sql).message}`;
  }
}

/** White space and comments before a statement: it begins where its first word does. */
function leadingBlank(text: string): string {
  return /^(?:\s+|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/.exec(text)?.[0] ?? '';
}

function syntaxError(error: unknown, sql: string): { readonly message: string; readonly line: number } {
  const { message, sqlDetails } = error as { message: string; sqlDetails?: { cursorPosition?: number } };
  const position = sqlDetails?.cursorPosition ?? 0;
  const line = (sql.slice(0, position).match(/\n/g)?.length ?? 0) + 1;
  const offender = /at or near "\\/.test(message) ? '; psql’s own commands do not run here' : '';
  return { message: `${message}${offender}`, line };
}

const transactionKinds: Readonly<Record<string, string>> = {
  ...{ TRANS_STMT_BEGIN: 'BEGIN', TRANS_STMT_START: 'START TRANSACTION', TRANS_STMT_COMMIT: 'COMMIT' },
  ...{ TRANS_STMT_ROLLBACK: 'ROLLBACK', TRANS_STMT_PREPARE: 'PREPARE TRANSACTION' },
  ...{ TRANS_STMT_COMMIT_PREPARED: 'COMMIT PREPARED', TRANS_STMT_ROLLBACK_PREPARED: 'ROLLBACK PREPARED' },
};
/** @see https://www.postgresql.org/docs/current/sql-commands.html */
const outsideTransactions: Readonly<Record<string, string>> = {
  ...{ VacuumStmt: 'VACUUM', CreatedbStmt: 'CREATE DATABASE', DropdbStmt: 'DROP DATABASE' },
  ...{ CreateTableSpaceStmt: 'CREATE TABLESPACE', DropTableSpaceStmt: 'DROP TABLESPACE' },
  AlterSystemStmt: 'ALTER SYSTEM',
};

/** Why a statement cannot be run; undefined if it can. */
function objection(node: Node): string | undefined {
  const [kind = '', value] = Object.entries(node)[0] ?? [];
  const statement = (value ?? {}) as Node;
  const transaction = kind === 'TransactionStmt' ? transactionKinds[String(statement['kind'])] : undefined;
  if (transaction !== undefined) return `expected no ${transaction}: the file is one transaction`;
  const outside = outsideTransactions[kind];
  if (outside !== undefined && !(kind === 'VacuumStmt' && statement['is_vacuumcmd'] !== true)) {
    return `expected no ${outside}, which cannot run in a transaction`;
  }
  if (statement['concurrent'] === true) return 'expected no CONCURRENTLY, which cannot run in a transaction';
  if (kind === 'CopyStmt' && statement['filename'] === undefined) {
    return 'expected no COPY from STDIN or to STDOUT; use INSERT';
  }
  const options = (statement['options'] ?? []) as readonly { DefElem?: { defname?: string; arg?: Node } }[];
  const password = options.find?.(({ DefElem }) => DefElem?.defname === 'password')?.DefElem;
  if ((kind === 'CreateRoleStmt' || kind === 'AlterRoleStmt') && password?.arg !== undefined) {
    return 'expected no password: the server’s log would have it; declare the role under database.roles';
  }
  return undefined;
}
