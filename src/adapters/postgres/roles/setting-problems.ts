import { escapeLiteral } from 'pg';
import { isPipelineError } from '../../../failures/pipeline-error.ts';
import type { DeclaredRole } from '../../../ports/database-roles.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import { closest } from '../../../validation/closest-name.ts';
import type { Session } from '../connection/session.ts';
import { progressSchema } from '../data/progress.ts';
import { type SettingChange, settingChanges, settingsOf } from './role-settings.ts';

/** A setting as `pg_settings` has it; of `integer` and `real` there are bounds, of `enum` the values. */
interface Known {
  readonly name: string;
  readonly context: string;
  readonly vartype: string;
  readonly unit: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly values: readonly string[] | null;
}

/** Of a change, by its clause: the SQLSTATE that PostgreSQL refuses it with. */
type Refusals = Readonly<Record<string, string>>;

/**
 * Which settings of roles PostgreSQL does not know, whose values it refuses, and which the master may not set or reset. None
 * of it says a value, which may be a secret. Changes nothing, and asks nothing where no role has settings.
 */
export async function settingProblems(
  session: Session,
  roles: readonly DeclaredRole[],
): Promise<readonly SetupProblem[]> {
  const declared = roles.flatMap(({ path, name, settings }) =>
    settings === undefined ? [] : [{ path, name, settings }],
  );
  if (declared.length === 0) return [];
  const rows = await session.rows<{ name: string; settings: readonly string[] }>(
    `SELECT r.rolname AS name, s.setconfig AS settings FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole
     WHERE s.setdatabase = 0 AND r.rolname = ANY ($1::text[])`,
    [declared.map(({ name }) => name)],
  );
  const present = new Map(rows.map(({ name, settings }) => [name, settingsOf(settings)]));
  // What is as declared already is left alone, and so may be what only a superuser could set.
  const changes = declared.flatMap(({ path, name, settings }) =>
    settingChanges(settings, present.get(name) ?? new Map()).map((change) => ({ path, change })),
  );
  if (changes.length === 0) return [];
  const refusals = await tried(session, [...new Set(changes.map(({ change }) => change.clause))]);
  if (Object.keys(refusals).length === 0) return [];
  const known = await session.rows<Known & { [column: string]: unknown }>(
    `SELECT name, context, vartype, unit, min_val AS min, max_val AS max, enumvals AS values FROM pg_settings`,
  );
  return changes.flatMap(({ path, change }) => {
    const sqlstate = Object.hasOwn(refusals, change.clause) ? refusals[change.clause] : undefined;
    if (sqlstate === undefined) return [];
    const place = change.resets ? `${path}.settings` : `${path}.settings.${change.name}`;
    return [{ path: place, text: refused(change, sqlstate, known, session.serverVersion) }];
  });
}

/**
 * Has the session's user do all of it to itself, which needs no privilege on any role, in a transaction that is rolled back:
 * so each is judged as it will be for the role, by the same user, which `set_config` would not do. What is no answer to a
 * setting, such as that this server takes no writes, ends the trial.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 */
async function tried(session: Session, clauses: readonly string[]): Promise<Refusals> {
  try {
    return await rolledBack(session, () => triedAtOnce(session, clauses));
  } catch (error) {
    if (sqlstateOf(error) === undefined) throw error;
    // A database may be without PL/pgSQL.
    return triedOneByOne(session, clauses);
  }
}

/** Where nothing is set, RESET looks at nothing. */
const anySetting = `ALTER ROLE CURRENT_USER SET application_name TO ''`;
/** For the rest of the transaction: the clauses, and what became of them. */
const clausesSetting = `${progressSchema}.clauses`;
const refusalsSetting = `${progressSchema}.refusals`;

/**
 * However many, they are one round trip.
 * @see https://www.postgresql.org/docs/current/plpgsql-control-structures.html#PLPGSQL-ERROR-TRAPPING
 */
async function triedAtOnce(session: Session, clauses: readonly string[]): Promise<Refusals> {
  await session.rows(
    `BEGIN;
     SELECT set_config('${clausesSetting}', ${escapeLiteral(JSON.stringify(clauses))}, true);
     DO $trial$
     DECLARE
       clause text;
       refusals jsonb := '{}';
     BEGIN
       ${anySetting};
       FOR clause IN SELECT jsonb_array_elements_text(current_setting('${clausesSetting}')::jsonb) LOOP
         BEGIN
           EXECUTE 'ALTER ROLE CURRENT_USER ' || clause;
         EXCEPTION
           WHEN syntax_error_or_access_rule_violation OR data_exception OR feature_not_supported
             OR cant_change_runtime_param OR active_sql_transaction
           THEN refusals := refusals || jsonb_build_object(clause, SQLSTATE);
         END;
       END LOOP;
       PERFORM set_config('${refusalsSetting}', refusals::text, true);
     END $trial$`,
  );
  const [row] = await session.rows<{ refusals: Refusals }>(
    `SELECT current_setting('${refusalsSetting}')::jsonb AS refusals`,
  );
  return row?.refusals ?? {};
}

/** The same as the block catches. */
const refusalStates = /^(?:42...|22...|0A000|55P02|25001)$/;

async function triedOneByOne(session: Session, clauses: readonly string[]): Promise<Refusals> {
  const refusals: Record<string, string> = {};
  for (const clause of clauses) {
    try {
      await rolledBack(session, () => session.rows(`BEGIN; ${anySetting}; ALTER ROLE CURRENT_USER ${clause}`));
    } catch (error) {
      const sqlstate = sqlstateOf(error);
      if (sqlstate === undefined) throw error;
      refusals[clause] = sqlstate;
    }
  }
  return refusals;
}

async function rolledBack<Result>(session: Session, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    await session.rows('ROLLBACK');
  }
}

/** If it may be an answer to a setting. */
function sqlstateOf(error: unknown): string | undefined {
  const sqlstate = isPipelineError(error, 'UserSetupFailed') ? error.facts['sqlstate'] : undefined;
  return typeof sqlstate === 'string' && refusalStates.test(sqlstate) ? sqlstate : undefined;
}

/** In words of its own, for PostgreSQL's quote the value. */
function refused(change: SettingChange, sqlstate: string, settings: readonly Known[], serverVersion: number): string {
  const name = JSON.stringify(change.name);
  if (change.resets) {
    return `${name} came along, and the master may not reset it; declare it with the value that it has, or reset it in the source database`;
  }
  const known = settings.find((setting) => setting.name.toLowerCase() === change.name);
  switch (sqlstate) {
    // undefined_object; invalid_name, where an extension knows every name that begins with its own
    case '42704':
    case '42602': {
      const names = settings.map((setting) => setting.name);
      const meant = closest(change.name, names);
      const version = Math.floor(serverVersion / 10_000);
      return `PostgreSQL ${version} knows no setting ${name}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
    }
    // insufficient_privilege; some that only superusers may set the view does not show to others
    case '42501':
      return known === undefined && change.name.includes('.')
        ? `PostgreSQL does not know ${name}, and only a superuser may set for a role what it does not know; leave it out`
        : `only a superuser may set ${name}; leave it out, or set it in the cluster's parameter group`;
    // cant_change_runtime_param, active_sql_transaction
    case '55P02':
    case '25001': {
      const isServers = ['postmaster', 'sighup', 'backend', 'superuser-backend'].includes(known?.context ?? '');
      return `${name} cannot be set for a role; leave it out${isServers ? ", or set it in the cluster's parameter group" : ''}`;
    }
    default:
      return `PostgreSQL refuses its value (${sqlstate})${known === undefined ? '' : expected(known)}`;
  }
}

const timeUnits = 'us, ms, s, min, h, d';
const memoryUnits = 'B, kB, MB, GB, TB';

function expected({ vartype, values, min, max, unit }: Known): string {
  if (vartype === 'bool') return '; expected on or off';
  if (values !== null) return `; expected one of ${values.join(', ')}`;
  if (min === null || max === null) return '';
  if (unit === null) return `; expected a number from ${min} to ${max}`;
  // A unit may be a block: 8kB.
  const measure = /^\d/.test(unit) ? ` times ${unit}` : ` ${unit}`;
  const units = unit.endsWith('B') ? memoryUnits : timeUnits;
  return `; expected a number from ${min} to ${max}${measure}, or one with a unit: ${units}`;
}
