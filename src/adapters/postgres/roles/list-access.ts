import type { RoleAccess } from '../../../ports/database-roles.ts';
import { hasMembershipOptions, type Session } from '../connection/session.ts';
import { marker, outsiders } from './login-roles.ts';

/** Of every role but the session's user, superusers and Amazon's: whether it can log in, and what it has beyond its grants. */
export async function listAccess(session: Session): Promise<readonly RoleAccess[]> {
  const isMember = hasMembershipOptions(session) ? '(m.inherit_option OR m.set_option OR NOT m.admin_option)' : 'true';
  return session.rows<RoleAccess & { [column: string]: unknown }>(
    `SELECT r.rolname AS name, r.rolcanlogin AS "canLogIn",
            array_remove(ARRAY[CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END, CASE WHEN r.rolcreatedb THEN 'CREATEDB' END,
                               CASE WHEN r.rolreplication THEN 'REPLICATION' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END],
                         NULL) AS attributes,
            coalesce(g.names, '{}') AS "memberOf"
     FROM pg_roles r
     LEFT JOIN (SELECT m.member, array_agg(DISTINCT g.rolname::text ORDER BY g.rolname::text) AS names
                FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                WHERE ${isMember} AND g.rolname <> '${marker}' GROUP BY m.member) AS g ON g.member = r.oid
     WHERE ${outsiders(session, 'r')} ORDER BY r.rolname`,
  );
}
