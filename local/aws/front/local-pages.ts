import type { AwsCore } from '../core/aws-core.ts';
import { readFault } from './fault-request.ts';
import { statePage } from './state-page.ts';
import type { WireRequest, WireResponse } from './wire.ts';

const pathOf = ({ path }: WireRequest): string => path.split('?')[0] ?? '';

/** Whether a request is one of a person rather than of an AWS client. */
export function isLocalPath(request: WireRequest): boolean {
  if (pathOf(request).startsWith('/_local/')) return true;
  // An AWS client signs what it reads, too.
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads && request.headers['authorization'] === undefined;
}

/**
 * `GET /` a page to read, `GET /_local/state` the same as JSON; `POST /_local/faults` adds a fault, `GET` lists those that are
 * still to strike, `DELETE` takes them all back.
 */
export function answerLocal(core: AwsCore, request: WireRequest): WireResponse {
  const { method } = request;
  const route = `${method === 'HEAD' ? 'GET' : method} ${pathOf(request)}`;
  switch (route) {
    case 'GET /':
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: statePage(core.report()) };
    case 'GET /_local/state':
      return json(200, core.report());
    case 'POST /_local/faults':
      return addFault(core, request);
    case 'GET /_local/faults':
      return json(200, { faults: core.faults.remaining() });
    case 'DELETE /_local/faults':
      core.faults.clear();
      return json(200, { faults: [] });
    default:
      return json(404, { message: `There is no ${route} here.` });
  }
}

function addFault(core: AwsCore, { headers, body }: WireRequest): WireResponse {
  // A web page elsewhere can send other types without asking; this one it cannot.
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) {
    return json(415, { message: 'content-type: expected application/json' });
  }
  const fault = readFault(body);
  if ('problem' in fault) return json(400, { message: fault.problem });
  core.faults.add(fault);
  return json(201, { faults: core.faults.remaining() });
}

const json = (status: number, body: unknown): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
