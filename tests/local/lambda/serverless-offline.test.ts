import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LambdaGateway, startLambdaGateway } from '../../../local/lambda/gateway.ts';
import { closeServer, listen } from '../../../local/listen.ts';

const service = `
service: fixture
provider: { name: aws, runtime: nodejs24.x, region: eu-west-1, stage: test }
plugins: [serverless-offline]
functions:
  Echo: { handler: handler.echo }
  Throw: { handler: handler.fail }
`;
const handler = `
export const echo = async (event) => event.result;
export const fail = async ({ name, message }) => {
  const error = new Error(message);
  if (name) error.stack = name + ': ' + message + '\\n    at fixture';
  throw Object.assign(error, name ? { name } : {});
};
`;

let directory: string;
let offline: ChildProcess;
let gateway: LambdaGateway;

/** A real serverless-offline, so that what the fake answers elsewhere is known to be what it answers. */
beforeAll(async () => {
  // Inside the project, so that the service finds the project's plugin.
  directory = await mkdtemp(join(dirname(fileURLToPath(import.meta.url)), 'fixture-'));
  await writeFile(join(directory, 'serverless.yml'), service);
  await writeFile(join(directory, 'handler.mjs'), handler);
  await writeFile(join(directory, 'package.json'), '{"type":"module"}');
  const sls = fileURLToPath(new URL('../../../node_modules/.bin/sls', import.meta.url));
  const reserved = createServer();
  const lambdaPort = await listen(reserved, 0, 'nothing');
  await closeServer(reserved);
  const flags = ['offline', 'start', '--noSponsor', '--host', '127.0.0.1', '--lambdaPort', String(lambdaPort)];
  offline = spawn(process.execPath, [sls, ...flags], { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  await new Promise<void>((resolve, reject) => {
    offline.once('exit', (code) => reject(new Error(`sls offline ended with ${code}: ${printed.join('\n')}`)));
    for (const stream of [offline.stdout, offline.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        printed.push(line);
        if (line.includes('Echo: fixture-test-Echo')) resolve();
      });
    }
  });
  gateway = await startLambdaGateway({
    lambdaEndpoint: `http://127.0.0.1:${lambdaPort}`,
    functionPrefix: 'fixture-test-',
  });
}, 60_000);

afterAll(async () => {
  await gateway?.close();
  if (offline && offline.exitCode === null && offline.signalCode === null) {
    offline.kill('SIGKILL');
    await once(offline, 'exit');
  }
  await rm(directory, { recursive: true, force: true });
});

async function invoke(name: string, event: unknown) {
  const url = `${gateway.url}/2015-03-31/functions/${encodeURIComponent(name)}/invocations`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
  return { status: response.status, error: response.headers.get('x-amz-function-error'), body: await response.json() };
}

describe('the gateway before serverless-offline', () => {
  it.each([[{ a: 1 }], ['a "quoted"\nstring'], [0]])('passes on the result %j', async (result) => {
    expect(await invoke('Echo', { result })).toEqual({ status: 200, error: null, body: result });
  });

  it('restores the name of an error that crossed its threads', async () => {
    const message = 'orders: still there.\n{"cluster":"orders"}';
    const { status, error, body } = await invoke('Throw', { name: 'ClusterStillDeleting', message });
    expect([status, error]).toEqual([200, 'Unhandled']);
    expect(body).toEqual({
      errorType: 'ClusterStillDeleting',
      errorMessage: message,
      trace: [...`ClusterStillDeleting: ${message}`.split('\n'), '    at fixture'],
    });
  });

  it('leaves an error without a name as Error', async () => {
    const { body } = await invoke('Throw', { message: 'plain: text' });
    expect(body).toMatchObject({ errorType: 'Error', errorMessage: 'plain: text' });
  });

  it('says that an unknown function is not found', async () => {
    const name = 'arn:aws:lambda:eu-west-1:123456789012:function:fixture-test-Nobody';
    expect((await invoke(name, {})).status).toBe(404);
  });
});
