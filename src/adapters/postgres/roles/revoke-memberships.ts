import { escapeIdentifier } from 'pg';
import { hasMembershipOptions, type Session } from '../connection/session.ts';
import { type Grantees, granteeRows, granteesParameter } from '../grants/missing-privileges.ts';
import { mayWrite, ownerOid, relationClasses, routineClasses, tableKinds } from '../grants/schema-objects.ts';
import type { ActingRoles } from './acting-roles.ts';

interface WritingMembership {
  readonly group: string;
  readonly grantor: string;
  readonly members: readonly string[];
}

/**
 * Takes readers out of the roles through which they could change something in their schemas, whether they have the
 * privileges of these by themselves, after SET ROLE, or after granting them to themselves. Returns the roles that were in
 * any. Throws UserSetupFailed (42501) where nobody but a superuser can end a membership: that of a role in one that it has
 * made.
 * @see https://www.postgresql.org/docs/current/role-membership.html
 */
export async function revokeMemberships(
  session: Session,
  acting: ActingRoles,
  readers: readonly Grantees[],
  executing: readonly string[],
): Promise<string[]> {
  const memberships = await writingMemberships(session, readers, executing);
  if (memberships.length === 0) return [];
  await session.turn();
  const ends = hasMembershipOptions(session)
    ? await acting.become(memberships.map(({ grantor }) => grantor))
    : new Set(memberships.map(({ grantor }) => grantor));
  for (const { group, grantor, members } of memberships) {
    if (!ends.has(grantor)) continue;
    const names = members.map((member) => escapeIdentifier(member)).join(', ');
    const grantedBy = hasMembershipOptions(session) ? ` GRANTED BY ${escapeIdentifier(grantor)}` : '';
    await session.rows(`REVOKE ${escapeIdentifier(group)} FROM ${names}${grantedBy} CASCADE`);
  }
  const [left] = await writingMemberships(session, readers, executing);
  if (left !== undefined) {
    session.refuse(
      '42501',
      `it is to be readonly, but is a member of ${left.group} or administers it, by a grant of ${left.grantor} that the master cannot revoke`,
      left.members.join(', '),
    );
  }
  return memberships.flatMap(({ members }) => members);
}

/**
 * Of the roles that `reach` has, those that may change something, and in which of the schemas that `grantee` has: tables, or
 * whatever a routine changes that runs with its owner's privileges.
 */
export const writers = `
     reached AS MATERIALIZED (SELECT DISTINCT role FROM reach),
     class AS MATERIALIZED (SELECT * FROM ${relationClasses(tableKinds)} AS each),
     writer AS MATERIALIZED (
       SELECT DISTINCT reached.role, c.schema, false AS by_routine FROM reached CROSS JOIN class c
       WHERE ${mayWrite('reached.role')} AND NOT ${mayWrite(`'public'`)}
       UNION
       SELECT reached.role, n.nspname, false FROM reached JOIN pg_namespace n ON ${ownerOid('n.nspowner')} = reached.role
       UNION
       SELECT reached.role, f.schema, true FROM reached CROSS JOIN ${routineClasses} AS f
       WHERE f.definer AND has_function_privilege(reached.role, f.oids[1], 'EXECUTE')
         AND NOT has_function_privilege('public', f.oids[1], 'EXECUTE')
     )`;
/** Whether what is reached changes something in the schemas of `g`; `$2` has those that are declared to call routines. */
export const writes = `(reach.role = to_regrole('rds_superuser')
        OR EXISTS (SELECT FROM writer w WHERE w.role = reach.role AND w.schema = ANY (g.schemas)
                   AND (NOT w.by_routine OR g.role <> ALL ($2::text[]))))`;

/** In roles that may write here more than PUBLIC may, or own a schema, and in `rds_superuser`: directly or by others. */
async function writingMemberships(
  session: Session,
  readers: readonly Grantees[],
  executing: readonly string[],
): Promise<readonly WritingMembership[]> {
  return session.rows<WritingMembership & { [column: string]: unknown }>(
    `WITH RECURSIVE grantee AS MATERIALIZED (${granteeRows}),
     reach(reader, via, grantor, role) AS (
       SELECT m.member, m.roleid, m.grantor, m.roleid FROM pg_auth_members m WHERE m.member IN (SELECT oid FROM grantee)
       UNION
       SELECT reach.reader, reach.via, reach.grantor, m.roleid FROM reach JOIN pg_auth_members m ON m.member = reach.role
     ), ${writers}
     SELECT pg_get_userbyid(reach.via) AS group, pg_get_userbyid(reach.grantor) AS grantor,
            array_agg(DISTINCT g.role::text) AS members
     FROM reach JOIN grantee g ON g.oid = reach.reader
     WHERE ${writes}
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [granteesParameter(readers), executing],
  );
}
