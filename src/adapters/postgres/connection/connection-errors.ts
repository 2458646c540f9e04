import { DatabaseError } from 'pg';
import { PipelineError } from '../../../failures/pipeline-error.ts';
import { answeredBy, isServersOwn, toldRefusal } from '../data/data-errors.ts';

/** What a failed statement or connection was for. */
export interface StatementContext {
  readonly database: string;
  /** The role that was being set up, or that was logging in. */
  readonly role?: string;
}

/** invalid_password, invalid_authorization_specification. */
const refusedLogin = /^28/;
/** connection_exception, too_many_connections, and operator_intervention without query_canceled. */
const lostSession = /^(?:08|53300|57P)/;
/** OpenSSL's and Node's names for a certificate that does not hold. */
const untrusted =
  /^(?:CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED)/;

/**
 * SQLSTATE of an error that PostgreSQL itself answered with.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function sqlState(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.code : undefined;
}

function nodeCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * What of it may be told, for a trigger on logins, or a function that a statement runs, says anything. Without a statement
 * it is about a session, which the server refuses in its own words.
 */
function messageOf(error: unknown, statement?: string): string {
  if (error instanceof DatabaseError) {
    const isFixed = isServersOwn(error) && (statement === undefined || isLost(error));
    return isFixed ? error.message : toldRefusal(error, statement ?? '');
  }
  // Node.js puts the attempts at several addresses into one error that has a code but no message.
  if (error instanceof AggregateError && error.message === '')
    return error.errors.map((one) => messageOf(one)).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function isLost(error: DatabaseError): boolean {
  return lostSession.test(error.code ?? '') && isServersOwn(error);
}

/** invalid_password */
const wrongPassword = '28P01';

/**
 * Whether a server that is still settling after a restore may be expected to accept the same connection soon. It may still
 * have the master's old password, just after it was given another one.
 */
export function maySettle(error: PipelineError, asMaster: boolean): boolean {
  return error.name === 'DatabaseUnreachable' || (asMaster && error.facts['sqlstate'] === wrongPassword);
}

/** read_only_sql_transaction */
const readOnly = '25006';

/**
 * The pipeline's own statements are refused so where the writer has become a reader: after a failover the endpoint leads to
 * another one. It is no setting's doing, for the session has overridden those.
 */
export function afterDemotion(error: unknown): unknown {
  if (!(error instanceof PipelineError) || error.name !== 'UserSetupFailed' || error.facts['sqlstate'] !== readOnly) {
    return error;
  }
  return demoted(String(error.facts['database']));
}

/** DatabaseUnreachable: this server takes no writes. */
export function demoted(database: string): PipelineError {
  return new PipelineError(
    'DatabaseUnreachable',
    `Database ${database} cannot be written to: this server is no longer, or not yet, the cluster's writer.`,
    { database, code: readOnly },
  );
}

/** Why no session came about: DatabaseUnreachable, DatabaseLoginFailed, DatabaseUntrusted or UserSetupFailed. */
export function connectFailure(
  error: unknown,
  endpoint: { readonly host: string; readonly port: number },
  context: { readonly database: string; readonly role: string },
): PipelineError {
  const where = `${endpoint.host}:${endpoint.port}`;
  const facts = { ...endpoint, ...context, message: messageOf(error) };
  const sqlstate = sqlState(error);
  if (sqlstate !== undefined) {
    if (refusedLogin.test(sqlstate)) {
      return new PipelineError(
        'DatabaseLoginFailed',
        `${where} refuses the login of ${context.role} to database ${context.database}: ${messageOf(error)}.`,
        { ...facts, sqlstate },
      );
    }
    if (!(error instanceof DatabaseError && isLost(error))) return statementFailure(error, context);
  }
  if (messageOf(error).startsWith('SASL')) {
    return new PipelineError(
      'DatabaseLoginFailed',
      `${where} and the credentials of ${context.role} do not agree: ${messageOf(error)}.`,
      facts,
      { cause: error },
    );
  }
  const code = nodeCode(error);
  if ((code !== undefined && untrusted.test(code)) || /not support SSL/.test(messageOf(error))) {
    return new PipelineError(
      'DatabaseUntrusted',
      `The identity of ${where} cannot be verified: ${messageOf(error)}.`,
      { ...facts, ...(code === undefined ? {} : { code }) },
      { cause: error },
    );
  }
  const limited = error instanceof DatabaseError && sqlstate === '53300' ? limits[error.routine ?? ''] : undefined;
  if (limited === undefined) return unreachable(error, where, facts);
  const full = `${limited} ${limited === 'role' ? context.role : context.database}`;
  return new PipelineError(
    'DatabaseUnreachable',
    `${where} takes no further session: the CONNECTION LIMIT of ${full} is reached. Unless others' sessions take it up, raise it in the source database.`,
    { ...facts, code: '53300' },
  );
}

/** The functions of PostgreSQL that refuse a session for a limit of their own, and not for one of the whole server. */
const limits: Readonly<Record<string, 'role' | 'database'>> = {
  InitializeSessionUserId: 'role',
  CheckMyDatabase: 'database',
};

/**
 * Why a statement failed: UserSetupFailed, or DatabaseUnreachable if the session was lost with it. `statement` is its text,
 * with values if it has any: what PostgreSQL says of it is told as far as it cannot be data, nor what a function RAISEs.
 */
export function statementFailure(error: unknown, context: StatementContext, statement = ''): PipelineError {
  const sqlstate = sqlState(error);
  const { database, role } = context;
  if (!(error instanceof DatabaseError) || sqlstate === undefined || isLost(error)) {
    return unreachable(error, `Database ${database}`, { ...context, message: messageOf(error, statement) });
  }
  const subject = role === undefined ? `database ${database}` : `role ${role} in database ${database}`;
  const message = messageOf(error, `${statement}\n${database}\n${role ?? ''}`);
  return answeredBy(
    new PipelineError(
      'UserSetupFailed',
      `PostgreSQL refused to set up ${subject}: ${message} (SQLSTATE ${sqlstate}).`,
      { ...context, sqlstate, message },
    ),
    error,
  );
}

/** UserSetupFailed for what PostgreSQL would let pass, or only warn of. */
export function setupRefused(context: StatementContext, sqlstate: string, message: string): PipelineError {
  const { database, role } = context;
  return new PipelineError(
    'UserSetupFailed',
    `${role === undefined ? `Database ${database} cannot be set up` : `Role ${role} cannot be set up in database ${database}`}: ${message} (SQLSTATE ${sqlstate}).`,
    { ...context, sqlstate, message },
  );
}

function unreachable(error: unknown, where: string, facts: Record<string, string | number>): PipelineError {
  const code = sqlState(error) ?? nodeCode(error);
  return new PipelineError(
    'DatabaseUnreachable',
    `${where} cannot be reached: ${messageOf(error)}.`,
    { ...facts, ...(code === undefined ? {} : { code }) },
    // What the server has answered with is told above, as far as it may be.
    error instanceof DatabaseError ? {} : { cause: error },
  );
}
