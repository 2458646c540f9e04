import { DatabaseError } from 'pg';
import type { PipelineError } from '../../../failures/pipeline-error.ts';

/** Kept beside the errors, not as their causes: a log writes causes, and what PostgreSQL answers may have data in it. */
const answers = new WeakMap<PipelineError, DatabaseError>();

export function answeredBy(error: PipelineError, answer: unknown): PipelineError {
  if (answer instanceof DatabaseError) answers.set(error, answer);
  return error;
}

/** What PostgreSQL answered the statement with that this error is about; never to be told as it is. */
export function answerOf(error: PipelineError): DatabaseError | undefined {
  return answers.get(error);
}

/** What PostgreSQL said of a statement on data, without any of the data. */
export interface DataError {
  readonly sqlstate: string;
  readonly message: string;
  /** Characters from the beginning of the statement, from 1. */
  readonly position?: number;
}

/**
 * The classes whose messages are PostgreSQL's own words and names of the catalogue. All others may quote a value: those
 * of 22 and 23 do, and whoever writes a function can RAISE anything.
 *
 * division_by_zero, cardinality_violation, invalid_transaction_state, serialization_failure and deadlock, insufficient
 * resources, program limits, object state, operator intervention.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const ownWords = /^(?:22012|21000|25...|40...|53...|54...|55...|57...)$/;
/**
 * Of these the names that the statement says: what it names wrongly, may not do, or what is not supported. A cast such as
 * `value::regclass` raises them with a value of the data for the name.
 */
const namesObjects = /^(?:0A000|2BP01|3D000|3F000|42...)$/;
/** These with no name in quotes are of fixed words too; others such as "operator does not exist: x" are not. */
const fixedWords = /^(?:0A000|2BP01|42501)$/;
/** These say that a limit is reached or a deadlock broken, whatever was being done; `file` is of PostgreSQL's source. */
const endsStatements = /^(?:postgres|deadlock)\.c$/;
/** Of the files of PostgreSQL that report these errors; in others, such as that of RAISE, a user chooses the names. */
const reportsConstraints =
  /^(?:execMain|execExprInterp|execIndexing|nbtinsert|ri_triggers|domains|tablecmds|tupdesc|indexcmds)\.c$/;

/**
 * `statement` is the text that was run, or names that may be told: what a message quotes is told only if it stands there.
 * Undefined if it is no error that PostgreSQL answered a statement with.
 */
export function dataError(error: PipelineError, statement: string): DataError | undefined {
  const answer = answerOf(error);
  const { sqlstate } = error.facts;
  if (typeof sqlstate !== 'string' || answer === undefined) return undefined;
  const position = Number(answer.position);
  const hasPosition = Number.isInteger(position) && position > 0;
  return { sqlstate, message: toldMessage(answer, statement), ...(hasPosition ? { position } : {}) };
}

/** Of a statement's error what may be told: PostgreSQL's message, or what kind of error it is. */
function toldMessage(answer: DatabaseError, statement: string): string {
  const sqlstate = answer.code ?? '';
  return isSafe(answer, sqlstate, statement) ? answer.message : withoutData(answer, sqlstate);
}

/** Classes whose details name roles and objects of the catalogue: what a permission lacks, what depends on what. */
const namingDetails = /^(?:42501|2BP01|0LP01)$/;
/** Of the files that report what has to do with roles; they are no function's. */
const reportsRoles = /^(?:user|acl|aclchk|heapam|superuser)\.c$/;

/**
 * The same of a statement that the pipeline has written, on the catalogue: with the detail of a permission. Functions, event
 * triggers and checks of the database may all the same run with it, and say anything.
 */
export function toldRefusal(answer: DatabaseError, statement: string): string {
  const isOwn = answer.where === undefined && answer.internalQuery === undefined;
  const { code = '', file = '', message, detail } = answer;
  if (isOwn && code.startsWith('XX') && reportsRoles.test(file)) return message;
  const told = toldMessage(answer, statement);
  const hasDetail = isOwn && told === message && namingDetails.test(code) && detail !== undefined;
  return hasDetail ? `${told}: ${detail}` : told;
}

/** Whether PostgreSQL itself says it, and no function's RAISE. */
export function isServersOwn({ where, internalQuery, file }: DatabaseError): boolean {
  return (where === undefined && internalQuery === undefined) || endsStatements.test(file ?? '');
}

function isSafe(error: DatabaseError, sqlstate: string, statement: string): boolean {
  if (ownWords.test(sqlstate) && endsStatements.test(error.file ?? '')) return true;
  // What is said from within a function, a trigger or a DO block may be of RAISE, or of a statement made of data.
  if (error.where !== undefined || error.internalQuery !== undefined) return false;
  const named = [error.schema, error.table, error.column, error.dataType, error.constraint];
  const quoted = [...error.message.matchAll(/"([^"]*)"/g)].map(([, name]) => name ?? '');
  const isTold = quoted.every((name) => named.includes(name) || statement.includes(name));
  // Class 53 quotes files of the server.
  if (ownWords.test(sqlstate)) return isTold || sqlstate.startsWith('53');
  if (!namesObjects.test(sqlstate)) return false;
  // A position is of the parser, which has seen the statement and no data.
  if (error.position !== undefined) return true;
  if (sqlstate === '42601') return false;
  return isTold && (quoted.length > 0 || fixedWords.test(sqlstate));
}

/** What went wrong, where, and no word of PostgreSQL's message. */
function withoutData(error: DatabaseError, sqlstate: string): string {
  const named = reportsConstraints.test(error.file ?? '');
  const { constraint, table, column, where = '' } = error;
  const line = /PL\/pgSQL function .* line (\d+) at /.exec(where)?.[1];
  const places = [
    ...(named && constraint !== undefined ? [`constraint "${constraint}"`] : []),
    ...(named && table !== undefined ? [`table "${table}"`] : []),
    ...(named && column !== undefined ? [`column "${column}"`] : []),
    ...(where === '' ? [] : [line === undefined ? 'in a function' : `in a function, at its line ${line}`]),
  ];
  return `${kindOf(sqlstate)}${places.length === 0 ? '' : ` (${places.join(', ')})`}`;
}

function kindOf(sqlstate: string): string {
  if (/^2[23]/.test(sqlstate)) return 'a value is not allowed';
  if (sqlstate.startsWith('P0')) return 'a function or DO block has raised an exception; its text is left out';
  return 'the message is left out, for it may quote data';
}
