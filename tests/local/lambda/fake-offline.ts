import { createServer } from 'node:http';
import { closeServer, listen } from '../../../local/listen.ts';

/** Answers as serverless-offline does: its routes, its status codes, its way with results and errors. */
export async function startFakeOffline(functions: Record<string, (event: unknown) => unknown>) {
  const invocations: { name: string; event: unknown; type: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const name = decodeURIComponent(
      /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '')?.[1] ?? '',
    );
    const run = functions[name];
    const json = { 'content-type': 'application/json; charset=utf-8' };
    if (!run) {
      const headers = { ...json, 'x-amzn-errortype': 'ResourceNotFoundException' };
      response.writeHead(404, headers).end(JSON.stringify({ Message: `Function not found: ${name}`, Type: 'User' }));
      return;
    }
    const event = body === '' ? {} : JSON.parse(body);
    const type = request.headers['x-amz-invocation-type'] as string | undefined;
    invocations.push({ name, event, type });
    if (type === 'Event') {
      response.writeHead(202).end();
      return;
    }
    try {
      const result = await run(event);
      if (typeof result === 'string' && result !== '') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`"${result}"`);
      } else response.writeHead(200, json).end(result === undefined ? '' : JSON.stringify(result));
    } catch (error) {
      if (!(error instanceof Error)) {
        response.writeHead(500, json).end('{"statusCode":500,"error":"Internal Server Error"}');
        return;
      }
      const payload = { errorMessage: error.message, errorType: 'Error', trace: String(error.stack).split('\n') };
      response.writeHead(200, { ...json, 'X-Amz-Function-Error': 'Unhandled' }).end(JSON.stringify(payload));
    }
  });
  const port = await listen(server, 0, 'nothing');
  return { url: `http://127.0.0.1:${port}`, invocations, close: () => closeServer(server) };
}
