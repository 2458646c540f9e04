import { durationSeconds } from '../../src/config/duration.ts';
import type { Config } from '../../src/config/schema.ts';
import { logicalId, type Observed, ownMetric, type Query, type Resource } from './template.ts';

/** Ends of restores are counted in these; what the watch measures every five minutes, in the longer ones. */
const eventPeriod = 300;
const watchPeriod = 900;

interface Alarm {
  /** The last part of the alarm's name. */
  readonly name: string;
  /** What it means, and what to do. */
  readonly description: string;
  /** The one that returns data is compared with the threshold. */
  readonly queries: readonly Query[];
  readonly threshold: number;
  readonly comparison?: 'LessThanThreshold';
  /** How many periods in a row. */
  readonly periods?: number;
  /** Whether silence is an alarm too. */
  readonly missing?: 'breaching';
  /** Whether its end is told: of what lasts, not of what happens once. */
  readonly tellsEnd?: boolean;
}

/**
 * The alarms of a stage, by their logical ids. docs/operating.md says of each what to do.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudwatch-alarm.html
 */
export function alarms(observed: Observed): Readonly<Record<string, Resource>> {
  return Object.fromEntries(
    [...stageAlarms(observed), ...freshnessAlarms(observed)].map((alarm) => [
      `${logicalId(alarm.name)}Alarm`,
      alarmResource(observed, alarm),
    ]),
  );
}

function stageAlarms({ stage }: Observed): readonly Alarm[] {
  const count = (metric: Parameters<typeof ownMetric>[2]) => ownMetric('own', stage, metric, 'Sum', eventPeriod);
  const refused = { ...ownMetric('refused', stage, 'RestoresRefused', 'Sum', eventPeriod), ReturnData: false };
  const handled = { ...ownMetric('handled', stage, 'RestoresFailed', 'Sum', eventPeriod), ReturnData: false };
  return [
    {
      name: 'restore-failed',
      description: 'A restore has failed. The notification says in which state, why, and what to do.',
      queries: [count('RestoresFailed')],
      threshold: 0,
    },
    {
      name: 'restore-timed-out',
      description: 'Step Functions has ended a restore that ran for 24 hours: nothing was undone. Look at its history.',
      queries: [ofStateMachine('ended', 'ExecutionsTimedOut')],
      threshold: 0,
    },
    {
      name: 'restore-overdue',
      description: 'A restore has been running for longer than its deadline. Look at the state it is in.',
      queries: [ownMetric('own', stage, 'DeadlineUsed', 'Maximum', watchPeriod)],
      ...{ threshold: 100, tellsEnd: true },
    },
    {
      name: 'failure-untold',
      description:
        'A restore has failed, and HandleFailure did not come to its end: nobody was told, and nothing undone.',
      queries: [
        { ...ofStateMachine('failed', 'ExecutionsFailed'), ReturnData: false },
        handled,
        refused,
        { Id: 'untold', Expression: 'FILL(failed, 0) - FILL(handled, 0) - FILL(refused, 0)', ReturnData: true },
      ],
      threshold: 0,
    },
    {
      name: 'notification-failed',
      description:
        'The end of a restore could not be published: the log of SendNotification, HandleFailure or NotifyEnded says why.',
      queries: [count('NotificationsFailed')],
      threshold: 0,
    },
    {
      name: 'notification-undelivered',
      description: 'SNS could not deliver a message to a subscription of the topic.',
      queries: [
        awsMetric('undelivered', 'AWS/SNS', 'NumberOfNotificationsFailed', {
          TopicName: { 'Fn::GetAtt': ['RestoreNotifications', 'TopicName'] },
        }),
      ],
      threshold: 0,
    },
    ...['NotifyEnded', 'Sweep', 'Watch'].map((key) => ({
      name: `${kebab(key)}-error`,
      description: `The function ${key} ended with an error, which no execution shows: its log says why.`,
      queries: [awsMetric('errors', 'AWS/Lambda', 'Errors', { FunctionName: { Ref: `${key}LambdaFunction` } })],
      threshold: 0,
    })),
    {
      name: 'watch-silent',
      description:
        'The function watch has told nothing for half an hour: neither overdue restores nor old data would be noticed.',
      queries: [ownMetric('own', stage, 'RunningRestores', 'SampleCount', watchPeriod)],
      ...{ threshold: 1, comparison: 'LessThanThreshold', periods: 2, missing: 'breaching', tellsEnd: true },
    },
  ];
}

/** One for each target that has a goal: in a common one a second target would be hidden behind the first. */
function freshnessAlarms({ stage, config }: Observed): readonly Alarm[] {
  return freshnessGoals(config).map(({ target, seconds }) => ({
    name: `stale-${target}`,
    description: `The data of ${target} is older than its goal of ${seconds / 3600} hours, or no complete restore of it is known.`,
    queries: [ownMetric('own', stage, 'DataAge', 'Minimum', watchPeriod, { Target: target })],
    ...{ threshold: seconds, periods: 2, missing: 'breaching', tellsEnd: true },
  }));
}

/** The targets whose data has an age it must not exceed. */
export function freshnessGoals(
  config: Config | undefined,
): readonly { readonly target: string; readonly seconds: number }[] {
  return Object.entries(config?.targets ?? {}).flatMap(([target, profile]) => {
    const goal = profile.alarms?.freshness ?? config?.alarms?.freshness;
    return goal === undefined ? [] : [{ target, seconds: durationSeconds(goal) }];
  });
}

function alarmResource({ service, stage, config }: Observed, alarm: Alarm): Resource {
  const { name, description, queries, threshold, comparison, periods = 1, missing, tellsEnd = false } = alarm;
  const actions = [config?.alarms?.topicArn ?? { Ref: 'RestoreNotifications' }];
  return {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: {
      AlarmName: `${service}-${stage}-${name}`,
      AlarmDescription: description,
      Metrics: queries,
      Threshold: threshold,
      ComparisonOperator: comparison ?? 'GreaterThanThreshold',
      EvaluationPeriods: periods,
      DatapointsToAlarm: periods,
      TreatMissingData: missing ?? 'notBreaching',
      AlarmActions: actions,
      ...(tellsEnd ? { OKActions: actions } : {}),
    },
  };
}

function ofStateMachine(id: string, metric: string): Query {
  return awsMetric(id, 'AWS/States', metric, { StateMachineArn: { Ref: 'RestoreStateMachine' } });
}

function awsMetric(
  id: string,
  namespace: string,
  metric: string,
  dimensions: Readonly<Record<string, unknown>>,
): Query {
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  const Metric = { Namespace: namespace, MetricName: metric, Dimensions };
  return { Id: id, MetricStat: { Metric, Period: eventPeriod, Stat: 'Sum' }, ReturnData: true };
}

/** `NotifyEnded` is `notify-ended`. */
function kebab(key: string): string {
  return key.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
}
