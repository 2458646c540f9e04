import type { Session } from '../connection/session.ts';
import { openProgress, progressSchema } from './progress.ts';

interface Shadow {
  readonly oid: number;
  readonly kind: 'ROUTINE' | 'OPERATOR';
  /** As SQL writes it, with its schema. */
  readonly identity: string;
  readonly name: string;
  /** As SQL writes it. */
  readonly schema: string;
}

/**
 * What stands on the search path of SQL files and verifications under the name of something of PostgreSQL's own, and would
 * be preferred to it where the types fit closer: a `lower(varchar)`, a `=` of two `varchar`. What an extension has brought, or
 * a superuser has made, is as it should be; what takes the same types as PostgreSQL's own is never preferred.
 * @see https://www.postgresql.org/docs/current/typeconv-func.html
 */
const shadowQuery = `
  WITH path AS (
    SELECT n.oid, quote_ident(n.nspname) AS name FROM pg_namespace n WHERE n.nspname IN ('public', current_user)
  ), routine AS (
    SELECT p.*, p.pronargs - p.pronargdefaults AS fewest, CASE WHEN p.provariadic <> 0 THEN 100 ELSE p.pronargs END AS most
    FROM pg_proc p
  )
  SELECT p.oid, 'ROUTINE' AS kind, p.oid::regprocedure::text AS identity, p.proname::text AS name, path.name AS schema
  FROM routine p JOIN path ON path.oid = p.pronamespace JOIN pg_roles r ON r.oid = p.proowner AND NOT r.rolsuper
  WHERE NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e')
    AND EXISTS (SELECT FROM routine o WHERE o.pronamespace = 'pg_catalog'::regnamespace AND o.proname = p.proname
                AND o.fewest <= p.most AND p.fewest <= o.most)
    AND NOT EXISTS (SELECT FROM pg_proc o WHERE o.pronamespace = 'pg_catalog'::regnamespace AND o.proname = p.proname
                    AND o.proargtypes = p.proargtypes)
  UNION ALL
  SELECT o.oid, 'OPERATOR', o.oid::regoperator::text, o.oprname::text, path.name
  FROM pg_operator o JOIN path ON path.oid = o.oprnamespace JOIN pg_roles r ON r.oid = o.oprowner AND NOT r.rolsuper
  WHERE NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_operator'::regclass AND objid = o.oid AND deptype = 'e')
    AND EXISTS (SELECT FROM pg_operator b WHERE b.oprnamespace = 'pg_catalog'::regnamespace AND b.oprname = o.oprname
                AND b.oprkind = o.oprkind)
    AND NOT EXISTS (SELECT FROM pg_operator b WHERE b.oprnamespace = 'pg_catalog'::regnamespace AND b.oprname = o.oprname
                    AND b.oprleft = o.oprleft AND b.oprright = o.oprright)`;

/**
 * Has these statements find PostgreSQL's own functions and operators wherever they name one without a schema: what would
 * stand in for them is moved to the pipeline's schema, for as long as the transaction or until the returned function is
 * called. What depends on it knows it by its number. In a transaction, with what the owners may do and no search path.
 */
export async function setShadowsAside(session: Session, statements: readonly string[]): Promise<() => Promise<void>> {
  const shadows = await session.rows<Shadow & { [column: string]: unknown }>(shadowQuery);
  const meant = shadows.filter(({ kind, name }) => kind === 'OPERATOR' || statements.some((text) => calls(text, name)));
  if (meant.length > 0) await openProgress(session);
  for (const { kind, identity } of meant) {
    await session.rows(`ALTER ${kind} ${identity} SET SCHEMA ${progressSchema}`);
  }
  return async () => {
    for (const { oid, kind, schema } of meant) {
      const type = kind === 'ROUTINE' ? 'procedure' : 'operator';
      const [moved] = await session.rows<{ identity: string }>(
        `SELECT oid::reg${type}::text AS identity FROM pg_${kind === 'ROUTINE' ? 'proc' : 'operator'} WHERE oid = $1`,
        [oid],
      );
      if (moved !== undefined) await session.rows(`ALTER ${kind} ${moved.identity} SET SCHEMA ${schema}`);
    }
  };
}

/** Whether the text has a call of the function without a schema, or what looks like one. */
function calls(text: string, name: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\w$.])(?<!\\.\\s*")"?${escaped}"?\\s*\\(`, 'i').test(text);
}
