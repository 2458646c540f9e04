/**
 * The metrics of the pipeline: their names, units and dimensions. Functions write them into their log in the embedded
 * metric format, from which CloudWatch makes metrics; alarms and dashboard are made of the same names.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const metricNamespace = 'AuroraRestore';

/** Beside `Stage`, which every metric has. Their values are bounded: by the configuration, the definition, the catalogue. */
type Dimension = 'Target' | 'State' | 'ErrorName';

interface Metric {
  /** CloudWatch's name of the unit. */
  readonly unit: 'Count' | 'Seconds' | 'Percent' | 'None';
  /** The sets of dimensions that CloudWatch keeps the metric by; the empty one is the stage's total. */
  readonly by: readonly (readonly Dimension[])[];
}

const byTarget = [['Target']] as const;
const inAll = [[]] as const;
const inAllAndByTarget = [[], ['Target']] as const;
const seconds = { unit: 'Seconds', by: byTarget } as const;

export const metricCatalogue = {
  RestoresSucceeded: { unit: 'Count', by: inAllAndByTarget },
  RestoresFailed: { unit: 'Count', by: [[], ['Target'], ['Target', 'ErrorName']] },
  /** Restores that gave way to another one of the same target. */
  RestoresRefused: { unit: 'Count', by: inAllAndByTarget },
  RestoresTimedOut: { unit: 'Count', by: inAll },
  RestoresAborted: { unit: 'Count', by: inAll },
  /** Messages that could not be published, whether or not a later attempt could. */
  NotificationsFailed: { unit: 'Count', by: inAll },
  /** Attempts beside the first of a state that then succeeded: errors that passed, and the waits of those that wait so. */
  Retries: { unit: 'Count', by: [['State']] },
  CopyDuration: seconds,
  DeletionDuration: seconds,
  RestoreDuration: seconds,
  SetupDuration: seconds,
  ArchiveDuration: seconds,
  /** The whole, from the execution's start until people are told. */
  TotalDuration: seconds,
  /** Percent of a copy in a minute, in the mean: RDS tells no size of an Aurora snapshot. */
  CopyThroughput: { unit: 'None', by: byTarget },
  /** How old the data of the target's last complete restore is. */
  DataAge: seconds,
  RunningRestores: { unit: 'Count', by: inAll },
  /** How much of its deadline a running restore has used up. */
  DeadlineUsed: { unit: 'Percent', by: inAllAndByTarget },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metricCatalogue;
export type MetricValues = Readonly<Partial<Record<MetricName, number>>>;
export type MetricDimensions = Readonly<Partial<Record<Dimension, string>>>;

/**
 * The members by which a line of the log becomes metrics: each value under its metric's name, by those of its sets of
 * dimensions whose values are given. `timestamp` is in milliseconds since 1970.
 */
export function embeddedMetrics(
  values: MetricValues,
  dimensions: MetricDimensions & { readonly Stage: string },
  timestamp: number,
): Readonly<Record<string, unknown>> {
  const directives = new Map<Metric['by'], { Name: string; Unit: string }[]>();
  for (const Name of Object.keys(values) as MetricName[]) {
    const { unit: Unit, by } = metricCatalogue[Name];
    directives.set(by, [...(directives.get(by) ?? []), { Name, Unit }]);
  }
  const CloudWatchMetrics = [...directives].map(([by, Metrics]) => ({
    Namespace: metricNamespace,
    Dimensions: by.filter((set) => set.every((dimension) => dimension in dimensions)).map((set) => ['Stage', ...set]),
    Metrics,
  }));
  return { _aws: { Timestamp: timestamp, CloudWatchMetrics }, ...dimensions, ...values };
}

export interface Metrics {
  /** Writes values of metrics, by those dimensions of theirs that are given. Throws nothing. */
  put(values: MetricValues, dimensions?: MetricDimensions): void;
}
