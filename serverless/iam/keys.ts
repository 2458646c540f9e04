import type { Scope } from './scope.ts';
import { arn, type Statement } from './statement.ts';

/** The host name that a service calls KMS by. */
export function through(service: string, region: string): string {
  return `${service}.${region}.\${AWS::URLSuffix}`;
}

/**
 * A grant lets RDS go on using a key after the request: only AWS's own services may be given one.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
 */
function grantKeys(keys: readonly string[], services: readonly string[]): Statement {
  return {
    sid: 'GrantKeysToRds',
    reason: 'RDS keeps a grant on the key of what it encrypts, and takes it with the rights of whoever asks.',
    actions: ['kms:CreateGrant'],
    resources: keys,
    condition: { StringEquals: { 'kms:ViaService': services }, Bool: { 'kms:GrantIsForAWSResource': ['true'] } },
  };
}

/** The keys of sources and copies: which they are, only the snapshots tell. */
export function copyKeys({ region, sources }: Scope): readonly Statement[] {
  const regions = [...new Set([region, ...sources.map((source) => source.region)])];
  const shared = sources.flatMap((source) =>
    source.account === undefined ? [] : [arn('kms', source.region, 'key/*', source.account)],
  );
  const keys = [...regions.map((each) => arn('kms', each, 'key/*')), ...new Set(shared)];
  const services = regions.map((each) => through('rds', each));
  return [
    grantKeys(keys, services),
    {
      sid: 'UseKeysThroughRds',
      reason: 'To decrypt a source snapshot and encrypt its copy: only as RDS asks for it, in the configured regions.',
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey', ...(shared.length > 0 ? reEncrypt : [])],
      resources: keys,
      condition: { StringEquals: { 'kms:ViaService': services } },
    },
  ];
}

/** Between accounts the identity's policy must allow what the key's policy allows. */
const reEncrypt = ['kms:ReEncryptFrom', 'kms:ReEncryptTo'];

/** The keys of restored clusters. */
export function clusterKeys({ region }: Scope): readonly Statement[] {
  const keys = [arn('kms', region, 'key/*')];
  const services = [through('rds', region)];
  return [
    grantKeys(keys, services),
    {
      sid: 'UseKeysThroughRds',
      reason: 'To restore an encrypted copy: only as RDS asks for it.',
      actions: ['kms:DescribeKey'],
      resources: keys,
      condition: { StringEquals: { 'kms:ViaService': services } },
    },
  ];
}

/** The key of a secret that is not AWS's own for Secrets Manager. */
export function secretKeys({ region }: Scope, ...actions: readonly ('Decrypt' | 'GenerateDataKey')[]): Statement {
  return {
    sid: 'UseKeysThroughSecretsManager',
    reason: 'For secrets under a customer managed key: only as Secrets Manager asks for it.',
    actions: actions.map((action) => `kms:${action}`),
    resources: [arn('kms', region, 'key/*')],
    condition: { StringEquals: { 'kms:ViaService': [through('secretsmanager', region)] } },
  };
}

/** The key of the secret that RDS makes for the master. */
export function managedSecretKeys({ region }: Scope): readonly Statement[] {
  const services = [through('rds', region), through('secretsmanager', region)];
  return [
    {
      sid: 'UseKeysOfMasterSecrets',
      reason: 'RDS encrypts the master’s secret with the rights of whoever asks it to manage the password.',
      actions: ['kms:CreateGrant', 'kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'],
      resources: [arn('kms', region, 'key/*')],
      condition: { StringEquals: { 'kms:ViaService': services } },
    },
  ];
}
