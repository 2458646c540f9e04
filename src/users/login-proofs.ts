import { withConcurrency } from '../bounded-concurrency.ts';
import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import type { Database, DatabaseEndpoint } from '../ports/database.ts';
import type { ProvenRefusal, RefusedWrite } from '../ports/database-roles.ts';
import type { SecretStore } from '../ports/secrets.ts';
import type { MasterSessions } from './master-sessions.ts';
import { type Login, refusedLogin } from './role-logins.ts';

const loginsAtATime = 4;
/** invalid_authorization_specification: the password may be right, but the role may not log in. */
const notPermitted = '28000';

interface Admission {
  readonly database: Database;
  readonly secrets: SecretStore;
  readonly endpoint: DatabaseEndpoint;
  readonly databaseOf: (role: Login['role']) => string;
  /** What a readonly role of this database is to be refused. */
  readonly writeToRefuse: (database: string, schemas?: readonly string[]) => Promise<RefusedWrite | undefined>;
  /** The roles that have logged in already in this attempt. */
  readonly working: ReadonlySet<string>;
}

/** Asks the master's session of each database once for each set of schemas. */
export function writesToRefuse(sessions: MasterSessions): Admission['writeToRefuse'] {
  const known = new Map<string, Promise<RefusedWrite | undefined>>();
  return (database, schemas) => {
    const key = JSON.stringify([database, schemas]);
    const write = known.get(key) ?? sessions.to(database).then((session) => session.writeToRefuse(schemas));
    known.set(key, write);
    return write;
  };
}

/** Has logins tried that the server must refuse, and counts them. */
export function provenRefusal(
  database: Database,
  endpoint: DatabaseEndpoint,
  name: string,
): { readonly prove: ProvenRefusal; readonly count: () => number } {
  let refused = 0;
  const prove: ProvenRefusal = async (credentials) => {
    const { username } = credentials;
    const facts = { role: username, database: name };
    try {
      await database.logIn(endpoint, name, credentials);
    } catch (error) {
      if (isPipelineError(error, 'DatabaseLoginFailed') && error.facts['sqlstate'] === notPermitted) {
        refused += 1;
        return;
      }
      if (!isPipelineError(error, 'DatabaseLoginFailed')) throw error;
      throw new PipelineError(
        'UserSetupFailed',
        `Role ${username} was locked, but its login is refused for another reason: ${error.sentence}`,
        facts,
        { cause: error },
      );
    }
    throw new PipelineError('UserSetupFailed', `Role ${username} was locked, but can still log in.`, facts);
  };
  return { prove, count: () => refused };
}

/** Of the roles that have a password, those that it lets in. */
export async function workingLogins(
  database: Database,
  endpoint: DatabaseEndpoint,
  logins: readonly Login[],
  databaseOf: Admission['databaseOf'],
): Promise<ReadonlySet<string>> {
  const names = await withConcurrency(loginsAtATime, logins, async ({ role, credentials }) => {
    if (credentials === undefined) return [];
    try {
      await database.logIn(endpoint, databaseOf(role), credentials);
      return [role.name];
    } catch (error) {
      if (isPipelineError(error, 'DatabaseUnreachable')) throw error;
      return [];
    }
  });
  return new Set(names.flat());
}

/**
 * Logs in as each role that has a password: only then does anyone know that the secret is right. Once, for a login is the
 * same in every database. As one that is readonly it also has a write refused. Throws DatabaseLoginFailed,
 * DatabaseUnreachable, UserSetupFailed, AwsUnavailable.
 */
export async function proveAdmission(
  { database, secrets, endpoint, databaseOf, writeToRefuse, working }: Admission,
  logins: readonly Login[],
): Promise<{ readonly loggedIn: number; readonly refusedWrite: number }> {
  const proofs = await withConcurrency(loginsAtATime, logins, async (login) => {
    const { role, credentials } = login;
    const isReadonly = role.access === 'readonly';
    if (credentials === undefined) return undefined;
    if (working.has(role.name) && !isReadonly) return { isReadonly };
    const name = databaseOf(role);
    const write = isReadonly ? await writeToRefuse(name, role.schemas) : undefined;
    await database.logIn(endpoint, name, credentials, write).catch(async (error: unknown) => {
      throw await refusedLogin(secrets, login, error);
    });
    return { isReadonly };
  });
  const made = proofs.filter((proof) => proof !== undefined);
  return { loggedIn: made.length, refusedWrite: made.filter(({ isReadonly }) => isReadonly).length };
}
