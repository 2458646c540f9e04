import { type ErrorName, errorCatalogue } from '../failures/catalogue.ts';
import { errorMeanings } from '../failures/meanings.ts';
import { isPipelineError, type PipelineError } from '../failures/pipeline-error.ts';
import { type Answer, jsonAnswer } from './answer.ts';

/** The status of the errors a caller can do something about. UnknownTarget is 422: the route exists, the content does not fit. */
const statusCodes: Partial<Record<ErrorName, number>> = {
  InvalidRequest: 400,
  UnknownTarget: 422,
  RestoreNotFound: 404,
  IdempotencyKeyReused: 409,
  AwsUnavailable: 503,
};

/** Seconds after which a throttled request is worth another try. */
const retryAfterSeconds = 5;

/**
 * The answer to an error: `{ error, message }`, with `field` (and `problems`) when the request is at fault.
 *
 * An error of the service itself is answered by its name and the catalogue's words: account numbers, ARNs and AWS's own
 * messages stay in the log, under the request id. InvalidConfig is told in full, for a configuration holds no secret and
 * whoever calls is the one who deployed it.
 */
export function refusal(error: unknown, requestId: string): Answer {
  if (!isPipelineError(error)) {
    const message = `The request failed unexpectedly. The log has the cause under the request id ${requestId}.`;
    return jsonAnswer(500, { error: 'InternalError', message, requestId });
  }
  const status = tooLarge(error) ? 413 : (statusCodes[error.name] ?? 500);
  if (status < 500) {
    const { field, problems } = error.facts;
    return jsonAnswer(status, { error: error.name, message: error.message, field, problems });
  }
  if (error.name === 'InvalidConfig') return jsonAnswer(status, { error: error.name, message: error.message });
  const { remedy } = errorCatalogue[error.name];
  const meaning = errorMeanings[error.name];
  const headers = status === 503 ? { 'retry-after': String(retryAfterSeconds) } : {};
  return jsonAnswer(status, { error: error.name, message: `${meaning} ${remedy}`, requestId }, headers);
}

function tooLarge(error: PipelineError): boolean {
  return error.name === 'InvalidRequest' && error.facts['limitBytes'] !== undefined;
}
