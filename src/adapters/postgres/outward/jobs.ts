import { escapeIdentifier } from 'pg';
import type { Session } from '../connection/session.ts';
import type { ActingRoles } from '../roles/acting-roles.ts';
import { attempt } from './attempt.ts';

/** A job of pg_cron, as the role that it runs as sees it. */
export interface Job {
  readonly name: string;
  readonly active: boolean;
}

/**
 * How a job is disabled, in the order of trying: as Aurora's rds_superuser may, by pg_cron's own function where it is granted, and
 * by taking the job off, which its user always may.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL_pg_cron.html
 */
const ways = [
  'UPDATE cron.job SET active = false WHERE active',
  'SELECT cron.alter_job(job_id => jobid, active => false) FROM cron.job WHERE active',
  'SELECT cron.unschedule(jobid) FROM cron.job WHERE active',
];

/**
 * The jobs of these roles and of the session's user, disabled if that is asked for. A job is shown only to the role that it runs
 * as, unless a policy says otherwise; those of roles that cannot log in do not run. What else there is cannot be seen here.
 */
export async function cronJobs(
  session: Session,
  acting: ActingRoles,
  { disable, roles }: { readonly disable: boolean; readonly roles: readonly string[] },
): Promise<readonly Job[]> {
  const [cron] = await session.rows<{ present: boolean }>(`SELECT to_regclass('cron.job') IS NOT NULL AS present`);
  if (cron?.present !== true) return [];
  const reached = await acting.become(roles);
  const found = new Map<string, Job>();
  for (const role of [undefined, ...roles.filter((name) => reached.has(name))]) {
    const before = await seenBy(session, role);
    for (const { id, ...job } of before) found.set(id, job);
    if (!disable || !before.some(({ active }) => active)) continue;
    for (const way of ways) {
      await attempt(session, asRole(role, way));
      const after = new Map((await seenBy(session, role)).map(({ id, active }) => [id, active]));
      for (const { id, name } of before) found.set(id, { name, active: after.get(id) ?? false });
      if (![...after.values()].some((active) => active)) break;
    }
  }
  return [...found.values()];
}

/** Undefined for the session's own user. Nothing is seen by a role that may not read the table. */
async function seenBy(session: Session, role: string | undefined): Promise<readonly (Job & { readonly id: string })[]> {
  let rows: readonly (Job & { readonly id: string; readonly [column: string]: unknown })[] = [];
  await attempt(session, async () => {
    if (role !== undefined) await session.rows(`SET LOCAL ROLE ${escapeIdentifier(role)}`);
    rows = await session.rows(
      `SELECT jobid::text AS id, active, concat_ws(' ', 'job', jobid::text, to_jsonb(job) ->> 'jobname') AS name FROM cron.job`,
    );
    await session.rows('SET LOCAL ROLE NONE');
  });
  return rows;
}

function asRole(role: string | undefined, statement: string): string {
  return role === undefined
    ? statement
    : `SET LOCAL ROLE ${escapeIdentifier(role)};\n${statement};\nSET LOCAL ROLE NONE`;
}
