import { completeItem } from '../../src/users/main-session.ts';
import { names } from '../scenario/names.ts';
import { batchesOf, maskedName } from '../world/database-data.ts';
import type { Volume } from '../world/databases.ts';
import type { Execution, Invocation } from '../world/records.ts';
import type { Run } from '../world/run.ts';
import { type DatabaseProfile, databasesOf, unfitOf } from '../world/unfit.ts';
import type { Judged } from './judged.ts';

/**
 * SetupDBUsers locks everybody out before it does anything else. From then on nobody but the master can log in until all is done that
 * the profile declares of the data: else somebody reads what was to be masked, or works on what was to be verified. Then only who is
 * declared can.
 */
const admittedWhenReady = 'admitted-when-ready';

/** Judged after each statement, whoever made it: also one of an attempt that nobody waits for any more. */
export function judgeAdmission(run: Run, { execution }: Invocation, method: string, volume: Volume): void {
  // Who comes to another cluster is judged by `strangers-untouched`; that one is no restore of this profile.
  if (volume !== run.databases.ofCluster(String(execution.results.get('CheckRestoreStatus')?.['resourceId']))) return;
  judgeLate(run, execution, volume);
  const admitted = [...volume.roles].filter(([, role]) => role.admitted).map(([name]) => name);
  if (admitted.length === 0) return;
  const wrong = (message: string) => run.violate(admittedWhenReady, `after ${method} ${message}`, execution);
  if (volume.setup.lockedBy === undefined) {
    if (!beforeLocking.has(method)) wrong(`${admitted.join(', ')} can log in, and nobody was ever locked out`);
    return;
  }
  // Who takes over what another restore has completed, by another profile, has not locked it yet: until then that one's holds.
  const { execution: locker } = volume.setup.lockedBy;
  const profile = profileOf(run, beforeLocking.has(method) ? locker : execution);
  const entering = enteringOf(run, profile);
  // Who was let in by code of the database is found, and locked out, at the end.
  const own = admitted.filter((name) => name !== names.intruder);
  for (const name of own) if (!entering.has(name)) wrong(`${name} can log in`);
  if (own.length === 0) return;
  for (const what of missing(profile, volume)) wrong(`${own.join(', ')} can log in, and ${what}`);
}

/** A file that is to run after masking would work on production's values, or have its own masked. */
function judgeLate(run: Run, execution: Execution, { setup: { late } }: Volume): void {
  if (late === undefined || late.isJudged) return;
  late.isJudged = true;
  for (const { table, schema, database } of tablesOf(profileOf(run, execution))) {
    const done = late.masked.get(maskedName(database, schema, table)) ?? 0;
    if (done < batchesOf(table))
      run.violate(admittedWhenReady, `${names.lateSql} has run, and ${database}.${table} was not masked`, execution);
  }
}

const tablesOf = ({ name: main = names.database, masking = [] }: DatabaseProfile) =>
  masking.map(({ table, schema = 'public', database = main }) => ({ table, schema, database }));

/** By what the cluster is known, and what would stand in the way of locking its roles, or act while that is done. */
const beforeLocking: ReadonlySet<string> = new Set([
  ...['connect', 'instance', 'notedByAny', 'fence', 'noted', 'endPrepared'],
  ...['outwardPlaces', 'disableOutward', 'access', 'databases'],
]);

/** Whether a setup of this very cluster has noted that all is done: notes of another came along with its snapshot. */
export function isComplete({ notes, setup: { lockedBy } }: Volume): boolean {
  const resourceId = lockedBy?.execution.results.get('CheckRestoreStatus')?.['resourceId'];
  return [...notes.keys()].some((note) => note.includes(` ${resourceId}:`) && note.endsWith(` ${completeItem}`));
}

/** What is declared of the data and not done. */
function missing(profile: DatabaseProfile, volume: Volume): string[] {
  const { masked, setup, grants, publicPrivileges, outward, ground } = volume;
  const main = profile.name ?? names.database;
  const { sql = [], verifications = [], roles = [], revokePublic } = profile;
  const tables = tablesOf(profile).map(({ table, schema, database }) => {
    const done = masked.get(maskedName(database, schema, table)) ?? 0;
    return done === batchesOf(table) ? [] : [`${database}.${table} is masked ${done} of ${batchesOf(table)} times`];
  });
  const fresh = profile.columns?.undecided === 'mask' ? [...ground.fresh] : [];
  const unmasked = fresh
    .map((column) => column.split('.').slice(0, 3).join('.'))
    .filter((table) => (masked.get(table) ?? 0) === 0)
    .map((table) => `a column of ${table} is neither decided about nor masked`);
  const asked = verifications.map(({ query, database = main }) => {
    const held = setup.verified.get(`${database} ${query}`);
    // In a database that was complete, a verification that holds no longer is followed by a lock.
    if (held === true || (held === false && isComplete(volume))) return [];
    return [`“${query}” was ${held === undefined ? 'not asked' : 'not true'}`];
  });
  const files = sql.map(({ file, database = main }) =>
    setup.sql.has(`${database} ${file}`) ? [] : [`${file} has not run`],
  );
  const granted = roles.flatMap(({ name, access, databases = [main] }) =>
    databases.map((database) => {
      const begin = `${access ?? 'explicit'} ${name} in ${database} on `;
      return [...grants].some((grant) => grant.startsWith(begin)) ? [] : [`${name} has no grants in ${database}`];
    }),
  );
  const { create = false, connect = false } = revokePublic ?? {};
  const open = databasesOf(profile).flatMap((database) => [
    ...(create && publicPrivileges.has(`${database} create`) ? [`everybody may create in ${database}`] : []),
    ...(connect && publicPrivileges.has(`${database} connect`) ? [`everybody may connect to ${database}`] : []),
  ]);
  const prepared = [...ground.prepared.keys()].map((name) => `${name} may be committed`);
  const unfit = unfitOf(profile, volume).map(({ what }) => what);
  const acting = [...outward].map((object) => `${object} still act`);
  return [
    ...tables.flat(),
    ...unmasked,
    ...asked.flat(),
    ...files.flat(),
    ...granted.flat(),
    ...open,
    ...acting,
    ...prepared,
    ...unfit,
  ];
}

/** The declared ones, and those of production that are kept. */
function enteringOf(run: Run, { roles = [], unlistedLogins = 'lock' }: DatabaseProfile): ReadonlySet<string> {
  const kept = unlistedLogins === 'keep' ? run.scenario.production.roles : [];
  const declared = roles.filter(({ login }) => login !== 'none').map(({ name }) => name);
  const groups = new Set(roles.filter(({ login }) => login === 'none').map(({ name }) => name));
  return new Set([...declared, ...kept.filter((name) => !groups.has(name))]);
}

export function profileOf(run: Run, execution: Execution): DatabaseProfile {
  return run.targetOf(execution)?.profile.database ?? {};
}

/**
 * Judged when all is over: what has succeeded is open to whoever is declared, whatever goes on of attempts that nobody waits for
 * any more.
 */
export function judgeStillOpen({ run }: Judged): void {
  for (const execution of run.executions) {
    const resourceId = String(execution.results.get('CheckRestoreStatus')?.['resourceId']);
    const volume = run.databases.ofCluster(resourceId);
    if (execution.status !== 'SUCCEEDED' || volume?.setup.lockedBy?.execution !== execution) continue;
    for (const { name, login } of profileOf(run, execution).roles ?? []) {
      if (login === 'none' || volume.roles.get(name)?.admitted === true) continue;
      run.violate(admittedWhenReady, `${name} can no longer log in, by an attempt that came late`, execution);
    }
  }
}

const notAnswering: ReadonlySet<string> = new Set(['DatabaseUnreachable', 'TargetChanged']);

/**
 * Judged when an execution ends that SetupDBUsers has failed, by an error of its own and not by a lost function: what is not
 * proven is not handed over, so nobody is left in. A database that an earlier attempt has completed stays as it is.
 */
export function judgeLockedOut({ run }: Judged, execution: Execution): void {
  if (execution.status !== 'FAILED' || execution.failedState !== 'SetupDBUsers') return;
  const last = execution.invocations.findLast(({ functionName }) => functionName === 'SetupDBUsers');
  // A rollback may have given the old one its name back.
  const volume = run.databases.ofCluster(String(execution.results.get('CheckRestoreStatus')?.['resourceId']));
  if (last === undefined || volume === undefined || run.lockRefused.has(last)) return;
  // Others are let in again by the next attempt; what was found not to hold is for people to look at.
  const found = last.error === 'VerificationFailed' || last.error === 'UnexpectedAccess';
  // Whoever the database has answered has locked it, whatever it was that failed. One that is another restore's by then is not its own.
  const isAsked = run.asked.get(last) === volume && !notAnswering.has(last.error ?? '');
  if (!found && ((volume.setup.lockedBy !== last && !isAsked) || isComplete(volume))) return;
  if (/^(?:Lambda|States|Sandbox)\.|^Runtime/.test(last.error ?? '')) return;
  // What a later restore has taken over, locked and completed, before this one was redriven only to tell that it had failed, is open.
  const { lockedBy } = volume.setup;
  const isLater = lockedBy !== undefined && lockedBy.execution !== execution && lockedBy.startedAt > last.startedAt;
  if (isLater && isComplete(volume)) return;
  const left = [...volume.roles].filter(([, { admitted }]) => admitted).map(([name]) => name);
  if (left.length > 0) run.violate(admittedWhenReady, `${left.join(', ')} can log in after ${last.error}`, execution);
}
