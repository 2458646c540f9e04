import { invalidAction } from '../core/aws-fault.ts';
import type { Params, Result } from '../core/params.ts';
import { jsonResult } from './json-protocol.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/**
 * Reads a request of Lambda's REST protocol. Throws InvalidAction for another than GetFunction: functions are invoked at the
 * local stack's own Lambda endpoint.
 */
export function readLambdaRequest({ method, path }: WireRequest): { readonly action: string; readonly params: Params } {
  const { pathname, searchParams } = new URL(path, 'http://lambda');
  const name = /^\/2015-03-31\/functions\/([^/]+)$/.exec(pathname)?.[1];
  if (method !== 'GET' || name === undefined) throw invalidAction(`${method} ${path} of Lambda`);
  return {
    action: 'GetFunction',
    params: { FunctionName: decodeURIComponent(name), Qualifier: searchParams.get('Qualifier') },
  };
}

export function lambdaResult(result: Result, requestId: string): WireResponse {
  return jsonResult(result, requestId);
}
