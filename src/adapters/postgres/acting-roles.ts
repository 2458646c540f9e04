import { escapeIdentifier } from 'pg';
import { hasMembershipOptions, type Session } from './session.ts';

interface Membership {
  readonly grantor: string;
  readonly inherit_option: boolean;
  readonly set_option: boolean;
}

/**
 * What an owner may do, the master may do only as its member: it is no superuser. It becomes a member where it
 * administers the role, and leaves again.
 */
export interface ActingRoles {
  /** Whether this session now has the role's privileges and, where that is asked for, may SET ROLE to it. */
  become(role: string): Promise<boolean>;
  /** Leaves every role that was entered, and puts back the memberships as they were. */
  leave(): Promise<void>;
}

/** @see https://www.postgresql.org/docs/current/role-membership.html */
export function actingRoles(session: Session): ActingRoles {
  const entered = new Map<string, readonly Membership[]>();
  return {
    become: async (role) => {
      const [standing] = await session.rows<{ member: boolean; administers: boolean }>(standingQuery(session), [role]);
      if (standing === undefined) return false;
      if (standing.member) return true;
      if (!standing.administers) return false;
      entered.set(role, await memberships(session, role));
      const options = hasMembershipOptions(session) ? ' WITH INHERIT TRUE, SET TRUE' : '';
      await session.rows(`GRANT ${escapeIdentifier(role)} TO CURRENT_USER${options}`);
      return true;
    },
    leave: async () => {
      for (const [role, before] of entered) await restoreMemberships(session, role, before);
      entered.clear();
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
  return `SELECT ${member} AS member,
                 ${administers} AND NOT r.rolsuper AND NOT pg_has_role(r.oid, me.oid, 'MEMBER') AS administers
          FROM pg_roles r, pg_roles me WHERE r.rolname = $1 AND me.rolname = current_user`;
}

async function memberships(session: Session, role: string): Promise<readonly Membership[]> {
  if (!hasMembershipOptions(session)) return [];
  return session.rows<Membership & { [column: string]: unknown }>(
    `SELECT pg_get_userbyid(m.grantor) AS grantor, m.inherit_option, m.set_option FROM pg_auth_members m
     JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles me ON me.oid = m.member
     WHERE r.rolname = $1 AND me.rolname = current_user`,
    [role],
  );
}

async function restoreMemberships(session: Session, role: string, before: readonly Membership[]): Promise<void> {
  const name = escapeIdentifier(role);
  if (!hasMembershipOptions(session)) {
    await session.rows(`REVOKE ${name} FROM CURRENT_USER`);
    return;
  }
  for (const now of await memberships(session, role)) {
    const old = before.find(({ grantor }) => grantor === now.grantor);
    const grantedBy = `GRANTED BY ${escapeIdentifier(now.grantor)}`;
    if (old === undefined) {
      await session.rows(`REVOKE ${name} FROM CURRENT_USER ${grantedBy}`);
    } else if (old.inherit_option !== now.inherit_option || old.set_option !== now.set_option) {
      const options = `INHERIT ${old.inherit_option}, SET ${old.set_option}`;
      await session.rows(`GRANT ${name} TO CURRENT_USER WITH ${options} ${grantedBy}`);
    }
  }
}
