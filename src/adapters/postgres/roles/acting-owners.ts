import type { Session } from '../connection/session.ts';
import { type ActingRoles, actingRoles } from './acting-roles.ts';

/**
 * Makes the session's user a member of every owner of something in this database that it can become, for the rest of the
 * transaction: what an owner may do with its tables, it may do then. The caller leaves, or rolls back.
 */
export async function actAsOwners(session: Session): Promise<ActingRoles> {
  const acting = actingRoles(session);
  const owners = await session.rows<{ name: string }>(
    `SELECT r.rolname AS name FROM pg_roles r
     WHERE NOT r.rolsuper AND r.rolname <> current_user AND r.rolname !~ '^(pg_|rds)'
       AND r.oid IN (SELECT nspowner FROM pg_namespace UNION SELECT relowner FROM pg_class UNION SELECT proowner FROM pg_proc UNION SELECT oprowner FROM pg_operator
                     UNION SELECT typowner FROM pg_type
                     UNION SELECT datdba FROM pg_database WHERE datname = current_database())
     ORDER BY 1`,
  );
  await acting.become(owners.map(({ name }) => name));
  return acting;
}
