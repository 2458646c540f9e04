import type { OutwardObject } from '../../../ports/database-outward.ts';
import type { Session } from '../connection/session.ts';
import { attempt } from './attempt.ts';

/**
 * How a subscription of pglogical is disabled, in the order of trying: by its own function, at once, and as whoever may write its
 * catalogue. Dropping one would drop the slot of production with it.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Replication.Logical-pglogical.html
 */
const ways = [
  'SELECT pglogical.alter_subscription_disable(sub_name, true) FROM pglogical.subscription WHERE sub_enabled',
  'UPDATE pglogical.subscription SET sub_enabled = false WHERE sub_enabled',
];

/** Its workers pull by themselves, as those of PostgreSQL's own subscriptions do; they stand in a table of the extension's. */
export async function pglogicalSubscriptions(session: Session, disable: boolean): Promise<readonly OutwardObject[]> {
  const [pglogical] = await session.rows<{ present: boolean }>(
    `SELECT to_regclass('pglogical.subscription') IS NOT NULL AS present`,
  );
  if (pglogical?.present !== true) return [];
  const before = await seen(session);
  let after = before;
  for (const way of disable ? ways : []) {
    if (!after.some(({ active }) => active)) break;
    await attempt(session, way);
    after = await seen(session);
  }
  const wasDisabled = new Set(before.filter(({ active }) => !active).map(({ name }) => name));
  return after.map((one) => (wasDisabled.has(one.name) ? { ...one, wasDisabled: true } : one));
}

/** What cannot be looked at may be enabled. */
async function seen(session: Session): Promise<readonly OutwardObject[]> {
  let found: readonly OutwardObject[] = [
    { kind: 'subscriptions', name: 'whatever there is of pglogical: the master may not read it', active: true },
  ];
  await attempt(session, async () => {
    const rows = await session.rows<{ name: string; active: boolean }>(
      `SELECT concat(sub_name, ' of pglogical') AS name, sub_enabled AS active FROM pglogical.subscription ORDER BY 1`,
    );
    found = rows.map(({ name, active }) => ({ kind: 'subscriptions', name, active }));
  });
  return found;
}
