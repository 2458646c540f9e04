import { escapeIdentifier } from 'pg';
import { hasMembershipOptions, type Session } from './session.ts';

interface Membership {
  readonly role: string;
  readonly grantor: string;
  readonly inherit_option: boolean;
  readonly set_option: boolean;
}

/**
 * What an owner may do, the master may do only as its member: it is no superuser. It becomes a member where it
 * administers the role, and leaves again.
 */
export interface ActingRoles {
  /** Of these roles, those whose privileges the session has now and, where that is asked for, may SET ROLE to. */
  become(roles: readonly string[]): Promise<ReadonlySet<string>>;
  /** Leaves every role that was entered, and puts back the memberships as they were. */
  leave(): Promise<void>;
}

/** @see https://www.postgresql.org/docs/current/role-membership.html */
export function actingRoles(session: Session): ActingRoles {
  const entered = new Set<string>();
  let before: readonly Membership[] = [];
  return {
    become: async (roles) => {
      const wanted = [...new Set(roles)].filter((role) => !entered.has(role));
      if (wanted.length > 0) {
        const standings = await session.rows<{ role: string; member: boolean; administers: boolean }>(
          standingQuery(session),
          [wanted],
        );
        const enter = standings.filter(({ member, administers }) => !member && administers).map(({ role }) => role);
        if (enter.length > 0) {
          await session.turn();
          before = [...before, ...(await memberships(session, enter))];
          for (const role of enter) entered.add(role);
          const options = hasMembershipOptions(session) ? ' WITH INHERIT TRUE, SET TRUE' : '';
          await session.rows(
            `GRANT ${enter.map((role) => escapeIdentifier(role)).join(', ')} TO CURRENT_USER${options}`,
          );
        }
        const reached = standings.filter(({ member, administers }) => member || administers).map(({ role }) => role);
        return new Set([...entered, ...reached]);
      }
      return new Set(entered);
    },
    leave: async () => {
      if (entered.size > 0) await restoreMemberships(session, [...entered], before);
      entered.clear();
      before = [];
    },
  };
}

/**
 * A superuser's privileges are nobody's to take, and a role that is itself a member of the master cannot have it as a
 * member. Before version 16 CREATEROLE administers every role.
 */
function standingQuery(session: Session): string {
  const member = hasMembershipOptions(session)
    ? `pg_has_role(me.oid, r.oid, 'USAGE') AND pg_has_role(me.oid, r.oid, 'SET')`
    : `pg_has_role(me.oid, r.oid, 'USAGE')`;
  const administers = hasMembershipOptions(session)
    ? `pg_has_role(me.oid, r.oid, 'MEMBER WITH ADMIN OPTION')`
    : `(me.rolcreaterole OR pg_has_role(me.oid, r.oid, 'MEMBER WITH ADMIN OPTION'))`;
  return `SELECT r.rolname AS role, ${member} AS member,
                 ${administers} AND NOT r.rolsuper AND NOT pg_has_role(r.oid, me.oid, 'MEMBER') AS administers
          FROM pg_roles r, pg_roles me WHERE r.rolname = ANY ($1::text[]) AND me.rolname = current_user`;
}

async function memberships(session: Session, roles: readonly string[]): Promise<readonly Membership[]> {
  if (!hasMembershipOptions(session)) return [];
  return session.rows<Membership & { [column: string]: unknown }>(
    `SELECT r.rolname AS role, pg_get_userbyid(m.grantor) AS grantor, m.inherit_option, m.set_option
     FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles me ON me.oid = m.member
     WHERE r.rolname = ANY ($1::text[]) AND me.rolname = current_user`,
    [roles],
  );
}

async function restoreMemberships(
  session: Session,
  roles: readonly string[],
  before: readonly Membership[],
): Promise<void> {
  if (!hasMembershipOptions(session)) {
    await session.rows(`REVOKE ${roles.map((role) => escapeIdentifier(role)).join(', ')} FROM CURRENT_USER`);
    return;
  }
  for (const now of await memberships(session, roles)) {
    const name = escapeIdentifier(now.role);
    const old = before.find(({ role, grantor }) => role === now.role && grantor === now.grantor);
    const grantedBy = `GRANTED BY ${escapeIdentifier(now.grantor)}`;
    if (old === undefined) {
      await session.rows(`REVOKE ${name} FROM CURRENT_USER ${grantedBy}`);
    } else if (old.inherit_option !== now.inherit_option || old.set_option !== now.set_option) {
      const options = `INHERIT ${old.inherit_option}, SET ${old.set_option}`;
      await session.rows(`GRANT ${name} TO CURRENT_USER WITH ${options} ${grantedBy}`);
    }
  }
}
