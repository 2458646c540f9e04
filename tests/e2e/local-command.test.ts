import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../local/free-port.ts';
import { type Command, descendants, type Process, processes, run, start } from './command.ts';
import { copyProject } from './copied-project.ts';

const speed = '1000';

describe('npm run local with a Step Functions endpoint of its own process', () => {
  let project: Awaited<ReturnType<typeof copyProject>>;
  let sources: readonly string[];
  let endpoint: Command;
  let local: Command;
  let urls: Record<'http' | 'aws' | 'stepFunctions' | 'lambda', string>;

  beforeAll(async () => {
    project = await copyProject();
    sources = await filesOf(project.root);
    const lambdaPort = String(await freePort());
    // The flags that AWS Step Functions Local has too.
    endpoint = start([
      ...([process.execPath, 'local/stepfunctions/main.ts', '--port', '0'] as const),
      ...['--lambda-endpoint', `http://127.0.0.1:${lambdaPort}`, '--wait-time-scale', String(1 / Number(speed))],
      ...['--aws-region', 'eu-west-1', '--aws-account', '000000000000'],
    ]);
    const stepFunctions = (await endpoint.line((line) => line.includes('http'))).replace(/^.*(?=http)/, '');
    local = start(
      [
        ...(['npm', 'run', 'local', '--', '--json', '--speed', speed] as const),
        ...['--http-port', '0', '--aws-port', '0', '--lambda-port', lambdaPort],
      ],
      { cwd: project.root, environment: { STEP_FUNCTIONS_URL: stepFunctions } },
    );
    const ready = await local.line((line) => line.startsWith('{'));
    urls = JSON.parse(ready) as typeof urls;
    expect(urls.stepFunctions).toBe(stepFunctions);
    expect(urls.lambda).toBe(`http://127.0.0.1:${lambdaPort}`);
  });
  afterAll(async () => {
    for (const command of [local, endpoint]) {
      command?.interrupt();
      await command?.ended;
    }
    await project?.remove();
  });

  it('prints one line of JSON with the four base URLs when it is ready', () => {
    // npm itself prints which script it runs.
    expect(local.lines.filter((line) => line !== '' && !line.startsWith('> '))).toEqual([JSON.stringify(urls)]);
    expect(Object.keys(urls)).toEqual(['http', 'aws', 'stepFunctions', 'lambda']);
    for (const url of Object.values(urls)) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  });

  it('restores a target that is asked for with curl’s means', async () => {
    const asked = await fetch(`${urls.http}/restores`, { method: 'POST', body: '{"target":"orders-staging"}' });
    expect(asked.status).toBe(202);
    const location = `${urls.http}${asked.headers.get('location')}`;
    let restore: { status: string; progress: unknown; failure?: unknown };
    do {
      await sleep(100);
      restore = (await (await fetch(location)).json()) as typeof restore;
    } while (restore.status === 'RUNNING');
    expect(restore).toMatchObject({
      status: 'SUCCEEDED',
      progress: { deletion: { outcome: 'ClusterDeleted' }, users: { outcome: 'UsersSetup' } },
    });
    const state = await (await fetch(`${urls.aws}/_local/state`)).text();
    expect(state.match(/"event":"restore-succeeded"/g)).toHaveLength(1);
    expect(await (await fetch(urls.aws)).text()).toContain('orders-staging');
  });

  it.concurrent.for([
    ['--http-port', 'http'],
    ['--aws-port', 'aws'],
    ['--step-functions-port', 'stepFunctions'],
    ['--lambda-port', 'lambda'],
  ] as const)('names %s when its port is taken, and ends with code 1', async ([option, url]) => {
    const { port } = new URL(urls[url]);
    const ports = ['--http-port', '--aws-port', '--step-functions-port', '--lambda-port'].flatMap((name) => [
      name,
      name === option ? port : '0',
    ]);
    const second = await run([process.execPath, 'local/main.ts', '--json', ...ports], { cwd: project.root });
    expect(second.code).toBe(1);
    expect(second.lines).toEqual([]);
    expect(second.text()).toContain(`Port ${port} is taken`);
    expect(second.text()).toContain(`with ${option}.`);
  });

  it('leaves no process, no temporary directory and no bundle behind after Ctrl-C', async () => {
    const running = descendants(local.pid);
    const directories = temporaryDirectories(running);
    expect(running.filter(({ command }) => command.includes('sls offline'))).toHaveLength(1);
    expect(running.filter(({ command }) => /postgres -D/.test(command))).toHaveLength(2);
    expect(directories).toHaveLength(1);
    expect(directories.filter((directory) => existsSync(directory))).toEqual(directories);
    expect((await filesOf(project.root)).length).toBeGreaterThan(sources.length);

    local.interrupt();
    // npm may end by the signal itself.
    expect([130, 'SIGINT']).toContain(await local.ended);

    const left = processes().filter(({ pid, command }) =>
      running.some((one) => one.pid === pid && one.command === command),
    );
    expect(left).toEqual([]);
    expect(directories.filter((directory) => existsSync(directory))).toEqual([]);
    expect(await filesOf(project.root)).toEqual(sources);
  });
});

/** All files below a directory, not followed into the packages. */
async function filesOf(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

/** The directory of the emulated Aurora's data, as its servers' command lines have it. */
function temporaryDirectories(running: readonly Process[]): readonly string[] {
  const found = running.map(({ command }) => /-D (\S*\/aurora-\w+)\//.exec(command)?.[1]);
  return [...new Set(found.filter((directory) => directory !== undefined))];
}
