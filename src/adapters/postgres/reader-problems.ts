import type { AccessGrant, SetupProblem } from '../../database-ports.ts';
import { listSchemas } from './list-schemas.ts';
import { mayWrite, ownerOid, relationClasses, tableKinds } from './schema-objects.ts';
import type { Session } from './session.ts';

interface Lasting {
  readonly path: string;
  readonly role: string;
  readonly objects: readonly string[];
  readonly owned: boolean;
}

/** What a role that is to be readonly could still change once all that can be taken from it was taken. Changes nothing. */
export async function readerProblems(
  session: Session,
  grants: readonly AccessGrant[],
): Promise<readonly SetupProblem[]> {
  const readers = grants.filter(({ access }) => access === 'readonly');
  if (readers.length === 0) return [];
  const every = readers.some(({ schemas }) => schemas === undefined) ? await listSchemas(session) : [];
  const rows = await session.rows<Lasting & { [column: string]: unknown }>(
    `WITH grantee AS MATERIALIZED (
       SELECT one ->> 'path' AS path, one ->> 'role' AS role, r.oid,
              ARRAY(SELECT jsonb_array_elements_text(one -> 'schemas')) AS schemas
       FROM jsonb_array_elements($1::jsonb) AS one LEFT JOIN pg_roles r ON r.rolname = one ->> 'role'
     ), class AS MATERIALIZED (SELECT * FROM ${relationClasses(tableKinds)} AS each),
     lasting AS (
       SELECT schema, unnest(oids)::regclass::text AS object, owner, true AS owned FROM class
       UNION ALL
       SELECT n.nspname, 'schema ' || quote_ident(n.nspname), ${ownerOid('n.nspowner')}, true FROM pg_namespace n
       UNION ALL
       SELECT schema, unnest(oids)::regclass::text, NULL, false FROM class c WHERE ${mayWrite(`'public'`)}
     )
     SELECT g.path, g.role, owned, array_agg(object ORDER BY object) AS objects
     FROM lasting JOIN grantee g ON lasting.schema = ANY (g.schemas) AND (NOT owned OR lasting.owner = g.oid)
     GROUP BY g.path, g.role, owned ORDER BY 1, 2, 3`,
    [JSON.stringify(readers.map(({ path, role, schemas = every }) => ({ path, role, schemas })))],
  );
  return rows.map(({ path, role, owned, objects }) => {
    const [first, ...others] = objects;
    const what = others.length === 0 ? first : `${first} and ${others.length} more`;
    return {
      path,
      text: owned
        ? `${JSON.stringify(role)} is to be readonly, but owns ${what}; declare access owner, or give that another owner in the source database or an SQL file`
        : `${JSON.stringify(role)} is to be readonly, but PUBLIC may change ${what}; revoke that in the source database or an SQL file`,
    };
  });
}
