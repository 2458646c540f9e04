import type { Session } from '../connection/session.ts';
import { progressSchema } from '../data/progress.ts';

/** `pg_` and `information_schema` are PostgreSQL's, `rds` is Amazon's; an extension looks after its own. */
export const listedSchemas = `SELECT n.nspname FROM pg_namespace n
     WHERE n.nspname !~ '^(pg_|rds)' AND n.nspname NOT IN ('information_schema', '${progressSchema}')
       AND NOT EXISTS (SELECT FROM pg_depend d
                       WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')`;

export async function listSchemas(session: Session): Promise<readonly string[]> {
  const rows = await session.rows<{ nspname: string }>(`${listedSchemas} ORDER BY n.nspname`);
  return rows.map(({ nspname }) => nspname);
}

/** Throws UserSetupFailed (3F000) for a schema that is not there: nothing would be granted, and nobody would notice. */
export async function requireSchemas(session: Session, schemas: readonly string[], role: string): Promise<void> {
  if (schemas.length === 0) return;
  const [missing] = await session.rows<{ name: string }>(
    `SELECT wanted.name FROM unnest($1::text[]) AS wanted(name)
     WHERE NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = wanted.name)`,
    [schemas],
  );
  if (missing !== undefined) session.refuse('3F000', `schema "${missing.name}" does not exist`, role);
}
