import { afterEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../../src/lambda/logger.ts';
import { metrics } from '../../src/lambda/metrics.ts';
import { datapointsOf } from './embedded-metrics.ts';

const deployed = logger.console;
afterEach(() => {
  logger.console = deployed;
  vi.unstubAllEnvs();
});

function written(write: () => void): string {
  const lines: string[] = [];
  logger.console = { info: (line) => lines.push(line), error: (line) => lines.push(line) };
  write();
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

describe('a metric in the log', () => {
  it('is a line of the log of which CloudWatch makes one metric for each set of its dimensions', () => {
    vi.stubEnv('STAGE', 'prod');
    const line = written(() =>
      metrics.put({ RestoresFailed: 1, CopyDuration: 90.5 }, { Target: 'orders', ErrorName: 'SnapshotTooOld' }),
    );
    const at = { Stage: 'prod', Target: 'orders' };
    const common = { namespace: 'AuroraRestore', timestamp: expect.any(Number) };
    expect(datapointsOf(line)).toEqual([
      { ...common, metric: 'RestoresFailed', unit: 'Count', value: 1, dimensions: { Stage: 'prod' } },
      { ...common, metric: 'RestoresFailed', unit: 'Count', value: 1, dimensions: at },
      {
        ...{ ...common, metric: 'RestoresFailed', unit: 'Count', value: 1 },
        dimensions: { ...at, ErrorName: 'SnapshotTooOld' },
      },
      { ...common, metric: 'CopyDuration', unit: 'Seconds', value: 90.5, dimensions: at },
    ]);
    expect(JSON.parse(line)).toMatchObject({ level: 'INFO', message: 'Metrics', service: 'aurora-restore' });
  });

  it('leaves out the sets of which a dimension is not given', () => {
    const line = written(() => metrics.put({ DeadlineUsed: 7 }));
    expect(datapointsOf(line).map(({ dimensions }) => dimensions)).toEqual([{ Stage: 'unknown' }]);
  });

  it('is written as it is, with nothing before it, which CloudWatch would not read', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    metrics.put({ RunningRestores: 0 });
    const texts = write.mock.calls.map(([text]) => String(text));
    write.mockRestore();
    expect(texts).toHaveLength(1);
    expect(datapointsOf(texts[0] ?? '')).toMatchObject([{ metric: 'RunningRestores', value: 0 }]);
  });
});

describe('the reader of embedded metrics', () => {
  const good = JSON.parse(written(() => metrics.put({ RestoresSucceeded: 1 }, { Target: 'orders' })));
  const [directive] = good._aws.CloudWatchMetrics;
  it.each([
    ['text before it', `INFO ${JSON.stringify(good)}`],
    ['a member of its own', { ...good, _aws: { ...good._aws, Extra: 1 } }],
    ['no timestamp', { ...good, _aws: { CloudWatchMetrics: [directive] } }],
    ['an old timestamp', { ...good, _aws: { ...good._aws, Timestamp: 1 } }],
    ['no value', { ...good, RestoresSucceeded: undefined }],
    ['a text as its value', { ...good, RestoresSucceeded: '1' }],
    ['a dimension without a value', { ...good, Target: undefined }],
    ['an empty dimension', { ...good, Target: '' }],
    ['an unknown unit', withDirective({ Metrics: [{ Name: 'RestoresSucceeded', Unit: 'Pieces' }] })],
    ['no metric', withDirective({ Metrics: [] })],
    ['too many metrics', withDirective({ Metrics: Array(101).fill(directive.Metrics[0]) })],
    ['no dimensions', withDirective({ Dimensions: [] })],
    ['AWS’s namespace', withDirective({ Namespace: 'AWS/RDS' })],
  ])('refuses %s', (_what, document) => {
    expect(datapointsOf(JSON.stringify(good))).not.toEqual([]);
    expect(() => datapointsOf(typeof document === 'string' ? document : JSON.stringify(document))).toThrow();
  });

  function withDirective(changes: object): object {
    return { ...good, _aws: { ...good._aws, CloudWatchMetrics: [{ ...directive, ...changes }] } };
  }
});
