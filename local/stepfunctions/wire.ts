import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { StepFunctionsError } from './errors.ts';
import type { JsonObject } from './json.ts';
import { Members } from './members.ts';

/** The operations by their names in `x-amz-target: AWSStepFunctions.<name>`. */
export type Operations = Readonly<Record<string, (members: Members) => JsonObject>>;

const target = 'AWSStepFunctions.';
/** Larger than any definition (1 MB) or input (256 kB) in its JSON text. */
const largestBody = 8 * 1024 * 1024;

/**
 * The wire protocol of AWS Step Functions, AWS JSON 1.0: POST / with the operation in `x-amz-target`.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 * GET / tells that the endpoint is up. `authorize` throws for a caller that may not do what it asks for.
 */
export function stepFunctionsProtocol(
  operations: Operations,
  authorize: (authorization: string | undefined, operation: string, members: Members) => void,
): RequestListener {
  return async (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      answer(response, request.url === '/' ? 200 : 404, { service: 'stepfunctions', status: 'running' });
      return;
    }
    try {
      const body = await read(request);
      const requested = String(request.headers['x-amz-target'] ?? '');
      const name = requested.startsWith(target) ? requested.slice(target.length) : '';
      const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
      if (!operation) {
        throw new StepFunctionsError('UnknownOperationException', `Operation is not supported: '${requested}'`);
      }
      const members = new Members(body);
      authorize(request.headers.authorization, name, members);
      answer(response, 200, operation(members));
    } catch (error) {
      if (error instanceof StepFunctionsError) {
        answer(response, 400, { __type: error.name, message: error.message });
      } else {
        const message = error instanceof Error ? error.message : String(error);
        answer(response, 500, { __type: 'InternalFailure', message });
      }
    }
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > largestBody) throw new StepFunctionsError('ValidationException', 'The request body is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() });
  response.end(JSON.stringify(body));
}
