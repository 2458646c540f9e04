import { describe, expect, it } from 'vitest';
import type { Costs } from '../../local/demo/costs.ts';
import { freePort } from '../../local/free-port.ts';
import { run, start } from './command.ts';
import { copyProject } from './copied-project.ts';
import { speed, stepFunctionsUrl } from './running-stack.ts';

const speedOption = ['--speed', String(speed)];

interface Summary {
  readonly states: readonly string[];
  readonly rows: number;
  readonly simulatedSeconds: number;
  readonly wallSeconds: number;
  readonly costs: Costs;
}

const documentedKeys = [
  ...['status', 'id', 'target', 'states', 'simulatedSeconds', 'wallSeconds', 'rows', 'stateTransitions'],
  ...['notifications', 'costs'],
];

function summaryIn(lines: readonly string[]): Summary {
  return JSON.parse(lines.at(-1) ?? '') as Summary;
}

/** AWS Step Functions Local where the tests are told of one; else the project's own endpoint, with AWS's flags. */
async function stepFunctionsElsewhere(): Promise<{ options: readonly string[]; end(): Promise<unknown> }> {
  if (stepFunctionsUrl !== undefined) {
    return { options: ['--step-functions', stepFunctionsUrl], end: async () => undefined };
  }
  const lambdaPort = String(await freePort());
  const endpoint = start([
    ...([process.execPath, 'local/stepfunctions/main.ts', '--port', '0'] as const),
    ...['--lambda-endpoint', `http://127.0.0.1:${lambdaPort}`, '--wait-time-scale', String(1 / speed)],
    ...['--aws-region', 'eu-west-1', '--aws-account', '000000000000'],
  ]);
  const url = (await endpoint.line((line) => line.includes('http'))).replace(/^.*(?=http)/, '');
  return {
    options: ['--step-functions', url, '--lambda-port', lambdaPort],
    end: () => {
      endpoint.interrupt();
      return endpoint.ended;
    },
  };
}

describe('npm run demo', () => {
  // At once: each spends most of its time starting a stack.
  it.concurrent('shows a restore from end to end, on Step Functions in a process of its own, in one line of JSON', async () => {
    const elsewhere = await stepFunctionsElsewhere();
    const { code, lines, text } = await run([
      'npm',
      'run',
      'demo',
      '--',
      '--json',
      ...speedOption,
      ...elsewhere.options,
    ]);
    await elsewhere.end();
    expect(code, text()).toBe(0);
    // The restored production reached other servers by each kind that the stack can show.
    for (const told of [
      'user mapping of public for server warehouse: disabled',
      'subscriptions in orders: prices: disabled',
      'publications in orders: orders_placed: disabled',
      'jobs in orders: job 1 reorder: disabled',
      'function public.reorder(text): disabled',
    ]) {
      expect(text()).toContain(told);
    }
    const summary = summaryIn(lines);
    expect(Object.keys(summary).toSorted()).toEqual(documentedKeys.toSorted());
    expect(summary).toMatchObject({
      status: 'SUCCEEDED',
      id: expect.stringMatching(/^orders-staging-[0-9a-f-]{36}$/),
      target: 'orders-staging',
      stateTransitions: summary.states.length,
      notifications: 1,
    });
    // Beside its states, a restore has retries: those by which DeleteRDS waits.
    expect(summary.costs.stateTransitions).toBeGreaterThan(summary.states.length);
    expect(summary.costs).toMatchObject({
      requests: {
        ...{ 'rds:CopyDBClusterSnapshot': 1, 'rds:RestoreDBClusterFromSnapshot': 1, 'rds:CreateDBInstance': 2 },
        'sns:Publish': 1,
      },
    });
    const { invocations, invocationMilliseconds, logLines, logBytes } = summary.costs;
    const tasks = summary.states.filter((state) => !/^(?:Is|WaitFor)/.test(state)).length;
    expect(invocations).toBe(tasks + summary.costs.stateTransitions - summary.states.length);
    expect(invocationMilliseconds).toBeGreaterThan(invocations);
    expect(logLines).toBeGreaterThan(invocations);
    expect(logBytes).toBeGreaterThan(100 * logLines);
    expect(summary.states.at(0)).toBe('SnapshotCheck');
    expect(summary.states.at(-1)).toBe('SendNotification');
    expect(summary.rows).toBeGreaterThan(100_000);
    expect(summary.wallSeconds).toBeGreaterThan(0);
    expect(summary.simulatedSeconds).toBeGreaterThan(0);
    expect(lines.filter((line) => line.startsWith('{'))).toHaveLength(1);
    expect(text()).toContain('as orders_app, over verified TLS');
    expect(text()).toContain('the production password of orders_app is refused');
    expect(text()).toMatch(/the old cluster \S+ is gone/);
    expect(text()).toMatch(/Notification: Restored: orders-staging from orders-prod/);
  });

  it.concurrent('makes a state fail and shows the failure handled', async () => {
    const { code, lines, text } = await run([
      'npm',
      'run',
      'demo',
      '--',
      '--json',
      ...speedOption,
      '--fail-at',
      'CopySnapshot',
    ]);
    expect(code, text()).toBe(0);
    const summary = summaryIn(lines);
    expect(Object.keys(summary).toSorted()).toEqual(documentedKeys.toSorted());
    expect(summary).toMatchObject({
      status: 'FAILED',
      target: 'orders-staging',
      states: ['SnapshotCheck', 'CopySnapshot', 'HandleFailure'],
      stateTransitions: 3,
      rows: 0,
      notifications: 1,
    });
    expect(text()).toContain('Notification: Restore of orders-staging failed in CopySnapshot: KmsKeyNotAccessible');
  });

  it.concurrent('names the states that can be made to fail when it is given another', async () => {
    const { code, lines, text } = await run(['npm', 'run', 'demo', '--', '--json', '--fail-at', 'Nowhere']);
    expect(code).toBe(1);
    expect(text()).toContain('--fail-at: expected one of SnapshotCheck, CopySnapshot, CheckCopyStatus');
    expect(text()).toContain('got "Nowhere"');
    expect(lines.filter((line) => line.startsWith('{'))).toEqual([]);
  });

  it.concurrent.for([
    {
      what: 'an unknown key',
      edit: (text: string) => text.replace('maxAgeHours', 'maxAgeHour'),
      says: ['targets.orders-staging.snapshot.maxAgeHour: unknown key "maxAgeHour"', 'did you mean maxAgeHours?'],
    },
    {
      what: 'a wrong type',
      edit: (text: string) => text.replace('keep: 2', 'keep: two'),
      says: ['targets.orders-staging.archive.keep: expected an integer', 'got "two"'],
    },
    { what: 'nothing', edit: () => '', says: ['expected'] },
  ])('says file, path and what was expected when config/local.yml holds $what', async ({ edit, says }) => {
    const copy = await copyProject({ file: 'config/local.yml', edit });
    try {
      const { code, text } = await run([process.execPath, 'local/demo/main.ts', '--json'], { cwd: copy.root });
      expect(code).toBe(1);
      for (const part of ['config/local.yml', ...says]) expect(text()).toContain(part);
    } finally {
      await copy.remove();
    }
  });
});
