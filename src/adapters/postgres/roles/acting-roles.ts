import { escapeIdentifier } from 'pg';
import { hasMembershipOptions, type Session } from '../connection/session.ts';
import { batches } from '../grants/schema-objects.ts';
import { type AdminPath, adminPaths } from './admin-paths.ts';

interface Membership {
  readonly role: string;
  readonly grantor: string;
  readonly inherit_option: boolean;
  readonly set_option: boolean;
}

/**
 * What an owner may do, the master may do only as its member: it is no superuser. It becomes a member where it
 * administers the role, or another role that it can become does, and leaves again.
 */
export interface ActingRoles {
  /** Of these roles, those whose privileges the session has now and, where that is asked for, may SET ROLE to. */
  become(roles: readonly string[]): Promise<ReadonlySet<string>>;
  /** Has the session administer these roles, as far as it can: it may then alter them, and grant them. */
  administer(roles: readonly string[]): Promise<void>;
  /** Leaves every role that was entered, and puts back the memberships as they were. */
  leave(): Promise<void>;
}

/** @see https://www.postgresql.org/docs/current/role-membership.html */
export function actingRoles(session: Session): ActingRoles {
  /** In the order of entering: one may have been entered with what the one before may administer. */
  const entered = new Set<string>();
  let before: readonly Membership[] = [];
  const enter = async (paths: readonly AdminPath[]) => {
    const steps = Math.max(0, ...paths.map(({ length }) => length));
    const each = Array.from({ length: steps }, (_step, at) => [
      ...new Set(paths.flatMap((path) => path[at] ?? []).filter((role) => !entered.has(role))),
    ]).filter((roles) => roles.length > 0);
    if (each.length === 0) return;
    await session.turn();
    before = [...before, ...(await memberships(session, each.flat()))];
    for (const roles of each) {
      for (const role of roles) entered.add(role);
      const options = hasMembershipOptions(session) ? ' WITH INHERIT TRUE, SET TRUE' : '';
      for (const some of batches(roles)) {
        await session.rows(`GRANT ${some.map((role) => escapeIdentifier(role)).join(', ')} TO CURRENT_USER${options}`);
      }
    }
  };
  return {
    become: async (roles) => {
      const wanted = [...new Set(roles)].filter((role) => !entered.has(role));
      if (wanted.length === 0) return new Set(entered);
      const members = await ownMemberships(session, wanted);
      const paths = await adminPaths(
        session,
        wanted.filter((role) => !members.has(role)),
      );
      await enter([...paths.values()]);
      return new Set([...entered, ...members, ...paths.keys()]);
    },
    administer: async (roles) => {
      const paths = await adminPaths(session, [...new Set(roles)]);
      await enter([...paths].map(([role, path]) => (path.at(-1) === role ? path.slice(0, -1) : path)));
    },
    leave: async () => {
      if (entered.size > 0) await restoreMemberships(session, [...entered].reverse(), before);
      entered.clear();
      before = [];
    },
  };
}

async function ownMemberships(session: Session, roles: readonly string[]): Promise<ReadonlySet<string>> {
  const mayBecome = hasMembershipOptions(session) ? `AND pg_has_role(me.oid, r.oid, 'SET')` : '';
  const rows = await session.rows<{ role: string }>(
    `SELECT r.rolname AS role FROM pg_roles r, pg_roles me
     WHERE r.rolname = ANY ($1::text[]) AND me.rolname = current_user AND pg_has_role(me.oid, r.oid, 'USAGE') ${mayBecome}`,
    [roles],
  );
  return new Set(rows.map(({ role }) => role));
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

/** The last one entered comes first: what another role has granted is its member's to revoke. */
async function restoreMemberships(
  session: Session,
  roles: readonly string[],
  before: readonly Membership[],
): Promise<void> {
  if (!hasMembershipOptions(session)) {
    for (const some of batches(roles)) {
      await session.rows(`REVOKE ${some.map((role) => escapeIdentifier(role)).join(', ')} FROM CURRENT_USER`);
    }
    return;
  }
  const order = new Map(roles.map((role, at) => [role, at]));
  const present = (await memberships(session, roles)).toSorted(
    (one, other) => (order.get(one.role) ?? 0) - (order.get(other.role) ?? 0),
  );
  const known = new Map(before.map((one) => [JSON.stringify([one.role, one.grantor]), one]));
  const changes = present.flatMap(({ role, grantor, inherit_option, set_option }) => {
    const old = known.get(JSON.stringify([role, grantor]));
    const by = `GRANTED BY ${escapeIdentifier(grantor)}`;
    if (old === undefined) return [{ role, verb: 'REVOKE', rest: `FROM CURRENT_USER ${by}` }];
    if (old.inherit_option === inherit_option && old.set_option === set_option) return [];
    const options = `INHERIT ${old.inherit_option}, SET ${old.set_option}`;
    return [{ role, verb: 'GRANT', rest: `TO CURRENT_USER WITH ${options} ${by}` }];
  });
  // The order counts, so only those that follow each other are in one statement.
  for (let at = 0; at < changes.length; ) {
    const { verb = '', rest = '' } = changes[at] ?? {};
    const other = changes.findIndex((one, index) => index > at && (one.verb !== verb || one.rest !== rest));
    const alike = changes.slice(at, other === -1 ? changes.length : other);
    for (const some of batches(alike)) {
      await session.rows(`${verb} ${some.map(({ role }) => escapeIdentifier(role)).join(', ')} ${rest}`);
    }
    at += alike.length;
  }
}
