import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, request as send } from 'node:http';
import { readAccessKeyId } from '../iam/access-key.ts';
import { type Identities, UnknownAccessKey } from '../iam/identities.ts';
import { accessCheck } from '../iam/policy.ts';
import { closeServer, listen } from '../listen.ts';
import { type Answer, type Fault, Faults, faultAnswer, lambdaFailure } from './faults.ts';
import { type FunctionError, restoreName } from './function-error.ts';
import { deployedName } from './function-name.ts';

export interface LambdaGatewayOptions {
  /** Base URL of the Lambda invoke endpoint of serverless-offline, or of anything that speaks the Invoke API. */
  readonly lambdaEndpoint: string;
  /** What deployed functions' names begin with, `<service>-<stage>-`; a function may then be named by its key alone. */
  readonly functionPrefix?: string;
  /** Is told how many milliseconds each invocation took that reached its function. */
  readonly onInvocation?: ((milliseconds: number) => void) | undefined;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** How a user gives another port, for the error that a taken one is answered with. */
  readonly portOption?: string;
  /** Who may invoke which function, and where the functions are; without it everybody any. */
  readonly access?: InvokeAccess;
}

interface InvokeAccess {
  readonly identities: Identities;
  readonly region: string;
  readonly account: string;
}

export interface LambdaGateway {
  readonly url: string;
  readonly port: number;
  /** The next invocations of a function fail. */
  failNext(fault: Fault): void;
  close(): Promise<void>;
}

/**
 * Starts an HTTP server on 127.0.0.1 that answers Lambda's Invoke API as AWS does, from functions that run in
 * serverless-offline: it restores the names of the errors they throw, which a `Retry` or a `Catch` matches.
 * https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 *
 * Throws when the port is taken, naming the port and `portOption`.
 */
export async function startLambdaGateway(options: LambdaGatewayOptions): Promise<LambdaGateway> {
  const { lambdaEndpoint, functionPrefix = '', portOption = 'the option port', onInvocation = () => {} } = options;
  const faults = new Faults();
  const closing = new AbortController();

  const invoke = async (request: IncomingMessage): Promise<Answer> => {
    const body = await read(request);
    const reference = /^\/2015-03-31\/functions\/([^/?]+)\/invocations(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (request.method !== 'POST' || reference === undefined) {
      return lambdaFailure(
        404,
        'UnknownOperationException',
        `Only invocations are served, not ${request.method} here.`,
      );
    }
    const name = deployedName(decodeURIComponent(reference), functionPrefix);
    const refusal = options.access && refusalOf(options.access, request.headers.authorization, name);
    if (refusal) return refusal;
    const fault = faults.take(name, functionPrefix);
    if (fault && !fault.afterEffect) return faultAnswer(fault);
    const startedAt = performance.now();
    const answer = await forward(lambdaEndpoint, name, request, body, closing.signal);
    onInvocation(performance.now() - startedAt);
    return fault ? faultAnswer(fault) : answer;
  };

  const server = createServer((request, response) => {
    invoke(request).then(
      ({ status, headers, body }) => {
        const shared = { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() };
        response.writeHead(status, { ...shared, ...headers }).end(body);
      },
      // The client went away in the middle of its request.
      () => response.destroy(),
    );
  });
  // A function may run for a quarter of an hour.
  server.requestTimeout = 0;
  const port = await listen(server, options.port ?? 0, portOption);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    failNext: (fault) => faults.add(fault),
    close: () => {
      closing.abort();
      return closeServer(server);
    },
  };
}

/** Lambda's answer to a caller whose role does not allow the invocation. */
function refusalOf(access: InvokeAccess, authorization: string | undefined, name: string): Answer | undefined {
  const { identities, region, account } = access;
  try {
    const caller = identities.caller(readAccessKeyId(authorization) ?? '');
    const check = accessCheck('lambda:InvokeFunction', `arn:aws:lambda:${region}:${account}:function:${name}`);
    const denial = caller && identities.denial(caller, check);
    return denial && lambdaFailure(403, 'AccessDeniedException', denial.message);
  } catch (error) {
    if (!(error instanceof UnknownAccessKey)) throw error;
    return lambdaFailure(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
  }
}

async function forward(
  endpoint: string,
  name: string,
  incoming: IncomingMessage,
  payload: Buffer,
  signal: AbortSignal,
): Promise<Answer> {
  const url = new URL(`/2015-03-31/functions/${encodeURIComponent(name)}/invocations`, endpoint);
  const passed = ['content-type', 'x-amz-invocation-type', 'x-amz-client-context'];
  const headers = Object.fromEntries(
    passed.flatMap((key) => (incoming.headers[key] ? [[key, incoming.headers[key]]] : [])),
  );
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = send(url, { method: 'POST', headers, signal, agent: false }, resolve);
      outgoing.on('error', reject);
      outgoing.end(payload);
    });
    return asLambda(response, (await read(response)).toString('utf8'), name);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return lambdaFailure(500, 'ServiceException', `No answer from ${url.origin}: ${message || code}`);
  }
}

/** What serverless-offline answered, as AWS's Lambda would have. */
function asLambda({ statusCode: status = 500, headers }: IncomingMessage, body: string, name: string): Answer {
  if (status === 404) return lambdaFailure(404, 'ResourceNotFoundException', `Function not found: ${name}`);
  if (status >= 500) return lambdaFailure(500, 'ServiceException', `The function ${name} gave no answer: ${body}`);
  if (status >= 400) {
    const code = headers['x-amzn-errortype'];
    return { status, headers: typeof code === 'string' ? { 'x-amzn-errortype': code } : {}, body };
  }
  if (status !== 200) return { status, headers: {}, body };
  const executed = { 'x-amz-executed-version': '$LATEST' };
  if (headers['x-amz-function-error'] === undefined)
    return { status, headers: executed, body: resultOf(body, headers['content-type']) };
  return { status, headers: { ...executed, 'x-amz-function-error': 'Unhandled' }, body: restored(body) };
}

/** An error of any other form is passed on as it is. */
function restored(body: string): string {
  const { errorType, errorMessage, trace } = JSON.parse(body) as Partial<FunctionError>;
  if (typeof errorType !== 'string' || typeof errorMessage !== 'string' || !Array.isArray(trace)) return body;
  return JSON.stringify(restoreName({ errorType, errorMessage, trace }));
}

/**
 * A result that is no object: nothing comes as no text at all, and a string as `text/html` between quotes, but with
 * nothing in it escaped.
 */
function resultOf(body: string, contentType = ''): string {
  if (body === '') return 'null';
  return contentType.startsWith('text/html') && /^".*"$/s.test(body) ? JSON.stringify(body.slice(1, -1)) : body;
}

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}
