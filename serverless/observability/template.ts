import type { Config } from '../../src/config/schema.ts';
import { type MetricDimensions, type MetricName, metricNamespace } from '../../src/ports/metrics.ts';

/** What the resources are made from. */
export interface Observed {
  readonly service: string;
  readonly stage: string;
  /** Missing where it is not valid: then nothing is deployed either. */
  readonly config: Config | undefined;
}

/** A resource of a CloudFormation template. */
export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: 'Delete' | 'Retain';
  readonly Properties: Readonly<Record<string, unknown>>;
}

interface MetricQuery {
  readonly Id: string;
  readonly MetricStat: {
    readonly Metric: {
      readonly Namespace: string;
      readonly MetricName: string;
      readonly Dimensions: readonly { readonly Name: string; readonly Value: unknown }[];
    };
    /** Seconds. */
    readonly Period: number;
    readonly Stat: string;
  };
  /** Of exactly one query of an alarm. */
  readonly ReturnData: boolean;
}

interface ExpressionQuery {
  readonly Id: string;
  readonly Expression: string;
  readonly ReturnData: boolean;
}

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html */
export type Query = MetricQuery | ExpressionQuery;

/** A metric of the pipeline's own. */
export function ownMetric(
  id: string,
  stage: string,
  metric: MetricName,
  stat: string,
  period: number,
  dimensions: MetricDimensions = {},
): Query {
  const Dimensions = Object.entries({ Stage: stage, ...dimensions }).map(([Name, Value]) => ({ Name, Value }));
  const Metric = { Namespace: metricNamespace, MetricName: metric, Dimensions };
  return { Id: id, MetricStat: { Metric, Period: period, Stat: stat }, ReturnData: true };
}

/** Letters and digits only, and two names never the same: `stale-a-b` is `StaleADashb`. */
export function logicalId(name: string): string {
  const [kind = '', ...rest] = name.split('-');
  const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  return kind === 'stale' ? `${capital(kind)}${capital(rest.join('Dash'))}` : [kind, ...rest].map(capital).join('');
}

/** What `Fn::Sub` puts a parameter or a resource's reference in the place of. */
export function placeholder(name: string): string {
  return `\${${name}}`;
}
