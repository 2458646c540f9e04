import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ListStateMachinesCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stepFunctionsClient } from '../../local/step-functions-url.ts';
import { type Command, descendants, type Process, processes, run, start } from './command.ts';
import { copyProject } from './copied-project.ts';

const options = [
  ['--http-port', 'http'],
  ['--aws-port', 'aws'],
  ['--step-functions-port', 'stepFunctions'],
  ['--lambda-port', 'lambda'],
] as const;

const freePorts = options.flatMap(([option]) => [option, '0']);

describe('npm run local', () => {
  let project: Awaited<ReturnType<typeof copyProject>>;
  let sources: readonly string[];
  let local: Command;
  let urls: Record<'http' | 'aws' | 'stepFunctions' | 'lambda', string>;

  beforeAll(async () => {
    project = await copyProject();
    sources = await filesOf(project.root);
    const ports = options.flatMap(([option]) => [option, '0']);
    local = start(['npm', 'run', 'local', '--', '--json', ...ports], { cwd: project.root });
    urls = JSON.parse(await local.line((line) => line.startsWith('{'))) as typeof urls;
  });
  afterAll(async () => {
    local?.interrupt();
    await local?.ended;
    await project?.remove();
  });

  it('prints one line of JSON with the four base URLs when it is ready', () => {
    // npm itself prints which script it runs.
    expect(local.lines.filter((line) => line !== '' && !line.startsWith('> '))).toEqual([JSON.stringify(urls)]);
    expect(Object.keys(urls)).toEqual(['http', 'aws', 'stepFunctions', 'lambda']);
    for (const url of Object.values(urls)) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  });

  it('serves the API, the emulated AWS with its page to look at, and Step Functions', async () => {
    const refused = await fetch(`${urls.http}/restores`, { method: 'POST', body: '{"target":"orders-stagin"}' });
    expect(refused.status).toBe(422);
    const page = await (await fetch(urls.aws)).text();
    for (const cluster of ['orders-prod', 'orders-staging']) expect(page).toContain(cluster);
    const sfn = stepFunctionsClient(urls.stepFunctions, 'eu-west-1');
    const { stateMachines } = await sfn.send(new ListStateMachinesCommand());
    sfn.destroy();
    expect(stateMachines?.map(({ name }) => name)).toEqual(['aurora-restore-local-restore']);
  });

  // Those that are refused are of the project itself, whose modules Node.js has compiled: they leave nothing behind.
  it.concurrent.for(options)('names %s when its port is taken, and ends with code 1', async ([option, url]) => {
    const { port } = new URL(urls[url]);
    const ports = options.flatMap(([name]) => [name, name === option ? port : '0']);
    const second = await run([process.execPath, 'local/main.ts', '--json', ...ports]);
    expect(second.code).toBe(1);
    expect(second.lines).toEqual([]);
    expect(second.text()).toContain(`Port ${port} is taken`);
    expect(second.text()).toContain(`with ${option}.`);
  });

  it.concurrent.for([
    ['nothing listens', 'http://127.0.0.1:9', 'no Step Functions endpoint answers at http://127.0.0.1:9 ('],
    ['something else answers', 'http', 'is no Step Functions endpoint (HTTP '],
  ] as const)('says so before anything starts when %s at --step-functions', async ([, url, sentence]) => {
    const given = url === 'http' ? urls.http : url;
    const refused = await run([process.execPath, 'local/main.ts', '--json', ...freePorts, '--step-functions', given]);
    expect([refused.code, refused.lines]).toEqual([1, []]);
    expect(refused.text()).toContain(`--step-functions: `);
    expect(refused.text()).toContain(sentence);
    expect(refused.text()).toContain('Start one there, or leave the option out.');
  });

  it.concurrent.for(['Starting the local stack', 'postgres -D'])(
    'is stopped by Ctrl-C while it starts, as soon as there is “%s”',
    async (sign) => {
      const starting = start([process.execPath, 'local/main.ts', ...freePorts], { cwd: project.root });
      const seen = () => [starting.text(), ...descendants(starting.pid).map(({ command }) => command)].join('\n');
      await vi.waitFor(() => expect(seen()).toContain('Starting the local stack…'), { timeout: 20_000 });
      await vi.waitFor(() => expect(seen()).toContain(sign), { timeout: 20_000 });
      const begun = descendants(starting.pid);
      starting.interrupt();
      expect([await starting.ended, starting.text()]).toEqual([130, 'Starting the local stack…\nStopped.']);
      const left = () =>
        processes().filter(({ pid, command }) => begun.some((one) => one.pid === pid && one.command === command));
      await vi.waitFor(() => expect(left()).toEqual([]), { timeout: 5000 });
      expect(temporaryDirectories(begun).filter((directory) => existsSync(directory))).toEqual([]);
    },
  );

  it('leaves no process, no temporary directory and no bundle behind after Ctrl-C', async () => {
    const running = descendants(local.pid);
    const directories = temporaryDirectories(running);
    expect(running.filter(({ command }) => command.includes('sls offline'))).toHaveLength(1);
    expect(running.filter(({ command }) => /postgres -D/.test(command))).toHaveLength(2);
    expect(directories).toHaveLength(1);
    expect(directories.filter((directory) => existsSync(directory))).toEqual(directories);
    expect((await filesOf(project.root)).length).toBeGreaterThan(sources.length);

    local.interrupt();
    // What npm makes of an interrupted script depends on its version; it is no failure.
    expect([0, 130, 'SIGINT']).toContain(await local.ended);

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
