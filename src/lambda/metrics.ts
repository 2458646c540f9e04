import { stageName } from '../environment.ts';
import type { Metrics } from '../ports/metrics.ts';
import { embeddedMetrics } from '../ports/metrics.ts';
import { logger } from './logger.ts';

/** Metrics are lines of the log like any other: CloudWatch takes them out of it. Throws nothing. */
export const metrics: Metrics = {
  put: (values, dimensions = {}) => {
    logger.info('Metrics', embeddedMetrics(values, { Stage: stageName(), ...dimensions }, Date.now()));
  },
};
