import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { KeyStore } from '../ports/keys.ts';
import { awsCode, translateAwsError } from './aws-errors.ts';
import { requestLimits } from './request-limits.ts';

/** A client of the function’s own region. */
export const kmsClient = () => new KMSClient(requestLimits);

/**
 * Keys of the client's region.
 * @see https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html
 */
export function createKeyStore(client: KMSClient): KeyStore {
  return {
    async find(keyId) {
      try {
        const { KeyMetadata: key } = await client.send(new DescribeKeyCommand({ KeyId: keyId }));
        if (key === undefined) return undefined;
        return { arn: key.Arn ?? keyId, state: key.KeyState ?? 'Unknown', manager: key.KeyManager ?? 'Unknown' };
      } catch (error) {
        const region = await client.config.region();
        const translated = translateAwsError(error, { service: 'KMS', operation: 'DescribeKey', region });
        if (notFound.has(awsCode(translated) ?? '')) return undefined;
        throw translated;
      }
    },
  };
}

/** A name that cannot be one of a key of this region is one that no key has. */
const notFound: ReadonlySet<string> = new Set(['NotFoundException', 'InvalidArnException']);
