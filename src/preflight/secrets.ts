import { stableMaskingSecret } from '../credentials/masking-secret.ts';
import { requireMasterUsername, requireUsername } from '../credentials/master-credentials.ts';
import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import type { WholePlan } from '../payload/plan.ts';
import type { SecretStore } from '../ports/secrets.ts';
import type { Checklist } from './checklist.ts';

type Secrets = Pick<SecretStore, 'credentials' | 'text'>;

export const secretChecks = ['masterSecret', 'maskingSecret', 'roleSecrets'] as const;

/**
 * Whether the secrets that the plan names exist, have the fields, and are for the right users. What is in them stays here.
 * Notes SecretNotFound, SecretInvalid.
 */
export async function checkSecrets(list: Checklist, secrets: Secrets, plan: WholePlan): Promise<void> {
  const { masterCredentials } = plan;
  await list.check('masterSecret', async () => {
    if (masterCredentials.type === 'managed') return 'RDS makes the master’s secret.';
    const credentials = await secrets.credentials(masterCredentials.secretId);
    requireMasterUsername(credentials, plan, masterCredentials.secretId);
    requireMasterPassword(credentials.password, masterCredentials.secretId);
    return `The master’s secret holds credentials of ${plan.snapshot.masterUsername}.`;
  });
  const { stableMasks } = plan.database;
  if (stableMasks === undefined) list.skip('Masks follow from a secret of this restore alone.', 'maskingSecret');
  else {
    await list.check('maskingSecret', async () => {
      await stableMaskingSecret(secrets, stableMasks.secretId);
      return 'The secret that masks follow from is long enough.';
    });
  }
  const withSecrets = plan.database.roles.flatMap(({ login, name }) =>
    login.type === 'secret' || login.type === 'generate' ? [{ login, name }] : [],
  );
  if (withSecrets.length === 0) list.skip('No role logs in with a secret.', 'roleSecrets');
  for (const { login, name } of withSecrets) {
    // One each: two wrong secrets are two things to put right.
    await list.check(`roleSecrets.${name}`, async () => {
      if (login.type === 'secret') {
        requireUsername(await secrets.credentials(login.secretId), name, login.secretId);
        return `The secret of role ${name} holds its credentials.`;
      }
      const found = await secrets.credentials(login.secretName).catch((error: unknown) => {
        if (isPipelineError(error, 'SecretNotFound')) return undefined;
        throw error;
      });
      if (found === undefined) return `A password for role ${name} will be generated.`;
      requireUsername(found, name, login.secretName);
      return `The generated secret of role ${name} holds its credentials.`;
    });
  }
}

/**
 * Throws SecretInvalid unless RDS would take the master password; the message says nothing of it.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
 */
function requireMasterPassword(password: string, secretId: string): void {
  if (/^[!-~]{8,41}$/.test(password) && !/[/"@]/.test(password)) return;
  throw new PipelineError(
    'SecretInvalid',
    `The password in the secret ${secretId} is not one that RDS takes: 8 to 41 printable ASCII characters without space, /, " and @.`,
    { secretId },
  );
}
