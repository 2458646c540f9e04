import { type MetricName, metricCatalogue, metricNamespace } from '../../src/ports/metrics.ts';
import { freshnessGoals } from './alarms.ts';
import { type Observed, placeholder, type Resource } from './template.ts';

type Line = readonly unknown[];

interface Panel {
  readonly title: string;
  readonly metrics: readonly Line[];
  readonly stacked?: boolean;
  /** What the axis counts. */
  readonly label?: string;
  readonly goals?: readonly { readonly label: string; readonly value: number }[];
}

const panelWidth = 12;
const panelHeight = 6;

/**
 * The dashboard of a stage. What there is one of a target is searched for, so that its size does not follow from their number.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export function dashboard(observed: Observed): Resource {
  const widgets = panels(observed).map(({ title, metrics, stacked = false, label = '', goals = [] }, index) => ({
    type: 'metric',
    ...{ x: (index % 2) * panelWidth, y: Math.floor(index / 2) * panelHeight, width: panelWidth, height: panelHeight },
    properties: {
      ...{ title, metrics, stacked, view: 'timeSeries', region: placeholder('AWS::Region'), period: 300, stat: 'Sum' },
      yAxis: { left: { min: 0, label, showUnits: false } },
      ...(goals.length === 0 ? {} : { annotations: { horizontal: goals } }),
    },
  }));
  return {
    Type: 'AWS::CloudWatch::Dashboard',
    Properties: {
      DashboardName: `${observed.service}-${observed.stage}`,
      DashboardBody: { 'Fn::Sub': JSON.stringify({ start: '-P7D', widgets }) },
    },
  };
}

function panels(observed: Observed): readonly Panel[] {
  const { service, stage, config } = observed;
  const own = (metric: MetricName, stat = 'Sum'): Line => [
    metricNamespace,
    metric,
    'Stage',
    stage,
    { stat, label: metric },
  ];
  const states = (metric: string): Line => [
    'AWS/States',
    metric,
    'StateMachineArn',
    placeholder('RestoreStateMachine'),
    { label: metric },
  ];
  const goals = freshnessGoals(config).map(({ target, seconds }) => ({ label: target, value: seconds }));
  return [
    {
      title: 'Ends of restores',
      metrics: [
        ...[own('RestoresSucceeded'), own('RestoresFailed'), own('RestoresRefused')],
        ...[own('RestoresTimedOut'), own('RestoresAborted'), own('NotificationsFailed')],
      ],
      stacked: true,
    },
    {
      title: 'Executions, as Step Functions counts them',
      metrics: [
        'ExecutionsStarted',
        'ExecutionsSucceeded',
        'ExecutionsFailed',
        'ExecutionsTimedOut',
        'ExecutionsAborted',
      ].map(states),
    },
    {
      title: 'Failures by name',
      metrics: [search(stage, ['Target', 'ErrorName'], ['RestoresFailed'], 'Sum')],
      stacked: true,
    },
    // Twenty annotations are as many as can be read.
    {
      title: 'Age of the data',
      metrics: [search(stage, ['Target'], ['DataAge'], 'Maximum')],
      label: 'seconds',
      goals: goals.slice(0, 20),
    },
    { title: 'Duration of the phases', metrics: [search(stage, ['Target'], durations(), 'Maximum')], label: 'seconds' },
    {
      title: 'Throughput of copies',
      metrics: [search(stage, ['Target'], ['CopyThroughput'], 'Average')],
      label: 'percent a minute',
    },
    { title: 'Running restores', metrics: [own('RunningRestores', 'Maximum')] },
    {
      title: 'Deadline used by running restores',
      metrics: [search(stage, ['Target'], ['DeadlineUsed'], 'Maximum'), own('DeadlineUsed', 'Maximum')],
      label: 'percent',
      goals: [{ label: 'deadline', value: 100 }],
    },
    {
      title: 'Attempts beside the first, by state',
      metrics: [search(stage, ['State'], ['Retries'], 'Sum')],
      stacked: true,
    },
    {
      title: 'Errors of functions',
      metrics: [lambda(service, stage, 'Errors', 'Sum'), lambda(service, stage, 'Throttles', 'Sum')],
    },
    { title: 'Duration of functions', metrics: [lambda(service, stage, 'Duration', 'Maximum')], label: 'milliseconds' },
  ];
}

function durations(): readonly MetricName[] {
  return (Object.keys(metricCatalogue) as MetricName[]).filter((name) => name.endsWith('Duration'));
}

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/search-expression-syntax.html */
function search(stage: string, by: readonly string[], metrics: readonly MetricName[], stat: string): Line {
  const named = metrics.map((name) => `MetricName="${name}"`).join(' OR ');
  const schema = `{${[metricNamespace, 'Stage', ...by].join(',')}}`;
  return [{ expression: `SEARCH('${schema} Stage="${stage}" (${named})', '${stat}', 300)` }];
}

function lambda(service: string, stage: string, metric: string, stat: string): Line {
  const query = `{AWS/Lambda,FunctionName} FunctionName="${service}-${stage}-" MetricName="${metric}"`;
  return [{ expression: `SEARCH('${query}', '${stat}', 300)` }];
}
