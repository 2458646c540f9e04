import { escapeIdentifier } from 'pg';
import type { OutwardPlaces } from '../../../ports/database-outward.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from '../roles/acting-roles.ts';
import { takesConnections } from '../roles/drop-roles.ts';
import { attempt } from './attempt.ts';

/** Amazon's own, which nobody else can connect to. */
const amazons = 'rdsadmin';

/**
 * Where it has to be looked: a user mapping or an event trigger is only seen from its own database. What nobody can
 * connect to does nothing, but for subscriptions, which stand in a catalogue of the whole cluster.
 */
export async function outwardPlaces(session: Session): Promise<OutwardPlaces> {
  const before = await databases(session);
  const locked = before.filter(({ mayConnect }) => !mayConnect);
  if (locked.length > 0) await open(session, locked);
  const after = locked.length === 0 ? before : await databases(session);
  return {
    open: after.filter(({ mayConnect }) => mayConnect).map(({ name }) => name),
    closed: after.filter(({ mayConnect }) => !mayConnect).map(({ name }) => name),
    subscriptions: await session.rows(
      `SELECT d.datname::text AS database, s.subname::text AS name
       FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
       WHERE s.subenabled OR s.subslotname IS NOT NULL ORDER BY 1, 2`,
    ),
  };
}

interface Place {
  readonly name: string;
  readonly owner: string;
  readonly mayConnect: boolean;
}

async function databases(session: Session): Promise<readonly Place[]> {
  return session.rows<Place & { [column: string]: unknown }>(
    `SELECT datname::text AS name, pg_get_userbyid(datdba)::text AS owner, has_database_privilege(oid, 'CONNECT') AS "mayConnect"
     FROM pg_database WHERE ${takesConnections} AND datname <> '${amazons}' ORDER BY datname`,
  );
}

async function open(session: Session, places: readonly Place[]): Promise<void> {
  await inTransaction(session, async () => {
    const acting = actingRoles(session);
    await acting.become(places.map(({ owner }) => owner));
    for (const { name } of places) {
      await attempt(session, `GRANT CONNECT ON DATABASE ${escapeIdentifier(name)} TO CURRENT_USER`);
    }
    await acting.leave();
  });
}
