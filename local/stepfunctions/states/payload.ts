import type { Json } from '../json.ts';

/**
 * AWS's limit on the input or output of a state or a task, in bytes of its JSON text in UTF-8.
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export const largestPayload = 262_144;

export function isTooLarge(value: Json): boolean {
  return Buffer.byteLength(JSON.stringify(value)) > largestPayload;
}
