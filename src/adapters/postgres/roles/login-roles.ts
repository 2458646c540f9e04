import { hasMembershipOptions, type Session } from '../connection/session.ts';

export interface LoginRole {
  readonly name: string;
  readonly canLogIn: boolean;
  /** Whether LOGIN was taken from it by {@link lockLogins}, and it is not settled yet what becomes of it. */
  readonly isMarked: boolean;
  readonly isVoided: boolean;
  /**
   * Whether a refused login proves that it is locked. Amazon asks a member of `rds_iam` for a token before it looks at
   * LOGIN; and a name is in the encoding of the database that it was made in, which a login does not know.
   */
  readonly isProvable: boolean;
}

/** A role that nobody logs in as. Whoever had LOGIN is made a member of it with the statement that takes LOGIN away. */
export const marker = 'aurora_restore_locked';

/**
 * Everybody but the session's user, superusers and Amazon's: as a condition on `pg_roles`. What begins with `rds` is
 * Amazon's, unless the session's user administers it: then it was made by a customer. Before version 16 that is not to be
 * seen; then what begins with `rds_` is, which RDS keeps for itself, and the names of RDS without it.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Roles.View.html
 */
export function outsiders(session: Session, roles: string): string {
  const madeByCustomer = hasMembershipOptions(session)
    ? `pg_has_role(current_user, ${roles}.oid, 'MEMBER WITH ADMIN OPTION')`
    : `${roles}.rolname !~ '^rds(_.*|admin|proxyadmin|repladmin|topmgr|(local)?writeforwarduser)$'`;
  return `(NOT ${roles}.rolsuper AND ${roles}.rolname <> current_user AND ${roles}.rolname !~ '^pg_'
           AND (${roles}.rolname !~ '^rds' OR ${madeByCustomer}))`;
}

/** Roles that can log in, or could before they were locked. */
export async function loginRoles(session: Session): Promise<readonly LoginRole[]> {
  return session.rows<LoginRole & { [column: string]: unknown }>(
    `SELECT r.rolname AS name, r.rolcanlogin AS "canLogIn", m.member IS NOT NULL AS "isMarked",
            r.rolvaliduntil IS NOT DISTINCT FROM '-infinity' AS "isVoided",
            NOT coalesce(pg_has_role(r.oid, to_regrole('rds_iam')::oid, 'MEMBER'), false)
              AND (current_setting('server_encoding') = 'UTF8' OR r.rolname::text ~ '^[ -~]*$') AS "isProvable"
     FROM pg_roles r
     LEFT JOIN (SELECT DISTINCT member FROM pg_auth_members WHERE roleid = to_regrole('${marker}')) AS m ON m.member = r.oid
     WHERE ${outsiders(session, 'r')} AND r.rolname <> '${marker}'
     ORDER BY r.rolname`,
  );
}
