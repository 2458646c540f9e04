import { findKey, keyByArn, mayUse } from '../kms/keys.ts';
import type { KmsKey, Snapshot } from '../resources.ts';
import type { Context } from '../world.ts';
import { keyNotAccessible, sourceKeyNotAccessible } from './rds-faults.ts';

/** The key a request names, in the request's region. Throws KMSKeyNotAccessibleFault. */
export function requireKey(context: Context, name: string): KmsKey {
  const key = findKey(context, name);
  if (!key || !mayUse(key, context.account)) throw keyNotAccessible(name);
  return key;
}

/** Throws KMSKeyNotAccessibleFault unless the caller may use the key that the snapshot is encrypted with. */
export function requireSourceKey({ world, account }: Context, snapshot: Snapshot): void {
  if (snapshot.kmsKeyId === undefined) return;
  const key = keyByArn(world, snapshot.kmsKeyId);
  if (!key || !mayUse(key, account)) throw sourceKeyNotAccessible(snapshot.kmsKeyId);
}
