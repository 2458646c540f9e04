import { alarms } from './alarms.ts';
import { dashboard } from './dashboard.ts';
import { type Observed, placeholder, type Resource } from './template.ts';

/** How long logs are kept where the configuration does not say. */
export const defaultRetentionDays = 90;

/** All that watches the pipeline, as resources of its stack by their logical ids. */
export function observabilityResources(observed: Observed): Readonly<Record<string, Resource>> {
  const { service, stage, config } = observed;
  return {
    NotificationsKey: notificationsKey(observed),
    NotificationsKeyAlias: {
      Type: 'AWS::KMS::Alias',
      Properties: { AliasName: `alias/${service}-${stage}-notifications`, TargetKeyId: { Ref: 'NotificationsKey' } },
    },
    // Step Functions lets itself write to groups of this prefix without an entry for each in the account's resource policy.
    RestoreStateMachineLogs: {
      Type: 'AWS::Logs::LogGroup',
      Properties: {
        LogGroupName: `/aws/vendedlogs/states/${service}-${stage}-restore`,
        RetentionInDays: config?.logs?.retentionDays ?? defaultRetentionDays,
        ...encryption(observed),
      },
    },
    Dashboard: dashboard(observed),
    ...alarms(observed),
  };
}

/** What the log groups of the functions have beside what Serverless gives them, by their logical ids. */
export function logGroupExtensions(
  observed: Observed,
  functions: readonly string[],
): Readonly<Record<string, unknown>> {
  const Properties = encryption(observed);
  if (Object.keys(Properties).length === 0) return {};
  const capital = (key: string) => key.slice(0, 1).toUpperCase() + key.slice(1);
  return Object.fromEntries(functions.map((key) => [`${capital(key)}LogGroup`, { Properties }]));
}

function encryption({ config }: Observed): { readonly KmsKeyId?: string } {
  const key = config?.logs?.kmsKeyArn;
  return key === undefined ? {} : { KmsKeyId: key };
}

/**
 * The key of the topic. CloudWatch may not use the one that AWS keeps for SNS: its alarms would be told to nobody.
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
function notificationsKey({ service, stage }: Observed): Resource {
  const [partition, account] = [placeholder('AWS::Partition'), placeholder('AWS::AccountId')];
  return {
    Type: 'AWS::KMS::Key',
    // SNS keeps no message: nothing is left that it would have to decrypt.
    DeletionPolicy: 'Delete',
    Properties: {
      Description: `Encrypts the messages of ${service}-${stage} on their way.`,
      EnableKeyRotation: true,
      PendingWindowInDays: 7,
      KeyPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'LetIamPoliciesOfTheAccountDecide',
            Effect: 'Allow',
            Principal: { AWS: { 'Fn::Sub': `arn:${partition}:iam::${account}:root` } },
            Action: 'kms:*',
            Resource: '*',
          },
          {
            Sid: 'LetAlarmsOfThisStackPublish',
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
            Resource: '*',
            Condition: {
              StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
              ArnLike: {
                'aws:SourceArn': {
                  'Fn::Sub': `arn:${partition}:cloudwatch:${placeholder('AWS::Region')}:${account}:alarm:${service}-${stage}-*`,
                },
              },
            },
          },
        ],
      },
    },
  };
}
