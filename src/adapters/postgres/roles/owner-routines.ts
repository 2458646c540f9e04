import { escapeIdentifier } from 'pg';
import type { Session } from '../connection/session.ts';
import { listedSchemas } from '../grants/list-schemas.ts';
import { type Grantees, granteeRows, granteesParameter } from '../grants/missing-privileges.ts';
import { batches, identities, isDefiner, ofExtension } from '../grants/schema-objects.ts';
import type { ActingRoles } from './acting-roles.ts';
import { noWay } from './no-way.ts';

/**
 * Takes from PUBLIC the routines that run with their owner's privileges, in every schema: by one a reader could change what
 * it may only read. PUBLIC may execute each new routine unless that was revoked, so that hardly anybody means it to. All
 * other roles get what they had by it, but those that a reader is a member of and those that were locked.
 *
 * What only a trigger can call is left alone: to make one takes a privilege on the table.
 * @see https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-SECURITY
 */
export async function closeOwnerRoutines(
  session: Session,
  acting: ActingRoles,
  readers: readonly Grantees[],
): Promise<void> {
  const open = await session.rows<{ owner: string; routines: readonly string[] }>(
    `SELECT pg_get_userbyid(f.proowner) AS owner, ${identities('array_agg(f.oid)', 'regprocedure')} AS routines
     FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
     WHERE ${isDefiner} AND n.nspname IN (${listedSchemas}) AND has_function_privilege('public', f.oid, 'EXECUTE')
       AND NOT ${ofExtension('pg_proc', 'f.oid')}
     GROUP BY f.proowner ORDER BY 1`,
  );
  if (open.length === 0) return;
  const others = await session.rows<{ name: string }>(
    `WITH grantee AS MATERIALIZED (${granteeRows})
     SELECT r.rolname AS name FROM pg_roles r
     WHERE NOT r.rolsuper AND r.rolname !~ '^(pg_|rds)'
       AND NOT EXISTS (SELECT FROM grantee g WHERE pg_has_role(g.oid, r.oid, 'MEMBER'))
       AND (r.rolcanlogin OR r.rolvaliduntil IS DISTINCT FROM '-infinity') ORDER BY 1`,
    [granteesParameter(readers)],
  );
  const reached = await acting.become(open.map(({ owner }) => owner));
  for (const { owner, routines } of open) {
    if (!reached.has(owner)) {
      session.refuse(
        '42501',
        `it is to be readonly, but PUBLIC may execute ${routines.join(', ')} with the privileges of ${owner}: ${(await noWay(session, owner)) ?? ''}`,
        readers.flatMap(({ roles }) => roles).join(', '),
      );
    }
    const keeping = others.filter(({ name }) => name !== owner).map(({ name }) => escapeIdentifier(name));
    for (const batch of batches(routines)) {
      const on = `EXECUTE ON ROUTINE ${batch.join(', ')}`;
      if (keeping.length > 0) await session.rows(`GRANT ${on} TO ${keeping.join(', ')}`);
      await session.rows(`REVOKE ${on} FROM PUBLIC`);
    }
  }
}
