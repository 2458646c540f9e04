import { randomUUID } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { functionOfArn } from './arns.ts';
import { isJsonObject, type Json } from './json.ts';

/** A function's answer: its result, or the names a `Retry` or `Catch` matches. */
export type InvocationResult = { readonly result: Json } | { readonly error: string; readonly cause: string };

/**
 * Invokes the function of a Lambda ARN at an endpoint that speaks Lambda's Invoke API, and waits as long as it runs.
 * Never throws: what goes wrong comes back under the name that AWS Step Functions gives it.
 *
 * - The function failed: its `errorType`, and the whole JSON payload as the cause.
 * - Lambda failed: `Lambda.` and its code, e.g. `Lambda.TooManyRequestsException`; `Lambda.ServiceException` for any 5xx.
 * - There was no answer: `Lambda.SdkClientException`.
 *
 * https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export async function invokeLambda(
  endpoint: string,
  resource: string,
  payload: string,
  { signal, authorization }: { readonly signal: AbortSignal; readonly authorization?: string | undefined },
): Promise<InvocationResult> {
  const name = functionOfArn(resource) ?? resource;
  const url = new URL(`/2015-03-31/functions/${encodeURIComponent(name)}/invocations`, endpoint);
  try {
    return answerOf(await post(url, payload, signal, authorization));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const cause = `Unable to execute HTTP request to ${url.origin}: ${message || code}`;
    return { error: 'Lambda.SdkClientException', cause };
  }
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Not `fetch`: that gives up on an answer after five minutes, and a function may run for fifteen. */
function post(url: URL, payload: string, signal: AbortSignal, authorization?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'x-amz-invocation-type': 'RequestResponse',
      ...(authorization === undefined ? {} : { authorization }),
    };
    const outgoing = request(url, { method: 'POST', headers, signal, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}

function answerOf({ status, headers, body }: Answer): InvocationResult {
  const parsed = parse(body);
  if (status >= 200 && status < 300) {
    if (headers['x-amz-function-error'] !== undefined) {
      const errorType = isJsonObject(parsed) ? parsed['errorType'] : undefined;
      return { error: typeof errorType === 'string' && errorType ? errorType : 'Lambda.Unknown', cause: body };
    }
    if (parsed !== undefined) return { result: parsed };
    return { error: 'Lambda.Unknown', cause: `The function's response is not JSON: ${body.slice(0, 200)}` };
  }
  const code = errorCode(status, headers['x-amzn-errortype']);
  const told = isJsonObject(parsed) ? (parsed['Message'] ?? parsed['message']) : undefined;
  const message = typeof told === 'string' && told ? told : body.slice(0, 200);
  const requestId = headers['x-amzn-requestid'] ?? randomUUID();
  const cause = `${message} (Service: Lambda, Status Code: ${status}, Request ID: ${requestId})`;
  return { error: `Lambda.${code}`, cause };
}

function errorCode(status: number, header: string | string[] | undefined): string {
  if (status >= 500) return 'ServiceException';
  if (status === 404) return 'ResourceNotFoundException';
  if (status === 429) return 'TooManyRequestsException';
  // The header may go on after a colon with a documentation address.
  return String(header ?? '').split(':')[0] || 'Unknown';
}

function parse(body: string): Json | undefined {
  try {
    return body === '' ? null : JSON.parse(body);
  } catch {
    return undefined;
  }
}
