import type { MetricDimensions, Metrics, MetricValues } from '../../src/ports/metrics.ts';

/** Keeps what was measured. */
export class FakeMetrics implements Metrics {
  readonly measured: { readonly values: MetricValues; readonly dimensions: MetricDimensions }[] = [];

  put(values: MetricValues, dimensions: MetricDimensions = {}): void {
    this.measured.push({ values, dimensions });
  }
}
