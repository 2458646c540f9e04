import { createSecretStore, secretsManagerClient } from '../adapters/secrets-manager.ts';

/** The secrets of the function's own region. */
export const secretStore = createSecretStore(secretsManagerClient());
