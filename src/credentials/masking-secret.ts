import { createHmac } from 'node:crypto';
import { PipelineError } from '../failures/pipeline-error.ts';
import type { SecretStore } from '../ports/secrets.ts';

/** In characters: who has a mask and guesses the value it is of must not be able to guess the secret as well. */
const shortest = 32;

/**
 * What the masks of a profile follow from that asks for stable ones, in hexadecimal digits: nothing leads back from it to what the secret
 * holds, which may serve something else as well. Throws SecretNotFound, and SecretInvalid for a secret that is too short.
 */
export async function stableMaskingSecret(secrets: Pick<SecretStore, 'text'>, secretId: string): Promise<string> {
  const text = await secrets.text(secretId);
  if (secretLength(text) < shortest) {
    throw new PipelineError(
      'SecretInvalid',
      `The secret ${secretId}, which masks are to follow from, holds no text of ${shortest} characters. Let Secrets Manager make up a text of 64 for it.`,
      { secretId, fields: [] },
    );
  }
  return createHmac('sha256', text).update('masks of the Aurora Restore Pipeline').digest('hex');
}

/** In characters. A secret of fields is as hard to guess as its password, or as the longest of them, and not as its JSON is long. */
function secretLength(text: string): number {
  const held = parsed(text);
  if (typeof held === 'string') return held.length;
  if (typeof held !== 'object' || held === null) return text.length;
  const fields: readonly unknown[] = 'password' in held ? [held.password] : Object.values(held);
  return Math.max(0, ...fields.map((field) => (typeof field === 'string' ? field.length : 0)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
