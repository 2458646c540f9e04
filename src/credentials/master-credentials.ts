import { PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import type { Credentials } from '../ports/secrets.ts';

/** A secret of another user is not this role's to use, still less to write over. Throws SecretInvalid. */
export function requireUsername(credentials: Credentials, role: string, secretId: string): Credentials {
  if (credentials.username === role) return credentials;
  throw new PipelineError(
    'SecretInvalid',
    `The secret ${secretId} is for the user ${credentials.username}, not for the role ${role}.`,
    { secretId, role, username: credentials.username },
  );
}

/** A restore keeps the master user of its snapshot: a secret of another one has no password for it. Throws SecretInvalid. */
export function requireMasterUsername({ username }: Credentials, { snapshot }: Plan, secretId: string): void {
  if (username === snapshot.masterUsername) return;
  throw new PipelineError(
    'SecretInvalid',
    `Secret ${secretId} is for role ${username}; the master of the snapshot is ${snapshot.masterUsername}.`,
    { secretId, username, masterUsername: snapshot.masterUsername },
  );
}

/** A declared role that is the master would take the pipeline's own password away. Throws UserSetupFailed. */
export function requireOtherThanMaster(roles: readonly { readonly name: string }[], master: string): void {
  if (!roles.some(({ name }) => name === master)) return;
  throw new PipelineError(
    'UserSetupFailed',
    `Role ${master} is the cluster's master user and cannot be set up as a role of the application.`,
    { role: master, message: 'is the master user' },
  );
}
