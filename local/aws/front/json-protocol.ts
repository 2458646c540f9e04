import { AwsFault } from '../core/aws-fault.ts';
import type { Params, Result } from '../core/params.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** Reads a JSON 1.1 request: the action stands in `x-amz-target`. Throws SerializationException. */
export function readJsonRequest({ headers, body }: WireRequest): { readonly action: string; readonly params: Params } {
  const action = (headers['x-amz-target'] ?? '').split('.').at(-1) ?? '';
  let params: unknown;
  try {
    params = body === '' ? {} : JSON.parse(body);
  } catch {
    throw new AwsFault('SerializationException', 400, 'The request body is not JSON.');
  }
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw new AwsFault('SerializationException', 400, 'The request body is not a JSON object.');
  }
  return { action, params: params as Params };
}

/** Timestamps are seconds since the epoch. */
export function jsonResult(result: Result, requestId: string): WireResponse {
  return jsonResponse(200, withEpochSeconds(result), requestId);
}

/** What the Query protocol calls `InvalidAction` has another name here. */
export function jsonError(fault: AwsFault, requestId: string): WireResponse {
  const type = fault.code === 'InvalidAction' ? 'UnknownOperationException' : fault.code;
  // The services differ in the case of the key; the SDK takes either.
  return jsonResponse(fault.status, { __type: type, Message: fault.message, message: fault.message }, requestId);
}

function withEpochSeconds(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(withEpochSeconds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withEpochSeconds(inner)]));
}

const jsonResponse = (status: number, body: unknown, requestId: string): WireResponse => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId },
  body: JSON.stringify(body),
});
