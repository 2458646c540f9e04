import { escapeIdentifier } from 'pg';
import { hasMembershipOptions, type Session } from '../connection/session.ts';
import type { ActingRoles } from '../roles/acting-roles.ts';
import { asFarAsAllowed } from '../roles/no-way.ts';
import { hasPowers } from '../roles/powers.ts';
import { ofExtension, tableKinds } from './schema-objects.ts';

interface FormerOwner {
  readonly name: string;
  readonly schemas: readonly string[];
}

interface Owner {
  readonly name: string;
  /** Whether the role is its member already. */
  readonly shared: boolean;
  /** Whether it has the privileges of the role, as its member. */
  readonly member: boolean;
  /** Whether the role can be made its member without getting its powers or losing its password. */
  readonly sharable: boolean;
}

/**
 * Makes the role an owner of all that is in the schemas, later objects of the same owners included. Returns the former
 * owners that have lost their rights by it, and where, and how many owners it was not one with before.
 *
 * It becomes a member of each role that owns something there, so that this role goes on as before. What belongs to the
 * master or another privileged role is handed over instead, for as its member the role would get its powers too; and so
 * is what belongs to a role that logs in by IAM, for Aurora refuses the password of a member of such a role. What
 * belongs to a superuser stays where it is.
 * @see https://www.postgresql.org/docs/current/ddl-priv.html
 */
export async function shareOwnership(
  session: Session,
  acting: ActingRoles,
  role: string,
  schemas: readonly string[],
): Promise<{ readonly former: readonly FormerOwner[]; readonly shared: number }> {
  const former: FormerOwner[] = [];
  let shared = 0;
  for (const owner of await owners(session, role, schemas)) {
    if (owner.shared) continue;
    await session.turn();
    shared += 1;
    if (owner.sharable) {
      await acting.administer([owner.name]);
      const options = hasMembershipOptions(session) ? ' WITH INHERIT TRUE, SET TRUE' : '';
      const joining = { owner: owner.name, object: `schema ${schemas.join(', ')}`, roles: [role] };
      await asFarAsAllowed(session, joining, () =>
        session.rows(`GRANT ${escapeIdentifier(owner.name)} TO ${escapeIdentifier(role)}${options}`),
      );
    } else {
      const lost = await handOver(session, acting, owner.name, role, schemas);
      if (!owner.member) former.push({ name: owner.name, schemas: lost });
    }
  }
  return { former, shared };
}

/**
 * Those that log in by IAM last. They can be members of an owner with a password, but not the other way round: it would
 * take over what they own, and they would be owners no longer.
 */
export async function inOrderOfLogin<Owner extends { readonly role: string }>(
  session: Session,
  owners: readonly Owner[],
): Promise<readonly Owner[]> {
  if (owners.length < 2) return owners;
  const rows = await session.rows<{ name: string }>(
    `SELECT r.rolname AS name FROM pg_roles r
     WHERE r.rolname = ANY ($1::text[]) AND pg_has_role(r.oid, to_regrole('rds_iam')::oid, 'MEMBER')`,
    [owners.map(({ role }) => role)],
  );
  const byIam = new Set(rows.map(({ name }) => name));
  return [...owners.filter(({ role }) => !byIam.has(role)), ...owners.filter(({ role }) => byIam.has(role))];
}

async function owners(session: Session, role: string, schemas: readonly string[]): Promise<readonly Owner[]> {
  return session.rows<Owner & { [column: string]: unknown }>(
    `SELECT r.rolname AS name, pg_has_role($1::name, r.oid, 'USAGE') AS shared,
            pg_has_role(r.oid, $1::name, 'USAGE') AS member,
            NOT (${hasPowers('r')} OR pg_has_role(r.oid, $1::name, 'MEMBER')
                 OR (coalesce(pg_has_role(r.oid, to_regrole('rds_iam')::oid, 'MEMBER'), false)
                     AND NOT pg_has_role($1::name, to_regrole('rds_iam')::oid, 'MEMBER'))) AS sharable
     FROM pg_roles r
     WHERE r.rolname <> $1 AND NOT r.rolsuper AND r.rolname !~ '^(pg_|rds)'
       AND r.oid IN (SELECT owner FROM (${ownedObjects}) AS owned WHERE schema = ANY ($2::text[]))
     ORDER BY r.rolname`,
    [role, schemas],
  );
}

async function handOver(
  session: Session,
  acting: ActingRoles,
  from: string,
  to: string,
  schemas: readonly string[],
): Promise<readonly string[]> {
  await acting.become([from, to]);
  const objects = await session.rows<{ keyword: string; identity: string; schema: string }>(
    `SELECT keyword, identity, schema FROM (${ownedObjects}) AS owned
     WHERE schema = ANY ($2::text[]) AND owner = (SELECT oid FROM pg_roles WHERE rolname = $1)
     ORDER BY rank, identity`,
    [from, schemas],
  );
  for (const { keyword, identity } of objects) {
    await session.rows(`ALTER ${keyword} ${identity} OWNER TO ${escapeIdentifier(to)}`);
  }
  return [...new Set(objects.map(({ schema }) => schema))];
}

/**
 * The keyword is the one of ALTER, which says TABLE of every relation. Not among them is what follows another object: a
 * sequence of a column, the row type of a table, the array type of a type.
 */
const ownedObjects = `
  SELECT 1 AS rank, 'SCHEMA' AS keyword, quote_ident(n.nspname) AS identity, n.nspname AS schema, n.nspowner AS owner
  FROM pg_namespace n
  UNION ALL
  SELECT 2, 'TABLE', c.oid::regclass::text, n.nspname, c.relowner
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE (c.relkind IN ${tableKinds}
         OR (c.relkind = 'S' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
                                             AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
                                             AND d.deptype IN ('a', 'i'))))
    AND NOT ${ofExtension('pg_class', 'c.oid')}
  UNION ALL
  SELECT 3, 'TYPE', t.oid::regtype::text, n.nspname, t.typowner
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
  WHERE (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND c.relkind = 'c')) AND NOT ${ofExtension('pg_type', 't.oid')}
  UNION ALL
  SELECT 4, 'ROUTINE', f.oid::regprocedure::text, n.nspname, f.proowner
  FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
  WHERE NOT ${ofExtension('pg_proc', 'f.oid')}
  UNION ALL
  SELECT 5, 'STATISTICS', format('%I.%I', n.nspname, x.stxname), n.nspname, x.stxowner
  FROM pg_statistic_ext x JOIN pg_namespace n ON n.oid = x.stxnamespace
  WHERE NOT ${ofExtension('pg_statistic_ext', 'x.oid')}`;
