import { DatabaseError } from 'pg';
import { PipelineError } from '../../errors.ts';

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

function messageOf(error: unknown): string {
  // Node.js puts the attempts at several addresses into one error that has a code but no message.
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/**
 * PostgreSQL's own words. The detail says what a permission lacks; no statement made here has data in it, and none a
 * password.
 */
function refusal(error: unknown): string {
  const detail = error instanceof DatabaseError ? error.detail : undefined;
  return detail === undefined ? messageOf(error) : `${messageOf(error)}: ${detail}`;
}

/** Whether a server that is still settling after a restore may be expected to accept the same connection soon. */
export function maySettle(error: PipelineError): boolean {
  return error.name === 'DatabaseUnreachable';
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
        { cause: error },
      );
    }
    if (!lostSession.test(sqlstate)) return statementFailure(error, context);
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
  return unreachable(error, where, facts);
}

/** Why a statement failed: UserSetupFailed, or DatabaseUnreachable if the session was lost with it. */
export function statementFailure(error: unknown, context: StatementContext): PipelineError {
  const sqlstate = sqlState(error);
  const { database, role } = context;
  if (sqlstate === undefined || lostSession.test(sqlstate)) {
    return unreachable(error, `Database ${database}`, { ...context, message: messageOf(error) });
  }
  const subject = role === undefined ? `database ${database}` : `role ${role} in database ${database}`;
  return new PipelineError(
    'UserSetupFailed',
    `PostgreSQL refused to set up ${subject}: ${refusal(error)} (SQLSTATE ${sqlstate}).`,
    { ...context, sqlstate, message: refusal(error) },
    { cause: error },
  );
}

/** UserSetupFailed for what PostgreSQL would let pass, or only warn of. */
export function setupRefused(context: StatementContext, sqlstate: string, message: string): PipelineError {
  const { database, role } = context;
  return new PipelineError(
    'UserSetupFailed',
    `Role ${role} cannot be set up in database ${database}: ${message} (SQLSTATE ${sqlstate}).`,
    { ...context, sqlstate, message },
  );
}

function unreachable(error: unknown, where: string, facts: Record<string, string | number>): PipelineError {
  const code = sqlState(error) ?? nodeCode(error);
  return new PipelineError(
    'DatabaseUnreachable',
    `${where} cannot be reached: ${messageOf(error)}.`,
    { ...facts, ...(code === undefined ? {} : { code }) },
    { cause: error },
  );
}
