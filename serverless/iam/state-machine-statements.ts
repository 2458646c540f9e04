import type { Scope } from './scope.ts';
import { arn, type Statement } from './statement.ts';

/** The state machine invokes the functions of its tasks, in whatever version, and nothing else. */
export function stateMachineStatements(
  { region }: Scope,
  functions: readonly string[],
  { logs, traces }: { readonly logs: boolean; readonly traces: boolean },
): readonly Statement[] {
  return [
    {
      sid: 'InvokeTasks',
      reason: 'The functions of its tasks; an execution goes on with the versions that it began with.',
      actions: ['lambda:InvokeFunction'],
      resources: functions.flatMap((name) => [
        arn('lambda', region, `function:${name}`),
        arn('lambda', region, `function:${name}:*`),
      ]),
    },
    ...(logs ? [deliverLogs] : []),
    ...(traces ? [writeTraces] : []),
  ];
}

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html */
const deliverLogs: Statement = {
  sid: 'DeliverLogs',
  reason: 'For the execution log. CloudWatch Logs has no resources for these actions.',
  actions: [
    'logs:CreateLogDelivery',
    'logs:GetLogDelivery',
    'logs:UpdateLogDelivery',
    'logs:DeleteLogDelivery',
    'logs:ListLogDeliveries',
    'logs:PutResourcePolicy',
    'logs:DescribeResourcePolicies',
    'logs:DescribeLogGroups',
  ],
  resources: ['*'],
};

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html */
const writeTraces: Statement = {
  sid: 'WriteTraces',
  reason: 'For X-Ray, which has no resources for these actions.',
  actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'xray:GetSamplingRules', 'xray:GetSamplingTargets'],
  resources: ['*'],
};
