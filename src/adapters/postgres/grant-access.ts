import { escapeIdentifier } from 'pg';
import type { Access } from '../../ports.ts';
import { type ActingRoles, actingRoles } from './acting-roles.ts';
import { setDefaultPrivileges } from './default-privileges.ts';
import { limitToReading, requireReadingOnly } from './limit-to-reading.ts';
import { requireSchemas } from './list-schemas.ts';
import { type MissingPrivileges, missingPrivileges } from './missing-privileges.ts';
import { privilegesOf } from './privileges.ts';
import { batches } from './schema-objects.ts';
import { inTransaction, type Session } from './session.ts';
import { shareOwnership } from './share-ownership.ts';

/**
 * Gives the role one kind of access to the schemas of this database, now and to what is made in them later, and then
 * looks whether it has it.
 *
 * Objects are named one by one, by owner: `ON ALL TABLES IN SCHEMA` fails as a whole on the first table that is not the
 * session's own. Throws UserSetupFailed, DatabaseUnreachable.
 * @see https://www.postgresql.org/docs/current/sql-grant.html
 */
export async function grantAccess(
  session: Session,
  role: string,
  access: Access,
  schemas: readonly string[],
): Promise<void> {
  const wanted = privilegesOf[access];
  await inTransaction(session, async () => {
    await requireSchemas(session, schemas);
    const acting = actingRoles(session);
    if (access === 'readonly') await limitToReading(session, acting, role, schemas);
    const grantees = [{ name: role, schemas, wanted }];
    if (access === 'owner') {
      // A new owner needs CREATE before anything can be handed over to it.
      const lacks = await missingPrivileges(session, role, schemas, wanted);
      const onContainers = lacks.filter(({ kind }) => kind === 'DATABASE' || kind === 'SCHEMA');
      await grant(session, acting, role, onContainers);
      const former = await shareOwnership(session, acting, role, schemas);
      // They get back what they had as owners, which says nothing of the database.
      grantees.unshift(...former.map((owner) => ({ ...owner, wanted: { ...wanted, database: [] } })));
    }
    for (const grantee of grantees) {
      // Else the session's own user, as a former owner, would be taken to have what it has only while acting.
      await acting.leave();
      const lacks = await missingPrivileges(session, grantee.name, grantee.schemas, grantee.wanted);
      await grant(session, acting, grantee.name, lacks);
      await setDefaultPrivileges(session, acting, grantee.name, grantee.schemas, grantee.wanted);
    }
    await acting.leave();

    const [lack] = await missingPrivileges(session, role, schemas, wanted);
    if (lack !== undefined) {
      const { kind, identity, owner, privileges } = lack;
      session.refuse('42501', `it lacks ${privileges.join(', ')} on ${kind} ${identity}, which belongs to ${owner}`);
    }
    if (access === 'readonly') await requireReadingOnly(session, role, schemas);
  });
}

async function grant(
  session: Session,
  acting: ActingRoles,
  role: string,
  lacks: readonly MissingPrivileges[],
): Promise<void> {
  const alike = Map.groupBy(lacks, ({ kind, owner, privileges }) => JSON.stringify([kind, owner, privileges]));
  for (const objects of alike.values()) {
    const [first] = objects;
    if (first === undefined) continue;
    await acting.become(first.owner);
    for (const batch of batches(objects)) {
      const identities = batch.map(({ identity }) => identity).join(', ');
      await session.rows(
        `GRANT ${first.privileges.join(', ')} ON ${first.kind} ${identities} TO ${escapeIdentifier(role)}`,
      );
    }
  }
}
