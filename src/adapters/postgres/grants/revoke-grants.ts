import { escapeIdentifier } from 'pg';
import type { Session } from '../connection/session.ts';
import type { ActingRoles } from '../roles/acting-roles.ts';
import { type Grantees, granteeRows, granteesParameter } from './missing-privileges.ts';
import { batches, identities, ownerName, relationClasses, routineClasses, tableKinds } from './schema-objects.ts';

const grantee = `grantee AS MATERIALIZED (${granteeRows})`;
const names = (roles: readonly string[]) => roles.map((role) => escapeIdentifier(role)).join(', ');

interface WritingGrant {
  readonly privileges: string;
  readonly kind: string;
  readonly grantor: string;
  readonly byOwner: boolean;
  readonly roles: readonly string[];
  readonly identities: readonly string[];
}

/**
 * Takes from readers what they were granted themselves and could change something with: all that is no SELECT on tables
 * and sequences, CREATE, and EXECUTE on routines that run with their owner's privileges. Returns the roles that had any.
 *
 * A grant is its grantor's to revoke. What hangs on another one goes with it, so the owners' come first.
 * @see https://www.postgresql.org/docs/current/sql-revoke.html
 */
export async function revokeGrants(
  session: Session,
  acting: ActingRoles,
  readers: readonly Grantees[],
  executing: readonly string[],
): Promise<string[]> {
  const grants = await writingGrants(session, readers, executing);
  const owners = grants.filter(({ byOwner }) => byOwner);
  await acting.become(owners.map(({ grantor }) => grantor));
  for (const grant of owners) await revoke(session, grant);
  if (owners.length < grants.length) {
    const left = (await writingGrants(session, readers, executing)).filter(({ byOwner }) => !byOwner);
    const reached = await acting.become(left.map(({ grantor }) => grantor));
    for (const grant of left.filter(({ grantor }) => reached.has(grantor))) {
      // As a member of the owner too, the master would revoke what the owner has granted.
      await session.rows(`SET LOCAL ROLE ${escapeIdentifier(grant.grantor)}`);
      await revoke(session, grant);
      await session.rows('SET LOCAL ROLE NONE');
    }
  }
  return grants.flatMap(({ roles }) => roles);
}

async function revoke(session: Session, { privileges, kind, roles, identities: all }: WritingGrant): Promise<void> {
  for (const batch of batches(all)) {
    // What the role itself granted on rests on what it has.
    await session.rows(`REVOKE ${privileges} ON ${kind} ${batch.join(', ')} FROM ${names(roles)} CASCADE`);
  }
}

async function writingGrants(
  session: Session,
  readers: readonly Grantees[],
  executing: readonly string[],
): Promise<readonly WritingGrant[]> {
  const held = (acl: string, keeps: string) =>
    `SELECT held.grantor FROM aclexplode(${acl}) AS held
     WHERE held.grantee = g.oid AND held.privilege_type NOT IN (${keeps})`;
  const columns = (owner: string) => `${ownerName('held.grantor')} AS grantor, held.grantor = ${owner} AS "byOwner",
                                      array_agg(DISTINCT g.role::text) AS roles`;
  const relations = (kind: string, kinds: string) => `
    SELECT 'ALL PRIVILEGES', '${kind}', ${columns('c.owner')}, ${identities('c.oids', 'regclass')}
    FROM ${relationClasses(kinds)} AS c JOIN grantee g ON c.schema = ANY (g.schemas) AND c.owner <> g.oid
    CROSS JOIN LATERAL (
      ${held('c.acl', `'SELECT'`)}
      UNION
      SELECT held.grantor FROM pg_attribute a CROSS JOIN LATERAL (${held('a.attacl', `'SELECT'`)}) AS held
      WHERE a.attrelid = c.oids[1] AND a.attacl IS NOT NULL) AS held
    GROUP BY held.grantor, c.owner, c.oids`;
  return session.rows<WritingGrant & { [column: string]: unknown }>(
    `WITH ${grantee}
     SELECT 'CREATE' AS privileges, 'DATABASE' AS kind, ${columns('d.datdba')}, ARRAY[quote_ident(d.datname)] AS identities
     FROM pg_database d JOIN grantee g ON d.datdba <> g.oid
     CROSS JOIN LATERAL (${held('d.datacl', `'CONNECT', 'TEMPORARY'`)}) AS held
     WHERE d.datname = current_database() GROUP BY held.grantor, d.datdba, d.datname
     UNION ALL
     SELECT 'CREATE', 'SCHEMA', ${columns('n.nspowner')}, ARRAY[quote_ident(n.nspname)]
     FROM pg_namespace n JOIN grantee g ON n.nspname = ANY (g.schemas) AND n.nspowner <> g.oid
     CROSS JOIN LATERAL (${held('n.nspacl', `'USAGE'`)}) AS held
     GROUP BY held.grantor, n.nspowner, n.nspname
     UNION ALL ${relations('TABLE', tableKinds)}
     UNION ALL ${relations('SEQUENCE', `('S')`)}
     UNION ALL
     SELECT 'EXECUTE', 'ROUTINE', ${columns('f.owner')}, ${identities('f.oids', 'regprocedure')}
     FROM ${routineClasses} AS f JOIN grantee g ON f.schema = ANY (g.schemas) AND f.owner <> g.oid AND f.definer
       AND g.role <> ALL ($2::text[])
     CROSS JOIN LATERAL (${held('f.acl', `''`)}) AS held
     GROUP BY held.grantor, f.owner, f.oids`,
    [granteesParameter(readers), executing],
  );
}

/** As `pg_default_acl` has them: what GRANT calls them. */
const defaultKinds = { r: 'TABLES', S: 'SEQUENCES', f: 'ROUTINES' } as const;

/** The same of what default privileges would give them. */
export async function revokeDefaults(
  session: Session,
  acting: ActingRoles,
  readers: readonly Grantees[],
  executing: readonly string[],
): Promise<string[]> {
  const defaults = await session.rows<{
    creator: string;
    schema: string | null;
    type: keyof typeof defaultKinds;
    privileges: string;
    role: string;
  }>(
    `WITH ${grantee}
     SELECT pg_get_userbyid(d.defaclrole) AS creator, n.nspname AS schema, d.defaclobjtype::text AS type, g.role,
            string_agg(DISTINCT held.privilege_type, ', ') AS privileges
     FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) AS held
     JOIN grantee g ON g.oid = held.grantee AND d.defaclrole <> g.oid
     LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
     WHERE held.privilege_type <> 'SELECT'
       AND (d.defaclobjtype IN ('r', 'S') OR (d.defaclobjtype = 'f' AND g.role <> ALL ($2::text[])))
       AND (d.defaclnamespace = 0 OR n.nspname = ANY (g.schemas))
     GROUP BY 1, 2, 3, 4`,
    [granteesParameter(readers), executing],
  );
  await acting.become(defaults.map(({ creator }) => creator));
  for (const { creator, schema, type, privileges, role } of defaults) {
    await session.rows(
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${escapeIdentifier(creator)}
       ${schema === null ? '' : `IN SCHEMA ${escapeIdentifier(schema)}`}
       REVOKE ${privileges} ON ${defaultKinds[type]} FROM ${escapeIdentifier(role)}`,
    );
  }
  return defaults.map(({ role }) => role);
}
