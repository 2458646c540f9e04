import type { AccessGrant, DeclaredRole, UnlistedLogins } from '../../../ports/database-roles.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import { closest } from '../../../validation/closest-name.ts';
import type { Session } from '../connection/session.ts';
import { fullAccessLists } from '../grants/full-access-lists.ts';
import { listSchemas } from '../grants/list-schemas.ts';
import { readerProblems } from '../grants/reader-problems.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { settingProblems } from './setting-problems.ts';

/** What of the declared roles and grants the catalogue contradicts, or PostgreSQL refuses, all of it. Changes nothing. */
export async function roleProblems(
  session: Session,
  roles: readonly DeclaredRole[],
  grants: readonly AccessGrant[],
  unlisted?: UnlistedLogins,
): Promise<readonly SetupProblem[]> {
  return [
    ...(await outOfReach(session, roles)),
    ...(await circles(session, roles)),
    ...(await settingProblems(session, roles)),
    ...(await unknownSchemas(session, grants)),
    ...(await unknownTables(session, grants)),
    ...(await readerProblems(session, grants)),
    // Otherwise what the logins hold is in nobody's way: it is revoked where that makes room.
    ...(unlisted === 'keep' && grants.length > 0 ? await fullAccessLists(session, grants) : []),
  ];
}

/** Roles and groups that the master may not alter or grant. */
async function outOfReach(session: Session, roles: readonly DeclaredRole[]): Promise<readonly SetupProblem[]> {
  if (roles.length === 0) return [];
  const members = await session.rows<{ member: string; group: string }>(
    `SELECT member.rolname AS member, g.rolname AS group FROM pg_auth_members m
     JOIN pg_roles member ON member.oid = m.member JOIN pg_roles g ON g.oid = m.roleid WHERE member.rolname = ANY ($1::text[])`,
    [roles.map(({ name }) => name)],
  );
  const present = new Set(members.map(({ member, group }) => JSON.stringify([member, group])));
  const groups = roles.flatMap(({ path, name, memberOf = [] }) =>
    memberOf.flatMap((group, index) =>
      present.has(JSON.stringify([name, group])) ? [] : [{ group, path: `${path}.memberOf[${index}]` }],
    ),
  );
  const rows = await session.rows<{ name: string }>('SELECT rolname AS name FROM pg_roles ORDER BY 1');
  const existing = new Set(rows.map(({ name }) => name));
  const known = new Set([...existing, ...roles.map(({ name }) => name)]);
  const named = [...roles.map(({ name }) => name), ...groups.map(({ group }) => group)];
  const lacking = await notAdministered(
    session,
    named.filter((name) => existing.has(name)),
  );
  const remedy = 'grant it to the master WITH ADMIN OPTION in the source database';
  return [
    ...roles
      .filter(({ name }) => lacking.has(name))
      .map(({ path, name }) => ({
        path: `${path}.name`,
        text: `the master may not alter ${JSON.stringify(name)}; ${remedy}`,
      })),
    ...groups.flatMap(({ group, path }) => {
      if (!known.has(group)) return [{ path, text: unknown('role', group, [...known]) }];
      return lacking.has(group) ? [{ path, text: `the master may not grant ${JSON.stringify(group)}; ${remedy}` }] : [];
    }),
  ];
}

/** Looked for as it would be done, in a transaction that is rolled back. */
async function notAdministered(session: Session, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  await session.rows('BEGIN');
  try {
    return new Set(await administer(session, actingRoles(session), names));
  } finally {
    await session.rows('ROLLBACK');
    session.endTurn();
  }
}

/** PostgreSQL refuses a membership that would make a role a member of itself, by way of others. */
async function circles(session: Session, roles: readonly DeclaredRole[]): Promise<readonly SetupProblem[]> {
  const declared = new Map(roles.flatMap(({ name, memberOf }) => (memberOf === undefined ? [] : [[name, memberOf]])));
  if (declared.size === 0) return [];
  const rows = await session.rows<{ member: string; group: string }>(
    `SELECT member.rolname AS member, g.rolname AS group FROM pg_auth_members m
     JOIN pg_roles member ON member.oid = m.member JOIN pg_roles g ON g.oid = m.roleid`,
  );
  const groupsOf = new Map<string, string[]>();
  for (const { member, group } of rows) {
    if (!declared.has(member)) groupsOf.set(member, [...(groupsOf.get(member) ?? []), group]);
  }
  for (const [name, memberOf] of declared) groupsOf.set(name as string, [...memberOf]);
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to || (groupsOf.get(from) ?? []).some((group) => !seen.has(group) && reaches(group, to, seen.add(group)));
  return roles.flatMap(({ path, name, memberOf = [] }) =>
    memberOf.flatMap((group, index) =>
      reaches(group, name)
        ? [
            {
              path: `${path}.memberOf[${index}]`,
              text: `${JSON.stringify(group)} would be a member of itself, by way of ${JSON.stringify(name)}; leave one of the memberships out`,
            },
          ]
        : [],
    ),
  );
}

async function unknownSchemas(session: Session, grants: readonly AccessGrant[]): Promise<readonly SetupProblem[]> {
  const wanted = grants.flatMap(({ schemas = [] }) => schemas);
  if (wanted.length === 0) return [];
  const rows = await session.rows<{ name: string }>('SELECT nspname AS name FROM pg_namespace');
  const known = new Set(rows.map(({ name }) => name));
  const suggested = await listSchemas(session);
  return grants.flatMap(({ path, schemas = [] }) =>
    schemas.flatMap((schema, index) =>
      known.has(schema) ? [] : [{ path: `${path}.schemas[${index}]`, text: unknown('schema', schema, suggested) }],
    ),
  );
}

async function unknownTables(session: Session, grants: readonly AccessGrant[]): Promise<readonly SetupProblem[]> {
  if (grants.every(({ tables }) => tables === undefined)) return [];
  const rows = await session.rows<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^(pg_|rds)' AND n.nspname <> 'information_schema'`,
  );
  return grants.flatMap(({ path, schemas, tables = [] }) => {
    const inThese = rows.filter(({ schema }) => schemas === undefined || schemas.includes(schema));
    const known = new Set(inThese.map(({ name }) => name));
    return tables.flatMap((table, index) =>
      known.has(table) ? [] : [{ path: `${path}.tables[${index}]`, text: unknown('table', table, [...known]) }],
    );
  });
}

function unknown(kind: string, name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return `there is no ${kind} ${JSON.stringify(name)}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
}
