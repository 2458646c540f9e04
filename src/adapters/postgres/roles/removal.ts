import { hasMembershipOptions, type Session } from '../connection/session.ts';

interface Options {
  readonly admin: boolean;
  readonly inherit: boolean;
  readonly set: boolean;
}
interface Membership extends Options {
  readonly role: string;
  readonly member: string;
  readonly grantor: string;
  readonly bySuperuser: boolean;
}

/** A membership that would go with its grantor, to be granted once more by one that stays. */
interface Regrant extends Options {
  readonly role: string;
  readonly member: string;
  readonly grantor: string;
}

/** What dropping roles does to those that stay. */
export interface Removal {
  /** Those that can go, in an order in which the session's user still administers each. */
  readonly going: readonly string[];
  /** Those through whom alone the session's user administers a role that stays: with them it could never be altered again. */
  readonly staying: readonly string[];
  readonly regrants: readonly Regrant[];
}

/**
 * Since version 16 a membership depends on its grantor, and what a role has made is administered by it alone. Before, any
 * may go, in any order, and all memberships stay.
 * @see https://www.postgresql.org/docs/current/role-membership.html
 * @see https://www.postgresql.org/docs/current/catalog-pg-auth-members.html
 */
export async function removal(session: Session, roles: readonly string[]): Promise<Removal> {
  if (!hasMembershipOptions(session) || roles.length === 0) return { going: roles, staying: [], regrants: [] };
  const memberships = await session.rows<Membership & { [column: string]: unknown }>(
    `SELECT r.rolname AS role, member.rolname AS member, grantor.rolname AS grantor, grantor.rolsuper AS "bySuperuser",
            m.admin_option AS admin, m.inherit_option AS inherit, m.set_option AS set
     FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles member ON member.oid = m.member
     JOIN pg_roles grantor ON grantor.oid = m.grantor ORDER BY 1, 2, 3`,
  );
  const [me] = await session.rows<{ name: string }>('SELECT current_user AS name');
  return removalOf(memberships, roles, me?.name ?? '');
}

function removalOf(memberships: readonly Membership[], roles: readonly string[], me: string): Removal {
  const staying = new Set<string>();
  const before = administered(memberships, me, new Set());
  for (;;) {
    const going = new Set(roles.filter((role) => !staying.has(role)));
    const after = administered(memberships, me, going);
    const lost = memberships.filter(
      ({ role, member, grantor, admin }) =>
        !going.has(role) && ((going.has(grantor) && !going.has(member)) || (admin && going.has(member))),
    );
    const last = lost.filter(({ role }) => before.has(role) && !after.has(role));
    for (const { member, grantor } of last) staying.add(going.has(member) ? member : grantor);
    if (last.length > 0) continue;
    return {
      going: [...going].sort((one, other) => (before.get(other) ?? 0) - (before.get(one) ?? 0)),
      staying: [...staying],
      regrants: regrants(
        memberships,
        lost.filter(({ member }) => !going.has(member)),
        { going, after, me },
      ),
    };
  }
}

/** Who holds ADMIN on which role once these are gone: what they have granted goes with them. */
function administrators(
  memberships: readonly Membership[],
  going: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  let left = memberships.filter(({ admin, role, member }) => admin && !going.has(role) && !going.has(member));
  for (;;) {
    const holds = ({ role, grantor, bySuperuser }: Membership) =>
      bySuperuser || (found.get(role)?.has(grantor) ?? false);
    const valid = left.filter(holds);
    if (valid.length === 0) return found;
    left = left.filter((one) => !holds(one));
    for (const { role, member } of valid) found.set(role, (found.get(role) ?? new Set()).add(member));
  }
}

/** The roles that the user administers or is a member of once these are gone, and by how many steps. */
function administered(
  memberships: readonly Membership[],
  me: string,
  going: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const holders = administrators(memberships, going);
  const leading = Map.groupBy(
    memberships.filter(
      ({ role, member, grantor, admin }) =>
        !going.has(role) &&
        (admin ? (holders.get(role)?.has(member) ?? false) : !going.has(member) && !going.has(grantor)),
    ),
    ({ member }) => member,
  );
  const found = new Map<string, number>([[me, 0]]);
  // It grows while it is gone through.
  for (const [name, steps] of found) {
    for (const { role } of leading.get(name) ?? []) if (!found.has(role)) found.set(role, steps + 1);
  }
  return found;
}

function regrants(
  memberships: readonly Membership[],
  lost: readonly Membership[],
  at: { readonly going: ReadonlySet<string>; readonly after: ReadonlyMap<string, number>; readonly me: string },
): readonly Regrant[] {
  const holders = administrators(memberships, at.going);
  const key = ({ role, member, grantor }: Regrant) => JSON.stringify([role, member, grantor]);
  const present = new Map(memberships.map((one) => [key(one), one]));
  const again = new Map<string, Regrant>();
  for (const { role, member, admin, inherit, set } of lost) {
    const holding = holders.get(role) ?? new Set<string>();
    const grantor = holding.has(at.me) ? at.me : [...holding].find((name) => at.after.has(name));
    if (grantor === undefined || grantor === member) continue;
    const one = { role, member, grantor };
    const known = again.get(key({ ...one, admin, inherit, set })) ?? present.get(key({ ...one, admin, inherit, set }));
    const regrant = {
      ...one,
      // Who has it already may be whom the grantor has it from: PostgreSQL refuses to give it back.
      admin: (known?.admin ?? false) || (admin && !holding.has(member)),
      inherit: (known?.inherit ?? false) || inherit,
      set: (known?.set ?? false) || set,
    };
    again.set(key(regrant), regrant);
  }
  return [...again.values()];
}
