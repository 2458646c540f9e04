import { escapeIdentifier } from 'pg';
import type { PublicRevocation } from '../../../ports/database-roles.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from '../roles/acting-roles.ts';
import { ownerName } from './schema-objects.ts';

/**
 * Takes CREATE on schema `public`, and CONNECT to the database, from PUBLIC. Returns whether PUBLIC had any of it. The
 * session's user can still connect.
 * @see https://www.postgresql.org/docs/current/ddl-priv.html
 */
export async function revokePublic(session: Session, { create, connect }: PublicRevocation): Promise<boolean> {
  return inTransaction(session, async () => {
    const [held] = await session.rows<{
      database: string;
      owner: string;
      canConnect: boolean;
      schemaOwner: string | null;
      canCreate: boolean;
    }>(
      `SELECT d.datname AS database, pg_get_userbyid(d.datdba) AS owner, ${ownerName('n.nspowner')} AS "schemaOwner",
              has_database_privilege('public', d.oid, 'CONNECT') AS "canConnect",
              coalesce(has_schema_privilege('public', n.oid, 'CREATE'), false) AS "canCreate"
       FROM pg_database d LEFT JOIN pg_namespace n ON n.nspname = 'public' WHERE d.datname = current_database()`,
    );
    if (held === undefined) return false;
    const { database, owner, schemaOwner } = held;
    const revokesConnect = connect && held.canConnect;
    const revokesCreate = create && held.canCreate && schemaOwner !== null;
    if (!revokesConnect && !revokesCreate) return false;
    const acting = actingRoles(session);
    await acting.become([owner, ...(schemaOwner === null ? [] : [schemaOwner])]);
    if (revokesCreate) await session.rows('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    if (revokesConnect) {
      await session.rows(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO CURRENT_USER`);
      await session.rows(`REVOKE CONNECT ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`);
    }
    await acting.leave();
    return true;
  });
}
