import { data } from '../history.ts';
import type { Json } from '../json.ts';
import type { InvocationResult } from '../lambda-invocation.ts';
import { StateFailure, tooLarge } from './failure.ts';
import type { State } from './language.ts';
import { isTooLarge } from './payload.ts';
import type { Scope } from './scope.ts';

/**
 * What is kept of a cause, in characters: the rest is lost, and with it JSON's end.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_LambdaFunctionFailedEventDetails.html
 */
const longestCause = 32_768;

/**
 * Invokes the function of a Task and returns its result. Throws what the function failed with; States.Timeout, without a
 * cause, after TimeoutSeconds of real time, because the function runs in it; and States.DataLimitExceeded for a result that
 * is too large by itself, which a Catch of States.ALL sees.
 */
export async function runTask(state: State, payload: Json, { surroundings, signal }: Scope): Promise<Json> {
  const { now, record, invoke } = surroundings;
  const resource = String(state.Resource);
  const { TimeoutSeconds: timeout } = state;
  const scheduled = { resource, ...data('input', payload), ...(timeout ? { timeoutInSeconds: timeout } : {}) };
  record({ type: 'LambdaFunctionScheduled', at: now(), details: ['lambdaFunctionScheduledEventDetails', scheduled] });
  record({ type: 'LambdaFunctionStarted', at: now() });
  const answer = await within(timeout, signal, invoke(resource, payload));

  if (answer === 'timed out') {
    const details = { error: 'States.Timeout' };
    record({ type: 'LambdaFunctionTimedOut', at: now(), details: ['lambdaFunctionTimedOutEventDetails', details] });
    throw new StateFailure('States.Timeout', undefined);
  }
  if ('result' in answer && !isTooLarge(answer.result)) {
    const output = data('output', answer.result);
    record({ type: 'LambdaFunctionSucceeded', at: now(), details: ['lambdaFunctionSucceededEventDetails', output] });
    return answer.result;
  }
  const failure =
    'result' in answer
      ? tooLarge(resource, { matchable: true })
      : new StateFailure(answer.error, answer.cause.slice(0, longestCause));
  const details = { error: failure.error ?? '', cause: failure.reason ?? '' };
  record({ type: 'LambdaFunctionFailed', at: now(), details: ['lambdaFunctionFailedEventDetails', details] });
  throw failure;
}

/** Throws the signal's reason when it is aborted first; the function then runs on, as on AWS. */
async function within(
  seconds: number | undefined,
  signal: AbortSignal,
  answer: Promise<InvocationResult>,
): Promise<InvocationResult | 'timed out'> {
  const { promise, resolve, reject } = Promise.withResolvers<InvocationResult | 'timed out'>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  const timer = seconds === undefined ? undefined : setTimeout(() => resolve('timed out'), milliseconds(seconds));
  answer.then(resolve, reject);
  try {
    signal.throwIfAborted();
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Node.js fires a timer of more milliseconds than these at once. */
const milliseconds = (seconds: number) => Math.min(seconds * 1000, 2 ** 31 - 1);
