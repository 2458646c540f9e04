import { through } from './keys.ts';
import type { Scope } from './scope.ts';
import { arn, type Statement } from './statement.ts';

/** What Lambda itself needs of a function's role, whatever the function does. */
export function runFunction(scope: Scope, key: string): readonly Statement[] {
  return [
    {
      sid: 'WriteLog',
      reason: 'To write its own log. The log group is made with the stack.',
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [arn('logs', scope.region, `log-group:/aws/lambda/${functionName(scope, key)}:*`)],
    },
    ...(scope.tracing ? [writeTraces] : []),
  ];
}

const writeTraces: Statement = {
  sid: 'WriteTraces',
  reason: 'For X-Ray, which has no resources for these two actions.',
  actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
  resources: ['*'],
};

/** What a function is deployed as. */
export function functionName({ stack }: Scope, key: string): string {
  return `${stack}-${key}`;
}

/**
 * What Lambda needs to put a function into the VPC: interfaces in the configured subnets and security groups.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
export function joinNetwork({ region, network }: Scope): readonly Statement[] {
  if (network === undefined) return [];
  const ec2 = (resource: string) => arn('ec2', region, resource);
  return [
    {
      sid: 'MakeNetworkInterfaces',
      reason: 'Lambda puts the function into the configured subnets and security groups with the rights of its role.',
      actions: ['ec2:CreateNetworkInterface'],
      resources: [
        ec2('network-interface/*'),
        ...network.subnetIds.map((id) => ec2(`subnet/${id}`)),
        ...securityGroups(network).map((id) => ec2(`security-group/${id}`)),
      ],
    },
    {
      sid: 'ChangeNetworkInterfaces',
      reason: 'Lambda removes the interfaces again, and asks beforehand whether it may, of none in particular.',
      actions: ['ec2:DeleteNetworkInterface', 'ec2:AssignPrivateIpAddresses', 'ec2:UnassignPrivateIpAddresses'],
      resources: [ec2('*/*')],
    },
    {
      sid: 'ReadNetwork',
      reason: 'EC2 has no resources for actions that describe.',
      actions: ['ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'],
      resources: ['*'],
    },
  ];
}

/** The configured ones, or the one that the stack makes: serverless/setup-network.ts. */
function securityGroups({ securityGroupIds }: NonNullable<Scope['network']>): readonly string[] {
  return securityGroupIds ?? [`\${SetupDBUsersSecurityGroup.GroupId}`];
}

/** Publishing to the stack's topic, which is encrypted with a key of the stack: serverless/observability/. */
export function notify({ region, stack }: Scope): readonly Statement[] {
  return [
    {
      sid: 'Notify',
      reason: 'To tell people how a restore went.',
      actions: ['sns:Publish'],
      resources: [arn('sns', region, `${stack}-notifications`)],
    },
    {
      sid: 'EncryptNotifications',
      reason: 'SNS encrypts a message with the rights of whoever publishes it.',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [`\${NotificationsKey.Arn}`],
      condition: { StringEquals: { 'kms:ViaService': [through('sns', region)] } },
    },
  ];
}
