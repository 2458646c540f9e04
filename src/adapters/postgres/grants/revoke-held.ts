import { escapeIdentifier } from 'pg';
import type { Session } from '../connection/session.ts';
import type { ActingRoles } from '../roles/acting-roles.ts';
import { batches, ownerName } from './schema-objects.ts';

/** What one role has granted to others on objects of one kind. */
interface Held {
  /** The keyword of REVOKE. */
  readonly kind: 'DATABASE' | 'SCHEMA' | 'TABLE' | 'SEQUENCE' | 'ROUTINE';
  readonly identities: readonly string[];
  readonly grantor: string;
  readonly byOwner: boolean;
  readonly roles: readonly string[];
}

/** Those that hold something, by name, and the relations that are looked at, all if null: `$1` and `$2`. */
const named = `holder AS MATERIALIZED (SELECT oid, rolname FROM pg_roles WHERE rolname = ANY ($1::text[])),
     named AS MATERIALIZED (
       SELECT DISTINCT s.classid, s.objid FROM pg_shdepend s
       WHERE s.refclassid = 'pg_authid'::regclass AND s.refobjid IN (SELECT oid FROM holder) AND s.deptype = 'a'
         AND s.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
         AND ($2::text[] IS NULL OR (s.classid = 'pg_class'::regclass AND s.objid = ANY ($2::text[]::regclass[]::oid[]))))`;

/**
 * Takes from the roles what they hold on databases, and on this one's schemas, relations and routines, a statement for many of them:
 * whoever has granted it revokes it, so that nobody needs to become a member of each role. What is granted on by them
 * goes too. What the session's user can act for nobody to revoke stays. Only on `relations`, by their names as SQL, if they are given.
 * @see https://www.postgresql.org/docs/current/sql-revoke.html
 */
export async function revokeHeld(
  session: Session,
  acting: ActingRoles,
  roles: readonly string[],
  relations?: readonly string[],
): Promise<void> {
  const found = await held(session, roles, relations);
  const byOwners = found.filter(({ byOwner }) => byOwner);
  const owners = await acting.become(byOwners.map(({ grantor }) => grantor));
  for (const one of byOwners) if (owners.has(one.grantor)) await revoke(session, one);
  if (byOwners.length === found.length) return;
  // What hangs on an owner's grant is gone with it.
  const others = (await held(session, roles, relations)).filter(({ byOwner }) => !byOwner);
  const reached = await acting.become(others.map(({ grantor }) => grantor));
  for (const one of others) {
    if (!reached.has(one.grantor)) continue;
    // As a member of the owner too, the master would revoke what the owner has granted.
    await session.rows(`SET LOCAL ROLE ${escapeIdentifier(one.grantor)}`);
    await revoke(session, one);
    await session.rows('SET LOCAL ROLE NONE');
  }
}

async function revoke(session: Session, { kind, identities, roles }: Held): Promise<void> {
  for (const from of batches(roles)) {
    const names = from.map((role) => escapeIdentifier(role)).join(', ');
    for (const some of batches(identities)) {
      await session.rows(`REVOKE ALL PRIVILEGES ON ${kind} ${some.join(', ')} FROM ${names} CASCADE`);
    }
  }
}

async function held(
  session: Session,
  roles: readonly string[],
  relations?: readonly string[],
): Promise<readonly Held[]> {
  return session.rows<Held & { [column: string]: unknown }>(
    `WITH ${named},
     listed AS (
       SELECT 1 AS rank, 'DATABASE' AS kind, quote_ident(d.datname) AS identity, d.datdba AS owner, d.datacl AS acl
       FROM named JOIN pg_database d ON classid = 'pg_database'::regclass AND d.oid = objid
       UNION ALL
       SELECT 2, 'SCHEMA', quote_ident(n.nspname), n.nspowner, n.nspacl
       FROM named JOIN pg_namespace n ON classid = 'pg_namespace'::regclass AND n.oid = objid
       UNION ALL
       SELECT 3, CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, c.oid::regclass::text, c.relowner, list.acl
       FROM named JOIN pg_class c ON classid = 'pg_class'::regclass AND c.oid = objid
       CROSS JOIN LATERAL (SELECT c.relacl AS acl
                           UNION ALL
                           SELECT a.attacl FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL) AS list
       UNION ALL
       SELECT 4, 'ROUTINE', f.oid::regprocedure::text, f.proowner, f.proacl
       FROM named JOIN pg_proc f ON classid = 'pg_proc'::regclass AND f.oid = objid
     ), each AS (
       SELECT rank, kind, identity, ${ownerName('item.grantor')} AS grantor, item.grantor = listed.owner AS "byOwner",
              array_agg(DISTINCT holder.rolname::text ORDER BY holder.rolname::text) AS roles
       FROM listed CROSS JOIN LATERAL aclexplode(listed.acl) AS item JOIN holder ON holder.oid = item.grantee
       WHERE item.grantee <> listed.owner
       GROUP BY rank, kind, identity, item.grantor, listed.owner
     )
     SELECT kind, grantor, "byOwner", roles, array_agg(identity ORDER BY identity) AS identities
     FROM each GROUP BY rank, kind, grantor, "byOwner", roles ORDER BY rank, grantor, roles`,
    [roles, relations ?? null],
  );
}
