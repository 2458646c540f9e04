import { escapeIdentifier } from 'pg';
import type { AccessGrant } from '../../../ports/database-roles.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { type ActingRoles, actingRoles } from '../roles/acting-roles.ts';
import { asFarAsAllowed, noWay } from '../roles/no-way.ts';
import { setDefaultPrivileges } from './default-privileges.ts';
import { missingOnTables, privilegesFrom } from './explicit-privileges.ts';
import { grantOnCrowded } from './grant-on-crowded.ts';
import { limitToReading, requireReadingOnly } from './limit-to-reading.ts';
import { listSchemas, requireSchemas } from './list-schemas.ts';
import { type Grantees, type MissingPrivileges, missingPrivileges } from './missing-privileges.ts';
import { privilegesOf } from './privileges.ts';
import { executingRoles } from './reader-problems.ts';
import { batches } from './schema-objects.ts';
import { inOrderOfLogin, shareOwnership } from './share-ownership.ts';

/**
 * Gives every role its access to the schemas of this database, now and to what is made in them later, and then looks
 * whether it has it: the catalogue is read once for all roles, and a statement grants to all of them that lack the same.
 *
 * Objects are named one by one, by owner: `ON ALL TABLES IN SCHEMA` fails as a whole on the first table that is not the
 * session's own. Throws UserSetupFailed, DatabaseUnreachable.
 * @see https://www.postgresql.org/docs/current/sql-grant.html
 */
export async function grantAccess(session: Session, grants: readonly AccessGrant[]): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  await inTransaction(session, async () => {
    for (const { role, schemas } of grants) await requireSchemas(session, schemas ?? [], role);
    const every = grants.some(({ schemas }) => schemas === undefined) ? await listSchemas(session) : [];
    const alike = Map.groupBy(grants, ({ access, schemas, tables }) =>
      JSON.stringify([access, schemas, tables !== undefined]),
    );
    const declared = [...alike.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { access, schemas = every, tables } = first;
      const wanted = typeof access === 'string' ? privilegesOf[access] : privilegesFrom(access, tables !== undefined);
      return [{ access, roles: group.map(({ role }) => role), schemas, wanted }];
    });
    const readers = declared.filter(({ access }) => access === 'readonly');

    const acting = actingRoles(session);
    const former: Grantees[] = [];
    const owners = declared.flatMap(({ access, roles, schemas }) =>
      access === 'owner' ? roles.map((role) => ({ role, schemas })) : [],
    );
    for (const owner of await inOrderOfLogin(session, owners)) {
      former.push(...(await makeOwner(session, acting, owner, changed)));
    }
    const executing = executingRoles(grants);
    for (const role of await limitToReading(session, acting, readers, executing)) changed.add(role);
    // Else the session's own user, as a former owner, would be taken to have what it has only while acting.
    await acting.leave();
    const grantees = [...former, ...declared];
    const missing = [
      ...(await missingPrivileges(session, grantees)),
      ...(await missingOnTables(session, grants, every)),
    ];
    await grant(session, acting, missing);
    for (const { roles } of missing) for (const role of roles) changed.add(role);
    await acting.leave();
    for (const role of await setDefaultPrivileges(session, acting, grantees)) changed.add(role);
    await acting.leave();

    const [lack] = [
      ...(await missingPrivileges(session, declared)),
      ...(await missingOnTables(session, grants, every)),
    ];
    if (lack !== undefined) {
      const { kind, identities, owner, privileges, roles } = lack;
      session.refuse(
        '42501',
        [
          `it lacks ${privileges.join(', ')} on ${kind} ${identities[0]}, which belongs to ${owner}`,
          (await noWay(session, owner)) ?? [],
        ]
          .flat()
          .join(': '),
        roles.join(', '),
      );
    }
    await requireReadingOnly(session, readers, executing);
  });
  const declaredNames = new Set(grants.map(({ role }) => role));
  return new Set([...changed].filter((role) => declaredNames.has(role)));
}

/** Returns what the former owners, who have lost their rights, are to get back: it says nothing of the database. */
async function makeOwner(
  session: Session,
  acting: ActingRoles,
  { role, schemas }: { readonly role: string; readonly schemas: readonly string[] },
  changed: Set<string>,
): Promise<readonly Grantees[]> {
  await acting.leave();
  // A new owner needs CREATE before anything can be handed over to it.
  const lacks = await missingPrivileges(session, [{ roles: [role], schemas, wanted: privilegesOf.owner }]);
  await grant(
    session,
    acting,
    lacks.filter(({ kind }) => kind === 'DATABASE' || kind === 'SCHEMA'),
  );
  const { former, shared } = await shareOwnership(session, acting, role, schemas);
  if (lacks.length > 0 || shared > 0) changed.add(role);
  return former.map((owner) => ({
    roles: [owner.name],
    schemas: owner.schemas,
    wanted: { ...privilegesOf.owner, database: [] },
  }));
}

async function grant(session: Session, acting: ActingRoles, lacks: readonly MissingPrivileges[]): Promise<void> {
  const reached = await acting.become(lacks.map(({ owner }) => owner));
  for (const { kind, identities, owner, privileges, roles, crowded = false } of lacks) {
    const to = roles.map((role) => escapeIdentifier(role)).join(', ');
    const grantOn = async (names: readonly string[]) => {
      const run = () => session.rows(`GRANT ${privileges.join(', ')} ON ${kind} ${names.join(', ')} TO ${to}`);
      const object = `${kind} ${names[0]}`;
      await (reached.has(owner) ? run() : asFarAsAllowed(session, { owner, object, roles }, run));
    };
    if (crowded) {
      for (const identity of identities) {
        await grantOnCrowded(session, acting, { kind, identity, roles }, () => grantOn([identity]));
      }
      continue;
    }
    for (const batch of batches(identities)) await grantOn(batch);
  }
}
