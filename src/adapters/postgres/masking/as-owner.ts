import { escapeIdentifier, escapeLiteral } from 'pg';
import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { Session } from '../connection/session.ts';
import { answerOf } from '../data/data-errors.ts';
import { progressSchema } from '../data/progress.ts';
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

/** Until the end of the transaction, or until settings are reset. */
export async function setCodePath(session: Pick<Session, 'rows'>, path: string): Promise<void> {
  await session.rows(`SELECT pg_catalog.set_config('search_path', $1, true)`, [path]);
}

/** What follows in the transaction has the owner's rights, and its code finds what it names. */
export async function becomeOwner(session: Pick<Session, 'rows'>, { owner, codePath: path }: TableCode): Promise<void> {
  await session.rows(`SET LOCAL ROLE ${escapeIdentifier(owner)}`);
  await setCodePath(session, path);
}

const update = 'aurora_restore_update';
const deferred = 'aurora_restore_deferred';
const ownFrame = new RegExp(`(?:^|\\n)SQL function "(?:${update}|${deferred})" (?:statement \\d+|during startup)$`);

/**
 * Runs a query with an UPDATE in it with the rights of the table's owner and no others, for the code that runs with it is not
 * the pipeline's. Returns the counts that the query does, a `bigint[]`. In a transaction of a user who is a member of the owner.
 *
 * After a mere SET ROLE that code could RESET ROLE, and be the master. Within a function of the owner's that is a SECURITY
 * DEFINER PostgreSQL lets nobody become anybody else. So the UPDATE runs within one, and what is deferred to the end of
 * the transaction within another.
 * @see https://www.postgresql.org/docs/current/sql-set-role.html
 * @see https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY
 */
export async function updateAsOwner(
  session: Session,
  statements: LimitedSession,
  { owner, codePath: path }: TableCode,
  { sql, values }: { readonly sql: string; readonly values: readonly string[] },
): Promise<readonly number[]> {
  const [me] = await session.rows<{ name: string }>('SELECT current_user AS name');
  const hand = (name: string) => `ALTER FUNCTION ${progressSchema}.${name} OWNER TO ${escapeIdentifier(owner)}`;
  const create = `CREATE ON SCHEMA ${progressSchema}`;
  const toOwner =
    owner === me?.name
      ? []
      : [
          `GRANT ${create} TO ${escapeIdentifier(owner)}`,
          ...[update, deferred].map(hand),
          `REVOKE ${create} FROM ${escapeIdentifier(owner)}`,
        ];
  try {
    await session.rows(
      [
        makes(
          update,
          values.map(() => 'text'),
          'bigint[]',
          sql,
        ),
        makes(deferred, [], 'void', 'SET CONSTRAINTS ALL IMMEDIATE'),
        ...toOwner,
      ].join(';\n'),
    );
    await setCodePath(session, path);
    const given = values.map((_value, index) => `$${index + 1}`).join(', ');
    const [row] = await statements.rows<{ counts: string[] }>(
      `SELECT ${progressSchema}.${update}(${given}) AS counts`,
      values,
    );
    await statements.after(`SELECT ${progressSchema}.${deferred}()`);
    await leaveNothing(session);
    return (row?.counts ?? []).map(Number);
  } catch (error) {
    throw withoutOwnFrame(error);
  }
}

function makes(name: string, types: readonly string[], result: string, body: string): string {
  return `CREATE FUNCTION ${progressSchema}.${name}(${types.join(', ')}) RETURNS ${result} LANGUAGE sql SECURITY DEFINER AS ${escapeLiteral(body)}`;
}

/**
 * What that code has left for later would run as the session's user: cursors that are held at the end of the transaction,
 * temporary relations that stand in for the catalogue's, and what it has deferred once more. Of that nothing can be seen but that
 * PostgreSQL refuses to alter its table, with 55006. Since version 18 it runs as whoever has caused it.
 * @see https://www.postgresql.org/docs/current/sql-declare.html
 * @see https://www.postgresql.org/docs/release/18.0/#RELEASE-18-MIGRATION
 */
async function leaveNothing(session: Session): Promise<void> {
  await session.rows(
    `RESET ALL; CLOSE ALL; DISCARD TEMP; DROP FUNCTION IF EXISTS ${[update, deferred].map((name) => `${progressSchema}.${name}`).join(', ')}`,
  );
  const tables = await session.rows<{ name: string; owner: string }>(
    `SELECT DISTINCT c.oid::regclass::text AS name, pg_get_userbyid(c.relowner)::text AS owner
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgdeferrable AND t.tgenabled <> 'D'
       AND (NOT t.tgisinternal OR EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = t.tgconstrindid AND i.indexprs IS NOT NULL))`,
  );
  const asItIs = tables.map(({ name, owner }) => `ALTER TABLE ONLY ${name} OWNER TO ${escapeIdentifier(owner)}`);
  if (asItIs.length > 0) await session.rows(asItIs.join(';\n'));
}

/** What PostgreSQL itself says of the UPDATE is of no function. */
function withoutOwnFrame(error: unknown): unknown {
  const answer = isPipelineError(error) ? answerOf(error) : undefined;
  const where = answer?.where?.replace(ownFrame, '');
  if (answer !== undefined) answer.where = where === '' ? undefined : where;
  return error;
}
