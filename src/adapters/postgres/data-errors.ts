import { DatabaseError } from 'pg';
import type { PipelineError } from '../../errors.ts';

/** data_exception, integrity_constraint_violation: their messages quote the value that is wrong. */
const quotesData = /^2[23]/;

/** What PostgreSQL said of a statement on data, without any of the data. */
export interface DataError {
  readonly sqlstate: string;
  readonly message: string;
  /** Characters from the beginning of the statement, from 1. */
  readonly position?: number;
}

/** Undefined if it is no error that PostgreSQL answered a statement with. */
export function dataError(error: PipelineError): DataError | undefined {
  const { cause } = error;
  const { sqlstate } = error.facts;
  if (typeof sqlstate !== 'string' || !(cause instanceof DatabaseError)) return undefined;
  const position = Number(cause.position);
  return {
    sqlstate,
    message: quotesData.test(sqlstate) ? withoutData(cause) : cause.message,
    ...(Number.isInteger(position) && position > 0 ? { position } : {}),
  };
}

function withoutData({ constraint, table, column }: DatabaseError): string {
  const what = [
    constraint === undefined ? undefined : `constraint "${constraint}"`,
    table === undefined ? undefined : `table "${table}"`,
    column === undefined ? undefined : `column "${column}"`,
  ].filter((part) => part !== undefined);
  return `a value is not allowed${what.length === 0 ? '' : ` (${what.join(', ')})`}`;
}
