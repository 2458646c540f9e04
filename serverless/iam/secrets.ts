import type { Scope } from './scope.ts';
import { arn, type Statement } from './statement.ts';

/**
 * A secret by its name has six characters more in its ARN, which nobody knows beforehand; while there is none of that
 * name, a request is about the name alone. A secret that is given by its ARN is that one.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
function secretArns({ region }: Scope, names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    name.startsWith('arn:')
      ? [name]
      : [arn('secretsmanager', region, `secret:${name}`), arn('secretsmanager', region, `secret:${name}-??????`)],
  );
}

/** Reading secrets that the configuration names; nothing where it names none. */
export function readSecrets(scope: Scope, sid: string, reason: string, names: readonly string[]): Statement[] {
  if (names.length === 0) return [];
  return [{ sid, reason, actions: ['secretsmanager:GetSecretValue'], resources: secretArns(scope, names) }];
}

/** The secrets of generated passwords: made, filled and marked as the target's. */
export function writeGeneratedSecrets(scope: Scope): Statement[] {
  if (scope.generatedSecrets.length === 0) return [];
  return [
    {
      sid: 'KeepGeneratedPasswords',
      reason: 'To put generated passwords of roles into the secrets that the configuration names, and no others.',
      actions: [
        'secretsmanager:CreateSecret',
        'secretsmanager:DescribeSecret',
        'secretsmanager:GetSecretValue',
        'secretsmanager:PutSecretValue',
        'secretsmanager:TagResource',
      ],
      resources: secretArns(scope, scope.generatedSecrets),
    },
  ];
}

const primaryCluster = 'aws:rds:primaryDBClusterArn';

/** RDS marks a secret that it manages with the cluster it is of. */
export function readManagedSecrets({ region, managed }: Scope): Statement[] {
  if (managed.length === 0) return [];
  return [
    {
      sid: 'ReadManagedMasterSecrets',
      reason:
        'To log in as the master whose password RDS manages: the secrets of the targets’ clusters, and no others.',
      actions: ['secretsmanager:GetSecretValue'],
      resources: [arn('secretsmanager', region, 'secret:rds!cluster-*')],
      condition: {
        StringEquals: {
          [`aws:ResourceTag/${primaryCluster}`]: managed.map((cluster) => arn('rds', region, `cluster:${cluster}`)),
        },
      },
    },
  ];
}

/**
 * RDS makes the secret in the caller's name.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html
 */
export function letRdsManageSecrets({ region, managed }: Scope): Statement[] {
  if (managed.length === 0) return [];
  return [
    {
      sid: 'LetRdsKeepMasterSecrets',
      reason: 'RDS makes the master’s secret with the rights of whoever asks it to manage the password.',
      actions: ['secretsmanager:CreateSecret', 'secretsmanager:TagResource'],
      resources: [arn('secretsmanager', region, 'secret:rds!cluster-*')],
    },
  ];
}
