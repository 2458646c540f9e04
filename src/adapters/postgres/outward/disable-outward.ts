import type { OutwardKind, OutwardObject, OutwardRequest } from '../../../database-ports.ts';
import { actingRoles } from '../acting-roles.ts';
import { inTransaction, type Session } from '../session.ts';
import { attempt } from './attempt.ts';
import { type Finding, findOutward } from './findings.ts';
import { cronJobs } from './jobs.ts';

/** Event triggers first: they may refuse every other statement, or do something of their own at each. */
const order: readonly OutwardKind[] = [
  'eventTriggers',
  'subscriptions',
  'foreignServers',
  'publications',
  'extensions',
  'jobs',
];

/**
 * Disables what is asked for in this database, each object as its owner, and looks at all of it again: what PostgreSQL has
 * refused is still `active`. Throws UserSetupFailed, DatabaseUnreachable.
 */
export async function disableOutward(
  session: Session,
  { disable, roles }: OutwardRequest,
): Promise<readonly OutwardObject[]> {
  return inTransaction(session, async () => {
    await session.rows('SET LOCAL ROLE NONE');
    const before = await findOutward(session);
    const acting = actingRoles(session);
    const toDisable = before
      .filter(({ kind, active }) => active && disable.includes(kind))
      .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
    if (toDisable.length > 0) {
      await acting.become([...new Set(toDisable.map(({ owner }) => owner))]);
      for (const { statements } of toDisable) await attempt(session, statements.join(';\n'));
    }
    const jobs = await cronJobs(session, acting, { disable: disable.includes('jobs'), roles });
    await acting.leave();
    const after = toDisable.length === 0 ? before : await findOutward(session);
    return [...combined(before, after), ...jobs.map((job) => ({ kind: 'jobs' as const, ...job }))];
  });
}

/** What was there before: an object that is gone, such as a mapping, is not active any more. */
function combined(before: readonly Finding[], after: readonly Finding[]): readonly OutwardObject[] {
  const stillActive = new Set(after.filter(({ active }) => active).map(keyOf));
  return before.map(({ kind, name, active }) => ({
    ...{ kind, name, active: stillActive.has(keyOf({ kind, name })) },
    ...(active ? {} : { wasDisabled: true }),
  }));
}

function keyOf({ kind, name }: Pick<OutwardObject, 'kind' | 'name'>): string {
  return JSON.stringify([kind, name]);
}
