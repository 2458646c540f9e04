import { parseArn } from '../arn.ts';
import { type Authorization, type NeededPermission, needs } from '../authorization.ts';
import type { AwsFault } from '../aws-fault.ts';
import { findKey, keyByArn, serviceKey } from '../kms/keys.ts';
import { optionalBoolean, optionalString } from '../params.ts';
import type { KmsKey } from '../resources.ts';
import type { Context } from '../world.ts';
import { findReadableSnapshot } from './lookup.ts';
import { named, onResource, tagging } from './named-resources.ts';
import { keyNotAccessible, sourceKeyNotAccessible } from './rds-faults.ts';
import { readTags } from './rds-tags.ts';

/**
 * A copy is asked for of both snapshots; between regions also of what RDS calls the communication, with the snapshot in the other
 * region. The presigned request that the source's region gets carries no tags.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html
 */
export const copyPermissions: Authorization = (context, params) => {
  const tags = readTags(params);
  const source = named(context, 'cluster-snapshot', optionalString(params, 'SourceDBClusterSnapshotIdentifier'));
  const copy = named(context, 'cluster-snapshot', optionalString(params, 'TargetDBClusterSnapshotIdentifier'));
  const crossRegion = parseArn(source.arn)?.region !== context.region;
  const key = optionalString(params, 'KmsKeyId');
  const found = key === undefined ? undefined : findKey(context, key);
  return [
    onResource(context, 'CopyDBClusterSnapshot', source, crossRegion ? undefined : tags),
    onResource(context, 'CopyDBClusterSnapshot', { ...copy, tags: undefined }, tags),
    ...tagging(context, { ...copy, tags: undefined }, tags),
    ...(crossRegion ? [onResource(context, 'CrossRegionCommunication', source, undefined)] : []),
    ...keyOf(context, source.arn, sourceKeyNotAccessible),
    ...keyPermissions(context, found, key === undefined ? undefined : keyNotAccessible(key)),
  ];
};

/** A restored cluster keeps the snapshot's key. */
export const snapshotKeyPermissions: Authorization = (context, params) =>
  keyOf(context, optionalString(params, 'SnapshotIdentifier') ?? '', sourceKeyNotAccessible);

function keyOf(context: Context, snapshot: string, refusal: (key: string) => AwsFault): readonly NeededPermission[] {
  const id = keyIdOf(context, snapshot);
  return id === undefined ? [] : keyPermissions(context, keyByArn(context.world, id), refusal(id));
}

/** A snapshot that is not there has no key: that it is not there is said later. */
function keyIdOf(context: Context, snapshot: string): string | undefined {
  try {
    return findReadableSnapshot(context, snapshot).kmsKeyId;
  } catch {
    return undefined;
  }
}

/**
 * RDS looks at a key and takes a grant on it in the caller's name. The policy of a key that AWS manages lets in whoever comes
 * by way of RDS.
 */
function keyPermissions(
  context: Context,
  key: KmsKey | undefined,
  refusal: AwsFault | undefined,
): readonly NeededPermission[] {
  if (key === undefined || key.manager === 'AWS') return [];
  const given = { 'kms:ViaService': `rds.${parseArn(key.arn)?.region}.amazonaws.com` };
  const grant = { given: { ...given, 'kms:GrantIsForAWSResource': 'true' } };
  return [
    { ...needs(context, 'kms:DescribeKey', key.arn, { given }), ...(refusal && { refusal }) },
    { ...needs(context, 'kms:CreateGrant', key.arn, grant), ...(refusal && { refusal }) },
  ];
}

/** Who lends RDS a role must be allowed to pass it. */
export const rolePermissions: Authorization = (context, params) => [
  needs(context, 'iam:PassRole', optionalString(params, 'RoleArn') ?? '', {
    given: { 'iam:PassedToService': 'rds.amazonaws.com' },
  }),
];

/**
 * RDS makes the secret of a managed master password in the caller's name.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html
 */
export const managedSecretPermissions: Authorization = (context, params) => {
  if (optionalBoolean(params, 'ManageMasterUserPassword') !== true) return [];
  const { region, account, world, own, now } = context;
  const secret = `arn:aws:secretsmanager:${region}:${account}:secret:rds!cluster-new`;
  const name = optionalString(params, 'MasterUserSecretKmsKeyId');
  const key = name === undefined ? serviceKey(world, own, now, 'secretsmanager') : findKey(context, name);
  const rds = { 'kms:ViaService': `rds.${region}.amazonaws.com` };
  const secretsManager = { given: { 'kms:ViaService': `secretsmanager.${region}.amazonaws.com` } };
  return [
    needs(context, 'secretsmanager:CreateSecret', secret),
    needs(context, 'secretsmanager:TagResource', secret),
    // The metadata of a key that AWS manages are for identities of the account, as far as their policies go.
    ...(key === undefined ? [] : [needs(context, 'kms:DescribeKey', key.arn, { given: rds })]),
    ...(key === undefined || key.manager === 'AWS'
      ? []
      : [
          needs(context, 'kms:CreateGrant', key.arn, { given: { ...rds, 'kms:GrantIsForAWSResource': 'true' } }),
          needs(context, 'kms:Decrypt', key.arn, secretsManager),
          needs(context, 'kms:GenerateDataKey', key.arn, secretsManager),
        ]),
  ];
};
