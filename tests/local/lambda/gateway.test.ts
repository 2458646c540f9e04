import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LambdaGateway, startLambdaGateway } from '../../../local/lambda/gateway.ts';
import { startFakeOffline } from './fake-offline.ts';

const functionPrefix = 'aurora-restore-local-';

class ClusterStillDeleting extends Error {
  override readonly name = 'ClusterStillDeleting';

  constructor(message: string) {
    super(message);
    this.stack = `${this.name}: ${message}\n    at deleteRds (file:///delete-rds.mjs:7:11)`;
  }
}

let offline: Awaited<ReturnType<typeof startFakeOffline>>;
let gateway: LambdaGateway;
beforeEach(async () => {
  offline = await startFakeOffline({
    [`${functionPrefix}Echo`]: (event) => (event as { result: unknown }).result,
    [`${functionPrefix}DeleteRDS`]: () => {
      throw new ClusterStillDeleting('orders: still there.\n{"cluster":"orders"}');
    },
    [`${functionPrefix}Plain`]: () => {
      throw new Error('plain');
    },
    [`${functionPrefix}Odd`]: () => {
      throw 'no error';
    },
  });
  gateway = await startLambdaGateway({ lambdaEndpoint: offline.url, functionPrefix });
});
afterEach(async () => {
  await gateway.close();
  await offline.close();
});

async function invoke(name: string, event: unknown = {}, headers: Record<string, string> = {}) {
  const response = await fetch(`${gateway.url}/2015-03-31/functions/${encodeURIComponent(name)}/invocations`, {
    method: 'POST',
    headers,
    body: JSON.stringify(event),
  });
  return {
    status: response.status,
    functionError: response.headers.get('x-amz-function-error'),
    errorType: response.headers.get('x-amzn-errortype'),
    text: await response.text(),
  };
}

describe('the gateway', () => {
  it.each([
    ['an object', { a: [1, 'two'] }],
    ['a string with quotes and line breaks', 'say "yes"\nor\\no'],
    ['zero', 0],
    ['false', false],
    ['null', null],
  ])('passes on a result that is %s', async (_case, result) => {
    const { status, functionError, text } = await invoke('Echo', { result });
    expect([status, functionError, JSON.parse(text)]).toEqual([200, null, result]);
  });

  it('passes on a result that is not there as null, as AWS does', async () => {
    expect((await invoke('Echo')).text).toBe('null');
  });

  it('gives a failed function’s error its name back and leaves message and trace unharmed', async () => {
    const { status, functionError, text } = await invoke('DeleteRDS');
    expect([status, functionError]).toEqual([200, 'Unhandled']);
    expect(text).toBe(
      JSON.stringify({
        errorType: 'ClusterStillDeleting',
        errorMessage: 'orders: still there.\n{"cluster":"orders"}',
        trace: [
          ...['ClusterStillDeleting: orders: still there.', '{"cluster":"orders"}'],
          '    at deleteRds (file:///delete-rds.mjs:7:11)',
        ],
      }),
    );
  });

  it('calls an error without a name of its own Error', async () => {
    const { functionError, text } = await invoke('Plain');
    expect([functionError, JSON.parse(text).errorType]).toEqual(['Unhandled', 'Error']);
  });

  it('finds the function by its ARN and by its deployed name', async () => {
    const deployed = `${functionPrefix}Echo`;
    await invoke(`arn:aws:lambda:eu-west-1:123456789012:function:${deployed}:$LATEST`);
    await invoke(deployed);
    expect(offline.invocations.map(({ name }) => name)).toEqual([deployed, deployed]);
  });

  it('answers for an unknown function as AWS does', async () => {
    const { status, errorType, text } = await invoke('Nobody');
    expect([status, errorType]).toEqual([404, 'ResourceNotFoundException']);
    expect(JSON.parse(text)).toEqual({ Message: `Function not found: ${functionPrefix}Nobody`, Type: 'User' });
  });

  it('hands on an asynchronous invocation', async () => {
    const { status, text } = await invoke('Echo', { result: 1 }, { 'x-amz-invocation-type': 'Event' });
    expect([status, text]).toEqual([202, '']);
    expect(offline.invocations[0]?.type).toBe('Event');
  });

  it('answers as a failure of Lambda what serverless-offline itself fails at', async () => {
    expect(await invoke('Odd')).toMatchObject({ status: 500, errorType: 'ServiceException', functionError: null });
  });

  it('answers as a failure of Lambda when nothing listens behind it', async () => {
    await offline.close();
    const { status, errorType, text } = await invoke('Echo');
    expect([status, errorType]).toEqual([500, 'ServiceException']);
    expect(JSON.parse(text).Message).toContain(offline.url);
  });

  it('serves nothing but invocations', async () => {
    expect((await fetch(`${gateway.url}/2015-03-31/functions/Echo`)).status).toBe(404);
  });

  it('names a taken port and the option that changes it when it cannot start', async () => {
    const second = startLambdaGateway({
      lambdaEndpoint: offline.url,
      port: gateway.port,
      portOption: '--lambda-port',
    });
    await expect(second).rejects.toThrow(new RegExp(`Port ${gateway.port} is taken.*--lambda-port`));
  });
});

describe('a fault', () => {
  it('of Lambda is answered with its status, so many times, and the function does not run', async () => {
    gateway.failNext({ function: 'Echo', errorType: 'TooManyRequestsException', times: 2 });
    const answers = [
      await invoke('Echo', { result: 1 }),
      await invoke('Echo', { result: 1 }),
      await invoke('Echo', { result: 1 }),
    ];
    expect(answers.map(({ status, errorType }) => [status, errorType])).toEqual([
      [429, 'TooManyRequestsException'],
      [429, 'TooManyRequestsException'],
      [200, null],
    ]);
    expect(offline.invocations).toHaveLength(1);
  });

  it('of the service may be named as the state machine names it', async () => {
    gateway.failNext({ function: 'Echo', errorType: 'Lambda.ServiceException', message: 'Internal' });
    const { status, errorType, text } = await invoke('Echo');
    expect([status, errorType, JSON.parse(text)]).toEqual([
      500,
      'ServiceException',
      { Message: 'Internal', Type: 'Service' },
    ]);
  });

  it('after the effect lets the function run and loses its answer', async () => {
    gateway.failNext({ function: `${functionPrefix}Echo`, errorType: 'Sandbox.Timedout', afterEffect: true });
    const { status, functionError, text } = await invoke('Echo', { result: 1 });
    expect([status, functionError, JSON.parse(text).errorType]).toEqual([200, 'Unhandled', 'Sandbox.Timedout']);
    expect(offline.invocations.map(({ event }) => event)).toEqual([{ result: 1 }]);
  });

  it('by any other name is answered as the function’s own error', async () => {
    gateway.failNext({ function: 'Echo', errorType: 'SnapshotCopyFailed', message: 'It failed.' });
    const { functionError, text } = await invoke('Echo');
    expect([functionError, JSON.parse(text)]).toEqual([
      'Unhandled',
      { errorType: 'SnapshotCopyFailed', errorMessage: 'It failed.', trace: [] },
    ]);
  });

  it('does not meet another function', async () => {
    gateway.failNext({ function: 'DeleteRDS', errorType: 'TooManyRequestsException' });
    expect((await invoke('Echo', { result: 1 })).status).toBe(200);
    expect((await invoke('DeleteRDS')).status).toBe(429);
  });
});
