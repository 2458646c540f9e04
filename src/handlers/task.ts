import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod/mini';
import { PipelineError } from '../errors.ts';
import { wireError } from '../failure.ts';
import { type Step, type TaskEvent, taskEventSchema } from '../payload.ts';
import { describeIssues } from '../request.ts';
import { logger } from './logger.ts';

/**
 * The Lambda handler of one Task state: validates what the state machine hands over, runs the step, logs its outcome,
 * and gives errors the one form in which name, sentence and facts reach the state machine.
 *
 * It never answers an error with a response: the state machine would take it for success.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html
 */
export function taskHandler<Payload, Result extends object>(
  payloadSchema: z.ZodMiniType<Payload>,
  step: Step<Payload, Result>,
) {
  return middy<unknown, Result, Error, Context>({ timeoutEarlyInMillis: 0 })
    .use({
      before: ({ event }) => {
        logger.resetKeys();
        logger.appendKeys(logKeys(event));
      },
      onError: (request) => {
        const error = wireError(request.error);
        logger.error('State failed', error, { error: error.name });
        request.error = error;
      },
    })
    .handler(async (event) => {
      const result = await step(validTaskEvent(event, payloadSchema));
      logger.info('State done', { result });
      return result;
    });
}

function validTaskEvent<Payload>(event: unknown, payloadSchema: z.ZodMiniType<Payload>): TaskEvent<Payload> {
  const envelope = taskEventSchema.safeParse(event);
  if (!envelope.success) throw invalidPayload(envelope.error.issues);
  const payload = payloadSchema.safeParse(envelope.data.payload);
  if (!payload.success) throw invalidPayload(payload.error.issues, 'payload');
  return { ...envelope.data, payload: payload.data };
}
