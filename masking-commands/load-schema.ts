import pg from 'pg';
import type { DumpStatement, DumpText } from './dump-statements.ts';

/** What of a dump is not in the database that it was loaded into. */
export interface LeftOut {
  /** What has no part in what columns there are, in words, each once. */
  readonly told: readonly string[];
  /** What has: a table, a constraint or a trigger that PostgreSQL did not take, each with its line. */
  readonly missing: readonly string[];
}

/** Runs SQL in the database that is loaded; the superuser's is for what the master of a cluster may not. */
export interface LoadSessions {
  asMaster(sql: string): Promise<unknown>;
  asSuperuser(sql: string): Promise<unknown>;
}

/** Whose things are, and who may what: all is the master's here, who alone masks. */
const aboutRoles: ReadonlySet<string> = new Set([
  ...['AlterOwnerStmt', 'GrantStmt', 'GrantRoleStmt', 'AlterDefaultPrivilegesStmt', 'CreateRoleStmt', 'AlterRoleStmt'],
  ...['AlterRoleSetStmt', 'DropRoleStmt', 'SecLabelStmt', 'CreatePolicyStmt', 'CreateUserMappingStmt'],
]);
/** Rows, databases, and what reaches other servers. */
const unwanted: ReadonlySet<string> = new Set([
  ...['InsertStmt', 'CopyStmt', 'CreatedbStmt', 'DropdbStmt', 'AlterDatabaseSetStmt', 'AlterDatabaseStmt'],
  ...['CreateSubscriptionStmt', 'AlterSubscriptionStmt', 'TransactionStmt'],
]);
/** What decides about columns, and how their tables are masked. */
const ofColumns: ReadonlySet<string> = new Set([
  ...['CreateStmt', 'AlterTableStmt', 'CreateTrigStmt', 'CreateEnumStmt', 'CreateDomainStmt', 'CompositeTypeStmt'],
  ...['CreateRangeStmt', 'RuleStmt', 'CreateSeqStmt', 'AlterSeqStmt'],
]);

/**
 * Runs what a dump has of a schema, statement by statement, and goes on past what PostgreSQL refuses. All of it becomes the master's.
 * A type of an extension that is not here is made, as one that holds anything.
 */
export async function loadSchema({ statements, leftOut }: DumpText, sessions: LoadSessions): Promise<LeftOut> {
  const told: string[] = [];
  const missing: string[] = [];
  let roles = 0;
  for (const statement of statements) {
    if (unwanted.has(statement.kind)) continue;
    if (aboutRoles.has(statement.kind) || changesOwner(statement)) {
      roles += 1;
      continue;
    }
    const refused = await run(statement, sessions, told);
    if (refused === undefined) continue;
    const text = `line ${statement.line}: left out ${firstWords(statement.text)}: ${refused}`;
    if (ofColumns.has(statement.kind) || isUnique(statement)) missing.push(text);
    else if (statement.kind !== 'VariableSetStmt' && statement.kind !== 'CommentStmt') told.push(text);
  }
  const count = (number: number, what: string) => (number === 0 ? [] : [`left out ${number} ${what}`]);
  return {
    told: [
      ...count(roles, 'statements about owners, roles and privileges: all is the one user’s here'),
      ...count(leftOut.psql, 'commands of psql’s own'),
      ...count(leftOut.rows, 'rows: a schema is all that is wanted'),
      ...told,
    ],
    missing,
  };
}

/** duplicate_schema, duplicate_object (such as an extension that is there). */
const alreadyThere: ReadonlySet<unknown> = new Set(['42P06', '42710']);
const undefinedObject = '42704';

/** Why PostgreSQL refuses it; undefined where it doesn't. */
async function run(statement: DumpStatement, sessions: LoadSessions, told: string[]): Promise<string | undefined> {
  const { kind, text } = statement;
  const session = kind === 'CreateExtensionStmt' ? sessions.asSuperuser : sessions.asMaster;
  const stood = new Set<string>();
  for (let sql = text; ; ) {
    try {
      await session(sql);
      return undefined;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      if (alreadyThere.has(error.code) && kind !== 'CreateTrigStmt') return undefined;
      const type =
        error.code === undefinedObject ? /^type "(.+?)(?:\[\])?" does not exist$/.exec(error.message)?.[1] : undefined;
      if (type === undefined || stood.has(type)) return error.message;
      stood.add(type);
      if (await standIn(type, sessions)) told.push(`type ${type} is not here: one that holds anything stands for it`);
      // The modifiers of the type that is not here: `geometry(Point,4326)`.
      sql = sql.replace(new RegExp(`(${escaped(type)}"?)\\([^()]*\\)`, 'g'), '$1');
    }
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A base type of its own under the name, which is no text to anybody. */
async function standIn(name: string, { asSuperuser }: LoadSessions): Promise<boolean> {
  const parts = name.replaceAll('"', '').split('.');
  const named = (suffix: string) =>
    parts.map((part, at) => pg.escapeIdentifier(at === parts.length - 1 ? `${part}${suffix}` : part)).join('.');
  const [type, input, output] = [named(''), named('_stand_in'), named('_stand_in_out')];
  return await asSuperuser(
    `CREATE TYPE ${type};
     CREATE FUNCTION ${input}(cstring) RETURNS ${type} LANGUAGE internal IMMUTABLE STRICT AS 'textin';
     CREATE FUNCTION ${output}(${type}) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
     CREATE TYPE ${type} (INPUT = ${input}, OUTPUT = ${output}, INTERNALLENGTH = VARIABLE, STORAGE = extended)`,
  ).then(
    () => true,
    () => false,
  );
}

function changesOwner({ kind, node }: DumpStatement): boolean {
  const commands = (node['cmds'] ?? []) as readonly { AlterTableCmd?: { subtype?: string } }[];
  return kind === 'AlterTableStmt' && commands.some(({ AlterTableCmd }) => AlterTableCmd?.subtype === 'AT_ChangeOwner');
}

const isUnique = ({ kind, node }: DumpStatement) => kind === 'IndexStmt' && node['unique'] === true;

/** `CREATE TABLE public.shops`. */
function firstWords(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .split(/ ?[(;]/, 1)[0]
      ?.slice(0, 80) ?? ''
  );
}
