/** One value as CloudWatch would keep it. */
export interface Datapoint {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: number;
  readonly unit: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
}

const units = new Set([
  ...['Seconds', 'Microseconds', 'Milliseconds', 'Percent', 'Count', 'Count/Second', 'None'],
  ...['Bytes', 'Kilobytes', 'Megabytes', 'Gigabytes', 'Bytes/Second'],
]);

/**
 * The values that CloudWatch takes out of a line of a log: none if it is no document of the embedded metric format. Throws an
 * Error for a document that the specification or CloudWatch's own limits do not allow: CloudWatch would drop it unseen.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function datapointsOf(line: string): readonly Datapoint[] {
  if (!line.includes('"_aws"')) return [];
  require(Buffer.byteLength(line) <= 262_144, 'the line is longer than 256 KiB');
  // Nothing may stand before or after the object.
  const root = JSON.parse(line) as Record<string, unknown>;
  const metadata = root['_aws'] as { Timestamp: unknown; CloudWatchMetrics: unknown };
  only(metadata, ['Timestamp', 'CloudWatchMetrics']);
  require(Number.isSafeInteger(metadata.Timestamp), 'Timestamp is no whole number of milliseconds');
  const age = Date.now() - (metadata.Timestamp as number);
  require(age < 14 * 86_400_000 && age > -7_200_000, 'Timestamp is not within 14 days back and 2 hours ahead');
  return list(metadata.CloudWatchMetrics, 'CloudWatchMetrics').flatMap((directive) => ofDirective(root, directive));
}

function ofDirective(root: Readonly<Record<string, unknown>>, directive: unknown): readonly Datapoint[] {
  const { Namespace, Dimensions, Metrics } = only(directive, ['Namespace', 'Dimensions', 'Metrics']);
  require(typeof Namespace === 'string' && /^[\w./#:-]{1,255}$/.test(Namespace), `Namespace is ${Namespace}`);
  require(!String(Namespace).startsWith('AWS/'), 'the namespace is one of AWS');
  const metrics = list(Metrics, 'Metrics');
  require(metrics.length > 0 && metrics.length <= 100, 'there are not 1 to 100 metrics');
  const sets = list(Dimensions, 'Dimensions').map((set) => dimensionsOf(root, set));
  require(sets.length > 0, 'there is no set of dimensions');
  require(new Set(sets.map((set) => JSON.stringify(set))).size === sets.length, 'a set of dimensions is there twice');
  return metrics.flatMap((metric) => {
    const { Name, Unit } = only(metric, ['Name', 'Unit']);
    require(typeof Name === 'string' && Name.length > 0 && Name.length <= 1024, `a metric's name is ${Name}`);
    require(units.has(String(Unit)), `the unit of ${Name} is ${Unit}`);
    const value = root[String(Name)];
    require(typeof value === 'number' && Number.isFinite(value), `the value of ${Name} is ${JSON.stringify(value)}`);
    return sets.map((dimensions) => ({
      ...{ namespace: String(Namespace), metric: String(Name), unit: String(Unit), value: Number(value), dimensions },
      timestamp: (root['_aws'] as { Timestamp: number }).Timestamp,
    }));
  });
}

function dimensionsOf(root: Readonly<Record<string, unknown>>, set: unknown): Readonly<Record<string, string>> {
  const names = list(set, 'a set of dimensions');
  require(names.length <= 30, 'a set has more than 30 dimensions');
  return Object.fromEntries(
    names.map((name) => {
      const value = root[String(name)];
      require(typeof name === 'string' && /^[!-9;-~]{1,250}$/.test(name), `a dimension is called ${name}`);
      require(typeof value === 'string' && /^[ -~]{1,1024}$/.test(value), `the dimension ${name} is ${value}`);
      return [name, value] as [string, string];
    }),
  );
}

function require(holds: boolean, problem: string): asserts holds {
  if (!holds) throw new Error(`No document of the embedded metric format: ${problem}.`);
}

function list(value: unknown, what: string): readonly unknown[] {
  require(Array.isArray(value), `${what} is no array`);
  return value;
}

/** The specification allows no member but its own. */
function only(value: unknown, members: readonly string[]): Readonly<Record<string, unknown>> {
  require(typeof value === 'object' && value !== null, 'an object is missing');
  const found = Object.keys(value);
  require(found.toSorted().join() === members.toSorted().join(), `an object has the members ${found.join(', ')}`);
  return value as Readonly<Record<string, unknown>>;
}
