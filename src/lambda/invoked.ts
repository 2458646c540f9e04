import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { wireError } from '../failures/thrown-error.ts';
import { logger } from './logger.ts';

/**
 * The Lambda handler of a function that is in no state: a rule of EventBridge invokes it, or a person. `failed` is what the log
 * says of an error, which is then thrown in the form that a state's would have.
 */
export function invokedHandler<Answer>(failed: string, run: (event: unknown) => Promise<Answer>) {
  return middy<unknown, Answer, Error, Context>({ timeoutEarlyInMillis: 0 })
    .use({
      before: () => {
        logger.resetKeys();
      },
      onError: (request) => {
        const error = wireError(request.error);
        logger.error(failed, error);
        request.error = error;
      },
    })
    .handler(run);
}
