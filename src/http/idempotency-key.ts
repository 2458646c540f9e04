import { PipelineError } from '../failures/pipeline-error.ts';
import { invalidRequest } from '../payload/request.ts';
import type { RestoreRequestBody } from '../payload/request-body.ts';
import type { StartedRestore } from '../ports/executions.ts';
import { describeValue } from '../validation/validation.ts';
import type { HttpEvent } from './event.ts';

const field = 'Idempotency-Key';
const printable = /^[\x20-\x7e]{1,255}$/;

/**
 * The request's Idempotency-Key, taken as it is; undefined if it has none. Throws InvalidRequest for one that is empty,
 * longer than 255 characters or not printable ASCII.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function idempotencyKey({ headers }: HttpEvent): string | undefined {
  const key = Object.entries(headers ?? {})
    .find(([name]) => name.toLowerCase() === field.toLowerCase())?.[1]
    ?.trim();
  if (key === undefined || printable.test(key)) return key;
  throw invalidRequest([{ field, text: `expected 1 to 255 printable ASCII characters, got ${describeValue(key)}` }]);
}

/**
 * Throws IdempotencyKeyReused unless the restore that the key stands for was asked for with the same body. `caller` is who
 * asks now, as far as that is known.
 */
export function requireSameRequest(
  request: RestoreRequestBody,
  { id, input }: StartedRestore,
  caller: string | undefined,
): void {
  const { requestedBy, ...rest } = request;
  const { requestedBy: firstRequestedBy, ...firstRest } = input;
  if (sameMembers(rest, firstRest) && sameRequester(requestedBy, firstRequestedBy, caller)) return;
  const sentence = `${field}: expected a key of this request's own; restore ${id} was started with it and another body.`;
  throw new PipelineError('IdempotencyKeyReused', sentence, { field, id });
}

/**
 * A body that names nobody was given its caller. Who sends it again need not be the same: the session in the ARN of an
 * assumed role is another one each time.
 */
function sameRequester(requestedBy: string | undefined, first: unknown, caller: string | undefined): boolean {
  if (requestedBy !== undefined) return requestedBy === first;
  return first === undefined || first === caller || /^arn:[^:]+:(?:iam|sts):/.test(String(first));
}

/** Of strings alone: whatever else there is makes the two different. */
function sameMembers(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
