import type { JsonObject } from './json.ts';

/**
 * What DescribeExecution and events say of redriving, which this endpoint cannot do.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html
 */
export function redrive(status: string): JsonObject {
  const redrivable = ['FAILED', 'TIMED_OUT', 'ABORTED'].includes(status);
  return {
    redriveCount: 0,
    redriveStatus: redrivable ? 'REDRIVABLE' : 'NOT_REDRIVABLE',
    ...(redrivable ? {} : { redriveStatusReason: `Execution is ${status} and cannot be redriven` }),
  };
}
