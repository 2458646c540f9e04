import { isPipelineError, PipelineError } from '../../../failures/pipeline-error.ts';
import type { DataPreparation } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';
import { actAsOwners } from '../roles/acting-owners.ts';
import { dataError } from './data-errors.ts';
import { setShadowsAside } from './shadows.ts';

type Verification = Parameters<DataPreparation['verify']>[0];

const graceMilliseconds = 10_000;

/**
 * The one number or truth value that the query returns. The transaction cannot write, and is rolled back.
 * @see https://www.postgresql.org/docs/current/sql-set-transaction.html
 */
export async function verify(
  session: Session,
  { name, query, timeoutSeconds }: Verification,
): Promise<number | boolean> {
  const refuse = (message: string, facts: Record<string, string> = {}) =>
    new PipelineError('VerificationFailed', message, { verification: name, ...facts });
  await session.rows('BEGIN');
  try {
    await session.turn();
    await actAsOwners(session);
    await setShadowsAside(session, [query]);
    const milliseconds = timeoutSeconds * 1000;
    await session.rows(
      `SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = ${milliseconds};
       SET LOCAL search_path = "$user", public`,
    );
    const rows = await session.rows<Record<string, unknown>>(query, [], milliseconds + graceMilliseconds);
    const [row] = rows;
    const values = Object.values(row ?? {});
    if (rows.length !== 1 || values.length !== 1) {
      throw refuse(`it returned ${rows.length} rows of ${values.length} columns, not one value`);
    }
    return singleValue(values[0]) ?? refuseValue(refuse);
  } catch (error) {
    const found = isPipelineError(error, 'UserSetupFailed') ? dataError(error, query) : undefined;
    if (found === undefined) throw error;
    throw refuse(`${found.message} (SQLSTATE ${found.sqlstate})`, { sqlstate: found.sqlstate });
  } finally {
    await session.rows('ROLLBACK').catch(() => undefined);
    session.endTurn();
  }
}

/** `bigint` and `numeric` come as text. What text it is otherwise is nobody's to know. */
function singleValue(value: unknown): number | boolean | undefined {
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function refuseValue(refuse: (message: string) => PipelineError): never {
  throw refuse('it returned something that is neither a number nor true or false');
}
