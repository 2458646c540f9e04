import { withConcurrency } from '../bounded-concurrency.ts';
import { requireUsername } from '../credentials/master-credentials.ts';
import { scramVerifier } from '../credentials/scram-sha-256.ts';
import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { DatabasePlan } from '../payload/database-plan.ts';
import type { DatabaseEndpoint } from '../ports/database.ts';
import type { DeclaredRole } from '../ports/database-roles.ts';
import type { Credentials, SecretStore } from '../ports/secrets.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import type { Tags } from '../ports/tags.ts';

type Role = DatabasePlan['roles'][number];

/** How one role logs in: its password, unless it has none, and the secret that holds it. */
export interface Login {
  readonly role: Role;
  readonly credentials?: Credentials;
  readonly secretArn?: string;
}

export interface LoginScene {
  readonly secrets: SecretStore;
  readonly generatePassword: () => string;
  readonly endpoint: DatabaseEndpoint;
  readonly cluster: string;
  /** The database that a role's secret is to name. */
  readonly databaseOf: (role: Role) => string;
  /** Of the secrets that are written. */
  readonly tags: Tags;
}

const secretsAtATime = 8;

/** What is wrong with secrets; reads all of them and writes none. Throws AwsUnavailable. */
export async function secretProblems(
  secrets: Pick<SecretStore, 'credentials'>,
  roles: readonly Role[],
): Promise<readonly { readonly problem: SetupProblem; readonly error: PipelineError }[]> {
  const found = await withConcurrency(secretsAtATime, roles, async ({ login, name }, index) => {
    const [key, secret] =
      login.type === 'secret'
        ? ['secret', login.secretId]
        : login.type === 'generate'
          ? ['generate', login.secretName]
          : [undefined, undefined];
    if (key === undefined) return undefined;
    try {
      requireUsername(await secrets.credentials(secret), name, secret);
      return undefined;
    } catch (error) {
      if (login.type === 'generate' && isPipelineError(error, 'SecretNotFound')) return undefined;
      if (!isPipelineError(error, 'SecretNotFound') && !isPipelineError(error, 'SecretInvalid')) throw error;
      return { problem: { path: `database.roles[${index}].login.${key}`, text: error.sentence }, error };
    }
  });
  return found.filter((one) => one !== undefined);
}

/**
 * The login of every role; a generated password is written into its secret before the database has it, and what the secret
 * holds is kept: whatever happens in between, the next run brings the database to the password that the secret has, and
 * those who hold it already need no new one. Throws SecretNotFound, SecretInvalid, AwsUnavailable.
 */
export async function loginsOf(context: LoginScene, roles: readonly Role[]): Promise<readonly Login[]> {
  return withConcurrency(secretsAtATime, roles, (role) => loginOf(context, role));
}

async function loginOf(context: LoginScene, role: Role): Promise<Login> {
  const { login, name } = role;
  const { secrets, endpoint } = context;
  if (login.type === 'iam' || login.type === 'none') return { role };
  if (login.type === 'secret') {
    return { role, credentials: requireUsername(await secrets.credentials(login.secretId), name, login.secretId) };
  }
  const known = await existingCredentials(secrets, login.secretName);
  const credentials =
    known === undefined
      ? { username: name, password: context.generatePassword() }
      : requireUsername(known, name, login.secretName);
  const secretArn = await secrets.put(
    login.secretName,
    {
      ...credentials,
      engine: 'postgres',
      host: endpoint.host,
      port: endpoint.port,
      dbname: context.databaseOf(role),
      dbClusterIdentifier: context.cluster,
    },
    context.tags,
  );
  return { role, credentials, secretArn };
}

async function existingCredentials(secrets: SecretStore, secretName: string): Promise<Credentials | undefined> {
  try {
    return await secrets.credentials(secretName);
  } catch (error) {
    if (isPipelineError(error, 'SecretNotFound')) return undefined;
    throw error;
  }
}

/** The roles as they are declared; of those in `working` the password is known to let them in. */
export async function declaredRoles(
  logins: readonly Login[],
  working: ReadonlySet<string>,
): Promise<readonly DeclaredRole[]> {
  return withConcurrency(secretsAtATime, logins, async ({ role, credentials }, index) => {
    const { name, access, memberOf, connectionLimit, validUntil, settings, login } = role;
    return omitUndefined({
      path: `database.roles[${index}]`,
      ...{ name, memberOf, connectionLimit, validUntil, settings, sharesOwnership: access === 'owner' },
      login: await roleLogin(login.type === 'iam' ? 'iam' : 'none', credentials, working.has(name)),
    });
  });
}

async function roleLogin(
  otherwise: 'iam' | 'none',
  credentials: Credentials | undefined,
  works: boolean,
): Promise<DeclaredRole['login']> {
  if (credentials === undefined) return { type: otherwise };
  return works ? { type: 'known password' } : { type: 'password', verifier: await scramVerifier(credentials.password) };
}

/**
 * Step Functions may run this state a second time while the first still works. If both have generated a password, the one
 * that came last into the secret is right; the next attempt finds it there.
 */
export async function refusedLogin(
  secrets: SecretStore,
  { role, credentials }: Login,
  error: unknown,
): Promise<unknown> {
  const { login, name } = role;
  if (login.type !== 'generate' || !isPipelineError(error, 'DatabaseLoginFailed')) return error;
  const now = await secrets.credentials(login.secretName);
  if (now.password === credentials?.password) return error;
  return new PipelineError(
    'AwsUnavailable',
    `The secret ${login.secretName} of role ${name} was written anew while the role was being set up.`,
    { secretId: login.secretName, role: name },
    { cause: error },
  );
}
