import { parseArn } from '../arn.ts';
import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import type { EncryptionKey, KeyStore } from '../ports/keys.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import type { Checklist, Skipped } from './checklist.ts';

export const keyChecks = ['snapshotKey', 'copyKey', 'masterSecretKey'] as const;

/**
 * Whether the KMS keys can be used: the snapshot's as far as it is in the target's region, and the planned ones there. A key
 * that this function may not look at, such as another account's, may still be usable through RDS: that check is skipped.
 * A key that AWS keeps for an account is of no use between accounts. Notes KmsKeyNotAccessible, SnapshotNotSuitable.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/share-encrypted-snapshot.html
 */
export async function checkKeys(list: Checklist, keys: KeyStore, plan: Plan, snapshot: Snapshot): Promise<void> {
  const { masterCredentials } = plan;
  // Stryker disable next-line ConditionalExpression: credentials of a secret's have no key
  const managedKey = masterCredentials.type === 'managed' ? masterCredentials.kmsKeyId : undefined;
  const shared = snapshot.account !== plan.account;
  await list.check('snapshotKey', () => snapshotKey(keys, plan, snapshot, shared));
  await list.check('copyKey', async () => {
    const { kmsKeyId } = plan.copy;
    if (kmsKeyId === undefined) return 'No key is named.';
    const look = await lookAt(keys, plan, 'copy.kmsKeyId', kmsKeyId);
    if (shared && look.key?.manager === 'AWS') {
      throw new PipelineError(
        'KmsKeyNotAccessible',
        `Key ${kmsKeyId} in ${plan.region} is a default key, which AWS keeps for one account alone, and snapshot ${snapshot.arn} is shared by account ${snapshot.account}: name a customer managed key in copy.kmsKeyId.`,
        { target: plan.target, setting: 'copy.kmsKeyId', kmsKeyId, manager: look.key.manager },
      );
    }
    return look.says;
  });
  await list.check('masterSecretKey', async () => {
    if (managedKey === undefined) return 'No key is named.';
    return (await lookAt(keys, plan, 'masterCredentials.managed.kmsKeyId', managedKey)).says;
  });
}

/** The owner of a shared snapshot has to encrypt it with a key that others may use: its default key none may. */
async function snapshotKey(keys: KeyStore, plan: Plan, snapshot: Snapshot, shared: boolean): Promise<string | Skipped> {
  const { kmsKeyId: id, arn, account } = snapshot;
  if (id === undefined) return 'The snapshot names no key.';
  if (parseArn(id)?.region !== plan.region) {
    return { skipped: `Key ${id} is none of ${plan.region}; whether RDS may use it there, only the copy tells.` };
  }
  const look = await lookAt(keys, plan, 'snapshot', id);
  if (!shared || (look.key !== undefined && look.key.manager !== 'AWS')) return look.says;
  if (look.key === undefined) {
    return {
      skipped: `${look.says.skipped} If it is the default key of account ${account}, nobody else can copy the snapshot.`,
    };
  }
  throw new PipelineError(
    'SnapshotNotSuitable',
    `Snapshot ${arn} is encrypted with ${id}, the default key of account ${account}, which no other account can use. Its owner has to copy it with a customer managed key and share that copy.`,
    { target: plan.target, snapshotArn: arn, kmsKeyId: id, manager: look.key.manager },
  );
}

/** A key that can be used, with what there is to say of it; or why there is none to be seen. */
type Look =
  | { readonly key: EncryptionKey; readonly says: string }
  | { readonly key?: undefined; readonly says: Skipped };

/** Throws KmsKeyNotAccessible unless the key is there and enabled, or may not be looked at. */
async function lookAt(keys: KeyStore, plan: Plan, setting: string, id: string): Promise<Look> {
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
    return {
      says: { skipped: `The function may not look at key ${id}; whether RDS may use it, only the request tells.` },
    };
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
  return { key, says: `Key ${id} is enabled.` };
}
