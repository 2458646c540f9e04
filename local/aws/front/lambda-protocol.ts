import { invalidAction } from '../core/aws-fault.ts';
import type { Params, Result } from '../core/params.ts';
import { jsonResult } from './json-protocol.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** By method and what follows the function's name. */
const actions: Readonly<Record<string, string>> = {
  'GET ': 'GetFunction',
  'DELETE ': 'DeleteFunction',
  'GET /versions': 'ListVersionsByFunction',
  'GET /aliases': 'ListAliases',
};

/**
 * Reads a request of Lambda's REST protocol about a function and its versions. Throws InvalidAction for any other: functions
 * are invoked at the local stack's own Lambda endpoint.
 */
export function readLambdaRequest({ method, path }: WireRequest): { readonly action: string; readonly params: Params } {
  const { pathname, searchParams } = new URL(path, 'http://lambda');
  const [, name, part = ''] = /^\/2015-03-31\/functions\/([^/]+)(\/versions|\/aliases)?$/.exec(pathname) ?? [];
  const action = actions[`${method} ${part}`];
  if (name === undefined || action === undefined) throw invalidAction(`${method} ${path} of Lambda`);
  const Qualifier = searchParams.get('Qualifier');
  return { action, params: { FunctionName: decodeURIComponent(name), Qualifier } };
}

export function lambdaResult(result: Result, requestId: string): WireResponse {
  return jsonResult(result, requestId);
}
