import type { Session } from './session.ts';

/**
 * The instance that serves the session, by the function that Aurora has for it; undefined where the server has none.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora_db_instance_identifier.html
 */
export async function servingInstance(session: Session): Promise<string | undefined> {
  const [server] = await session.rows<{ tells: boolean }>(
    `SELECT to_regprocedure('pg_catalog.aurora_db_instance_identifier()') IS NOT NULL AS tells`,
  );
  if (server?.tells !== true) return undefined;
  const [row] = await session.rows<{ id: string | null }>(
    'SELECT pg_catalog.aurora_db_instance_identifier()::text AS id',
  );
  return row?.id ?? undefined;
}
