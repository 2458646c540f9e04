import { type Authorization, type Authorizations, type NeededPermission, needs } from '../authorization.ts';
import { findKey, keyByArn } from '../kms/keys.ts';
import { optionalString } from '../params.ts';
import type { KmsKey, Secret } from '../resources.ts';
import type { Context } from '../world.ts';
import { readSecretTags } from './secret-tags.ts';

/** A secret that there is; for one that there is not, what its ARN begins with. */
function secretNamed({ own }: Context, id: string): Pick<Secret, 'arn' | 'tags' | 'kmsKeyId'> {
  const found =
    own.secrets.get(id) ?? [...own.secrets.values()].find(({ arn }) => arn === id || arn.slice(0, -7) === id);
  const arn = id.startsWith('arn:') ? id : `arn:aws:secretsmanager:${own.region}:${own.account}:secret:${id}`;
  return found ?? { arn, tags: new Map(), kmsKeyId: undefined };
}

/** The policy of AWS's own key for Secrets Manager lets in whoever comes by way of it; any other key asks for more. */
function keyPermissions(context: Context, key: KmsKey | undefined, actions: readonly string[]): NeededPermission[] {
  if (key === undefined || key.manager === 'AWS') return [];
  const given = { 'kms:ViaService': `secretsmanager.${context.region}.amazonaws.com` };
  return actions.map((action) => needs(context, `kms:${action}`, key.arn, { given }));
}

const keyOf = (context: Context, id: string | undefined): KmsKey | undefined =>
  id === undefined ? undefined : (keyByArn(context.world, id) ?? findKey(context, id));

const on =
  (action: string, keyActions: readonly string[] = []): Authorization =>
  (context, params) => {
    const secret = secretNamed(context, optionalString(params, 'SecretId') ?? '');
    const request = readSecretTags(params);
    return [
      needs(context, `secretsmanager:${action}`, secret.arn, { resource: secret.tags, request }),
      ...keyPermissions(context, keyOf(context, secret.kmsKeyId), keyActions),
    ];
  };

const createSecret: Authorization = (context, params) => {
  const { arn } = secretNamed(context, optionalString(params, 'Name') ?? '');
  const request = readSecretTags(params);
  return [
    needs(context, 'secretsmanager:CreateSecret', arn, { request }),
    ...(request.size > 0 ? [needs(context, 'secretsmanager:TagResource', arn, { request })] : []),
    ...keyPermissions(context, keyOf(context, optionalString(params, 'KmsKeyId')), ['Decrypt', 'GenerateDataKey']),
  ];
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html */
export const secretsManagerAuthorizations: Authorizations = {
  CreateSecret: createSecret,
  DescribeSecret: on('DescribeSecret'),
  GetSecretValue: on('GetSecretValue', ['Decrypt']),
  PutSecretValue: on('PutSecretValue', ['Decrypt', 'GenerateDataKey']),
  TagResource: on('TagResource'),
};
