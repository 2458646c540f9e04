import * as z from 'zod/mini';
import { requireOtherThanMaster, requireUsername } from '../credentials.ts';
import { isPipelineError, PipelineError } from '../errors.ts';
import { generatePassword } from '../generated-password.ts';
import {
  type Plan,
  planSchema,
  restoreSchema,
  type Step,
  type TaskEvent,
  tagKeys,
  type usersSchema,
} from '../payload.ts';
import type {
  AccessGrant,
  Credentials,
  Database,
  DatabaseConnection,
  DatabaseEndpoint,
  DeclaredRole,
  SecretStore,
} from '../ports.ts';
import { scramVerifier } from '../scram-sha-256.ts';
import { atATime } from './at-a-time.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'SetupUsers',
  transitions: { SetupUsers: ['UsersSetup'] },
  ends: ['UsersSetup'],
} as const satisfies SubStates;

/** A restore that is complete says where the database answers and where the master's credentials are. */
export const setupDBUsersPayload = z.object({
  plan: planSchema,
  restore: z.object({ ...restoreSchema.shape, endpoint: z.string(), port: z.number(), masterSecretId: z.string() }),
});
type Payload = z.infer<typeof setupDBUsersPayload>;
type Users = z.infer<typeof usersSchema>;
type Role = Plan['database']['roles'][number];

export interface SetupDBUsersPorts {
  readonly secrets: SecretStore;
  readonly database: Database;
  readonly generatePassword?: () => string;
}

/** How one role logs in: its password, unless that is IAM's token, and the secret that holds it. */
interface Login {
  readonly credentials?: Credentials;
  readonly secretArn?: string;
}

/** How many connections are opened, or are at work, at a time: the restored cluster may be a small one. */
const connectionsAtATime = 4;
const secretsAtATime = 8;

/**
 * Sets up the declared roles in the restored database, as the master, and then logs in as each role that has a password.
 * Safe to run twice: what is there already stays, and a generated password is kept once its secret holds it.
 * Throws SecretNotFound, SecretInvalid, AwsUnavailable, DatabaseUnreachable, DatabaseLoginFailed, DatabaseUntrusted,
 * UserSetupFailed.
 */
export function createSetupDBUsers(ports: SetupDBUsersPorts): Step<Payload, Users> {
  return async (event) => {
    const { plan, restore } = event.payload;
    const endpoint = { host: restore.endpoint, port: restore.port };
    const mainDatabase = plan.database.name ?? restore.databaseName ?? 'postgres';
    const databasesOf = (role: Role) => role.databases ?? [mainDatabase];
    const master = await ports.secrets.credentials(restore.masterSecretId);
    requireOtherThanMaster(plan.database.roles, master.username);

    const sessions = openSessions(ports.database, endpoint, master);
    try {
      const main = await sessions.to(mainDatabase);
      const { roles } = plan.database;
      const logins = await atATime(secretsAtATime, roles, (role) =>
        loginOf(role, ports, { event, endpoint, database: databasesOf(role)[0] ?? mainDatabase }),
      );
      const declared = await atATime(
        secretsAtATime,
        roles.map((role, index) => [role, logins[index]] as const),
        declare,
      );
      const changes = await main.ensureRoles(declared);

      const databases = [...new Set(roles.flatMap(databasesOf))];
      await atATime(connectionsAtATime, databases, async (database) => {
        const session = await sessions.to(database);
        await session.grantAccess(roles.filter((role) => databasesOf(role).includes(database)).map(grantTo));
      });

      const proofs = logins.flatMap(({ credentials }, index) => {
        const role = roles[index];
        return role === undefined || credentials === undefined ? [] : [{ role, credentials }];
      });
      await atATime(connectionsAtATime, proofs, ({ role, credentials }) =>
        proveLogin(ports.database, endpoint, databasesOf(role)[0] ?? mainDatabase, credentials).catch(
          async (error: unknown) => {
            throw await refusedLogin(ports.secrets, role, credentials, error);
          },
        ),
      );

      return {
        outcome: 'UsersSetup',
        roles: roles.map((role, index) => {
          const secretArn = logins[index]?.secretArn;
          return {
            name: role.name,
            access: role.access,
            login: role.login.type,
            change: changes.get(role.name) ?? 'altered',
            databases: databasesOf(role),
            ...(secretArn === undefined ? {} : { secretArn }),
          };
        }),
      };
    } finally {
      await sessions.close();
    }
  };
}

async function declare([{ name }, login]: readonly [Role, Login | undefined]): Promise<DeclaredRole> {
  const password = login?.credentials?.password;
  return {
    name,
    login: password === undefined ? { type: 'iam' } : { type: 'password', verifier: await scramVerifier(password) },
  };
}

function grantTo({ name, access, schemas }: Role): AccessGrant {
  return { role: name, access, ...(schemas === undefined ? {} : { schemas }) };
}

async function loginOf(
  role: Role,
  { secrets, generatePassword: newPassword = generatePassword }: SetupDBUsersPorts,
  at: { readonly event: TaskEvent<Payload>; readonly endpoint: DatabaseEndpoint; readonly database: string },
): Promise<Login> {
  const { login, name } = role;
  if (login.type === 'iam') return {};
  if (login.type === 'secret') {
    const credentials = requireUsername(await secrets.credentials(login.secretId), name, login.secretId);
    return { credentials };
  }
  // The secret is written before the database, and what it holds is kept: whatever happens in between, the next run
  // brings the database to the password that the secret has, and those who hold it already need no new one.
  const known = await existingCredentials(secrets, login.secretName);
  const credentials =
    known === undefined ? { username: name, password: newPassword() } : requireUsername(known, name, login.secretName);
  const { plan, restore } = at.event.payload;
  const secretArn = await secrets.put(
    login.secretName,
    {
      ...credentials,
      engine: 'postgres',
      host: at.endpoint.host,
      port: at.endpoint.port,
      dbname: at.database,
      dbClusterIdentifier: restore.cluster,
    },
    { [tagKeys.target]: plan.target, [tagKeys.execution]: at.event.execution.id },
  );
  return { credentials, secretArn };
}

async function existingCredentials(secrets: SecretStore, secretName: string): Promise<Credentials | undefined> {
  try {
    return await secrets.credentials(secretName);
  } catch (error) {
    if (isPipelineError(error, 'SecretNotFound')) return undefined;
    throw error;
  }
}

/**
 * Logs in as the role itself: only then does anyone know that the secret is right. Once, for a login is the same in every
 * database; that the role may connect to each has been looked at with its privileges.
 */
async function proveLogin(
  database: Database,
  endpoint: DatabaseEndpoint,
  name: string,
  credentials: Credentials,
): Promise<void> {
  const connection = await database.connect(endpoint, name, credentials);
  await connection.close();
}

/**
 * Step Functions may run this state a second time while the first still works. If both have generated a password, the one
 * that came last into the secret is right; the next attempt finds it there.
 */
async function refusedLogin(
  secrets: SecretStore,
  { name, login }: Role,
  { password }: Credentials,
  error: unknown,
): Promise<unknown> {
  if (login.type !== 'generate' || !isPipelineError(error, 'DatabaseLoginFailed')) return error;
  const now = await secrets.credentials(login.secretName);
  if (now.password === password) return error;
  return new PipelineError(
    'AwsUnavailable',
    `The secret ${login.secretName} of role ${name} was written anew while the role was being set up.`,
    { secretId: login.secretName, role: name },
    { cause: error },
  );
}

/** The master's connections, one a database. */
function openSessions(database: Database, endpoint: DatabaseEndpoint, master: Credentials) {
  const open = new Map<string, DatabaseConnection>();
  return {
    to: async (name: string): Promise<DatabaseConnection> => {
      const known = open.get(name);
      if (known !== undefined) return known;
      const connection = await database.connect(endpoint, name, master);
      open.set(name, connection);
      return connection;
    },
    close: async (): Promise<void> => {
      for (const connection of [...open.values()].reverse()) await connection.close();
    },
  };
}
