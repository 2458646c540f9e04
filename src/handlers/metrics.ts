import { stageName } from '../environment.ts';
import { embeddedMetrics } from '../metrics.ts';
import type { Metrics } from '../ports.ts';
import { logger } from './logger.ts';

/** Metrics are lines of the log like any other: CloudWatch takes them out of it. Throws nothing. */
export const metrics: Metrics = {
  put: (values, dimensions = {}) => {
    logger.info('Metrics', embeddedMetrics(values, { Stage: stageName(), ...dimensions }, Date.now()));
  },
};
