import { named } from '../named.ts';

/** They are kept, and nothing is measured or written: the functions run elsewhere. */
export const monitoringTypes = {
  'AWS::Logs::LogGroup': named({
    ...{ name: 'LogGroupName', longest: 512 },
    arn: { service: 'logs', resource: 'log-group:', suffix: ':*' },
  }),
  'AWS::Logs::MetricFilter': named({ name: 'FilterName', longest: 512 }),
  'AWS::Logs::QueryDefinition': named({ longest: 255 }),
  'AWS::Logs::ResourcePolicy': named({ name: 'PolicyName', longest: 255 }),
  'AWS::CloudWatch::Alarm': named({
    ...{ name: 'AlarmName', longest: 255 },
    arn: { service: 'cloudwatch', resource: 'alarm:' },
  }),
  'AWS::CloudWatch::CompositeAlarm': named({
    ...{ name: 'AlarmName', longest: 255 },
    arn: { service: 'cloudwatch', resource: 'alarm:' },
  }),
  'AWS::CloudWatch::Dashboard': named({ name: 'DashboardName', longest: 255 }),
  'AWS::StepFunctions::StateMachine': named({
    ...{ name: 'StateMachineName', longest: 80, ref: 'arn', nameAttribute: 'Name' },
    arn: { service: 'states', resource: 'stateMachine:' },
    more: ({ world }) => ({ StateMachineRevisionId: world.identifiers.uuid() }),
  }),
};
