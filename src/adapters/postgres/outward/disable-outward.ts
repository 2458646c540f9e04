import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { OutwardKind, OutwardObject, OutwardRequest } from '../../../ports/database-outward.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from '../roles/acting-roles.ts';
import { attempt } from './attempt.ts';
import { type Finding, findOutward, mayReachOut } from './findings.ts';
import { cronJobs } from './jobs.ts';
import { pglogicalSubscriptions } from './pglogical.ts';

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
  if (!(await mayReachOut(session))) return [];
  const { objects, pulled } = await inTransaction(session, async () => {
    await session.rows('SET LOCAL ROLE NONE');
    const before = await findOutward(session);
    const acting = actingRoles(session);
    const asked = before.filter(({ kind, active, voids }) => disable.includes(kind) && (active || voids.length > 0));
    let after = before;
    if (asked.length > 0) {
      await acting.become([...new Set(asked.flatMap(({ owners }) => owners))]);
      for (const kind of order) await disableEach(session, asked, kind);
      after = await findOutward(session);
    }
    const pglogical = await pglogicalSubscriptions(session, disable.includes('subscriptions'));
    const jobs = await cronJobs(session, acting, { disable: disable.includes('jobs'), roles });
    await acting.leave();
    return {
      objects: [...combined(before, after), ...pglogical, ...jobs.map((job) => ({ kind: 'jobs' as const, ...job }))],
      pulled: asked.some(({ kind, active }) => kind === 'subscriptions' && active),
    };
  });
  if (pulled) await endWorkers(session);
  return objects;
}

/** A worker notices that its subscription is disabled when it has nothing else to do: it is not waited for. */
async function endWorkers(session: Session): Promise<void> {
  await session
    .rows(
      `SELECT pg_terminate_backend(w.pid, 5000) FROM pg_stat_subscription w JOIN pg_subscription s ON s.oid = w.subid
       WHERE w.pid IS NOT NULL AND NOT s.subenabled`,
    )
    .catch((error: unknown) => {
      if (!isPipelineError(error, 'UserSetupFailed')) throw error;
    });
}

/** All of a kind at once, for there may be thousands; one by one where that is refused, so that one keeps no other as it is. */
async function disableEach(session: Session, asked: readonly Finding[], kind: OutwardKind): Promise<void> {
  const ofKind = asked.filter((one) => one.kind === kind);
  const scripts = [
    ...ofKind.filter(({ active }) => active).map(({ statements }) => statements.join(';\n')),
    ...ofKind.flatMap(({ voids }) => voids),
  ].filter((script) => script !== '');
  if (scripts.length === 0 || (await attempt(session, scripts.join(';\n')))) return;
  for (const script of scripts) await attempt(session, script);
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
