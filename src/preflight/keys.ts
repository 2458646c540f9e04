import { parseArn } from '../arn.ts';
import { isPipelineError, PipelineError } from '../errors.ts';
import type { Plan } from '../payload.ts';
import type { EncryptionKey, KeyStore } from '../ports.ts';
import type { Checklist, Skipped } from './checklist.ts';

export const keyChecks = ['copyKey', 'masterSecretKey'] as const;

/**
 * Whether the planned KMS keys exist in the target region and are enabled. A key that this function may not look at, such
 * as another account's, may still be usable through RDS: that check is skipped. Notes KmsKeyNotAccessible.
 */
export async function checkKeys(list: Checklist, keys: KeyStore, plan: Plan): Promise<void> {
  const { masterCredentials } = plan;
  const managedKey = masterCredentials.type === 'managed' ? masterCredentials.kmsKeyId : undefined;
  await list.check('copyKey', () => usable(keys, plan, 'copy.kmsKeyId', plan.copy.kmsKeyId));
  await list.check('masterSecretKey', () => usable(keys, plan, 'masterCredentials.managed.kmsKeyId', managedKey));
}

async function usable(keys: KeyStore, plan: Plan, setting: string, id: string | undefined): Promise<string | Skipped> {
  if (id === undefined) return 'No key is named.';
  const { target, region } = plan;
  const facts = { target, setting, kmsKeyId: id, region };
  const elsewhere = parseArn(id)?.region ?? region;
  if (elsewhere !== region) {
    throw new PipelineError(
      'KmsKeyNotAccessible',
      `Key ${id} is in ${elsewhere}; target ${target} needs one of ${region}.`,
      facts,
    );
  }
  let key: EncryptionKey | undefined;
  try {
    key = await keys.find(id);
  } catch (error) {
    if (!isPipelineError(error, 'AwsAccessDenied')) throw error;
    return { skipped: `The function may not look at key ${id}; whether RDS may use it, only the request tells.` };
  }
  if (key === undefined) {
    throw new PipelineError('KmsKeyNotAccessible', `There is no key ${id} in ${region}.`, facts);
  }
  if (key.state !== 'Enabled') {
    throw new PipelineError('KmsKeyNotAccessible', `Key ${id} in ${region} is ${key.state}, not Enabled.`, {
      ...facts,
      state: key.state,
    });
  }
  return `Key ${id} is enabled.`;
}
