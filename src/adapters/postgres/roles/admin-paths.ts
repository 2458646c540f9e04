import { hasMembershipOptions, type Session } from '../connection/session.ts';

/** The steps to one role: each is entered with what the one before may administer. The last one is the role itself. */
export type AdminPath = readonly string[];

interface Edge {
  readonly from: string;
  readonly to: string;
  /** Whether `from` administers `to`; else it has its privileges as a member. */
  readonly admin: boolean;
}

/**
 * How the session's user may become a member of these roles, on the shortest way; those with no way are left out.
 *
 * Since version 16 a membership can only be granted by who administers the role, or has the privileges of one who does:
 * what a role has made that the user has made is out of reach until the user is a member of the former. A superuser's
 * privileges are nobody's to take, and a role that is itself a member of the user cannot have it as a member. Before
 * version 16 CREATEROLE administers every role.
 * @see https://www.postgresql.org/docs/current/role-membership.html
 */
export async function adminPaths(session: Session, roles: readonly string[]): Promise<ReadonlyMap<string, AdminPath>> {
  if (roles.length === 0) return new Map();
  if (!hasMembershipOptions(session)) {
    const direct = await session.rows<{ name: string }>(
      `SELECT r.rolname AS name FROM pg_roles r, pg_roles me
       WHERE r.rolname = ANY ($1::text[]) AND me.rolname = current_user AND ${mayEnter}
         AND (me.rolcreaterole OR pg_has_role(me.oid, r.oid, 'MEMBER WITH ADMIN OPTION'))`,
      [roles],
    );
    return new Map(direct.map(({ name }) => [name, [name]]));
  }
  const direct = await session.rows<{ name: string }>(
    `SELECT r.rolname AS name FROM pg_roles r, pg_roles me
     WHERE r.rolname = ANY ($1::text[]) AND me.rolname = current_user AND ${mayEnter}
       AND EXISTS (SELECT FROM pg_auth_members m
                   WHERE m.roleid = r.oid AND m.admin_option AND pg_has_role(me.oid, m.member, 'USAGE'))`,
    [roles],
  );
  const found = new Map<string, AdminPath>(direct.map(({ name }) => [name, [name]]));
  const distant = roles.filter((role) => !found.has(role));
  if (distant.length === 0) return found;
  const edges = await edgesTo(session, distant);
  const reached = walk(edges);
  const into = Map.groupBy(edges, ({ to }) => to);
  for (const role of distant) {
    // To have its privileges by way of another is not yet to be able to become it.
    const ways = (into.get(role) ?? []).flatMap(({ from, admin }) => {
      const way = reached.get(from);
      return way === undefined || !admin || way.includes(role) ? [] : [[...way, role]];
    });
    const [shortest = reached.get(role)] = ways.toSorted((one, other) => one.length - other.length);
    if (shortest !== undefined) found.set(role, shortest);
  }
  return found;
}

const mayEnter = `NOT r.rolsuper AND NOT pg_has_role(r.oid, me.oid, 'MEMBER')`;

/** All that leads to the roles. Those whose privileges the user has already have the empty name: ways begin there. */
async function edgesTo(session: Session, roles: readonly string[]): Promise<readonly Edge[]> {
  return session.rows<Edge & { [column: string]: unknown }>(
    `WITH RECURSIVE way AS (
       SELECT oid FROM pg_roles WHERE rolname = ANY ($1::text[])
       UNION
       SELECT m.member FROM way JOIN pg_auth_members m ON m.roleid = way.oid WHERE m.admin_option OR m.inherit_option
     )
     SELECT DISTINCT CASE WHEN pg_has_role(me.oid, one.oid, 'USAGE') THEN '' ELSE one.rolname END AS "from",
            r.rolname AS "to", m.admin_option AS admin
     FROM way JOIN pg_auth_members m ON m.roleid = way.oid AND (m.admin_option OR m.inherit_option)
     JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles one ON one.oid = m.member JOIN pg_roles me ON me.rolname = current_user
     WHERE NOT one.rolsuper AND (NOT m.admin_option OR (${mayEnter})) ORDER BY 1, 2, 3`,
    [roles],
  );
}

/** Breadth first, by how many roles are entered: what a role has as a member costs nothing. */
function walk(edges: readonly Edge[]): ReadonlyMap<string, AdminPath> {
  const paths = new Map<string, AdminPath>([['', []]]);
  const leaving = Map.groupBy(edges, ({ from }) => from);
  for (let level: readonly string[] = ['']; level.length > 0; ) {
    const here = [...level];
    // It grows while it is gone through.
    for (const name of here) {
      for (const { to, admin } of leaving.get(name) ?? []) {
        if (admin || paths.has(to)) continue;
        paths.set(to, paths.get(name) ?? []);
        here.push(to);
      }
    }
    const next: string[] = [];
    for (const name of here) {
      for (const { to, admin } of leaving.get(name) ?? []) {
        if (!admin || paths.has(to)) continue;
        paths.set(to, [...(paths.get(name) ?? []), to]);
        next.push(to);
      }
    }
    level = next;
  }
  return paths;
}
