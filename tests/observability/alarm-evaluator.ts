import type { Query, Resource } from '../../serverless/observability/template.ts';
import type { Datapoint } from './embedded-metrics.ts';

interface AlarmProperties {
  readonly Metrics: readonly Query[];
  readonly Threshold: number;
  readonly ComparisonOperator: string;
  readonly EvaluationPeriods: number;
  readonly DatapointsToAlarm: number;
  readonly TreatMissingData: string;
}

/**
 * The state that CloudWatch gives an alarm at a time (milliseconds since 1970) with these values: it looks at the last whole
 * periods. Of metric math it knows what the alarms use, FILL with a number, `+` and `-`. Throws an Error for anything else.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html
 */
export function alarmState({ Properties }: Resource, values: readonly Datapoint[], at: number): 'ALARM' | 'OK' {
  const alarm = Properties as unknown as AlarmProperties;
  const period = periodOf(alarm.Metrics) * 1000;
  const end = Math.floor(at / period) * period;
  const breaching = Array.from({ length: alarm.EvaluationPeriods }, (_, index) => {
    const from = end - (index + 1) * period;
    const within = values.filter(({ timestamp }) => timestamp >= from && timestamp < from + period);
    return isBreaching(alarm, returned(alarm.Metrics, within));
  });
  return breaching.filter(Boolean).length >= alarm.DatapointsToAlarm ? 'ALARM' : 'OK';
}

function isBreaching(alarm: AlarmProperties, value: number | undefined): boolean {
  if (value === undefined) {
    if (alarm.TreatMissingData === 'breaching') return true;
    if (alarm.TreatMissingData === 'notBreaching') return false;
    throw new Error(`TreatMissingData: ${alarm.TreatMissingData} is not known here`);
  }
  if (alarm.ComparisonOperator === 'GreaterThanThreshold') return value > alarm.Threshold;
  if (alarm.ComparisonOperator === 'LessThanThreshold') return value < alarm.Threshold;
  throw new Error(`ComparisonOperator: ${alarm.ComparisonOperator} is not known here`);
}

/** One period for all: CloudWatch evaluates no alarm over several. */
function periodOf(queries: readonly Query[]): number {
  const periods = new Set(queries.flatMap((query) => ('MetricStat' in query ? [query.MetricStat.Period] : [])));
  const [period, ...others] = [...periods];
  if (period === undefined || others.length > 0) throw new Error(`periods of one alarm: ${[...periods].join()}`);
  return period;
}

function returned(queries: readonly Query[], values: readonly Datapoint[]): number | undefined {
  const [query, ...others] = queries.filter(({ ReturnData }) => ReturnData);
  if (query === undefined || others.length > 0) throw new Error('not exactly one query returns data');
  const statistics = new Map(
    queries.flatMap((each) => ('MetricStat' in each ? [[each.Id, statistic(each, values)] as const] : [])),
  );
  return 'Expression' in query ? calculated(query.Expression, statistics) : statistics.get(query.Id);
}

function statistic(
  { MetricStat: { Metric, Stat } }: Extract<Query, { MetricStat: unknown }>,
  values: readonly Datapoint[],
): number | undefined {
  const dimensions = Object.fromEntries(Metric.Dimensions.map(({ Name, Value }) => [Name, dimensionText(Value)]));
  const found = values
    .filter(({ namespace, metric }) => namespace === Metric.Namespace && metric === Metric.MetricName)
    // A metric with other dimensions is another metric.
    .filter((each) => same(each.dimensions, dimensions))
    .map(({ value }) => value);
  if (found.length === 0) return undefined;
  switch (Stat) {
    case 'Sum':
      return found.reduce((sum, value) => sum + value, 0);
    case 'Maximum':
      return Math.max(...found);
    case 'Minimum':
      return Math.min(...found);
    case 'SampleCount':
      return found.length;
    default:
      throw new Error(`Stat: ${Stat} is not known here`);
  }
}

/** What CloudFormation puts in the place of a reference is of no matter: it is the same wherever the reference is. */
export function dimensionText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function same(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const sorted = (dimensions: object) => JSON.stringify(Object.entries(dimensions).toSorted());
  return sorted(one) === sorted(other);
}

/** A term without a value makes the whole have none. */
function calculated(expression: string, values: ReadonlyMap<string, number | undefined>): number | undefined {
  const terms = expression.split(/ (?=[+-] )/).map((term) => {
    const [, sign = '+', filled, filler, plain] = /^([+-] )?(?:FILL\((\w+), (\d+)\)|(\w+))$/.exec(term) ?? [];
    const id = filled ?? plain;
    if (id === undefined || !values.has(id)) throw new Error(`Expression: ${term} is not known here`);
    const value = values.get(id) ?? (filler === undefined ? undefined : Number(filler));
    return value === undefined ? undefined : value * (sign.startsWith('-') ? -1 : 1);
  });
  return terms.includes(undefined) ? undefined : terms.reduce<number>((sum, term) => sum + (term ?? 0), 0);
}
