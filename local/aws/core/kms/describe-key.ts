import { parseArn } from '../arn.ts';
import { AwsFault } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString } from '../params.ts';
import { findKey } from './keys.ts';

/** @see https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html */
export const describeKey: Operation = (context, params) => {
  const name = optionalString(params, 'KeyId');
  if (name === undefined) {
    throw new AwsFault(
      'ValidationException',
      400,
      "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
    );
  }
  const key = findKey(context, name);
  if (!key) throw new AwsFault('NotFoundException', 400, notFoundMessage(name, context));
  if (key.account !== context.account && !key.grantedTo.has(context.account)) {
    throw new AwsFault(
      'AccessDeniedException',
      400,
      `User: arn:aws:iam::${context.account}:user/local is not authorized to perform: kms:DescribeKey on resource: ${key.arn}`,
    );
  }
  return {
    KeyMetadata: {
      AWSAccountId: key.account,
      KeyId: key.id,
      Arn: key.arn,
      CreationDate: new Date(key.createdAt),
      Enabled: key.enabled,
      Description: '',
      KeyUsage: 'ENCRYPT_DECRYPT',
      KeyState: key.enabled ? 'Enabled' : 'Disabled',
      Origin: 'AWS_KMS',
      KeyManager: key.manager,
      KeySpec: 'SYMMETRIC_DEFAULT',
      EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      MultiRegion: false,
    },
  };
};

function notFoundMessage(name: string, { account, region }: { account: string; region: string }): string {
  const arn = parseArn(name)
    ? name
    : `arn:aws:kms:${region}:${account}:${name.startsWith('alias/') ? name : `key/${name}`}`;
  return arn.includes(':alias/') ? `Alias ${arn} is not found.` : `Key '${arn}' does not exist`;
}
