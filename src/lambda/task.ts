import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod/mini';
import type { ErrorName } from '../failures/catalogue.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { wireError } from '../failures/thrown-error.ts';
import { type TaskEvent, taskEventSchema } from '../payload/task-event.ts';
import type { TimeLeft } from '../ports/database-data.ts';
import { formatPath, problemsOf } from '../validation/validation.ts';
import { logger } from './logger.ts';
import { metrics } from './metrics.ts';

/** Thrown by a state that goes on in its next attempt. */
const waits: ReadonlySet<string> = new Set<ErrorName>([
  'ClusterStillDeleting',
  'RollbackUnfinished',
  'SetupStillRunning',
]);

/**
 * The Lambda handler of one Task state: validates what the state machine hands over, runs the step, logs its outcome,
 * and gives errors the one form in which name, sentence and facts reach the state machine.
 *
 * It never answers an error with a response: the state machine would take it for success. Throws InvalidPayload, and
 * whatever the step throws.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html
 */
export function taskHandler<Payload, Result extends object>(
  payloadSchema: z.ZodMiniType<Payload>,
  step: (event: TaskEvent<Payload>, timeLeft: TimeLeft) => Promise<Result>,
) {
  // Lambda's own timeout is what the definition retries on; Middy's earlier one would have another name.
  return middy<unknown, Result, Error, Context>({ timeoutEarlyInMillis: 0 })
    .use({
      before: ({ event }) => {
        logger.resetKeys();
        logger.appendKeys(logKeys(event));
      },
      onError: (request) => {
        const error = wireError(request.error);
        // The retried waits are no failures.
        if (waits.has(error.name)) logger.info('State waits', { outcome: error.name, reason: error.message });
        else logger.error('State failed', error);
        request.error = error;
      },
    })
    .handler(async (event, context) => {
      const taskEvent = parseTaskEvent(event, payloadSchema);
      const result = await step(taskEvent, () => context.getRemainingTimeInMillis());
      logger.info('State done', { outcome: outcomeOf(result) });
      const { name, retryCount } = taskEvent.state;
      if (retryCount > 0) metrics.put({ Retries: retryCount }, { State: name });
      return result;
    });
}

function parseTaskEvent<Payload>(event: unknown, payloadSchema: z.ZodMiniType<Payload>): TaskEvent<Payload> {
  const { payload, ...context } = parseEvent(taskEventSchema, event, []);
  return { ...context, payload: parseEvent(payloadSchema, payload, ['payload']) };
}

/** What a function was handed, or the part of it that stands at a path. Throws InvalidPayload, naming all that is wrong. */
export function parseEvent<T>(schema: z.ZodMiniType<T>, value: unknown, at: readonly string[]): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = problemsOf(schema, value, result.error.issues).map(
    ({ path, text }) => `${formatPath([...at, ...path]) || 'event'}: ${text}`,
  );
  throw new PipelineError('InvalidPayload', `${problems.join('; ')}.`, { problems });
}

/** What every line of the log carries, as far as the event tells. */
function logKeys(event: unknown): { execution?: string; state?: string; target?: string } {
  const { execution, state, payload } = (event ?? {}) as {
    execution?: { id?: string };
    state?: { name?: string };
    payload?: { target?: string; plan?: { target?: string }; request?: { target?: string } };
  };
  const target = payload?.plan?.target ?? payload?.request?.target ?? payload?.target;
  return {
    ...(execution?.id === undefined ? {} : { execution: execution.id }),
    ...(state?.name === undefined ? {} : { state: state.name }),
    ...(target === undefined ? {} : { target }),
  };
}

function outcomeOf(result: object): unknown {
  const { outcome, check } = result as { outcome?: unknown; check?: { outcome?: unknown } };
  return outcome ?? check?.outcome;
}
