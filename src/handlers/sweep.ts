import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { requireEnvironment } from '../environment.ts';
import { wireError } from '../failure.ts';
import { createSweep, type SweepAnswer } from '../steps/sweep.ts';
import { logger } from './logger.ts';
import { clusterAdmin, snapshotStore } from './rds.ts';
import { runningRestores } from './running-restores.ts';

const ports = { clusters: clusterAdmin(), snapshots: snapshotStore(), restores: runningRestores, log: logger };

/** `sls invoke --function sweep`, and the schedule that `sweep` in the configuration asks for. */
export const handler = middy<unknown, SweepAnswer, Error, Context>({ timeoutEarlyInMillis: 0 })
  .use({
    before: () => {
      logger.resetKeys();
    },
    onError: (request) => {
      const error = wireError(request.error);
      logger.error('Sweep failed', error);
      request.error = error;
    },
  })
  .handler(async (event) => {
    const answer = await createSweep(ports, requireEnvironment('STATE_MACHINE_ARN'))(event);
    logger.info('Sweep done', { apply: answer.apply, ...answer.counts });
    return answer;
  });
