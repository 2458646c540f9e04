import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createSecretStore } from '../adapters/secrets-manager.ts';

/** The secrets of the function's own region. */
export const secretStore = createSecretStore(new SecretsManagerClient({}));
