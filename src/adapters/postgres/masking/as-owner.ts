import { escapeIdentifier } from 'pg';
import type { Session } from '../session.ts';
import type { LimitedSession } from './time-limit.ts';

/** Whose code it is that runs when rows of a table change, and where that code looks for names. */
export interface TableCode {
  /** The table's owner. */
  readonly owner: string;
  /** As `search_path` has it. */
  readonly codePath: string;
}

/**
 * SQL: the search path that the triggers, check functions and index expressions of the relation `c` are made for, which
 * names in them without a schema depend on: what its owner has in this database, as it is set for the two, for the owner,
 * for the database or for all; then the relation's own schema. PostgreSQL's own names come first, temporary ones last.
 * What a parameter group says of `search_path` no session can read that has another.
 * @see https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
 */
export const codePath = (c: string) => `
  concat_ws(', ', 'pg_catalog', coalesce((
      SELECT nullif(substr(setting, length('search_path=') + 1), '') FROM pg_db_role_setting s, unnest(s.setconfig) AS setting
      WHERE setting LIKE 'search\\_path=%' AND s.setrole IN (0, ${c}.relowner)
        AND s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
      ORDER BY s.setrole = 0, s.setdatabase = 0 LIMIT 1), '"$user", public'),
    quote_ident((SELECT nspname FROM pg_namespace WHERE oid = ${c}.relnamespace)), 'pg_temp')`;

/** Until the end of the transaction, or until {@link asOwner} has it otherwise. */
export async function setCodePath(session: Pick<Session, 'rows'>, path: string): Promise<void> {
  await session.rows(`SELECT pg_catalog.set_config('search_path', $1, true)`, [path]);
}

/** What follows in the transaction has the owner's rights, and its code finds what it names. */
export async function becomeOwner(session: Pick<Session, 'rows'>, { owner, codePath: path }: TableCode): Promise<void> {
  await session.rows(`SET LOCAL ROLE ${escapeIdentifier(owner)}`);
  await setCodePath(session, path);
}

/**
 * Does the work with the rights of the table's owner and no others: the code that runs with it is not the pipeline's. In
 * a transaction of a user who is a member of the owner. What is deferred to the end of the transaction runs at the end of
 * the work, and what that code has set for the session does not outlast it.
 * @see https://www.postgresql.org/docs/current/sql-set-role.html
 */
export async function asOwner<Result>(
  session: Session,
  statements: LimitedSession,
  code: TableCode,
  work: () => Promise<Result>,
): Promise<Result> {
  await becomeOwner(session, code);
  const result = await work();
  await statements.after('SET CONSTRAINTS ALL IMMEDIATE');
  await session.rows('SET ROLE NONE; RESET ALL');
  return result;
}
